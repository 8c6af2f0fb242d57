from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.actions import ACTIONS
from annotator.app.keymap import NAMED_KEYS, Chord, KeyMap, Target, TargetKind, arabic_letter, key_of_arabic
from annotator.model.scheme_toml import default_scheme

KEYS = st.sampled_from([*NAMED_KEYS, *"ABCXYZ0189[];',./\\`-=+"])
CHORDS = st.builds(Chord, KEYS, st.booleans(), st.booleans(), st.booleans(), st.booleans())


@given(CHORDS)
def test_a_chord_reads_back_what_it_writes(chord):
    assert Chord.parse(str(chord)) == chord


@pytest.mark.parametrize("text", ["", "Ctrl+", "Hyper+A", "Ctrl+Ctrl+A", "a", "ث", "Enter", "++", "F13"])
def test_what_is_no_chord_is_refused(text):
    with pytest.raises(ValueError, match="not a key"):
        Chord.parse(text)


def test_every_key_of_the_action_table_can_be_read_and_none_clash():
    for spec in ACTIONS:
        for key in spec.keys:
            assert str(Chord.parse(key)) == key
    assert KeyMap().conflicts() == []


def test_the_default_scheme_clashes_with_nothing():
    labels = {label.key: label.shortcut for label in default_scheme().labels()}
    assert KeyMap(labels=labels).conflicts() == []


def test_keys_of_the_article_act_only_there():
    keymap = KeyMap(labels={"PERS": "P"})
    assert keymap.resolve(Chord("P"), in_article=True) == Target(TargetKind.LABEL, "PERS")
    assert keymap.resolve(Chord("P"), in_article=False) is None
    assert keymap.resolve(Chord("3"), in_article=True) == Target(TargetKind.DIGIT, "3")
    assert keymap.resolve(Chord("K", ctrl=True), in_article=False) == Target(
        TargetKind.ACTION, "view.palette"
    )


def test_shift_extends_every_caret_action():
    target = KeyMap().resolve(Chord("Left", alt=True, shift=True), in_article=True)
    assert target == Target(TargetKind.ACTION, "caret.clitic_left", extend=True)


def test_a_persons_keys_replace_the_defaults_and_clashes_are_found():
    keymap = KeyMap(changes={"edit.undo": ("Ctrl+K",), "span.note": (), "help.keys": ("nonsense",)})
    assert keymap.keys_of("span.note") == ()
    assert keymap.keys_of("help.keys") == ()
    assert keymap.resolve(Chord("Z", ctrl=True), in_article=False) is None
    (conflict,) = keymap.conflicts()
    assert conflict.chord == Chord("K", ctrl=True)
    assert {target.name for target in conflict.targets} == {"edit.undo", "view.palette"}


def test_a_label_on_the_key_of_an_action_is_found():
    (conflict,) = KeyMap(labels={"REL": "R"}).conflicts()
    assert [target.kind for target in conflict.targets] == [TargetKind.ACTION, TargetKind.LABEL]


def test_arabic_letters_stand_beside_their_keys():
    assert Chord("E").display == "E ث"
    assert Chord("Z", ctrl=True, shift=True).display == "Ctrl+Shift+Z"
    assert Chord("Left").display == "Left"
    assert Chord("Return", ctrl=True).display == "Ctrl+Enter"
    assert arabic_letter("B") == "لا"


def test_letters_of_the_arabic_layout_lead_back_to_their_keys():
    for key in "ABCDEFGHIJKLMNOPQRSTUVWXYZ[];',./`":
        assert key_of_arabic(arabic_letter(key)) == key
    assert key_of_arabic("\ufefb") == "B"
    assert key_of_arabic("x") == ""
