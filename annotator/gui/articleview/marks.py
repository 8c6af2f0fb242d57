"""Search hits and suggestions, found again by what is in sight."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from annotator.gui.articleview.style import Mark, MarkKind


class MarkIndex:
    """The marks of one article in order of their starts."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def between(self, start: int, end: int, kind: MarkKind | None = None) -> Iterator[Mark]:
        """The marks, of a kind if given, that reach into `[start, end)`."""
        first = bisect_left(self._starts, start - self._longest)
        for mark in self._marks[first : bisect_left(self._starts, end)]:
            if mark.end > start and kind in (None, mark.kind):
                yield mark
