"""Annotators, and what each has to do with an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.span import Attributes, Relation, Span


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who labels; `name` is unique in a project. The id `gold` is the adjudicated set, no person."""

    id: str
    name: str
    colour: str = ""


class Status(StrEnum):
    """How far an annotator is with an article."""

    TODO = "todo"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Assignment:
    """Article × annotator × status. Exists from the first label, import or hand-out on."""

    article_id: str
    annotator_id: str
    status: Status = Status.TODO
    message: str = ""
    attributes: Attributes = field(default_factory=dict, hash=False)

    @property
    def id(self) -> str:
        """The pair that identifies it, as one string."""
        return f"{self.article_id}/{self.annotator_id}"


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """One annotator's spans, relations and status for one article, each keyed by record id."""

    assignment: Assignment
    spans: Mapping[str, Span] = field(default_factory=dict, hash=False)
    relations: Mapping[str, Relation] = field(default_factory=dict, hash=False)

    @property
    def article_id(self) -> str:
        """The article these labels belong to."""
        return self.assignment.article_id

    @property
    def annotator_id(self) -> str:
        """The annotator (or `gold`) these labels belong to."""
        return self.assignment.annotator_id

    def ordered_spans(self) -> list[Span]:
        """Spans by start, longer first, then layer, label and id: the order of every list and file."""
        return sorted(
            self.spans.values(), key=lambda s: (s.start, -s.end, s.layer, s.label, s.fragments, s.id)
        )

    def relations_of(self, span_id: str) -> list[Relation]:
        """Relations that start or end at a span, by id."""
        found = [r for r in self.relations.values() if span_id in (r.source, r.target)]
        return sorted(found, key=lambda r: r.id)
