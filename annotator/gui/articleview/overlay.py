"""What lies over the letters: the active span and its handles, related spans, hovered name, caret."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.gui.articleview.chips import ChipSheet
from annotator.gui.articleview.display import Chip, Wardrobe, anchored, fragment_caps
from annotator.gui.articleview.geometry import Extent
from annotator.gui.articleview.gestures import Grip
from annotator.gui.articleview.page import Page
from annotator.gui.articleview.style import LabelPaint, TextColours
from annotator.model.span import Span

_KNOB = 4.0
_SAME_LINE, _BEND, _RISE = 30.0, 6.0, 5.0
_SIDE_GAP, _SIDE_STEP, _SIDE_WAYS = 3, 2, 4
"""Pixels between the column and the ways of connectors beside it, and how many ways there are."""
_TAG_GAP = 2.0
_KNOB_REACH = 7
_CAP_REACH = 3
"""Pixels around an end cap within which it can be gripped: at its knob, and beside the letters, where a drag
that selects a nested span begins."""


@dataclass(frozen=True, slots=True)
class Cap:
    """An end of a fragment: where it stands on the page and how tall the letters are there."""

    grip: Grip
    x: float
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Outline:
    """A frame around a span's letters, with a tag at its start or none, in page coordinates."""

    boxes: tuple[QRectF, ...]
    paint: LabelPaint
    text: str
    tag: QRectF | None
    home: QPointF
    """Where a connector begins or ends."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What to paint over the letters. Only paragraphs in `sight` are touched, so nothing is laid out."""

    page: Page
    sight: Container[int]
    wardrobe: Wardrobe
    sheet: ChipSheet
    colours: TextColours
    active: Span | None
    links: Mapping[str, str]
    hovered: tuple[Span, ...]
    """Stacked spans under the pointer, innermost first."""
    caret: int | None

    def paint(self, painter: QPainter) -> None:
        """Paint it all, in page coordinates."""
        if self.active is not None:
            self._paint_active(painter, self.active)
        if self.hovered and self.hovered != (self.active,) and not self.page.look.chips:
            self._paint_hovered(painter)
        if self.caret is not None and self.page.row_of(self.caret) in self.sight:
            paint_caret(painter, self.page, self.caret, self.colours)

    def _paint_hovered(self, painter: QPainter) -> None:
        """The names of all spans under the pointer, at the start of the innermost."""
        names = " · ".join(self.wardrobe(span.label).name for span in self.hovered)
        shape = self._outline(self.hovered[0], names)
        if shape is not None:
            self._paint_tag(painter, shape, strong=False)

    def _paint_active(self, painter: QPainter, active: Span) -> None:
        costume = self.wardrobe(active.label)
        frame = self._outline(active, "" if self.page.look.chips else costume.name)
        home = frame.home if frame else self._beyond(active)
        linked = self._linked(frame)
        for number, (span, shape) in enumerate(linked):
            self._paint_way(painter, home, span, shape, number)
        shapes = [shape for _span, shape in linked if shape is not None]
        for shape in shapes:
            _paint_frame(painter, shape, strong=False)
        if frame is not None:
            self._paint_frame_of(painter, frame, active)
        for shape in shapes:
            self._paint_tag(painter, shape, strong=False)

    def _linked(self, frame: Outline | None) -> list[tuple[Span, Outline | None]]:
        """The related spans with their outlines, if in sight; the tags stand clear of each other."""
        taken = [frame.tag] if frame is not None and frame.tag is not None else []
        found: list[tuple[Span, Outline | None]] = []
        for span_id, role in self.links.items():
            span = self.page.spans.get(span_id)
            if span is None:
                continue
            shape = self._outline(span, role)
            if shape is not None and shape.tag is not None:
                tag = clear_of(shape.tag, taken, self.page.look.width)
                taken.append(tag)
                shape = replace(shape, tag=tag, home=QPointF(tag.center().x(), tag.top()))
            found.append((span, shape))
        return found

    def _paint_frame_of(self, painter: QPainter, frame: Outline, active: Span) -> None:
        _paint_frame(painter, frame, strong=True)
        caps = caps_of(self.page, active, self.sight)
        _paint_caps(painter, caps, frame.paint.strong, self.colours.background)
        if frame.tag is not None:
            self._paint_tag(painter, frame, strong=True)
        else:
            self._paint_strong_chip(painter, active)

    def _paint_way(
        self, painter: QPainter, home: QPointF, span: Span, shape: Outline | None, number: int
    ) -> None:
        away = _SIDE_GAP + _SIDE_STEP * min(number, _SIDE_WAYS - 1)
        side = -away if self.page.look.rtl else self.page.look.width + away
        end = shape.home if shape is not None else self._beyond(span)
        _paint_connector(painter, connector(home, end, side), self.wardrobe(span.label).paint.rule)

    def _beyond(self, span: Span) -> QPointF:
        """Roughly where a span out of sight lies."""
        return QPointF(self.page.look.width / 2, self.page.top(self.page.row_of(span.start)))

    def _outline(self, span: Span, text: str) -> Outline | None:
        """The frame around what is in sight of a span, with a tag where its start is in sight."""
        page = self.page
        boxes = tuple(box for part in span.fragments for box in page.boxes(*part, self.sight))
        if not boxes:
            return None
        paint = self.wardrobe(span.label).paint
        row = page.row_of(span.start)
        if row not in self.sight:
            return Outline(boxes, paint, "", None, QPointF(boxes[0].center().x(), boxes[0].top()))
        line = page.line(*page.place(span.start))
        edge = fragment_caps(line, span.fragments[0])[0] or 0.0
        first = next((box for box in boxes if box.left() - 1 <= edge <= box.right() + 1), boxes[0])
        if not text:
            inward = -12 if page.look.rtl else 12
            return Outline(boxes, paint, "", None, QPointF(edge + inward, first.top()))
        side = anchored(edge, Extent(first.left(), first.right()), self.sheet.width(text), page.look.width)
        tag = QRectF(round(side.left), first.top() - self.sheet.height + 1, side.width, self.sheet.height)
        return Outline(boxes, paint, text, tag, QPointF(tag.center().x(), tag.top()))

    def _paint_tag(self, painter: QPainter, shape: Outline, strong: bool) -> None:
        if shape.tag is not None:
            paint = shape.paint
            ground, ink = (paint.strong, paint.strong_text) if strong else (paint.chip, paint.chip_text)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(shape.tag.topLeft(), self.sheet.pixmap(shape.text, ground, ink, ratio))

    def _paint_strong_chip(self, painter: QPainter, span: Span) -> None:
        """Paint the chip of the active span over its resting one."""
        row, number = self.page.place(span.start) if self.page.row_of(span.start) in self.sight else (-1, -1)
        if row < 0:
            return
        display = self.page.row(row).displays[number]
        chip: Chip | None = next((chip for chip in display.chips if chip.span_id == span.id), None)
        if chip is not None:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self.sheet.pixmap(chip.name, chip.paint.strong, chip.paint.strong_text, ratio)
            painter.drawPixmap(chip.rect.topLeft() + QPointF(0, self.page.line_top(row, number)), pixmap)


def caps_of(page: Page, span: Span, sight: Container[int]) -> list[Cap]:
    """The end caps of a span in the paragraphs in sight."""
    caps = []
    for index, fragment in enumerate(span.fragments):
        for at_end, offset in enumerate((fragment.start, fragment.end - 1)):
            if page.row_of(offset) not in sight:
                continue
            row, number = page.place(offset)
            x = fragment_caps(page.line(row, number), fragment)[at_end]
            if x is not None:
                grip = Grip(span.id, index, bool(at_end))
                caps.append(Cap(grip, x, page.line_top(row, number), page.row(row).rhythm.box))
    return caps


def cap_at(caps: list[Cap], x: float, y: float) -> Grip | None:
    """The end cap within reach of a point of the page."""
    reachable = [
        cap
        for cap in caps
        if cap.top - 2 <= y <= cap.top + cap.height + 2 * _KNOB
        and abs(cap.x - x) <= (_KNOB_REACH if y >= cap.top + cap.height - _KNOB else _CAP_REACH)
    ]
    return min(reachable, key=lambda cap: abs(cap.x - x)).grip if reachable else None


def clear_of(tag: QRectF, taken: Iterable[QRectF], width: float) -> QRectF:
    """The tag moved sideways, as little as needed, off those that stand already; inside `width` if it can."""
    blockers = [other for other in taken if other.top() < tag.bottom() and tag.top() < other.bottom()]
    lefts = [tag.left()]
    lefts += [place for b in blockers for place in (b.left() - _TAG_GAP - tag.width(), b.right() + _TAG_GAP)]
    for left in sorted(lefts, key=lambda place: abs(place - tag.left())):
        moved = QRectF(left, tag.top(), tag.width(), tag.height())
        if 0 <= left <= width - tag.width() and not any(moved.intersects(other) for other in blockers):
            return moved
    return tag


def _paint_frame(painter: QPainter, shape: Outline, strong: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(shape.paint.strong if strong else shape.paint.rule, 1.5 if strong else 1.0)
    if not strong:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in shape.boxes:
        painter.drawRoundedRect(box.adjusted(-0.75, 0, 0.75, 0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_caps(painter: QPainter, caps: list[Cap], colour: QColor, ground: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cap in caps:
        foot = cap.top + cap.height
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(cap.x, cap.top), QPointF(cap.x, foot))
        painter.setPen(QPen(ground, 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(cap.x, foot + 1), _KNOB, _KNOB)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_connector(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.25))
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def connector(start: QPointF, end: QPointF, side: float) -> QPainterPath:
    """A thin way between two spans that leaves letters alone: an arc over one line, else round by `side`."""
    path = QPainterPath(start)
    if abs(start.y() - end.y()) < _SAME_LINE:  # a tag's height apart at most; lines are further
        lift = 10 + min(14.0, abs(end.x() - start.x()) / 14)
        path.cubicTo(QPointF(start.x(), start.y() - lift), QPointF(end.x(), end.y() - lift), end)
        return path
    inward = _BEND if side < min(start.x(), end.x()) else -_BEND
    turn = _BEND if end.y() > start.y() else -_BEND
    first, last = start.y() - _RISE, end.y() - _RISE
    path.quadTo(QPointF(start.x(), first), QPointF(start.x() - inward, first))
    path.lineTo(QPointF(side + inward, first))
    path.quadTo(QPointF(side, first), QPointF(side, first + turn))
    path.lineTo(QPointF(side, last - turn))
    path.quadTo(QPointF(side, last), QPointF(side + inward, last))
    path.lineTo(QPointF(end.x() - inward, last))
    path.quadTo(QPointF(end.x(), last), end)
    return path


def paint_caret(painter: QPainter, page: Page, offset: int, colours: TextColours) -> None:
    """Paint the caret. Where direction changes it flies a flag, and a faint twin stands at the other edge."""
    box, place = page.caret_box(offset)
    x = round(box.x())
    painter.fillRect(QRectF(x - 1, box.y() + 1, 2, box.height() - 2), colours.caret)
    if place.rtl != page.look.rtl or place.other is not None:
        tip = QPointF(x, box.y() + 1)
        flag = QPainterPath(tip)
        flag.lineTo(tip + QPointF(-7 if place.rtl else 7, 0))
        flag.lineTo(tip + QPointF(0, 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(flag, colours.caret)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if place.other is not None:
        faint = QColor(colours.caret)
        faint.setAlpha(110)
        half = round(box.height() / 2)
        painter.fillRect(QRectF(round(place.other) - 1, box.y() + half, 2, half - 1), faint)
