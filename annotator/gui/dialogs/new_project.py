"""A new project: its name and place, who labels, which scheme, and articles to begin with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.session import Session
from annotator.gui.dialogs.base import Dialog
from annotator.gui.i18n import isolated, left_to_right, translate
from annotator.gui.prompts import PROJECT_SUFFIX
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.gui.wiring import default_folder
from annotator.model.errors import UserError
from annotator.model.scheme_toml import default_scheme, load_scheme

_FORBIDDEN = '\\/:*?"<>|'
"""Characters that some system does not allow in a file name."""


class NewProject(Dialog):
    """One page; Create makes the project, opens it and hands the chosen files to the import."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self.name, self.person = QLineEdit(), QLineEdit(shell.settings.current.annotator_name)
        self.folder = QLineEdit(str(default_folder(shell)))
        self.scheme, self.files = QComboBox(), QListWidget()
        self._browse, self._add, self._drop = QPushButton(), QPushButton(), QPushButton()
        self._form, self.problem, self._lead = QFormLayout(), QLabel(), QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._paths: list[Path] = []
        self._scheme_file: Path | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self._check()
        self.name.setFocus()

    def _lay_out(self) -> None:
        self._form.setVerticalSpacing(UNIT * 3 // 2)
        self._form.setHorizontalSpacing(UNIT * 2)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.files.setMaximumHeight(UNIT * 14)
        self.name.setMinimumWidth(UNIT * 44)
        self._folder_row = _row(self.folder, self._browse)
        self._file_rows = QWidget()
        column = QVBoxLayout(self._file_rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.files)
        column.addWidget(_row(self._add, self._drop))
        self.scheme.addItems(["", ""])
        for widget in (self.name, self._folder_row, self.person, self.scheme, self._file_rows):
            self._form.addRow(" ", widget)
        self._lead.setWordWrap(True)
        self._lead.setProperty("role", "quiet")
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "warning")
        self.create_button.setDefault(True)
        self.column.addWidget(self._lead)
        self.column.addLayout(self._form)
        self.column.addWidget(self.problem)
        self.column.addWidget(self._buttons)

    def _connect(self) -> None:
        for field in (self.name, self.folder, self.person):
            field.textChanged.connect(self._check)
        self._browse.clicked.connect(self._choose_folder)
        self._add.clicked.connect(self._choose_files)
        self._drop.clicked.connect(self._clear_files)
        self.scheme.activated.connect(self._choose_scheme)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def path(self) -> Path:
        """Where the project file will be."""
        return Path(self.folder.text()).expanduser() / f"{self.name.text().strip()}{PROJECT_SUFFIX}"

    def accept(self) -> None:
        """Make the project; a problem is said here and the dialog stays."""
        try:
            scheme = load_scheme(self._scheme_file) if self._scheme_file else default_scheme()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            session = Session.create(self.path, scheme, [self.person.text().strip()])
        except UserError as error:
            self._tell(translate(error.message))
            return
        except OSError as error:
            reason = isolated(error.strerror or str(error))
            self._tell(self.tr("The folder cannot be used: {reason}").format(reason=reason))
            return
        self._shell.settings.change(
            annotator_name=self.person.text().strip(), project_folder=self.folder.text()
        )
        super().accept()
        self._shell.bridge.adopt(session)
        if self._paths:
            self._shell.window.drop_files(self._paths)

    def _choose_folder(self) -> None:
        chosen = self._shell.prompts.folder(self, self.tr("Folder of the project"), Path(self.folder.text()))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _choose_files(self) -> None:
        for path in self._shell.prompts.open_files(self, self.tr("Articles to import"), Path.home()):
            if path not in self._paths:
                self._paths.append(path)
                self.files.addItem(left_to_right(path.name))

    def _clear_files(self) -> None:
        self._paths.clear()
        self.files.clear()

    def _choose_scheme(self, number: int) -> None:
        self._scheme_file = None
        if number == 1:
            title, kinds = self.tr("File with a labelling scheme"), self.tr("Schemes (*.toml)")
            chosen = self._shell.prompts.open_files(self, title, Path.home(), kinds)
            self._scheme_file = chosen[0] if chosen else None
        self._name_schemes()
        self.scheme.setCurrentIndex(1 if self._scheme_file else 0)

    def _check(self) -> None:
        name = self.name.text().strip()
        wrong = ""
        if any(character in _FORBIDDEN for character in name):
            wrong = self.tr("A name may not contain any of {characters}").format(
                characters=left_to_right(_FORBIDDEN)
            )
        elif name and self.path.exists():
            wrong = self.tr("There is already a project of this name in the folder. Choose another name.")
        self._tell(wrong)
        self.create_button.setEnabled(
            bool(name and self.person.text().strip() and self.folder.text().strip() and not wrong)
        )

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _name_schemes(self) -> None:
        other = left_to_right(self._scheme_file.name) if self._scheme_file else self.tr("From a file…")
        self.scheme.setItemText(0, default_scheme().names.in_language(self._shell.language.code))
        self.scheme.setItemText(1, other)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("New project"))
        self._lead.setText(
            self.tr(
                "A project is one file. It holds the articles, everyone's labels and their whole history."
            )
        )
        self._browse.setText(self.tr("Browse…"))
        self._add.setText(self.tr("Add files…"))
        self._drop.setText(self.tr("Remove all"))
        self.create_button.setText(self.tr("Create"))
        self.name.setPlaceholderText(self.tr("For instance: Damascus, May 2020"))
        titles = {
            self.name: self.tr("Name"),
            self._folder_row: self.tr("Folder"),
            self.person: self.tr("Your name"),
            self.scheme: self.tr("Labels"),
            self._file_rows: self.tr("Articles"),
        }
        for widget, title in titles.items():
            label = self._form.labelForField(widget)
            if isinstance(label, QLabel):
                label.setText(title)
            widget.setAccessibleName(title)
        self._name_schemes()
        self._check()


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if not any(isinstance(widget, QLineEdit) for widget in widgets):
        row.addStretch(1)
    return holder


def open_dialog(shell: Shell) -> NewProject:
    """The dialog of `project.new`."""
    return NewProject(shell)
