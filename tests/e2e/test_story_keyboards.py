"""The same keys under a Latin and two Arabic layouts, and none of them while a person types."""

from __future__ import annotations

import pytest
from disk import labelled, related, the_span
from keyboard import ARABIC, LAYOUTS
from PySide6.QtWidgets import QApplication

TEXT = "لقاء في تل أبيب\n\nوقال المرصد إن 3 جرحى وصلوا بتل أبيب.\nانتهى الخبر."


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_kind_of_key(desk, layout):
    robot = desk(TEXT)
    robot.layout = layout
    robot.keys("Ctrl+Home B")  # B types two letters at once on an Arabic keyboard
    assert labelled(robot.project) == [("ORDINAL", "لقاء")]
    robot.keys("Ctrl+Z")
    assert labelled(robot.project) == []
    robot.keys("Ctrl+Shift+Z")
    assert labelled(robot.project) == [("ORDINAL", "لقاء")]
    robot.keys("P Delete")
    assert labelled(robot.project) == []
    robot.go("بتل")
    robot.keys("Ctrl+Shift+Left Ctrl+Shift+Left G [")
    assert labelled(robot.project) == [("GPE", "تل أبيب")]
    robot.keys("Shift+[ ] Shift+] [")
    assert labelled(robot.project) == [("GPE", "تل أبيب")]
    robot.keys("2 . 2 . .")  # a place: mention, kind of place
    place = the_span(robot.project, "GPE")
    assert len(place.attributes) >= 2
    robot.go("المرصد")
    robot.keys("S ; Esc")
    assert robot.focus is robot.view
    robot.go("إن")
    robot.keys("Q ' R Esc")
    assert ("has_source", "إن", "المرصد") in related(robot.project)
    robot.keys("Ctrl+K")
    assert QApplication.activeModalWidget() is not None
    robot.keys("Esc")


def test_all_layouts_make_the_same(desk):
    robot = desk(TEXT)
    made = []
    for layout in LAYOUTS:
        robot.layout = layout
        for words, key in (("المرصد", "O"), ("أبيب", "G"), ("جرحى", "X"), ("3", "K")):
            robot.go(words)
            robot.keys(key)
        robot.keys("1 2 3")
        made.append(
            sorted(
                (span.label, span.fragments, tuple(sorted(span.attributes.items())))
                for span in robot.gui.shell.bridge.annotation_set().spans.values()
            )
        )
        while robot.gui.shell.bridge.annotation_set().spans:
            robot.keys("Ctrl+Z")
    assert made[0] == made[1] == made[2]
    assert len(made[0]) == 4


@pytest.mark.parametrize("layout", LAYOUTS[:2], ids=lambda layout: layout.name)
def test_no_label_while_typing(desk, layout):
    robot = desk(TEXT)
    robot.layout = layout
    robot.go("المرصد")
    robot.keys("O")
    before = labelled(robot.project)
    plain = "P Q S K [ ] 1 2 . ; ' - = R Space Backspace Delete Tab"
    robot.keys(";")  # the note
    robot.keys(plain.replace(" Tab", ""))
    note = robot.focus
    assert note.toPlainText(), "what was typed is in the note"
    robot.keys("Esc Ctrl+F")
    search = robot.focus
    robot.keys("P Q S K [ ] 1 2 . ; ' - = R Space")
    expected = "".join(layout.typed(cap, False) for cap in "PQSK[]12.;'-=R") + " "
    assert search.text() == expected
    robot.keys("Esc Esc")
    assert robot.focus is robot.view
    robot.go("المرصد")
    robot.keys("Space Return")  # a form field
    robot.keys("Tab")
    for _ in range(12):
        if hasattr(robot.focus, "setText"):
            break
        robot.keys("Tab")
    robot.keys("P Q S K [ ]")
    assert robot.focus.text() == "".join(layout.typed(cap, False) for cap in "PQSK[]")
    robot.keys("Ctrl+A Delete Esc")
    assert labelled(robot.project) == before
    robot.keys("Ctrl+K")
    dialog = QApplication.activeModalWidget()
    robot.wait(dialog.isActiveWindow)
    robot.keys("P S K")
    assert dialog.field.text() == "".join(layout.typed(cap, False) for cap in "PSK")
    robot.keys("Esc")
    assert labelled(robot.project) == before


def test_keys_do_nothing_from_the_lists(desk):
    robot = desk(TEXT)
    robot.layout = ARABIC
    robot.gui.articles.list.setFocus()
    robot.keys("P Q 1 [ Delete")
    robot.gui.articles.filter.setFocus()
    robot.keys("P Q")
    assert labelled(robot.project) == []
