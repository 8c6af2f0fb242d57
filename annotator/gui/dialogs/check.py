"""Is the project file sound? Looked at on another thread; the answer can be copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QProgressBar, QPushButton

from annotator.app.session import Session
from annotator.app.tasks import Cancelled, Progress, Task
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.plain_text import PlainText
from annotator.gui.i18n import isolated, translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.errors import UserError
from annotator.model.validate import Problem
from annotator.text.messages import QT_TRANSLATE_NOOP, message


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what is wrong with it."""

    articles: int
    labels: int
    people: int
    problems: tuple[Problem, ...]


class CheckDialog(Dialog):
    """Begins at once. It may be closed any time; the check then ends unheard."""

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__(shell.window)
        self._shell, self._session = shell, session
        self._finding: Finding | None = None
        self._failure: UserError | None = None
        self._is_closed = False
        self.sentence, self.bar, self.list = QLabel(), QProgressBar(), PlainText()
        self.copy = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self._lay_out()
        self.retranslate()
        self._run()

    def _lay_out(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(UNIT * 56)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(UNIT // 2)
        self.list.setMinimumHeight(UNIT * 20)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._buttons)

    def text(self) -> str:
        """The answer as text to copy."""
        return "\n".join([self.sentence.text(), *self._lines()]) + "\n"

    def done(self, result: int) -> None:
        """Listen no longer."""
        self._is_closed = True
        super().done(result)

    def _run(self) -> None:
        path = self._session.path

        def work(_progress: Progress, _cancelled: Cancelled) -> Finding:
            with Session.open(path, writable=False) as view:
                problems = tuple(view.check())
                try:
                    labels = sum(len(labels.spans) for labels in view.labelled_sets())
                    return Finding(len(view.article_rows()), labels, len(view.annotators()), problems)
                except (ValueError, KeyError, TypeError, IndexError):
                    if not problems:
                        raise
                    return Finding(0, 0, 0, problems)  # what cannot be read cannot be counted

        task = Task(message(QT_TRANSLATE_NOOP("Check", "Checking the project…")), work)
        self._shell.runner.run(task, self._show, self._fail)

    def _show(self, finding: Finding) -> None:
        if not self._is_closed:
            self._finding = finding
            self._show_answer()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._shell.errors.catch(error)
        elif not self._is_closed:
            self._failure = error
            self._show_answer()

    def _show_answer(self) -> None:
        """Write the answer and grow where it needs more room than the question did."""
        self.retranslate()
        layout = self.column
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _lines(self) -> list[str]:
        return [translate(problem.message) for problem in self._finding.problems] if self._finding else []

    def _answer(self) -> str:
        if self._failure is not None:
            return translate(self._failure.message)
        if self._finding is None:
            return self.tr("Looking at every text, every label and the whole history…")
        number = self._shell.language.number
        if self._finding.problems:
            said = self.tr("Something is wrong with this project. Problems found: {count}.")
            return said.format(count=number(len(self._finding.problems)))
        said = self.tr(
            "Everything is sound.\n\nArticles: {articles}. Labels: {labels}. Annotators: {people}."
            "\nEvery text is what was imported, every label lies where it should,"
            " and the history gives exactly what is there."
        )
        return said.format(
            articles=isolated(number(self._finding.articles)),
            labels=isolated(number(self._finding.labels)),
            people=isolated(number(self._finding.people)),
        )

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Check the project"))
        self.copy.setText(self.tr("Copy"))
        self.sentence.setText(self._answer())
        lines = self._lines()
        self.list.setPlainText("\n".join(lines))
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setVisible(bool(lines))
        waiting = self._finding is None and self._failure is None
        self.bar.setVisible(waiting)
        self.copy.setEnabled(not waiting)


def open_dialog(shell: Shell) -> CheckDialog:
    """The dialog of `project.check`; needs an open project."""
    if shell.bridge.session is None:
        raise ValueError("no project is open")
    return CheckDialog(shell, shell.bridge.session)
