"""Words and the clitic stops inside them."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.offsets import is_grapheme_boundary
from annotator.text.words import clitic_stops, next_stop, previous_stop, word_at, words

LETTERS = "وفبكلسالهمنيتقرةىأ\u064e\u0651\u0640ﻻ \u00a0\n،؟.\"“”«»()-:,'’14٣٬٫abC_\u200f\u200c\ufeff😀🇸"
texts = st.one_of(st.text(st.sampled_from(LETTERS), max_size=60), st.text(st.characters(), max_size=40))


def spelled(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


def parts(word: str) -> str:
    stops = clitic_stops(word, 0, len(word))
    return "|".join(word[start:end] for start, end in zip((0, *stops), (*stops, len(word)), strict=True))


@pytest.mark.parametrize(
    "glued",
    [
        "كلمة،",
        "كلمة؟",
        "كلمة؛",
        "«كلمة»",
        "“كلمة”",
        "كلمة…",
        "(كلمة)",
        '"كلمة"',
        "كلمة.",
        "كلمة:",
        "‘كلمة’",
        "كلمة!",
        "[كلمة]",
        "\u200fكلمة\u200e",
        "\u200cكلمة\u200c",
    ],
)
def test_punctuation_and_bidi_marks_are_never_part_of_a_word(glued: str) -> None:
    assert spelled(glued) == ["كلمة"]
    assert word_at(glued, 2) == words(glued)[0]


@pytest.mark.parametrize(
    "word",
    [
        "14.5",
        "٣٬٥٠٠",
        "1,200",
        "١٢٫٥",
        "قُتِلَ",
        "قتــــيلا",
        "الـ12",
        "می\u200cخواهم",
        "و3",
        "U.S",
        "o'clock",
        "ثمنًا",
        "ﻗﺘﻴﻼ",
    ],
)
def test_what_belongs_to_one_word_stays_together(word: str) -> None:
    assert spelled(f"في {word} من") == ["في", word, "من"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("إف-16", ["إف", "16"]),
        ('انتهى".وفي', ["انتهى", "وفي"]),
        ("انتهى.وفي", ["انتهى", "وفي"]),
        ("12/05/2020", ["12", "05", "2020"]),
        ("14,وقال", ["14", "وقال"]),
        ("14،15", ["14", "15"]),
        ("قتيلاً 💔🇸🇾 و3", ["قتيلاً", "و3"]),
        ("", []),
        ("\n … ", []),
    ],
)
def test_what_separates_words(text: str, expected: list[str]) -> None:
    assert spelled(text) == expected


@settings(deadline=None, max_examples=400)
@given(texts)
def test_words_cover_every_letter_and_digit_once(text: str) -> None:
    found = words(text)
    covered: set[int] = set()
    last = 0
    for start, end in found:
        assert last <= start < end
        last = end
        covered.update(range(start, end))
    assert all(index in covered for index in range(len(text)) if regex.match(r"[\p{L}\p{N}]", text[index]))
    assert not any(text[index].isspace() for index in covered)


@settings(deadline=None, max_examples=400)
@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_a_part_of_the_text_has_the_words_that_reach_into_it(text: str, start: int, end: int) -> None:
    assert words(text, start, end) == [word for word in words(text) if word[1] > start and word[0] < end]


@settings(deadline=None, max_examples=400)
@given(texts)
def test_the_word_at_a_caret_is_the_one_it_touches(text: str) -> None:
    found = words(text)
    for position in range(len(text) + 1):
        touching = [word for word in found if word[0] <= position <= word[1]]
        assert word_at(text, position) == (touching[-1] if touching else None)


@pytest.mark.parametrize(
    "expected",
    [
        "ب|تل", "ل|ل|بلاد", "و|ال|مدرسة", "و|ب|ال|بيت", "ف|ال|بيت", "ك|ال|بيت", "و|ل|ل|بيت", "ال|بيت",
        "س|يقتل", "و|س|تقتل",
        "عنوان|هم", "عنوان|ها", "عنوان|هما", "عنوان|كم", "عنوان|نا",
        "عنوان|ه", "و|عنوان|هن", "قتلو|ه", "ضرب|ن|ي",
        "سوريا", "حلب", "قُتِلَ", "وَ|قُتِلَ", "و|3", "الـ|12", "و|ال|12", "و|ل|ده", "ال|له", "من",
    ],
)  # fmt: skip
def test_clitic_stops(expected: str) -> None:
    assert parts(expected.replace("|", "")) == expected


@pytest.mark.parametrize(
    ("word", "stops"),
    [
        ("للأراضي", (1, 2, 6)),
        ("بِتَلّ", (2,)),
        ("وَالقدس", (2, 4)),
        ("ـوقال", (2,)),
        ("و\u0640قال", (2,)),
        ("ﻭﻗﺎﻝ", (1,)),
        ("ﻻﺣﺪ", ()),
        ("COVID19", ()),
        ("ب", ()),
    ],
)
def test_stops_are_offsets_of_letters_and_never_precede_a_mark(word: str, stops: tuple[int, ...]) -> None:
    assert clitic_stops(word, 0, len(word)) == stops


@settings(deadline=None, max_examples=500)
@given(texts)
def test_stops_lie_strictly_inside_the_word_on_grapheme_boundaries(text: str) -> None:
    for start, end in words(text):
        stops = clitic_stops(text, start, end)
        assert list(stops) == sorted(set(stops))
        assert all(start < stop < end and is_grapheme_boundary(text, stop) for stop in stops)


@settings(deadline=None, max_examples=400)
@given(texts)
def test_moving_by_stops_visits_every_edge_and_clitic_both_ways(text: str) -> None:
    every = {0, len(text)}
    for start, end in words(text):
        every.update((start, end, *clitic_stops(text, start, end)))
    for position in range(len(text) + 1):
        assert next_stop(text, position) == min(
            [stop for stop in every if stop > position], default=len(text)
        )
        assert previous_stop(text, position) == max([stop for stop in every if stop < position], default=0)


def test_caret_outside_the_text_is_taken_to_its_end() -> None:
    assert next_stop("قتل", 9) == 3
    assert previous_stop("قتل", 9) == 3
    assert previous_stop("قتل", -1) == 0
