"""What lies over the letters: the active span with its handles, related spans, the hovered chip, the caret."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.gui.articleview.chips import ChipSheet
from annotator.gui.articleview.display import Costume, anchored
from annotator.gui.articleview.geometry import Extent
from annotator.gui.articleview.gestures import Grip
from annotator.gui.articleview.page import Page
from annotator.gui.articleview.style import LabelPaint, TextColours
from annotator.model.span import Span

_KNOB = 4.0
_REACH = 6
"""Pixels around an end cap within which it can be gripped."""


@dataclass(frozen=True, slots=True)
class Cap:
    """An end of a fragment: where it stands on the page and how tall the letters are there."""

    grip: Grip
    x: float
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Tag:
    """A chip that floats above the start of a span."""

    text: str
    rect: QRectF
    ground: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Outline:
    """A frame around a span's letters with a tag at its start, in page coordinates."""

    boxes: tuple[QRectF, ...]
    paint: LabelPaint
    tag: Tag | None

    @property
    def anchor(self) -> QPointF:
        """Where a connector begins or ends."""
        rect = self.tag.rect if self.tag else self.boxes[0]
        return QPointF(rect.center().x(), rect.top())


def caps_of(page: Page, span: Span) -> list[Cap]:
    """The end caps of a span."""
    caps = []
    for index, (start, end) in enumerate(span.fragments):
        for offset, at_end in ((start, False), (end, True)):
            row, number = page.place(end - 1 if at_end else start)
            line = page.line(row, number)
            x = line.end_edge(offset) if at_end else line.start_edge(offset)
            box = page.row(row).rhythm.box
            caps.append(Cap(Grip(span.id, index, at_end), x, page.line_top(row, number), box))
    return caps


def cap_at(caps: list[Cap], x: float, y: float) -> Grip | None:
    """The end cap within reach of a point of the page."""
    reachable = [
        cap
        for cap in caps
        if abs(cap.x - x) <= _REACH and cap.top - 2 <= y <= cap.top + cap.height + 2 * _KNOB
    ]
    return min(reachable, key=lambda cap: abs(cap.x - x)).grip if reachable else None


def outline(
    page: Page, span: Span, costume: Costume, sheet: ChipSheet, text: str, strong: bool
) -> Outline | None:
    """The frame around a span; `strong` for the active one. Nothing where no letter shows."""
    boxes = tuple(box for fragment in span.fragments for box in page.boxes(fragment.start, fragment.end))
    if not boxes:
        return None
    paint = costume.paint
    tag = None
    if text:
        row, number = page.place(span.start)
        edge = page.line(row, number).start_edge(span.start)
        first = min(boxes, key=lambda box: (box.top(), min(abs(box.left() - edge), abs(box.right() - edge))))
        extent = anchored(edge, Extent(first.left(), first.right()), sheet.width(text), page.look.width)
        rect = QRectF(round(extent.left), first.top() - sheet.height + 1, extent.width, sheet.height)
        ground, ink = (paint.strong, paint.strong_text) if strong else (paint.chip, paint.chip_text)
        tag = Tag(text, rect, ground, ink)
    return Outline(boxes, paint, tag)


def paint_outline(painter: QPainter, shape: Outline, sheet: ChipSheet, strong: bool) -> None:
    """Frame a span: a full line and a solid tag for the active one, a dashed line otherwise."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(shape.paint.strong, 1.5 if strong else 1.0)
    if not strong:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in shape.boxes:
        painter.drawRoundedRect(box.adjusted(-0.75, 0, 0.75, 0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if shape.tag is not None:
        paint_tag(painter, shape.tag, sheet)


def paint_tag(painter: QPainter, tag: Tag, sheet: ChipSheet) -> None:
    """Draw a floating chip."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(tag.rect.topLeft(), sheet.pixmap(tag.text, tag.ground, tag.ink, ratio))


def paint_caps(painter: QPainter, caps: list[Cap], colour: QColor, ground: QColor) -> None:
    """Draw the handles of the active span."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cap in caps:
        foot = cap.top + cap.height
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(cap.x, cap.top), QPointF(cap.x, foot))
        painter.setPen(QPen(ground, 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(cap.x, foot + 1), _KNOB, _KNOB)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_connector(painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
    """Draw a thin line from the active span to a related one, bent upwards so that it leaves letters alone."""
    lift = 16 + min(40.0, abs(end.x() - start.x()) / 12)
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), start.y() - lift), QPointF(end.x(), end.y() - lift), end)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.25))
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_caret(painter: QPainter, page: Page, offset: int, colours: TextColours) -> None:
    """Draw the caret; where the direction changes, a flag towards the text and a faint twin at the other place."""
    box, place = page.caret_box(offset)
    painter.fillRect(QRectF(round(box.x()) - 1, box.y() + 1, 2, box.height() - 2), colours.caret)
    if place.rtl != page.look.rtl or place.other is not None:
        direction = -1 if place.rtl else 1
        tip = QPointF(round(box.x()), box.y() + 1)
        flag = QPainterPath(tip)
        flag.lineTo(tip + QPointF(6 * direction, 0))
        flag.lineTo(tip + QPointF(0, 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(flag, colours.caret)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if place.other is not None:
        faint = QColor(colours.caret)
        faint.setAlpha(110)
        half = box.height() / 2
        painter.fillRect(QRectF(round(place.other) - 1, box.y() + half, 2, half - 2), faint)
