"""Spans and relations: what an annotator marks in one article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

ScalarValue = str | int | Decimal | bool
AttributeValue = ScalarValue | tuple[str, ...]
"""An attribute's value: text, enum key and ISO 8601 date are `str`; a multi-value enum is a tuple of keys."""

Attributes = Mapping[str, AttributeValue]
"""Attribute key → value. A key that is absent has no value; there are no `None` values."""


class Fragment(NamedTuple):
    """A half-open range `[start, end)` of code points."""

    start: int
    end: int


class Provenance(StrEnum):
    """How a span came to be."""

    MANUAL = "manual"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Span:
    """One labelled stretch: one or more fragments in ascending order that do not touch or overlap."""

    id: str
    article_id: str
    annotator_id: str
    layer: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Attributes = field(default_factory=dict, hash=False)
    note: str = ""
    provenance: Provenance = Provenance.MANUAL

    @property
    def start(self) -> int:
        """First code point of the first fragment."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """One past the last code point of the last fragment."""
        return self.fragments[-1].end

    def surface(self, text: str) -> str:
        """The labelled characters of `text`; the fragments of a discontinuous span joined by one space."""
        return " ".join(text[start:end] for start, end in self.fragments)


@dataclass(frozen=True, slots=True)
class Relation:
    """A directed, labelled link between two spans of one annotator in one article."""

    id: str
    article_id: str
    annotator_id: str
    label: str
    source: str
    target: str
    attributes: Attributes = field(default_factory=dict, hash=False)
