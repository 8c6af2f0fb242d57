"""A small rounded button: an optional colour, a name, and the key that presses it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget


class _Measure(NamedTuple):
    """Pixels of a pill: beside its content, between its parts, across its dot, and its least height."""

    padding: int
    gap: int
    dot: int
    height: int


_ROOMY, _DENSE = _Measure(8, 6, 10, 0), _Measure(6, 4, 8, 24)


class Pill(QAbstractButton):
    """Drawn from the palette, so that it follows the theme; `hint` is the key, shown muted after the name.

    In a list of pills below each other (`listed`) the key comes first and the names begin below each other.
    Where there are many (`dense`) they are small and show their outline only when it says something.
    """

    def __init__(
        self,
        text: str = "",
        hint: str = "",
        parent: QWidget | None = None,
        *,
        listed: bool = False,
        dense: bool = False,
    ) -> None:
        super().__init__(parent)
        self._listed, self._dense = listed, dense
        self._measure = _DENSE if dense else _ROOMY
        self.hint = hint
        self.colour: QColor | None = None
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_hint(self, hint: str) -> None:
        """Show another key."""
        if hint != self.hint:
            self.hint = hint
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: QColor | None) -> None:
        """Show a colour in front of the name."""
        self.colour = colour
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for everything on one line."""
        metrics, measure = self.fontMetrics(), self._measure
        width = 2 * measure.padding + metrics.horizontalAdvance(self.text())
        if self.colour is not None:
            width += measure.dot + measure.gap
        if self.hint:
            width += measure.gap + QFontMetrics(self._hint_font()).horizontalAdvance(self.hint)
        height = max(measure.height, metrics.height() + (0 if self._dense else 4))
        return QSize(width + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Narrower than that the name is cut."""
        return QSize(min(self.sizeHint().width(), 48), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw background, colour, name and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_body(painter)
        padding = self._measure.padding
        room = self.rect().adjusted(padding, 0, -padding, 0)
        if self.colour is not None:
            room = self._paint_dot(painter, room)
        if self.hint:
            room = self._paint_hint(painter, room, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._mirrored(room), self._alignment(), text)

    def _alignment(self) -> Qt.AlignmentFlag:
        if not self._listed:
            return Qt.AlignmentFlag.AlignCenter
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        return font

    def _paint_body(self, painter: QPainter) -> QColor:
        """Draw the rounded body; returns the colour of the text on it."""
        palette = self.palette()
        if not self.isEnabled():
            palette.setCurrentColorGroup(QPalette.ColorGroup.Disabled)
        line, fill, ink = palette.mid().color(), Qt.GlobalColor.transparent, palette.text().color()
        body = QColor(fill)
        if self.isChecked() or self.isDown():
            body, ink, line = (
                palette.highlight().color(),
                palette.highlightedText().color(),
                palette.highlight().color(),
            )
        elif self.underMouse() and self.isEnabled():
            body = palette.alternateBase().color()
        elif self._dense:
            line = QColor(fill)
        painter.setPen(line)
        painter.setBrush(body)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(area.height() / 2, 6 if self._dense else 10)
        painter.drawRoundedRect(area, radius, radius)
        return ink

    def _paint_dot(self, painter: QPainter, room: QRect) -> QRect:
        dot = self._measure.dot
        spot = QRect(room.x(), room.center().y() - dot // 2 + 1, dot, dot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour or QColor())
        painter.drawRoundedRect(self._mirrored(spot), 3, 3)
        return room.adjusted(dot + self._measure.gap, 0, 0, 0)

    def _paint_hint(self, painter: QPainter, room: QRect, ink: QColor) -> QRect:
        font = self._hint_font()
        width = QFontMetrics(font).horizontalAdvance(self.hint)
        left = room.left() if self._listed else room.right() - width + 1
        spot = QRect(left, room.y(), width, room.height())
        muted = QColor(ink)
        muted.setAlphaF(0.65)
        painter.setPen(muted)
        painter.setFont(font)
        painter.drawText(self._mirrored(spot), Qt.AlignmentFlag.AlignCenter, self.hint)
        taken = width + self._measure.gap
        return room.adjusted(taken, 0, 0, 0) if self._listed else room.adjusted(0, 0, -taken, 0)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
