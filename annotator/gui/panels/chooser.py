"""A small list beside the text: a digit, Enter or a click chooses, Esc or a click elsewhere closes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.fields.base import pressed_digit
from annotator.gui.fields.pill import Pill

_MARGIN = 8


class Chooser(QWidget):
    """Opens with its options and calls back with the index of the chosen one; never waits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._rows.setSpacing(4)
        self._title = QLabel(self)
        self._title.setProperty("role", "quiet")
        self._rows.addWidget(self._title)
        self.pills: list[Pill] = []
        self._at = 0
        self._chosen: Callable[[int], object] | None = None

    def ask(
        self,
        title: str,
        options: Sequence[str],
        beside: QRect,
        chosen: Callable[[int], object],
        current: int = 0,
    ) -> None:
        """Show the options below a place given in global pixels; `current` is where Enter would choose."""
        self._chosen = chosen
        self._title.setText(title)
        self._fill(options)
        self._go_to(current)
        self.adjustSize()
        self.move(self._corner(beside))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a sheet with a thin line around it, in the colours of the theme."""
        painter = QPainter(self)
        painter.setPen(self.palette().dark().color())
        painter.setBrush(self.palette().base())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move or close."""
        digit = pressed_digit(event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self._go_to(self._at + 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self._go_to(self._at - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif digit is not None and 1 <= digit <= len(self.pills):
            self._choose(digit - 1)

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 (Qt's name)
        """Tab moves along the options instead of out of the list."""
        return False

    def _fill(self, options: Sequence[str]) -> None:
        for pill in self.pills:
            self._rows.removeWidget(pill)
            pill.deleteLater()
        self.pills = []
        for number, option in enumerate(options):
            pill = Pill(option, str(number + 1) if number < 9 else "", self, listed=True)
            pill.setCheckable(True)
            pill.clicked.connect(lambda _on=False, i=number: self._choose(i))
            self._rows.addWidget(pill)
            self.pills.append(pill)

    def _go_to(self, index: int) -> None:
        self._at = index % len(self.pills)
        for number, pill in enumerate(self.pills):
            pill.setChecked(number == self._at)

    def _choose(self, index: int) -> None:
        chosen, self._chosen = self._chosen, None
        self.close()
        if chosen is not None:
            chosen(index)

    def _corner(self, beside: QRect) -> QPoint:
        """Below the place, on the side where reading starts, and within the screen."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = beside.right() - self.width() if rtl else beside.left()
        y = beside.bottom() + 4
        screen = self.screen().availableGeometry()
        if y + self.height() > screen.bottom():
            y = max(screen.top(), beside.top() - self.height() - 4)
        return QPoint(min(max(x, screen.left()), max(screen.left(), screen.right() - self.width())), y)
