"""Numbers in Arabic text: digits of three scripts and number words, as values with their ranges.

The grammar (research on Arabic counting in news):

    number   := group (و group)* [و half]          groups of falling scale: مليونان وثلاثمئة ألف وخمسة
              | half scale                          نصف مليون
    group    := (small | digits) [scale] | scale | scale dual
    small    := hundreds [و below] | below          ثلاثمئة وخمسة وعشرون
    hundreds := مئة | مئتان | ثلاثمئة | ثلاث مئة
    below    := unit | ten | unit عشر | tens | unit و tens

Not numbers here: vague plurals (عشرات, مئات), ordinals (الثالث عشر), weekdays, per cent (بالمئة), dates and
times in digits, and digits within Latin names (F16).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from annotator.text.folding import SEARCH, Folded, fold_aligned
from annotator.text.number_tokens import Token, adjacent, tokens
from annotator.text.number_words import SCALE_ROLES, Role

_NO_SCALE = 10**15
_CONTEXT = 40  # code points before a number that may change its reading
_LONGEST = 200  # code points of the longest number phrase


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text, `[start, end)` in code points, without the conjunction or preposition glued to it.

    `value` is the likeliest whole number, `None` for a fraction; `decimal` is the exact likeliest reading;
    `alternatives` are other whole numbers that the same letters may mean. `ambiguous` says that a separator
    or an ending has a second reading, even if that is no whole number (1.200 may be 1.2).
    """

    start: int
    end: int
    value: int | None
    decimal: Decimal
    basis: Literal["digits", "words"]
    alternatives: tuple[int, ...] = ()
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """A stretch of tokens up to `after` and what it may mean, the likelier first."""

    after: int
    values: tuple[Decimal, ...]


def read_numbers(text: str | Folded, *, heed_marks: bool = True) -> list[Number]:
    """Every number in the text, in order, not overlapping. A `Folded` must be of `folding.SEARCH`.

    With `heed_marks` a written tanwin settles that «ألفًا» is 1000, not the dual.
    """
    folded = fold_aligned(text, SEARCH) if isinstance(text, str) else text
    reader = _Reader(folded, heed_marks)
    numbers = []
    index = 0
    while index < len(reader.tokens):
        reading = None if reader.is_part_of_ordinal(index) else reader.number(index)
        if reading is None:
            index += 1
            continue
        numbers.append(_number(folded, reader.tokens[index : reading.after], reading.values))
        index = reading.after
    return numbers


def read_number_at(text: str, start: int) -> Number | None:
    """The number that begins at `start`; looks at the text nearby only."""
    origin = max(0, start - _CONTEXT)
    while origin and not text[origin - 1].isspace():
        origin -= 1
    for number in read_numbers(text[origin : start + _LONGEST]):
        if number.start + origin == start:
            return Number(
                start,
                number.end + origin,
                number.value,
                number.decimal,
                number.basis,
                number.alternatives,
                number.ambiguous,
            )
    return None


def _number(folded: Folded, parts: Sequence[Token], values: tuple[Decimal, ...]) -> Number:
    start, end = folded.source_range(parts[0].start, parts[-1].end)
    whole = [int(value) if value == value.to_integral_value() else None for value in values]
    return Number(
        start,
        end,
        whole[0],
        values[0],
        "digits" if any(part.role == "digits" for part in parts) else "words",
        tuple(value for value in whole[1:] if value is not None),
        len(values) > 1,
    )


class _Reader:
    """The grammar over the tokens of one text. Each rule gives a reading from token `index` on, or `None`."""

    def __init__(self, folded: Folded, heed_marks: bool) -> None:
        self.folded = folded
        self.heed_marks = heed_marks
        self.tokens = tokens(folded)

    def is_part_of_ordinal(self, index: int) -> bool:
        """Whether the word completes an ordinal: الثالث عشر, الحادي والعشرون."""
        if self.tokens[index].role not in (Role.TEN, Role.TENS) or index == 0:
            return False
        before = self.tokens[index - 1]
        return before.role is Role.ORDINAL and adjacent(self.folded, before, self.tokens[index])

    def number(self, index: int) -> _Reading | None:
        """A whole number phrase."""
        if self._is_per_cent(index):
            return None
        fraction = self._fraction_of_scale(index)
        if fraction:
            return fraction
        reading, scale = self._group(index)
        while reading and scale > 1:
            more = self._half_more(reading, scale) or self._smaller_group(reading, scale)
            if more is None:
                break
            reading, scale = more
        return reading

    def _next(self, index: int, *roles: Role, joined: bool) -> Token | None:
        """Token `index` when it follows its predecessor directly and has one of the roles."""
        if index >= len(self.tokens):
            return None
        token = self.tokens[index]
        if token.role not in roles or token.joined is not joined:
            return None
        return token if adjacent(self.folded, self.tokens[index - 1], token) else None

    def _is_per_cent(self, index: int) -> bool:
        token = self.tokens[index]
        before = self.tokens[index - 1] if index else None
        return (
            token.value == 100
            and token.prefixed
            and before is not None
            and self.folded.text[before.start : before.end] == "في"
        )

    def _fraction_of_scale(self, index: int) -> _Reading | None:
        """نصف مليون, ربع مليون."""
        token = self.tokens[index]
        if token.role not in (Role.HALF, Role.QUARTER):
            return None
        scale = self._next(index + 1, Role.SCALE, joined=False)
        return _Reading(index + 2, (Decimal(scale.value) / token.value,)) if scale else None

    def _half_more(self, reading: _Reading, scale: int) -> tuple[_Reading, int] | None:
        """مليون ونصف, مليون ونصف المليون."""
        part = self._next(reading.after, Role.HALF, Role.QUARTER, joined=True)
        if part is None:
            return None
        values = tuple(value + Decimal(scale) / part.value for value in reading.values)
        named = self._next(reading.after + 1, Role.SCALE, joined=False)
        return _Reading(reading.after + (2 if named and named.value == scale else 1), values), 1

    def _smaller_group(self, reading: _Reading, scale: int) -> tuple[_Reading, int] | None:
        """A group of a smaller scale joined with و."""
        index = reading.after
        if index >= len(self.tokens) or not self.tokens[index].joined:
            return None
        if not adjacent(self.folded, self.tokens[index - 1], self.tokens[index]):
            return None
        group, lower = self._group(index)
        if group is None or lower >= scale or max(group.values) >= scale:
            return None
        values = tuple(value + group.values[0] for value in reading.values)
        return _Reading(group.after, values), lower

    def _group(self, index: int) -> tuple[_Reading | None, int]:
        """A count with its scale, a scale alone, or a plain count (scale 1)."""
        token = self.tokens[index]
        if token.role in SCALE_ROLES:
            values = _bare_scale(self, token)
            return (_Reading(index + 1, values) if values else None), token.value
        count = self._count(index)
        if count is None:
            return None, 1
        scale = self._next(count.after, *SCALE_ROLES, joined=False)
        if scale is None or scale.prefixed:
            return count, 1
        # With a scale behind it, one group of three is a fraction as likely as a thousand: the fraction is
        # first.
        values = tuple(value * scale.value for value in reversed(count.values))
        return _Reading(count.after + 1, values), scale.value

    def _count(self, index: int) -> _Reading | None:
        token = self.tokens[index]
        if token.role == "digits":
            return _Reading(index + 1, token.readings)
        return self._hundreds(index) or self._below_hundred(index)

    def _hundreds(self, index: int) -> _Reading | None:
        token = self.tokens[index]
        after, value = index + 1, token.value
        if token.role is Role.UNIT and value > 2:
            hundred = self._next(after, Role.HUNDREDS, joined=False)
            if hundred is None or hundred.value != 100 or hundred.prefixed:
                return None
            after, value = after + 1, value * 100
        elif token.role is not Role.HUNDREDS:
            return None
        if after < len(self.tokens) and self.tokens[after].joined:
            below = self._below_hundred(after)
            if below and adjacent(self.folded, self.tokens[after - 1], self.tokens[after]):
                return _Reading(below.after, (value + below.values[0],))
        return _Reading(after, (Decimal(value),))

    def _below_hundred(self, index: int) -> _Reading | None:
        token = self.tokens[index]
        if token.role in (Role.UNIT, Role.ONE_BEFORE_TEN):
            second = self._next(index + 1, Role.TEN, joined=False) or self._next(
                index + 1, Role.TENS, joined=True
            )
            if second:
                return _Reading(index + 2, (Decimal(token.value + second.value),))
        if token.role in (Role.UNIT, Role.TEN, Role.TENS):
            return _Reading(index + 1, (Decimal(token.value),))
        return None


def _bare_scale(reader: _Reader, token: Token) -> tuple[Decimal, ...]:
    """What a scale word means with no count before it: one, two, either, or nothing exact (a plural)."""
    one, two = Decimal(token.value), Decimal(2 * token.value)
    if token.role is Role.SCALE_EITHER:
        start, end = reader.folded.source_range(token.start, token.end)
        settled = reader.heed_marks and "\u064b" in reader.folded.source[start:end]
        return (one,) if settled else (two, one)
    return (
        {Role.SCALE: (one,), Role.SCALE_DUAL: (two,)}.get(token.role, ())
        if isinstance(token.role, Role)
        else ()
    )
