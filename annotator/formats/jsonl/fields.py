"""Single values of a JSON line, each taken if it has the right type and said if not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from annotator.formats.base import Marked, Notice
from annotator.model.span import Attributes, AttributeValue
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_NOTHING: tuple[object, ...] = (None, "", [], {})


@dataclass(slots=True)
class Place:
    """A line of a file and what there is to say about it. `unknown` counts keys over the whole file."""

    file: str
    line: int
    notices: list[Notice] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)

    def say(self, marked: Marked, *, left_out: bool = True, **args: object) -> None:
        """Note something about this line."""
        self.notices.append(Notice(self.file, self.line, message(marked, **args), left_out))

    def count_unknown(self, data: Mapping[str, object], known: frozenset[str], prefix: str = "") -> None:
        """Count the keys that nobody reads, unless they say nothing."""
        self.unknown.update(prefix + key for key in data.keys() - known if data[key] not in _NOTHING)


class Lines(NamedTuple):
    """A text with line feeds only, and how its lines ended (empty when nothing was changed)."""

    text: str
    newline: str


def as_newlines(text: str, place: Place) -> Lines:
    """CRLF and CR become LF, as for every imported text."""
    if "\r" not in text:
        return Lines(text, "")
    place.say(
        QT_TRANSLATE_NOOP("Import", "Line ends were changed to LF, and labels with them."), left_out=False
    )
    pairs, alone = text.count("\r\n"), text.replace("\r\n", "")
    kinds = {"crlf": pairs, "cr": alone.count("\r"), "lf": alone.count("\n")}
    used = [name for name, count in kinds.items() if count]
    newline = used[0] if len(used) == 1 else "mixed"
    return Lines(text.replace("\r\n", "\n").replace("\r", "\n"), newline)


_SHOWN = 60
"""Characters of a value that a sentence shows."""


def shown(value: object) -> str:
    """A value as JSON, shortened for a sentence."""
    return shortened(json.dumps(value, ensure_ascii=False, default=float))


def shortened(text: str) -> str:
    """A text of the file, shortened for a sentence."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def as_object(value: object, place: Place, key: str) -> dict[str, Any]:
    """A JSON object; an empty one, said, for anything else."""
    if isinstance(value, dict):
        return value
    refuse(place, key, value)
    return {}


def as_objects(value: object, place: Place, key: str) -> Iterator[dict[str, Any]]:
    """The JSON objects of an array; anything else in it, or in its place, is said."""
    for item in as_list([] if value is None else value):
        if isinstance(item, dict):
            yield item
        else:
            refuse(place, key, item)


def as_list(value: object) -> list[object]:
    """A JSON array; anything else as the only item of one."""
    return value if isinstance(value, list) else [value]


def as_text(value: object, place: Place, key: str) -> str:
    """A string; empty for `null`; empty and said for anything else."""
    if isinstance(value, str):
        return value
    if value is not None:
        refuse(place, key, value)
    return ""


def as_date(value: object, place: Place) -> date | None:
    """An ISO 8601 day, `None` when it is missing, `None` and said when it is something else."""
    if value in (None, ""):
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        refuse(place, "published", value)
        return None


def as_attributes(data: object, place: Place, owner: str) -> Attributes:
    """Attribute values of the types we have; others are said and left out."""
    values = as_object(data if data is not None else {}, place, "attributes")
    found: dict[str, AttributeValue] = {}
    for key, value in values.items():
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            found[key] = tuple(value)
        elif isinstance(value, str | int | Decimal):
            found[key] = value
        elif value is not None:
            place.say(
                QT_TRANSLATE_NOOP("Import", "{owner}: attribute “{key}” was left out; its value is {value}."),
                owner=owner,
                key=key,
                value=shown(value),
            )
    return found


def refuse(place: Place, key: str, value: object) -> None:
    """Say that a value has the wrong type."""
    place.say(
        QT_TRANSLATE_NOOP("Import", "“{key}” was left out: {value} does not fit."),
        key=key,
        value=shown(value),
    )
