"""The real window on a real project, built the way `annotator PROJECT` builds it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

sys.path.insert(0, str(Path(__file__).parent))

from robot import Robot

from annotator.gui.application import build
from annotator.gui.fonts import install_fonts


@pytest.fixture
def open_window(qapp, tmp_path):
    """Call it with a project's path to get a robot at its window."""
    install_fonts()
    built = []

    def open_(path: Path) -> Robot:
        gui = build(qapp, tmp_path / "settings")
        built.append(gui)
        gui.window.resize(1320, 860)
        gui.window.show()
        QTest.qWaitForWindowExposed(gui.window)
        gui.window.activateWindow()
        assert gui.shell.bridge.open(path)
        QTest.qWait(1)
        gui.view.setFocus()
        return Robot(gui)

    yield open_
    for gui in built:
        gui.window.close()
        gui.window.deleteLater()
        qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
