"""Which column of a table holds what: by its name in Arabic or English, or as the person says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from annotator.formats.base import ArticleBundle, Item, Marked, Notice
from annotator.formats.options import option
from annotator.formats.tables.days import read_day
from annotator.model.article import Article, Metadata, Origin
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.text.folding import fold
from annotator.text.messages import QT_TRANSLATE_NOOP, message

Cell = str | date | None

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "article", "article text", "article body", "full text", "story",
        "maintext", "نص", "النص", "متن", "المتن", "محتوى", "المحتوى", "نص الخبر", "نص المقال", "نص المقالة",
        "الخبر", "المقال", "المقالة",
    ),
    "title": (
        "title", "headline", "heading", "عنوان", "العنوان", "عنوان الخبر", "عنوان المقال", "العنوان الرئيسي",
    ),
    "outlet": (
        "outlet", "source", "publisher", "site", "site name", "sitename", "newspaper", "media", "مصدر",
        "المصدر", "الصحيفة", "صحيفة", "الموقع", "الجهة", "الوسيلة", "وسيلة الإعلام", "الناشر",
    ),
    "url": ("url", "link", "uri", "web address", "رابط", "الرابط", "رابط الخبر", "العنوان الإلكتروني"),
    "published": (
        "published", "date", "publication date", "published at", "publish date", "pub date", "pubdate",
        "date published", "تاريخ", "التاريخ", "تاريخ النشر", "تاريخ الخبر", "اليوم",
    ),
    "id": ("id", "article id", "معرف", "المعرف"),
}  # fmt: skip
"""What columns are called, best name first."""

_FOLDED = {role: tuple(map(fold, names)) for role, names in NAMES.items()}
_COLUMN_HELP = QT_TRANSLATE_NOOP("Format", "Its name or its number. Empty: found by its name.")


@dataclass(frozen=True, slots=True)
class ColumnOptions:
    """Columns by name, or by number from 1; empty ones are found by what they are called."""

    text: str = option("", QT_TRANSLATE_NOOP("Format", "Column with the text"), _COLUMN_HELP)
    title: str = option("", QT_TRANSLATE_NOOP("Format", "Column with the title"), _COLUMN_HELP)
    outlet: str = option("", QT_TRANSLATE_NOOP("Format", "Column with the outlet"), _COLUMN_HELP)
    url: str = option("", QT_TRANSLATE_NOOP("Format", "Column with the web address"), _COLUMN_HELP)
    published: str = option("", QT_TRANSLATE_NOOP("Format", "Column with the publication date"), _COLUMN_HELP)


def find_columns(header: Sequence[str], options: ColumnOptions) -> dict[str, int]:
    """Role → index of its column. Raises `UserError` for a column that is named but not there."""
    keys = [fold(name.replace("_", " ").replace("-", " ")).strip() for name in header]
    columns: dict[str, int] = {}
    for one in fields(ColumnOptions):
        wanted = getattr(options, one.name)
        if wanted:
            columns[one.name] = _stated(wanted, header)
    for role, names in _FOLDED.items():
        found = next((keys.index(name) for name in names if name in keys), None)
        if role not in columns and found is not None and found not in columns.values():
            columns[role] = found
    return columns


def _stated(wanted: str, header: Sequence[str]) -> int:
    if wanted in header:
        return header.index(wanted)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(header):
        return int(wanted) - 1
    said = QT_TRANSLATE_NOOP("Import", "There is no column “{column}”. There are: {columns}.")
    raise UserError(message(said, column=wanted, columns=", ".join(header)))


@dataclass(slots=True)
class Table:
    """Turns rows of one table into articles."""

    file: str
    header: Sequence[str]
    options: ColumnOptions
    origin: Origin
    columns: dict[str, int] = field(init=False)
    _is_told: bool = False

    def __post_init__(self) -> None:
        """Raises `UserError` when no column holds the text."""
        self.columns = find_columns(self.header, self.options)
        if "text" not in self.columns:
            said = QT_TRANSLATE_NOOP(
                "Import",
                "No column is called text, body or نص. Name it with text=COLUMN, one of: {columns}.",
            )
            raise UserError(message(said, columns=", ".join(name for name in self.header if name) or "—"))

    def _unused(self) -> Iterator[Notice]:
        """What to say, once, of columns that nobody reads."""
        if self._is_told:
            return
        self._is_told = True
        names = [
            name for index, name in enumerate(self.header) if name and index not in self.columns.values()
        ]
        if names:
            said = QT_TRANSLATE_NOOP("Import", "Columns left out: {columns}.")
            yield Notice(self.file, 1, message(said, columns=", ".join(names)), left_out=True)

    def read(self, line: int, cells: Sequence[Cell]) -> Iterator[Item]:
        """The article of a row, and what there is to say about it."""
        if not any(cells):
            return
        yield from self._unused()
        text = unified(_text(self._cell(cells, "text")))
        stray = [cell for cell in cells[len(self.header) :] if cell]
        if stray:
            said = QT_TRANSLATE_NOOP(
                "Import",
                "The row has more cells than the header (by {count}). Are quotes missing around its text?",
            )
            yield self._notice(line, said, count=len(stray))
        day = self._cell(cells, "published")
        published = day if isinstance(day, date) else read_day(day or "")
        if day and published is None:
            said = QT_TRANSLATE_NOOP("Import", "The date “{date}” was left out: write it as 2020-05-31.")
            yield self._notice(line, said, date=day)
        title, outlet, url, key = (
            " ".join(_text(self._cell(cells, role)).split()) for role in ("title", "outlet", "url", "id")
        )
        meta = Metadata(title, outlet, url, published)
        yield ArticleBundle(Article(key or new_id(), text, meta, origin=self.origin), line=line)

    def _cell(self, cells: Sequence[Cell], role: str) -> Cell:
        index = self.columns.get(role)
        return cells[index] if index is not None and index < len(cells) else None

    def _notice(self, line: int, marked: Marked, **args: object) -> Notice:
        return Notice(self.file, line, message(marked, **args), left_out=True)


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "" if cell is None else cell.isoformat()


def unified(text: str) -> str:
    """The text with line feeds only."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def as_cells(values: Iterable[object]) -> list[Cell]:
    """Cells of any type as text and dates."""
    return [_cell(value) for value in values]


def _cell(value: object) -> Cell:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, str | date):
        return value
    return str(value)
