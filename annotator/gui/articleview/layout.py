"""One paragraph shaped once and broken into lines. The only place that turns code points into UTF-16."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import regex
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.gui.articleview.geometry import Extent
from annotator.gui.articleview.line_geometry import LineGeometry
from annotator.gui.articleview.selection import Hit
from annotator.text.offsets import Utf16Map, next_grapheme

_BREAKING = regex.compile(r"[\p{Cc}\u2028\u2029]")
_OBJECT = "\ufffc"


def printable(text: str) -> str:
    """The text with a blank for every character that Qt would break lines at, of the same length."""
    return _BREAKING.sub(" ", text).replace(_OBJECT, "\ufffd")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set. `width` is in pixels; `rtl` is the direction of the article, never a guess."""

    font: QFont
    width: int
    rtl: bool


class CaretPlace(NamedTuple):
    """Where the caret at an offset stands: `x` where the next letter begins, running `rtl` or not.

    `other` is where the letter before it ends, when that is somewhere else (a change of direction).
    """

    x: float
    rtl: bool
    other: float | None


class TextLine:
    """One line of a paragraph. Offsets are code points into the article; x is from the column's left."""

    def __init__(self, paragraph: ShapedParagraph, line: QTextLine, is_last: bool) -> None:
        self._paragraph = paragraph
        self._line = line
        self.is_last = is_last
        self.start = paragraph.offset(line.textStart())
        self.end = paragraph.offset(line.textStart() + line.textLength())
        self.ascent = line.ascent()
        self.descent = line.descent()

    @property
    def rtl(self) -> bool:
        """The direction of the article."""
        return self._paragraph.setting.rtl

    @cached_property
    def _geometry(self) -> LineGeometry:
        return LineGeometry(self._line, self._paragraph.units, self.is_last)

    @cached_property
    def _graphemes(self) -> list[int]:
        """The grapheme boundaries of the line, its ends included."""
        text, base = self._paragraph.text, self._paragraph.start
        stops, last = [self.start - base], self.end - base
        while stops[-1] < last:
            stops.append(next_grapheme(text, stops[-1]))
        return [base + stop for stop in stops]

    @property
    def last_caret(self) -> int:
        """The last offset at which a caret shows on this line."""
        if self.is_last:
            return self.end
        visible = self._paragraph.offset(self._geometry.visible_end)
        return visible if visible < self.end else max(self.start, self._graphemes[-2])

    def intervals(self, start: int, end: int) -> list[Extent]:
        """Where a range lies on this line, from left to right; it may reach beyond the line or miss it."""
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return []
        return self._geometry.intervals(self._paragraph.unit(first), self._paragraph.unit(last))

    def start_edge(self, offset: int) -> float:
        """The x at which a range that starts at `offset` begins."""
        place = self._geometry.leading_edge(self._paragraph.unit(offset))
        return self._home if place is None else place[0]

    def end_edge(self, offset: int) -> float:
        """The x at which a range that ends at `offset` stops."""
        place = self._geometry.trailing_edge(self._paragraph.unit(offset))
        return self._home if place is None else place[0]

    def caret(self, offset: int) -> CaretPlace:
        """Where the caret at `offset` stands."""
        unit = self._paragraph.unit(offset)
        geometry, rtl = self._geometry, self._paragraph.setting.rtl
        before = geometry.trailing_edge(unit) if unit > geometry.start else None
        after = geometry.leading_edge(unit) if unit < geometry.visible_end else None
        if after is None:
            x, rtl = before or (self._home, rtl)
            return CaretPlace(x, rtl, None)
        other = before[0] if before is not None and abs(before[0] - after[0]) > 1 else None
        return CaretPlace(after[0], after[1], other)

    def hit(self, x: float) -> Hit:
        """What lies at `x`; beyond the ends of the line, its nearest letter."""
        run = self._geometry.nearest_run(x)
        if run is None:
            return Hit(self.start, self.start, self.end)
        offset, unit = self._paragraph.offset, self._paragraph.unit
        first, last = offset(run.start), offset(run.end)
        stops = [stop for stop in self._graphemes if first <= stop < last] or [first]
        low, high = 0, len(stops) - 1
        while low < high:
            middle = (low + high + 1) // 2
            edge = self._geometry.edge(run, unit(stops[middle]))
            if (x <= edge) if run.rtl else (x >= edge):
                low = middle
            else:
                high = middle - 1
        start, end = stops[low], stops[low + 1] if low + 1 < len(stops) else last
        one, other = self._geometry.edge(run, unit(start)), self._geometry.edge(run, unit(end))
        return Hit(start if abs(x - one) <= abs(x - other) else end, start, end)

    def draw(self, painter: QPainter, x: float, top: float) -> None:
        """Draw the letters with the painter's pen; the line's top left corner is at `(x, top)`."""
        self._line.draw(painter, QPointF(x, top))

    @property
    def _home(self) -> float:
        """Where an empty line begins."""
        setting = self._paragraph.setting
        return float(setting.width) if setting.rtl else 0.0


class ShapedParagraph:
    """A paragraph `text` that starts at code point `start` of the article, shaped once, never formatted."""

    def __init__(self, text: str, start: int, setting: Setting) -> None:
        self.text = text
        self.start = start
        self.setting = setting
        self._map = Utf16Map(text)
        self._layout = self._shaped(printable(text))
        count = self._layout.lineCount()
        self.lines = [TextLine(self, self._layout.lineAt(n), n == count - 1) for n in range(count)]
        self._starts = [line.start for line in self.lines]

    def _shaped(self, text: str) -> QTextLayout:
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.setting.rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.setting.rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self.setting.font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self.setting.width)
            line.setPosition(QPointF(0, 0))
            line = layout.createLine()
        layout.endLayout()
        return layout

    @cached_property
    def units(self) -> str:
        """The text with one character per UTF-16 unit, as Qt counts."""
        text = printable(self.text)
        if self._map.is_identity:
            return text
        return "".join(map(chr, memoryview(text.encode("utf-16-le")).cast("H")))

    def unit(self, offset: int) -> int:
        """The UTF-16 unit of a code point offset into the article."""
        return self._map.to_utf16(offset - self.start)

    def offset(self, unit: int) -> int:
        """The code point offset into the article of a UTF-16 unit."""
        return self.start + self._map.to_code_point(unit)

    def line_at(self, offset: int) -> int:
        """The index of the line on which the caret at `offset` stands."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    @property
    def line_starts(self) -> list[int]:
        """The first offset of every line."""
        return self._starts

    def glyphs(self) -> list[tuple[list[int], list[tuple[float, float]]]]:
        """Glyph indexes and positions of every run: what must not change when labels do."""
        return [
            (run.glyphIndexes(), [point.toTuple() for point in run.positions()])
            for run in self._layout.glyphRuns()
        ]
