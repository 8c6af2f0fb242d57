"""What every dialog has in common: one column, even margins, and texts that follow the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from annotator.gui.theme import UNIT


class Dialog(QDialog):
    """A column to put things into; subclasses write their texts in `retranslate` and call it once."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        self.column.setSpacing(UNIT * 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter press only the button that says what the dialog is for."""
        super().showEvent(event)
        for button in self.findChildren(QPushButton):
            if not button.isDefault():
                button.setAutoDefault(False)

    def retranslate(self) -> None:
        """Write every text anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
