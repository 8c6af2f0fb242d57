"""Which handler carries out which action, and which dialog opens for it. Adding one is one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from annotator.gui.i18n import isolated
from annotator.gui.prompts import PROJECT_SUFFIX, common_folder
from annotator.gui.shell import Shell
from annotator.text.messages import QT_TRANSLATE_NOOP, message

DIALOGS: Mapping[str, str] = {
    "project.new": "new_project",
    "project.import": "import_articles",
    "project.export": "export",
    "project.check": "check",
    "project.annotators": "annotators",
    "project.scheme": "scheme",
    "app.settings": "settings",
    "article.metadata": "metadata",
    "help.keys": "keys_help",
    "help.about": "about",
    "view.palette": "palette",
}
"""Action id → module under `annotator.gui.dialogs` with `open_dialog(shell)`, imported when wanted."""


def wire(shell: Shell) -> None:
    """Register every handler of the window itself; the article view and labelling register their own."""
    actions, bridge, window = shell.actions, shell.bridge, shell.window
    handlers: dict[str, Callable[[], object]] = {
        "project.open": lambda: open_project(shell),
        "project.close": bridge.close,
        "app.quit": window.close,
        "edit.undo": bridge.undo,
        "edit.redo": bridge.redo,
        "edit.find": lambda: find(shell),
        "project.example": lambda: open_example(shell),
        "project.backup": lambda: save_backup(shell),
        "article.next": lambda: bridge.step(1),
        "article.previous": lambda: bridge.step(-1),
        "article.done": bridge.finish,
        "article.reopen": bridge.reopen,
        "article.delete": lambda: delete_article(shell),
        "view.next_pane": window.workspace.focus_next,
        "view.previous_pane": lambda: window.workspace.focus_next(backward=True),
        "view.theme": lambda: shell.settings.change(theme=shell.look.opposite()),
        "view.language": lambda: shell.settings.change(language=shell.language.toggle()),
    }
    for action_id in window.workspace.panes:
        handlers[action_id] = partial(toggle_pane, shell, action_id)
    for action_id, name in DIALOGS.items():
        handlers[action_id] = partial(show_dialog, shell, name)
    for action_id, handler in handlers.items():
        actions.on(action_id, handler)
    window.drop_files = partial(import_files, shell)


def show_dialog(shell: Shell, name: str) -> None:
    """Open a dialog by the name of its module."""
    shell.window.show_dialog(make_dialog(shell, name))


def make_dialog(shell: Shell, name: str) -> QDialog:
    """A dialog by the name of its module."""
    module = import_module(f"annotator.gui.dialogs.{name}")
    dialog: QDialog = module.open_dialog(shell)
    return dialog


def import_files(shell: Shell, paths: Sequence[Path]) -> None:
    """Show what files hold before they are imported: they were dropped, or given to a new project."""
    from annotator.gui.dialogs.import_articles import open_dialog

    session = shell.bridge.session
    if session is None:
        said = QT_TRANSLATE_NOOP("Wiring", "Open a project or make a new one first, then drop the articles.")
        shell.window.tell(message(said))
    elif session.read_only_reason is not None:
        shell.window.tell(session.read_only_reason)
    else:
        shell.window.show_dialog(open_dialog(shell, paths))


def open_project(shell: Shell) -> None:
    """Ask for a project file and open it."""
    path = shell.prompts.open_project(shell.window, common_folder(shell.recent.paths()))
    if path is not None:
        shell.bridge.open(path)


def open_example(shell: Shell) -> None:
    """Build the example project in the person's data folder, unless it is there, and open it."""
    import platformdirs

    from annotator.app.examples import build_example, example_names

    path = platformdirs.user_data_path("annotator", appauthor=False) / f"example{PROJECT_SUFFIX}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        build_example(example_names()[0], path)
    shell.bridge.open(path)


def save_backup(shell: Shell) -> None:
    """Ask for a file and write a complete copy of the project to it."""
    from annotator.gui.dialogs import backup

    backup.save_backup(shell)


def find(shell: Shell) -> None:
    """Go to the search field of the article list, unfolding the list."""
    shell.window.workspace.set_shown("view.articles", True)
    if shell.window.search_field is not None:
        shell.window.search_field.setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )  # a field then selects its text


def toggle_pane(shell: Shell, action_id: str) -> None:
    """Fold a panel away, or bring it back and go there."""
    workspace = shell.window.workspace
    shown = not workspace.is_shown(action_id)
    workspace.set_shown(action_id, shown)
    if shown:
        workspace.panes[action_id].setFocus()


def delete_article(shell: Shell) -> None:
    """Remove the article in view, after asking; undo brings it back with its labels."""
    from annotator.app.commands.articles import DeleteArticle

    article, window = shell.bridge.article(), shell.window
    if article is None:
        return
    title = article.meta.title or article.text[:60]
    sure = shell.prompts.confirm(
        window,
        QCoreApplication.translate("Wiring", "Remove this article and everyone's labels in it?"),
        QCoreApplication.translate("Wiring", "{title}\nUndo brings it back.").format(title=isolated(title)),
        QCoreApplication.translate("Wiring", "Remove"),
    )
    if sure:
        shell.bridge.execute(DeleteArticle(article.id))


def default_folder(shell: Shell) -> Path:
    """Where new projects go: the person's choice, else beside the newest one, else the documents folder."""
    import platformdirs

    chosen = shell.settings.current.project_folder
    if chosen and Path(chosen).is_dir():
        return Path(chosen)
    newest = next((path.parent for path in shell.recent.paths() if path.parent.is_dir()), None)
    return newest or Path(platformdirs.user_documents_dir())
