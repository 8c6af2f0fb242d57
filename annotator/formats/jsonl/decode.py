"""Reading native `jsonl`: every line on its own, every span checked, all that is left out said."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Never

from annotator.formats.base import ArticleBundle, Header, Item, NamedSet, Notice
from annotator.formats.jsonl.fields import (
    Place,
    as_date,
    as_newlines,
    as_object,
    as_objects,
    as_text,
    shortened,
    shown,
)
from annotator.formats.jsonl.labels import Ruler, read_set
from annotator.formats.jsonl.options import JsonlReadOptions
from annotator.formats.units import OffsetUnit
from annotator.model.article import UNKNOWN_ORIGIN, Article, Metadata, Origin, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import Annotator
from annotator.model.scheme import Scheme
from annotator.model.scheme_data import scheme_from_data
from annotator.text.decode import is_whole, whole
from annotator.text.messages import QT_TRANSLATE_NOOP, message

ARTICLE_KEYS = frozenset({"id", "text", "meta", "origin", "zones", "sets"})
META_KEYS = frozenset({"title", "outlet", "url", "published", "language"})
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def read_jsonl(path: Path, options: JsonlReadOptions) -> Iterator[Item]:
    """Stream a file, one line in memory at a time. A bad line is said and passed over."""
    unit = OffsetUnit(options.unit)
    unknown: Counter[str] = Counter()
    for number, line in enumerate(_lines(path), start=1):
        if line.strip():
            place = Place(str(path), number, unknown=unknown)
            yield from _read_line(line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line, place, unit)
            yield from place.notices
    yield from _unknown_keys(str(path), unknown)


def _lines(path: Path) -> Iterator[bytes]:
    """Lines in UTF-8; a file that begins with the mark of UTF-16 is read as that."""
    with path.open("rb") as file:
        if file.read(2) not in UTF_16_MARKS:
            file.seek(0)
            yield from file
            return
    try:
        with path.open(encoding="utf-16", newline="\n") as wide:
            for line in wide:
                yield line.encode("utf-8")
    except UnicodeError as error:
        said = QT_TRANSLATE_NOOP(
            "Import", "The file is damaged UTF-16. Save it as UTF-8 and import it again."
        )
        raise UserError(message(said)) from error


def _unknown_keys(file: str, unknown: Counter[str]) -> Iterator[Notice]:
    said = QT_TRANSLATE_NOOP(
        "Import", "“{key}” was left out (places: {count}): this version does not read it."
    )
    for key, count in sorted(unknown.items()):
        yield Notice(file, 0, message(said, key=key, count=count), left_out=True)


def _read_line(line: bytes, place: Place, unit: OffsetUnit) -> Iterator[Item]:
    data = _parse(line, place)
    if data is None:
        return
    if "project" in data and "text" not in data:
        if place.line == 1:
            yield _read_header(as_object(data["project"], place, "project"), place)
        else:
            place.say(
                QT_TRANSLATE_NOOP("Import", "The project line was left out: it must be the first line.")
            )
        return
    bundle = read_article(data, place, unit)
    if bundle is not None:
        yield bundle


def _parse(line: bytes, place: Place) -> dict[str, Any] | None:
    try:
        data = json.loads(line.decode("utf-8"), parse_float=Decimal, parse_constant=_no_constant)
    except UnicodeDecodeError:
        place.say(QT_TRANSLATE_NOOP("Import", "This line is not UTF-8. Save the file as UTF-8."))
        return None
    except (ValueError, RecursionError) as error:
        place.say(QT_TRANSLATE_NOOP("Import", "This line is not JSON: {error}"), error=error)
        return None
    if not isinstance(data, dict):
        place.say(QT_TRANSLATE_NOOP("Import", "This line is not a JSON object with an article."))
        return None
    return _whole(data, place) if _SURROGATE_ESCAPE.search(line) else data


def _whole(data: dict[str, Any], place: Place) -> dict[str, Any]:
    """The values with whole characters only, the text apart: an article with a damaged text is refused."""
    text = data.pop("text", None)
    said = json.dumps(data, ensure_ascii=False, default=str)
    if not is_whole(said):
        place.say(QT_TRANSLATE_NOOP("Import", "Halves of characters on this line were replaced by “�”."))
        data = _replaced(data)
    return data if text is None else {**data, "text": text}


def _replaced(value: Any) -> Any:  # noqa: ANN401 (JSON)
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, list):
        return [_replaced(item) for item in value]
    if isinstance(value, dict):
        return {whole(key): _replaced(item) for key, item in value.items()}
    return value


def _no_constant(name: str) -> Never:
    raise ValueError(f"{name} is not a JSON number")


def _read_header(project: dict[str, Any], place: Place) -> Header:
    place.count_unknown(project, frozenset({"scheme", "annotators"}), "project.")
    return Header(_read_scheme(project.get("scheme"), place), tuple(_read_annotators(project, place)))


def _read_scheme(data: object, place: Place) -> Scheme | None:
    if data is None:
        return None
    try:
        return scheme_from_data(as_object(data, place, "scheme"))
    except UserError as error:
        place.say(QT_TRANSLATE_NOOP("Import", "The scheme was left out. {error}"), error=error.message)
        return None


def _read_annotators(project: dict[str, Any], place: Place) -> Iterator[Annotator]:
    for person in as_objects(project.get("annotators"), place, "annotators"):
        name = as_text(person.get("name"), place, "name")
        if name:
            place.count_unknown(person, frozenset({"name", "colour"}), "project.annotators.")
            key = GOLD_ID if name == GOLD_ID else new_id()
            yield Annotator(key, name, as_text(person.get("colour"), place, "colour"))


def read_article(data: dict[str, Any], place: Place, unit: OffsetUnit) -> ArticleBundle | None:
    """The article of one line with its labels; `None`, said, when it has no usable text."""
    text = data.get("text")
    if not isinstance(text, str):
        place.say(QT_TRANSLATE_NOOP("Import", "The article on this line was left out: it has no “text”."))
        return None
    if not is_whole(text):
        place.say(
            QT_TRANSLATE_NOOP("Import", "The article on this line was left out: it holds half a character.")
        )
        return None
    place.count_unknown(data, ARTICLE_KEYS)
    lines = as_newlines(text, place)
    article = Article(
        as_text(data.get("id"), place, "id") or new_id(),
        lines.text,
        _read_meta(data.get("meta"), place),
        tuple(_read_zones(data.get("zones"), place, lines.text)),
        _read_origin(data.get("origin"), place, lines.newline),
    )
    sets = tuple(_read_sets(data.get("sets"), article, Ruler(text, unit), place))
    return ArticleBundle(article, sets, place.line, zones_given="zones" in data)


def _read_sets(data: object, article: Article, ruler: Ruler, place: Place) -> Iterator[NamedSet]:
    seen: set[str] = set()
    for entry in as_objects(data, place, "sets"):
        named = read_set(entry, article, ruler, place)
        if named.annotator in seen:
            place.say(
                QT_TRANSLATE_NOOP("Import", "A second set of “{name}” on this line was left out."),
                name=shortened(named.annotator),
            )
            continue
        seen.add(named.annotator)
        yield named


def _read_meta(data: object, place: Place) -> Metadata:
    if data is None:
        return Metadata()
    meta = as_object(data, place, "meta")
    place.count_unknown(meta, META_KEYS, "meta.")
    title, outlet, url = (as_text(meta.get(key), place, key) for key in ("title", "outlet", "url"))
    published = as_date(meta.get("published"), place)
    return Metadata(title, outlet, url, published, as_text(meta.get("language"), place, "language") or "ar")


def _read_origin(data: object, place: Place, newline: str) -> Origin:
    if data is None:
        return Origin(newline=newline) if newline else UNKNOWN_ORIGIN
    origin = as_object(data, place, "origin")
    name, digest, encoding = (as_text(origin.get(key), place, key) for key in ("name", "digest", "encoding"))
    stated = as_text(origin.get("newline"), place, "newline")
    return Origin(name, digest, encoding or "utf-8", newline or stated or "lf", origin.get("bom") is True)


def _read_zones(data: object, place: Place, text: str) -> Iterator[Zone]:
    end = 0
    entries = as_objects(data, place, "zones")
    zones = [zone for entry in entries if (zone := _read_zone(entry, place, len(text)))]
    for zone in sorted(zones, key=lambda zone: (zone.start, zone.end)):
        if zone.start < end:
            place.say(QT_TRANSLATE_NOOP("Import", "A zone was left out: zones must not overlap."))
            continue
        end = zone.end
        yield zone


def _read_zone(zone: dict[str, Any], place: Place, length: int) -> Zone | None:
    kind, start, end = zone.get("type"), zone.get("start"), zone.get("end")
    if kind in list(ZoneType) and type(start) is int and type(end) is int and 0 <= start < end <= length:
        return Zone(ZoneType(kind), start, end)
    place.say(QT_TRANSLATE_NOOP("Import", "A zone was left out: {zone}"), zone=shown(zone))
    return None
