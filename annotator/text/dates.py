"""Dates in Arabic news: three month systems, digits, weekdays, days told from the day of writing.

Values are ISO 8601, with reduced precision where the text gives no more (`2020-02`, `2018`, `2020-W18`). What
depends on the day of writing has no value without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from annotator.text.date_words import (
    DAY_PARTS,
    DIRECTIONS,
    MISTAKABLE_MONTHS,
    MONTHS,
    ORDINAL_DAYS,
    PERIODS,
    RELATIVE_DAYS,
    WEEKDAYS,
)
from annotator.text.folding import SEARCH, Folded, fold, fold_aligned

_TIME_WORDS = ("شهر", "في", "خلال", "مطلع", "أوائل", "بداية", "منتصف", "أواخر", "نهاية", "منذ", "حتى")
_BEFORE_A_MONTH = [[fold(word)] for word in _TIME_WORDS]
_NEIGHBOUR = 20  # code points that hold the word beside a date
_NEAREST = 183  # days: a day and month without a year farther back than this may as well lie ahead


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text, `[start, end)` in code points; `value` in ISO 8601, `None` when unsettled."""

    start: int
    end: int
    value: str | None


@dataclass(frozen=True, slots=True)
class WeekdayConflict:
    """«أمس الثلاثاء» where the day before was no Tuesday. Weekdays as in `date.weekday()`: Monday is 0."""

    start: int
    end: int
    stated: int
    expected: int


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_PART = rf"(?:(?:{_any_of(DAY_PARTS)})\s+){{0,3}}"
_YEAR = r"(?:19|20)\d\d"
_BREAK = r"(?:\s*[،,]\s*|\s*\(\s*|\s+)"
_MONTH = rf"(?:{_any_of(MONTHS)})(?!\w)"
_DIRECTION = rf"(?:{_any_of(DIRECTIONS)})(?!\w)"
_DATE = re.compile(
    rf"(?<!\w)[وف]?[بلك]?(?P<all>"
    # 2020-05-12, 12/05/2020, 12.5.2020
    rf"(?<![\d/.\-])(?P<ymd>{_YEAR}[-/.]\d\d?[-/.]\d\d?)(?![\d/])"
    rf"|(?<![\d/.\-])(?P<dmy>\d\d?[-/.]\d\d?[-/.]{_YEAR})(?![\d/])"
    # الثلاثاء 28 فبراير/ شباط 2020; الثالث من أيار الماضي; مطلع يناير الماضي
    rf"|(?:(?:{_PART}(?P<day_name>{_any_of(WEEKDAYS)}){_BREAK})?"
    rf"(?:(?P<day>\d\d?)|(?P<ordinal>{_any_of(ORDINAL_DAYS)}))\s+(?:من\s+)?(?:شهر\s+)?)?"
    rf"(?P<month>{_MONTH})(?:\s*[/(\-–]\s*(?P<twin>{_MONTH})(?:\s*\))?)?"
    rf"(?:\s*[،,]?\s*(?:من\s+)?(?:(?:ال)?عام\s+|سنه\s+)?(?P<month_year>{_YEAR})(?!\d)"
    rf"|\s+(?:من\s+العام\s+)?(?P<month_direction>{_DIRECTION}))?"
    # مساء أمس الثلاثاء; فجر الاثنين الفائت
    rf"|{_PART}(?:(?P<relative>{_any_of(RELATIVE_DAYS)})(?!\w)(?:{_BREAK}(?P<relative_name>{_any_of(WEEKDAYS)})(?!\w))?"
    rf"|(?P<weekday>{_any_of(WEEKDAYS)})(?!\w)(?:\s+(?P<weekday_direction>{_DIRECTION}))?)"
    # الشهر الماضي; عام 2018
    rf"|(?P<period>{_any_of(PERIODS)})\s+(?P<period_direction>{_DIRECTION})"
    rf"|(?:(?:ال)?(?:عام|سنه)\s+|(?<=منذ ))(?P<year>{_YEAR})(?!\d)"
    rf")"
)


def read_dates(text: str | Folded, published: date | None = None) -> list[DateMention]:
    """Every date in the text, in order, not overlapping. A `Folded` must be of `folding.SEARCH`."""
    folded = fold_aligned(text, SEARCH) if isinstance(text, str) else text
    return [
        DateMention(*folded.source_range(*match.span("all")), value=_value(match, published))
        for match in _matches(folded)
    ]


def weekday_conflict(text: str | Folded, published: date | None) -> WeekdayConflict | None:
    """The first date whose weekday contradicts the rest of it: «أمس الثلاثاء», «الثلاثاء 5 أيار 2020»."""
    folded = fold_aligned(text, SEARCH) if isinstance(text, str) else text
    for match in _matches(folded):
        name = match["relative_name"] or match["day_name"]
        day = _stated_day(match, published) if name else None
        if day and day.weekday() != WEEKDAYS[name]:
            return WeekdayConflict(*folded.source_range(*match.span("all")), WEEKDAYS[name], day.weekday())
    return None


def _matches(folded: Folded) -> list[re.Match[str]]:
    return [match for match in _DATE.finditer(folded.text) if _is_date(match)]


def _is_date(match: re.Match[str]) -> bool:
    """Whether the words are a date here: «آب» alone is a father, «اليوم التالي» is another day."""
    if match["month"]:
        beside = (
            match["day"]
            or match["ordinal"]
            or match["twin"]
            or match["month_year"]
            or match["month_direction"]
        )
        named = _word_before(match) in _BEFORE_A_MONTH
        return bool(beside) or named or match["month"] not in MISTAKABLE_MONTHS
    if match["relative"] == "اليوم":
        before, after = (
            _word_before(match),
            match.string[match.end() :].split()[:1],
        )
        return before not in (["ذلك"], ["هذا"], ["نفس"], ["في"]) and after not in (
            ["التالي"],
            ["نفسه"],
            ["ذاته"],
        )
    return True


def _word_before(match: re.Match[str]) -> list[str]:
    start = match.start("all")
    return match.string[max(0, start - _NEIGHBOUR) : start].split()[-1:]


def _value(match: re.Match[str], published: date | None) -> str | None:
    if match["year"]:
        return match["year"]
    if match["period"]:
        return _period(PERIODS[match["period"]], DIRECTIONS[match["period_direction"]], published)
    if match["month"]:
        return _month_value(match, published)
    if match["weekday"]:
        return _weekday_value(match, published)
    day = _stated_day(match, published)
    name = match["relative_name"]
    return day.isoformat() if day and (not name or day.weekday() == WEEKDAYS[name]) else None


def _stated_day(match: re.Match[str], published: date | None) -> date | None:
    """The day that the mention names without help from its weekday."""
    if match["ymd"] or match["dmy"]:
        return _numeric(match)
    if match["relative"]:
        return published + timedelta(days=RELATIVE_DAYS[match["relative"]]) if published else None
    if match["month"] and match["month_year"] and _day_number(match):
        return _day(int(match["month_year"]), _month_number(match), _day_number(match))
    return None


def _numeric(match: re.Match[str]) -> date | None:
    """Digits: year first, or day first as the Arabic press writes; month first only if nothing else fits."""
    first, second, third = (int(part) for part in re.split(r"[-/.]", match["ymd"] or match["dmy"]))
    if match["ymd"]:
        return _day(first, second, third)
    return _day(third, second, first) or _day(third, first, second)


def _day(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None


def _day_number(match: re.Match[str]) -> int | None:
    if match["day"]:
        return int(match["day"])
    return ORDINAL_DAYS.get(match["ordinal"]) if match["ordinal"] else None


def _month_number(match: re.Match[str]) -> int | None:
    """The month; `None` when two names of a doubled month disagree."""
    month = MONTHS[match["month"]]
    return month if not match["twin"] or MONTHS[match["twin"]] == month else None


def _month_value(match: re.Match[str], published: date | None) -> str | None:
    month, day = _month_number(match), _day_number(match)
    if month is None:
        return None
    if match["month_year"]:
        years: Iterable[int] = (int(match["month_year"]),)
    elif published is None:
        return None
    else:
        years = _likely_years(month, day, match["month_direction"], published)
    for year in years:
        if day is None:
            return f"{year:04}-{month:02}"
        found = _day(year, month, day)
        if found:
            return found.isoformat()
    return None


def _likely_years(month: int, day: int | None, direction: str | None, published: date) -> Iterable[int]:
    """The year of a month named without one: by «الماضي» and the like, else the last unless long ago."""
    this, here = (month, day or 0), (published.month, published.day if day else 0)
    if direction is None:
        year = published.year if this <= here else published.year - 1
        past = _day(year, month, day or 1)
        return (year,) if past and (published - past).days <= _NEAREST else ()
    if DIRECTIONS[direction] == 0:
        return (published.year,)
    if DIRECTIONS[direction] < 0:
        return (published.year if this < here else published.year - 1,)
    return (published.year if this > here else published.year + 1,)


def _weekday_value(match: re.Match[str], published: date | None) -> str | None:
    """The last such day up to the day of writing; before it with «الماضي», after it with «المقبل»."""
    if published is None:
        return None
    back = (published.weekday() - WEEKDAYS[match["weekday"]]) % 7
    direction = DIRECTIONS[match["weekday_direction"]] if match["weekday_direction"] else 0
    if direction < 0:
        back = back or 7
    days = 7 - back if direction > 0 else -back
    return (published + timedelta(days=days)).isoformat()


def _period(unit: str, direction: int, published: date | None) -> str | None:
    if published is None:
        return None
    if unit == "year":
        return f"{published.year + direction:04}"
    if unit == "month":
        months = published.year * 12 + published.month - 1 + direction
        return f"{months // 12:04}-{months % 12 + 1:02}"
    year, week, _ = (published + timedelta(weeks=direction)).isocalendar()
    return f"{year:04}-W{week:02}"
