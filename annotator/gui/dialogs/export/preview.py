"""A look at the files before they are written, and at what the format would lose."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.app.exporting import ExportRequest, export
from annotator.app.tasks import Cancelled, Progress
from annotator.formats.base import LossReport
from annotator.gui.dialogs.export.losses import LossTree, TitleOf
from annotator.gui.dialogs.export.words import written_words
from annotator.gui.dialogs.plain_text import align
from annotator.gui.i18n import left_to_right
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT

_LINES, _WIDTH = 30, 400
"""How much of a file is shown: lines, and characters of a line."""


@dataclass(frozen=True, slots=True)
class Look:
    """What would be written."""

    names: tuple[str, ...]
    head: str
    losses: LossReport


def look_at(
    project: Path, name: str, request: ExportRequest, progress: Progress, cancelled: Cancelled
) -> Look:
    """Export into a scratch folder and keep the beginning. Raises `UserError`, `Cancellation`."""
    with tempfile.TemporaryDirectory(prefix="annotator-export-") as folder:
        report = export(project, Path(folder) / name, request, progress, cancelled)
        head = ""
        first = next((path for path in report.files if path.stat().st_size), None)
        if first is not None:
            with first.open(encoding="utf-8", errors="replace") as file:
                head = "".join(_short(line) for line in islice(file, _LINES))
        return Look(tuple(path.name for path in report.files), head, report.losses)


def _short(line: str) -> str:
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…\n"


class Preview(QWidget):
    """File names, the first lines, and the losses."""

    def __init__(self, shell: Shell, title_of: TitleOf) -> None:
        super().__init__()
        self._shell, self._title_of = shell, title_of
        self._look: Look | None = None
        self._sentence = ""
        self._title, self._names, self._summary = QLabel(), QLabel(), QLabel()
        self.head, self.losses = QPlainTextEdit(), LossTree()
        self._title.setProperty("role", "heading")
        self._names.setProperty("role", "quiet")
        for label in (self._names, self._summary):
            label.setWordWrap(True)
        self.head.setReadOnly(True)
        self.head.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.head.setFont(fixed)
        self.head.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        align(self.head, Qt.LayoutDirection.LeftToRight)
        self.head.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self._title)
        column.addWidget(self._names)
        column.addWidget(self.head, 3)
        column.addWidget(self._summary)
        column.addWidget(self.losses, 2)
        self.retranslate()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the files that would be written, as far as that is known."""
        return self._look.names if self._look is not None else ()

    def show_look(self, look: Look) -> None:
        """Show what would be written."""
        self._look, self._sentence = look, ""
        self.retranslate()

    def tell(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._look, self._sentence = None, sentence
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text anew."""
        self._title.setText(self.tr("Preview"))
        self.head.setAccessibleName(self.tr("The first lines"))
        self.losses.setAccessibleName(self.tr("What the format loses"))
        look, language = self._look, self._shell.language
        for widget in (self._names, self.head, self.losses):
            widget.setVisible(look is not None)
        if look is None:
            self._summary.setText(self._sentence)
            return
        self._names.setText("، ".join(left_to_right(name) for name in look.names))
        self.head.setPlainText(look.head)
        self._summary.setText(written_words(look.losses, language))
        self.losses.show_losses(look.losses, language, self._title_of)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
