"""JSON lines of other programs: an object a line, one of its values being the text of an article."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.base import Item, Notice
from annotator.formats.tables.columns import Cell, ColumnOptions, Table, as_cells
from annotator.model.article import Origin
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def read_json_rows(path: Path, options: ColumnOptions) -> Iterator[Item]:
    """One article a line. Raises `UserError` when the first object has no text."""
    with path.open("rb") as file:
        origin = Origin(path.name, hashlib.file_digest(file, "sha256").hexdigest())
        file.seek(0)
        table: Table | None = None
        for number, line in enumerate(file, start=1):
            row = _object(line)
            if row is None:
                if line.strip():
                    said = QT_TRANSLATE_NOOP("Import", "This line is not a JSON object in UTF-8.")
                    yield Notice(str(path), number, message(said), left_out=True)
                continue
            if table is None or set(row) - set(table.header):
                try:
                    table = Table(str(path), list(row), options, origin)
                except UserError as error:
                    if table is None:
                        raise
                    yield Notice(str(path), number, error.message, left_out=True)
                    continue
            yield from table.read(number, [row.get(name) for name in table.header])


def _object(line: bytes) -> dict[str, Cell] | None:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return dict(zip(data, as_cells(data.values()), strict=True)) if isinstance(data, dict) else None
