"""The table of an import with its keys and editors."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui.dialogs.day_edit import DayEdit
from annotator.gui.dialogs.import_articles.rows import Column, ImportRows
from annotator.gui.theme import UNIT

_Index = QModelIndex | QPersistentModelIndex
_FITTED_ROWS = 500
"""Rows that get as high as their sentences need; in longer tables the sentence is in the tooltip."""

_LINES = 4
"""Further lines a row may have; the rest is in the tooltip."""

_WIDTHS = {Column.OUTLET: 15, Column.PUBLISHED: 14, Column.LABELS: 5, Column.FILE: 20}
"""Widths in digits; the article and what becomes of it share the rest."""


class DayDelegate(QStyledItemDelegate):
    """Edits a day of publication in its cell."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        """A line with a calendar."""
        editor = DayEdit(parent)
        editor.setAutoFillBackground(True)
        editor.entered.connect(lambda: self._finish(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the day."""
        if isinstance(editor, DayEdit):
            editor.set_day(index.data(Qt.ItemDataRole.EditRole))
            editor.line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take the day; what is no day changes nothing."""
        if isinstance(editor, DayEdit) and not editor.is_wrong:
            model.setData(index, editor.day())

    def _finish(self, editor: DayEdit) -> None:
        if not editor.is_wrong:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class ImportTable(QTableView):
    """Space ticks the selected rows, F2 or typing writes into a cell, Tab leaves the table."""

    def __init__(self, rows: ImportRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegateForColumn(Column.PUBLISHED, DayDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(UNIT * 22)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + UNIT * 2)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        rows.modelReset.connect(self.fit)
        rows.edited.connect(lambda: self.fit_rows(shrink=False))

    def selected_rows(self) -> list[int]:
        """Numbers of the selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def fit(self) -> None:
        """Share the width out by what is in the columns."""
        header = self.horizontalHeader()
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, characters in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            title = header.sectionSizeFromContents(column).width()
            self.setColumnWidth(column, max(title, digit * characters))
        for column in (Column.ARTICLE, Column.OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (Column.OUTLET, Column.PUBLISHED):
            header.setSectionHidden(column, self._rows.is_report)
        header.setSectionHidden(Column.LABELS, not any(self._rows.row(n).spans for n in self._numbers()))
        self.fit_rows()

    def fit_rows(self, *, shrink: bool = True) -> None:
        """Give sentences the height they need; without `shrink` no row moves up."""
        if self._rows.rowCount() > _FITTED_ROWS:
            return
        for number in self._numbers():
            height = self._fitting_height(number)
            if shrink or height > self.rowHeight(number):
                self.setRowHeight(number, height)

    def _fitting_height(self, number: int) -> int:
        usual = self._usual_height()
        if not self._rows.has_note(number):
            return usual
        return min(max(self.sizeHintForRow(number), usual), usual + _LINES * self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the new width."""
        super().resizeEvent(event)
        self.fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, and let letters of a cell that cannot be edited search as usual."""
        if event.key() == Qt.Key.Key_Space and self.state() != QAbstractItemView.State.EditingState:
            choosable = [n for n in self.selected_rows() if self._rows.is_choosable(n)]
            if choosable:
                self._rows.choose(choosable, not all(self._rows.is_chosen(n) for n in choosable))
            event.accept()
            return
        super().keyPressEvent(event)

    def _usual_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _numbers(self) -> range:
        return range(self._rows.rowCount())
