"""The real window on a real project, built the way `annotator PROJECT` builds it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtTest import QTest

sys.path.insert(0, str(Path(__file__).parent))

from disk import make_project
from robot import Answers, Robot

from annotator.gui.application import build
from annotator.gui.fonts import install_fonts


@pytest.fixture
def open_window(qapp, tmp_path):
    """Call it with a project's path to get a robot at its window, in English and light."""
    install_fonts()
    built = []

    def open_(path: Path, **settings) -> Robot:
        gui = build(qapp, tmp_path / "settings", Answers())
        built.append(gui)
        gui.shell.settings.change(**{"language": "en", "theme": "light", **settings})
        gui.window.resize(1320, 860)
        gui.window.show()
        QTest.qWaitForWindowExposed(gui.window)
        gui.window.activateWindow()
        assert gui.shell.bridge.open(path)
        QTest.qWaitForWindowActive(gui.window)
        gui.view.setFocus()
        return Robot(gui)

    yield open_
    for gui in built:
        gui.window.close()
        gui.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def desk(open_window, tmp_path):
    """Call it with texts to get a robot at the first of them, in a project of its own."""
    return lambda *texts, **settings: open_window(make_project(tmp_path / "story.annot", *texts), **settings)
