"""The window: menus, the start page or the open project, banners and the status line. It only wires."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.app.actions import ACTIONS, Menu, Needs
from annotator.gui.banner import Banner
from annotator.gui.keys import KeyDispatcher
from annotator.gui.prompts import PROJECT_SUFFIX
from annotator.gui.runner import TaskRunner
from annotator.gui.shell import Shell
from annotator.gui.startpage import StartPage
from annotator.gui.statusline import StatusLine
from annotator.gui.workspace import STATE_VERSION, Workspace
from annotator.text.messages import Message

_GROUP_STARTS = frozenset(
    {"project.import", "project.backup", "project.annotators", "project.close", "app.settings", "app.quit"}
    | {
        "edit.copy",
        "edit.find",
        "article.done",
        "article.metadata",
        "article.delete",
        "span.activate",
        "span.delete",
    }
    | {
        "span.start.trim",
        "span.fragment.add",
        "span.relate",
        "view.articles",
        "view.next_pane",
        "view.zoom_in",
    }
    | {"view.chips", "view.theme", "help.about", "caret.next_sentence", "caret.line_start", "select.word"}
)
"""Actions that a separator precedes in their menu."""


class MainWindow(QMainWindow):
    """One window for one project at a time."""

    keymap_changed = Signal(object)
    """The `KeyMap` now in force."""

    def __init__(self, shell: Shell, workspace: Workspace, geometry: QSettings) -> None:
        super().__init__()
        self._shell = shell
        self._geometry = geometry
        self.workspace = workspace
        self.start_page = StartPage(shell.actions, shell.recent, shell.bridge, shell.icons)
        self.status_line = StatusLine(shell.bridge, shell.runner, shell.language, shell.icons)
        self.notice = Banner(shell.icons, "about")
        self.read_only = Banner(shell.icons, "lock")
        self.keys = KeyDispatcher(self, shell.actions)
        self.keys.set_article_view(workspace.parts.article_view)
        self.drop_files: Callable[[list[Path]], None] = lambda _paths: None
        self.search_field: QWidget | None = None
        self.has_active_span: Callable[[], bool] = lambda: False
        self._menus = {menu: QMenu(self) for menu in Menu}
        self._pages = QStackedWidget()
        self._lay_out()
        self._fill_menus()
        self._connect()
        self.retranslate()
        self._restore()
        self.refresh_facts()

    # -- building ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.setStatusBar(self.status_line)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.read_only)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.workspace)
        self.setCentralWidget(whole)
        for which, menu in self._menus.items():
            self.menuBar().addMenu(menu)
            listed = [spec.id for spec in ACTIONS if spec.menu is which]
            menu.aboutToShow.connect(partial(self._shell.actions.draw_icons, listed))

    def _fill_menus(self) -> None:
        for spec in ACTIONS:
            menu = self._menus[spec.menu]
            if spec.id in _GROUP_STARTS:
                menu.addSeparator()
            menu.addAction(self._shell.actions.action(spec.id))

    def _connect(self) -> None:
        shell, bridge = self._shell, self._shell.bridge
        bridge.project_opened.connect(self._on_project)
        bridge.project_closed.connect(self._on_project)
        bridge.annotator_changed.connect(self.refresh_facts)
        bridge.article_opened.connect(lambda _id: self.refresh_facts())
        bridge.changed.connect(lambda _changes, _origin: self.refresh_facts())
        bridge.failed.connect(self.tell)
        shell.errors.user_error.connect(self.tell)
        shell.look.changed.connect(self._reload_icons)
        shell.language.changed.connect(lambda _code: self._reload_icons())
        self.workspace.shown_changed.connect(self.refresh_checks)

    @property
    def memory(self) -> QSettings:
        """What the window and its dialogs remember between runs: shapes, folders, last choices."""
        return self._geometry

    # -- showing ----------------------------------------------------------------------------------------

    def tell(self, message: Message) -> None:
        """Say something in the line above the page."""
        self.notice.tell(message)

    def show_workspace(self, shown: bool) -> None:
        """Show the page of a project, or the start page."""
        self._pages.setCurrentWidget(self.workspace if shown else self.start_page)

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it is freed when it closes."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before: QWidget | None = self.focusWidget()
        dialog.finished.connect(lambda _result: self._keep_focus(before))
        dialog.open()

    def _keep_focus(self, kept: QWidget | None) -> None:
        """Give the keyboard to the page where what had it is hidden or gone: keys would reach nothing."""
        if kept is not None and isValid(kept) and kept.isVisibleTo(self) and kept.isEnabled():
            return
        if self._shell.bridge.session is not None:
            self._shell.actions.run("view.focus_text")
        else:
            self.start_page.buttons["project.new"].setFocus()

    def menu_title(self, menu: Menu) -> str:
        """The title of a menu, without its mnemonic."""
        return self._menus[menu].title().replace("&", "")

    def refresh_facts(self) -> None:
        """Offer the actions whose needs are met now, and say what undo would take back."""
        session = self._shell.bridge.session
        facts = {
            Needs.PROJECT: session is not None,
            Needs.WRITABLE: self._shell.bridge.writable,
            Needs.ARTICLE: bool(self._shell.bridge.article_id),
            Needs.SPAN: self.has_active_span(),
            Needs.UNDO: session is not None and session.undo_name is not None,
            Needs.REDO: session is not None and session.redo_name is not None,
        }
        self._shell.actions.set_facts({need for need, holds in facts.items() if holds})
        self._shell.actions.set_detail("edit.undo", session.undo_name if session else None)
        self._shell.actions.set_detail("edit.redo", session.redo_name if session else None)
        self._set_title()

    def refresh_checks(self) -> None:
        """Tick what is on in the View menu."""
        actions, settings = self._shell.actions, self._shell.settings.current
        for action_id in self.workspace.panes:
            actions.action(action_id).setChecked(self.workspace.is_shown(action_id))
        actions.action("view.chips").setChecked(settings.chips_always)
        actions.action("view.controls").setChecked(settings.show_controls)

    def refresh_keys(self) -> None:
        """Take over other keys: a person changed them, or another scheme brought its labels."""
        self.keys.keymap = self._shell.keymap()
        self._shell.actions.set_keymap(self.keys.keymap)
        self.keymap_changed.emit(self.keys.keymap)

    def _on_project(self) -> None:
        session = self._shell.bridge.session
        if session is not None:
            self._shell.recent.add(session.path)
        self.show_workspace(session is not None)
        self.notice.clear()
        self.read_only.clear()
        if session is not None and session.read_only_reason is not None:
            self.read_only.tell(session.read_only_reason, lasting=True)
        self.refresh_keys()
        self.refresh_facts()
        self._keep_focus(self.focusWidget())

    def _set_title(self) -> None:
        session = self._shell.bridge.session
        if session is None:
            self.setWindowTitle(self.tr("Annotator"))
            return
        parts = [session.path.stem, self.tr("Annotator")]
        article = self._shell.bridge.article()
        if article is not None and article.meta.title:
            parts.insert(0, article.meta.title)
        self.setWindowTitle(" — ".join(parts))

    def _reload_icons(self) -> None:
        shades = self._shell.look.shades
        self._shell.icons.set_colours(QColor(shades.quiet), QColor(shades.faint))
        self._shell.actions.retranslate()
        for part in (self.start_page, self.workspace, self.notice, self.read_only):
            part.reload_icons()

    def retranslate(self) -> None:
        """Write every text anew."""
        titles = {
            Menu.PROJECT: self.tr("&Project"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.ARTICLE: self.tr("&Article"),
            Menu.SPAN: self.tr("&Span"),
            Menu.CARET: self.tr("&Caret"),
            Menu.VIEW: self.tr("&View"),
            Menu.HELP: self.tr("&Help"),
        }
        for menu, title in titles.items():
            self._menus[menu].setTitle(title)
        self._set_title()

    # -- events -----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped project, or import dropped articles."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        projects = [path for path in paths if path.suffix == PROJECT_SUFFIX]
        if projects:
            self._shell.bridge.open(projects[0])
        elif paths:
            self.drop_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's shape, end work in the background, of dialogs too, and close the project."""
        self._remember()
        for runner in self.findChildren(TaskRunner):
            runner.stop()
        self._shell.bridge.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        self._geometry.setValue("window/geometry", self.saveGeometry())
        for name, value in self.workspace.state().items():
            self._geometry.setValue(_kept(name), value)

    def _restore(self) -> None:
        saved = self._geometry.value("window/geometry")
        if not (isinstance(saved, QByteArray) and self.restoreGeometry(saved)):
            self.resize(1320, 840)
        keys = ("columns", "start", "folded")
        self.workspace.restore({key: self._geometry.value(_kept(key)) for key in keys})
        self.refresh_checks()


def _kept(name: str) -> str:
    """The key of a part of the page's state among what the window remembers."""
    return f"workspace{STATE_VERSION}/{name}"
