"""Label chips: small rounded tags with a name, drawn once and kept as pixmaps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

_PADDING = 5
_RADIUS = 3.0


class ChipSheet:
    """Chips of one font and height, for one device pixel ratio. All sizes are logical pixels."""

    def __init__(self, font: QFont, height: int) -> None:
        self.height = height
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, int] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def width(self, name: str) -> int:
        """Width of the chip with a name."""
        width = self._widths.get(name)
        if width is None:
            width = self._widths[name] = round(self._metrics.horizontalAdvance(name)) + 2 * _PADDING
        return width

    def pixmap(self, name: str, ground: QColor, ink: QColor, ratio: float) -> QPixmap:
        """The chip with a name in the given colours at a device pixel ratio."""
        key = (name, ground.rgba(), ink.rgba(), ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(name, ground, ink, ratio)
        return pixmap

    def _drawn(self, name: str, ground: QColor, ink: QColor, ratio: float) -> QPixmap:
        width = self.width(name)
        pixmap = QPixmap(round(width * ratio), round(self.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, width, self.height), _RADIUS, _RADIUS)
        painter.setPen(ink)
        painter.setFont(self._font)
        painter.drawText(QRectF(0, 0, width, self.height), Qt.AlignmentFlag.AlignCenter, name)
        painter.end()
        return pixmap
