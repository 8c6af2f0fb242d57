"""Questions that stop for an answer: files, folders, yes or no. Tests put their own answers in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

PROJECT_SUFFIX = ".annot"


class Prompts:
    """Asks through the system's dialogs. An empty or `None` answer means that the person gave up."""

    def open_project(self, parent: QWidget, folder: Path) -> Path | None:
        """A project file to open."""
        title = QCoreApplication.translate("Prompts", "Open project")
        kinds = QCoreApplication.translate("Prompts", "Projects (*.annot);;All files (*)")
        return _path(QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])

    def open_files(self, parent: QWidget, title: str, folder: Path, kinds: str = "") -> list[Path]:
        """Files to read."""
        return [Path(name) for name in QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)[0]]

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """A folder."""
        return _path(QFileDialog.getExistingDirectory(parent, title, str(folder)))

    def save_file(self, parent: QWidget, title: str, suggestion: Path, kinds: str = "") -> Path | None:
        """A file to write; the system has asked about replacing one."""
        return _path(QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)[0])

    def confirm(self, parent: QWidget, question: str, detail: str, yes: str) -> bool:
        """Whether the person wants what cannot simply be undone; `yes` names the deed."""
        box = QMessageBox(QMessageBox.Icon.Question, "", question, parent=parent)
        box.setInformativeText(detail)
        deed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        accepted = box.clickedButton() is deed
        box.deleteLater()
        return accepted

    def inform(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        """Say something that must not be overlooked."""
        box = QMessageBox(QMessageBox.Icon.Warning, "", sentence, parent=parent)
        box.setInformativeText(detail)
        box.exec()
        box.deleteLater()


def common_folder(paths: Sequence[Path]) -> Path:
    """Where a file dialog opens: the folder of the newest known file, else the home folder."""
    return next((path.parent for path in paths if path.parent.is_dir()), Path.home())


def _path(name: str) -> Path | None:
    return Path(name) if name else None
