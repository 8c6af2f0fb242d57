"""Articles as rows: CSV and TSV files, workbooks, and JSON lines that are not ours. Read only."""

from __future__ import annotations

from annotator.formats.base import Format, Reader
from annotator.formats.tables.columns import ColumnOptions
from annotator.formats.tables.delimited import DelimitedOptions, read_delimited
from annotator.formats.tables.json_rows import read_json_rows
from annotator.formats.tables.workbook import read_workbook
from annotator.text.messages import QT_TRANSLATE_NOOP

DELIMITED = Format(
    "csv",
    QT_TRANSLATE_NOOP("Format", "Tables (CSV, TSV)"),
    (".csv", ".tsv", ".tab"),
    Reader(read_delimited, DelimitedOptions),
)
WORKBOOK = Format(
    "xlsx",
    QT_TRANSLATE_NOOP("Format", "Workbooks (XLSX)"),
    (".xlsx", ".xlsm"),
    Reader(read_workbook, ColumnOptions),
)
JSON_ROWS = Format(
    "json-rows",
    QT_TRANSLATE_NOOP("Format", "Other JSON lines, one article a line"),
    (".jsonl", ".ndjson"),
    Reader(read_json_rows, ColumnOptions),
)
