"""What a selection means: its words, without stops and commas at its ends."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.app.intents.selection import marks_left_out, words_selected
from annotator.model.span import Fragment


@pytest.mark.parametrize(
    ("selected", "kept", "left_out"),
    [
        ("مقاتلاً.", "مقاتلاً", "."),
        ("، الأحد ؛", "الأحد", "،؛"),
        ("ماذا؟!", "ماذا", "؟!"),
        ("قال: …", "قال", ":…"),
        (": «كان».", "«كان»", ":."),
        ("«كان.»", "«كان.»", ""),
        ("(14)", "(14)", ""),
        ("14,5%", "14,5%", ""),
        (".5", ".5", ""),
        (".قال", "قال", "."),
        ("أ.ف.ب", "أ.ف.ب", ""),
        (" : ", ":", ""),
        ("...", "...", ""),
        ("  ", "", ""),
    ],
)
def test_stops_and_commas_at_the_ends_of_a_selection_are_left_out(selected, kept, left_out):
    text = f"في {selected} ثم"
    whole = Fragment(len("في "), len("في ") + len(selected))
    start, end = words_selected(text, whole)
    assert (text[start:end], marks_left_out(text, whole)) == (kept, left_out)


@given(st.text(st.sampled_from("ا1 .،؟«»\u064b\u200f"), min_size=1, max_size=12))
@settings(deadline=None, max_examples=300)
def test_words_selected_lie_within_and_are_never_lost(text):
    start, end = words_selected(text, Fragment(0, len(text)))
    assert 0 <= start <= end <= len(text)
    outside = text[:start] + text[end:]
    assert not any(letter.isalnum() or letter in "«»" for letter in outside)
    assert words_selected(text, Fragment(start, end)) == (start, end)
