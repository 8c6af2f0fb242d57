"""Base direction, visual order and isolation."""

from __future__ import annotations

import pytest
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


def test_isolate_wraps_in_first_strong_isolate_and_its_end() -> None:
    assert isolate("BBC") == "\u2068BBC\u2069"


@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(), max_size=40))
def test_no_text_is_refused(text: str) -> None:
    assert base_direction(text) in ("rtl", "ltr")
    assert visual(text).count("\n") == text.count("\n")
