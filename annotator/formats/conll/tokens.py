"""Words, clitics and single marks of an article, grouped into blocks with an empty line between them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from annotator.model.article import Article
from annotator.text.offsets import next_grapheme
from annotator.text.sentences import sentences
from annotator.text.words import clitic_stops, words

LEFT_OUT = -1
"""The block of a token in boilerplate."""


class Token(NamedTuple):
    """A token `[start, end)` in code points and the number of its block."""

    start: int
    end: int
    block: int


def tokenise(article: Article, tokens: str, blocks: str, *, boilerplate: bool) -> list[Token]:
    """All tokens in order; those in boilerplate and stray fragments are in block `LEFT_OUT` unless wanted."""
    text = article.text
    starts = _block_starts(article, blocks)
    left_out = [] if boilerplate else [(z.start, z.end) for z in article.zones if not z.type.is_labelled]
    found = []
    for start, end in _pieces(text, split_clitics=tokens == "clitic"):
        outside = any(zone_start < end and start < zone_end for zone_start, zone_end in left_out)
        found.append(Token(start, end, LEFT_OUT if outside else bisect_right(starts, start)))
    return found


def _block_starts(article: Article, blocks: str) -> list[int]:
    """Where blocks begin. A zone always begins one: a title is no part of the first sentence."""
    if blocks == "article":
        return []
    starts = {edge for zone in article.zones for edge in (zone.start, zone.end)}
    if blocks == "sentence":
        starts.update(start for start, _end in sentences(article.text))
    else:
        starts.update(index + 1 for index, character in enumerate(article.text) if character == "\n")
    return sorted(starts)


def _pieces(text: str, *, split_clitics: bool) -> Iterator[tuple[int, int]]:
    position = 0
    for start, end in words(text):
        yield from _marks(text, position, start)
        edges = [start, *(clitic_stops(text, start, end) if split_clitics else ()), end]
        yield from pairwise(edges)
        position = end
    yield from _marks(text, position, len(text))


def _marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What shows between words: every grapheme that is not only spaces and controls."""
    while start < end:
        if text[start] == " ":
            start += 1
            continue
        stop = min(next_grapheme(text, start), end)
        if not all(_is_unseen(character) for character in text[start:stop]):
            yield start, stop
        start = stop


def _is_unseen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Cs")
