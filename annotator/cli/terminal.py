"""What a terminal does with text: how wide it draws it, and whether it reorders Arabic by itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

import regex

_NON_REORDERING = ("linux", "alacritty", "foot", "st", "rxvt")
"""`TERM` of terminals that draw every character where it stands in memory, without and with a suffix.

The Linux console, Alacritty, foot, st and rxvt have no bidirectional text. xterm has none either but is told
by `XTERM_VERSION`, because many terminals that do reorder call themselves xterm in `TERM`.
"""

_GRAPHEME = regex.compile(r"\X")
_UNSAFE = regex.compile(r"[\p{Cc}\u2028\u2029]")


def draws_in_memory_order(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is known not to reorder Arabic. Others, and any inside tmux, count as able."""
    term = environment.get("TERM", "")
    if "TMUX" in environment or term.startswith(("tmux", "screen")):
        return False
    if "XTERM_VERSION" in environment:
        return True
    return term.split("-")[0] in _NON_REORDERING


def width(text: str) -> int:
    """How many columns a text takes: marks and invisible signs none, East Asian wide letters two."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def one_line(text: str) -> str:
    """The text without line ends and other control characters, which could disturb the terminal."""
    return _UNSAFE.sub(" ", text)


def shortened(text: str, columns: int) -> str:
    """The text in at most so many columns, cut between letters and ending in “…” when it was cut."""
    if width(text) <= columns:
        return text
    kept, used = [], 1
    for grapheme in _GRAPHEME.findall(text):
        used += width(grapheme)
        if used > columns:
            break
        kept.append(grapheme)
    return "".join(kept).rstrip() + "…"


def padded(text: str, columns: int, at_start: bool = False) -> str:
    """The text with spaces up to so many columns, after it or before it."""
    space = " " * (columns - width(text))
    return space + text if at_start else text + space
