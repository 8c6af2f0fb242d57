"""Folded text as words, numbers and marks, and the ways to take a word's proclitics off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

_TOKEN = re.compile(r"(?P<number>\d+(?:[.,٬٫]\d+)*)|(?P<word>[^\W\d_]+)|(?P<mark>[^\s\w])")

TokenKind = Literal["number", "word", "mark"]


class Token(NamedTuple):
    """One word, number or mark; offsets are those of the folded text."""

    kind: TokenKind
    text: str
    start: int
    end: int


class Form(NamedTuple):
    """A word without its proclitics: `skip` characters were taken off."""

    stem: str
    skip: int = 0
    conjunction: bool = False
    preposition: str = ""
    definite: bool = False


def tokenise(folded: str, start: int, end: int) -> list[Token]:
    """The tokens of `folded[start:end]`."""
    return [
        Token(match.lastgroup, match.group(), match.start(), match.end())  # type: ignore[arg-type]
        for match in _TOKEN.finditer(folded, start, end)
    ]


@lru_cache(maxsize=65536)
def forms(word: str) -> tuple[Form, ...]:
    """The word as it is, then without و ف, then without ب ل ك, each also without the article."""
    found: list[Form] = []
    for conjunction in (False, True):
        if conjunction and not (word.startswith(("و", "ف")) and len(word) > 2):
            break
        base = word[1:] if conjunction else word
        skip = int(conjunction)
        found.append(Form(base, skip, conjunction, "", False))
        found.extend(_with_article(base, skip, conjunction, ""))
        if base.startswith(("ب", "ل", "ك")) and len(base) > 2:
            found.append(Form(base[1:], skip + 1, conjunction, base[0], False))
            found.extend(_with_article(base[1:], skip + 1, conjunction, base[0]))
        if base.startswith("لل") and len(base) > 3:
            found.append(Form(base[2:], skip + 1, conjunction, "ل", True))
    return tuple(found)


def _with_article(base: str, skip: int, conjunction: bool, preposition: str) -> list[Form]:
    if not base.startswith("ال") or len(base) < 4:
        return []
    # The article belongs to the evidence, so it is not part of what is skipped.
    return [Form(base[2:], skip, conjunction, preposition, True)]
