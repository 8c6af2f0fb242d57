"""When the program made a mistake: what happened, that nothing is lost, and a report to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from annotator.gui.dialogs.base import Dialog
from annotator.gui.errors import report


class ErrorReport(Dialog):
    """Shows one exception."""

    def __init__(self, error: BaseException, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = report(error)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._copy = QPushButton()
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        details = QPlainTextEdit(self.text)
        details.setReadOnly(True)
        details.setMinimumSize(560, 240)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(self._sentence)
        self.column.addWidget(details, 1)
        self.column.addWidget(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Something went wrong"))
        self._sentence.setText(
            self.tr(
                "The program made a mistake. Your project is intact: every change you saw is on disk."
                " You can go on. Please send this report to whoever looks after the program."
            )
        )
        self._copy.setText(self.tr("Copy the report"))
