"""Sentences meant for a person, kept as data so that the window can say them in Arabic or English.

Core code raises and returns `Message` objects; `gui.i18n` translates them and `cli` prints the source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, source: str) -> tuple[str, str]:  # noqa: N802 (the name lupdate looks for)
    """Mark two literals for `pyside6-lupdate` and return them unchanged.

    Call it with exactly two string literals: lupdate silently skips anything else.
    """
    return context, source


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence with named arguments, e.g. `"{count} articles imported"`."""

    context: str
    source: str
    args: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return self.source.format(**self.args)


def message(marked: tuple[str, str], **args: object) -> Message:
    """Build a `Message` from `QT_TRANSLATE_NOOP(context, source)` and its named arguments."""
    context, source = marked
    return Message(context, source, args)
