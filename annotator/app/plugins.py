"""What other packages add: formats, through the entry-point group `annotator.formats`.

An entry point names a `formats.base.Format`. A plug-in that does not load, or takes the id of another
format, is left out and named; it never stops the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from annotator.formats.base import Format
from annotator.formats.registry import BUILT_IN
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

FORMAT_GROUP = "annotator.formats"


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats at hand, and what is wrong with plug-ins that are not among them."""

    formats: tuple[Format, ...]
    problems: tuple[Message, ...] = ()

    def format(self, format_id: str) -> Format:
        """The format with an id. Raises `UserError` that lists all ids."""
        for each in self.formats:
            if each.id == format_id:
                return each
        said = QT_TRANSLATE_NOOP("Format", "There is no format “{format}”. There are: {known}.")
        raise UserError(message(said, format=format_id, known=", ".join(each.id for each in self.formats)))

    def readers(self) -> tuple[Format, ...]:
        """Formats that can be read."""
        return tuple(each for each in self.formats if each.reader is not None)

    def writers(self) -> tuple[Format, ...]:
        """Formats that can be written."""
        return tuple(each for each in self.formats if each.writer is not None)


@cache
def formats() -> Formats:
    """The built-in formats and those of installed plug-ins, loaded once."""
    return load_formats(entry_points(group=FORMAT_GROUP))


def load_formats(points: Iterable[EntryPoint]) -> Formats:
    """The built-in formats and those that entry points name, by name."""
    found = list(BUILT_IN)
    problems: list[Message] = []
    for point in sorted(points, key=lambda point: point.name):
        loaded = _load(point, {each.id for each in found})
        if isinstance(loaded, Format):
            found.append(loaded)
        else:
            problems.append(loaded)
    return Formats(tuple(found), tuple(problems))


def _load(point: EntryPoint, taken: set[str]) -> Format | Message:
    try:
        loaded: object = point.load()
    except Exception as error:  # noqa: BLE001 (a stranger's code may raise anything; it is named, not hidden)
        said = QT_TRANSLATE_NOOP("Format", "The plug-in “{plugin}” could not be loaded: {error}")
        return message(said, plugin=f"{point.name} = {point.value}", error=f"{type(error).__name__}: {error}")
    if not isinstance(loaded, Format):
        said = QT_TRANSLATE_NOOP("Format", "The plug-in “{plugin}” is not a format and was left out.")
        return message(said, plugin=f"{point.name} = {point.value}")
    if loaded.id in taken:
        said = QT_TRANSLATE_NOOP(
            "Format", "The plug-in “{plugin}” was left out: there already is a format “{id}”."
        )
        return message(said, plugin=f"{point.name} = {point.value}", id=loaded.id)
    return loaded
