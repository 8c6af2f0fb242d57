"""Characters that nobody sees, shown over the text on demand: names for controls, dots for spaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

_NAMES = {
    "\t": "TAB",
    "\x0b": "VT",
    "\x0c": "FF",
    "\x85": "NEL",
    "\xa0": "NBSP",
    "\xad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u202f": "NNBSP",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_INVISIBLE = regex.compile(r"[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]")


class Invisible(NamedTuple):
    """An invisible character at an offset; a plain space has no name."""

    offset: int
    name: str


def invisibles(text: str, start: int, end: int) -> Iterator[Invisible]:
    """The invisible characters of a stretch of text."""
    for match in _INVISIBLE.finditer(text, start, end):
        character = match.group()
        plain = character == " "
        yield Invisible(match.start(), "" if plain else _NAMES.get(character, f"U+{ord(character):04X}"))
