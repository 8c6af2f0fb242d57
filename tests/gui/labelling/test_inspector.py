"""The inspector: fields filled by keys in a real window, read back from the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.fields.choice import ChoiceField, ListField
from annotator.gui.fields.date import DateField
from annotator.gui.fields.line import LineField
from annotator.model.scheme import Attribute, AttributeType, Names, Value

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

NAMES = Names("اسم", "Name")


@pytest.fixture
def figure(desk):
    desk.select("14 مدنيا")
    desk.press("K")
    return desk


def keys(*codes):
    for code in codes:
        if isinstance(code, str):
            for character in code:
                kind, key = QEvent.Type.KeyPress, Qt.Key(ord(character.upper())) if character.isascii() else 0
                QApplication.sendEvent(
                    QApplication.focusWidget(),
                    QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character),
                )
        else:
            QTest.keyClick(QApplication.focusWidget(), code)


def go_to(desk, key):
    desk.catch_up()
    desk.inspector.form.fields[key].setFocus()
    assert QApplication.focusWidget() is desk.inspector.form.fields[key].focusProxy()


def test_without_a_span_it_says_what_to_do_with_the_keys(desk):
    assert desk.inspector.empty.isVisible()
    texts = [label.text() for row in desk.inspector.empty._rows for label in row]
    assert any("Tab" in text for text in texts)


def test_it_shows_the_span(figure):
    header = figure.inspector.header
    assert header.chip.text == "Casualty figure"
    assert header.surface.text() == "14 مدنيا"
    assert header.surface.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start = figure.active().start
    assert f"{start}–{start + 8}" in header.place.text()


def test_enter_goes_in_and_escape_comes_back(figure):
    figure.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert figure.inspector.isAncestorOf(QApplication.focusWidget())
    keys(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is figure.view
    assert figure.labelling.active


def test_what_is_certain_in_the_text_is_filled_and_the_rest_accepted_with_one_enter(figure):
    values = figure.on_disk()[0].attributes
    assert (values["low"], values["best"], values["high"]) == (14, 14, 14)
    assert figure.inspector.proposals.isVisible()
    proposed = dict(figure.inspector.proposals.values)
    figure.press(Qt.Key.Key_Return)
    assert figure.on_disk()[0].attributes == {**values, **proposed}
    assert not figure.inspector.proposals.isVisible()
    assert QApplication.focusWidget() is figure.view
    figure.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is next(iter(figure.inspector.form.fields.values())).focusProxy()


def test_enter_on_a_figure_that_is_not_active_shows_first_what_it_would_accept(figure):
    values = figure.on_disk()[0].attributes
    place = figure.on_disk()[0].start
    figure.press(Qt.Key.Key_Escape)
    figure.view.set_selection(place, place)
    figure.press(Qt.Key.Key_Return)
    assert figure.on_disk()[0].attributes == values
    assert QApplication.focusWidget() is figure.inspector.proposals.button
    keys(Qt.Key.Key_Return)
    assert len(figure.on_disk()[0].attributes) > len(values)


def test_every_field_is_reached_with_tab_in_the_order_it_is_seen(figure):
    fields = figure.inspector.form.fields
    first = next(iter(fields.values()))
    first.setFocus()
    reached = []
    for _ in fields:
        focused = QApplication.focusWidget()
        reached.append(next((key for key, field in fields.items() if field.focusProxy() is focused), None))
        keys(Qt.Key.Key_Tab)
    assert reached == list(fields)
    assert QApplication.focusWidget() is figure.inspector.note


def test_enter_goes_on_to_the_next_field_and_writes(figure):
    go_to(figure, "low")
    QApplication.focusWidget().selectAll()
    keys("٧", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is figure.inspector.form.fields["best"].focusProxy()
    assert figure.on_disk()[0].attributes["low"] == 7


def test_numbers_out_of_order_wait_with_a_sentence_until_they_agree(figure):
    for key, typed in (("low", "20"), ("best", "25")):
        go_to(figure, key)
        QApplication.focusWidget().selectAll()
        keys(typed, Qt.Key.Key_Return)
        assert "Not saved yet" in figure.inspector.form.fields["low"].problem()
        assert figure.on_disk()[0].attributes["low"] == 14
    go_to(figure, "high")
    QApplication.focusWidget().selectAll()
    keys("30", Qt.Key.Key_Return)
    values = figure.on_disk()[0].attributes
    assert (values["low"], values["best"], values["high"]) == (20, 25, 30)
    assert all(not field.problem() for field in figure.inspector.form.fields.values())


@pytest.mark.parametrize("typed", ["many", "1.5", "-3"])
def test_what_is_no_count_is_explained_and_not_stored(figure, typed):
    go_to(figure, "low")
    QApplication.focusWidget().selectAll()
    keys(typed, Qt.Key.Key_Return)
    field = figure.inspector.form.fields["low"]
    assert field.problem()
    assert field.line.text() == typed
    assert figure.on_disk()[0].attributes["low"] == 14


def test_a_value_can_be_taken_away(figure):
    go_to(figure, "high")
    QApplication.focusWidget().selectAll()
    keys(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert "high" not in figure.on_disk()[0].attributes


def test_choices_by_number_in_a_list_and_in_pills(figure):
    scheme = figure.session.scheme.label("FIGURE")
    go_to(figure, "qualifier")
    assert isinstance(figure.inspector.form.fields["qualifier"], ListField)
    keys("2")
    assert figure.on_disk()[0].attributes["qualifier"] == scheme.attribute("qualifier").values[1].key
    keys("2")
    assert "qualifier" not in figure.on_disk()[0].attributes
    go_to(figure, "unit")
    assert isinstance(figure.inspector.form.fields["unit"], ChoiceField)
    keys("2")
    assert figure.on_disk()[0].attributes["unit"] == scheme.attribute("unit").values[1].key


def test_a_pill_can_be_clicked(figure):
    pill = figure.inspector.form.fields["unit"].pills[1]
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert figure.on_disk()[0].attributes["unit"] == "families"
    assert pill.isChecked()


def test_number_keys_in_the_text_show_in_the_form(desk):
    desk.caret_at("المستشفى")
    desk.press("O", "3")
    field = desk.inspector.form.fields["subtype"]
    assert field.isVisible()
    assert "●" in desk.inspector.form._sheet.names["subtype"].text()


def test_what_is_typed_is_not_lost_when_another_span_becomes_active(figure):
    figure.caret_at("سليم")
    figure.press("P")
    person = figure.active()
    go_to(figure, "norm")
    keys("سليم الحداد")
    figure.labelling.activate(next(s.id for s in figure.on_disk() if s.label == "FIGURE"))
    assert {s.id: s for s in figure.on_disk()}[person.id].attributes["norm"] == "سليم الحداد"
    figure.catch_up()
    assert figure.inspector.header.chip.text == "Casualty figure"


def test_a_note_is_written_when_the_person_leaves_it(figure):
    figure.press(";")
    assert QApplication.focusWidget() is figure.inspector.note
    keys("صياغة غامضة", Qt.Key.Key_Escape)
    assert figure.on_disk()[0].note == "صياغة غامضة"
    assert QApplication.focusWidget() is figure.view


def test_a_note_is_written_with_ctrl_enter_and_after_a_pause(figure, qtbot):
    figure.press(";")
    keys("a")
    QTest.keyClick(figure.inspector.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert figure.on_disk()[0].note == "a"
    keys("b")
    qtbot.waitUntil(lambda: figure.on_disk()[0].note == "ab", timeout=3000)
    assert QApplication.focusWidget() is figure.inspector.note


def test_a_note_is_written_when_the_article_is_closed(figure):
    figure.press(";")
    keys("kept")
    figure.bridge.open_article("")
    figure.bridge.open_article("a1")
    assert figure.on_disk()[0].note == "kept"


def test_undo_shows_in_the_form_at_once(figure):
    go_to(figure, "low")
    QApplication.focusWidget().selectAll()
    keys("3", Qt.Key.Key_Return)
    figure.bridge.undo()
    figure.catch_up()
    assert figure.inspector.form.fields["low"].line.text() == "14"


@pytest.fixture
def claim(desk):
    desk.select("إن 14 مدنيا قتلوا في غارة على سوق البلدة")
    desk.press("Q")
    desk.select("وزير الصحة سليم الحداد")
    desk.press("S")
    desk.labelling.activate(next(s.id for s in desk.on_disk() if s.label == "CLAIM"))
    desk.catch_up()
    return desk


def test_relations_are_listed_jump_and_go(claim):
    rows = claim.inspector.relations.list
    assert rows.count() == 1
    assert "سليم الحداد" in rows.item(0).text()
    rows.setFocus()
    rows.setCurrentRow(0)
    keys(Qt.Key.Key_Return)
    assert claim.active().label == "SOURCE"
    claim.catch_up()
    assert QApplication.focusWidget() is claim.view
    assert "of:" in rows.item(0).text()
    rows.setFocus()
    rows.setCurrentRow(0)
    keys(Qt.Key.Key_Delete)
    assert claim.relations_on_disk() == []
    claim.catch_up()
    assert rows.count() == 0
    assert len(claim.on_disk()) == 2


def test_the_guideline_follows_the_language(claim):
    label = claim.session.scheme.label("CLAIM")
    assert claim.inspector.guideline.text.text().startswith(label.guideline.en)
    claim.language.use("ar")
    QApplication.processEvents()
    claim.catch_up()
    assert claim.inspector.guideline.text.text().startswith(label.guideline.ar)
    assert label.attribute(claim.labelling.attribute).guideline.ar in claim.inspector.guideline.text.text()
    assert claim.inspector.header.chip.text == label.names.ar
    assert claim.inspector.form.fields["style"].pills[0].text() == label.attribute("style").values[0].names.ar


# -- fields by themselves -----------------------------------------------------------------------------------


def attribute(kind, **more):
    return Attribute("x", kind, NAMES, **more)


def told(field):
    values = []
    field.edited.connect(values.append)
    return values


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2020-05-06", "2020-05-06"),
        ("2020-05", "2020-05"),
        ("2020", "2020"),
        ("٢٠٢٠-٠٥-٠٦", "2020-05-06"),
        ("2020-05-04/2020-05-06", "2020-05-04/2020-05-06"),
        ("2020-05-04–2020-05-06", "2020-05-04/2020-05-06"),
        ("", None),
    ],
)
def test_dates(qtbot, typed, value):
    field = DateField(attribute(AttributeType.DATE), "en")
    qtbot.addWidget(field)
    field.set_value("1999")
    values = told(field)
    field.line.setText(typed)
    field.commit()
    assert values == [value]


@pytest.mark.parametrize("typed", ["yesterday", "2020-13", "2020-02-30", "2020-05-06/2020-05-04"])
def test_what_is_no_date_is_explained(qtbot, typed):
    field = DateField(attribute(AttributeType.DATE), "en")
    qtbot.addWidget(field)
    values = told(field)
    field.line.setText(typed)
    field.commit()
    assert values == []
    assert "2020-05-06" in field.problem()


@pytest.mark.parametrize(
    ("shown", "day"), [("2020-05", QDate(2020, 5, 1)), ("2019-03-07", QDate(2019, 3, 7))]
)
def test_the_calendar_opens_at_the_date_and_gives_a_day(qtbot, shown, day):
    field = DateField(attribute(AttributeType.DATE), "ar")
    qtbot.addWidget(field)
    field.show()
    field.set_value(shown)
    values = told(field)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field._popup.isVisible()
    assert field._popup.calendar.selectedDate() == day
    field._popup.calendar.clicked.emit(QDate(2020, 5, 9))
    assert values == ["2020-05-09"]
    assert not field._popup.isVisible()


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (AttributeType.INTEGER, "١٬٢٠٠", 1200),
        (AttributeType.INTEGER, "1,200", 1200),
        (AttributeType.TEXT, " نص ", "نص"),
    ],
)
def test_lines(qtbot, kind, typed, value):
    field = LineField(attribute(kind), "en")
    qtbot.addWidget(field)
    values = told(field)
    field.line.setText(typed)
    field.commit()
    field.commit()
    assert values == [value]


@pytest.mark.parametrize(("typed", "value"), [("2.50", "2.50"), ("٢٫٥", "2.5")])
def test_decimals_keep_their_digits(qtbot, typed, value):
    field = LineField(attribute(AttributeType.DECIMAL), "en")
    qtbot.addWidget(field)
    values = told(field)
    field.line.setText(typed)
    field.commit()
    assert [str(v) for v in values] == [value]
    field.line.setText("NaN")
    field.commit()
    assert field.problem()


def test_several_choices_at_once(qtbot):
    options = tuple(Value(key, Names(key, key)) for key in "abc")
    field = ChoiceField(attribute(AttributeType.ENUM, values=options, multiple=True), "en")
    qtbot.addWidget(field)
    field.show()
    values = told(field)
    for key in ("3", "1", "3", "1"):
        QTest.keyClick(field.focusProxy(), Qt.Key(ord(key)))
    assert values == [("c",), ("a", "c"), ("a",), None]


def test_yes_and_no_by_arrow_and_space(qtbot):
    field = ChoiceField(attribute(AttributeType.BOOLEAN), "en")
    qtbot.addWidget(field)
    field.show()
    values = told(field)
    QTest.keyClick(field.focusProxy(), Qt.Key.Key_Right)
    QTest.keyClick(field.focusProxy(), Qt.Key.Key_Space)
    QTest.keyClick(field.focusProxy(), Qt.Key.Key_Space)
    assert values == [False, None]


def test_the_wheel_does_not_change_a_list(qtbot):
    options = tuple(Value(f"v{n}", Names("", f"v{n}")) for n in range(12))
    field = ListField(attribute(AttributeType.ENUM, values=options), "en")
    qtbot.addWidget(field)
    field.set_value("v3")
    values = told(field)
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.focusProxy(), event)
    assert values == []
    assert field.focusProxy().currentData() == "v3"


def test_the_field_with_the_keyboard_is_the_one_numbers_set_later_in_the_text(claim):
    go_to(claim, "certainty")
    keys(Qt.Key.Key_Escape)
    assert claim.labelling.attribute == "certainty"
    claim.press("2")
    value = claim.session.scheme.label("CLAIM").attribute("certainty").values[1].key
    assert next(s for s in claim.on_disk() if s.label == "CLAIM").attributes["certainty"] == value


def test_a_typed_field_leaves_the_number_keys_alone(figure):
    before = figure.labelling.attribute
    go_to(figure, "low")
    keys(Qt.Key.Key_Escape)
    assert figure.labelling.attribute == before != ""


def test_every_editor_has_a_name_for_screen_readers(figure):
    for key, field in figure.inspector.form.fields.items():
        name = figure.session.scheme.label("FIGURE").attribute(key).names.en
        assert field.focusProxy().accessibleName() == name


def test_the_page_for_no_span_shows_the_keys_in_force(desk):
    from annotator.app.keymap import KeyMap

    desk.inspector.set_keymap(KeyMap(changes={"span.next": ("F9",)}))
    texts = [label.text() for row in desk.inspector.empty._rows for label in row]
    assert any("F9" in text for text in texts)
