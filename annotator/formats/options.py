"""Options of a format as a frozen dataclass, described well enough to make a form or flags of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from annotator.formats.base import Marked
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message

OptionValue = str | bool


@dataclass(frozen=True, slots=True)
class OptionField:
    """One option: its key, default (`bool` or text), name and help for people, and choices if it has any."""

    key: str
    default: OptionValue
    name: Marked
    help: Marked
    choices: tuple[tuple[str, Marked], ...] = ()


def option(default: OptionValue, name: Marked, explanation: Marked, *choices: tuple[str, Marked]) -> Any:  # noqa: ANN401 (as dataclasses.field)
    """A dataclass field with what a person needs to choose it."""
    metadata = {"default": default, "name": name, "help": explanation, "choices": choices}
    return field(default=default, metadata=metadata)


def option_fields(options: type) -> tuple[OptionField, ...]:
    """The fields of an options class, in order."""
    return tuple(
        OptionField(
            f.name, f.metadata["default"], f.metadata["name"], f.metadata["help"], f.metadata["choices"]
        )
        for f in fields(options)
    )


def make_options(options: type, values: Mapping[str, OptionValue]) -> Any:  # noqa: ANN401 (an instance of the class)
    """An options object from keys and values. Raises `UserError` for an unknown key or value."""
    known = {f.key: f for f in option_fields(options)}
    for key, value in values.items():
        if key not in known:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP("Format", "This format has no option “{option}”. It has: {known}."),
                    option=key,
                    known=", ".join(known) or "—",
                )
            )
        choices = [choice for choice, _name in known[key].choices]
        if type(value) is not type(known[key].default) or (choices and value not in choices):
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Format", "“{value}” does not fit option “{option}”. It takes: {choices}."
                    ),
                    value=value,
                    option=key,
                    choices=", ".join(choices)
                    or ("true, false" if isinstance(known[key].default, bool) else "—"),
                )
            )
    return options(**values)
