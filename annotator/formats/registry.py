"""Every format the program comes with, in the order in which people see them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.formats.base import Format
from annotator.formats.conll import CONLL
from annotator.formats.jsonl import JSONL
from annotator.formats.tables import DELIMITED, JSON_ROWS, WORKBOOK
from annotator.formats.text import TEXT
from annotator.formats.web import WEB_PAGE

BUILT_IN: tuple[Format, ...] = (JSONL, CONLL, TEXT, WEB_PAGE, DELIMITED, WORKBOOK, JSON_ROWS)

HEAD = 1 << 20
"""Bytes of a file that a format may look at to recognise it."""


def format_of(path: Path, formats: Iterable[Format]) -> Format | None:
    """The first format that reads a file of this suffix and recognises its beginning. Raises `OSError`."""
    likely = [each for each in formats if each.reader is not None and path.suffix.lower() in each.suffixes]
    if not likely:
        return None
    with path.open("rb") as file:
        head = file.read(HEAD)
    return next((each for each in likely if each.recognises(path, head)), None)
