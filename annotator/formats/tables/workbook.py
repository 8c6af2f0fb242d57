"""Workbooks (`.xlsx`), through openpyxl."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import BadZipFile

from annotator.formats.base import Item, Notice
from annotator.formats.tables.columns import Cell, ColumnOptions, Table, as_cells
from annotator.model.article import Origin
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_CARRIAGE_RETURN = "_x000D_"
"""How a workbook writes a carriage return in a cell (ECMA-376 part 1, 22.9.2.19)."""


def read_workbook(path: Path, options: ColumnOptions) -> Iterator[Item]:
    """One article a row of every sheet that has a text column.

    Raises:
        UserError: if openpyxl is missing, the file is no workbook, or no sheet has a text column.
    """
    with path.open("rb") as file:
        origin = Origin(path.name, hashlib.file_digest(file, "sha256").hexdigest())
    refused: list[tuple[str, UserError]] = []
    read = False
    for sheet, place, rows in _sheets(path):
        header = next(((line, cells) for line, cells in rows if any(cells)), None)
        if header is None:
            continue
        try:
            names = ["" if cell is None else str(cell).strip() for cell in header[1]]
            table = Table(place, names, options, origin)
        except UserError as error:
            refused.append((sheet, error))
            continue
        read = True
        for line, cells in rows:
            yield from table.read(line, cells)
    if refused and not read:
        raise refused[0][1]
    said = QT_TRANSLATE_NOOP("Import", "Sheet “{sheet}” was left out. {reason}")
    for sheet, refusal in refused:
        yield Notice(str(path), 0, message(said, sheet=sheet, reason=refusal.message), left_out=True)


def _sheets(path: Path) -> Iterator[tuple[str, str, Iterator[tuple[int, list[Cell]]]]]:
    """Title and rows of each sheet; between them, what a notice calls the sheet."""
    try:
        import openpyxl
    except ImportError as error:
        said = QT_TRANSLATE_NOOP("Import", "Workbooks need one more package. Install it with: {command}")
        raise UserError(message(said, command="pip install 'annotator[xlsx]'")) from error
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and validations, which do not concern us
        try:
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        except (BadZipFile, KeyError, ValueError, OSError) as error:
            said = QT_TRANSLATE_NOOP(
                "Import", "This is not a workbook. Open it in a spreadsheet and save it as .xlsx."
            )
            raise UserError(message(said)) from error
        try:
            for sheet in book.worksheets:
                values = sheet.iter_rows(values_only=True)
                place = f"{path} [{sheet.title}]" if len(book.worksheets) > 1 else str(path)
                yield sheet.title, place, _rows(values)
                values.close()  # an unread rest keeps the file open
        finally:
            book.close()


def _rows(values: Iterable[tuple[object, ...]]) -> Iterator[tuple[int, list[Cell]]]:
    for line, row in enumerate(values, start=1):
        yield line, [_without_escapes(cell) for cell in as_cells(row)]


def _without_escapes(cell: Cell) -> Cell:
    return cell.replace(_CARRIAGE_RETURN, "\r") if isinstance(cell, str) else cell
