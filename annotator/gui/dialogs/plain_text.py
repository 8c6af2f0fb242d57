"""Plain text aligned to the side where it begins, which `QPlainTextEdit` leaves to its user."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class PlainText(QPlainTextEdit):
    """Read-only; Tab leaves it. A paragraph's direction is the window's, whatever it begins with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        align(self, self.layoutDirection())


def align(edit: QPlainTextEdit, direction: Qt.LayoutDirection) -> None:
    """Let every paragraph of an editor have a direction, and begin at its side."""
    is_arabic = direction is Qt.LayoutDirection.RightToLeft
    option = edit.document().defaultTextOption()
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft)
    edit.document().setDefaultTextOption(option)
