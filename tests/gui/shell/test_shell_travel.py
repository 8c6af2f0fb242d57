"""Undo in sight, the way through a list, and a keyboard that always reaches something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.session import Session
from annotator.gui.wiring import show_dialog
from annotator.model.people import Status
from annotator.model.scheme_toml import default_scheme

Key, Mod = Qt.Key, Qt.KeyboardModifier


def said(gui):
    return gui.window.status_line.currentMessage()


def test_undo_opens_the_article_it_changes_and_says_what_it_did(desk, press):
    bridge = desk.shell.bridge
    first, second = bridge.order()[:2]
    press("P")
    bridge.open_article(second)
    QTest.keyClick(desk.view, Key.Key_Z, Mod.ControlModifier)
    assert bridge.article_id == first
    assert not bridge.annotation_set().spans
    assert said(desk).startswith("Undone:")
    assert bridge.article().meta.title in said(desk)
    bridge.open_article(second)
    QTest.keyClick(desk.view, Key.Key_Y, Mod.ControlModifier)
    assert bridge.article_id == first
    assert said(desk).startswith("Redone:")
    assert desk.labelling.active in bridge.annotation_set().spans, "and shows where"


def test_undo_of_an_import_says_so_without_an_article(gui, project, tmp_path):
    gui.shell.bridge.open(project)
    gui.shell.actions.run("edit.undo")
    assert said(gui).startswith("Undone:")
    assert gui.shell.bridge.article_id == ""


def test_undo_of_a_removed_article_opens_it(desk):
    removed = desk.shell.bridge.article_id
    desk.shell.actions.run("article.delete")
    assert desk.shell.bridge.article_id != removed
    desk.shell.actions.run("edit.undo")
    assert desk.shell.bridge.article_id == removed


def test_done_on_the_last_article_goes_to_an_earlier_one_that_is_not(desk):
    bridge = desk.shell.bridge
    order = bridge.order()
    bridge.open_article(order[1])
    desk.shell.actions.run("article.done")
    assert bridge.article_id == order[2]
    desk.shell.actions.run("article.done")
    assert bridge.article_id == order[0]
    desk.shell.actions.run("article.done")
    assert bridge.article_id == order[0]
    assert said(desk) == "All articles of the list are done."
    assert all(row.status is Status.DONE for row in bridge.session.article_rows())


def test_keys_reach_the_text_after_a_dialog_hid_what_had_the_focus(gui, tmp_path, qtbot):
    path = tmp_path / "empty.annot"
    Session.create(path, default_scheme(), ["سارة"]).close()
    gui.shell.bridge.open(path)
    button = gui.articles._empty_button
    button.setFocus()
    button.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    gui.articles._stack.setCurrentIndex(0)  # as soon as there are articles the button is hidden
    dialog.reject()
    gui.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is gui.view)


def test_a_dialog_gives_the_focus_back_to_what_had_it(desk, qtbot):
    desk.articles.search.setFocus()
    show_dialog(desk.shell, "about")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    QApplication.activeModalWidget().reject()
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.articles.search)


def test_keys_work_on_the_start_page_after_a_project_was_closed(desk):
    QTest.keyClick(desk.view, Key.Key_W, Mod.ControlModifier)
    assert desk.shell.bridge.session is None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.window.start_page.isAncestorOf(focus)


@pytest.mark.parametrize("empty", [True, False])
def test_another_project_takes_the_place_of_the_open_one(desk, press, tmp_path, qtbot, empty):
    press("P")
    other = tmp_path / "other.annot"
    with Session.create(other, default_scheme(), ["عمر"]) as session:
        if not empty:
            from annotator.app.commands.articles import ImportArticles
            from annotator.model.article import Article, Metadata
            from annotator.model.ids import new_id

            article = Article(new_id(), "خبر آخر من المدينة", Metadata(title="خبر"))
            session.execute(ImportArticles(((article, ()),)))
    first = desk.shell.bridge.session.path
    desk.shell.prompts.project = other
    QTest.keyClick(desk.view, Key.Key_O, Mod.ControlModifier)
    qtbot.wait(50)  # what was put off gets its turn
    assert desk.shell.bridge.session.path == other
    assert QApplication.focusWidget() is desk.view
    assert desk.articles.model.total == (0 if empty else 1)
    if not empty:
        press("P")
        assert len(desk.shell.bridge.annotation_set().spans) == 1
    assert desk.shell.bridge.open(first)
    qtbot.wait(50)
    assert desk.articles.model.total == 3
    assert len(desk.shell.bridge.annotation_set().spans) == 1
