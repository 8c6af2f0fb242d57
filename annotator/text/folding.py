"""Folding: one key for spellings that a reader takes for the same, with an alignment back to the source.

Folding is per code point, so that every folded character knows where it came from. It is for searching and
comparing, never for identity: «على» and «علي» share a key. Stored text is never folded.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pyarabic import araby

from annotator.text.offsets import snap_outward


@dataclass(frozen=True, slots=True)
class Folding:
    """What counts as the same. Every switch is independent of the others."""

    marks: bool = True  # harakat, tanwin, shadda, superscript alef, Quranic signs
    tatweel: bool = True
    hamza: bool = True  # أ إ آ ٱ as ا; ؤ as و; ئ as ي
    alef_maqsura: bool = True  # ى as ي
    ta_marbuta: bool = True  # ة as ه
    presentation: bool = True  # ﻗﺘﻴﻼ as قتيلا; ﷺ as its four words
    persian: bool = True  # ی ک of Persian and Urdu keyboards as ي ك
    digits: bool = True  # ١٢ and ۱۲ as 12
    controls: bool = True  # bidi marks, ZWNJ, ZWJ, soft hyphen, byte order mark
    spaces: bool = True  # no-break and other spaces as a plain one
    case: bool = True


SEARCH = Folding()
EXACT = Folding(*[False] * 11)


def _span(*ranges: tuple[int, int]) -> str:
    return "".join(chr(code) for first, last in ranges for code in range(first, last + 1))


_CONTROLS = "\u00ad\u061c\ufeff" + _span(
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069)
)
# pyarabic knows the eight common marks and the superscript alef; the rest are Unicode's other Arabic signs.
_MARKS = (
    "".join(araby.TASHKEEL)
    + araby.MINI_ALEF
    + _span((0x610, 0x61A), (0x653, 0x65F), (0x6D6, 0x6DC), (0x6DF, 0x6E8), (0x6EA, 0x6ED))
    + _span((0x898, 0x89F), (0x8CA, 0x8E1), (0x8E3, 0x8FF))
)
_COMBINING_HAMZA = "\u0653\u0654\u0655"
_HAMZA = {
    araby.ALEF_HAMZA_ABOVE: araby.ALEF,
    araby.ALEF_HAMZA_BELOW: araby.ALEF,
    araby.ALEF_MADDA: araby.ALEF,
    araby.ALEF_WASLA: araby.ALEF,
    araby.WAW_HAMZA: araby.WAW,
    araby.YEH_HAMZA: araby.YEH,
}
_PERSIAN = {"ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه"}
_SPACES = "\t\u00a0\u1680\u202f\u205f\u3000" + _span((0x2000, 0x200A))
_PRESENTATION = range(0xFB50, 0xFEFD)
_COMMON_LETTERS = "أإآىةؤئ"


@dataclass(frozen=True, slots=True)
class _Rules:
    """A folding as tables: characters that vanish, single replacements, everything longer or rare."""

    dropped: re.Pattern[str]
    rare: re.Pattern[str]
    rare_table: dict[int, str]
    common: tuple[tuple[str, str], ...]
    uneven: re.Pattern[str]  # runs that vanish, or one character that becomes several


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back. Offsets of `text` map to ranges of `source`."""

    source: str
    text: str
    _folded_starts: tuple[int, ...]
    _source_starts: tuple[int, ...]
    _steps: tuple[
        int, ...
    ]  # 1: character by character; 0: all of the stretch comes from one source character

    def source_index(self, index: int) -> int:
        """The source character that folded character `index` came from; past the end, the source length."""
        if index >= len(self.text):
            return len(self.source)
        piece = bisect_right(self._folded_starts, index) - 1
        return self._source_starts[piece] + (index - self._folded_starts[piece]) * self._steps[piece]

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source range of `text[start:end]`, grown to whole graphemes: marks stay with their letters."""
        if start >= end:
            position = self.source_index(start)
            return position, position
        return snap_outward(self.source, self.source_index(start), self.source_index(end - 1) + 1)


def fold(text: str, folding: Folding = SEARCH) -> str:
    """The key of a text."""
    rules = _rules(folding)
    text = rules.dropped.sub("", text)
    text = rules.rare.sub(lambda match: match.group().translate(rules.rare_table), text)
    for letter, replacement in rules.common:
        text = text.replace(letter, replacement)
    return text


def fold_aligned(text: str, folding: Folding = SEARCH) -> Folded:
    """The key of a text, with the way back to it."""
    rules = _rules(folding)
    folded_starts, source_starts, steps = [], [], []
    folded = source = 0
    for match in rules.uneven.finditer(text):
        if match.start() > source:
            folded_starts.append(folded)
            source_starts.append(source)
            steps.append(1)
            folded += match.start() - source
        grown = rules.rare_table.get(ord(match.group()[0]), "")
        if grown:
            folded_starts.append(folded)
            source_starts.append(match.start())
            steps.append(0)
            folded += len(grown)
        source = match.end()
    folded_starts.append(folded)
    source_starts.append(source)
    steps.append(1)
    return Folded(text, fold(text, folding), tuple(folded_starts), tuple(source_starts), tuple(steps))


def find(text: str | Folded, query: str, folding: Folding = SEARCH) -> Iterator[tuple[int, int]]:
    """Where the query occurs, as ranges of whole graphemes of the source, in order, without overlaps.

    Pass a `Folded` made with the same folding to search one text often. A query that folds to nothing is
    nowhere.
    """
    folded = fold_aligned(text, folding) if isinstance(text, str) else text
    key = fold(query, folding)
    position = folded.text.find(key) if key else -1
    done = 0
    while position >= 0:
        start, end = folded.source_range(position, position + len(key))
        if start >= done:
            yield start, end
            done = end
        position = folded.text.find(key, position + len(key))


@lru_cache(maxsize=64)
def _rules(folding: Folding) -> _Rules:
    dropped = _dropped(folding)
    table = _replacements(folding)
    if folding.presentation:
        table |= _presentation_forms(table, dropped)
    common = tuple((letter, table[letter]) for letter in _COMMON_LETTERS if letter in table)
    rare = {letter: key for letter, key in table.items() if letter not in _COMMON_LETTERS}
    growing = [letter for letter, key in rare.items() if len(key) > 1]
    vanishing = [letter for letter, key in rare.items() if not key]
    return _Rules(
        _any_of(dropped, "+"),
        _any_of(rare, "+"),
        {ord(letter): key for letter, key in rare.items()},
        common,
        re.compile(f"{_any_of([*dropped, *vanishing], '+').pattern}|{_any_of(growing).pattern}"),
    )


def _any_of(characters: Iterable[str], repeat: str = "") -> re.Pattern[str]:
    escaped = "".join(map(re.escape, characters))
    return re.compile(f"[{escaped}]{repeat}" if escaped else "(?!)")


def _dropped(folding: Folding) -> frozenset[str]:
    characters = ""
    if folding.marks:
        characters += _MARKS
    elif folding.hamza:
        characters += _COMBINING_HAMZA
    if folding.tatweel:
        characters += araby.TATWEEL
    if folding.controls:
        characters += _CONTROLS
    return frozenset(characters)


def _replacements(folding: Folding) -> dict[str, str]:
    """What replaces a single character, apart from presentation forms."""
    table: dict[str, str] = {}
    if folding.hamza:
        table |= _HAMZA
    if folding.alef_maqsura:
        table[araby.ALEF_MAKSURA] = araby.YEH
    if folding.ta_marbuta:
        table[araby.TEH_MARBUTA] = araby.HEH
    if folding.persian:
        table |= _PERSIAN
    if folding.digits:
        table |= {chr(zero + value): str(value) for zero in (0x660, 0x6F0) for value in range(10)}
    if folding.spaces:
        table |= dict.fromkeys(_SPACES, " ")
    if folding.case:
        table |= _lower_case()
    return table


def _presentation_forms(table: Mapping[str, str], dropped: Container[str]) -> dict[str, str]:
    """Every presentation form with the folded letters it stands for."""
    forms = {}
    for code in _PRESENTATION:
        form = chr(code)
        letters = unicodedata.normalize("NFKC", form)
        if letters == form:
            continue
        if letters[0] in " \u0640" and unicodedata.combining(letters[-1]):
            letters = letters[1:]  # a mark shown on a space or a tatweel, which are not part of the text
        forms[form] = "".join(table.get(letter, letter) for letter in letters if letter not in dropped)
    return forms


@lru_cache(maxsize=1)
def _lower_case() -> dict[str, str]:
    """Latin capitals with their small letter; those that would grow (Turkish İ) stay."""
    capitals = (chr(code) for code in range(0x41, 0x250))
    return {
        letter: letter.lower() for letter in capitals if letter != letter.lower() and len(letter.lower()) == 1
    }
