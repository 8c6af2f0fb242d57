"""From a range of UTF-16 units to pixels and back, on one laid-out line.

Only the boxes of glyph runs are used. `QTextLine.cursorToX` gives the neighbour's edge at direction changes
and `xToCursor` is off by the width of the hanging space on wrapped right-to-left lines.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

from annotator.gui.articleview.geometry import Extent, merged

_WITH_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
_BOX_ONLY = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
_LAM = "ل"
_ALEFS = frozenset("اأإآٱ")
_MARKS = frozenset(map(chr, (*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6DD))))
_THINNEST = 0.5
"""Pixels; a letter narrower than this shares its box with its neighbour (the alef of a lam-alef)."""


class DirectionRun(NamedTuple):
    """A stretch `[start, end)` of UTF-16 units of one direction and its box, in pixels."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool


class LineGeometry:
    """Pixels of one line. `units` is the paragraph, a character per UTF-16 unit; cut at graphemes only.

    White space at the end of a wrapped line hangs: it has no box. On the last line (`is_last`) it has one.
    """

    __slots__ = ("_edges", "_line", "_starts", "_units", "end", "runs", "start", "visible_end")

    def __init__(self, line: QTextLine, units: str, is_last: bool) -> None:
        self._line = line
        self._units = units
        self._edges: dict[int, float] = {}
        self.start = line.textStart()
        self.end = self.start + line.textLength()
        self.visible_end = self.end if is_last else self._without_hanging_space()
        self.runs = self._direction_runs()
        self._starts = [run.start for run in self.runs]

    def _without_hanging_space(self) -> int:
        end = self.end
        while end > self.start and self._units[end - 1].isspace():
            end -= 1
        return end

    def _direction_runs(self) -> tuple[DirectionRun, ...]:
        # The sub-runs of one item that mix fallback fonts have the same box and repeat their indexes, so only
        # the smallest index of a box can be trusted.
        boxes: dict[tuple[float, float], tuple[int, float, float, bool]] = {}
        for glyphs in self._line.glyphRuns(self.start, self.end - self.start, _WITH_INDEXES):
            first = min(glyphs.stringIndexes())
            box = glyphs.boundingRect()
            key = (round(box.left(), 1), round(box.right(), 1))
            if key not in boxes or first < boxes[key][0]:
                boxes[key] = (first, box.left(), box.right(), glyphs.isRightToLeft())
        ordered = sorted(boxes.values())
        ends = [*(box[0] for box in ordered[1:]), self.end][: len(ordered)]
        return tuple(
            DirectionRun(first, self._run_end(first, end), left, right, rtl)
            for (first, left, right, rtl), end in zip(ordered, ends, strict=True)
        )

    def _run_end(self, start: int, end: int) -> int:
        if end <= self.visible_end or self._units[start].isspace():
            return end
        return max(self.visible_end, start + 1)

    def intervals(self, start: int, end: int) -> list[Extent]:
        """Where `[start, end)` lies, from left to right; what touches is one stretch."""
        found = []
        for run in self.runs:
            first, last = max(start, run.start), min(end, run.end)
            if first < last:
                one, other = self.edge(run, first), self.edge(run, last)
                found.append(Extent(min(one, other), max(one, other)))
        return merged(found)

    def run_of(self, unit: int) -> DirectionRun | None:
        """The run that holds a unit; the last one before it where the unit has no box (a hanging space)."""
        place = bisect_right(self._starts, unit) - 1
        return self.runs[max(place, 0)] if self.runs else None

    def leading_edge(self, unit: int) -> tuple[float, bool] | None:
        """The x where the character at `unit` begins, and whether it runs right to left."""
        run = self.run_of(unit)
        return None if run is None else (self.edge(run, unit), run.rtl)

    def trailing_edge(self, unit: int) -> tuple[float, bool] | None:
        """The x where the character before `unit` ends, and whether it runs right to left."""
        run = self.run_of(unit - 1)
        return None if run is None else (self.edge(run, unit), run.rtl)

    def nearest_run(self, x: float) -> DirectionRun | None:
        """The run under `x`, or the closest one."""
        return min(self.runs, key=lambda run: max(run.left - x, x - run.right, 0.0), default=None)

    def edge(self, run: DirectionRun, unit: int) -> float:
        """The x of the boundary before `unit` inside a run."""
        if unit <= run.start:
            return run.right if run.rtl else run.left
        if unit >= run.end:
            return run.left if run.rtl else run.right
        edge = self._edges.get(unit)
        if edge is None:
            width = self._lam_alef_middle(run, unit, self._prefix_width(run, unit))
            edge = self._edges[unit] = run.right - width if run.rtl else run.left + width
        return edge

    def _prefix_width(self, run: DirectionRun, unit: int) -> float:
        # The box of a prefix that ends inside a ligature lies in the wrong place, but its width is right.
        prefix = self._line.glyphRuns(run.start, unit - run.start, _BOX_ONLY)
        return max((glyphs.boundingRect().width() for glyphs in prefix), default=0.0)

    def _lam_alef_middle(self, run: DirectionRun, alef: int, width: float) -> float:
        """`width`, or half the ligature where the font gives the alef of a lam-alef no advance of its own."""
        units = self._units
        lam = alef - 1
        while lam > run.start and units[lam] in _MARKS:
            lam -= 1
        if units[alef] not in _ALEFS or units[lam] != _LAM:
            return width
        after = alef + 1
        while after < run.end and units[after] in _MARKS:
            after += 1
        whole = self._prefix_width(run, after) if after < run.end else run.right - run.left
        if whole - width >= _THINNEST:
            return width
        before = self._prefix_width(run, lam) if lam > run.start else 0.0
        return (before + whole) / 2
