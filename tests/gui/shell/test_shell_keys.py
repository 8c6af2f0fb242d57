from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from annotator.app.keymap import Chord
from annotator.gui.keys import chord_of, is_field, physical_key

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def event(key, text="", scan=0, modifiers=Modifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


@pytest.fixture
def pressed_labels(desk):
    seen = []
    desk.window.keys.label_pressed.connect(seen.append)
    return seen


@pytest.fixture
def ran(desk):
    seen = []
    desk.shell.actions.ran.connect(seen.append)
    return seen


@pytest.mark.parametrize(
    ("letter", "key"), [("ث", "E"), ("ش", "A"), ("د", "]"), ("ج", "["), ("ك", ";"), ("ط", "'")]
)
def test_an_arabic_letter_without_a_scan_code_leads_to_its_key(letter, key):
    assert physical_key(event(ord(letter), letter)) == key


def test_lam_alef_is_the_key_b():
    assert physical_key(event(0x0644, "لا")) == "B"


@pytest.mark.parametrize("digit", ["3", "٣", "۳"])
def test_digits_of_every_script_are_the_digit_keys(digit):
    assert physical_key(event(ord(digit), digit)) == "3"


def test_the_place_decides_for_plain_keys_and_the_cap_for_chords():
    french_a = event(Key.Key_A, "a", 16 + 8)
    assert physical_key(french_a) == "Q"
    assert chord_of(event(Key.Key_A, "", 16 + 8, Modifier.ControlModifier)) == Chord("A", ctrl=True)
    assert chord_of(event(ord("ئ"), "", 44 + 8, Modifier.ControlModifier)) == Chord("Z", ctrl=True)


def test_shift_with_a_bracket_under_an_arabic_layout_is_still_the_bracket():
    assert chord_of(event(Key.Key_Less, "<", 26 + 8, Modifier.ShiftModifier)) == Chord("[", shift=True)


def test_backtab_is_shift_tab_and_a_lone_modifier_is_nothing():
    assert chord_of(event(Key.Key_Backtab, "\t", 0, Modifier.ShiftModifier)) == Chord("Tab", shift=True)
    assert chord_of(event(Key.Key_Shift, "", 0, Modifier.ShiftModifier)) is None


@pytest.mark.parametrize("arabic", [False, True])
@pytest.mark.parametrize("scan", [False, True])
def test_a_label_key_labels_under_both_layouts(desk, press, pressed_labels, arabic, scan):
    press("P", arabic=arabic, scan=scan)
    assert pressed_labels == ["PERS"]
    (span,) = desk.shell.bridge.annotation_set().spans.values()
    assert span.label == "PERS"


def test_a_held_label_key_labels_once(desk, press, pressed_labels):
    press("P")
    press("P", repeat=True)
    assert pressed_labels == ["PERS"]


@pytest.mark.parametrize("arabic", [False, True])
def test_ctrl_chords_work_under_both_layouts(desk, press, ran, arabic):
    press("P")
    press("Z", Modifier.ControlModifier, arabic=arabic)
    assert ran == ["edit.undo"]
    assert not desk.shell.bridge.annotation_set().spans


def test_real_key_clicks_move_the_caret_and_extend(desk, ran):
    QTest.keyClick(desk.view, Key.Key_End, Modifier.ControlModifier)
    text = desk.shell.bridge.article().text
    assert desk.view.caret() == len(text)
    QTest.keyClick(desk.view, Key.Key_Home, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert desk.view.selection() == (0, len(text))
    assert ran == ["caret.article_end", "caret.article_start"]


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QSpinBox, lambda: QComboBox(editable=True)])
def test_plain_keys_never_fire_in_a_field(desk, pressed_labels, ran, make, press, qtbot):
    field = make()
    desk.window.workspace.layout().addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(lambda: is_field(QApplication.focusWidget()))
    for arabic in (False, True):
        press("P", arabic=arabic)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert pressed_labels == []
    assert ran == []


def test_typing_into_the_search_field_reaches_the_field(desk, press, pressed_labels):
    desk.shell.actions.run("edit.find")
    press("P", arabic=True)
    press("E", arabic=True)
    assert desk.articles.search.text() == "حث"
    assert pressed_labels == []


@pytest.mark.parametrize("arabic", [False, True])
def test_a_field_keeps_its_own_undo_and_copy(desk, press, ran, arabic):
    desk.shell.actions.run("edit.find")
    ran.clear()
    desk.articles.search.setText("")
    press("P")
    press("A", Modifier.ControlModifier)
    press("C", Modifier.ControlModifier, arabic=arabic)
    assert QApplication.clipboard().text() == "p"
    press("Z", Modifier.ControlModifier, arabic=arabic)
    assert desk.articles.search.text() == ""
    assert ran == []


def test_a_chord_that_no_field_wants_works_from_a_field(desk, press, ran):
    desk.shell.actions.run("edit.find")
    ran.clear()
    QTest.keyClick(desk.articles.search, Key.Key_F6)
    assert ran == ["view.next_pane"]
    assert QApplication.focusWidget() is desk.view


def test_keys_of_the_article_are_silent_elsewhere_in_the_window(desk, press, pressed_labels):
    desk.articles.list.setFocus()
    press("P")
    assert pressed_labels == []


def test_dialogs_keep_their_keys(desk, qtbot, press, ran):
    desk.shell.actions.run("help.about")
    ran.clear()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.isActiveWindow)
    press("F", Modifier.ControlModifier)
    assert ran == []


def test_an_action_whose_needs_are_not_met_does_nothing(gui):
    assert not gui.shell.actions.run("edit.undo")
    assert not gui.shell.actions.action("project.export").isEnabled()


def test_no_action_is_registered_as_a_shortcut_with_qt(desk):
    from annotator.app.actions import ACTIONS

    assert all(desk.shell.actions.action(spec.id).shortcut().isEmpty() for spec in ACTIONS)
    assert "Ctrl+K" in desk.shell.actions.action("view.palette").text()
