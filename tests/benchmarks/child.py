"""Run as a program of its own: the command line or the window; tells what it took on a file descriptor.

    python child.py FD command import PROJECT FOLDER
    python child.py FD window PROJECT

Clocks are monotonic seconds, which all processes of a machine share; memory is the peak of this process.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_DESCRIPTOR = int(sys.argv[1])


def peak_megabytes() -> float:
    """The most memory that was resident (Linux)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def tell(**facts: float) -> None:
    os.write(_DESCRIPTOR, json.dumps(facts).encode())


def command(arguments: list[str]) -> None:
    from annotator.__main__ import main

    sys.argv = ["annotator", *arguments]
    with suppress(SystemExit):
        main()
    tell(peak=peak_megabytes(), ended=time.monotonic())


def window(arguments: list[str]) -> None:
    """The window as a person starts it; it closes itself as soon as it has painted and come to rest."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from annotator.gui import application

    painted: list[float] = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow) and not painted:
                painted.append(0.0)
                QTimer.singleShot(0, self.after_paint)
            return False

        def after_paint(self):
            painted[0] = time.monotonic()
            QTimer.singleShot(400, self.leave)

        def leave(self):
            tell(painted=painted[0], peak=peak_megabytes())
            QApplication.instance().quit()

    make = application.make_application

    def make_watched(given):
        qt = make(given)
        watch = Watch(qt)
        qt.installEventFilter(watch)
        return qt

    application.make_application = make_watched
    application.run(arguments)


if __name__ == "__main__":
    {"command": command, "window": window}[sys.argv[2]](sys.argv[3:])
