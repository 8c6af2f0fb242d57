"""Offsets against outside oracles: Python's UTF-16 codec and a whole-text pass of `regex`'s \\X."""

from __future__ import annotations

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.text.offsets import (
    Utf16Map,
    is_grapheme_boundary,
    next_grapheme,
    previous_grapheme,
    snap_outward,
    trim,
)

# Everything that grapheme rules turn on, beside plain letters.
PIECES = [
    "ا", "ل", "ن", "\u0651", "\u064b", "\u0640", " ", "\u00a0", "\n", "\r", "\u200d", "\u200c", "\u200f",
    "a", "e\u0301",
    "😀", "👨", "👩", "❤", "\ufe0f", "🇸", "🇾", "🏽", "क", "\u094d", "ष", "각",
    "\u1100", "\u1161", "\u11a8", "\u0600", "\ud800", "1",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
any_text = st.one_of(texts, st.text(st.characters(), max_size=40))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def boundaries(text: str) -> list[int]:
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


@settings(deadline=None, max_examples=300)
@given(any_text)
def test_utf16_map_agrees_with_the_codec_and_is_its_own_inverse(text: str) -> None:
    mapping = Utf16Map(text)
    assert mapping.units == units(text)
    for position in range(len(text) + 1):
        unit = mapping.to_utf16(position)
        assert unit == units(text[:position])
        assert mapping.to_code_point(unit) == position


def test_a_unit_inside_a_surrogate_pair_gives_the_character_that_holds_it() -> None:
    mapping = Utf16Map("قتل 😀 14")
    assert mapping.to_utf16(6) == 7
    assert [mapping.to_code_point(unit) for unit in (4, 5, 6)] == [4, 4, 5]


def test_text_without_astral_characters_maps_to_itself() -> None:
    assert Utf16Map("قُتِل 14").is_identity
    assert not Utf16Map("💔").is_identity


@pytest.mark.parametrize("outside", [-1, 4])
def test_positions_outside_the_text_are_refused(outside: int) -> None:
    mapping = Utf16Map("قتل")
    with pytest.raises(ValueError, match="outside"):
        mapping.to_utf16(outside)
    with pytest.raises(ValueError, match="outside"):
        mapping.to_code_point(outside)


@example("\u094d\U0001f3fd\u0915")
@settings(deadline=None, max_examples=600)
@given(any_text)
def test_local_grapheme_functions_agree_with_a_pass_over_the_whole_text(text: str) -> None:
    expected = boundaries(text)
    for position in range(len(text) + 1):
        assert is_grapheme_boundary(text, position) == (position in expected)
        assert next_grapheme(text, position) == min([b for b in expected if b > position], default=len(text))
        assert previous_grapheme(text, position) == max([b for b in expected if b < position], default=0)


@pytest.mark.parametrize("piece", ["🇸", "👩\u200d", "😀", "ب\u0651", "क\u094d", "\u1100", "각", "ा"])
def test_long_runs_that_only_their_beginning_explains(piece: str) -> None:
    text = "x" + piece * 2001 + "y"
    expected = set(boundaries(text))
    for position in range(len(text) - 30, len(text) + 1):
        assert is_grapheme_boundary(text, position) == (position in expected)


@settings(deadline=None, max_examples=300)
@given(any_text, st.integers(-2, 45), st.integers(-2, 45))
def test_snapping_grows_to_whole_graphemes_and_does_nothing_twice(text: str, start: int, end: int) -> None:
    first, last = snap_outward(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert is_grapheme_boundary(text, first)
    assert is_grapheme_boundary(text, last)
    assert snap_outward(text, first, last) == (first, last)
    if 0 <= start < end <= len(text):
        assert first <= start
        assert last >= end


@settings(deadline=None, max_examples=300)
@given(any_text, st.integers(-2, 45), st.integers(-2, 45))
def test_trimming_stays_inside_keeps_whole_graphemes_and_does_nothing_twice(
    text: str, start: int, end: int
) -> None:
    start, end = snap_outward(text, start, end)
    first, last = trim(text, start, end)
    assert start <= first <= last <= end
    assert is_grapheme_boundary(text, first)
    assert is_grapheme_boundary(text, last)
    assert trim(text, first, last) == (first, last)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  مقاتلا ", "مقاتلا"),
        ("\u00a0مقاتلا\u00a0\n", "مقاتلا"),
        ("\u200f14\u200f", "14"),
        ("\u202b14 قتيلا\u202c", "14 قتيلا"),
        ("\ufeffقتل", "قتل"),
        (" \u200f ", ""),
        ("", ""),
        ("مقاتلا.", "مقاتلا."),
        ("می\u200c", "می\u200c"),
        ("قُتِلَ ", "قُتِلَ"),
    ],
)
def test_trim_drops_what_cannot_be_seen_and_nothing_else(text: str, kept: str) -> None:
    start, end = trim(text, 0, len(text))
    assert text[start:end] == kept


def test_an_empty_range_snaps_to_the_boundary_before_it() -> None:
    assert snap_outward("إنّ", 2, 2) == (1, 1)
