"""The article set on one column: its paragraphs, their spans and where each line stands.

Coordinates are pixels: x from the column's left, y from the first paragraph's top. Paragraphs are shaped when
somebody looks at them; the heights of the others are estimated.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from annotator.gui.articleview.column import average_advance
from annotator.gui.articleview.display import EMPTY, LineDisplay, Wardrobe, line_display
from annotator.gui.articleview.heights import Heights
from annotator.gui.articleview.layout import CaretPlace, Setting, ShapedParagraph, TextLine
from annotator.gui.articleview.selection import Hit
from annotator.gui.articleview.span_index import Buckets, SpanIndex, extent_order, rows_of
from annotator.gui.articleview.style import Rhythm, rhythm
from annotator.model.article import Article, ZoneType
from annotator.model.span import Fragment, Span

_TITLE_SCALE = 1.3
_KEPT_CHARACTERS = 300_000
"""How many characters stay shaped; beyond that the paragraphs looked at longest ago are let go."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the page is set. `width` is the column's, in pixels."""

    font: QFont
    width: int
    rtl: bool
    chips: bool
    wardrobe: Wardrobe
    line_spacing: float = 1.0


def title_font(font: QFont) -> QFont:
    """The font of title paragraphs."""
    larger = QFont(font)
    larger.setPixelSize(round(font.pixelSize() * _TITLE_SCALE))
    larger.setWeight(QFont.Weight.DemiBold)
    larger.setVariableAxis(QFont.Tag("wght"), 600)
    return larger


class Row:
    """A shaped paragraph with the display and the top of each of its lines."""

    def __init__(self, shaped: ShapedParagraph, rhythm_: Rhythm, width: int) -> None:
        self.shaped = shaped
        self.rhythm = rhythm_
        self.displays: list[LineDisplay] = []
        self.tops: list[int] = []
        self.height = 0
        self._width = width
        self._buckets = Buckets(shaped.line_starts)

    def dress(self, spans: Iterable[Span], span_of: Callable[[str], Span], wardrobe: Wardrobe) -> bool:
        """Make every display anew; return whether heights changed."""
        self._buckets = Buckets(self.shaped.line_starts)
        for span in spans:
            self._buckets.add(span)
        self.displays = [EMPTY] * len(self.shaped.lines)
        return self.decorate(list(self._buckets.rows()), span_of, wardrobe)

    def decorate(self, lines: Iterable[int], span_of: Callable[[str], Span], wardrobe: Wardrobe) -> bool:
        """Make the displays of some lines anew; return whether heights changed."""
        for number in lines:
            spans = sorted(map(span_of, self._buckets.ids(number)), key=extent_order)
            line = self.shaped.lines[number]
            self.displays[number] = line_display(line, spans, wardrobe, self.rhythm, self._width)
        return self._stack()

    def replace(self, old: Span | None, new: Span | None) -> set[int]:
        """Take note of a changed span; return the lines it touches or touched."""
        lines: set[int] = set()
        if old is not None:
            lines.update(self._buckets.remove(old))
        if new is not None:
            lines.update(self._buckets.add(new))
        return {line for line in lines if 0 <= line < len(self.displays)}

    def _stack(self) -> bool:
        before = self.tops, self.height
        heights = (self.rhythm.line_height(display.depth) for display in self.displays)
        *self.tops, bottom = accumulate(heights, initial=0)
        self.height = bottom + self.rhythm.paragraph_gap
        return before != (self.tops, self.height)

    def line_at_y(self, y: float) -> int:
        """The line that covers a y from the paragraph's top."""
        return max(bisect_right(self.tops, y) - 1, 0)


class Page:
    """One article with its spans, laid out in a look. Rows are its paragraphs, split at line feeds only."""

    def __init__(self, article: Article, look: Look, spans: SpanIndex | None = None) -> None:
        self.article = article
        self.text = article.text
        self.look = look
        pieces = self.text.split("\n")
        self.starts = [0, *accumulate(len(piece) + 1 for piece in pieces[:-1])]
        self.numbers = list(accumulate(int(bool(piece.strip())) for piece in pieces))
        self.spans = spans if spans is not None else SpanIndex(self.starts)
        self._rhythm = rhythm(look.font.pixelSize(), look.line_spacing)
        self._title = title_font(look.font)
        self._title_rhythm = rhythm(self._title.pixelSize(), look.line_spacing)
        self._titles = set(self._rows_in(ZoneType.TITLE))
        self._rows: dict[int, Row] = {}
        self._shaped_characters = 0
        self.grown: Callable[[int, int], None] = lambda _row, _growth: None
        """Told the paragraph and by how many pixels it turned out taller than estimated."""
        advance = average_advance(look.font)
        self.heights = Heights([self._estimate(piece, advance) for piece in pieces])

    def _rows_in(self, zone_type: ZoneType) -> Iterator[int]:
        """Paragraphs that lie wholly in zones of a type."""
        for zone in self.article.zones:
            if zone.type is zone_type:
                for row in rows_of(self.starts, [Fragment(zone.start, zone.end)]):
                    start, end = self.bounds(row)
                    if (
                        start >= zone.start
                        and len(self.text[start:end].rstrip()) + start <= zone.end
                        and start < end
                    ):
                        yield row

    def _estimate(self, piece: str, advance: float) -> int:
        if not piece.strip():
            return self._rhythm.blank
        lines = int(len(piece) * advance * 1.04 / self.look.width) + 1
        return lines * self._rhythm.line_height() + self._rhythm.paragraph_gap

    def bounds(self, row: int) -> tuple[int, int]:
        """The offsets `[start, end)` of a paragraph, without its line feed."""
        last = row + 1 >= len(self.starts)
        return self.starts[row], len(self.text) if last else self.starts[row + 1] - 1

    def row_of(self, offset: int) -> int:
        """The paragraph in which the caret at an offset stands."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def is_blank(self, row: int) -> bool:
        """Whether a paragraph has nothing to read."""
        return self.numbers[row] == (self.numbers[row - 1] if row else 0)

    def is_shaped(self, row: int) -> bool:
        """Whether a paragraph has been laid out and its height is certain."""
        return row in self._rows

    def row(self, row: int) -> Row:
        """A paragraph laid out, with its displays. Its height may change by this."""
        found = self._rows.get(row)
        if found is None:
            found = self._rows[row] = self._shape(row)
            growth = self.heights.change(row, self._height(row, found))
            if growth:
                self.grown(row, growth)
        return found

    def _shape(self, row: int) -> Row:
        start, end = self.bounds(row)
        is_title = row in self._titles
        font = self._title if is_title else self.look.font
        shaped = ShapedParagraph(self.text[start:end], start, Setting(font, self.look.width, self.look.rtl))
        rhythm_ = self._title_rhythm if is_title else self._rhythm
        made = Row(shaped, rhythm_, self.look.width)
        made.dress(self.spans.in_paragraph(row), self.spans.__getitem__, self.look.wardrobe)
        self._shaped_characters += end - start
        return made

    def _height(self, row: int, laid: Row) -> int:
        return self._rhythm.blank if self.is_blank(row) else laid.height

    def let_go(self, keep: range) -> None:
        """Forget the layouts of paragraphs outside `keep` when too many are held; their heights stay."""
        if self._shaped_characters > _KEPT_CHARACTERS:
            self._rows = {row: laid for row, laid in self._rows.items() if row in keep}
            self._shaped_characters = sum(end - start for start, end in map(self.bounds, self._rows))

    def redress(self, spans: SpanIndex, wardrobe: Wardrobe) -> None:
        """Show other spans, or the same in other clothes, over the letters as they are."""
        self.spans = spans
        self.look = replace(self.look, wardrobe=wardrobe)
        for row, laid in self._rows.items():
            if laid.dress(spans.in_paragraph(row), spans.__getitem__, wardrobe):
                self.heights.change(row, self._height(row, laid))

    def top(self, row: int) -> int:
        """The y of a paragraph."""
        return self.heights.top(row)

    def change_spans(
        self, removed: Iterable[str], put: Iterable[Span]
    ) -> tuple[set[tuple[int, int]], set[int]]:
        """Apply changes; return the (paragraph, line) pairs to repaint and paragraphs that grew."""
        dirty: dict[int, set[int]] = {}
        changes: list[tuple[str, Span | None]] = [
            *((span_id, None) for span_id in removed),
            *((s.id, s) for s in put),
        ]
        for span_id, new in changes:
            old = self.spans.get(span_id)
            rows = self.spans.put(new) if new is not None else self.spans.remove(span_id)
            for row in rows:
                laid = self._rows.get(row)
                if laid is not None:
                    dirty.setdefault(row, set()).update(laid.replace(old, new))
        moved = set()
        for row, lines in dirty.items():
            laid = self._rows[row]
            if laid.decorate(lines, self.spans.__getitem__, self.look.wardrobe):
                self.heights.change(row, self._height(row, laid))
                moved.add(row)
        return {(row, line) for row, lines in dirty.items() for line in lines}, moved

    def place(self, offset: int) -> tuple[int, int]:
        """The paragraph and line on which the caret at an offset stands."""
        row = self.row_of(offset)
        return row, self.row(row).shaped.line_at(offset)

    def line(self, row: int, number: int) -> TextLine:
        """A line of a paragraph."""
        return self.row(row).shaped.lines[number]

    def line_top(self, row: int, number: int) -> int:
        """The y of a line of a paragraph."""
        laid = self.row(row)
        return self.top(row) + laid.tops[number]

    def boxes(self, start: int, end: int, rows: Container[int] | None = None) -> list[QRectF]:
        """The boxes around the letters of a range, by line, from left to right; only in `rows` if given."""
        found = []
        for row in rows_of(self.starts, [Fragment(start, end)]) if start < end else []:
            if rows is None or row in rows:
                found += self._boxes_in(row, start, end)
        return found

    def _boxes_in(self, row: int, start: int, end: int) -> list[QRectF]:
        first, last = self.bounds(row)
        start, end = max(start, first), min(end, last)
        if start >= end:
            return []
        laid = self.row(row)
        top = self.top(row)
        return [
            QRectF(extent.left, top + laid.tops[number], extent.width, laid.rhythm.box)
            for number in range(laid.shaped.line_at(start), laid.shaped.line_at(end - 1) + 1)
            for extent in laid.shaped.lines[number].intervals(start, end)
        ]

    def rows_between(self, top: float, bottom: float) -> range:
        """The paragraphs that lie between two heights, by what is known of their heights now."""
        return range(self.heights.row_at(top), self.heights.row_at(bottom) + 1)

    def line_bounds(self, caret: int) -> tuple[int, int]:
        """First and last caret position of the line that the caret is on."""
        line = self.line(*self.place(caret))
        return line.start, line.last_caret

    def vertical(self, caret: int, x: float, pixels: float | None, down: bool) -> int:
        """The caret position one line, or some pixels, further down or up, nearest to `x`."""
        row, number = self.place(caret)
        if pixels is not None:
            y = self.line_top(row, number) + (pixels if down else -pixels)
            return self.hit(x, y).caret
        number += 1 if down else -1
        step = 1 if down else -1
        while not 0 <= number < len(self.row(row).shaped.lines):
            row += step
            if not 0 <= row < len(self.starts):
                return len(self.text) if down else 0
            number = 0 if down else len(self.row(row).shaped.lines) - 1
        return self._caret_on(self.line(row, number), x)

    def _caret_on(self, line: TextLine, x: float) -> int:
        return min(line.hit(x).caret, line.last_caret)

    def hit(self, x: float, y: float) -> Hit:
        """The letter and the caret position nearest to a point."""
        row = self.heights.row_at(y)
        laid = self.row(row)
        line = laid.shaped.lines[laid.line_at_y(y - self.top(row))]
        found = line.hit(x)
        return found._replace(caret=min(found.caret, line.last_caret))

    def caret_box(self, offset: int) -> tuple[QRectF, CaretPlace]:
        """The box of the caret at an offset, without width, and how it stands."""
        row, number = self.place(offset)
        laid = self.row(row)
        place = laid.shaped.lines[number].caret(offset)
        height = laid.rhythm.blank if self.is_blank(row) else laid.rhythm.box
        return QRectF(place.x, self.top(row) + laid.tops[number], 0, height), place
