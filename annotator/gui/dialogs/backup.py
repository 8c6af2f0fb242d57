"""A complete copy of the project in another file, made while the work goes on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.app.session import Session
from annotator.app.tasks import Cancelled, Progress, Task
from annotator.gui.i18n import left_to_right
from annotator.gui.shell import Shell
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def save_backup(shell: Shell) -> None:
    """Ask for a file and copy the project to it on another thread; a line above the page says where it is."""
    session, window = shell.bridge.session, shell.window
    if session is None:
        return
    today = datetime.now().astimezone().date()
    suggestion = session.path.with_stem(f"{session.path.stem}-{today.isoformat()}")
    title = QCoreApplication.translate("Backup", "Save a backup copy")
    kinds = QCoreApplication.translate("Backup", "Projects (*.annot)")
    path = shell.prompts.save_file(window, title, suggestion, kinds)
    if path is None:
        return
    project, target = session.path, path if path.suffix else path.with_suffix(session.path.suffix)

    def work(_progress: Progress, _cancelled: Cancelled) -> Path:
        with Session.open(project, writable=False) as view:
            view.backup(target)
        return target

    task = Task(message(QT_TRANSLATE_NOOP("Backup", "Saving a backup copy…")), work)
    shell.runner.run(task, lambda written: _say(shell, written), lambda error: _fail(shell, error))


def _say(shell: Shell, written: Path) -> None:
    said = QT_TRANSLATE_NOOP("Backup", "The backup copy is saved: {path}")
    shell.window.tell(message(said, path=left_to_right(str(written))))


def _fail(shell: Shell, error: BaseException) -> None:
    if isinstance(error, UserError):
        shell.window.tell(error.message)
    else:
        shell.errors.catch(error)
