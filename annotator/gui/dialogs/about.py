"""What this program is, its version and its licence."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from annotator.gui.dialogs.base import Dialog
from annotator.gui.i18n import left_to_right
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT


def program_version() -> str:
    """The installed version; empty in a checkout that was not installed."""
    try:
        return version("annotator")
    except PackageNotFoundError:
        return ""


class About(Dialog):
    """Name, version, licence and what it is built with."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._picture, self._name, self._text = QLabel(), QLabel(), QLabel()
        self._picture.setPixmap(shell.window.windowIcon().pixmap(64, 64))
        self._name.setProperty("role", "heading")
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(UNIT * 48)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.addWidget(self._name)
        words.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(UNIT * 2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.column.addLayout(row)
        self.column.addWidget(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("About annotator"))
        self._name.setText(self.tr("Annotator {version}").format(version=left_to_right(program_version())))
        self._text.setText(
            self.tr(
                "Label Arabic news by hand: entities, claims and casualty figures, in one project file.\n\n"
                "Free software under the GNU General Public License, version 3 or later.\n\n"
                "Python {python}, PySide {pyside}"
            ).format(
                python=left_to_right(platform.python_version()), pyside=left_to_right(PySide6.__version__)
            )
        )


def open_dialog(shell: Shell) -> About:
    """The dialog of `help.about`."""
    return About(shell)
