"""A heading that folds what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget


class Caption(QToolButton):
    """Emits `toggled(True)` when its part unfolds; the arrow turns with the direction of the window.

    The arrow is part of the text: Qt draws a tool button's own arrow over the text from right to left.
    A `quiet` caption is small and shows its arrow only while its part is folded.
    """

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._title = ""
        self._quiet = quiet
        if quiet:
            self.setProperty("role", "quiet")
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet(
            f"QToolButton {{ padding: {'0' if quiet else '2px'} 4px; }}"
            " QToolButton:checked { background: transparent; }"
        )
        self.toggled.connect(self._write)

    def sizeHint(self) -> QSize:
        """As the style wants it; a quiet one is as low as its letters."""
        hint = super().sizeHint()
        if self._quiet:
            hint.setHeight(self.fontMetrics().height())
        return hint

    def set_title(self, title: str) -> None:
        """Show a title behind the arrow."""
        self._title = title
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrow with the direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        if self._quiet and self.isChecked():
            self.setText(self._title)
            return
        folded = "◂" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
        self.setText(f"{'▾' if self.isChecked() else folded} {self._title}")
