"""Offset units of other programs, and which of them a file was written in.

Ours are Unicode code points. Java and JavaScript count UTF-16 units, some tools bytes of UTF-8, and files
that once had CRLF line ends may count two for each line end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate

from annotator.model.span import Fragment


class OffsetUnit(StrEnum):
    """What the numbers of a file count."""

    CODE_POINT = "code-point"
    UTF16 = "utf-16"
    BYTE = "byte"
    CRLF = "crlf"


def _width(character: str, unit: OffsetUnit) -> int:
    if unit is OffsetUnit.UTF16:
        return 1 + (character > "\uffff")
    if unit is OffsetUnit.BYTE:
        return len(character.encode("utf-8", "surrogatepass"))
    return 1 + (unit is OffsetUnit.CRLF and character == "\n")


class UnitMap:
    """From offsets in some unit to code points of one text."""

    def __init__(self, text: str, unit: OffsetUnit) -> None:
        starts = accumulate((_width(character, unit) for character in text), initial=0)
        self._code_points = {start: index for index, start in enumerate(starts)}

    def fragment(self, fragment: Fragment) -> Fragment | None:
        """The fragment in code points; `None` when an end lies outside the text or inside a character."""
        start = self._code_points.get(fragment.start)
        end = self._code_points.get(fragment.end)
        return None if start is None or end is None else Fragment(start, end)


Claim = tuple[tuple[Fragment, ...], str]
"""Fragments and the surface that a file says they have."""


def joined(text: str, fragments: Iterable[Fragment]) -> str:
    """The surface of fragments, joined by one space."""
    return " ".join(text[start:end] for start, end in fragments)


def fits(text: str, claims: Sequence[Claim], unit: OffsetUnit) -> bool:
    """Whether every claimed surface is what the text has there, counted in a unit."""
    units = UnitMap(text, unit)
    for fragments, surface in claims:
        mapped = [units.fragment(fragment) for fragment in fragments]
        if None in mapped or joined(text, [f for f in mapped if f is not None]) != surface:
            return False
    return True


def fitting_unit(text: str, claims: Sequence[Claim]) -> OffsetUnit | None:
    """The first unit in which all claims hold; `None` when none does. A proposal, never a decision."""
    if not claims:
        return None
    return next((unit for unit in OffsetUnit if fits(text, claims, unit)), None)
