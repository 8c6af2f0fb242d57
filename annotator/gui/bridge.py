"""The open project as Qt sees it: notifications become signals, and the article in view is kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.commands.people import SetStatus
from annotator.app.commands.view import Command
from annotator.model.article import Article
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Status
from annotator.text.messages import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:
    from annotator.app.session import Session

log = logging.getLogger(__name__)


class SessionBridge(QObject):
    """One project at a time. Every widget listens here and writes through `execute`."""

    project_opened = Signal()
    project_closed = Signal()
    article_opened = Signal(str)
    """The article now in view; an empty id for none."""
    annotator_changed = Signal()
    changed = Signal(object, object)
    """`ChangeSet` and the origin that was given to `execute`, `undo` or `redo`."""
    failed = Signal(object)
    """A `Message` for the person: something they asked for could not be done; nothing was changed."""
    said = Signal(object)
    """A `Message` worth a line in the status bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.article_id = ""
        self.saved_at: datetime | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._order: Callable[[], Sequence[str]] = self._project_order

    # -- the project ------------------------------------------------------------------------------------

    def open(self, path: Path, annotator: str | None = None) -> bool:
        """Open a project in place of the present one, which stays open if that fails."""
        from annotator.app.session import (
            Session,
        )  # late: SQLite and its company are for when there is a project

        try:
            session = Session.open(path, annotator)
        except UserError as error:
            self.failed.emit(error.message)
            return False
        self.adopt(session)
        return True

    def adopt(self, session: Session) -> None:
        """Show a session that was just created or opened; the present one is closed."""
        self.close()
        self.session = session
        self._unsubscribe = session.subscribe(self._on_change)
        self.project_opened.emit()

    def close(self) -> None:
        """Close the project, if one is open."""
        if self.session is None:
            return
        self.open_article("")
        if self._unsubscribe is not None:
            self._unsubscribe()
        session, self.session, self.saved_at = self.session, None, None
        session.close()
        self.project_closed.emit()

    @property
    def writable(self) -> bool:
        """Whether a project is open and this window may change it."""
        return self.session is not None and not self.session.read_only

    def use_annotator(self, name_or_id: str) -> None:
        """Label as another person; the article in view is shown with their labels."""
        if self.session is not None:
            self.session.use_annotator(name_or_id)
            self.annotator_changed.emit()

    # -- the article in view ----------------------------------------------------------------------------

    def open_article(self, article_id: str) -> None:
        """Bring an article into view; an empty id clears the view."""
        if article_id == self.article_id:
            return
        self.article_id = article_id
        self.article_opened.emit(article_id)

    def article(self) -> Article | None:
        """The article in view."""
        return self.session.article(self.article_id) if self.session and self.article_id else None

    def annotation_set(self) -> AnnotationSet | None:
        """The current annotator's labels of the article in view."""
        return self.session.annotation_set(self.article_id) if self.session and self.article_id else None

    def set_order(self, order: Callable[[], Sequence[str]]) -> None:
        """Say where "next article" gets its order from: the list as the person has filtered it."""
        self._order = order

    def step(self, by: int) -> bool:
        """Open the article `by` places further in list order; False where there is none."""
        order = self._order()
        if not order:
            return False
        position = order.index(self.article_id) + by if self.article_id in order else 0
        if not 0 <= position < len(order):
            return False
        self.open_article(order[position])
        return True

    def finish(self) -> None:
        """Mark the article in view as done and go to the next one."""
        order = list(self._order())
        place = order.index(self.article_id) if self.article_id in order else len(order)
        following = next(iter(order[place + 1 :]), "")
        if self.set_status(Status.DONE):
            if following:
                self.open_article(following)
            else:
                self.said.emit(
                    message(QT_TRANSLATE_NOOP("Bridge", "Done. This was the last article of the list."))
                )

    def reopen(self) -> None:
        """Take back that the article in view is done."""
        self.set_status(Status.IN_PROGRESS)

    def set_status(self, status: Status) -> bool:
        """Set the current annotator's status of the article in view."""
        return self.execute(SetStatus(self.article_id, status)) is not None

    # -- changes ----------------------------------------------------------------------------------------

    def execute(self, command: Command, origin: object = None) -> ChangeSet | None:
        """Carry out a command; what the person did wrong is told through `failed` and gives `None`."""
        if self.session is None:
            return None
        try:
            return self.session.execute(command, origin)
        except UserError as error:
            self.failed.emit(error.message)
            return None

    def undo(self) -> None:
        """Take the last change back."""
        self._travel(lambda session: session.undo())

    def redo(self) -> None:
        """Carry out again what was taken back."""
        self._travel(lambda session: session.redo())

    def _travel(self, go: Callable[[Session], ChangeSet | None]) -> None:
        if self.session is None:
            return
        try:
            go(self.session)
        except UserError as error:
            self.failed.emit(error.message)

    def _on_change(self, changes: ChangeSet, origin: object) -> None:
        self.saved_at = datetime.now().astimezone()
        gone = {c.record.id for c in changes.changes if isinstance(c.record, Article) and c.after is None}
        if self.article_id in gone:
            self.open_article(self._neighbour(gone))
        self.changed.emit(changes, origin)

    def _neighbour(self, gone: Collection[str]) -> str:
        """The nearest article of the list that is not gone: a following one, else one before."""
        order = list(self._order())
        place = order.index(self.article_id) if self.article_id in order else 0
        candidates = order[place:] + order[:place][::-1]
        return next((article_id for article_id in candidates if article_id not in gone), "")

    def _project_order(self) -> Sequence[str]:
        return [row.id for row in self.session.article_rows()] if self.session else ()
