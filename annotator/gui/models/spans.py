"""The spans of one article as a tree: layers, and under each its spans in text order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from annotator.gui.i18n import isolated
from annotator.model.scheme import Layer, Scheme
from annotator.model.span import Span

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 160
_SPACES = re.compile(r"\s+")
_PARAGRAPH = re.compile(r"^.*\S.*$", re.MULTILINE)
"""The article view numbers paragraphs without the empty ones."""


class Column(IntEnum):
    """The columns."""

    TEXT = 0
    LABEL = 1
    POSITION = 2


SPAN_ID = Qt.ItemDataRole.UserRole
"""Role: the id of a span, empty for a layer."""
COLOUR = Qt.ItemDataRole.UserRole + 1
"""Role: the `QColor` of a span's label."""
WORDS = Qt.ItemDataRole.UserRole + 2
"""Role: the words of a span as they stand in the article, for searching."""

_Key = tuple[int, int, str, str]


class _Group:
    """One layer's spans, kept in text order."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.keys: list[_Key] = []
        self.spans: list[Span] = []

    def place(self, key: _Key) -> int:
        return bisect_left(self.keys, key)


def _key(span: Span) -> _Key:
    return (span.start, -span.end, span.label, span.id)


class SpanModel(QStandardItemModel):
    """Rows come and go one by one, so that selection, scrolling and folding stay as they are.

    Qt keeps the rows, which are empty: a tree asks for each row whenever one comes or goes, and 5,000 answers
    in Python take 0.1 s. What a row shows is asked for only while it is in sight, and comes from its span.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._text = ""
        self._language = "en"
        self._colours: dict[str, QColor] = {}
        self._groups: list[_Group] = []
        self._known: dict[str, tuple[int, _Key]] = {}
        self._paragraphs: list[int] = []
        self._arriving: Span | None = None
        self._leaving = ""
        # First of all listeners, so that whoever asks after a row came or went is told the truth.
        self.rowsInserted.connect(self._take_in)
        self.rowsRemoved.connect(self._let_go)

    def show_spans(self, scheme: Scheme | None, text: str, spans: Iterable[Span]) -> None:
        """Show another article or scheme."""
        self.clear()
        self._scheme, self._text = scheme, text
        self._paragraphs = [match.start() for match in _PARAGRAPH.finditer(text)]
        self._groups = [_Group(layer) for layer in scheme.layers] if scheme is not None else []
        self._known = {}
        numbers = {group.layer.key: number for number, group in enumerate(self._groups)}
        for span in sorted(spans, key=_key):
            if span.layer in numbers:
                group = self._groups[numbers[span.layer]]
                group.keys.append(_key(span))
                group.spans.append(span)
                self._known[span.id] = (numbers[span.layer], _key(span))
        self.setColumnCount(len(Column))
        for group in self._groups:
            self.appendRow(_layer_row(len(group.spans)))

    def update_spans(self, removed: Iterable[str], put: Iterable[Span]) -> None:
        """Follow a change: some spans went, some came or are different."""
        for span_id in removed:
            self._remove(span_id)
        for span in put:
            self._put(span)

    def set_language(self, language: str) -> None:
        """Name layers and labels in another language."""
        self._language = language
        self._touch_all()

    def set_colours(self, colours: dict[str, QColor]) -> None:
        """Colour of each label key in the present theme."""
        self._colours = colours
        self._touch_all()

    def index_of(self, span_id: str) -> QModelIndex:
        """Where a span is; an invalid index when it is not shown."""
        if span_id not in self._known:
            return QModelIndex()
        number, key = self._known[span_id]
        return self.index(self._groups[number].place(key), 0, self.index(number, 0))

    def span_at(self, index: Index) -> Span | None:
        """The span of a row; `None` for a layer."""
        layer = index.parent()
        return self._groups[layer.row()].spans[index.row()] if layer.isValid() else None

    def count(self) -> int:
        """How many spans there are."""
        return len(self._known)

    # -- what Qt asks -----------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's variant)
        """Texts, ids and colours."""
        if not index.isValid():
            return None
        layer = index.parent()
        if not layer.isValid():
            return self._layer_data(self._groups[index.row()], index.column(), role)
        return self._span_data(self._groups[layer.row()].spans[index.row()], index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's variant)
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Text"), self.tr("Label"), self.tr("¶"))[section]

    # -- inside -----------------------------------------------------------------------------------------

    def _layer_data(self, group: _Group, column: int, role: int) -> object:
        if role == SPAN_ID:
            return ""
        if column == Column.TEXT and role == Qt.ItemDataRole.DisplayRole:
            name = group.layer.names.in_language(self._language)
            return f"{name} ({len(group.spans)})"
        return None

    def _span_data(self, span: Span, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(span, column)
        if role == WORDS:
            return self._words(span)
        if role == COLOUR:
            return self._colours.get(span.label)
        if role == SPAN_ID:
            return span.id
        return (span.note or None) if role == Qt.ItemDataRole.ToolTipRole else None

    def _shown(self, span: Span, column: int) -> str:
        if column == Column.TEXT:
            return isolated(self._words(span))
        if column == Column.LABEL:
            label = self._scheme.label(span.label) if self._scheme is not None else None
            return label.names.in_language(self._language) if label is not None else span.label
        return str(bisect_right(self._paragraphs, span.start))

    def _words(self, span: Span) -> str:
        return _SPACES.sub(" ", span.surface(self._text)[:_LONGEST])

    def _remove(self, span_id: str) -> None:
        if span_id not in self._known:
            return
        number, key = self._known[span_id]
        self._leaving = span_id
        self.item(number).removeRow(self._groups[number].place(key))
        self._touch_layer(number)

    def _let_go(self, layer: QModelIndex, row: int, _last: int) -> None:
        if self._leaving:
            group = self._groups[layer.row()]
            del group.keys[row], group.spans[row], self._known[self._leaving]
            self._leaving = ""

    def _put(self, span: Span) -> None:
        known = self._known.get(span.id)
        number = next((n for n, group in enumerate(self._groups) if group.layer.key == span.layer), None)
        if known == (number, _key(span)) and number is not None:
            row = self._groups[number].place(_key(span))
            self._groups[number].spans[row] = span
            first = self.index(row, 0, self.index(number, 0))
            self.dataChanged.emit(first, first.siblingAtColumn(len(Column) - 1))
            return
        self._remove(span.id)
        if number is None:
            return
        self._arriving = span
        self.item(number).insertRows(self._groups[number].place(_key(span)), 1)
        self._touch_layer(number)

    def _take_in(self, layer: QModelIndex, row: int, _last: int) -> None:
        span, self._arriving = self._arriving, None
        if span is not None:
            group = self._groups[layer.row()]
            group.keys.insert(row, _key(span))
            group.spans.insert(row, span)
            self._known[span.id] = (layer.row(), _key(span))

    def _touch_layer(self, number: int) -> None:
        index = self.index(number, 0)
        self.dataChanged.emit(index, index)

    def _touch_all(self) -> None:
        last = len(Column) - 1
        for number, group in enumerate(self._groups):
            layer = self.index(number, 0)
            self.dataChanged.emit(layer, layer.siblingAtColumn(last))
            if group.spans:
                end = self.index(len(group.spans) - 1, last, layer)
                self.dataChanged.emit(self.index(0, 0, layer), end)


def _layer_row(rows: int) -> list[QStandardItem]:
    """A layer, which can only be folded, with empty rows for its spans."""
    cells = [QStandardItem() for _ in Column]
    for cell in cells:
        cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
    cells[0].setColumnCount(len(Column))
    cells[0].setRowCount(rows)
    return cells
