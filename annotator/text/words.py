"""Words, and the stops inside them where a clitic begins or ends.

Words follow UAX 29, read for Arabic news: Arabic and curly punctuation is never part of a word, a full stop
joins digits (14.5) and Latin letters (U.S) but not Arabic letters, because news copy often leaves out the
space after it. Stops are offered to a moving caret, never forced: there is no dictionary behind them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from annotator.text.offsets import is_grapheme_boundary

# Letters, digits and their marks; format characters (bidi marks, ZWNJ) inside; separators between digits;
# apostrophe and full stop between Latin letters.
_WORD = regex.compile(
    r"[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*"
    r"(?:(?:\p{Cf}+(?=[\p{L}\p{N}\p{M}_])|(?<=\p{Nd})[.,\u066b\u066c](?=\p{Nd})|(?<=\p{Latin})['’.](?=\p{Latin}))"
    r"[\p{L}\p{N}\p{M}_]+)*"
)
_SPACE = regex.compile(r"\s")
_SPACE_BACKWARDS = regex.compile(r"(?r)\s")
_NOT_SPACE_BACKWARDS = regex.compile(r"(?r)\S")
_ARABIC_RUN = regex.compile(r"(?V1)[[\p{L}&&\p{Arabic}]\u0640][[\p{L}&&\p{Arabic}]\u0640\p{M}\p{Cf}]*")

ENCLITICS = ("هما", "كما", "هن", "هم", "كم", "كن", "نا", "ها", "ني", "ه", "ك", "ي")
"""Attached pronouns."""
_IMPERFECT = "ايتنأ"
_SHORTEST_STEM = 2


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The words that lie in or reach into `[start, end)`, whole and in order."""
    end = len(text) if end is None else end
    found = []
    for word in _words_from(text, start):
        if word[0] >= end:
            break
        if word[1] > start:
            found.append(word)
    return found


def word_at(text: str, pos: int) -> tuple[int, int] | None:
    """The word that a caret at `pos` is in or touches; between two, the one that begins there."""
    found = None
    for word in _words_from(text, pos):
        if word[0] > pos:
            break
        if word[1] >= pos:
            found = word
    return found


def clitic_stops(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where a clitic may begin or end strictly inside the word `[start, end)`, in order.

    Proclitics و ف ب ك ل س ال and their combinations, attached pronouns, and the change between Arabic letters
    and anything else (و3, الـ12). At least two letters of stem remain; no stop precedes a mark.
    """
    stops: set[int] = set()
    for run in _ARABIC_RUN.finditer(text, start, end):
        letters = _letters(text, run.start(), run.end())
        stops.update((run.start(), run.end()))
        stops.update(_proclitic_stops(letters))
        stops.update(_enclitic_stops(letters, max(_proclitic_lengths(_spelled(letters)), default=0)))
    return tuple(sorted(stop for stop in stops if start < stop < end and is_grapheme_boundary(text, stop)))


def next_stop(text: str, pos: int) -> int:
    """The first word edge or clitic stop after `pos`; the end of the text when there is none."""
    for start, end in _words_from(text, pos):
        if end <= pos:
            continue
        return next(stop for stop in (start, *clitic_stops(text, start, end), end) if stop > pos)
    return len(text)


def previous_stop(text: str, pos: int) -> int:
    """The last word edge or clitic stop before `pos`; 0 when there is none."""
    limit = pos
    while limit > 0:
        shown = _NOT_SPACE_BACKWARDS.search(text, 0, limit)
        if shown is None:
            return 0
        window = _window_start(text, shown.end())
        for start, end in reversed(list(_words_in(text, window, _window_end(text, shown.end())))):
            if start < pos:
                return max(stop for stop in (start, *clitic_stops(text, start, end), end) if stop < pos)
        limit = window
    return 0


def _words_from(text: str, pos: int) -> Iterator[tuple[int, int]]:
    """The words from the one that holds or touches `pos` on; a space is a safe start, no word holds one."""
    return _words_in(text, _window_start(text, pos), len(text))


def _words_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _WORD.finditer(text, start, end))


def _window_start(text: str, pos: int) -> int:
    space = _SPACE_BACKWARDS.search(text, 0, min(max(pos, 0), len(text)))
    return space.end() if space else 0


def _window_end(text: str, pos: int) -> int:
    space = _SPACE.search(text, pos)
    return space.start() if space else len(text)


def _letters(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The letters of a run with their offsets: no marks, no tatweel, presentation forms as plain letters."""
    letters: list[tuple[int, str]] = []
    for offset in range(start, end):
        character = text[offset]
        if character != "\u0640" and character.isalpha():
            plain = unicodedata.normalize("NFKC", character) if character >= "\ufb50" else character
            letters.extend((offset, letter) for letter in plain)
    return letters


def _spelled(letters: list[tuple[int, str]]) -> str:
    return "".join(letter for _, letter in letters)


def _proclitic_stops(letters: list[tuple[int, str]]) -> Iterator[int]:
    for taken in _proclitic_lengths(_spelled(letters)):
        if len(letters) - taken >= _SHORTEST_STEM:
            yield letters[taken][0]


def _proclitic_lengths(spelled: str) -> Iterator[int]:
    """How many letters each chain of proclitics at the beginning takes."""
    taken = 0
    if spelled[:1] in ("و", "ف"):
        taken = 1
        yield taken
    following = spelled[taken : taken + 2]
    if following == "لل":
        yield taken + 1
        yield taken + 2
        return
    if following[:1] in ("ب", "ك", "ل") or (following[:1] == "س" and following[1:] in tuple(_IMPERFECT)):
        taken += 1
        yield taken
    if spelled[taken : taken + 2] in ("ال", "ٱل"):
        yield taken + 2


def _enclitic_stops(letters: list[tuple[int, str]], proclitics: int) -> Iterator[int]:
    spelled = _spelled(letters)
    for pronoun in ENCLITICS:
        end_of_stem = len(spelled) - len(pronoun)
        if end_of_stem - proclitics >= _SHORTEST_STEM and spelled.endswith(pronoun):
            yield letters[end_of_stem][0]
