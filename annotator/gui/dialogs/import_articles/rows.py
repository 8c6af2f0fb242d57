"""The rows of an import as a Qt table: what was read, and what the person changes before it goes in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.app.importing import ImportItem, ImportPlan, Outcome, Row
from annotator.app.importing.preparing import weekday_message
from annotator.gui.dialogs.import_articles.words import ICONS, outcome_words, place_words
from annotator.gui.i18n import translate
from annotator.gui.shell import Shell
from annotator.model.article import Metadata
from annotator.text.messages import Message

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Place = tuple[str, int]
_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """What stands in a column."""

    ARTICLE = 0
    OUTCOME = 1
    OUTLET = 2
    PUBLISHED = 3
    LABELS = 4
    FILE = 5


class ImportRows(QAbstractTableModel):
    """What is ticked and what is written here outlives a second reading: it is kept by file and line."""

    edited = Signal()
    """Something was ticked or written."""

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows: tuple[Row, ...] = ()
        self._items: dict[str, ImportItem] = {}
        self._meta: dict[_Place, Metadata] = {}
        self._out: set[_Place] = set()
        self._weekdays: dict[int, Message | None] = {}
        self.is_report = False

    def set_plan(self, plan: ImportPlan) -> None:
        """Show what was read."""
        self.is_report = False
        self._fill(plan.rows, plan.items)
        for number, row in enumerate(self._rows):
            if row.outcome.is_imported and _place(row) in self._meta:
                self._weekdays[number] = self._weekday(number)

    def set_report(self, rows: Iterable[Row]) -> None:
        """Show what was done; nothing can be changed any more."""
        self.is_report = True
        self._fill(tuple(rows), ())

    def _fill(self, rows: tuple[Row, ...], items: Iterable[ImportItem]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._items = {item.article.id: item for item in items}
        self._weekdays = {}
        self.endResetModel()

    # -- what the person chose --------------------------------------------------------------------------

    def row(self, number: int) -> Row:
        """A row as it was read."""
        return self._rows[number]

    def is_choosable(self, number: int) -> bool:
        """Whether the row can be left out: it brings an article, or labels for one of the project."""
        row = self._rows[number]
        item = self._items.get(row.article_id)
        return item is not None and (
            row.outcome.is_imported or (row.outcome is Outcome.LABELS and not item.is_new)
        )

    def is_article(self, number: int) -> bool:
        """Whether the row brings a new article, so that its details can be written."""
        return not self.is_report and self._rows[number].outcome.is_imported

    def is_chosen(self, number: int) -> bool:
        """Whether the row will be imported."""
        return self.is_choosable(number) and _place(self._rows[number]) not in self._out

    def choose(self, numbers: Iterable[int], chosen: bool) -> None:
        """Tick rows or leave them out; labels for one article of the project go together."""
        ids = {self._rows[number].article_id for number in numbers if self.is_choosable(number)}
        for number, row in enumerate(self._rows):
            if row.article_id in ids and self.is_choosable(number):
                (self._out.discard if chosen else self._out.add)(_place(row))
        self._tell()

    def meta(self, number: int) -> Metadata:
        """Title, outlet, date … of a new article, as the file or the person says."""
        row = self._rows[number]
        return self._meta.get(_place(row), self._items[row.article_id].article.meta)

    def set_outlet(self, numbers: Iterable[int], outlet: str) -> None:
        """Write the same outlet for several articles."""
        for number in numbers:
            if self.is_article(number):
                self._write(number, replace(self.meta(number), outlet=outlet.strip()))
        self._tell()

    def set_published(self, numbers: Iterable[int], day: date | None) -> None:
        """Write the same day of publication for several articles."""
        for number in numbers:
            if self.is_article(number):
                self._write(number, replace(self.meta(number), published=day))
                self._weekdays[number] = self._weekday(number)
        self._tell()

    def metadata(self) -> dict[str, Metadata]:
        """What the person wrote, by article id."""
        return {
            row.article_id: self._meta[_place(row)]
            for row in self._rows
            if row.outcome.is_imported and _place(row) in self._meta
        }

    def without(self) -> frozenset[str]:
        """Ids of the articles that are left out."""
        return frozenset(
            row.article_id
            for number, row in enumerate(self._rows)
            if self.is_choosable(number) and not self.is_chosen(number)
        )

    def chosen_articles(self) -> list[int]:
        """Rows of the new articles that will be imported."""
        return [n for n in range(len(self._rows)) if self.is_article(n) and self.is_chosen(n)]

    def chosen_labels(self) -> int:
        """How many rows only bring labels, and will."""
        return sum(row.outcome is Outcome.LABELS and self.is_chosen(n) for n, row in enumerate(self._rows))

    def undated(self) -> int:
        """Articles that will be imported and have no day of publication."""
        return sum(self.meta(number).published is None for number in self.chosen_articles())

    def has_note(self, number: int) -> bool:
        """Whether the outcome takes more than one line."""
        return self._weekday_of(number) is not None or self._rows[number].outcome is not Outcome.NEW

    def _write(self, number: int, meta: Metadata) -> None:
        self._meta[_place(self._rows[number])] = meta

    def _weekday(self, number: int) -> Message | None:
        article = self._items[self._rows[number].article_id].article
        return weekday_message(replace(article, meta=self.meta(number)))

    def _weekday_of(self, number: int) -> Message | None:
        return self._weekdays.get(number, self._rows[number].weekday)

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, Column.FILE))
        self.edited.emit()

    # -- as a table -------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Files and articles."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What can be ticked and written."""
        found = super().flags(index)
        if index.column() == Column.ARTICLE and self.is_choosable(index.row()):
            found |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (Column.OUTLET, Column.PUBLISHED) and self.is_article(index.row()):
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Words, icons and colours."""
        if not index.isValid():
            return None
        number, column = index.row(), Column(index.column())
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return (
                self._rows[number].file
                if (role, column) == (_ROLE.ToolTipRole, Column.FILE)
                else (self._words(number, column))
            )
        if role == _ROLE.EditRole and self.is_article(number):
            meta = self.meta(number)
            return meta.outlet if column is Column.OUTLET else meta.published
        if role == _ROLE.CheckStateRole and column is Column.ARTICLE and self.is_choosable(number):
            return Qt.CheckState.Checked if self.is_chosen(number) else Qt.CheckState.Unchecked
        if role == _ROLE.DecorationRole and column is Column.OUTCOME:
            name, shade = self._icon(number)
            return self._shell.icons.icon(name, QColor(getattr(self._shell.look.shades, shade)))
        return self._colour(number, column) if role == _ROLE.ForegroundRole else None

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Take a tick, an outlet or a day."""
        number, column = index.row(), index.column()
        if role == _ROLE.CheckStateRole:
            self.choose([number], Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role != _ROLE.EditRole:
            return False
        elif column == Column.OUTLET:
            self.set_outlet([number], str(value))
        else:
            self.set_published([number], value if isinstance(value, date) else None)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Column titles."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return {
            Column.ARTICLE: self.tr("Article"),
            Column.OUTCOME: self.tr("What happened") if self.is_report else self.tr("What will happen"),
            Column.OUTLET: self.tr("Outlet"),
            Column.PUBLISHED: self.tr("Published on"),
            Column.LABELS: self.tr("Labels"),
            Column.FILE: self.tr("File"),
        }[Column(section)]

    def _words(self, number: int, column: Column) -> str:
        row, language = self._rows[number], self._shell.language
        if column is Column.ARTICLE:
            return row.title
        if column is Column.OUTCOME:
            weekday = self._weekday_of(number)
            words = outcome_words(row, language, done=self.is_report)
            return f"{words}\n{translate(weekday)}" if weekday is not None else words
        if column is Column.LABELS:
            return language.number(row.spans) if row.spans else ""
        if column is Column.FILE:
            return place_words(row.file, row.line, language)
        return self._details(number, column) if self.is_article(number) else ""

    def _details(self, number: int, column: Column) -> str:
        meta = self.meta(number)
        if column is Column.OUTLET:
            return meta.outlet
        return self._shell.language.day(meta.published) if meta.published else self.tr("Add a date")

    def _icon(self, number: int) -> tuple[str, str]:
        name, shade = ICONS[self._rows[number].outcome]
        return (name, "warning") if self._weekday_of(number) is not None else (name, shade)

    def _colour(self, number: int, column: Column) -> QColor | None:
        shades = self._shell.look.shades
        if not self.is_report and not self.is_chosen(number) and column is not Column.OUTCOME:
            return QColor(shades.quiet)
        if column is Column.PUBLISHED and self.is_article(number) and self.meta(number).published is None:
            return QColor(shades.warning)
        return QColor(shades.quiet) if column is Column.FILE else None


def _place(row: Row) -> _Place:
    return row.file, row.line
