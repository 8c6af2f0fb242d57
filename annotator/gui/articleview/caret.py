"""The blinking of the caret, as the desktop asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Whether the caret shows at the moment; `repaint` is called when that changes by time."""

    def __init__(self, parent: QObject, repaint: Callable[[], None]) -> None:
        super().__init__(parent)
        self.shown = True
        self._repaint = repaint
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._toggle)

    def restart(self) -> None:
        """Show the caret now and blink from now on; a desktop may ask for a steady one."""
        self.shown = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if flash > 0:
            self._timer.start(flash // 2)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Stop blinking."""
        self._timer.stop()

    def _toggle(self) -> None:
        self.shown = not self.shown
        self._repaint()
