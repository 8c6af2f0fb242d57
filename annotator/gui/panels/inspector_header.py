"""The head of the inspector: which span this is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.app.intents.focus import Focus
from annotator.gui.articleview.style import label_paint
from annotator.gui.i18n import left_to_right
from annotator.gui.labelling import Labelling
from annotator.gui.theme import UNIT
from annotator.text.direction import base_direction

_LONGEST = 240


class Chip(QWidget):
    """A label's name on its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._ground, self._ink = QColor(), QColor()

    def show_label(self, text: str, ground: QColor, ink: QColor) -> None:
        """Show a name in ink on a ground; the two must be readable together."""
        self.text, self._ground, self._ink = text, ground, ink
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The name with a margin."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text) + 2 * UNIT, metrics.height() + UNIT // 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower than that a long name is cut at its end."""
        return QSize(min(self.sizeHint().width(), UNIT * 8), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(self._ink)
        room = self.width() - UNIT
        shown = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)


class SpanHeader(QWidget):
    """The label as a chip, the offsets, and the words."""

    def __init__(self, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labelling = labelling
        self.chip = Chip(self)
        self.place = QLabel(self)
        self.place.setProperty("role", "quiet")
        self.surface = QLabel(self)
        self.surface.setTextFormat(Qt.TextFormat.PlainText)
        self.surface.setWordWrap(True)
        font = self.surface.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.surface.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self.chip)
        top.addStretch(1)
        top.addWidget(self.place)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT // 2)
        rows.setSpacing(UNIT // 2)
        rows.addLayout(top)
        rows.addWidget(self.surface)

    def show_span(self, focus: Focus) -> None:
        """Show the active span."""
        span, label = focus.span, focus.label
        if span is None:
            return
        look, language = self._labelling.look, self._labelling.language
        name = label.names.in_language(language.code) if label is not None else span.label
        paint = label_paint(QColor(label.colour if label is not None else "gray"), look.text_colours)
        self.chip.show_label(name, paint.strong, paint.strong_text)
        ranges = ", ".join(f"{start}–{end}" for start, end in span.fragments)
        self.place.setText(left_to_right(language.digits(ranges)))
        self.place.setToolTip(self.tr("Characters of the article, counted from 0"))
        text = span.surface(focus.text).replace("\n", " ")
        rtl = base_direction(text) == "rtl"
        self.surface.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.surface.setText(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
