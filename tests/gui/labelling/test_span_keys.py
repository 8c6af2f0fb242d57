"""Keys and gestures on the active span, in a real window, read back from the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.commands.relations import DeleteRelations
from annotator.gui.hush import PAUSE_MS

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def three(desk):
    """Three spans: a facility, a person and, in another layer, a source on the person."""
    desk.select("سليم الحداد")
    desk.press("P", "S")
    desk.caret_at("المستشفى")
    desk.press("F", Qt.Key.Key_Escape)
    return desk


def test_brackets_trim_and_extend_by_one_clitic_or_word(desk):
    desk.caret_at("وأضاف")
    desk.press("O", "[")
    assert desk.labelled() == [("ORG", "أضاف")]
    desk.press("Shift+[", "Shift+]")
    assert desk.labelled() == [("ORG", "وأضاف الحداد")]
    desk.press("]")
    assert desk.labelled() == [("ORG", "وأضاف")]
    assert desk.labelling.active


def test_tab_goes_through_the_spans_in_text_order_and_back(three):
    seen = []
    three.caret_at("مقتل")
    for _ in range(3):
        three.press(Qt.Key.Key_Tab)
        seen.append(three.active().label)
    assert sorted(seen[:2]) == ["PERS", "SOURCE"]
    assert seen[2] == "FAC"
    QTest.keyClick(three.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert three.active().label == seen[1]
    assert three.view.caret() == three.active().start


def test_space_takes_the_innermost_span_and_then_the_next_one_outward(three):
    three.caret_at("الحداد")
    three.press(Qt.Key.Key_Space)
    first = three.active().label
    three.press(Qt.Key.Key_Space)
    second = three.active().label
    assert {first, second} == {"PERS", "SOURCE"}
    three.press(Qt.Key.Key_Space)
    assert three.active().label == first


def test_space_where_no_span_is_says_so(three, qtbot):
    three.caret_at("مقتل")
    with qtbot.waitSignal(three.labelling.problem):
        three.press(Qt.Key.Key_Space)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_active_span_and_undo_brings_it_back_into_view(three, key):
    three.caret_at("المستشفى")
    three.press(Qt.Key.Key_Space, key)
    assert "FAC" not in dict(three.labelled())
    assert three.labelling.active == ""
    three.bridge.undo()
    assert "FAC" in dict(three.labelled())
    assert three.active().label == "FAC"


def test_escape_lets_go_of_span_and_selection(three):
    three.caret_at("المستشفى")
    three.press(Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert three.labelling.active == ""
    three.select("المستشفى")
    three.press(Qt.Key.Key_Escape)
    assert three.view.selection() is None


def test_fragments_come_and_go_by_keys(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    start = desk.view.caret()
    text = desk.bridge.article().text
    target = text.index("جريحا")
    while desk.view.caret() < target + len("جريحا"):
        QTest.keyClick(
            desk.view,
            Qt.Key.Key_Left,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert desk.labelling.active
    desk.view.set_selection(target, target + len("جريحا"))
    desk.press(Qt.Key.Key_Insert)
    assert desk.labelled() == [("FAC", "المستشفى جريحا")]
    assert start < desk.view.caret()
    desk.press("-")
    assert desk.labelled() == [("FAC", "المستشفى")]


def test_removing_the_only_fragment_is_refused_in_words(desk, qtbot):
    desk.caret_at("المستشفى")
    desk.press("F")
    with qtbot.waitSignal(desk.labelling.problem):
        desk.press("-")


def test_numbers_set_the_current_attribute_and_go_on_to_the_next(desk):
    desk.select("سليم الحداد إن 14 مدنيا قتلوا")
    desk.press("Q")
    first = desk.labelling.attribute
    desk.press("2")
    second = desk.labelling.attribute
    assert first != second
    desk.press("1")
    claim = desk.on_disk()[0]
    label = desk.session.scheme.label("CLAIM")
    assert claim.attributes[first] == label.attribute(first).values[1].key
    assert claim.attributes[second] == label.attribute(second).values[0].key


def test_full_stop_goes_round_the_attributes_and_the_same_number_takes_back(desk):
    desk.caret_at("المستشفى")
    desk.press("O", "2")
    assert desk.on_disk()[0].attributes["subtype"] == "MIL"
    assert desk.labelling.attribute == "subtype"
    desk.press("2")
    assert "subtype" not in desk.on_disk()[0].attributes
    desk.press(".")
    assert desk.labelling.attribute == "loaded"
    desk.press("1")
    assert desk.on_disk()[0].attributes["loaded"] is True


def test_dragging_an_end_in_the_view_moves_the_boundary(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    span = desk.active()
    text = desk.bridge.article().text
    longer = (span.fragments[0]._replace(end=text.index("استقبل") + len("استقبل")),)
    desk.view.fragments_edited.emit(span.id, longer)
    assert desk.labelled() == [("FAC", "المستشفى استقبل")]


def test_a_click_on_a_band_selects_its_span_and_a_click_elsewhere_lets_go(three):
    assert three.labelling.active == ""
    QTest.mouseClick(three.view.viewport(), Qt.MouseButton.LeftButton, pos=three.point_in("المستشفى"))
    assert three.active().label == "FAC"
    QTest.mouseClick(three.view.viewport(), Qt.MouseButton.LeftButton, pos=three.point_in("مقتل"))
    assert three.labelling.active == ""


def test_a_dragged_selection_is_labelled_by_a_key(desk):
    port, start = desk.view.viewport(), desk.point_in("سليم")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(port, start + (desk.point_in("الحداد") - start) * step / 10)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=desk.point_in("الحداد"))
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم الحداد")]


def drag(desk, first, last):
    port, start, end = desk.view.viewport(), desk.point_in(first), desk.point_in(last)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(port, start + (end - start) * step / 10)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_drag_keeps_the_span_so_that_a_key_can_add_to_it(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    drag(desk, "سليم", "الحداد")
    assert desk.active().label == "FAC"
    desk.press("=")
    assert desk.labelled() == [("FAC", "سليم الحداد المستشفى")]
    drag(desk, "وزير", "الصحة")
    desk.press("O")
    assert ("ORG", "وزير الصحة") in desk.labelled()
    assert desk.active().label == "ORG"


def test_a_click_after_a_drag_lets_go(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    drag(desk, "سليم", "الحداد")
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.point_in("مقتل"))
    assert desk.labelling.active == ""


@pytest.mark.parametrize("key", ["[", "]", "-", ".", "2", Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_for_the_active_span_never_touch_another_one_and_say_so(desk, key):
    told = []
    desk.bridge.said.connect(lambda message: told.append(message.source))
    desk.caret_at("المستشفى")
    desk.press("F", Qt.Key.Key_Escape)
    before = desk.on_disk()
    desk.press(key)
    assert desk.on_disk() == before
    assert told == ["Choose a span first: Tab, Space or a click."]


@pytest.mark.parametrize(("key", "where"), [(Qt.Key.Key_Return, "form"), (";", "note")])
def test_a_key_takes_the_span_under_the_caret(three, key, where):
    three.caret_at("المستشفى")
    three.press(key)
    assert three.active().label == "FAC"
    assert getattr(three.inspector, where).isAncestorOf(QApplication.focusWidget()) or (
        QApplication.focusWidget() is three.inspector.note
    )


def test_r_relates_the_span_under_the_caret(desk):
    desk.select("سليم الحداد")
    desk.press("S")
    desk.select("إن 14 مدنيا قتلوا")
    desk.press("Q", Qt.Key.Key_Escape)
    for relation in desk.relations_on_disk():
        desk.session.execute(DeleteRelations("a1", (relation.id,)))
    desk.press(Qt.Key.Key_Escape)
    desk.caret_at("إن 14")
    assert desk.labelling.active == ""
    desk.press("R", Qt.Key.Key_Tab, Qt.Key.Key_Return, "1")
    assert [relation.label for relation in desk.relations_on_disk()] == ["has_source"]


def test_a_note_typed_where_no_span_is_does_not_become_labels(desk, qtbot):
    told = []
    desk.bridge.said.connect(lambda message: told.append(message.source))
    desk.caret_at("سليم")
    desk.press(";", "P", "2", Qt.Key.Key_Space, "O", "R", "'", "Q")
    assert desk.labelled() == []
    assert len(told) == 1
    assert "note" in told[0]
    qtbot.wait(PAUSE_MS + 50)
    desk.press("P")
    assert desk.labelled() == [("PERS", "سليم")]


def test_moving_the_caret_ends_the_silence(desk):
    desk.caret_at("سليم")
    desk.press(";", "P", Qt.Key.Key_Left, "P")
    assert desk.labelled() == [("PERS", "سليم")]


def test_choosing_a_span_ends_the_silence(three):
    three.caret_at("وأضاف")
    three.press(";", "O", Qt.Key.Key_Tab, "O")
    assert [label for label, _ in three.labelled()] == ["SOURCE", "PERS", "ORG"]


def test_another_article_lets_go_of_everything(three):
    three.press(Qt.Key.Key_Tab)
    three.bridge.open_article("")
    assert three.labelling.active == ""
    assert three.labelling.focus() is None
    assert three.labelling.label_key("PERS") is False


def test_the_labels_of_another_annotator_are_shown_when_they_label(three):
    from annotator.app.commands.people import AddAnnotator

    three.session.execute(AddAnnotator("خالد"))
    three.bridge.use_annotator("خالد")
    assert three.view.next_span() == ""
    three.caret_at("وزير")
    three.press("T")
    three.bridge.use_annotator("سارة")
    assert len(three.on_disk()) == 3


def test_zone_of_the_paragraph_is_chosen_by_number(desk):
    desk.caret_at("مقتل")
    QTest.keyClick(desk.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    desk.press("1", to=desk.labelling._zoning.chooser)
    (zone,) = desk.session.article("a1").zones
    assert (zone.type, zone.start, zone.end) == ("title", 0, desk.session.article("a1").text.index("\n"))


def test_the_caret_stays_where_it_is_when_a_zone_is_set(desk):
    place = desk.caret_at("اترك")
    desk.labelling.perform("article.zone")
    desk.press("5", to=desk.labelling._zoning.chooser)
    assert desk.view.caret() == place
    desk.bridge.undo()
    assert desk.session.article("a1").zones == ()
    assert desk.view.caret() == place


def test_the_zone_list_marks_the_present_zone_and_closes_with_escape(desk):
    desk.caret_at("اترك")
    desk.labelling.perform("article.zone")
    chooser = desk.labelling._zoning.chooser
    assert [pill.isChecked() for pill in chooser.pills] == [False, False, True, False, False, False]
    desk.press(Qt.Key.Key_Escape, to=chooser)
    assert not chooser.isVisible()
    assert desk.session.article("a1").zones == ()


def test_a_zone_that_takes_no_labels_refuses_them_in_words(desk, qtbot):
    desk.caret_at("اترك")
    desk.labelling.perform("article.zone")
    desk.press("5", to=desk.labelling._zoning.chooser)
    desk.caret_at("اترك")
    with qtbot.waitSignal(desk.labelling.problem):
        desk.press("P")
    assert desk.labelled() == []


def test_removing_the_article_in_view_and_bringing_it_back(three):
    from annotator.app.commands.articles import DeleteArticle

    three.press(Qt.Key.Key_Tab)
    three.session.execute(DeleteArticle("a1"))
    three.bridge.open_article("")
    three.catch_up()
    assert three.labelling.active == ""
    assert three.labelling.label_key("PERS") is False
    three.bridge.undo()
    three.bridge.open_article("a1")
    assert len(three.on_disk()) == 3


def test_closing_the_project_leaves_nothing_to_label(three):
    three.press(Qt.Key.Key_Tab)
    three.bridge.close()
    three.catch_up()
    assert three.labelling.focus() is None
    assert three.labelling.scheme is None
    assert three.labelling.perform("span.delete") is False
    assert three.labelling.perform("article.zone") is False
