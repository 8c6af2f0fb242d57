"""When the whole process dies in native code: a trace on the disk, and a word about it at the next start."""

from __future__ import annotations

import faulthandler
from pathlib import Path
from typing import TextIO

from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

_NOW, _BEFORE = "crash.txt", "crash-before.txt"


class CrashWatch:
    """Writes where every thread was into a file of `folder` if the process dies. Keep it while Qt runs."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / _NOW
        self.last_time = self._note_of_last_time(folder)
        self._file: TextIO = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def _note_of_last_time(self, folder: Path) -> Message | None:
        """What to say of a trace that the last run left behind."""
        if not self._path.exists() or not self._path.stat().st_size:
            return None
        kept = self._path.replace(folder / _BEFORE)
        marked = QT_TRANSLATE_NOOP(
            "Errors", "The program ended suddenly last time. No label was lost. A report is in {path}."
        )
        return message(marked, path=str(kept))

    def end(self) -> None:
        """The process ends in order: nothing is left behind."""
        faulthandler.disable()
        self._file.close()
        self._path.unlink(missing_ok=True)
