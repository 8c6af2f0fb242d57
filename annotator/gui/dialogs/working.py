"""Work that a dialog waits for: a sentence, a bar and Cancel, while the window stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.app.tasks import Task
from annotator.gui.i18n import translate
from annotator.gui.runner import TaskRunner
from annotator.gui.theme import UNIT
from annotator.text.messages import Message

T = TypeVar("T")


class Working(QWidget):
    """Runs one task at a time for a dialog; visible only meanwhile. A newer task replaces the one before.

    The dialog calls `stop` when it closes.
    """

    cancelled = Signal()
    """The person pressed Cancel; no result will come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = TaskRunner(self)
        self._runner.progressed.connect(self._on_progress)
        self._title: Message | None = None
        self._sentence, self._bar, self.cancel_button = QLabel(), QProgressBar(), QPushButton()
        self._sentence.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(UNIT // 2)
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        row.setSpacing(UNIT * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self._sentence)
        column.addLayout(row)
        self.retranslate()
        self.hide()

    def run(
        self,
        task: Task[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        *,
        can_cancel: bool = True,
    ) -> None:
        """Start a task; the callbacks are not called when it is cancelled or replaced."""
        self.cancel_button.setVisible(can_cancel)
        self._runner.cancel()
        self._title = task.title
        self._sentence.setText(translate(task.title))
        self._bar.setRange(0, 0)
        self.show()
        self._runner.run(task, lambda value: self._end(done, value), lambda error: self._end(failed, error))

    @property
    def busy(self) -> bool:
        """Whether a task runs whose result is still wanted."""
        return self._title is not None

    def cancel(self) -> None:
        """Give the task up."""
        self._drop()
        self.cancelled.emit()

    def stop(self) -> None:
        """Give the task up and wait for its thread to end."""
        self._drop()
        self._runner.stop()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.cancel_button.setText(self.tr("Cancel"))
        if self._title is not None:
            self._sentence.setText(translate(self._title))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _drop(self) -> None:
        self._runner.cancel()
        self._title = None
        self.hide()

    def _end(self, tell: Callable[[T], None], value: T) -> None:
        self._title = None
        self.hide()
        tell(value)

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
