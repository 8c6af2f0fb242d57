"""Records to table rows and back: the one place that knows the columns."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from annotator.model.article import Article, Metadata
from annotator.model.change import Record
from annotator.model.people import Annotator, Assignment, Status
from annotator.model.scheme import SchemeVersion
from annotator.model.scheme_data import scheme_to_data
from annotator.model.span import Provenance, Relation, Span
from annotator.store.codec import (
    attributes_from_data,
    attributes_to_data,
    fragments_from_data,
    fragments_to_data,
    origin_from_data,
    origin_to_data,
    to_json,
    zones_from_data,
    zones_to_data,
)

Row = tuple[Any, ...]

ARTICLE_COLUMNS = "k.id, t.text, a.title, a.outlet, a.url, a.published, a.language, a.zones, a.origin"
ARTICLE_TABLES = "article a JOIN article_key k ON k.number = a.number JOIN text t ON t.digest = a.digest"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of records: its SQL takes a record's values first, then its key."""

    name: str
    values: tuple[str, ...]
    key: tuple[str, ...]

    @property
    def insert(self) -> str:
        """Make a new row; an existing key is an integrity error."""
        columns = (*self.values, *self.key)
        marks = ", ".join("?" * len(columns))
        return f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 (constants)

    @property
    def update(self) -> str:
        """Give an existing row other values."""
        values = ", ".join(f"{column} = ?" for column in self.values)
        return f"UPDATE {self.name} SET {values} WHERE {self._where}"  # noqa: S608 (constants)

    @property
    def delete(self) -> str:
        """Take a row away; takes the key only."""
        return f"DELETE FROM {self.name} WHERE {self._where}"  # noqa: S608 (constants)

    @property
    def _where(self) -> str:
        return " AND ".join(f"{column} = ?" for column in self.key)


SCHEME_VERSION = Table("scheme_version", ("scheme",), ("version",))
ANNOTATOR = Table("annotator", ("name", "colour"), ("id",))
ARTICLE = Table(
    "article",
    ("digest", "length", "title", "outlet", "url", "published", "language", "zones", "origin"),
    ("number",),
)
ASSIGNMENT = Table("assignment", ("status", "message", "attributes"), ("article", "annotator"))
SPAN = Table(
    "span",
    ("layer", "label", "fragments", "attributes", "note", "provenance"),
    ("article", "annotator", "id"),
)
RELATION = Table("relation", ("label", "source", "target", "attributes"), ("article", "annotator", "id"))


def table_of(record: Record) -> Table:
    """Where a record is kept."""
    return _TABLES[type(record)]


_TABLES: dict[type, Table] = {
    SchemeVersion: SCHEME_VERSION,
    Annotator: ANNOTATOR,
    Article: ARTICLE,
    Assignment: ASSIGNMENT,
    Span: SPAN,
    Relation: RELATION,
}


def key_of(record: Record, number: int) -> Row:
    """A record's key; `number` is its article's."""
    if isinstance(record, Span | Relation):
        return number, record.annotator_id, record.id
    if isinstance(record, Assignment):
        return number, record.annotator_id
    if isinstance(record, SchemeVersion):
        return (record.version,)
    return (record.id,) if isinstance(record, Annotator) else (number,)


def values_of(record: Record) -> Row:
    """A record's values, in the order of its table."""
    if isinstance(record, Span):
        return (
            record.layer,
            record.label,
            to_json(fragments_to_data(record.fragments)),
            to_json(attributes_to_data(record.attributes)),
            record.note,
            record.provenance.value,
        )
    if isinstance(record, Relation):
        attributes = to_json(attributes_to_data(record.attributes))
        return record.label, record.source, record.target, attributes
    if isinstance(record, Assignment):
        return record.status.value, record.message, to_json(attributes_to_data(record.attributes))
    if isinstance(record, Annotator):
        return record.name, record.colour
    if isinstance(record, SchemeVersion):
        return (to_json(scheme_to_data(record.scheme)),)
    return _article_values(record)


def _article_values(article: Article) -> Row:
    meta = article.meta
    return (
        article.digest,
        len(article.text),
        meta.title,
        meta.outlet,
        meta.url,
        meta.published.isoformat() if meta.published else "",
        meta.language,
        to_json(zones_to_data(article.zones)),
        to_json(origin_to_data(article.origin)),
    )


def article_of_row(row: Row) -> Article:
    """An article from `ARTICLE_COLUMNS`."""
    article_id, text, title, outlet, url, published, language, zones, origin = row
    return Article(
        article_id,
        text,
        Metadata(title, outlet, url, date_of(published), language),
        zones_from_data(json.loads(zones)),
        origin_from_data(json.loads(origin)),
    )


def date_of(text: str) -> date | None:
    """An ISO date column; empty means unknown."""
    return date.fromisoformat(text) if text else None


def assignment_of_row(article_id: str, row: Row) -> Assignment:
    """An assignment from annotator, status, message, attributes."""
    annotator, status, text, attributes = row
    return Assignment(
        article_id, annotator, Status(status), text, attributes_from_data(json.loads(attributes))
    )


SPAN_COLUMNS = "annotator, id, layer, label, fragments, attributes, note, provenance"


def span_of_row(article_id: str, row: Row) -> Span:
    """A span from `SPAN_COLUMNS`."""
    annotator, span_id, layer, label, fragments, attributes, note, provenance = row
    return Span(
        span_id,
        article_id,
        annotator,
        layer,
        label,
        fragments_from_data(json.loads(fragments)),
        attributes_from_data(json.loads(attributes)),
        note,
        Provenance(provenance),
    )


RELATION_COLUMNS = "annotator, id, label, source, target, attributes"


def relation_of_row(article_id: str, row: Row) -> Relation:
    """A relation from `RELATION_COLUMNS`."""
    annotator, relation_id, label, source, target, attributes = row
    return Relation(
        relation_id,
        article_id,
        annotator,
        label,
        source,
        target,
        attributes_from_data(json.loads(attributes)),
    )


def number_of(connection: sqlite3.Connection, article_id: str) -> int | None:
    """The permanent number of an article, also of a deleted one."""
    row = connection.execute("SELECT number FROM article_key WHERE id = ?", (article_id,)).fetchone()
    return None if row is None else int(row[0])
