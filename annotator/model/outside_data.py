"""Reading nested data that a person wrote: every mistake is gathered with its place, none is thrown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class PlacedProblem:
    """What is wrong and where, e.g. `layers[2].labels[0].colour`."""

    place: str
    message: Message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else str(self.message)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the data, its place, and the list that all problems go to.

    Every reader returns a harmless stand-in after noting a problem, so that one pass finds them all.
    """

    values: Mapping[str, object]
    place: str
    problems: list[PlacedProblem]

    def refuse(self, key: str, problem: Message) -> None:
        """Note that the value of `key` is wrong."""
        self.problems.append(PlacedProblem(self.at(key), problem))

    def at(self, key: str) -> str:
        """The place of a key of this table."""
        return f"{self.place}.{key}" if self.place else key

    def allow(self, *keys: str) -> None:
        """Note every key that is not one of `keys`: most likely a slip of the pen."""
        for key in self.values:
            if key not in keys:
                marked = QT_TRANSLATE_NOOP("Scheme", "unknown here; use one of: {keys}")
                self.refuse(key, message(marked, keys=", ".join(keys)))

    def text(self, key: str, default: str | None = None) -> str:
        """A string; required when there is no default."""
        value = self.values.get(key, default)
        if isinstance(value, str):
            return value
        if value is None:
            self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "missing; write a text here")))
        else:
            self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be a text in quotation marks")))
        return ""

    def flag(self, key: str, default: bool) -> bool:
        """`true` or `false`."""
        value = self.values.get(key, default)
        if isinstance(value, bool):
            return value
        self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be true or false")))
        return default

    def whole_number(self, key: str) -> int | None:
        """A whole number, or `None` where there is none."""
        value = self.values.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be a whole number")))
        return None

    def choice(self, key: str, kind: type[E]) -> E:
        """One of the values of an enumeration."""
        value = self.text(key)
        if value in list(kind):
            return kind(value)
        if value:
            marked = QT_TRANSLATE_NOOP("Scheme", "“{value}” is not possible; use one of: {choices}")
            self.refuse(key, message(marked, value=value, choices=", ".join(kind)))
        return next(iter(kind))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, empty where there is none."""
        value = self.values.get(key, [])
        if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be a list of texts")))
        return ()

    def table(self, key: str) -> Table:
        """A table inside this one, empty where there is none."""
        value = self.values.get(key, {})
        if isinstance(value, Mapping):
            return Table(value, self.at(key), self.problems)
        self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be a table")))
        return Table({}, self.at(key), self.problems)

    def tables(self, key: str) -> Iterator[Table]:
        """A list of tables, empty where there is none."""
        value = self.values.get(key, [])
        if not isinstance(value, list | tuple) or not all(isinstance(item, Mapping) for item in value):
            self.refuse(key, message(QT_TRANSLATE_NOOP("Scheme", "must be a list of tables")))
            return
        for index, item in enumerate(value):
            yield Table(item, f"{self.at(key)}[{index}]", self.problems)
