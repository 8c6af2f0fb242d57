"""The span list: every span of the article by layer, in step with the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.articleview.style import label_paint
from annotator.gui.following import SpanDelta
from annotator.gui.labelling import Labelling
from annotator.gui.models.spans import COLOUR, SPAN_ID, WORDS, Column, Index, SpanModel
from annotator.gui.theme import UNIT
from annotator.text.folding import fold

_STRIPE = 4
_PAUSE_MS = 30
"""The list follows a moment after the text, so that it never holds up a key."""


class SpanFilter(QSortFilterProxyModel):
    """Keeps the spans whose text or label holds what was typed, in any spelling."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setRecursiveFilteringEnabled(True)

    def set_wanted(self, typed: str) -> None:
        """Show only what holds this; everything when it is empty."""
        self._wanted = fold(typed).strip()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a span holds what was typed; layers show while one of their spans does."""
        model = self.sourceModel()
        if not parent.isValid():
            return not self._wanted and model.rowCount(model.index(row, 0, parent)) > 0
        if not self._wanted:
            return True
        words = model.index(row, Column.TEXT, parent).data(WORDS)
        label = model.index(row, Column.LABEL, parent).data()
        return any(self._wanted in fold(str(text)) for text in (words, label))


class _Stripes(QStyledItemDelegate):
    """Draws a stripe of the label's colour beside the label's name; the name says it without colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell and, for labels, the stripe."""
        super().paint(painter, option, index)
        colour = index.data(COLOUR)
        if index.column() != Column.LABEL or colour is None:
            return
        area = option.rect.adjusted(0, 4, 0, -4)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            area.setLeft(area.right() - _STRIPE + 1)
        else:
            area.setWidth(_STRIPE)
        painter.fillRect(area, colour)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the stripe."""
        super().initStyleOption(option, index)
        if index.column() == Column.LABEL:
            option.text = f"  {option.text}"


class _Tree(QTreeView):
    """A tree whose Delete key is the panel's."""

    def __init__(self, panel: SpanListPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the span, go to it, or go back to the text."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._panel.delete_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._panel.labelling.focus_text()
        else:
            super().keyPressEvent(event)


class SpanListPanel(QWidget):
    """Spans by layer with a filter; the selected row is the active span, both ways."""

    def __init__(self, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labelling = labelling
        self.model = SpanModel(self)
        self.shown = SpanFilter(self)
        self.shown.setSourceModel(self.model)
        self.filter_line = QLineEdit(self)
        self.filter_line.setClearButtonEnabled(True)
        self.tree = _Tree(self)
        self._empty = QLabel(self)
        self._following = False
        self._waiting: list[SpanDelta] = []
        self._pause = QTimer(self, singleShot=True)
        self._build()
        self._connect()
        self.retranslate()
        self._reload()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self.filter_line.setPlaceholderText(self.tr("Filter spans"))
        self._show_emptiness()
        self.tree.setAccessibleName(self.tr("Spans of the article"))
        self.model.set_language(self.labelling.language.code)

    def catch_up(self) -> None:
        """Show what has changed since the last moment."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, []
        self._following = True
        try:
            for delta in waiting:
                self.model.update_spans(delta.removed, delta.put)
        finally:
            self._following = False
        self._show_emptiness()
        self._follow_active()

    def delete_current(self) -> None:
        """Delete the selected span and select its neighbour."""
        row = self.tree.currentIndex()
        self.catch_up()
        following = self.tree.indexBelow(row).data(SPAN_ID) or self.tree.indexAbove(row).data(SPAN_ID)
        if row.data(SPAN_ID) and self.labelling.perform("span.delete") and following:
            self.labelling.activate(following)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.tree.setModel(self.shown)
        self.tree.setItemDelegate(_Stripes(self.tree))
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setIndentation(UNIT)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "quiet")
        self._empty.setMargin(2 * UNIT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT)
        rows.addWidget(self.filter_line)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        rows.addWidget(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._size_columns()

    def _size_columns(self) -> None:
        """Again after every reset of the model, since the header then forgets its sizes."""
        header = self.tree.header()
        label = min(14 * UNIT, max(5 * UNIT, (self.width() - 11 * UNIT) // 2))
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(3 * UNIT)
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.LABEL, label), (Column.POSITION, 5 * UNIT)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)

    def _connect(self) -> None:
        self.filter_line.textChanged.connect(self._filter)
        self.labelling.reloaded.connect(self._reload)
        self.labelling.spans_changed.connect(self._follow_spans)
        self.labelling.focus_changed.connect(self._follow_soon)
        self._pause.timeout.connect(self.catch_up)
        self.labelling.look.changed.connect(self._colour)
        self.tree.selectionModel().currentChanged.connect(self._on_chosen)
        self.shown.rowsInserted.connect(self._unfold_new)

    def _reload(self) -> None:
        focus = self.labelling.focus()
        scheme, text = self.labelling.scheme, focus.text if focus is not None else ""
        spans = focus.annotations.spans.values() if focus is not None else ()
        self._waiting = []
        self._colour()
        self.model.show_spans(scheme, text, spans)
        self._size_columns()
        self._unfold_all()
        self._show_emptiness()

    def _colour(self) -> None:
        scheme, paper = self.labelling.scheme, self.labelling.look.text_colours
        labels = scheme.labels() if scheme is not None else ()
        self.model.set_colours({label.key: label_paint(QColor(label.colour), paper).rule for label in labels})

    def _follow_spans(self, delta: SpanDelta) -> None:
        self._waiting.append(delta)
        self._pause.start(_PAUSE_MS)

    def _follow_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start(_PAUSE_MS)

    def _follow_active(self) -> None:
        index = self.shown.mapFromSource(self.model.index_of(self.labelling.active))
        self._following = True
        try:
            mode = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.tree.selectionModel().setCurrentIndex(index, mode)
        finally:
            self._following = False
        if index.isValid():
            self.tree.scrollTo(index)

    def _on_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        span_id = index.data(SPAN_ID)
        if span_id and not self._following:
            self.labelling.activate(span_id)

    def _filter(self, typed: str) -> None:
        self.shown.set_wanted(typed)
        self._unfold_all()
        self._show_emptiness()
        self._follow_active()

    def _unfold_all(self) -> None:
        self._unfold_new(QModelIndex(), 0, self.shown.rowCount() - 1)

    def _unfold_new(self, parent: QModelIndex, first: int, last: int) -> None:
        """A layer that was empty until now begins unfolded; its name takes the whole line."""
        if not parent.isValid():
            for row in range(first, last + 1):
                self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
                self.tree.expand(self.shown.index(row, 0))

    def _show_emptiness(self) -> None:
        listed = self.model.count() and self.shown.rowCount()
        self._stack.setCurrentWidget(self.tree if listed else self._empty)
        if self.model.count():
            self._empty.setText(self.tr("No span fits the filter."))
            return
        self._empty.setText(
            self.tr(
                "No spans yet.\nSelect words in the text and press a label's key, or click a label above."
            )
        )
