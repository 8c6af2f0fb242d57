"""A project file: the one place where labels are kept, and the only door to it."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from filelock import FileLock
from sqlite_utils import Database

from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.people import Annotator
from annotator.model.scheme import Scheme, SchemeVersion
from annotator.model.validate import Problem
from annotator.store import journal, search
from annotator.store.backup import back_up
from annotator.store.check import problems_of
from annotator.store.database import (
    build,
    check_is_project,
    connect_reader,
    connect_writer,
    finish,
    publish,
    read_plainly,
    said_plainly,
    taken,
)
from annotator.store.journal import JournalRow, Kind
from annotator.store.lock import try_lock, unlock
from annotator.store.reader import Reader
from annotator.store.schema import migrations
from annotator.store.writer import Numbers, Writer, conflict, net
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


class ProjectFile:
    """An open project file. With `lock` it may be written; without, `read_only_reason` says why not."""

    def __init__(self, path: Path, db: Database, lock: FileLock | None, reason: Message | None) -> None:
        self.path = path
        self.read_only_reason = reason
        self._db = db
        self._lock = lock
        self._open = True
        self.read = Reader(db.conn, path)
        self._writer = Writer(db.conn)
        self.replica = self.read.property("replica")

    @classmethod
    def create(cls, path: Path, scheme: Scheme, annotators: Iterable[Annotator]) -> None:
        """Make a new project file, complete or not at all.

        Raises:
            UserError: if the name is taken or the folder cannot be written.
        """
        if path.exists():
            raise taken(path)
        try:
            with tempfile.TemporaryDirectory(prefix=".new-", dir=path.resolve().parent) as folder:
                draft = Path(folder) / path.name
                _fill(draft, scheme, list(annotators))
                publish(draft, path)
        except OSError as error:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Project file", "“{path}” cannot be made: {reason}. Choose another folder."
                    ),
                    path=str(path),
                    reason=error.strerror or str(error),
                )
            ) from error

    @classmethod
    def open(cls, path: Path, writable: bool = True) -> Self:
        """Open a project; for reading only when it is written elsewhere, newer, or in a protected folder.

        Raises:
            UserError: if the file is not a project, damaged, or of a newer format.
        """
        current = check_is_project(path)
        lock, reason = _locked(path) if writable and current else (None, _READ_ONLY_ASKED)
        if lock is None:
            reason = reason if current else _READ_ONLY_NEWER
            return cls(path, connect_reader(path), None, message(reason))
        try:
            db = connect_writer(path)
            with said_plainly(path):
                migrations.apply(db)
                _refresh_search(db)
            return cls(path, db, lock, None)
        except BaseException:
            unlock(lock)
            raise

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._lock is None

    def apply(
        self, change_set: ChangeSet, actor: str, kind: Kind = Kind.DO, target: int | None = None
    ) -> JournalRow:
        """Write a change set and its journal row in one transaction; on the disk when this returns.

        Raises:
            ConflictError: if a `before` is not what the file holds.
            UserError: if the file is read-only or the disk refuses.
        """
        if self.read_only_reason is not None:
            raise UserError(self.read_only_reason)
        sequence = journal.last_sequence(self._db.conn, self.replica) + 1
        row = JournalRow(self.replica, sequence, journal.now(), actor, kind, target, change_set.name)
        try:
            with said_plainly(self.path), self._db.atomic():
                _write(self._db, self._writer, row, change_set)
        except sqlite3.IntegrityError as error:  # a reference left hanging, seen at the commit
            raise conflict() from error
        return row

    def second_writer(self) -> Self:
        """This file through another connection, for writing on another thread while this one only reads.

        It lives under this file's lock: close it first.
        """
        return type(self)(self.path, connect_writer(self.path), None, self.read_only_reason)

    def changes_of(self, sequence: int) -> ChangeSet:
        """What a `do` row of this replica did."""
        with read_plainly(self.path):
            return journal.changes_of(self._db.conn, self.replica, sequence, self.read.text)

    def recent_steps(self, limit: int) -> list[tuple[int, Kind, int | None, Message]]:
        """Sequence, kind, target and name of this replica's last rows, oldest first."""
        with read_plainly(self.path):
            return journal.recent_steps(self._db.conn, self.replica, limit)

    def last_actor(self) -> str:
        """Annotator id of this replica's last change."""
        with read_plainly(self.path):
            return journal.last_actor(self._db.conn, self.replica)

    def check(self) -> list[Problem]:
        """Everything that is wrong with the file; empty when it is sound."""
        return problems_of(self._db)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """One state of a project open for reading, for many reads, whatever is written meanwhile."""
        with said_plainly(self.path):
            self._db.execute("BEGIN")
            self._db.execute(
                "SELECT count(*) FROM sqlite_schema"
            ).fetchone()  # a state is taken when first read
        try:
            yield
        finally:
            self._db.execute("ROLLBACK")

    def backup(self, path: Path) -> None:
        """Write a complete copy under another name; `UserError` when that cannot be."""
        with said_plainly(self.path):
            back_up(self._db, self.path, path)

    def close(self) -> None:
        """Leave one plain file behind and let others write. Closing twice is harmless."""
        if not self._open:
            return
        self._open = False
        if self._lock is None:
            self._db.close()
            return
        try:
            finish(self._db)
        finally:
            unlock(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_READ_ONLY_ASKED = QT_TRANSLATE_NOOP("Project file", "The project is open for reading only.")
_READ_ONLY_LOCKED = QT_TRANSLATE_NOOP(
    "Project file", "The project is open in another window, so it can only be read here."
)
_READ_ONLY_PROTECTED = QT_TRANSLATE_NOOP(
    "Project file", "The project or its folder is write-protected, so it can only be read."
)
_READ_ONLY_NEWER = QT_TRANSLATE_NOOP(
    "Project file",
    "The project was made by a newer annotator, so it can only be read here. Update to change it.",
)


def _locked(path: Path) -> tuple[FileLock | None, tuple[str, str]]:
    """The writer's lock, or `None` and why there is none."""
    if not os.access(path, os.W_OK):
        return None, _READ_ONLY_PROTECTED
    try:
        return try_lock(path), _READ_ONLY_LOCKED
    except OSError:
        return None, _READ_ONLY_PROTECTED


def open_reader(path: Path) -> ProjectFile:
    """A second, read-only view of a project, for another thread; it sees what has been committed."""
    return ProjectFile.open(path, writable=False)


def _fill(path: Path, scheme: Scheme, annotators: list[Annotator]) -> None:
    db = build(path)
    try:
        replica = new_id()
        name = message(QT_TRANSLATE_NOOP("Command", "Create the project"))
        births: list[Change] = [Change(None, SchemeVersion(1, scheme))]
        births += [Change(None, annotator) for annotator in annotators]
        row = JournalRow(replica, 1, journal.now(), annotators[0].id, Kind.DO, None, name)
        with db.atomic():
            for key, value in (
                ("replica", replica),
                ("created", row.time.isoformat()),
                ("folding", search.FOLDING),
            ):
                db.execute("INSERT INTO property VALUES (?, ?)", (key, value))
            _write(db, Writer(db.conn), row, ChangeSet(name, tuple(births)))
    finally:
        db.close()


def _write(db: Database, writer: Writer, row: JournalRow, change_set: ChangeSet) -> None:
    numbers = Numbers(db.conn)
    writer.write(net(change_set.changes), numbers)
    journal.append(db.conn, row, change_set)
    journal.note_articles(db.conn, row.replica, row.sequence, set(numbers.known.values()))


def _refresh_search(db: Database) -> None:
    """Index all articles anew when folding has changed since the file was last written."""
    if Reader(db.conn).property("folding") == search.FOLDING:
        return
    with db.atomic():
        search.rebuild(db.conn)
        db.execute(
            "INSERT INTO property VALUES ('folding', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1",
            (search.FOLDING,),
        )
