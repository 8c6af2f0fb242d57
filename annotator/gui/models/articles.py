"""The article list as a Qt model: light rows, filtered by status and by what a search found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.people import Status

if TYPE_CHECKING:
    from annotator.app.session import ArticleRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ArticleRow` of an index."""

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ArticleListModel(QAbstractListModel):
    """Rows in project order, narrowed by `set_status` and `set_found`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ArticleRow] = []
        self._shown: list[int] = []
        self._place: dict[str, int] = {}
        self._status: Status | None = None
        self._found: frozenset[str] | None = None

    def set_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show another list of articles. Rows that only differ in content are updated in place."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
            self._rows = list(rows)
            self._filter()
            self.endResetModel()
            return
        changed = [i for i, row in enumerate(rows) if row != self._rows[i]]
        self._rows = list(rows)
        for number in changed:
            place = self._place.get(rows[number].id)
            if place is not None:
                self.dataChanged.emit(self.index(place), self.index(place))

    def set_row(self, row: ArticleRow) -> None:
        """Show one article as it is now. One that no longer fits the filter stays until `refilter`."""
        for number, known in enumerate(self._rows):
            if known.id == row.id:
                self._rows[number] = row
                break
        place = self.place_of(row.id)
        if place >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def set_status(self, status: Status | None) -> None:
        """Show articles of one status only; `None` for all."""
        self._status = status
        self.refilter()

    def set_found(self, article_ids: Collection[str] | None) -> None:
        """Show only what a search found; `None` for no search."""
        self._found = None if article_ids is None else frozenset(article_ids)
        self.refilter()

    def refilter(self) -> None:
        """Apply the filters anew: a row whose status changed stays in sight until then."""
        self.beginResetModel()
        self._filter()
        self.endResetModel()

    @property
    def total(self) -> int:
        """Articles in the project, shown or not."""
        return len(self._rows)

    def done(self) -> int:
        """Articles of the project that are done."""
        return sum(row.status is Status.DONE for row in self._rows)

    def order(self) -> list[str]:
        """Article ids as shown."""
        return [self._rows[i].id for i in self._shown]

    def place_of(self, article_id: str) -> int:
        """The row where an article is shown; -1 where it is not."""
        return self._place.get(article_id, -1)

    def row_at(self, place: int) -> ArticleRow:
        """The article at a shown row."""
        return self._rows[self._shown[place]]

    def rows(self) -> Sequence[ArticleRow]:
        """Every row of the project."""
        return self._rows

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title to read aloud and to type ahead, and the whole row for the delegate."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title
        return None

    def _filter(self) -> None:
        status, found = self._status, self._found
        self._shown = [
            i
            for i, row in enumerate(self._rows)
            if (status is None or row.status is status) and (found is None or row.id in found)
        ]
        self._place = {self._rows[i].id: place for place, i in enumerate(self._shown)}
