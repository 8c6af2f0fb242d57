"""Annotators, the check of the file, and backup copies."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.session import Session
from annotator.model.people import Status


@pytest.fixture
def people(gui, open_dialog, qtbot):
    gui.shell.bridge.open_article("a1")
    gui.shell.bridge.set_status(Status.DONE)
    dialog = open_dialog("project.annotators")
    qtbot.waitUntil(lambda: not dialog.working.busy)
    return dialog


def column(dialog, number):
    return [dialog.table.item(row, number).text() for row in range(dialog.table.rowCount())]


def names_on_disk(on_disk):
    with on_disk() as session:
        return [person.name for person in session.annotators()]


def test_everyone_is_listed_with_their_work(people):
    assert column(people, 0) == ["سارة", "Omar", "Gold, the adjudicated set"]
    assert column(people, 1) == ["1", "0", "0"]
    assert column(people, 2) == ["3", "0", "0"]
    assert column(people, 3) == ["labelling now", "", ""]


def test_adding_by_enter(people, on_disk):
    people.name.setFocus()
    QTest.keyClicks(people.name, "Layla")
    QTest.keyClick(people.name, Qt.Key.Key_Return)
    assert people.isVisible(), "Enter in the line must not close the dialog"
    assert names_on_disk(on_disk) == ["سارة", "Omar", "Layla"]
    assert people.chosen().name == "Layla"
    assert people.chosen().colour


def test_a_taken_name_is_said_here(people, on_disk):
    QTest.keyClicks(people.name, "omar")
    people.add.click()
    assert "Omar" in people.problem.text()
    assert names_on_disk(on_disk) == ["سارة", "Omar"]


def test_renaming_with_f2_keeps_the_labels(people, gui, on_disk, qtbot):
    people.table.setCurrentCell(0, 0)
    QTest.keyClick(people.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Sara")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert people.isVisible()
    qtbot.waitUntil(lambda: names_on_disk(on_disk) == ["Sara", "Omar"])  # Qt commits a cell in the next round
    with on_disk() as session:
        assert len(session.annotation_set("a1", gui.shell.bridge.session.annotator.id).spans) == 2


def test_enter_chooses_who_is_labelling(people, gui):
    people.table.setFocus()
    QTest.keyClick(people.table, Qt.Key.Key_Down)
    assert "Omar" in people.use.text()
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    assert gui.shell.bridge.session.annotator.name == "Omar"


def test_labelling_as_gold(people, gui):
    people.table.setCurrentCell(2, 0)
    assert people.use.text() == "Label as gold"
    people.use.click()
    assert gui.shell.bridge.session.annotator.id == "gold"


def test_a_project_that_is_read_only_shows_but_does_not_change(gui, open_dialog, project):
    gui.shell.bridge.close()
    with Session.open(project):
        assert gui.shell.bridge.open(project)
        dialog = open_dialog("project.annotators")
        assert dialog.name.isReadOnly()
        assert not dialog.add.isEnabled()
        assert not dialog.table.item(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
        assert column(dialog, 0)[0] == "سارة"


def test_a_sound_project_is_said_to_be_sound(open_dialog, qtbot):
    dialog = open_dialog("project.check")
    qtbot.waitUntil(dialog.copy.isEnabled)
    assert dialog.sentence.text().startswith("Everything is sound.")
    plain = dialog.sentence.text().replace("\u2068", "").replace("\u2069", "")
    assert "Articles: 2. Labels: 3. Annotators: 2." in plain
    assert not dialog.list.isVisible()


def test_problems_are_listed_and_can_be_copied(gui, open_dialog, qtbot, project):
    with sqlite3.connect(project) as connection:
        connection.execute("UPDATE article SET length = length + 1")
    dialog = open_dialog("project.check")
    qtbot.waitUntil(dialog.copy.isEnabled)
    assert dialog.list.isVisible()
    assert "length" in dialog.list.toPlainText()
    dialog.copy.click()
    assert dialog.list.toPlainText() in QGuiApplication.clipboard().text()


def test_a_check_may_be_left_early(gui, open_dialog, qtbot):
    dialog = open_dialog("project.check")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not gui.shell.runner.busy)


def test_a_backup_says_where_it_is(gui, qtbot, tmp_path):
    gui.shell.prompts.save = tmp_path / "copy"
    assert gui.shell.actions.run("project.backup")
    qtbot.waitUntil(lambda: "copy.annot" in gui.window.notice.label.text())
    with Session.open(tmp_path / "copy.annot") as copy:
        assert len(copy.article_rows()) == 2
        assert copy.check() == []


def test_a_backup_that_cannot_be_written_is_said(gui, qtbot, tmp_path, project):
    gui.shell.prompts.save = project
    assert gui.shell.actions.run("project.backup")
    qtbot.waitUntil(lambda: "another name" in gui.window.notice.label.text())
