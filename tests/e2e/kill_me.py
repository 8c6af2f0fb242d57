"""Labels word after word in a window of its own and prints each span once it shows, until it is killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtTest import QTest
from robot import Robot

from annotator.gui.application import build, make_application

KEYS = "POGFATUSQKX"


def main(project: Path, settings: Path) -> None:
    """Never returns."""
    gui = build(make_application([]), settings)
    gui.window.show()
    gui.window.activateWindow()
    QTest.qWaitForWindowActive(gui.window)
    assert gui.shell.bridge.open(project)
    robot = Robot(gui)
    gui.labelling.spans_changed.connect(
        lambda delta: [
            print(span.id, flush=True) for span in delta.put if span.id in gui.view.spans_at(span.start)
        ]
    )
    number = 0
    while True:
        if robot.view.caret() >= len(robot.text) - 2:
            robot.keys("Ctrl+Home")
        robot.keys(f"Ctrl+Left {KEYS[number % len(KEYS)]}")
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
