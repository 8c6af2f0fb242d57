"""Dates against a day of writing: Wednesday, 6 May 2020."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.date_words import MONTHS, WEEKDAYS
from annotator.text.dates import WeekdayConflict, read_dates, weekday_conflict

WEDNESDAY = date(2020, 5, 6)


def read(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(text[found.start : found.end], found.value) for found in read_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("28 شباط 2020", "2020-02-28"),
        ("٢٨ فبراير ٢٠٢٠", "2020-02-28"),
        ("28 فبراير/ شباط 2020", "2020-02-28"),
        ("28 شباط (فبراير) 2020", "2020-02-28"),
        ("28 فيفري 2020", "2020-02-28"),
        ("5 آب 2019", "2019-08-05"),
        ("5 أوت 2019", "2019-08-05"),
        ("1 كانون الثاني 2020", "2020-01-01"),
        ("1 كانون الأول 2019", "2019-12-01"),
        ("الثالث عشر من تشرين الأول 2019", "2019-10-13"),
        ("تشرين الثاني 2019", "2019-11"),
        ("الثلاثاء 5 أيار 2020", "2020-05-05"),
        ("يوم الثلاثاء، 5 أيار 2020", "2020-05-05"),
        ("12/05/2020", "2020-05-12"),
        ("05/25/2020", "2020-05-25"),
        ("2020-05-12", "2020-05-12"),
        ("12.5.2020", "2020-05-12"),
        ("عام 2018", "2018"),
        ("العام 2018", "2018"),
        ("31/02/2020", None),
        ("28 آذار/ مايو 2020", None),
    ],
)
def test_dates_that_stand_by_themselves(text: str, value: str | None) -> None:
    assert read(text, None) == [(text, value)]
    assert read(f"وقع ذلك في {text} قرب البلدة") == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أمس", "2020-05-05"),
        ("أمس الثلاثاء", "2020-05-05"),
        ("أمس، الثلاثاء", "2020-05-05"),
        ("مساء أمس", "2020-05-05"),
        ("اليوم", "2020-05-06"),
        ("فجر اليوم الأربعاء", "2020-05-06"),
        ("أول من أمس", "2020-05-04"),
        ("أمس الأول", "2020-05-04"),
        ("غدا", "2020-05-07"),
        ("الأربعاء", "2020-05-06"),
        ("الثلاثاء", "2020-05-05"),
        ("يوم الخميس", "2020-04-30"),
        ("مساء الاثنين الفائت", "2020-05-04"),
        ("الأربعاء الماضي", "2020-04-29"),
        ("الجمعة المقبل", "2020-05-08"),
        ("الأربعاء المقبل", "2020-05-13"),
        ("28 شباط الماضي", "2020-02-28"),
        ("28 فبراير/ شباط الماضي", "2020-02-28"),
        ("28 أيار الماضي", "2019-05-28"),
        ("يناير الماضي", "2020-01"),
        ("حزيران المقبل", "2020-06"),
        ("نيسان المقبل", "2021-04"),
        ("أيار الجاري", "2020-05"),
        ("28 شباط", "2020-02-28"),
        ("شباط", "2020-02"),
        ("30 حزيران", None),
        ("الشهر الماضي", "2020-04"),
        ("العام الماضي", "2019"),
        ("الأسبوع الماضي", "2020-W18"),
        ("الشهر المقبل", "2020-06"),
    ],
)
def test_dates_told_from_the_day_of_writing(text: str, value: str | None) -> None:
    assert read(text) == [(text, value)]
    assert read(text, None) == [(text, None)]
    assert read(f"وقال و{text}.") == [(text, value)]


@pytest.mark.parametrize(
    "text",
    [
        "آب الأسرة",
        "مارس الرياضة",
        "في اليوم التالي",
        "في ذلك اليوم",
        "14 قتيلا",
        "الأوضاع",
        "30/40",
        "2020 شخصا",
        "الأول من نوعه",
        "1/2",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read(text) == []


def test_a_mistakable_month_counts_after_a_word_of_time() -> None:
    assert read("خلال شهر آب") == [("آب", None)]
    assert read("هجوم وقع في نيسان") == [("نيسان", "2020-04")]
    assert read("اشترى نيسان جديدة") == []


def test_the_turn_of_the_year() -> None:
    new_year = date(2020, 1, 2)
    assert read("أول من أمس", new_year) == [("أول من أمس", "2019-12-31")]
    assert read("الشهر الماضي", new_year) == [("الشهر الماضي", "2019-12")]
    assert read("28 كانون الأول الماضي", new_year) == [("28 كانون الأول الماضي", "2019-12-28")]


def test_a_weekday_that_contradicts_the_day_of_writing_is_pointed_out() -> None:
    text = "وقال أمس الأربعاء إن"
    assert weekday_conflict(text, WEDNESDAY) == WeekdayConflict(5, 17, stated=2, expected=1)
    assert read(text) == [("أمس الأربعاء", None)]
    assert weekday_conflict(text, WEDNESDAY + timedelta(days=1)) is None
    assert weekday_conflict(text, None) is None


def test_a_weekday_that_contradicts_its_own_date_needs_no_day_of_writing() -> None:
    text = "الأربعاء 5 أيار 2020"
    assert weekday_conflict(text, None) == WeekdayConflict(0, len(text), stated=2, expected=1)


@pytest.mark.parametrize(
    "text", ["", "الثلاثاء", "مساء الاثنين الفائت", "أمس", "31/02/2020", "الثلاثاء 5 أيار"]
)
def test_nothing_to_contradict(text: str) -> None:
    assert weekday_conflict(text, WEDNESDAY) is None


@settings(deadline=None, max_examples=300)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(sorted(MONTHS)), st.booleans())
def test_a_full_date_reads_back(day: date, name: str, weekday: bool) -> None:
    day = day.replace(month=MONTHS[name], day=min(day.day, 28))
    names = {number: name for name, number in WEEKDAYS.items()}
    text = f"{names[day.weekday()] + ' ' if weekday else ''}{day.day} {name} {day.year}"
    assert read(text, None) == [(text, day.isoformat())]
    assert weekday_conflict(text, None) is None


PIECES = (
    *(
        "أمس",
        "الثلاثاء",
        "28",
        " ",
        "شباط",
        "/",
        "الماضي",
        "2020",
        "يوم",
        "و",
        "من",
        "الأول",
        "(",
        ")",
        "،",
        "-",
        "\n",
    ),
    *("ـ", "\u064b", "اليوم", "عام"),
)


@settings(deadline=None, max_examples=400)
@given(
    st.one_of(
        st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(st.characters(), max_size=40)
    ),
    st.one_of(st.none(), st.dates(date(1900, 1, 9), date(2200, 1, 1))),
)
def test_any_text_gives_dates_in_order(text: str, published: date | None) -> None:
    last = 0
    for found in read_dates(text, published):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        last = found.end
    weekday_conflict(text, published)
