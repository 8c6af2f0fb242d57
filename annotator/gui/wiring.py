"""Which handler carries out which action, and which dialog opens for it. Adding one is one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QDialog

from annotator.gui.prompts import common_folder
from annotator.gui.shell import Shell

DIALOGS: Mapping[str, str] = {
    "project.new": "new_project",
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
        "article.next": lambda: bridge.step(1),
        "article.previous": lambda: bridge.step(-1),
        "article.done": bridge.finish,
        "article.reopen": bridge.reopen,
        "article.delete": lambda: delete_article(shell),
        "view.theme": lambda: shell.settings.change(theme=shell.look.opposite()),
        "view.language": lambda: shell.settings.change(language=shell.language.toggle()),
    }
    for action_id in window.workspace.panes:
        handlers[action_id] = partial(toggle_pane, shell, action_id)
    for action_id, name in DIALOGS.items():
        handlers[action_id] = partial(show_dialog, shell, name)
    for action_id, handler in handlers.items():
        actions.on(action_id, handler)


def show_dialog(shell: Shell, name: str) -> None:
    """Open a dialog by the name of its module."""
    shell.window.show_dialog(make_dialog(shell, name))


def make_dialog(shell: Shell, name: str) -> QDialog:
    """A dialog by the name of its module."""
    module = import_module(f"annotator.gui.dialogs.{name}")
    dialog: QDialog = module.open_dialog(shell)
    return dialog


def open_project(shell: Shell) -> None:
    """Ask for a project file and open it."""
    path = shell.prompts.open_project(shell.window, common_folder(shell.recent.paths()))
    if path is not None:
        shell.bridge.open(path)


def find(shell: Shell) -> None:
    """Go to the search field of the article list, unfolding the list."""
    shell.window.workspace.set_shown("view.articles", True)
    if shell.window.search_field is not None:
        shell.window.search_field.setFocus()


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
    sure = shell.prompts.confirm(
        window,
        window.tr("Remove this article and everyone's labels in it?"),
        window.tr("{title}\nUndo brings it back.").format(title=article.meta.title or article.text[:60]),
        window.tr("Remove"),
    )
    if sure:
        following = shell.bridge.neighbour()
        if shell.bridge.execute(DeleteArticle(article.id)) is not None:
            shell.bridge.open_article(following)


def default_folder(shell: Shell) -> Path:
    """Where new projects go: the person's choice, else beside the newest one, else the documents folder."""
    import platformdirs

    chosen = shell.settings.current.project_folder
    if chosen and Path(chosen).is_dir():
        return Path(chosen)
    newest = next((path.parent for path in shell.recent.paths() if path.parent.is_dir()), None)
    return newest or Path(platformdirs.user_documents_dir())
