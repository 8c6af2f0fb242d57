"""The real window under a stopwatch: keys go in as a person's would, and time runs until pixels are out."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stopwatch import Stopwatch, Took

from annotator.gui.application import Gui, build
from annotator.text.words import words

_QUIET = 0.07
"""Seconds after which every deferred refresh of a panel has begun."""


class PaintWatch(QObject):
    """Counts the paint events of one widget."""

    def __init__(self, watched) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@dataclass
class Desk:
    """One window with a project open."""

    qt: QApplication
    gui: Gui
    watch: PaintWatch

    @property
    def view(self):
        return self.gui.view

    def until_painted(self) -> None:
        """Let the window work until the text has been painted anew."""
        before = self.watch.count
        while self.watch.count == before:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key in the text, and wait for its paint."""
        before = self.watch.count
        QTest.keyClick(self.view, key, modifiers)
        while self.watch.count == before:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def follow(self) -> Took:
        """Let the panels that follow a moment later do so; the longest time that a key would have waited."""
        worst, end = Stopwatch().read(), time.perf_counter() + _QUIET
        while time.perf_counter() < end:
            watch = Stopwatch()
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            worst = max(worst, watch.read())
            time.sleep(0.0005)
        return worst

    def select_words(self, place: int, count: int = 2) -> None:
        """Select some words after an offset, in sight, and let everything come to rest."""
        text = self.gui.shell.bridge.article().text
        found = words(text, place, min(len(text), place + 200))[:count]
        self.view.set_selection(found[0][0], found[-1][1])
        self.view.reveal(found[0][0], found[-1][1])
        self.follow()


def open_desk(qt: QApplication, folder: Path, project: Path | None = None) -> Desk:
    """The window as `annotator PROJECT` builds it, with settings of its own and the keyboard in the text."""
    gui = build(qt, folder)
    gui.window.resize(1320, 860)
    gui.window.show()
    QTest.qWaitForWindowExposed(gui.window)
    gui.window.activateWindow()
    if project is not None:
        assert gui.shell.bridge.open(project)
    gui.view.setFocus()
    desk = Desk(qt, gui, PaintWatch(gui.view.viewport()))
    desk.follow()
    return desk


def close_desk(desk: Desk) -> None:
    """Close and free the window."""
    desk.gui.window.close()
    desk.gui.window.deleteLater()
    desk.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
