"""Writing a change set: what was planned on is checked, rows are written, the indexes are kept."""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.article import Article
from annotator.model.change import Change, Record, article_of
from annotator.model.errors import ConflictError
from annotator.model.people import Annotator, Assignment
from annotator.model.scheme import SchemeVersion
from annotator.model.span import Relation, Span
from annotator.store import duplicates, search
from annotator.store.reader import Reader
from annotator.store.rows import key_of, number_of, table_of, values_of
from annotator.text.messages import QT_TRANSLATE_NOOP, message


@dataclass(slots=True)
class Numbers:
    """Article ids to permanent numbers during one transaction; new articles get the next ones."""

    connection: sqlite3.Connection
    known: dict[str, int] = field(default_factory=dict)

    def of(self, article_id: str) -> int:
        """The number of an article that has one; raises `ConflictError` otherwise."""
        number = self.known.get(article_id) or number_of(self.connection, article_id)
        if number is None:
            raise conflict()
        self.known[article_id] = number
        return number

    def of_record(self, record: Record) -> int:
        """The number of a record's article; 0 for a record of the whole project."""
        article_id = article_of(record)
        return 0 if article_id is None else self.of(article_id)

    def give(self, article_id: str) -> int:
        """The number of an article, a new one when it has none."""
        self.connection.execute("INSERT OR IGNORE INTO article_key (id) VALUES (?)", (article_id,))
        return self.of(article_id)


def conflict() -> ConflictError:
    """What was planned no longer fits the file."""
    return ConflictError(
        message(
            QT_TRANSLATE_NOOP(
                "Project file",
                "This was changed elsewhere in the meantime. Nothing was done; look again and repeat.",
            )
        )
    )


def net(changes: Iterable[Change]) -> list[Change]:
    """Changes with several steps of one record joined into one, and those that change nothing left out.

    Raises:
        ConflictError: if two steps of one record do not follow from each other.
    """
    joined: dict[tuple[type, str | None, str, str], Change] = {}
    for change in changes:
        record = change.record
        key = (type(record), article_of(record), getattr(record, "annotator_id", ""), record.id)
        earlier = joined.get(key)
        if earlier is None:
            joined[key] = change
        elif earlier.after == change.before:
            joined[key] = Change(earlier.before, change.after)
        else:
            raise conflict()
    return [change for change in joined.values() if change.before != change.after]


class Writer:
    """Writes records. Every call belongs inside a transaction of the caller.

    Without `indexed` the search index and the near-duplicates are left alone.
    """

    def __init__(self, connection: sqlite3.Connection, *, indexed: bool = True) -> None:
        self._connection = connection
        self._indexed = indexed
        self._reader = Reader(connection)

    def write(self, changes: list[Change], numbers: Numbers) -> None:
        """Write changes of distinct records, in an order that no change can disturb.

        Raises:
            ConflictError: if a `before` is not what the file holds.
        """
        self._check(changes)
        try:
            self._delete(changes, numbers)
            self._put(changes, numbers)
            self._count_spans(changes, numbers)
        except sqlite3.IntegrityError as error:
            raise conflict() from error

    def _check(self, changes: list[Change]) -> None:
        for change in changes:
            if change.before is not None and self._stored(change.before) != change.before:
                raise conflict()

    def _stored(self, record: Record) -> Record | None:
        reader = self._reader
        if isinstance(record, Span):
            return reader.span(record.article_id, record.annotator_id, record.id)
        if isinstance(record, Relation):
            return reader.relation(record.article_id, record.annotator_id, record.id)
        if isinstance(record, Assignment):
            return reader.assignment(record.article_id, record.annotator_id)
        if isinstance(record, Article):
            return reader.article(record.id)
        if isinstance(record, Annotator):
            return reader.annotator(record.id)
        return reader.scheme_version(record.version)

    def _delete(self, changes: list[Change], numbers: Numbers) -> None:
        gone = [change.before for change in changes if change.after is None and change.before is not None]
        for kind in reversed(_ORDER):
            records = [record for record in gone if isinstance(record, kind)]
            if not records:
                continue
            keys = [key_of(record, numbers.of_record(record)) for record in records]
            articles = [record for record in records if isinstance(record, Article)]
            if articles and self._indexed:
                search.remove(self._connection, [(numbers.of(a.id), _folded(a)) for a in articles])
            self._connection.executemany(table_of(records[0]).delete, keys)
            if articles and self._indexed:
                duplicates.remove(self._connection, [numbers.of(a.id) for a in articles])

    def _put(self, changes: list[Change], numbers: Numbers) -> None:
        for kind in _ORDER:
            records = [change for change in changes if isinstance(change.after, kind)]
            if not records:
                continue
            if kind is Article:
                self._prepare_articles(records, numbers)
            new = [c.after for c in records if c.before is None and c.after is not None]
            old = [c.after for c in records if c.before is not None and c.after is not None]
            for rows, sql in (
                (new, table_of(records[0].record).insert),
                (old, table_of(records[0].record).update),
            ):
                self._connection.executemany(
                    sql, [(*values_of(r), *key_of(r, numbers.of_record(r))) for r in rows]
                )
            if kind is Article and self._indexed:
                self._index_articles(records, numbers)

    def _prepare_articles(self, changes: list[Change], numbers: Numbers) -> None:
        """Texts and originals are kept for ever: an undone import can be done again from the journal."""
        texts, originals = [], []
        for change in changes:
            article = change.after
            if isinstance(article, Article) and change.before is None:
                numbers.give(article.id)
                texts.append((article.digest, article.text))
                if article.origin.data is not None:
                    originals.append((article.origin.digest, zlib.compress(article.origin.data)))
        self._connection.executemany("INSERT OR IGNORE INTO text (digest, text) VALUES (?, ?)", texts)
        self._connection.executemany("INSERT OR IGNORE INTO original (digest, data) VALUES (?, ?)", originals)

    def _index_articles(self, changes: list[Change], numbers: Numbers) -> None:
        stale, fresh, new = [], [], []
        for change in changes:
            before, after = change.before, change.after
            if not isinstance(after, Article):
                continue
            number = numbers.of(after.id)
            if not isinstance(before, Article):
                new.append((number, after.text))
            elif _folded(before) == _folded(after):
                continue
            else:
                stale.append((number, _folded(before)))
            fresh.append((number, after))
        search.remove(self._connection, stale)
        search.add(self._connection, ((number, _folded(article)) for number, article in fresh))
        duplicates.add(self._connection, new)

    def _count_spans(self, changes: list[Change], numbers: Numbers) -> None:
        """Keep the number of spans of every annotation set, so that lists need not count."""
        counts: Counter[tuple[int, str]] = Counter()
        for change in changes:
            span = change.record
            if isinstance(span, Span):
                counts[numbers.of(span.article_id), span.annotator_id] += (change.after is not None) - (
                    change.before is not None
                )
        self._connection.executemany(
            "UPDATE assignment SET spans = spans + ? WHERE article = ? AND annotator = ?",
            [(difference, *key) for key, difference in counts.items() if difference],
        )


_ORDER: tuple[type, ...] = (SchemeVersion, Annotator, Article, Assignment, Span, Relation)


def _folded(article: Article) -> str:
    return search.folded(article.meta.title, article.meta.outlet, article.text)
