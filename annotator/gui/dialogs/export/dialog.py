"""The dialog itself: form and preview side by side, the destination, and what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.app.exporting import ExportReport, export
from annotator.app.session import Session
from annotator.app.tasks import Cancelled, Progress, Task
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.export.form import ExportForm
from annotator.gui.dialogs.export.losses import LossTree, loss_lines, titles_of
from annotator.gui.dialogs.export.preview import Look, Preview, look_at
from annotator.gui.dialogs.export.words import command_line, written_words
from annotator.gui.dialogs.working import Working
from annotator.gui.i18n import left_to_right, titled, translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_LAST, _FOLDER = "export/last", "export/folder"
_PAUSE_MS = 250
"""How long nothing must have been changed before the preview is made anew."""


class ExportDialog(Dialog):
    """Previews on another thread whatever is chosen, and writes it when the person says so."""

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__(shell.window)
        self._shell, self._session = shell, session
        self.form = ExportForm(shell, session, str(shell.window.memory.value(_LAST, "")))
        self.preview, self.looking, self.working = Preview(shell, titles_of(session)), Working(), Working()
        self.target, self.command = QLineEdit(), QLineEdit()
        self._browse, self._copy_command = QPushButton(), QPushButton()
        self.problem, self._pages = QLabel(), QStackedWidget()
        self.written, self.losses = QLabel(), LossTree()
        self.report: ExportReport | None = None
        self._rows = QFormLayout()
        self._buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.export_button = self._buttons.addButton("", role.AcceptRole)
        self.open_button = self._buttons.addButton("", role.ActionRole)
        self.copy_button = self._buttons.addButton("", role.ActionRole)
        self.close_button = self._buttons.addButton("", role.RejectRole)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._suggest_target()
        self._connect()
        self.retranslate()
        self._refresh()
        self._look()

    # -- building ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(self.form.minimumSizeHint().width() + UNIT * 3)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(UNIT * 2, 0, 0, 0)
        column.addWidget(self.preview, 1)
        column.addWidget(self.looking)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(area)
        halves.addWidget(side)
        halves.setStretchFactor(1, 1)
        halves.setSizes([UNIT * 48, UNIT * 80])
        self._pages.addWidget(halves)
        self._pages.addWidget(self._result_page())
        self._lay_out_target()
        self.column.addWidget(self._pages, 1)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.working)
        self.column.addWidget(self._buttons)
        available = self._shell.window.screen().availableSize()
        self.resize(
            min(UNIT * 140, available.width() * 9 // 10), min(UNIT * 88, available.height() * 9 // 10)
        )

    def _lay_out_target(self) -> None:
        for line in (self.target, self.command):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.command.setReadOnly(True)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "danger")
        self._rows.setHorizontalSpacing(UNIT * 2)
        self._rows.setVerticalSpacing(UNIT)
        self._target_row = _row(self.target, self._browse)
        self._command_row = _row(self.command, self._copy_command)
        self._rows.addRow(" ", self._target_row)
        self._rows.addRow(" ", self._command_row)

    def _result_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT * 2)
        self.written.setWordWrap(True)
        self.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.written)
        column.addWidget(self.losses, 1)
        column.addStretch(0)
        return page

    def _connect(self) -> None:
        self.form.changed.connect(self._on_change)
        self.target.textChanged.connect(self._refresh)
        self._pause.timeout.connect(self._look)
        self._browse.clicked.connect(self._choose_target)
        self._copy_command.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.text()))
        self.export_button.clicked.connect(self._export)
        self.open_button.clicked.connect(self._open_folder)
        self.copy_button.clicked.connect(self._copy_losses)
        self.close_button.clicked.connect(self.reject)
        self.working.cancelled.connect(self._refresh)
        self.looking.cancelled.connect(self._on_stopped)

    # -- previewing -------------------------------------------------------------------------------------

    def _on_change(self) -> None:
        path, suffix = Path(self.target.text()), self.form.chosen_format().suffixes[0]
        if path.suffix != suffix and path.name:
            self.target.setText(str(path.with_suffix(suffix)))
        self._pause.start()
        self._refresh()

    def _look(self) -> None:
        if not self.form.is_complete():
            self.preview.tell(self.tr("Choose at least one layer, and somebody whose labels to write."))
            return
        request, name = self.form.request(), self._target().name or "export"
        project = self._session.path
        title = message(QT_TRANSLATE_NOOP("Export", "Preparing the preview…"))

        def work(progress: Progress, cancelled: Cancelled) -> Look:
            return look_at(project, name, request, progress, cancelled)

        self.looking.run(Task(title, work), self.preview.show_look, self._on_look_failed)

    def _on_look_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.preview.tell(translate(error.message))
        else:
            self._shell.errors.catch(error)

    def _on_stopped(self) -> None:
        self.preview.tell(self.tr("The preview was stopped. You can export all the same."))

    # -- the destination --------------------------------------------------------------------------------

    def _target(self) -> Path:
        return Path(self.target.text().strip()).expanduser()

    def _suggest_target(self) -> None:
        known = Path(str(self._shell.window.memory.value(_FOLDER, "")))
        folder = known if known.is_absolute() and known.is_dir() else self._session.path.parent
        suffix = self.form.chosen_format().suffixes[0]
        self.target.setText(str(folder / f"{self._session.path.stem}{suffix}"))

    def _choose_target(self) -> None:
        chosen = self.form.chosen_format()
        kinds = f"{titled(chosen.name)} (*{chosen.suffixes[0]})"
        path = self._shell.prompts.save_file(self, self.tr("Export to"), self._target(), kinds)
        if path is not None:
            self.target.setText(str(path if path.suffix else path.with_suffix(chosen.suffixes[0])))

    # -- writing ----------------------------------------------------------------------------------------

    def _export(self) -> None:
        target, request = self._target(), self.form.request()
        if not self._may_replace(target):
            return
        self._remember(target)
        self._pause.stop()
        self.looking.stop()
        title = message(QT_TRANSLATE_NOOP("Export", "Writing the files…"))

        def work(progress: Progress, cancelled: Cancelled) -> ExportReport:
            return export(self._session.path, target, request, progress, cancelled)

        self.working.run(Task(title, work), self._on_written, self._on_failure)
        self._refresh()

    def _may_replace(self, target: Path) -> bool:
        names = dict.fromkeys((target.name, *self.preview.names))
        there = [name for name in names if (target.parent / name).is_file()]
        return not there or self._shell.prompts.confirm(
            self,
            self.tr("Replace files that are there already?"),
            "\n".join(left_to_right(name) for name in there),
            self.tr("Replace"),
        )

    def _remember(self, target: Path) -> None:
        self._shell.window.memory.setValue(_LAST, self.form.remember())
        self._shell.window.memory.setValue(_FOLDER, str(target.parent))

    def _on_written(self, report: ExportReport) -> None:
        self.report = report
        self._pages.setCurrentIndex(1)
        self._show_report()
        self._refresh()
        self.close_button.setFocus()

    def _on_failure(self, error: BaseException) -> None:
        self._refresh()
        if isinstance(error, UserError):
            self._tell(translate(error.message))
        else:
            self._shell.errors.catch(error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target().parent)))

    def _copy_losses(self) -> None:
        if self.report is not None:
            lines = [written_words(self.report.losses, self._shell.language), ""]
            lines += loss_lines(self.report.losses, self._shell.language, titles_of(self._session))
            QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    # -- showing ----------------------------------------------------------------------------------------

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _refresh(self) -> None:
        done, busy, target = self.report is not None, self.working.busy, self._target()
        folder_is_there = target.name != "" and target.parent.is_dir()
        self._tell("" if folder_is_there or done else self.tr("There is no such folder. Choose another one."))
        self.command.setText(command_line(self._session.path, target, self.form.request()))
        self.command.setCursorPosition(0)
        self._pages.setEnabled(not busy)
        for row in (self._target_row, self._command_row):
            self._rows.setRowVisible(row, not done)
            row.setEnabled(not busy)
        self.export_button.setVisible(not done)
        self.export_button.setEnabled(folder_is_there and not busy and self.form.is_complete())
        self.open_button.setVisible(done)
        self.copy_button.setVisible(done and self.losses.topLevelItemCount() > 0)
        main = self.close_button if done else self.export_button
        for button in (self.export_button, self.close_button):
            button.setDefault(button is main)
            button.setAutoDefault(button is main)

    def _show_report(self) -> None:
        if self.report is None:
            return
        files = "\n".join(left_to_right(str(path)) for path in self.report.files)
        summary = written_words(self.report.losses, self._shell.language)
        self.written.setText(self.tr("Written:\n{files}\n\n{summary}").format(files=files, summary=summary))
        self.losses.show_losses(self.report.losses, self._shell.language, titles_of(self._session))

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Export"))
        self._browse.setText(self.tr("Browse…"))
        self._copy_command.setText(self.tr("Copy"))
        self.export_button.setText(self.tr("Export"))
        self.open_button.setText(self.tr("Open the folder"))
        self.copy_button.setText(self.tr("Copy the loss report"))
        self.close_button.setText(self.tr("Close"))
        titles = {
            self._target_row: self.tr("Into the file"),
            self._command_row: self.tr("The same as a command"),
        }
        for row, title in titles.items():
            label = self._rows.labelForField(row)
            if isinstance(label, QLabel):
                label.setText(title)
        self.target.setAccessibleName(titles[self._target_row])
        self.command.setAccessibleName(titles[self._command_row])
        self._show_report()

    def done(self, result: int) -> None:
        """End the work before the dialog goes."""
        self._pause.stop()
        self.looking.stop()
        self.working.stop()
        super().done(result)


def _row(line: QLineEdit, button: QPushButton) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(line, 1)
    row.addWidget(button)
    return holder


def open_dialog(shell: Shell) -> ExportDialog:
    """The dialog of `project.export`; needs an open project."""
    if shell.bridge.session is None:
        raise ValueError("no project is open")
    return ExportDialog(shell, shell.bridge.session)
