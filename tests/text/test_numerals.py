"""Numbers: research cases, and two outside generators of Arabic number words (pyarabic, num2words)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarabic.number import ArNumbers

from annotator.text.folding import fold_aligned
from annotator.text.numerals import read_number_at, read_numbers


def read(text: str) -> list[tuple[str, int | Decimal]]:
    return [
        (text[number.start : number.end], number.decimal if number.value is None else number.value)
        for number in read_numbers(text)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14", 14),
        ("١٤", 14),
        ("۱۴", 14),
        ("١٬٢٠٠", 1200),
        ("1,200", 1200),
        ("1.108.600", 1_108_600),
        ("1 200", 1200),
        ("1\u00a0200", 1200),
        ("12 ألف", 12_000),
        ("3.1 مليون", 3_100_000),
        ("1,3 مليون", 1_300_000),
        ("١٢٫٥ مليون", 12_500_000),
        ("30 ألفا و500", 30_500),
        ("2 مليون و300 ألف", 2_300_000),
        ("3 ملايين ونصف", 3_500_000),
        ("ثلاثة", 3),
        ("ثلاث", 3),
        ("اثنتي عشرة", 12),
        ("اثنا عشر", 12),
        ("أحد عشر", 11),
        ("إحدى عشرة", 11),
        ("ثماني عشرة", 18),
        ("ثمانٍ", 8),
        ("خمسة وعشرون", 25),
        ("خمسة و عشرين", 25),
        ("إحدى وعشرين", 21),
        ("مئة", 100),
        ("مائة", 100),
        ("مِئَة", 100),
        ("ثلاثمئة", 300),
        ("ثلاث مئة", 300),
        ("ثلاثمائة", 300),
        ("ثمانمئة", 800),
        ("ثماني مئة", 800),
        ("مئتا", 200),
        ("مئتي", 200),
        ("مئتان وثلاثة", 203),
        ("مائتان وثلاثة", 203),
        ("مئة وثلاثة وعشرون ألفا", 123_000),
        ("ألف", 1000),
        ("ألفاً", 1000),
        ("ألفي", 2000),
        ("ألفان وخمسمئة", 2500),
        ("أربعة آلاف", 4000),
        ("أربعة آلاف ومئتان وعشرة", 4210),
        ("مليونا وستمئة ألف", 2_600_000),
        ("مليوناً ومئة ألف", 1_100_000),
        ("مليارا دولار"[:6], 2_000_000_000),
        ("نصف مليون", 500_000),
        ("نصف المليون", 500_000),
        ("ربع مليون", 250_000),
        ("مليون ونصف المليون", 1_500_000),
        ("مليون ونصف", 1_500_000),
        ("مليوني", 2_000_000),
        ("ألفان وسبعمئة وأحد عشر", 2711),
        ("ألف واحد عشر", 1011),
        ("مئة وأحد وعشرون", 121),
    ],
)
def test_a_number_and_its_value(text: str, value: int) -> None:
    assert read(text) == [(text, value)]
    sentence = f"أعلن مقتل {text} شخصا"
    assert read(sentence) == [(text, value)]
    number = read_number_at(sentence, 10)
    assert number is not None
    assert (number.start, number.end, number.value) == (10, 10 + len(text), value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الـ 12 والـ12", [("12", 12), ("12", 12)]),
        ("14 قتيلا و3 جرحى", [("14", 14), ("3", 3)]),
        ("30-40 شخصا", [("30", 30), ("40", 40)]),
        ("قتل 14, 15", [("14", 14), ("15", 15)]),
        ("14.", [("14", 14)]),
        ("14قتيلا", [("14", 14)]),
        ("بثلاثة صواريخ", [("ثلاثة", 3)]),
        ("وخمسة آخرون", [("خمسة", 5)]),
        ("الثلاثة الآخرون", [("الثلاثة", 3)]),
        ("ثلاثة وأربعة", [("ثلاثة", 3), ("أربعة", 4)]),
        ("خمسة\nوعشرون", [("خمسة", 5), ("عشرون", 20)]),
        ("خمسة، وعشرون", [("خمسة", 5), ("عشرون", 20)]),
        ("20 بالمئة و30 في المئة", [("20", 20), ("30", 30)]),
        ("ألف رجل وثلاثة", [("ألف", 1000), ("ثلاثة", 3)]),
        ("بعد 2.5", [("2.5", Decimal("2.5"))]),
    ],
)
def test_where_numbers_begin_and_end(text: str, expected: list[tuple[str, int]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "يوم الاثنين والثلاثاء والأربعاء والخميس",
        "الثالث عشر من الشهر",
        "الحادي والعشرون",
        "عشرات القتلى ومئات الجرحى وآلاف النازحين",
        "أحد الجنود وإحدى الغارات",
        "12/05/2020 عند 14:30",
        "12.05.2020",
        "طائرة F16",
        "كان ميتا بين ميتين",
        "نصف السكان",
        "وحدة والتأليف والآلة",
        "",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert read_numbers(text) == []


def test_second_readings_are_kept_and_said() -> None:
    (thousand,) = read_numbers("1.200 شخص")
    assert (thousand.value, thousand.ambiguous, thousand.basis) == (1200, True, "digits")
    (million,) = read_numbers("1.200 مليون")
    assert (million.value, million.alternatives) == (1_200_000, (1_200_000_000,))
    (either,) = read_numbers("ألفا جندي")
    assert (either.value, either.alternatives, either.basis) == (2000, (1000,), "words")
    (sure,) = read_numbers("١٬٢٠٠")
    assert not sure.ambiguous
    assert not read_numbers("1.108.600")[0].ambiguous


def test_marks_tatweel_and_presentation_forms_stay_in_the_range() -> None:
    assert read("قُتِلَ ثَلاثَةٌ") == [("ثَلاثَةٌ", 3)]
    assert read("ثلاثــة") == [("ثلاثــة", 3)]
    assert read("ﺛﻼﺛﺔ") == [("ﺛﻼﺛﺔ", 3)]


def test_a_folded_text_is_read_without_folding_it_again() -> None:
    text = "مقتل خمسةٍ وعشرين"
    assert read_numbers(fold_aligned(text)) == read_numbers(text)


def test_no_number_begins_inside_another() -> None:
    text = "قتل خمسة وعشرون"
    assert read_number_at(text, 4) is not None
    assert read_number_at(text, 10) is None
    assert read_number_at(text, 0) is None


@settings(deadline=None, max_examples=500)
@given(st.one_of(st.integers(1, 999), st.integers(1, 10**7), st.integers(1, 10**12 - 1)), st.booleans())
def test_the_words_of_pyarabic_read_back(number: int, apart: bool) -> None:
    words = ArNumbers().int2str(str(number)).strip()
    words = words if apart else words.replace(" و ", " و")
    (found,) = read_numbers(words)
    assert number in (found.value, *found.alternatives)
    assert (found.start, found.end) == (0, len(words))


@settings(deadline=None, max_examples=500)
@given(st.one_of(st.integers(1, 999), st.integers(1, 10**7)))
def test_the_words_of_num2words_read_back(number: int) -> None:
    num2words = pytest.importorskip("num2words").num2words
    words = num2words(number, lang="ar")
    if "ألف ألف" in words:
        return  # num2words writes 301,000 as «three hundred and a thousand thousand»
    (found,) = read_numbers(words)
    assert number in (found.value, *found.alternatives)


@settings(deadline=None, max_examples=300)
@given(
    st.integers(0, 10**12),
    st.sampled_from([",", ".", "٬", " ", "\u00a0"]),
    st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"]),
)
def test_grouped_digits_read_back(number: int, separator: str, digits: str) -> None:
    written = f"{number:,}".replace(",", separator).translate(str.maketrans("0123456789", digits))
    (found,) = read_numbers(f"نحو {written} شخص")
    assert found.value == number
    assert found.end - found.start == len(written)


PIECES = (
    *(
        "ثلاثة",
        "عشر",
        "وعشرون",
        "مئة",
        "ألف",
        "آلاف",
        "و",
        " ",
        "ونصف",
        "المليون",
        "14",
        ".",
        ",",
        "١",
        "٬",
        "الثالث",
    ),
    *("ـ", "\u064b", "-", "/", "\n", "a", "ألفا", "واحد", "وأحد"),
)


@settings(deadline=None, max_examples=400)
@given(
    st.one_of(
        st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(st.characters(), max_size=40)
    )
)
def test_any_text_gives_numbers_in_order(text: str) -> None:
    last = 0
    for number in read_numbers(text):
        assert last <= number.start < number.end <= len(text)
        assert number.value is None or number.value == number.decimal
        last = number.end
    for position in range(0, len(text), 5):
        read_number_at(text, position)
