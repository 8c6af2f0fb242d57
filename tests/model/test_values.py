"""Typed attribute values: what is legal, and what a person is told."""

from __future__ import annotations

import calendar
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.scheme import Attribute, AttributeType, Label, Names, Ordering, Value
from annotator.model.values import attribute_problems, is_iso_date, ordering_problems, value_problem

NAMES = Names("اسم", "Name")
CHOICES = (Value("a", Names("أ", "A")), Value("b", Names("ب", "B")))


def attribute(kind: str, **more: object) -> Attribute:
    values = CHOICES if kind == "enum" else ()
    return Attribute("key", AttributeType(kind), NAMES, values=values, **more)


@pytest.mark.parametrize(
    ("kind", "more", "good", "bad"),
    [
        ("enum", {}, ["a", "b"], ["c", "", 1, True, ("a",)]),
        ("enum", {"multiple": True}, [("a",), ("b", "a")], ["a", (), ("a", "a"), ("c",), (1,)]),
        ("integer", {}, [0, -3, 10**20], ["1", 1.5, True, Decimal(1), (1,)]),
        ("integer", {"minimum": 0}, [0, 7], [-1]),
        ("decimal", {}, [1, Decimal("1.5"), -2], ["1", True, Decimal("NaN"), Decimal("Infinity"), 1.5]),
        ("decimal", {"minimum": 1}, [1, Decimal("1.0")], [Decimal("0.99")]),
        ("boolean", {}, [True, False], [0, 1, "yes"]),
        ("text", {}, ["", "نص"], [1, True, ("a",)]),
        ("date", {}, ["2020", "2020-05", "2020-02-29", "2020-05-04/2020-05-05", "2020/2021-01"], []),
        ("date", {}, [], ["", "20", "2020-13", "2019-02-29", "2020-5-4", "2020-05-05/2020-05-04", "2020-"]),
        (
            "date",
            {},
            [],
            ["٢٠٢٠-٠٥-٠٤", "2020/", "/2020", "2020/2021/2022", "0000", 2020, " 2020", "2020-00-01"],
        ),
    ],
)
def test_types(kind, more, good, bad):
    taker = attribute(kind, **more)
    for value in good:
        assert value_problem(taker, value) is None, value
    for value in bad:
        assert str(value_problem(taker, value)), value


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date):
    assert is_iso_date(day.isoformat())
    assert is_iso_date(day.isoformat()[:7])
    assert is_iso_date(day.isoformat()[:4])


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_no_other_day_is(year, month, day):
    real = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    assert is_iso_date(f"{year:04}-{month:02}-{day:02}") == real


@given(st.dates(), st.dates())
def test_intervals_run_forward(first, last):
    assert is_iso_date(f"{first}/{last}") == (first <= last)


LABEL = Label(
    "F",
    NAMES,
    "#000000",
    attributes=tuple(
        Attribute(key, AttributeType.INTEGER, Names("", key)) for key in ("low", "best", "high")
    ),
)
ORDER = (Ordering("F", ("low", "best", "high")),)
numbers = st.none() | st.integers(0, 5)


@given(numbers, numbers, numbers)
def test_orderings_hold_where_values_are_present(low, best, high):
    values = {k: v for k, v in (("low", low), ("best", best), ("high", high)) if v is not None}
    given_ = list(values.values())
    assert (ordering_problems(LABEL, ORDER, values) == []) == (given_ == sorted(given_))


def test_orderings_of_other_labels_do_not_matter():
    assert ordering_problems(LABEL, (Ordering("G", ("low", "high")),), {"low": 9, "high": 1}) == []


def test_unknown_attributes_are_named():
    (problem,) = attribute_problems(LABEL, {"low": 1, "lwo": 2})
    assert "lwo" in str(problem)
