"""What is painted on one line besides its letters: an immutable list made from spans, ready to draw.

Coordinates are pixels from the line's top left corner, so lines may move up and down without a new list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from annotator.gui.articleview.geometry import Extent, assign_lanes, gaps, hull, merged, without
from annotator.gui.articleview.layout import TextLine
from annotator.gui.articleview.style import LANE_GAP, RULE_DROP, RULE_WIDTH, TICK, LabelPaint, Rhythm, Stroke
from annotator.model.span import Fragment, Span

_NARROWEST = 3.0
"""Pixels; a stretch without width of its own (a lone mark) is shown this wide."""


class Chip(NamedTuple):
    """A label's name in the lane of its bracket."""

    span_id: str
    name: str
    paint: LabelPaint
    rect: QRectF


class Area(NamedTuple):
    """Where a click means a span."""

    span_id: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class LineDisplay:
    """Fills by colour in painting order (tints, then brackets), chips, and where a click means which span.

    `lanes` counts the lanes of brackets, `depth` is their height in pixels.
    """

    lanes: int = 0
    depth: int = 0
    fills: tuple[tuple[QColor, tuple[QRectF, ...]], ...] = ()
    chips: tuple[Chip, ...] = ()
    areas: tuple[Area, ...] = ()


EMPTY = LineDisplay()


@dataclass(frozen=True, slots=True)
class Costume:
    """How one label is dressed: what `display` needs to know of it."""

    name: str
    paint: LabelPaint
    stroke: Stroke
    chip_width: int
    """0 where chips do not show."""


Wardrobe = Callable[[str], Costume]
"""The costume of a label key."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span on one line."""

    span: Span
    costume: Costume
    rules: tuple[Extent, ...]
    threads: tuple[Extent, ...]
    caps: tuple[float, ...]
    """Where its fragments truly begin or end on this line."""
    chip: Extent | None

    @property
    def extent(self) -> Extent:
        """What it takes up of its lane."""
        return hull((*self.rules, *self.threads, *((self.chip,) if self.chip else ())))


def line_display(
    line: TextLine, spans: Iterable[Span], wardrobe: Wardrobe, rhythm: Rhythm, width: int
) -> LineDisplay:
    """The display of a line of a column `width` pixels wide; `spans` with the innermost first."""
    found = (piece_of(line, span, wardrobe(span.label), width) for span in spans)
    pieces = [piece for piece in found if piece is not None]
    if not pieces:
        return EMPTY
    lanes = assign_lanes([piece.extent for piece in pieces], LANE_GAP)
    tops = _lane_tops(pieces, lanes, rhythm)
    placed = [(piece, rhythm.box + tops[lane]) for piece, lane in zip(pieces, lanes, strict=True)]
    return LineDisplay(
        lanes=len(tops) - 1,
        depth=tops[-1],
        fills=(*_tints(pieces, rhythm), *_brackets(placed)),
        chips=tuple(_chip(piece, top, rhythm) for piece, top in placed if piece.chip),
        areas=tuple(_areas(placed, rhythm)),
    )


def _lane_tops(pieces: Sequence[Piece], lanes: Sequence[int], rhythm: Rhythm) -> list[int]:
    """The top of each lane, from the letters' box down, and the last one's bottom; chips make it tall."""
    heights = [rhythm.lane] * (max(lanes) + 1)
    for piece, lane in zip(pieces, lanes, strict=True):
        if piece.chip:
            heights[lane] = rhythm.chip_lane
    return list(accumulate(heights, initial=RULE_DROP))


def piece_of(line: TextLine, span: Span, costume: Costume, width: int) -> Piece | None:
    """The part of a span on a line, or nothing where it has no letters there."""
    rules: list[Extent] = []
    threads: list[Extent] = []
    for fragment in span.fragments:
        extents = _extents(line, fragment)
        rules += extents
        threads += gaps(extents)
    if not rules:
        return None
    for one, other in pairwise(span.fragments):
        if one.end < line.end and other.start > line.start:
            threads += line.intervals(one.end, other.start)
    chip = _chip_extent(line, span, rules, costume.chip_width, width) if costume.chip_width else None
    return Piece(
        span=span,
        costume=costume,
        rules=tuple(rules),
        threads=tuple(without(merged(threads), merged(rules))),
        caps=tuple(
            cap for fragment in span.fragments for cap in fragment_caps(line, fragment) if cap is not None
        ),
        chip=chip,
    )


def fragment_caps(line: TextLine, fragment: Fragment) -> tuple[float | None, float | None]:
    """The x of the start cap and of the end cap of a fragment; nothing for an end on another line.

    An end inside a stretch that looks whole (a number that opens a right-to-left span) is shown at the edge
    of that stretch, where the eye looks for it.
    """
    extents = line.intervals(fragment.start, fragment.end)
    start = end = None
    if line.start <= fragment.start < line.end:
        start = _to_edge(line.start_edge(fragment.start), extents, at_right=line.rtl)
    if line.start < fragment.end <= line.end:
        end = _to_edge(line.end_edge(fragment.end), extents, at_right=not line.rtl)
    return start, end


def _to_edge(x: float, extents: Iterable[Extent], at_right: bool) -> float:
    for left, right in extents:
        if left + 1 < x < right - 1:
            return right if at_right else left
    return x


def _extents(line: TextLine, fragment: Fragment) -> list[Extent]:
    return [
        extent if extent.width >= _NARROWEST else Extent(extent.left - 1, extent.left - 1 + _NARROWEST)
        for extent in line.intervals(*fragment)
    ]


def _chip_extent(line: TextLine, span: Span, rules: Sequence[Extent], chip: int, width: int) -> Extent | None:
    if not line.start <= span.start < line.end:
        return None
    edge = fragment_caps(line, span.fragments[0])[0] or 0.0
    return anchored(
        edge, next((rule for rule in rules if rule.left - 1 <= edge <= rule.right + 1), rules[0]), chip, width
    )


def anchored(edge: float, rule: Extent, chip: int, width: int) -> Extent:
    """A chip that hangs at a span's `edge` towards the side where its letters are, kept inside the column."""
    left = edge - chip if abs(rule.right - edge) <= abs(edge - rule.left) else edge
    left = min(max(left, 0.0), max(0.0, width - chip))
    return Extent(left, left + chip)


def _tints(pieces: Iterable[Piece], rhythm: Rhythm) -> Iterator[tuple[QColor, tuple[QRectF, ...]]]:
    """Each letter in the tint of its innermost span only: mixed tints would all turn grey."""
    covered: list[Extent] = []
    by_label: dict[str, tuple[QColor, list[QRectF]]] = {}
    for piece in pieces:
        _, rects = by_label.setdefault(piece.span.label, (piece.costume.paint.tint, []))
        rects += [QRectF(e.left, 0, e.width, rhythm.box) for e in without(piece.rules, covered)]
        covered = merged((*covered, *piece.rules))
    for colour, rects in by_label.values():
        yield colour, tuple(rects)


def _brackets(placed: Iterable[tuple[Piece, int]]) -> Iterator[tuple[QColor, tuple[QRectF, ...]]]:
    by_label: dict[str, tuple[QColor, list[QRectF]]] = {}
    for piece, top in placed:
        _, rects = by_label.setdefault(piece.span.label, (piece.costume.paint.rule, []))
        for rule in piece.rules:
            rects += stroke_rects(rule, top, piece.costume.stroke)
        for thread in piece.threads:
            rects += _dashes(thread, top + 0.5, 1, (2, 3))
        rects += _ticks(piece, top)
    for colour, rects in by_label.values():
        yield colour, tuple(rects)


def _ticks(piece: Piece, top: int) -> list[QRectF]:
    return [QRectF(_inside(x, piece.rules), top - TICK, RULE_WIDTH, TICK + 1) for x in piece.caps]


def _inside(x: float, rules: Iterable[Extent]) -> float:
    """The left of a tick that closes a rule at `x` without sticking out of it."""
    at_right = any(abs(rule.right - x) < 0.5 for rule in rules) and not any(
        abs(rule.left - x) < 0.5 for rule in rules
    )
    return x - RULE_WIDTH if at_right else x


def stroke_rects(rule: Extent, top: float, stroke: Stroke) -> list[QRectF]:
    """A rule in a stroke, as rectangles."""
    if stroke is Stroke.DOUBLE:
        return [QRectF(rule.left, top - 1, rule.width, 1), QRectF(rule.left, top + 1, rule.width, 1)]
    if stroke is Stroke.DASHED:
        return _dashes(rule, top, RULE_WIDTH, (7, 3))
    if stroke is Stroke.DASH_DOT:
        return _dashes(rule, top, RULE_WIDTH, (10, 3, 2, 3))
    return [QRectF(rule.left, top, rule.width, RULE_WIDTH)]


def dotted(rule: Extent, top: float) -> list[QRectF]:
    """A dotted rule, as rectangles."""
    return _dashes(rule, top, RULE_WIDTH, (2, 2))


def _dashes(rule: Extent, top: float, height: float, pattern: Sequence[int]) -> list[QRectF]:
    rects, x, step = [], rule.left, 0
    while x < rule.right:
        length = pattern[step % len(pattern)]
        if step % 2 == 0:
            rects.append(QRectF(x, top, min(length, rule.right - x), height))
        x += length
        step += 1
    return rects


def _chip(piece: Piece, top: int, rhythm: Rhythm) -> Chip:
    extent = piece.chip or piece.extent
    rect = QRectF(round(extent.left), top + RULE_WIDTH, round(extent.width), rhythm.chip)
    return Chip(piece.span.id, piece.costume.name, piece.costume.paint, rect)


def _areas(placed: Iterable[tuple[Piece, int]], rhythm: Rhythm) -> Iterator[Area]:
    for piece, top in placed:
        if piece.chip:
            yield Area(
                piece.span.id, QRectF(piece.chip.left, top, piece.chip.width, rhythm.chip + RULE_WIDTH)
            )
        for left, right in (*piece.rules, *piece.threads):
            yield Area(piece.span.id, QRectF(left, top - 2, right - left, RULE_WIDTH + 4))
