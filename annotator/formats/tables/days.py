"""Publication dates as people write them into tables."""

from __future__ import annotations

import re
from datetime import date

from annotator.text.dates import read_dates

_YEAR_FIRST = re.compile(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?", re.DOTALL)
_YEAR_LAST = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s,].*)?", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)\s*")


def read_day(text: str) -> date | None:
    """The day a cell states; `None` when it states none, or could be two (`05/06/2020`)."""
    first = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    if first:
        return _day(*map(int, first.groups()))
    last = _YEAR_LAST.fullmatch(text)
    if last:
        one, other, year = map(int, last.groups())
        if one != other and one <= 12 and other <= 12:
            return None
        return _day(year, *((other, one) if one > 12 or one == other else (one, other)))
    days = {mention.value or "" for mention in read_dates(text)}
    value = days.pop() if len(days) == 1 else ""
    return date.fromisoformat(value) if _DAY.fullmatch(value) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
