"""Claims and figures, from words to records, with as few keys as there are decisions."""

from __future__ import annotations

from itertools import permutations

import pytest
from disk import is_sound, labelled, related, the_span

from annotator.model.span import Fragment

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

CLAIM_TEXT = """انفجار في سوق الريحانة

وقال الدفاع المدني نقلا عن شهود إن الانفجار وقع قرب المدرسة.

ونفت الشرطة وجود ضحايا."""
PARTS = {"U": "قال", "S": "الدفاع المدني", "Q": "إن الانفجار وقع قرب المدرسة"}
FIGURE_TEXT = "غارة على السوق\n\nقُتل 14 شخصا على الأقل في بلدة الريحانة مساء الثلاثاء، وفق مصدر طبي."


@pytest.mark.parametrize("order", list(permutations(PARTS)), ids="".join)
def test_a_claim_is_three_label_keys_in_any_order(desk, order):
    robot = desk(CLAIM_TEXT)
    for key in order:
        robot.select(PARTS[key])
        robot.keys(key)
    both = [
        ("has_cue", PARTS["Q"], PARTS["U"]),
        ("has_source", PARTS["Q"], PARTS["S"]),
    ]
    assert related(robot.project) == both
    robot.keys("Ctrl+Z")
    assert len(labelled(robot.project)) == 2, "one undo takes the last span with what came with it"
    assert related(robot.project) == [link for link in both if PARTS[order[-1]] not in link]
    robot.keys("Ctrl+Shift+Z")
    assert related(robot.project) == both
    assert is_sound(robot.project)


def test_a_claim_in_the_fewest_keys(desk):
    robot = desk(CLAIM_TEXT)
    robot.go("وقال")
    robot.actions = 0
    robot.keys("U [")  # the word under the caret, without its conjunction
    robot.keys("Ctrl+Shift+Left Ctrl+Shift+Left S")  # the caret is at the end of what was labelled
    robot.keys("Ctrl+Left Ctrl+Left Ctrl+Left")
    robot.keys("Ctrl+Shift+Down Q")  # the full stop is not part of what was said
    assert sorted(labelled(robot.project)) == [
        ("CLAIM", PARTS["Q"]),
        ("CUE", PARTS["U"]),
        ("SOURCE", PARTS["S"]),
    ]
    assert related(robot.project) == [
        ("has_cue", PARTS["Q"], PARTS["U"]),
        ("has_source", PARTS["Q"], PARTS["S"]),
    ]
    assert robot.actions == 10


def test_a_relayed_claim_and_its_attributes_by_keys(desk):
    robot = desk(CLAIM_TEXT)
    for key in "USQ":
        robot.select(PARTS[key])
        robot.keys(key)
    robot.keys("2 2 1")  # style indirect, about an attack, positive
    claim = the_span(robot.project, "CLAIM").attributes
    assert (claim["style"], claim["claim_type"], claim["polarity"]) == ("indirect", "attack", "positive")
    robot.select("شهود")
    robot.keys("S")
    robot.keys("R Tab Return")  # the claim has its source: only “via” is left, and nobody is asked
    assert ("via", PARTS["Q"], "شهود") in related(robot.project)
    assert ("has_source", PARTS["Q"], PARTS["S"]) in related(robot.project)


def test_a_figure_is_read_corrected_and_related(desk):
    robot = desk(FIGURE_TEXT)
    robot.go("14")
    robot.actions = 0
    robot.keys("Ctrl+Shift+Left Ctrl+Shift+Left Ctrl+Shift+Left Ctrl+Shift+Left K")
    assert robot.actions == 5
    figure = the_span(robot.project, "FIGURE")
    assert figure.surface(FIGURE_TEXT) == "14 شخصا على الأقل"
    wanted = {"low": 14, "best": 14, "qualifier": "at_least", "outcome": "killed"}
    assert wanted.items() <= figure.attributes.items()
    assert "high" not in figure.attributes, "at least 14 has no upper limit"
    robot.keys("Return Return")  # what is proposed is right; into the form
    fill(robot, "high", "20")
    assert the_span(robot.project, "FIGURE").attributes["high"] == 20
    fill(robot, "low", "40")
    inspector = robot.gui.window.workspace.parts.inspector
    assert inspector.form.fields["low"].problem()
    assert the_span(robot.project, "FIGURE").attributes["low"] == 14, "what is refused is not stored"
    fill(robot, "low", "12")
    assert not inspector.form.fields["low"].problem()
    assert the_span(robot.project, "FIGURE").attributes["low"] == 12
    robot.keys("Esc")
    assert robot.focus is robot.view


def test_the_roles_of_a_figure(desk):
    robot = desk(FIGURE_TEXT)
    for words, key in (("بلدة الريحانة", "G"), ("مساء الثلاثاء", "D"), ("قُتل", "X")):
        robot.select(words)
        robot.keys(key)
    robot.select("14 شخصا على الأقل")
    robot.keys("K")
    robot.actions = 0
    for words in ("بلدة الريحانة", "مساء الثلاثاء"):
        robot.keys("R")
        while candidate(robot) != words:
            robot.keys("Tab")
        robot.keys("Return")
        chooser = robot.gui.labelling.relating.chooser
        if chooser.isVisible():
            names = [pill.text() for pill in chooser.pills]
            robot.keys(str(names.index("place") + 1))
    assert robot.actions <= 8, "four a role"
    figure = "14 شخصا على الأقل"
    assert related(robot.project) == [
        ("cue", figure, "قُتل"),
        ("date", figure, "مساء الثلاثاء"),
        ("place", figure, "بلدة الريحانة"),
    ]
    assert robot.gui.labelling.span().label == "FIGURE"


def test_a_refused_relation_says_why_and_changes_nothing(desk):
    robot = desk(FIGURE_TEXT)
    robot.select("بلدة الريحانة")
    robot.keys("G R")
    assert robot.notice
    assert related(robot.project) == []


def candidate(robot) -> str:
    """The words of the span that relate mode points at."""
    span = robot.gui.shell.bridge.annotation_set().spans.get(robot.gui.labelling.relating.candidate)
    return span.surface(robot.text) if span is not None else ""


def fill(robot, attribute: str, value: str) -> None:
    """Go to the line of an attribute with Enter, as from field to field, and write into it."""
    line = robot.gui.window.workspace.parts.inspector.form.fields[attribute].focusProxy()
    for _ in range(40):
        if robot.focus is line:
            break
        robot.keys("Tab")
    assert robot.focus is line
    robot.keys("Ctrl+A Delete")
    robot.type(value)
    robot.keys("Return")


def test_an_entity_costs_its_words_and_one_key(desk):
    robot = desk(FIGURE_TEXT)
    robot.go("بلدة")
    robot.actions = 0
    robot.keys("Ctrl+Shift+Left Ctrl+Shift+Left G")
    assert robot.actions == 3
    robot.go("طبي")
    robot.actions = 0
    robot.keys("O")
    assert robot.actions == 1
    assert labelled(robot.project) == [("GPE", "بلدة الريحانة"), ("ORG", "طبي")]
    assert robot.gui.labelling.span().fragments == (Fragment(*robot.find("طبي")),)
