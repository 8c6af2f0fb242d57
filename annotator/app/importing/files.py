"""Which files a person means by the files and folders they chose."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_NOT_ARTICLES = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_PAGE_FOLDERS = ("_files", ".files", "_Files")
"""What browsers call the folder beside a saved page that holds its pictures and scripts."""


def expand(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as they are given; folders with everything in them, sorted; no file twice.

    Hidden files and what belongs to a saved web page are passed over inside folders.
    A folder that may not be looked into is given itself, so that the report has a line for it.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _inside(path) if path.is_dir() else [path]:
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield file


def _inside(folder: Path) -> Iterator[Path]:
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        pages = {Path(name).stem for name in files if name.lower().endswith(_PAGE_SUFFIXES)}
        belongings = {page + ending for page in pages for ending in _PAGE_FOLDERS}
        folders[:] = sorted(name for name in folders if _is_wanted(name) and name not in belongings)
        for name in sorted(files):
            file = Path(parent, name)
            # A pipe would be waited for without end; a link that leads nowhere is worth a word in the report.
            if _is_wanted(name) and (file.is_file() or file.is_symlink()):
                yield file
    yield from (Path(error.filename) for error in closed)


def _is_wanted(name: str) -> bool:
    return not name.startswith((".", "~$")) and name not in _NOT_ARTICLES
