"""Starts the window: the one place that builds everything and hands it down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication

from annotator.app.actions import SPAN_ACTIONS
from annotator.app.recent import RecentProjects
from annotator.app.settings import Settings, SettingsStore, config_folder
from annotator.gui.actions import Actions
from annotator.gui.articleview.view import ArticleView
from annotator.gui.bridge import SessionBridge
from annotator.gui.crashes import CrashWatch
from annotator.gui.errors import Errors
from annotator.gui.finding import Finding
from annotator.gui.fonts import SANS, install_fonts
from annotator.gui.i18n import Language
from annotator.gui.icons import Icons
from annotator.gui.labelling import Labelling
from annotator.gui.mainwindow import MainWindow
from annotator.gui.panels.articles import ArticlesPanel
from annotator.gui.panels.inspector import Inspector
from annotator.gui.panels.labels import LabelsBar
from annotator.gui.panels.spans import SpanListPanel
from annotator.gui.prompts import Prompts
from annotator.gui.reading import Reading
from annotator.gui.runner import TaskRunner
from annotator.gui.shell import Shell
from annotator.gui.theme import Look
from annotator.gui.wiring import wire
from annotator.gui.workspace import Parts, Workspace
from annotator.model.people import Status

LABELLING_ACTIONS = (*(spec.id for spec in SPAN_ACTIONS), "article.zone")


@dataclass(slots=True)
class Gui:
    """The built window with what tests and the snapshot want to reach."""

    shell: Shell
    window: MainWindow
    view: ArticleView
    labelling: Labelling
    articles: ArticlesPanel


def run(arguments: Sequence[str]) -> int:
    """Open the window, with a project if one is named, and stay until it closes; returns the exit code."""
    watch = CrashWatch(config_folder())
    qt = make_application(arguments)
    gui = build(qt)
    gui.shell.errors.install()
    gui.window.show()
    if arguments:
        gui.window.show_workspace(True)  # painted at once, filled as soon as the project is read
        QTimer.singleShot(0, gui.window, lambda: _open_first_project(gui, Path(arguments[0])))
    if watch.last_time is not None:
        gui.window.tell(watch.last_time)
    code = qt.exec()
    gui.shell.errors.uninstall()
    watch.end()
    return code


def _open_first_project(gui: Gui, path: Path) -> None:
    gui.window.repaint()
    if not gui.shell.bridge.open(path):
        gui.window.show_workspace(False)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The `QApplication` with our fonts."""
    qt = QApplication(["annotator", *arguments])
    qt.setApplicationName("annotator")
    qt.setDesktopFileName("annotator")
    install_fonts()
    qt.setFont(interface_font(qt.font()))
    return qt


def interface_font(system: QFont) -> QFont:
    """The system's font with the bundled Arabic face in front, since many systems' Arabic is poor."""
    font = QFont(system)
    font.setFamilies([SANS, *system.families()])
    font.setPointSizeF(max(system.pointSizeF(), 10.0))
    return font


def build(qt: QApplication, folder: Path | None = None, prompts: Prompts | None = None) -> Gui:
    """The window, not yet shown. Settings live in `folder`, the person's own by default."""
    shell = _services(qt, folder or config_folder(), prompts or Prompts())
    view = ArticleView()
    labelling = Labelling(shell.bridge, view, shell.language, shell.look)
    articles = ArticlesPanel(shell.bridge, shell.actions, shell.look, shell.icons, shell.language)
    inspector = Inspector(labelling)
    parts = Parts(
        articles=articles,
        labels=LabelsBar(labelling),
        article_view=view,
        inspector=inspector,
        spans=SpanListPanel(labelling),
    )
    workspace = Workspace(parts, shell.icons)
    geometry = QSettings(str((folder or config_folder()) / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(shell, workspace, geometry)
    shell.set_window(window)
    wire(shell)
    Reading(view, shell.bridge, shell.settings, shell.look, window.status_line).register(shell.actions)
    _connect(shell, window, labelling, articles)
    Finding(view, shell.bridge).register(shell.actions, articles)
    _connect_inspector(window, labelling, inspector)
    _apply(shell, shell.settings.current)
    shell.settings.subscribe(lambda settings, changed: _on_settings(shell, settings, changed))
    for service in (shell.language, shell.look, shell.bridge, shell.actions, shell.runner, shell.errors):
        service.setParent(window)  # they live and die with the window
    return Gui(shell, window, view, labelling, articles)


def _services(qt: QApplication, folder: Path, prompts: Prompts) -> Shell:
    icons = Icons()
    bridge = SessionBridge()
    return Shell(
        settings=SettingsStore(folder),
        recent=RecentProjects(folder),
        language=Language(qt),
        look=Look(qt),
        icons=icons,
        bridge=bridge,
        actions=Actions(icons),
        runner=TaskRunner(),
        prompts=prompts,
        errors=Errors(),
    )


def _connect(shell: Shell, window: MainWindow, labelling: Labelling, articles: ArticlesPanel) -> None:
    """Join what the parts say to what other parts do."""
    for action_id in LABELLING_ACTIONS:
        shell.actions.on(action_id, partial(labelling.perform, action_id))
    window.keys.label_pressed.connect(labelling.label_key)
    window.keys.digit_pressed.connect(labelling.digit)
    window.has_active_span = lambda: (focus := labelling.focus()) is not None and focus.span is not None
    window.search_field = articles.search
    labelling.problem.connect(window.tell)
    shell.actions.refused.connect(shell.bridge.said)
    labelling.hint.connect(window.status_line.set_hint)
    labelling.focus_changed.connect(window.refresh_facts)
    labelling.reloaded.connect(window.refresh_keys)
    articles.left.connect(labelling.focus_text)
    shell.bridge.project_opened.connect(lambda: _open_first(shell))
    shell.errors.unexpected.connect(lambda error: _report(shell, error))


def _connect_inspector(window: MainWindow, labelling: Labelling, inspector: Inspector) -> None:
    def unfold(which: str) -> None:
        window.workspace.set_shown("view.inspector", True)
        inspector.enter(which)

    labelling.field_requested.connect(unfold)
    window.keymap_changed.connect(inspector.set_keymap)


def _open_first(shell: Shell) -> None:
    """Go where there is something to do: the first article that is not done, else the first one."""
    session = shell.bridge.session
    rows = session.article_rows() if session else []
    first = next((row for row in rows if row.status is not Status.DONE), next(iter(rows), None))
    if first is not None:
        shell.bridge.open_article(first.id)
    shell.actions.run("view.focus_text")


def _report(shell: Shell, error: BaseException) -> None:
    from annotator.gui.dialogs.error_report import ErrorReport

    shell.window.show_dialog(ErrorReport(error, shell.window))


def _apply(shell: Shell, settings: Settings) -> None:
    shell.language.use(settings.language, settings.digits)
    shell.look.use(settings.theme)
    shell.window.refresh_keys()
    QApplication.setWindowIcon(QIcon(shell.icons.icon("app", QColor(shell.look.shades.accent))))
    if shell.settings.problem is not None:
        shell.window.tell(shell.settings.problem)


def _on_settings(shell: Shell, settings: Settings, changed: frozenset[str]) -> None:
    """Make a changed setting true at once."""
    if changed & {"language", "digits"}:
        shell.language.use(settings.language, settings.digits)
    if "theme" in changed:
        shell.look.use(settings.theme)
    if "keys" in changed:
        shell.window.refresh_keys()
    shell.window.refresh_checks()
