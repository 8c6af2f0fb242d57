"""What every part of the window may use. Made once by `gui.application` and handed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.app.keymap import KeyMap
from annotator.app.recent import RecentProjects
from annotator.app.settings import SettingsStore
from annotator.gui.actions import Actions
from annotator.gui.bridge import SessionBridge
from annotator.gui.errors import Errors
from annotator.gui.i18n import Language
from annotator.gui.icons import Icons
from annotator.gui.prompts import Prompts
from annotator.gui.runner import TaskRunner
from annotator.gui.theme import Look

if TYPE_CHECKING:
    from annotator.gui.mainwindow import MainWindow


@dataclass(slots=True)
class Shell:
    """The services of the window. `window` is there as soon as the composition root has built it."""

    settings: SettingsStore
    recent: RecentProjects
    language: Language
    look: Look
    icons: Icons
    bridge: SessionBridge
    actions: Actions
    runner: TaskRunner
    prompts: Prompts
    errors: Errors
    _window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        """The main window; raises `RuntimeError` before it was built."""
        if self._window is None:
            raise RuntimeError("the window is not built yet")
        return self._window

    def set_window(self, window: MainWindow) -> None:
        """Called once, by the composition root."""
        self._window = window

    def keymap(self) -> KeyMap:
        """The keys in force: the table's, the person's changes, and the labels of the open project."""
        session = self.bridge.session
        labels = {label.key: label.shortcut for label in session.scheme.labels()} if session else {}
        return KeyMap(changes=self.settings.current.keys, labels=labels)
