"""A casualty figure as read from a text: evidence, bounds and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Confidence = Literal["certain", "likely", "ambiguous"]


class Bounds(NamedTuple):
    """The least, most probable and greatest number; `None` where the text gives none."""

    low: int | None
    best: int | None
    high: int | None


class Range(NamedTuple):
    """A half-open range of code points of the stored text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to read the same words.

    `reason` says why: `number` (ألفا: one thousand or two), `decimal` (1.200 may be no count at all), `dual`
    and `plural` (an ending that is both), `victims` (ضحايا may be wounded too), `name` (a name or people).
    """

    low: int | None
    best: int | None
    high: int | None
    qualifier: str
    outcome: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One proposed figure. Attribute values are the keys of the default scheme's FIGURE label.

    `start` and `end` are code points of the stored text and `text` is what stands there. `subset_of` and
    `supersedes` are positions in the list that `read_figures` returned. `outcome` is `None` only where
    a person selected a number that nothing around it explains.
    """

    start: int
    end: int
    text: str
    low: int | None
    best: int | None
    high: int | None
    stated: int | None
    qualifier: str
    outcome: str | None
    unit: str = "persons"
    count_basis: str = "digits"
    civilian_status: str = "unknown"
    polarity: str = "positive"
    certainty: str = "certain"
    update: str | None = None
    noun: str | None = None
    cue: Range | None = None
    alternatives: tuple[Reading, ...] = ()
    subset_of: int | None = None
    supersedes: int | None = None
    confidence: Confidence = "likely"

    def to_data(self) -> dict[str, object]:
        """The figure as JSON data."""
        names = [name for name in self.__slots__ if name not in {"cue", "alternatives"}]
        data: dict[str, object] = {name: getattr(self, name) for name in names}
        data["cue"] = list(self.cue) if self.cue else None
        data["alternatives"] = [
            {name: getattr(reading, name) for name in reading.__slots__} for reading in self.alternatives
        ]
        return data


def bounds(qualifier: str, value: int) -> Bounds:
    """The value rules: what a qualifier makes of a stated number."""
    if qualifier in {"at_least", "more_than"}:
        return Bounds(value, value, None)
    if qualifier in {"less_than", "up_to"}:
        return Bounds(None, None, value)
    if qualifier == "approx":
        return Bounds(None, value, None)
    return Bounds(value, value, value)
