"""Label keys pressed in a real window, read back from the file."""

from __future__ import annotations


def test_a_label_key_labels_the_word_under_the_caret(desk):
    desk.caret_at("سليم")
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم")]
    assert desk.active().label == "PERS"


def test_a_label_key_labels_the_selection_without_its_spaces(desk):
    desk.select("سليم الحداد ")
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم الحداد")]
    assert desk.view.selection() is None


def test_another_key_of_the_layer_relabels(desk):
    desk.select("سليم الحداد")
    desk.press("P", "O")
    assert desk.labelled() == [("ORG", "سليم الحداد")]


def test_a_key_of_another_layer_adds_a_span_on_the_same_words(desk):
    desk.select("سليم الحداد")
    desk.press("P", "S")
    assert desk.labelled() == [("SOURCE", "سليم الحداد"), ("PERS", "سليم الحداد")]
