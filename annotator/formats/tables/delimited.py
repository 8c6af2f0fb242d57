"""CSV and TSV files, in whatever encoding and with whatever delimiter they come."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path

from annotator.formats.base import Item, Notice
from annotator.formats.options import option
from annotator.formats.tables.columns import ColumnOptions, Table, as_cells, find_columns
from annotator.formats.text import decode_file, encoding_notice
from annotator.model.article import Origin
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
_SAMPLE = 20
"""Records that a delimiter is judged by."""
_LARGEST_CELL = 1 << 30


@dataclass(frozen=True, slots=True)
class DelimitedOptions(ColumnOptions):
    """Columns, and what stands between them."""

    delimiter: str = option(
        "auto",
        QT_TRANSLATE_NOOP("Format", "Columns are separated by"),
        QT_TRANSLATE_NOOP("Format", "What stands between two cells."),
        ("auto", QT_TRANSLATE_NOOP("Format", "Find out")),
        ("comma", QT_TRANSLATE_NOOP("Format", "Comma")),
        ("semicolon", QT_TRANSLATE_NOOP("Format", "Semicolon")),
        ("tab", QT_TRANSLATE_NOOP("Format", "Tab")),
        ("pipe", QT_TRANSLATE_NOOP("Format", "Vertical bar")),
    )


def read_delimited(path: Path, options: DelimitedOptions) -> Iterator[Item]:
    """One article a row. Raises `UserError` when the file is not text or no column holds the text."""
    decoded = decode_file(path)
    yield from encoding_notice(path, decoded)
    delimiter = DELIMITERS.get(options.delimiter) or _likely_delimiter(decoded.text, options)
    rows = _rows(decoded.text, delimiter)
    header = next((cells for _line, cells in rows if any(cells)), None)
    if header is None:
        return
    origin = Origin(path.name, decoded.digest, decoded.encoding, decoded.newline, decoded.bom)
    table = Table(str(path), [name.strip() for name in header], options, origin)
    if decoded.text.count('"') % 2:
        said = QT_TRANSLATE_NOOP(
            "Import", "A quotation mark is never closed: some rows may have run together."
        )
        yield Notice(str(path), 0, message(said))
    for line, cells in rows:
        yield from table.read(line, as_cells(cells))


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Records with the line on which each begins."""
    csv.field_size_limit(_LARGEST_CELL)  # an article may be longer than the 128 kB that csv allows
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        yield line, cells
        line = reader.line_num + 1


def _likely_delimiter(text: str, options: ColumnOptions) -> str:
    """The delimiter under which the header has a text column, and the rows as many cells as the header."""
    return max(DELIMITERS.values(), key=lambda delimiter: _score(text, delimiter, options))


def _score(text: str, delimiter: str, options: ColumnOptions) -> tuple[bool, int]:
    sample = [cells for _line, cells in islice(_rows(text, delimiter), _SAMPLE) if any(cells)]
    if not sample:
        return False, 0
    header = [name.strip() for name in sample[0]]
    try:
        has_text = "text" in find_columns(header, options)
    except UserError:
        has_text = False
    alike = sum(len(cells) == len(header) for cells in sample)
    return has_text, alike * (len(header) > 1)
