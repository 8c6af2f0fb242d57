"""The open project as Qt sees it: notifications become signals, and the article in view is kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.commands.articles import title_of
from annotator.app.commands.people import SetStatus
from annotator.app.commands.view import Command
from annotator.model.article import Article
from annotator.model.change import ChangeSet, article_of
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Status
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

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
        self._travelling = False
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

    def order(self) -> Sequence[str]:
        """Ids of the articles of the list, as the person has filtered it."""
        return self._order()

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
        """Mark the article in view as done and go to the next one that is not, wrapping at the end."""
        order = list(self._order())
        if self.article_id in order:
            place = order.index(self.article_id)
            order = order[place + 1 :] + order[:place]
        if self.set_status(Status.DONE):
            following = next((article_id for article_id in order if self._is_unfinished(article_id)), "")
            if following:
                self.open_article(following)
            else:
                self.said.emit(message(QT_TRANSLATE_NOOP("Bridge", "All articles of the list are done.")))

    def _is_unfinished(self, article_id: str) -> bool:
        row = self.session.article_row(article_id) if self.session else None
        return row is not None and row.status is not Status.DONE

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
        self._travel(lambda session: session.undo(), back=True)

    def redo(self) -> None:
        """Carry out again what was taken back."""
        self._travel(lambda session: session.redo(), back=False)

    def _travel(self, go: Callable[[Session], ChangeSet | None], *, back: bool) -> None:
        """Undo or redo, in sight: the article that changes is opened, and a line says what was done."""
        if self.session is None:
            return
        self._travelling = True
        try:
            changes = go(self.session)
        except UserError as error:
            self.failed.emit(error.message)
            return
        finally:
            self._travelling = False
        if changes is not None:
            self.said.emit(self._told(changes, back))

    def _told(self, changes: ChangeSet, back: bool) -> Message:
        article_id = self._only_article(changes)
        article = self.session.article(article_id) if self.session and article_id else None
        if article is None:
            if back:
                return message(QT_TRANSLATE_NOOP("Bridge", "Undone: {what}"), what=changes.name)
            return message(QT_TRANSLATE_NOOP("Bridge", "Redone: {what}"), what=changes.name)
        said = (
            QT_TRANSLATE_NOOP("Bridge", "Undone: {what} – {article}")
            if back
            else QT_TRANSLATE_NOOP("Bridge", "Redone: {what} – {article}")
        )
        return message(said, what=changes.name, article=title_of(article))

    def _only_article(self, changes: ChangeSet) -> str:
        """Id of the article that all of it is about, if it is still there; else empty."""
        touched = {article_of(change.record) for change in changes.changes}
        article_id = touched.pop() if len(touched) == 1 else None
        row = self.session.article_row(article_id) if self.session and article_id else None
        return row.id if row is not None else ""

    def _on_change(self, changes: ChangeSet, origin: object) -> None:
        self.saved_at = datetime.now().astimezone()
        gone = {c.record.id for c in changes.changes if isinstance(c.record, Article) and c.after is None}
        if self.article_id in gone:
            self.open_article(self._neighbour(gone))
        elif self._travelling and (article_id := self._only_article(changes)):
            self.open_article(article_id)  # before the change is told, so that it is followed to its place
        self.changed.emit(changes, origin)

    def _neighbour(self, gone: Collection[str]) -> str:
        """The nearest article of the list that is not gone: a following one, else one before."""
        order = list(self._order())
        place = order.index(self.article_id) if self.article_id in order else 0
        candidates = order[place:] + order[:place][::-1]
        return next((article_id for article_id in candidates if article_id not in gone), "")

    def _project_order(self) -> Sequence[str]:
        return [row.id for row in self.session.article_rows()] if self.session else ()
