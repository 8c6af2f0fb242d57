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
    assert desk.labelled() == [("FAC", "المستشفى استقبل أكثر")]
    assert desk.view.selection() is None
    assert desk.labelling.active


WORD_ON = (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
SELECT_WORD = (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def walk(desk, *steps):
    for key, modifiers in steps:
        QTest.keyClick(desk.view, key, modifiers)


def test_a_discontinuous_span_by_keys_alone(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    walk(desk, WORD_ON, WORD_ON)
    assert desk.labelling.active == ""
    walk(desk, SELECT_WORD, SELECT_WORD)
    desk.press("=")
    assert desk.labelled() == [("FAC", "المستشفى من 20")]
    assert desk.active().label == "FAC"
    walk(desk, WORD_ON)
    desk.press(Qt.Key.Key_Insert)
    assert desk.labelled() == [("FAC", "المستشفى من 20 جريحا")], "the word the caret is at"
    desk.bridge.undo()
    desk.bridge.undo()
    assert desk.labelled() == [("FAC", "المستشفى")]


def said(desk):
    told = []
    desk.bridge.said.connect(lambda message: told.append(message.source))
    return told


def test_nothing_is_added_to_a_span_that_is_gone_or_of_another_article(desk):
    told = said(desk)
    desk.caret_at("المستشفى")
    desk.press("F", Qt.Key.Key_Delete)
    walk(desk, SELECT_WORD)
    desk.press("=")
    assert desk.labelled() == []
    assert "drag with Ctrl" in told[-1]
    desk.press("F")
    desk.bridge.open_article("")
    desk.bridge.open_article("a1")
    walk(desk, SELECT_WORD)
    desk.press("=")
    assert len(told) == 2
    assert len(desk.on_disk()[0].fragments) == 1


def test_words_are_added_to_the_span_labelled_last(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    desk.caret_at("سليم")
    desk.press("P")
    desk.caret_at("مقتل")
    assert desk.labelling.active == ""
    desk.select("الصحة")
    desk.press("=")
    assert desk.labelled() == [("PERS", "الصحة سليم"), ("FAC", "المستشفى")]


def test_the_full_stop_of_a_selection_is_left_out_and_said(desk):
    told = said(desk)
    desk.select("سوق البلدة،")
    desk.press("G")
    assert desk.labelled() == [("GPE", "سوق البلدة")]
    assert told == ["Left out at the ends: {marks}"]
    desk.select("سوق البلدة،")
    desk.press("G")
    assert len(desk.on_disk()) == 1


def test_from_word_to_word_with_one_step_each(desk):
    desk.caret_at("سليم")
    desk.press("P")
    walk(desk, WORD_ON)
    desk.press("O")
    walk(desk, SELECT_WORD, SELECT_WORD)
    desk.press("T")
    assert [words for _, words in desk.labelled()] == ["سليم", "الحداد", "إن 14"]


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
