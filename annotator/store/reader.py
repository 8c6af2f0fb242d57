"""What a project file holds, read back as model objects."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar

from annotator.model.article import Article
from annotator.model.people import AnnotationSet, Annotator, Assignment, Status
from annotator.model.scheme import SchemeVersion
from annotator.model.scheme_data import scheme_from_data
from annotator.model.span import Relation, Span
from annotator.store import search
from annotator.store.database import read_plainly
from annotator.store.duplicates import groups, near_duplicates
from annotator.store.journal import JournalRow, journal_rows
from annotator.store.rows import (
    ARTICLE_COLUMNS,
    ARTICLE_TABLES,
    RELATION_COLUMNS,
    SPAN_COLUMNS,
    article_of_row,
    assignment_of_row,
    date_of,
    number_of,
    relation_of_row,
    span_of_row,
)

P = ParamSpec("P")
R = TypeVar("R")


class ArticleRow(NamedTuple):
    """One line of the article list; `status` and `span_count` are one annotator's.

    `number` is permanent and counts from 1; `length` is in code points; `duplicate_group` is the lowest
    number among articles that are nearly the same, or `None`.
    """

    id: str
    number: int
    title: str
    outlet: str
    published: date | None
    length: int
    status: Status
    span_count: int
    duplicate_group: int | None


def _plainly(method: Callable[Concatenate[Reader, P], R]) -> Callable[Concatenate[Reader, P], R]:
    """Damage that a query meets becomes a sentence."""

    @wraps(method)
    def said(reader: Reader, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with reader.saying():
            return method(reader, *args, **kwargs)

    return said


def _plainly_streamed(
    method: Callable[Concatenate[Reader, P], Iterator[R]],
) -> Callable[Concatenate[Reader, P], Iterator[R]]:
    """The same for a query whose answer is read piece by piece."""

    @wraps(method)
    def said(reader: Reader, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[R]:
        with reader.saying():
            yield from method(reader, *args, **kwargs)

    return said


class Reader:
    """Queries over one connection. Every answer is of the moment it was asked.

    With the path of the file, damage raises `UserError`; without, whatever error it causes (for `check`).
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        self._connection = connection
        self._path = path

    def saying(self) -> AbstractContextManager[None]:
        """What queries run under."""
        return nullcontext() if self._path is None else read_plainly(self._path)

    @_plainly
    def property(self, key: str) -> str:
        """A property of the file (`replica`, `created`, `folding`); empty when unset."""
        row = self._connection.execute("SELECT value FROM property WHERE key = ?", (key,)).fetchone()
        return "" if row is None else str(row[0])

    @_plainly
    def scheme_version(self, version: int | None = None) -> SchemeVersion | None:
        """The scheme in force, or one of its earlier versions."""
        row = self._connection.execute(
            "SELECT version, scheme FROM scheme_version WHERE ?1 IS NULL OR version = ?1 "
            "ORDER BY version DESC LIMIT 1",
            (version,),
        ).fetchone()
        if row is None:
            return None
        return SchemeVersion(row[0], scheme_from_data(json.loads(row[1]), "project file"))

    @_plainly
    def annotators(self) -> list[Annotator]:
        """People in the order they came, then gold if it exists."""
        rows = self._connection.execute(
            "SELECT id, name, colour FROM annotator ORDER BY id = 'gold', rowid"
        ).fetchall()
        return [Annotator(*row) for row in rows]

    @_plainly
    def annotator(self, annotator_id: str) -> Annotator | None:
        """The annotator with an id."""
        row = self._connection.execute(
            "SELECT id, name, colour FROM annotator WHERE id = ?", (annotator_id,)
        ).fetchone()
        return None if row is None else Annotator(*row)

    @_plainly
    def article_rows(self, annotator_id: str, article_id: str | None = None) -> list[ArticleRow]:
        """The article list as one annotator sees it, by number; or the one row of an article."""
        one = "k.id = ?2" if article_id is not None else "?2 IS NULL"  # an OR would read every row for one
        rows = self._connection.execute(
            f"""SELECT k.id, a.number, a.title, a.outlet, a.published, a.length, s.status, s.spans
            FROM article a JOIN article_key k ON k.number = a.number
            LEFT JOIN assignment s ON s.article = a.number AND s.annotator = ?1
            WHERE {one} ORDER BY a.number""",  # noqa: S608 (constants)
            (annotator_id, article_id),
        )
        group = groups(self._connection)
        return [
            ArticleRow(
                found, number, title, outlet, date_of(published), length,
                Status(status or "todo"), spans or 0, group.get(number),
            )
            for found, number, title, outlet, published, length, status, spans in rows
        ]  # fmt: skip

    @_plainly
    def article(self, article_id: str) -> Article | None:
        """One article with its text."""
        row = self._connection.execute(
            f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE k.id = ?",  # noqa: S608 (constants)
            (article_id,),
        ).fetchone()
        return None if row is None else article_of_row(row)

    @_plainly_streamed
    def articles(self) -> Iterator[Article]:
        """Every article by number, one at a time."""
        rows = self._connection.execute(
            f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} ORDER BY a.number"  # noqa: S608 (constants)
        )
        return map(article_of_row, rows)

    @_plainly
    def annotation_set(self, article_id: str, annotator_id: str) -> AnnotationSet:
        """One annotator's labels for one article; empty with status to do when there are none."""
        number = number_of(self._connection, article_id)
        key = (number, annotator_id)
        spans = {
            row[1]: span_of_row(article_id, row)
            for row in self._connection.execute(
                f"SELECT {SPAN_COLUMNS} FROM span WHERE article = ? AND annotator = ?",  # noqa: S608
                key,
            )
        }
        relations = {
            row[1]: relation_of_row(article_id, row)
            for row in self._connection.execute(
                f"SELECT {RELATION_COLUMNS} FROM relation WHERE article = ? AND annotator = ?",  # noqa: S608
                key,
            )
        }
        assignment = self.assignment(article_id, annotator_id) or Assignment(article_id, annotator_id)
        return AnnotationSet(assignment, spans, relations)

    @_plainly
    def annotation_sets(self, article_id: str) -> list[AnnotationSet]:
        """Every annotator's labels for one article: people in order, gold last."""
        number = number_of(self._connection, article_id)
        rows = self._connection.execute(
            "SELECT s.annotator FROM assignment s JOIN annotator p ON p.id = s.annotator WHERE s.article = ? "
            "ORDER BY p.id = 'gold', p.rowid",
            (number,),
        ).fetchall()
        return [self.annotation_set(article_id, annotator_id) for (annotator_id,) in rows]

    @_plainly_streamed
    def labelled_sets(self) -> Iterator[AnnotationSet]:
        """Every annotation set of the project, article by article."""
        rows = self._connection.execute(
            "SELECT k.id, s.annotator FROM assignment s JOIN article_key k ON k.number = s.article"
        ).fetchall()
        return (self.annotation_set(*row) for row in rows)

    @_plainly
    def assignment(self, article_id: str, annotator_id: str) -> Assignment | None:
        """What an annotator has to do with an article, if anything."""
        row = self._connection.execute(
            "SELECT annotator, status, message, attributes FROM assignment "
            "WHERE article = ? AND annotator = ?",
            (number_of(self._connection, article_id), annotator_id),
        ).fetchone()
        return None if row is None else assignment_of_row(article_id, row)

    @_plainly
    def span(self, article_id: str, annotator_id: str, span_id: str) -> Span | None:
        """One span."""
        row = self._connection.execute(
            f"SELECT {SPAN_COLUMNS} FROM span WHERE article = ? AND annotator = ? AND id = ?",  # noqa: S608
            (number_of(self._connection, article_id), annotator_id, span_id),
        ).fetchone()
        return None if row is None else span_of_row(article_id, row)

    @_plainly
    def relation(self, article_id: str, annotator_id: str, relation_id: str) -> Relation | None:
        """One relation."""
        row = self._connection.execute(
            f"SELECT {RELATION_COLUMNS} FROM relation WHERE article = ? AND annotator = ? AND id = ?",  # noqa: S608
            (number_of(self._connection, article_id), annotator_id, relation_id),
        ).fetchone()
        return None if row is None else relation_of_row(article_id, row)

    def text(self, digest: bytes) -> str:
        """A stored text by its SHA-256; raises `KeyError` when it is not there."""
        row = self._connection.execute("SELECT text FROM text WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest.hex())
        return str(row[0])

    @_plainly
    def original(self, digest: str) -> bytes | None:
        """A web page as it was imported, by the SHA-256 (hex) of its bytes; `None` where none was kept."""
        row = self._connection.execute("SELECT data FROM original WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else zlib.decompress(row[0])

    @_plainly
    def article_with_text(self, digest: bytes) -> str | None:
        """Id of the first article whose text has this SHA-256."""
        row = self._connection.execute(
            "SELECT k.id FROM article a JOIN article_key k ON k.number = a.number WHERE a.digest = ? "
            "ORDER BY a.number LIMIT 1",
            (digest,),
        ).fetchone()
        return None if row is None else str(row[0])

    @_plainly
    def search(self, query: str, limit: int | None = None) -> list[str]:
        """Ids of articles that hold every word of a query, by number; see `store.search`."""
        return search.find(self._connection, query, limit)

    @_plainly
    def near_duplicates(self, text: str) -> list[tuple[str, float]]:
        """Articles that are nearly this text, the most similar first."""
        return near_duplicates(self._connection, text)

    @_plainly_streamed
    def journal(
        self, article_id: str | None = None, actor: str | None = None, limit: int | None = None
    ) -> Iterator[JournalRow]:
        """The journal, newest first; only what touches an article, or was done by an annotator."""
        number = None if article_id is None else number_of(self._connection, article_id)
        if article_id is not None and number is None:
            return iter(())
        return journal_rows(self._connection, number, actor, limit)

    @_plainly
    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
