"""Spans to BIO tags: which tokens a span covers, and which spans a column can hold together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.formats.base import Marked
from annotator.formats.conll.tokens import LEFT_OUT, Token
from annotator.model.span import Span
from annotator.text.messages import QT_TRANSLATE_NOOP

DISCONTINUOUS = QT_TRANSLATE_NOOP("Format", "It has several fragments.")
NO_TOKEN = QT_TRANSLATE_NOOP("Format", "It covers no word and no mark.")
SUB_TOKEN = QT_TRANSLATE_NOOP("Format", "It begins or ends inside a token.")
IN_BOILERPLATE = QT_TRANSLATE_NOOP("Format", "It lies in boilerplate or a stray fragment.")
CROSSES_BLOCKS = QT_TRANSLATE_NOOP("Format", "It crosses an empty line between two sentences or paragraphs.")
SAME_TOKENS = QT_TRANSLATE_NOOP("Format", "Another label on exactly the same tokens was kept.")
INSIDE = QT_TRANSLATE_NOOP("Format", "It lies inside a label that was kept.")
AROUND = QT_TRANSLATE_NOOP("Format", "A label inside it was kept.")
CROSSING = QT_TRANSLATE_NOOP("Format", "It crosses a label that was kept.")


class Placed(NamedTuple):
    """A span and the tokens `[first, last)` it covers."""

    span: Span
    first: int
    last: int

    @property
    def length(self) -> int:
        """How many tokens it covers."""
        return self.last - self.first


class Columns(NamedTuple):
    """Spans sorted into columns, and those that no column holds."""

    columns: list[list[Placed]]
    refused: list[tuple[Span, Marked]]


def place(spans: Iterable[Span], tokens: Sequence[Token]) -> tuple[list[Placed], list[tuple[Span, Marked]]]:
    """Each span on its tokens, or with the reason why it cannot be."""
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    placed: list[Placed] = []
    refused: list[tuple[Span, Marked]] = []
    for span in spans:
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        reason = _obstacle(span, tokens[first:last])
        if reason is None:
            placed.append(Placed(span, first, last))
        else:
            refused.append((span, reason))
    return placed, refused


def _obstacle(span: Span, covered: Sequence[Token]) -> Marked | None:
    if len(span.fragments) > 1:
        return DISCONTINUOUS
    if not covered:
        return NO_TOKEN
    if any(token.block == LEFT_OUT for token in covered):
        return IN_BOILERPLATE
    if covered[0].start < span.start or covered[-1].end > span.end:
        return SUB_TOKEN
    if covered[0].block != covered[-1].block:
        return CROSSES_BLOCKS
    return None


def arrange(placed: Iterable[Placed], nested: str) -> Columns:
    """Sort spans into columns by policy: `outermost` or `innermost` in one column, or `columns`."""
    sign = 1 if nested == "innermost" else -1
    columns: list[list[Placed]] = [[]]
    refused: list[tuple[Span, Marked]] = []
    for one in sorted(placed, key=lambda p: (sign * p.length, p.first)):
        for column in columns:
            rival = next((kept for kept in column if _overlap(one, kept)), None)
            if rival is None:
                column.append(one)
                break
            if nested != "columns":
                refused.append((one.span, _relation(one, rival)))
                break
        else:
            columns.append([one])
    return Columns(columns, refused)


def _overlap(one: Placed, other: Placed) -> bool:
    return one.first < other.last and other.first < one.last


def _relation(one: Placed, kept: Placed) -> Marked:
    if (one.first, one.last) == (kept.first, kept.last):
        return SAME_TOKENS
    if kept.first <= one.first and one.last <= kept.last:
        return INSIDE
    if one.first <= kept.first and kept.last <= one.last:
        return AROUND
    return CROSSING


def bio(column: Iterable[Placed], count: int) -> list[str]:
    """One tag a token: `B-` on the first of a span, `I-` on the others, `O` elsewhere."""
    tags = ["O"] * count
    for span, first, last in column:
        label = "_".join(span.label.split())
        tags[first:last] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1)]
    return tags
