"""Intervals on a line and the lanes that brackets lie in. Knows no Qt; numbers are pixels from the left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple


class Extent(NamedTuple):
    """A stretch `[left, right]` of a line, in pixels."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """Pixels from edge to edge."""
        return self.right - self.left


def merged(extents: Iterable[Extent], slack: float = 0.05) -> list[Extent]:
    """The same stretches from left to right; those that overlap or lie within `slack` become one."""
    result: list[Extent] = []
    for extent in sorted(extents):
        if result and extent.left <= result[-1].right + slack:
            result[-1] = Extent(result[-1].left, max(result[-1].right, extent.right))
        else:
            result.append(extent)
    return result


def hull(extents: Iterable[Extent]) -> Extent:
    """The smallest stretch that holds them all; raises `ValueError` when there are none."""
    lefts, rights = zip(*extents, strict=True)
    return Extent(min(lefts), max(rights))


def without(extents: Iterable[Extent], covered: Sequence[Extent]) -> list[Extent]:
    """What is left of `extents` after taking out `covered` (left to right, apart from each other)."""
    result: list[Extent] = []
    for left, right in extents:
        start = left
        for cover in covered:
            if cover.right <= start:
                continue
            if cover.left >= right:
                break
            if cover.left > start:
                result.append(Extent(start, cover.left))
            start = cover.right
        if start < right:
            result.append(Extent(start, right))
    return result


def gaps(extents: Sequence[Extent]) -> list[Extent]:
    """The stretches between neighbours of a left-to-right list."""
    return [Extent(one.right, other.left) for one, other in pairwise(extents)]


def assign_lanes(extents: Iterable[Extent], gap: float) -> list[int]:
    """A lane for each stretch, first come first served, so that in a lane all lie at least `gap` apart.

    Lane 0 is nearest the text; give the innermost spans first.
    """
    lanes: list[list[Extent]] = []
    result = []
    for extent in extents:
        lane = next((n for n, taken in enumerate(lanes) if not _collides(extent, taken, gap)), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append(extent)
        result.append(lane)
    return result


def _collides(extent: Extent, taken: Iterable[Extent], gap: float) -> bool:
    return any(extent.left < other.right + gap and other.left < extent.right + gap for other in taken)


def scrolled_to(scroll: int, height: int, wanted: tuple[int, int], context: int) -> int:
    """The scroll position of a window `height` tall that shows `wanted` (top, bottom), after little movement.

    `context` is what should show above it. What lies more than a window away comes to a third from the top;
    of what is taller than the window, the top shows.
    """
    top, bottom = wanted
    spare = max(0, height - (bottom - top))
    above = top - min(context, spare)
    if scroll <= above and bottom <= scroll + height:
        return scroll
    if above < scroll and scroll - top < height:
        return above
    if bottom > scroll + height and bottom - scroll < 2 * height:
        return min(bottom - height, above)
    return top - min(height // 3, spare)
