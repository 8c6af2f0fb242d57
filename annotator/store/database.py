"""Opening and creating project files: what is a project, what is not, and how SQLite is set up."""

from __future__ import annotations

import json
import os
import sqlite3
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from annotator.model.errors import UserError
from annotator.store.schema import APPLICATION_ID, FORMAT_MAJOR, FORMAT_MINOR, USER_VERSION, migrations
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_SQLITE_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100


def connect_writer(path: Path) -> Database:
    """Open a project for writing: WAL, every commit on the disk before it is believed."""
    with said_plainly(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=rw")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        return db


def connect_reader(path: Path) -> Database:
    """Open a project for reading only; it sees what the writer has committed."""
    with said_plainly(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=ro")
        try:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError:
            # A file at rest in a folder where SQLite may not make its side files.
            db.close()
            db = _connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1")
        return db


def _connect(uri: str) -> Database:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    db.execute("PRAGMA busy_timeout = 5000")
    return db


def build(path: Path) -> Database:
    """Make an empty project file with its tables; the caller fills, finishes and names it."""
    db = _connect(f"{path.resolve().as_uri()}?mode=rwc")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {USER_VERSION}")
    migrations.apply(db)
    return db


def finish(db: Database) -> None:
    """Fold the write-ahead log into the file and close; with no other reader one plain file is left."""
    with suppress(sqlite3.OperationalError):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # Rollback mode at rest: the file can be read on read-only media, without side files. Refused, harmlessly,
    # while another connection reads.
    with suppress(sqlite3.OperationalError):
        db.execute("PRAGMA journal_mode = DELETE")
    db.close()


def check_is_project(path: Path) -> bool:
    """Look at a file's first bytes without touching it; whether it may be written by this version.

    Raises:
        UserError: if the file is missing, unreadable, cut short, something else, or too new.
    """
    header = _read_header(path)
    if not header.startswith(_SQLITE_MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Project file", "“{path}” is not an annotator project. Choose a file that ends in .annot."
                ),
                path=str(path),
            )
        )
    _check_length(path, header)
    major, minor = divmod(_number(header, 60), 1000)
    if major > FORMAT_MAJOR:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Project file",
                    "“{path}” is of a newer format ({major}.{minor}). Update annotator to open it.",
                ),
                path=str(path),
                major=major,
                minor=minor,
            )
        )
    return minor <= FORMAT_MINOR


def _read_header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH).ljust(_HEADER_LENGTH, b"\0")
    except FileNotFoundError:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Project file", "There is no file “{path}”. It may have been moved or renamed."
                ),
                path=str(path),
            )
        ) from None
    except OSError as error:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP("Project file", "“{path}” cannot be read: {reason}."),
                path=str(path),
                reason=error.strerror or str(error),
            )
        ) from error


def _check_length(path: Path, header: bytes) -> None:
    """A file shorter than its own page count was cut, unless a write-ahead log still holds the rest."""
    page_size = struct.unpack_from(">H", header, 16)[0]
    expected = (65536 if page_size == 1 else page_size) * _number(header, 28)
    log = path.with_name(path.name + "-wal")
    if path.stat().st_size < expected and not (log.exists() and log.stat().st_size):
        raise _damaged(path)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _damaged(path: Path) -> UserError:
    return UserError(
        message(
            QT_TRANSLATE_NOOP(
                "Project file",
                "“{path}” is damaged or was not copied completely. Open your last backup copy.",
            ),
            path=str(path),
        )
    )


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite, the disk and damaged contents complain about into a sentence with a remedy."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _operational(path, error) from error
    except sqlite3.IntegrityError:
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError, json.JSONDecodeError, zlib.error) as error:
        raise _damaged(path) from error


@contextmanager
def read_plainly(path: Path) -> Iterator[None]:
    """`said_plainly` for reading alone, where a value that does not fit can only be damage."""
    try:
        with said_plainly(path):
            yield
    except (ValueError, TypeError, LookupError, AttributeError) as error:  # JSON of another shape
        raise _damaged(path) from error


def _operational(path: Path, error: sqlite3.OperationalError) -> UserError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF  # none: a text that is not UTF-8
    if code == sqlite3.SQLITE_CORRUPT or str(error).startswith("no such "):
        return _damaged(path)
    if code == sqlite3.SQLITE_FULL:
        marked = QT_TRANSLATE_NOOP(
            "Project file",
            "The disk that holds “{path}” is full. Nothing was changed; free some space and try again.",
        )
    elif code == sqlite3.SQLITE_BUSY:
        marked = QT_TRANSLATE_NOOP(
            "Project file",
            "Another program holds “{path}”. Nothing was changed; close it there and try again.",
        )
    else:
        marked = QT_TRANSLATE_NOOP("Project file", "“{path}” cannot be used: {reason}. Nothing was changed.")
    return UserError(message(marked, path=str(path), reason=str(error)))


def taken(path: Path) -> UserError:
    """What to say of a name that something else has."""
    return UserError(
        message(
            QT_TRANSLATE_NOOP("Project file", "There is already a file “{path}”. Choose another name."),
            path=str(path),
        )
    )


def publish(built: Path, path: Path) -> None:
    """Give a finished file its name, without ever replacing a file that is already there.

    Raises:
        UserError: if the name is taken.
    """
    try:
        os.link(built, path)
    except FileExistsError:
        raise taken(path) from None
    except OSError:
        # A file system without hard links.
        if path.exists():
            raise
        built.rename(path)
        return
    built.unlink()
