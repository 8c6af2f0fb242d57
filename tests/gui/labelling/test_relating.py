"""Relating spans by keys in a real window, read back from the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def figure(desk):
    """A figure with a place after it, nothing active."""
    desk.select("الريحانة")
    desk.press("G")
    desk.select(
        "14 مدنيا",
    )
    desk.press("K", Qt.Key.Key_Escape)
    desk.caret_at("مقتل")
    return desk


def labels_of(desk):
    return [relation.label for relation in desk.relations_on_disk()]


def test_claim_source_and_cue_link_by_themselves(desk):
    desk.select("إن 14 مدنيا قتلوا في غارة على سوق البلدة")
    desk.press("Q")
    desk.select("وزير الصحة سليم الحداد")
    desk.press("S")
    desk.caret_at("وقال")
    desk.press("U")
    assert sorted(labels_of(desk)) == ["has_cue", "has_source"]


def test_r_tab_enter_relates_and_the_number_chooses_the_relation(figure):
    figure.press(Qt.Key.Key_Tab)
    assert figure.active().label == "FIGURE"
    figure.press("R", Qt.Key.Key_Tab, Qt.Key.Key_Return)
    chooser = figure.labelling.relating.chooser
    assert chooser.isVisible()
    names = [pill.text() for pill in chooser.pills]
    place = next(
        i for i, name in enumerate(names) if name == figure.session.scheme.relation("place").names.en
    )
    figure.press(str(place + 1), to=chooser)
    (relation,) = figure.relations_on_disk()
    spans = {span.id: span.label for span in figure.on_disk()}
    assert (relation.label, spans[relation.source], spans[relation.target]) == ("place", "FIGURE", "GPE")
    assert figure.active().label == "FIGURE"
    assert not figure.labelling.relating.is_armed


def test_from_the_target_the_relation_is_turned_round(figure):
    figure.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert figure.active().label == "GPE"
    figure.press("R", Qt.Key.Key_Tab, "R")
    figure.press(Qt.Key.Key_Return, to=figure.labelling.relating.chooser)
    (relation,) = figure.relations_on_disk()
    spans = {span.id: span.label for span in figure.on_disk()}
    assert (spans[relation.source], spans[relation.target]) == ("FIGURE", "GPE")


def test_relate_mode_says_what_to_do_and_escape_ends_it(figure, qtbot):
    figure.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(figure.labelling.hint) as hinted:
        figure.press("R")
    assert "Tab" in str(hinted.args[0])
    armed = figure.labelling.active
    figure.press(Qt.Key.Key_Tab)
    assert figure.view.active_span != armed
    assert figure.labelling.active == armed
    with qtbot.waitSignal(figure.labelling.hint) as hinted:
        figure.press(Qt.Key.Key_Escape)
    assert hinted.args[0] is None
    assert figure.view.active_span == figure.labelling.active == armed
    assert figure.relations_on_disk() == []


def test_the_caret_may_move_and_a_new_label_becomes_the_target(figure):
    figure.press(Qt.Key.Key_Tab, "R")
    figure.caret_at("البلدة")
    figure.press("L")
    assert figure.labelling.relating.candidate
    figure.press(Qt.Key.Key_Return)
    assert labels_of(figure) == ["place"]


def test_space_and_clicks_point_at_a_span(figure):
    figure.press(Qt.Key.Key_Tab, "R")
    figure.caret_at("الريحانة")
    figure.press(Qt.Key.Key_Space)
    assert figure.labelling.relating.candidate
    place = figure.labelling.relating.candidate
    figure.press(Qt.Key.Key_Escape, "R")
    figure.view.activate(place)
    assert figure.labelling.relating.candidate == place


def test_enter_without_a_target_and_r_without_partners_are_said(desk, qtbot):
    desk.caret_at("سليم")
    desk.press("U")
    with qtbot.waitSignal(desk.labelling.problem):
        desk.press("R")
    desk.select("14 مدنيا")
    desk.press("K")
    desk.select("الريحانة")
    desk.press("G", "R")
    with qtbot.waitSignal(desk.labelling.problem):
        desk.press(Qt.Key.Key_Return)


def test_deleting_a_span_takes_its_relations_and_one_undo_brings_both_back(figure):
    figure.press(Qt.Key.Key_Tab, "R", Qt.Key.Key_Tab, Qt.Key.Key_Return)
    figure.press("1", to=figure.labelling.relating.chooser)
    assert len(figure.relations_on_disk()) == 1
    figure.press(Qt.Key.Key_Delete)
    assert figure.relations_on_disk() == []
    figure.bridge.undo()
    assert len(figure.relations_on_disk()) == 1
    assert len(figure.on_disk()) == 2


def test_the_related_spans_are_shown_with_their_role(figure):
    figure.press(Qt.Key.Key_Tab, "R", Qt.Key.Key_Tab, Qt.Key.Key_Return)
    figure.press("1", to=figure.labelling.relating.chooser)
    (relation,) = figure.relations_on_disk()
    assert figure.view._links == {relation.target: figure.session.scheme.relation(relation.label).names.en}
