"""Boundaries, fragments and stacked spans: what a hand does with keys and mouse, read back from the file."""

from __future__ import annotations

from disk import labelled, the_span
from keyboard import ARABIC
from PySide6.QtCore import Qt

from annotator.model.span import Fragment

TEXT = """وصل الوفد

عقد بتل أبيب اجتماع طارئ، وأعلنت وزارة الصحة وللمستشفى فروع.
وقال وزير الصحة سليم الحداد: لا."""


def test_one_key_a_clitic(desk):
    robot = desk(TEXT)
    robot.layout = ARABIC
    robot.select("بتل أبيب")
    robot.keys("G [")
    assert labelled(robot.project) == [("GPE", "تل أبيب")]
    robot.keys("Shift+[")
    assert labelled(robot.project) == [("GPE", "بتل أبيب")]
    robot.keys("[ ]")
    assert labelled(robot.project) == [("GPE", "تل")]
    robot.keys("Shift+]")
    assert labelled(robot.project) == [("GPE", "تل أبيب")]
    robot.keys("Shift+]")
    assert labelled(robot.project) == [("GPE", "تل أبيب اجتماع")]
    for _ in range(2):
        robot.keys("Ctrl+Z")
    assert labelled(robot.project) == [("GPE", "تل")]


def test_a_proclitic_goes_by_one_key(desk):
    robot = desk(TEXT)
    robot.go("وللمستشفى")
    robot.keys("F [")
    assert labelled(robot.project) == [("FAC", "للمستشفى")]
    robot.keys("[ [")
    assert labelled(robot.project) == [("FAC", "مستشفى")]
    robot.keys("Shift+[")
    assert labelled(robot.project) == [("FAC", "لمستشفى")]


def test_an_end_is_dragged(desk):
    robot = desk(TEXT)
    robot.select("وزارة الصحة")
    robot.keys("O")
    robot.drag_end(the_span(robot.project, "ORG"), robot.find("وللمستشفى").end)
    assert labelled(robot.project) == [("ORG", "وزارة الصحة وللمستشفى")]
    robot.drag_end(the_span(robot.project, "ORG"), robot.find("الصحة").start, at_end=False)
    assert labelled(robot.project) == [("ORG", "الصحة وللمستشفى")]
    robot.keys("Ctrl+Z Ctrl+Z")
    assert labelled(robot.project) == [("ORG", "وزارة الصحة")]


def test_fragments_by_mouse_and_by_keys(desk):
    robot = desk(TEXT)
    robot.select("وزارة الصحة")
    robot.keys("O")
    more = robot.find("فروع")
    robot.drag_words(more)
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"), more)
    last = robot.find("وزير")
    robot.drag_words(last)
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"), more, last)
    robot.keys("-")  # the caret is in the newest fragment, and the span is still the active one
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"), more)
    while not more.start <= robot.view.caret() <= more.end:
        robot.keys("Ctrl+Shift+Right")
    robot.keys("-")
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"),)
    robot.keys("-")
    assert robot.notice, "the last fragment does not go"
    assert labelled(robot.project) == [("ORG", "وزارة الصحة")]


def test_identical_and_nested_spans_with_one_key_each(desk):
    robot = desk(TEXT)
    robot.select("سليم الحداد")
    robot.keys("P S")
    assert sorted(labelled(robot.project)) == [("PERS", "سليم الحداد"), ("SOURCE", "سليم الحداد")]
    robot.select("وزير الصحة سليم الحداد")
    robot.keys("S")
    robot.select("وزير الصحة")
    robot.keys("T")
    robot.go("الحداد")
    robot.keys("Esc")
    seen = []
    for _ in range(4):
        robot.keys("Space")
        active = robot.gui.labelling.span()
        seen.append((active.label, active.surface(TEXT)))
    assert sorted(seen[:3]) == [
        ("PERS", "سليم الحداد"),
        ("SOURCE", "سليم الحداد"),
        ("SOURCE", "وزير الصحة سليم الحداد"),
    ]
    assert seen[2][1] == "وزير الصحة سليم الحداد", "the innermost first"
    assert seen[3] == seen[0]
    robot.keys("Delete")
    assert len(labelled(robot.project)) == 3
    assert seen[0] not in labelled(robot.project)
    assert robot.gui.labelling.active == ""


def test_clicks_go_through_a_stack_too(desk):
    robot = desk(TEXT)
    robot.select("سليم الحداد")
    robot.keys("P S Esc")
    seen = []
    for _ in range(2):
        robot.click(robot.find("الحداد").start + 3)
        seen.append(robot.gui.labelling.span().label)
    assert sorted(seen) == ["PERS", "SOURCE"]


def test_a_word_by_two_clicks_and_a_sentence_by_three(desk):
    robot = desk(TEXT)
    robot.click(robot.find("الصحة").start + 2, times=2)
    assert robot.view.selection() == robot.find("الصحة")
    robot.keys("O")
    robot.keys("Esc")
    robot.click(robot.find("طارئ").start + 1, times=3)
    sentence = robot.view.selection()
    robot.keys("Q")
    assert TEXT[slice(*sentence)].strip() == the_span(robot.project, "CLAIM").surface(TEXT) + "."
    assert "عقد" in TEXT[slice(*sentence)]
    assert Fragment(*sentence).end - Fragment(*sentence).start > 30


def test_two_clicks_with_ctrl_add_a_word(desk):
    robot = desk(TEXT)
    robot.select("وزارة الصحة")
    robot.keys("O")
    word = robot.find("فروع")
    robot.click(word.start + 1, Qt.KeyboardModifier.ControlModifier, times=2)
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"), word)
    robot.keys("2")
    assert the_span(robot.project, "ORG").attributes["subtype"] == "MIL", "the span is still the active one"


def test_a_fragment_dragged_out_and_back_changes_nothing(desk):
    robot = desk(TEXT)
    robot.select("وزارة الصحة")
    robot.keys("O")
    word = robot.find("فروع")
    robot.drag_out_and_back(word, Qt.KeyboardModifier.ControlModifier)
    assert the_span(robot.project, "ORG").fragments == (robot.find("وزارة الصحة"),)
    assert robot.gui.labelling.span() is not None
