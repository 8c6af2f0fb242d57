"""One open project, and the one door for changes: execute, undo, redo, subscribe."""

from __future__ import annotations

import getpass
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from annotator.app.commands.people import free_name
from annotator.app.commands.view import Command, ProjectView
from annotator.app.history import DEPTH, History, Step
from annotator.app.picture import Picture
from annotator.model.article import Article
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import AnnotationSet, Annotator
from annotator.model.scheme import Scheme
from annotator.model.validate import Problem
from annotator.store.database import said_plainly
from annotator.store.journal import JournalRow, Kind
from annotator.store.project_file import ProjectFile
from annotator.store.reader import ArticleRow
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["ArticleRow", "Command", "Listener", "ProjectView", "Session", "Written"]

Listener = Callable[[ChangeSet, object], None]
"""Called once per change set with what changed and the origin given to `execute`, `undo` or `redo`."""


@dataclass(frozen=True, slots=True)
class Written:
    """A change set that is on the disk with its journal row; no row when there was nothing to change."""

    changes: ChangeSet = field(repr=False)
    row: JournalRow | None


class Session:
    """One open project. Belongs to one thread; what it answers is what the disk holds."""

    def __init__(self, file: ProjectFile, annotator: str | None = None) -> None:
        self.path = file.path
        self._file = file
        self._picture = Picture(file)
        self._history = History.from_journal(file.recent_steps(DEPTH))
        self._listeners: list[Listener] = []
        self._news: deque[tuple[ChangeSet, object]] = deque()
        self._telling = False
        self._annotator = self._picture.annotators()[0]
        self.use_annotator(annotator or self._usual_annotator())

    @classmethod
    def create(cls, path: Path, scheme: Scheme, annotators: Sequence[str] = ()) -> Self:
        """Make a project and open it; without names the annotator is called as the computer calls the person.

        Raises:
            UserError: if the file exists, the folder cannot be written, or names are empty or alike.
        """
        people: list[Annotator] = []
        for name in annotators or [_login_name()]:
            people.append(Annotator(new_id(), free_name(name, people)))
        ProjectFile.create(path, scheme, people)
        return cls.open(path, people[0].id)

    @classmethod
    def open(cls, path: Path, annotator: str | None = None, writable: bool = True) -> Self:
        """Open a project as an annotator (name or id; the one who worked last by default).

        Read-only, with `read_only_reason`, when another window writes it or it cannot be written.

        Raises:
            UserError: if the file is no project, or the annotator is not in it.
        """
        file = ProjectFile.open(path, writable)
        try:
            with said_plainly(path):
                return cls(file, annotator)
        except BaseException:
            file.close()
            raise

    # -- what is there ----------------------------------------------------------------------------------

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in this window."""
        return self._file.read_only

    @property
    def read_only_reason(self) -> Message | None:
        """Why not, in a person's words."""
        return self._file.read_only_reason

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        return self._picture.scheme.scheme

    @property
    def scheme_version(self) -> int:
        """The version of the scheme in force."""
        return self._picture.scheme.version

    @property
    def annotator(self) -> Annotator:
        """Who is labelling."""
        return self._annotator

    def annotators(self) -> list[Annotator]:
        """People in the order they came, then gold if it exists."""
        return self._picture.annotators()

    def use_annotator(self, name_or_id: str) -> None:
        """Label as another person, or as `gold`, which comes into being with its first label.

        Raises:
            UserError: if there is no such annotator.
        """
        found = next((a for a in self.annotators() if name_or_id in (a.id, a.name)), None)
        if found is None and name_or_id == GOLD_ID:
            found = Annotator(GOLD_ID, GOLD_ID)
        if found is None:
            names = "، ".join(a.name for a in self.annotators())
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Session", "There is no annotator “{name}” in this project. There are: {names}."
                    ),
                    name=name_or_id,
                    names=names,
                )
            )
        self._annotator = found

    def article_rows(self) -> list[ArticleRow]:
        """The article list as the current annotator sees it, by number."""
        return self._file.read.article_rows(self._annotator.id)

    def article_row(self, article_id: str) -> ArticleRow | None:
        """The list row of one article; `None` when it is gone."""
        return next(iter(self._file.read.article_rows(self._annotator.id, article_id)), None)

    def article(self, article_id: str) -> Article:
        """One article; `UserError` when it is gone."""
        return self._picture.article(article_id)

    def original(self, article_id: str) -> bytes | None:
        """The web page an article was taken out of, as it was imported; `None` where none was kept."""
        return self._file.read.original(self.article(article_id).origin.digest)

    def articles(self) -> Iterator[Article]:
        """Every article by number, one at a time."""
        return self._file.read.articles()

    def annotation_set(self, article_id: str, annotator_id: str | None = None) -> AnnotationSet:
        """One annotator's labels for an article, the current one's by default; empty when there are none."""
        return self._picture.annotation_set(article_id, annotator_id or self._annotator.id)

    def annotation_sets(self, article_id: str) -> list[AnnotationSet]:
        """Every annotator's labels for an article, gold last."""
        return self._file.read.annotation_sets(article_id)

    def labelled_sets(self) -> Iterator[AnnotationSet]:
        """Every annotation set of the project, one at a time."""
        return self._file.read.labelled_sets()

    def snapshot(self) -> AbstractContextManager[None]:
        """One state of the project for many reads of a session that is open for reading."""
        return self._file.snapshot()

    def search(self, query: str, limit: int | None = None) -> list[str]:
        """Ids of articles that hold every word of the query in any spelling, by number."""
        return self._file.read.search(query, limit)

    def near_duplicates(self, text: str) -> list[tuple[str, float]]:
        """Articles that nearly are this text, with their similarity, the most similar first."""
        return self._file.read.near_duplicates(text)

    def is_assigned(self, article_id: str, annotator_id: str) -> bool:
        """Whether the project holds an assignment of the article to the annotator."""
        return self._file.read.assignment(article_id, annotator_id) is not None

    def twin_of(self, digest: bytes) -> str | None:
        """Id of the article with exactly this text."""
        return self._file.read.article_with_text(digest)

    def journal(
        self, article_id: str | None = None, actor: str | None = None, limit: int | None = None
    ) -> Iterator[JournalRow]:
        """What was done, newest first; only to an article, or only by an annotator id."""
        return self._file.read.journal(article_id, actor, limit)

    def backup(self, path: Path) -> None:
        """Save a complete copy of the project under another name, replacing an older copy."""
        self._file.backup(path)

    def check(self) -> list[Problem]:
        """Everything that is wrong with the file; empty when it is sound."""
        return self._file.check()

    # -- changes ----------------------------------------------------------------------------------------

    @property
    def undo_name(self) -> Message | None:
        """What undo would take back."""
        return self._history.done[-1].name if self._history.done and not self.read_only else None

    @property
    def redo_name(self) -> Message | None:
        """What redo would do again."""
        return self._history.undone[-1].name if self._history.undone and not self.read_only else None

    def execute(self, command: Command, origin: object = None) -> ChangeSet:
        """Carry out a command: on the disk and in memory on return. A plan of no changes leaves no trace.

        Raises:
            UserError: if the command refuses or the project is read-only; nothing was changed.
        """
        if self.read_only_reason is not None:
            raise UserError(self.read_only_reason)
        changes = command.plan(self)
        if changes.changes:
            self._commit(changes, Kind.DO, None, origin)
        return changes

    def in_background(self, make: Callable[[Session], Command]) -> Callable[[], Written]:
        """Large work for another thread: make a command from a view of the project, plan it and write it.

        The function that is returned raises what `execute` would. Nothing may be executed here until its
        result was handed to `adopt`.
        """
        path, annotator = self.path, self._annotator.id

        def work() -> Written:
            with Session.open(path, annotator, writable=False) as view:
                changes = make(view).plan(view)
            with self._file.second_writer() as file:
                row = file.apply(changes, annotator) if changes.changes else None
            return Written(changes, row)

        return work

    def adopt(self, written: Written, origin: object = None) -> ChangeSet:
        """Take over what `in_background` has written, as if it had been executed here."""
        if written.row is not None:
            self._take_over(written.changes, written.row, None, origin)
        return written.changes

    def undo(self, origin: object = None) -> ChangeSet | None:
        """Take the last change back; what that changed, or `None` when there is nothing to take back."""
        if self.read_only or not self._history.done:
            return None
        step = self._history.done[-1]
        changes = self._file.changes_of(step.sequence).inverse()
        return self._commit(changes, Kind.UNDO, step.sequence, origin)

    def redo(self, origin: object = None) -> ChangeSet | None:
        """Do again what was taken back; what that changed, or `None` when there is nothing to do again."""
        if self.read_only or not self._history.undone:
            return None
        step = self._history.undone[-1]
        return self._commit(self._file.changes_of(step.sequence), Kind.REDO, step.sequence, origin)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change set once, after disk and memory agree; call the result to stop hearing."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def close(self) -> None:
        """Leave one plain file behind. Closing twice is harmless."""
        self._listeners.clear()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _commit(self, changes: ChangeSet, kind: Kind, target: int | None, origin: object) -> ChangeSet:
        row = self._file.apply(changes, self._annotator.id, kind, target)
        return self._take_over(changes, row, target, origin)

    def _take_over(
        self, changes: ChangeSet, row: JournalRow, target: int | None, origin: object
    ) -> ChangeSet:
        """Memory, history and listeners follow what is on the disk."""
        self._picture.fold(changes)
        self._history.note(row.kind, Step(target or row.sequence, row.name))
        self._annotator = next(
            (a for a in self.annotators() if a.id == self._annotator.id),
            self._annotator if self._annotator.id == GOLD_ID else self.annotators()[0],
        )
        self._news.append((changes, origin))
        self._tell()
        return changes

    def _tell(self) -> None:
        """Tell every listener of every change set in order, also when one of them makes further changes.

        A listener that fails does not keep the others from hearing; its error is raised at the end.
        """
        if self._telling:
            return
        self._telling = True
        errors: list[Exception] = []
        try:
            while self._news:
                news = self._news.popleft()
                for listener in tuple(self._listeners):
                    try:
                        listener(*news)
                    except Exception as error:  # noqa: BLE001 (raised below)
                        errors.append(error)
        finally:
            self._telling = False
        if errors:
            raise errors[0]

    def _usual_annotator(self) -> str:
        last = self._file.last_actor()
        return last if any(a.id == last for a in self.annotators()) else self.annotators()[0].id


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator"
