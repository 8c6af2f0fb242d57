"""The pieces a number is read from: digit strings with separators, number words with their clitics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

import regex

from annotator.text.folding import Folded
from annotator.text.number_words import MISTAKABLE_FOR_DEAD, NUMBER_WORDS, Role

# Conjunction, preposition, article: what may be glued before a number.
_CLITICS = r"(?P<and>[وف]?)(?P<by>[بكل]?)(?P<the>ال)?"
_PREFIX = re.compile(_CLITICS)
_TOKEN = regex.compile(
    rf"(?P<skip>\d+(?:[/:]\d+)+|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}(?!\d)|[a-z][\w.\-]{{0,40}}\d[\w.\-]*)"
    rf"|(?<![\w.,٫٬])(?:{_CLITICS})(?P<digits>\d+(?:[.,٫٬'’ ]\d+){{0,8}})"
    rf"|(?P<word>[^\W\d_]+)"
)
_TEEN_ENDING = re.compile(r"\s+عشره?(?!\w)")
_GROUPED = re.compile(r"([1-9]\d{0,2})((?:[.,٬'’ ])\d{3}(?!\d))+")
_DECIMAL = re.compile(r"\d+([.,٫])(\d+)")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a number in the folded text.

    `value` of a word is that of `NUMBER_WORDS`; digits keep every reading of their separators, the likelier
    first.
    """

    start: int  # without conjunction and preposition, and for digits without the article
    end: int
    role: Role | Literal["digits", "other"]
    value: int = 0
    readings: tuple[Decimal, ...] = ()
    joined: bool = False  # begins with و
    prefixed: bool = False  # begins with a preposition or the article


def tokens(folded: Folded) -> list[Token]:
    """Every word and digit string of the text, in order; what is no number has the role `"other"`."""
    found: list[Token] = []
    pos = 0
    apart = None  # an و written apart from the word it belongs to
    while match := _TOKEN.search(folded.text, pos):
        pos = match.end()
        if match["digits"]:
            token = _digits(match)
            pos = token.end
        elif match["word"] == "و":
            apart = match
            continue
        elif match["word"]:
            token = _word(folded, match.start(), match["word"])
        else:
            token = Token(match.start(), match.end(), "other")
        if apart and not folded.text[apart.end() : token.start].strip():
            token = replace(token, joined=True)
        apart = None
        found.append(token)
    return found


def adjacent(folded: Folded, first: Token, second: Token) -> bool:
    """Whether only spaces and the clitics of `second` stand between two tokens."""
    between = folded.text[first.end : second.start]
    return (
        len(between) <= 6
        and "\n" not in between
        and bool(re.fullmatch(r"\s*(?:[وف]\s*)?[بكل]?(?:ال)?", between))
    )


def _word(folded: Folded, start: int, word: str) -> Token:
    end = start + len(word)
    if word == "واحد" and _is_and_eleven(folded, start, end):
        return Token(start + 1, end, Role.ONE_BEFORE_TEN, 1, joined=True)
    piece = _parse_word(word)
    if piece is None or not _is_written_as_number(folded, start, end, word[piece.start :]):
        return Token(start, end, "other")
    return replace(piece, start=start + piece.start, end=end)


def _is_and_eleven(folded: Folded, start: int, end: int) -> bool:
    """Whether «واحد» is the folded «وأحد»: one is never followed by عشر, and has no hamza."""
    first, last = folded.source_range(start, end)
    return bool(_TEEN_ENDING.match(folded.text, end)) or "أ" in folded.source[first:last]


@lru_cache(maxsize=20_000)
def _parse_word(word: str) -> Token | None:
    """A folded word as a piece of a number with offsets into the word, or `None`."""
    for taken, prefix in _prefixes(word):
        known = NUMBER_WORDS.get(word[taken:])
        if known is None:
            continue
        role, value = known
        article = 2 if prefix["the"] else 0
        if (article and word[taken:] == "اثنين") or (article and prefix["by"] and value == 100):
            return None  # Monday; per cent
        joined, prefixed = bool(prefix["and"]), bool(prefix["by"]) or bool(article)
        return Token(taken - article, len(word), role, value, joined=joined, prefixed=prefixed)
    return None


def _prefixes(word: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Ways to take clitics off a word, none first: «الف» is a thousand, not the article and a letter."""
    none = {"and": "", "by": "", "the": ""}
    yield 0, none
    match = _PREFIX.match(word)
    if match is None:
        return
    whole = {name: part or "" for name, part in match.groupdict().items()}
    taken = 0
    current = dict(none)
    for name in ("and", "by", "the"):
        if whole[name]:
            taken += len(whole[name])
            current = current | {name: whole[name]}
            yield taken, current


def _is_written_as_number(folded: Folded, start: int, end: int, word: str) -> bool:
    if not word.endswith(MISTAKABLE_FOR_DEAD):
        return True
    first, last = folded.source_range(start, end)
    return any(sign in folded.source[first:last] for sign in "ئ\u0654ﺋﺌ")


def _digits(match: regex.Match[str]) -> Token:
    written = match["digits"]
    start = match.start("digits")
    length, readings = _readings(written)
    return Token(
        start,
        start + length,
        "digits",
        readings=readings,
        joined=bool(match["and"]),
        prefixed=bool(match["by"]) or bool(match["the"]),
    )


def _readings(written: str) -> tuple[int, tuple[Decimal, ...]]:
    """How much of a digit string is one number, and its readings, the likelier first.

    Groups of three are thousands. One group after a Latin comma or point could be a fraction, so both are
    kept.
    """
    grouped = _GROUPED.match(written)
    if grouped:
        separators = set(re.findall(r"\D", grouped.group()))
        rest = _fraction_after(written, grouped.end(), separators)
        digits = re.sub(r"\D", "", grouped.group())
        if len(separators) == 1 and rest is not None:
            value = Decimal(f"{digits}{'.' if rest else ''}{rest}")
            length = grouped.end() + (len(rest) + 1 if rest else 0)
            if not rest and grouped.group().count(min(separators)) == 1 and separators <= {".", ","}:
                return length, (value, Decimal(re.sub(r"\D", ".", grouped.group())))
            return length, (value,)
    fraction = _DECIMAL.match(written)
    if fraction and not (fraction[1] == "," and len(fraction[2]) > 2):
        number = Decimal(fraction.group().replace(",", ".").replace("٫", "."))
        return fraction.end(), (number,)
    whole = re.match(r"\d+", written)
    length = whole.end() if whole else len(written)
    return length, (Decimal(written[:length]),)


def _fraction_after(written: str, pos: int, separators: set[str]) -> str | None:
    """The decimals after a grouped number, "" for none; `None` when the groups make no sense."""
    rest = written[pos:]
    if not rest or rest[0] == " ":
        return ""
    match = re.fullmatch(r"[.,٫](\d{1,2})(?: .*)?", rest)
    return match[1] if match and rest[0] not in separators else None
