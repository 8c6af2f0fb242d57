"""The assistant itself: which page shows, what its buttons do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QStackedWidget

from annotator.app.importing import (
    ImportChoices,
    Imported,
    ImportOptions,
    ImportPlan,
    ImportReport,
    import_in_background,
    plan_import,
)
from annotator.app.plugins import formats
from annotator.app.session import Session
from annotator.app.tasks import Cancelled, Progress, Task
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.import_articles.pages import ChoosePage, ReportPage, ReviewPage
from annotator.gui.dialogs.working import Working
from annotator.gui.i18n import translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_FOLDER = "import/folder"


class Page(IntEnum):
    """What the assistant shows."""

    CHOOSE = 0
    REVIEW = 1
    REPORT = 2


class ImportDialog(Dialog):
    """Reads what was chosen on another thread, shows it for review, and imports it as one step."""

    def __init__(self, shell: Shell, paths: Sequence[Path] = ()) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._paths: tuple[Path, ...] = ()
        self._owner = ""
        self._plan: ImportPlan | None = None
        self.report: ImportReport | None = None
        self._writing = False
        self.working, self._pages = Working(), QStackedWidget()
        self.choose, self.review, self.outcome = ChoosePage(), ReviewPage(shell), ReportPage(shell)
        self._buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.import_button = self._button(role.AcceptRole, self._import)
        self.add_button = self._button(role.ActionRole, self._choose_files)
        self.copy_button = self._button(role.ActionRole, self._copy)
        self.undo_button = self._button(role.ActionRole, self._undo)
        self.close_button = self._button(role.RejectRole, self.reject)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show(Page.CHOOSE)
        self.read(paths)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        for page in (self.choose, self.review, self.outcome):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self.working)
        self.column.addWidget(self._buttons)
        available = self._shell.window.screen().availableSize()
        self.resize(
            min(UNIT * 150, available.width() * 9 // 10), min(UNIT * 88, available.height() * 9 // 10)
        )

    def _connect(self) -> None:
        self.choose.files.clicked.connect(self._choose_files)
        self.choose.folder.clicked.connect(self._choose_folder)
        self.working.cancelled.connect(self._on_cancel)
        self.review.rows.edited.connect(self._refresh)
        self.review.owner_changed.connect(lambda: self.read(()))

    def _button(self, role: QDialogButtonBox.ButtonRole, press: object) -> QPushButton:
        button = self._buttons.addButton("", role)
        button.clicked.connect(press)
        return button

    # -- reading ----------------------------------------------------------------------------------------

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files and folders too, on another thread."""
        session = self._shell.bridge.session
        wanted = tuple(dict.fromkeys([*self._paths, *paths]))
        if session is None or not wanted:
            return
        project, owner = session.path, self.review.owner()
        options = ImportOptions(annotator=owner)

        def work(progress: Progress, cancelled: Cancelled) -> ImportPlan:
            with Session.open(project, writable=False) as view:
                return plan_import(wanted, view, options, progress, cancelled)

        title = message(QT_TRANSLATE_NOOP("Import", "Reading the files…"))
        self._pages.setEnabled(False)
        self.working.run(Task(title, work), lambda plan: self._on_plan(plan, wanted, owner), self._on_failure)
        self._refresh()

    def _on_plan(self, plan: ImportPlan, paths: tuple[Path, ...], owner: str) -> None:
        self._plan, self._paths, self._owner = plan, paths, owner
        self._pages.setEnabled(True)
        self.review.set_plan(plan)
        self._show(Page.REVIEW)
        self.review.table.setFocus()

    def _on_failure(self, error: BaseException) -> None:
        self._pages.setEnabled(True)
        if isinstance(error, UserError):
            (self.choose if self._plan is None else self.review).tell(translate(error.message))
        else:
            self._shell.errors.catch(error)
        self._on_cancel()

    def _on_cancel(self) -> None:
        """Go back to what was read before, if anything was; nothing was written."""
        self._pages.setEnabled(True)
        self.review.set_owner(self._owner)
        self._refresh()

    def _choose_files(self) -> None:
        title, kinds = self.tr("Articles to import"), self.tr("Articles ({suffixes});;All files (*)")
        suffixes = sorted({f"*{suffix}" for each in formats().readers() for suffix in each.suffixes})
        chosen = self._shell.prompts.open_files(
            self, title, self._folder(), kinds.format(suffixes=" ".join(suffixes))
        )
        self._remember_and_read(chosen)

    def _choose_folder(self) -> None:
        chosen = self._shell.prompts.folder(self, self.tr("Folder with articles"), self._folder())
        self._remember_and_read([chosen] if chosen is not None else [])

    def _remember_and_read(self, paths: Sequence[Path]) -> None:
        if paths:
            self._shell.window.memory.setValue(_FOLDER, str(paths[0].parent))
            self.read(paths)

    def _folder(self) -> Path:
        known = Path(str(self._shell.window.memory.value(_FOLDER, "")))
        return known if known.is_dir() and known.is_absolute() else Path.home()

    # -- importing --------------------------------------------------------------------------------------

    def _import(self) -> None:
        session, plan = self._shell.bridge.session, self._plan
        if session is None or plan is None:
            return
        write = import_in_background(session, plan, self._choices())
        title = message(QT_TRANSLATE_NOOP("Import", "Writing the articles…"))
        self._writing = True
        self._pages.setEnabled(False)
        self.working.run(
            Task(title, lambda _progress, _cancelled: write()),
            self._on_written,
            self._on_unwritten,
            can_cancel=False,
        )
        self._refresh()

    def _on_written(self, imported: Imported) -> None:
        self._writing = False
        self._pages.setEnabled(True)
        bridge = self._shell.bridge
        before, self.report = bridge.article_id, imported.report
        if bridge.session is not None:
            bridge.session.adopt(imported.written)
        first = next((row.article_id for row in self.report.rows if row.outcome.is_imported), before)
        bridge.open_article(first)
        self.outcome.set_report(self.report)
        self._show(Page.REPORT)
        self.close_button.setFocus()

    def _on_unwritten(self, error: BaseException) -> None:
        self._writing = False
        self._on_failure(error)

    def _choices(self) -> ImportChoices:
        mapping = self.review.unknown.mapping()
        rows = self.review.rows
        return ImportChoices(
            mapping.unknown, mapping.labels, mapping.relations, rows.metadata(), rows.without()
        )

    def _undo(self) -> None:
        """Take the whole import back and close."""
        self._shell.bridge.open_article("")
        self._shell.bridge.undo()
        session = self._shell.bridge.session
        rows = session.article_rows() if session is not None else []
        self._shell.bridge.open_article(rows[0].id if rows else "")
        self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.outcome.text())

    # -- showing ----------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in view."""
        return Page(self._pages.currentIndex())

    def _show(self, page: Page) -> None:
        self._pages.setCurrentIndex(page)
        self._refresh()

    def _refresh(self) -> None:
        page, idle = self.page, not self.working.busy
        chosen = len(self.review.rows.chosen_articles()) if page is Page.REVIEW else 0
        labels = self.review.rows.chosen_labels() if page is Page.REVIEW else 0
        self.import_button.setVisible(page is Page.REVIEW)
        self.import_button.setEnabled(idle and bool(chosen or labels))
        self.import_button.setText(self._import_words(chosen, labels))
        self.add_button.setVisible(page is Page.REVIEW)
        self.add_button.setEnabled(idle)
        self.close_button.setEnabled(not self._writing)
        self.copy_button.setVisible(page is Page.REPORT)
        did_something = self.report is not None and bool(self.report.articles or self.report.spans)
        self.undo_button.setVisible(page is Page.REPORT and did_something)
        self.close_button.setText(self.tr("Close") if page is Page.REPORT else self.tr("Cancel"))
        main = {Page.CHOOSE: self.choose.files, Page.REVIEW: self.import_button}.get(page, self.close_button)
        for button in (self.choose.files, self.import_button, self.close_button):
            button.setAutoDefault(button is main)
            button.setDefault(button is main)
        self.review.refresh()

    def _import_words(self, articles: int, labels: int) -> str:
        if not articles and labels:
            return self.tr("Import the labels")
        if articles == 1:
            return self.tr("Import one article")
        return self.tr("Import {count} articles").format(count=self._shell.language.number(articles))

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Import articles"))
        self.add_button.setText(self.tr("Add files…"))
        self.copy_button.setText(self.tr("Copy the report"))
        self.undo_button.setText(self.tr("Take the import back"))
        self._refresh()

    # -- events -----------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """End the reading before the dialog goes; writing cannot be left, it ends by itself."""
        if self._writing and self._shell.bridge.session is not None:
            return
        self.working.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files until the import begins."""
        welcome = self.page is not Page.REPORT and not self._writing
        if welcome and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def open_dialog(shell: Shell, paths: Sequence[Path] = ()) -> ImportDialog:
    """The dialog of `project.import`; with paths it begins by reading them."""
    return ImportDialog(shell, paths)
