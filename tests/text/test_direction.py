"""Base direction, visual order and isolation."""

from __future__ import annotations

import pytest
import regex
from bidi import algorithm
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.direction import base_direction, isolate, visual


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("قتل 14", "rtl"),
        ("14 قتيلا", "rtl"),
        ("BBC: قتل", "ltr"),
        ("\nabc\nقتل", "ltr"),
        ("«قتل»", "rtl"),
        ("א", "rtl"),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text: str, direction: str) -> None:
    assert base_direction(text) == direction
    assert base_direction(text, "ltr") == direction


@pytest.mark.parametrize("text", ["", " ", "14 - 15", "…", "\n\n", "😀"])
def test_text_without_letters_takes_the_default(text: str) -> None:
    assert base_direction(text) == "rtl"
    assert base_direction(text, "ltr") == "ltr"


def test_visual_order_reverses_arabic_and_keeps_digits_and_lines() -> None:
    assert visual("قتل 14") == "14 لتق"
    assert visual("قتل\n\nabc") == "لتق\n\ncba"[:-3] + "abc"
    assert visual("") == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("قتل (14) شخصا", "اصخش (14) لتق"),
        ("«قتل»", "«لتق»"),
        ("قال (BBC) ان", "نا (BBC) لاق"),
        ("قتل BBC (UK)", "BBC (UK) لتق"),
        ("[قتل {14} <abc>]", "[<abc> {14} لتق]"),
        ("abc (قتل) [14]", "abc (لتق) [14]"),
    ],
)
def test_brackets_open_towards_what_they_hold(text: str, shown: str) -> None:
    assert visual(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("قُتِلَ", "لَتِقُ"),
        ("مُحَمَّد é", "é دمَّحَمُ"),
        ("é قُ", "é قُ"),
        ("قُé", "éقُ"),
        ("14قُ", "قُ14"),
        ("ققُ قُق", "ققُ قُق"),
        ("(ُق)", "(ق)\u064f"),
        ("لـٰه", "هـٰل"),
        ("قتل 👩\u200d👧 👍🏽", "👍🏽 👩\u200d👧 لتق"),
    ],
)
def test_marks_stand_behind_their_letter(text: str, shown: str) -> None:
    assert visual(text) == shown


@pytest.mark.parametrize("text", ["قال \u2067(abc)\u2069", "\u200fقال\u061c (abc)", "\u202bقال (abc)\u202c"])
def test_signs_that_only_order_are_obeyed_and_left_out(text: str) -> None:
    assert visual(text) == "(abc) لاق"


def test_many_different_graphemes_on_one_line_keep_their_letters() -> None:
    text = "".join(chr(0x620 + one) + chr(0x300 + two) for one in range(1, 31) for two in range(60))
    assert visual(text) == "".join(reversed(regex.findall(r"\X", text)))


@pytest.mark.parametrize(
    "text", ["‹\u200f\U000e01ef\U0001f3fd", "ق\u0301\x85\U000e01ef\U000e0101", "ق\U000e0100\u064f"]
)
def test_variation_selectors_of_the_text_do_not_disturb(text: str) -> None:
    assert not regex.search("[\U000e0100-\U000e01ef]", visual(text))


def test_isolate_wraps_in_first_strong_isolate_and_its_end() -> None:
    assert isolate("BBC") == "\u2068BBC\u2069"


_LINE = st.text("قتلابة دabcXאב 0149٣٤،.,:/-%٪«»‹›!؟\u200f\u200e\u202b\u202c", max_size=30)
_LETTERS = st.tuples(st.sampled_from("قتلabé"), st.text("\u064e\u0651\u0670\u0301", max_size=2)).map("".join)
_MARKED = st.lists(_LETTERS | st.sampled_from(" 149٣،.!"), max_size=30).map("".join)


@settings(deadline=None, max_examples=300)
@given(_LINE)
def test_the_order_is_that_of_an_independent_implementation(line: str) -> None:
    expected = algorithm.get_display(line, base_dir="R" if base_direction(line) == "rtl" else "L")
    assert visual(line) == regex.sub(r"\p{Bidi_Control}", "", expected)


@settings(deadline=None, max_examples=300)
@given(_MARKED)
def test_marks_stay_with_their_letter_and_move_nothing(line: str) -> None:
    def bare(text: str) -> str:
        return regex.sub(r"\p{M}", "", text)

    shown = visual(line)
    assert bare(shown) == visual(bare(line))
    assert sorted(regex.findall(r"\X", shown)) == sorted(regex.findall(r"\X", line))


@settings(deadline=None, max_examples=200)
@given(
    st.text(
        st.characters() | st.sampled_from("\u2066\u2067\u2068\u2069\u202e\u202c\U000e0100\U000e01ef(ق"),
        max_size=40,
    )
)
def test_no_text_is_refused(text: str) -> None:
    assert base_direction(text) in ("rtl", "ltr")
    assert visual(text).count("\n") == text.count("\n")
