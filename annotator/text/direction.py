"""Direction: of a paragraph, of a line for a terminal, of a foreign stretch inside a sentence."""

from __future__ import annotations

from typing import Literal

import regex
from bidi import get_base_level, get_display

Direction = Literal["rtl", "ltr"]

_LETTER = regex.compile(r"[\p{Bidi_Class=L}\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_SURROGATE = regex.compile("[\ud800-\udfff]")  # python-bidi takes valid Unicode only
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def base_direction(text: str, default: Direction = "rtl") -> Direction:
    """The direction by the first strong letter of the text (UAX 9 P2, P3); `default` without any."""
    letter = _LETTER.search(text)
    if letter is None:
        return default
    line = text[text.rfind("\n", 0, letter.start()) + 1 : letter.end()]
    return "rtl" if get_base_level(_SURROGATE.sub("\ufffd", line)) else "ltr"


def visual(text: str, default: Direction = "rtl") -> str:
    """The text in the order of its glyphs, line by line, for terminals that do not reorder."""
    return "\n".join(_visual_line(line, default) for line in text.split("\n"))


def isolate(text: str) -> str:
    """The text so marked that its direction cannot disturb the sentence around it (FSI … PDI)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _visual_line(line: str, default: Direction) -> str:
    if not line:
        return line
    shown = get_display(
        _SURROGATE.sub("\ufffd", line), base_dir="R" if base_direction(line, default) == "rtl" else "L"
    )
    return shown.decode() if isinstance(shown, bytes) else shown
