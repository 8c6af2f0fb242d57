"""All tables from the journal and the texts alone."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from annotator.store import duplicates
from annotator.store.journal import Kind, changes_of, note_articles
from annotator.store.reader import Reader
from annotator.store.writer import Numbers, Writer, net


def replay(source: sqlite3.Connection, target: Database) -> None:
    """Do every row of a journal again in a file that has tables only.

    The search index and the pairs of near-duplicates are left out.

    Raises:
        ConflictError: if a change does not follow from the ones before it.
        KeyError: if a text or a journal row is missing.
    """
    text_of = Reader(source).text
    writer = Writer(target.conn, indexed=False)
    with target.atomic():
        # Row ids are in the order in which rows came into this file, whichever replica wrote them.
        rows = source.execute("SELECT replica, sequence, kind, target FROM journal ORDER BY rowid")
        for replica, sequence, kind, undone in rows:
            changes = changes_of(source, replica, sequence if kind == Kind.DO else undone, text_of)
            steps = changes.inverse() if kind == Kind.UNDO else changes
            numbers = Numbers(target.conn)
            writer.write(net(steps.changes), numbers)
            note_articles(target.conn, replica, sequence, set(numbers.known.values()))
        texts = source.execute("SELECT a.number, t.text FROM article a JOIN text t ON t.digest = a.digest")
        duplicates.add_bands(target.conn, texts)
