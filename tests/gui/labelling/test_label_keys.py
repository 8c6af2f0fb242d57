"""Label keys pressed in a real window, read back from the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.text.messages import Message


def test_a_label_key_labels_the_word_under_the_caret(desk):
    desk.caret_at("سليم")
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم")]
    assert desk.active().label == "PERS"
    assert desk.view.active_span == desk.active().id


def test_a_label_key_labels_the_selection_without_its_spaces(desk):
    desk.select("سليم الحداد ")
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم الحداد")]
    assert desk.view.selection() is None


def test_words_are_selected_and_labelled_by_keys_alone(desk):
    desk.caret_at("سليم")
    for _ in range(2):
        QTest.keyClick(
            desk.view,
            Qt.Key.Key_Left,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم الحداد")]


def test_another_key_of_the_layer_relabels(desk):
    desk.select("سليم الحداد")
    desk.press("P", "O")
    assert desk.labelled() == [("ORG", "سليم الحداد")]


def test_a_key_of_another_layer_adds_a_span_on_the_same_words(desk):
    desk.select("سليم الحداد")
    desk.press("P", "S")
    assert desk.labelled() == [("SOURCE", "سليم الحداد"), ("PERS", "سليم الحداد")]


def test_the_same_key_again_changes_nothing(desk):
    desk.caret_at("سليم")
    desk.press("P", "P")
    desk.caret_at("سليم")
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم")]
    assert desk.active().label == "PERS"


def test_moving_the_caret_lets_go_of_the_span(desk):
    desk.caret_at("سليم")
    desk.press("P", Qt.Key.Key_Left)
    assert desk.labelling.active == ""
    assert desk.view.active_span == ""
    desk.caret_at("الحداد")
    desk.press("O")
    assert desk.labelled() == [("PERS", "سليم"), ("ORG", "الحداد")]


def test_moving_with_shift_keeps_the_span_so_that_words_can_be_added(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(desk.view, Qt.Key.Key_Left, held)
        assert desk.labelling.active
    desk.press("=")
    assert desk.labelled() == [("FAC", "المستشفى استقبل")]
    assert desk.view.selection() is None
    assert desk.labelling.active


def test_a_refused_label_is_said_and_changes_nothing(desk, qtbot):
    desk.view.set_selection(
        len("مقتل 14 مدنيا في غارة على بلدة الريحانة") + 1, len("مقتل 14 مدنيا في غارة على بلدة الريحانة") + 1
    )
    with qtbot.waitSignal(desk.labelling.problem) as said:
        desk.press("P")
    assert isinstance(said.args[0], Message)
    assert desk.labelled() == []


def test_repeat_labels_the_next_word_with_the_same_label_and_choices(desk):
    desk.caret_at("المستشفى")
    desk.press("O", "3")
    assert desk.active().attributes["subtype"] == "ARM"
    desk.caret_at("وزير")
    desk.press("'")
    assert desk.labelled() == [("ORG", "وزير"), ("ORG", "المستشفى")]
    assert [span.attributes["subtype"] for span in desk.on_disk()] == ["ARM", "ARM"]


def test_repeat_without_a_last_label_says_so(desk, qtbot):
    desk.caret_at("سليم")
    with qtbot.waitSignal(desk.labelling.problem):
        desk.press("'")


def test_a_read_only_project_refuses_in_words(desk, qtbot, monkeypatch):
    from annotator.app.session import Session

    with Session.open(desk.session.path) as reader:
        assert reader.read_only
        monkeypatch.setattr(desk.bridge, "session", reader)
        desk.caret_at("سليم")
        with qtbot.waitSignal(desk.labelling.problem):
            desk.press("P")
    monkeypatch.undo()
    assert desk.labelled() == []
