"""The labelling scheme: layers, labels, attributes, relations, guidelines, keys and colours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from annotator.model.span import AttributeValue


class Names(NamedTuple):
    """The same thing in Arabic and in English."""

    ar: str
    en: str

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """The name for `"ar"` or `"en"`; the other one where it is empty."""
        return (self.ar or self.en) if language.startswith("ar") else (self.en or self.ar)


UNNAMED = Names("", "")


class AttributeType(StrEnum):
    """What values an attribute takes."""

    ENUM = "enum"
    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"
    BOOLEAN = "boolean"
    DATE = "date"
    """ISO 8601 date, possibly reduced (`2020`, `2020-05`), or an interval (`2020-05-04/2020-05-05`)."""


class OverlapRule(StrEnum):
    """How spans of one layer may lie."""

    NONE = "none"
    NEST = "nest"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enum attribute."""

    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Attribute:
    """A typed attribute of a label, with its names and guideline."""

    key: str
    type: AttributeType
    names: Names
    guideline: Names = UNNAMED
    values: tuple[Value, ...] = ()
    default: AttributeValue | None = None
    multiple: bool = False
    minimum: int | None = None

    def value(self, key: str) -> Value | None:
        """The enum value with a key."""
        return next((value for value in self.values if value.key == key), None)


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a layer. `key` is ASCII and stable; names are for people; `shortcut` a physical key (`A`).

    `attributes` are its layer's, then its own; an own attribute replaces a layer's of the same key.
    """

    key: str
    names: Names
    colour: str
    guideline: Names = UNNAMED
    shortcut: str = ""
    attributes: tuple[Attribute, ...] = ()

    def attribute(self, key: str) -> Attribute | None:
        """The attribute with a key."""
        return next((attribute for attribute in self.attributes if attribute.key == key), None)


@dataclass(frozen=True, slots=True)
class Layer:
    """A family of spans with its own overlap rule."""

    key: str
    names: Names
    overlap: OverlapRule
    labels: tuple[Label, ...]
    same_label_overlap: bool = True


@dataclass(frozen=True, slots=True)
class RelationType:
    """A directed link between labels. `sources`/`targets` are label keys; `symmetric` links read both ways.

    `automatic` relations are made by the program when a span that fits appears beside an unfilled one
    (CUE after CLAIM); `single` ones hold at most once per source.
    """

    key: str
    names: Names
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    symmetric: bool = False
    automatic: bool = False
    single: bool = False
    guideline: Names = UNNAMED


@dataclass(frozen=True, slots=True)
class Ordering:
    """A constraint of the form low ≤ best ≤ high over integer attributes of a label, where present."""

    label: str
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A whole labelling scheme. Label keys are unique across layers."""

    id: str
    names: Names
    layers: tuple[Layer, ...]
    relations: tuple[RelationType, ...] = ()
    orderings: tuple[Ordering, ...] = ()
    vague_counts: tuple[tuple[str, int | None, int | None], ...] = ()

    def layer(self, key: str) -> Layer | None:
        """The layer with a key."""
        return next((layer for layer in self.layers if layer.key == key), None)

    def layer_of(self, label_key: str) -> Layer | None:
        """The layer that holds a label."""
        return next(
            (layer for layer in self.layers if any(label.key == label_key for label in layer.labels)), None
        )

    def label(self, key: str) -> Label | None:
        """The label with a key."""
        return next((label for label in self.labels() if label.key == key), None)

    def labels(self) -> tuple[Label, ...]:
        """Every label, in order."""
        return tuple(label for layer in self.layers for label in layer.labels)

    def relation(self, key: str) -> RelationType | None:
        """The relation type with a key."""
        return next((relation for relation in self.relations if relation.key == key), None)

    def relations_between(self, source: str, target: str) -> list[RelationType]:
        """Relation types that may lead from a label to a label, in scheme order."""
        return [r for r in self.relations if source in r.sources and target in r.targets]


@dataclass(frozen=True, slots=True)
class SchemeVersion:
    """A scheme as it was from some moment on. Versions count from 1; the highest is in force."""

    version: int
    scheme: Scheme

    @property
    def id(self) -> str:
        """The version number as a record id."""
        return str(self.version)
