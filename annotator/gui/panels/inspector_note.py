"""The note of a span."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 700


class NoteEdit(QPlainTextEdit):
    """Tells what was written when the person pauses, leaves, or presses Ctrl+Enter."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 20)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._on_text_changed)

    def show_note(self, note: str) -> None:
        """Show a note; what is being written stays."""
        if self.toPlainText() != self._told or note == self._told:
            return
        self._told = note
        self.setPlainText(note)

    def begin(self, note: str) -> None:
        """Show the note of another span."""
        self._told = note
        self.setPlainText(note)
        self._pause.stop()

    def commit(self) -> None:
        """Tell what was written and not told yet."""
        self._pause.stop()
        note = self.toPlainText()
        if note != self._told:
            self._told = note
            self.written.emit(note)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter before the window does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_ctrl_enter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter tells the note, Esc leaves."""
        if _is_ctrl_enter(event):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was written."""
        self.commit()
        super().focusOutEvent(event)

    def _on_text_changed(self) -> None:
        if self.toPlainText() != self._told:
            self._pause.start()


def _is_ctrl_enter(event: QKeyEvent) -> bool:
    ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
