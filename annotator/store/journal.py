"""The append-only history of a project: who did what when, with everything needed to do it again.

A row is identified by (replica, sequence). The payload of a `do` row is its changes as zlib-packed JSON
lines in UTF-8; `undo` and `redo` rows only name the row of the same replica that they take back or repeat.
"""

from __future__ import annotations

import io
import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from annotator.model.change import ChangeSet
from annotator.store.codec import (
    TextOf,
    change_from_data,
    change_to_data,
    message_from_json,
    message_to_json,
    to_json,
)
from annotator.text.messages import Message


class Kind(StrEnum):
    """What a journal row does."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One row without its payload. `time` is UTC, `actor` an annotator id, `target` a sequence."""

    replica: str
    sequence: int
    time: datetime
    actor: str
    kind: Kind
    target: int | None
    name: Message


_COLUMNS = "j.replica, j.sequence, j.time, j.actor, j.kind, j.target, j.name"


def append(connection: sqlite3.Connection, row: JournalRow, changes: ChangeSet) -> None:
    """Write a row; only a `do` carries its changes."""
    payload = None
    if row.kind is Kind.DO:
        payload = _packed(changes)
    connection.execute(
        "INSERT INTO journal (replica, sequence, time, actor, kind, target, name, payload) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.replica,
            row.sequence,
            row.time.isoformat(timespec="milliseconds"),
            row.actor,
            row.kind.value,
            row.target,
            message_to_json(row.name),
            payload,
        ),
    )


def _packed(changes: ChangeSet) -> bytes:
    """Changes as zlib-packed JSON lines; an import can be large, so they are never a list of data at once."""
    packer = zlib.compressobj(1)
    lines = (to_json(change_to_data(change)) + "\n" for change in changes.changes)
    return b"".join([*(packer.compress(line.encode("utf-8")) for line in lines), packer.flush()])


def note_articles(connection: sqlite3.Connection, replica: str, sequence: int, numbers: set[int]) -> None:
    """Remember which articles a row touches."""
    connection.executemany(
        "INSERT INTO journal_article (article, replica, sequence) VALUES (?, ?, ?)",
        [(number, replica, sequence) for number in sorted(numbers)],
    )


def now() -> datetime:
    """The time of a new row, to the millisecond."""
    return datetime.now(UTC)


def last_sequence(connection: sqlite3.Connection, replica: str) -> int:
    """The highest sequence a replica has written; 0 before its first."""
    row = connection.execute("SELECT max(sequence) FROM journal WHERE replica = ?", (replica,)).fetchone()
    return int(row[0] or 0)


def changes_of(connection: sqlite3.Connection, replica: str, sequence: int, text_of: TextOf) -> ChangeSet:
    """What a `do` row did; raises `KeyError` when there is no such row."""
    row = connection.execute(
        "SELECT name, payload FROM journal WHERE replica = ? AND sequence = ? AND kind = 'do'",
        (replica, sequence),
    ).fetchone()
    if row is None:
        raise KeyError((replica, sequence))
    lines = io.BytesIO(zlib.decompress(row[1]))
    changes = tuple(change_from_data(json.loads(line), text_of) for line in lines)
    return ChangeSet(message_from_json(row[0]), changes)


def journal_rows(
    connection: sqlite3.Connection, article: int | None, actor: str | None, limit: int | None
) -> Iterator[JournalRow]:
    """Rows newest first, filtered by article number and actor."""
    rows = connection.execute(
        f"""SELECT {_COLUMNS} FROM journal j
        WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM journal_article n
            WHERE n.article = ?1 AND n.replica = j.replica AND n.sequence = j.sequence))
        AND (?2 IS NULL OR j.actor = ?2)
        ORDER BY j.time DESC, j.replica, j.sequence DESC LIMIT ?3""",  # noqa: S608 (constants)
        (article, actor, -1 if limit is None else limit),
    )
    return map(_row, rows)


def recent_steps(
    connection: sqlite3.Connection, replica: str, limit: int
) -> list[tuple[int, Kind, int | None, Message]]:
    """Sequence, kind, target and name of a replica's last rows, oldest first."""
    rows = connection.execute(
        "SELECT sequence, kind, target, name FROM journal WHERE replica = ? ORDER BY sequence DESC LIMIT ?",
        (replica, limit),
    ).fetchall()
    return [
        (step, Kind(kind), target, message_from_json(name)) for step, kind, target, name in reversed(rows)
    ]


def last_actor(connection: sqlite3.Connection, replica: str) -> str:
    """Who wrote the replica's last row; empty before the first."""
    row = connection.execute(
        "SELECT actor FROM journal WHERE replica = ? ORDER BY sequence DESC LIMIT 1", (replica,)
    ).fetchone()
    return "" if row is None else str(row[0])


def _row(row: tuple[str, int, str, str, str, int | None, str]) -> JournalRow:
    replica, sequence, time, actor, kind, target, name = row
    return JournalRow(
        replica,
        sequence,
        datetime.fromisoformat(time),
        actor,
        Kind(kind),
        target,
        message_from_json(name),
    )
