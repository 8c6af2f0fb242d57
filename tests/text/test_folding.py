"""Folding: keys that meet, keys that must not, and the way back to the source."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarabic import araby

from annotator.text.folding import EXACT, SEARCH, Folding, find, fold, fold_aligned
from annotator.text.offsets import is_grapheme_boundary, snap_outward

ARABIC = (
    "ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءأإآٱؤئ\u0640\u064b\u064e\u0650\u0651\u0652\u0670\u0654ﻗﺘﻴﻼﷺﷲﹰﹱﱞیکہ٠١۲۳"
    " \u00a0\u202f\u200f\u200c\u200d\ufeff،.14abİßΣ😀"
)
texts = st.one_of(st.text(st.sampled_from(ARABIC), max_size=40), st.text(st.characters(), max_size=30))
foldings = st.builds(Folding, *[st.booleans()] * len(fields(Folding)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قُتِلَ", "قتل"),
        ("ثمناً", "ثمنًا"),
        ("أقلِّ", "أقلِّ"[:3] + "ِّ"),
        ("إلى", "الى"),
        ("أن", "ان"),
        ("مسؤول", "مسوول"),
        ("طائرة", "طايره"),
        ("على", "علي"),
        ("قتــــيلا", "قتيلا"),
        ("ﻗﺘﻴﻼ", "قتيلا"),
        ("مرﺁة", "مرآة"),
        ("١٢", "12"),
        ("۱۲", "12"),
        ("قوات\u00a0الجو", "قوات الجو"),
        ("\u200f14\u200f", "14"),
        ("BBC", "bbc"),
        ("رحمٰن", "رحمن"),
        ("ایران کبیر", "ايران كبير"),
        ("ا\u0653ب", "آب"),
        ("ﷺ", "صلى الله عليه وسلم"),
        ("الـ 12", "ال 12"),
    ],
)
def test_spellings_of_one_word_share_a_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold(one, EXACT) == one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قتل", "قاتل"),
        ("جزء", "جز"),
        ("14", "41"),
        ("يد", "يدا"),
        ("سماء", "سما"),
        ("قوات الجو", "قواتالجو"),
        ("é", "e"),
    ],
)
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("switch", "text", "key"),
    [
        ("marks", "قُتِل", "قتل"),
        ("tatweel", "قتـل", "قتل"),
        ("hamza", "أإآٱؤئ", "ااااوي"),
        ("alef_maqsura", "ى", "ي"),
        ("ta_marbuta", "ة", "ه"),
        ("presentation", "ﻼ", "لا"),
        ("persian", "یک", "يك"),
        ("digits", "١۲3", "123"),
        ("controls", "\u200fا\u200c", "ا"),
        ("spaces", "\u00a0", " "),
        ("case", "Reuters", "reuters"),
    ],
)
def test_each_switch_folds_its_own_matter_only(switch: str, text: str, key: str) -> None:
    only = replace(EXACT, **{switch: True})
    assert fold(text, only) == key
    assert fold(text, replace(SEARCH, **{switch: False})) != key


def test_the_switches_cover_every_field() -> None:
    assert all(getattr(SEARCH, field.name) for field in fields(Folding))
    assert not any(getattr(EXACT, field.name) for field in fields(Folding))


def test_a_mark_shown_on_a_space_folds_to_nothing() -> None:
    assert fold("\ufe70") == ""
    assert fold("\ufe71") == ""
    assert fold("\ufc5e") == ""


def test_presentation_forms_keep_their_hamza_when_hamza_is_not_folded() -> None:
    assert fold("ﺁ", replace(SEARCH, hamza=False)) == "آ"


@settings(deadline=None, max_examples=300)
@given(st.text(st.sampled_from(araby.LETTERS + "".join(araby.TASHKEEL) + "\u0640 "), max_size=60))
def test_marks_and_tatweel_go_as_pyarabic_strips_them(text: str) -> None:
    only = replace(EXACT, marks=True, tatweel=True)
    assert fold(text, only) == araby.strip_tatweel(araby.strip_tashkeel(text))


@settings(deadline=None, max_examples=500)
@given(texts, foldings)
def test_every_folded_character_comes_from_a_source_character_that_folds_to_it(
    text: str, folding: Folding
) -> None:
    folded = fold_aligned(text, folding)
    assert folded.text == fold(text, folding)
    sources = [folded.source_index(index) for index in range(len(folded.text))]
    assert sources == sorted(sources)
    for index, source in enumerate(sources):
        assert folded.text[index] in fold(text[source], folding)
    # Read from the source side: the same string, character by character.
    assert folded.text == "".join(fold(character, folding) for character in text)
    assert folded.source_index(len(folded.text)) == len(text)


@settings(deadline=None, max_examples=300)
@given(texts, foldings)
def test_folding_a_key_changes_nothing(text: str, folding: Folding) -> None:
    assert fold(fold(text, folding), folding) == fold(text, folding)


@settings(deadline=None, max_examples=500)
@given(texts, st.integers(0, 40), st.integers(1, 6), foldings)
def test_what_is_found_folds_to_the_query(text: str, start: int, length: int, folding: Folding) -> None:
    query = text[start : start + length]
    key = fold(query, folding)
    matches = list(find(text, query, folding))
    assert bool(matches) == (bool(key) and key in fold(text, folding))
    last = 0
    for first, end in matches:
        assert last <= first < end
        assert is_grapheme_boundary(text, first)
        assert is_grapheme_boundary(text, end)
        assert key in fold(text[first:end], folding)
        last = end


def test_a_match_takes_the_marks_of_its_last_letter_and_not_those_of_the_next() -> None:
    text = "وَقُتِلَ رَجُلٌ"
    ((start, end),) = find(text, "قتل")
    assert text[start:end] == "قُتِلَ"


def test_half_of_a_ligature_is_found_as_the_whole_character() -> None:
    assert list(find("ﻗﺘﻴﻼ", "قتيلا")) == [(0, 4)]
    assert list(find("ﻗﺘﻴﻼ", "قتيل")) == [(0, 4)]
    assert len(fold_aligned("ﷺ").text) == 18
    assert [fold_aligned("aﷺb").source_index(index) for index in (0, 1, 18, 19)] == [0, 1, 1, 2]


def test_an_aligned_text_is_searched_without_folding_it_again() -> None:
    folded = fold_aligned("قُتِل ثم قَتل")
    assert list(find(folded, "قتل")) == list(find(folded.source, "قتل")) == [(0, 5), (9, 13)]


@pytest.mark.parametrize("query", ["", "\u064e", "\u200f"])
def test_a_query_of_nothing_is_nowhere(query: str) -> None:
    assert list(find("قَتل\u200f", query)) == []


def test_an_exact_search_tells_spellings_apart() -> None:
    assert list(find("علي على", "على", EXACT)) == [(4, 7)]
    assert list(find("علي على", "على")) == [(0, 3), (4, 7)]


def test_an_empty_stretch_of_the_key_is_an_empty_stretch_of_the_source() -> None:
    folded = fold_aligned("قُتل")
    assert folded.source_range(1, 1) == (2, 2)
    assert folded.source_range(0, 1) == snap_outward("قُتل", 0, 1) == (0, 2)
