"""A change is a pair (before, after): undo, journal, refresh and conflict detection all follow from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.model.article import Article
from annotator.model.people import AnnotationSet, Annotator, Assignment
from annotator.model.scheme import SchemeVersion
from annotator.model.span import Relation, Span
from annotator.text.messages import Message

T = TypeVar("T")

Record = Article | Annotator | Assignment | SchemeVersion | Span | Relation
"""What a project holds. Every record has a string `id`, unique among records of its type."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record as it was and as it is; `None` means it did not, or does not, exist."""

    before: Record | None
    after: Record | None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)

    @property
    def record(self) -> Record:
        """The record as it is, or as it was if the change removes it."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a change needs a before or an after")
        return record


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one command changes: one transaction, one journal row, one undo step."""

    name: Message
    changes: tuple[Change, ...]

    def inverse(self) -> ChangeSet:
        """The change set that takes this one back, in reverse order."""
        return ChangeSet(self.name, tuple(change.inverse() for change in reversed(self.changes)))


def article_of(record: Record) -> str | None:
    """Id of the article a record belongs to; `None` for project-wide records."""
    if isinstance(record, Article):
        return record.id
    return getattr(record, "article_id", None)


def fold(annotations: AnnotationSet, changes: ChangeSet) -> AnnotationSet:
    """The annotation set after the changes that concern it."""
    spans, relations, assignment = (
        dict(annotations.spans),
        dict(annotations.relations),
        annotations.assignment,
    )
    key = (annotations.article_id, annotations.annotator_id)
    for change in changes.changes:
        record = change.record
        if (
            isinstance(record, Article | Annotator | SchemeVersion)
            or (record.article_id, record.annotator_id) != key
        ):
            continue
        if isinstance(record, Assignment):
            assignment = record if change.after is not None else Assignment(*key)
        elif isinstance(record, Span):
            _put(spans, record.id, record if change.after is not None else None)
        else:
            _put(relations, record.id, record if change.after is not None else None)
    return replace(annotations, assignment=assignment, spans=spans, relations=relations)


def _put(table: dict[str, T], key: str, value: T | None) -> None:
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value
