r"""Offsets: code points to UTF-16 units and back, grapheme boundaries, snapping and trimming.

Every function of a text and a position looks at a local window only, so its cost does not grow with the
article. Grapheme rules are those of UAX 29 (extended grapheme clusters) as `regex` implements them in `\X`.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

_ASTRAL = regex.compile("[\U00010000-\U0010ffff]")
_REGIONAL_INDICATORS = regex.compile("(?r)[\U0001f1e6-\U0001f1ff]+")
_GRAPHEME = regex.compile(r"\X")

# A code point before which there is certainly a boundary, whatever came earlier; searched backwards. Letters
# of scripts without conjuncts are safe even after a mark; an emoji unless a joiner precedes it; other letters
# (Indic consonants join across a virama) only when no mark precedes. Nothing is safe after a Prepend or an L
# jamo.
_CONJUNCT_FREE = r"[\p{Arabic}\p{Latin}\p{Hebrew}\p{Greek}\p{Cyrillic}\p{Nd}\p{P}\p{S}\p{Z}]"
_PLAIN = r"[\p{GCB=Other}--\p{Extended_Pictographic}]"
_SAFE_START = regex.compile(
    rf"(?V1r)(?<![\p{{GCB=Prepend}}\p{{GCB=L}}])"
    rf"(?:[{_PLAIN}&&{_CONJUNCT_FREE}]"
    rf"|(?<![\p{{M}}\p{{GCB=Extend}}\u200c\u200d])(?:{_PLAIN}|\p{{GCB=LV}}|\p{{GCB=LVT}})"
    rf"|(?<!\u200d)\p{{Extended_Pictographic}})"
    rf"|[\p{{GCB=CR}}\p{{GCB=Control}}]|(?<!\r)\n"
)

# Nothing visible of its own at the edge of a span: spaces, bidi controls, joiners, the byte order mark.
_TRIMMED = regex.compile(
    "[\\s\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]+",
)
_TRIMMED_BACKWARDS = regex.compile("(?r)" + _TRIMMED.pattern)


class Utf16Map:
    """Code point offsets of one text to UTF-16 unit offsets (Qt, JavaScript, Java) and back.

    Text without characters beyond U+FFFF costs nothing: both directions return their argument.
    """

    __slots__ = ("_astral", "_length", "_units")

    def __init__(self, text: str) -> None:
        astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._length = len(text)
        self._astral = astral
        self._units = [position + index for index, position in enumerate(astral)]

    @property
    def is_identity(self) -> bool:
        """Whether both kinds of offset are the same in this text."""
        return not self._astral

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._astral)

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 unit at which the code point begins. ValueError outside the text."""
        if not 0 <= code_point <= self._length:
            raise ValueError(f"code point {code_point} outside 0..{self._length}")
        return code_point + bisect_left(self._astral, code_point)

    def to_code_point(self, unit: int) -> int:
        """The code point that contains the unit; a unit inside a surrogate pair gives the pair's code point.

        ValueError outside the text.
        """
        if not 0 <= unit <= self.units:
            raise ValueError(f"unit {unit} outside 0..{self.units}")
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] == unit - 1:
            return self._astral[before - 1]
        return unit - before


def is_grapheme_boundary(text: str, pos: int) -> bool:
    """Whether `pos` lies between two graphemes (or at either end of the text)."""
    return _boundary_at_or_before(text, pos) == pos


def next_grapheme(text: str, pos: int) -> int:
    """The first boundary after `pos`; the end of the text when there is none."""
    if pos >= len(text):
        return len(text)
    pos = max(pos, 0)
    start = _boundary_at_or_before(text, pos)
    match = _GRAPHEME.match(text, start)
    return match.end() if match else len(text)


def previous_grapheme(text: str, pos: int) -> int:
    """The last boundary before `pos`; 0 when there is none."""
    return 0 if pos <= 0 else _boundary_at_or_before(text, min(pos, len(text)) - 1)


def snap_outward(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest range of whole graphemes that holds `[start, end)`; an empty one moves back."""
    start, end = _clamped(text, start, end)
    first = _boundary_at_or_before(text, start)
    if start == end:
        return first, first
    return first, end if is_grapheme_boundary(text, end) else next_grapheme(text, end)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without spaces, bidi marks and joiners at its ends; never cuts a grapheme that it held whole.

    A range of nothing else becomes empty at its start.
    """
    start, end = _clamped(text, start, end)
    head = _TRIMMED.match(text, start, end)
    first = head.end() if head else start
    if first >= end:
        return start, start
    tail = _TRIMMED_BACKWARDS.match(text, first, end)
    last = tail.start() if tail else end
    if first != start:
        first = max(start, _boundary_at_or_before(text, first))
    if last != end and not is_grapheme_boundary(text, last):
        last = min(end, next_grapheme(text, last))
    return first, last


def _clamped(text: str, start: int, end: int) -> tuple[int, int]:
    start = min(max(start, 0), len(text))
    return start, min(max(end, start), len(text))


def _boundary_at_or_before(text: str, pos: int) -> int:
    """The last grapheme boundary that is not after `pos`."""
    if pos <= 0 or pos >= len(text):
        return min(max(pos, 0), len(text))
    start = _certain_boundary(text, pos)
    while start < pos:
        match = _GRAPHEME.match(text, start)
        if match is None or match.end() > pos:
            break
        start = match.end()
    return start


def _certain_boundary(text: str, pos: int) -> int:
    """A boundary at or before `pos`, near it, found without reading the text from its beginning."""
    flags = _REGIONAL_INDICATORS.match(text, 0, pos)
    if flags and pos - flags.start() > 4:
        # Flags pair up from the start of their run, so every second one inside it begins a grapheme.
        return flags.start() + 2 * ((pos - flags.start()) // 2 - 1)
    safe = _SAFE_START.search(text, 0, pos + 1)
    return safe.start() if safe else 0
