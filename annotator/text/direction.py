"""Direction: of a paragraph, of a line for a terminal, of a foreign stretch inside a sentence."""

from __future__ import annotations

from typing import Literal

import regex
from bidi import get_base_level, get_display
from bidi.mirror import MIRRORED

Direction = Literal["rtl", "ltr"]

_LETTER = regex.compile(r"[\p{Bidi_Class=L}\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_SURROGATE = regex.compile("[\ud800-\udfff]")  # python-bidi takes valid Unicode only
_BIDI_CONTROL = regex.compile(r"\p{Bidi_Control}")
_GRAPHEME = regex.compile(r"\X")
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


# A grapheme that must not simply be reversed goes through the reordering as its first character, three digits
# that say which grapheme it is, and an end. The digits are nonspacing marks (variation selectors), so they
# change no level, and whether the end stands behind or before them tells the direction of the run.
_DIGITS = "".join(map(chr, range(0xE0100, 0xE01EF)))
_END = "\U000e01ef"
# Those of the text itself only choose among shapes of a Chinese character, so a terminal is not missing them.
_TAGS = regex.compile("[\U000e0100-\U000e01ef]")
_TAGGED = regex.compile(
    f"(?s)(?P<ltr>.)(?P<forward>[{_DIGITS}]{{3}}){_END}|{_END}(?P<backward>[{_DIGITS}]{{3}})(?P<rtl>.)"
)


def _visual_line(line: str, default: Direction) -> str:
    """Reordered by UAX 9 with L3 (marks behind their letter) and L4 (mirrored brackets), without controls."""
    if line.isascii() and default == "ltr":
        return line
    graphemes: dict[str, int] = {}
    marked = []
    for grapheme in _GRAPHEME.findall(_TAGS.sub("", _SURROGATE.sub("\ufffd", line))):
        if len(grapheme) > 1 or grapheme in MIRRORED:
            marked.append(grapheme[0] + _tag(graphemes.setdefault(grapheme, len(graphemes))))
        else:
            marked.append(grapheme)
    base = "R" if base_direction(line, default) == "rtl" else "L"
    shown = str(get_display("".join(marked), base_dir=base))
    known = tuple(graphemes)
    return _BIDI_CONTROL.sub("", _TAGGED.sub(lambda match: _untagged(match, known), shown))


def _tag(number: int) -> str:
    base = len(_DIGITS)
    places = (number // base // base % base, number // base % base, number % base)
    return "".join(_DIGITS[place] for place in places) + _END


def _untagged(match: regex.Match[str], graphemes: tuple[str, ...]) -> str:
    """The grapheme in the order of memory: marks follow their letter. Mirrored in a run to the left."""
    leftwards = match["rtl"] is not None
    digits = match["backward"][::-1] if leftwards else match["forward"]
    number = 0
    for digit in digits:
        number = number * len(_DIGITS) + _DIGITS.index(digit)
    grapheme = graphemes[number]
    return MIRRORED.get(grapheme[0], grapheme[0]) + grapheme[1:] if leftwards else grapheme
