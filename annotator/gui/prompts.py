"""Questions that stop for an answer: files, folders, yes or no. Tests put their own answers in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

PROJECT_SUFFIX = ".annot"


class Prompts:
    """Asks through the system's dialogs. An empty or `None` answer means that the person gave up."""

    def open_project(self, parent: QWidget, folder: Path) -> Path | None:
        """A project file to open."""
        title = QCoreApplication.translate("Prompts", "Open project")
        kinds = QCoreApplication.translate("Prompts", "Projects (*.annot);;All files (*)")
        return next(iter(_asked(_dialog(parent, title, folder, kinds))), None)

    def open_files(self, parent: QWidget, title: str, folder: Path, kinds: str = "") -> list[Path]:
        """Files to read."""
        dialog = _dialog(parent, title, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return _asked(dialog)

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """A folder."""
        dialog = _dialog(parent, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return next(iter(_asked(dialog)), None)

    def save_file(self, parent: QWidget, title: str, suggestion: Path, kinds: str = "") -> Path | None:
        """A file to write; the system has asked about replacing one."""
        dialog = _dialog(parent, title, suggestion.parent, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(str(suggestion))
        return next(iter(_asked(dialog)), None)

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


def _dialog(parent: QWidget, title: str, folder: Path, kinds: str = "") -> QFileDialog:
    """A file dialog for one existing file."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _asked(dialog: QFileDialog) -> list[Path]:
    """What the person chose. Names and paths read from left to right where Qt draws the dialog itself."""
    for kind in (QLineEdit, QComboBox, QAbstractItemView):
        for widget in dialog.findChildren(kind):
            widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen
