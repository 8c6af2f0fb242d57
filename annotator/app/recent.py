"""Projects opened lately, newest first, in the person's configuration folder."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

from annotator.app.settings import config_folder, write_json

FILE_NAME = "recent.json"
LIMIT = 12


class RecentProjects:
    """The list of recent project files; a missing or unreadable list file counts as empty."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or config_folder()) / FILE_NAME
        self._listeners: list[Callable[[], None]] = []
        self._paths = self._read()

    def paths(self) -> tuple[Path, ...]:
        """Absolute paths, newest first; the files may be gone."""
        return self._paths

    def add(self, path: Path) -> None:
        """Put a project first."""
        absolute = path.absolute()
        others = tuple(known for known in self._paths if known != absolute)
        self._set((absolute, *others)[:LIMIT])

    def remove(self, path: Path) -> None:
        """Forget a project; the file itself is not touched."""
        self._set(tuple(known for known in self._paths if known != path.absolute()))

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener()` after each change."""
        self._listeners.append(listener)

    def _read(self) -> tuple[Path, ...]:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ()
        if not isinstance(data, list):
            return ()
        return tuple(Path(item) for item in data if isinstance(item, str))[:LIMIT]

    def _set(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        with contextlib.suppress(OSError):  # a list of conveniences is not worth a dialog
            write_json(self._path, [str(path) for path in paths])
        for listener in tuple(self._listeners):
            listener()
