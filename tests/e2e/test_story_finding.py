"""Finding articles and actions, and going through a list of articles to its end."""

from __future__ import annotations

import pytest
from disk import labelled, statuses
from keyboard import ARABIC
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.people import Status

TEXTS = (
    "إصابة ثلاثة في الأنبار\n\nأُصيبَ ثلاثةُ أشخاصٍ في مدرسةِ الأمل.",
    "هدوء حذر في الريحانة\n\nعاد السكان إلى المدينة القديمة.",
    "افتتاح جسر\n\nقال رئيس البلدية إن الجسر افتُتح في مدرسه قديمة.",
)


def listed(robot) -> list[str]:
    model = robot.gui.articles.model
    return [model.row_at(place).id for place in range(model.rowCount())]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("مدرسة", ["a0", "a2"]),
        ("اصيب", ["a0"]),
        ("الانبار", ["a0"]),
        ("المدينه القديمه", ["a1"]),
        ("لا شيء من هذا", []),
    ],
)
def test_search_whatever_the_spelling(desk, query, found):
    robot = desk(*TEXTS)
    robot.keys("Ctrl+F")
    robot.type(query)
    robot.wait(lambda: listed(robot) == found)
    robot.keys("Esc")
    robot.wait(lambda: len(listed(robot)) == 3)


def test_return_goes_from_the_search_to_the_first_find_and_into_its_text(desk):
    robot = desk(*TEXTS)
    robot.keys("Ctrl+F")
    robot.type("جسر")
    robot.keys("Return")
    robot.wait(lambda: robot.gui.shell.bridge.article_id == "a2")
    QTest.keyClick(robot.gui.articles.list, Qt.Key.Key_Return)
    assert robot.focus is robot.view
    robot.keys("Ctrl+Home F")
    assert labelled(robot.project, "a2") == [("FAC", "افتتاح")]


def test_done_and_on_to_the_next_until_the_list_ends(desk):
    robot = desk(*TEXTS)
    for number in range(3):
        assert robot.gui.shell.bridge.article_id == f"a{number}"
        robot.keys("Ctrl+Return")
        assert statuses(robot.project)[f"a{number}"] is Status.DONE
    assert "All articles" in robot.gui.window.status_line.currentMessage()
    combo = robot.gui.articles.filter
    combo.setFocus()
    while combo.currentData() != Status.DONE:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert listed(robot) == ["a0", "a1", "a2"]
    robot.gui.view.setFocus()
    robot.keys("Ctrl+Shift+Return")
    assert statuses(robot.project)["a2"] is not Status.DONE
    assert listed(robot) == ["a0", "a1", "a2"], "it stays in sight until the filter is used again"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentData() != Status.DONE:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert listed(robot) == ["a0", "a1"]


def test_next_article_follows_the_filtered_list(desk):
    robot = desk(*TEXTS)
    robot.keys("Ctrl+F")
    robot.type("مدرسه")
    robot.wait(lambda: listed(robot) == ["a0", "a2"])
    robot.keys("F6 Ctrl+PgDown")
    assert robot.gui.shell.bridge.article_id == "a2"
    robot.keys("Ctrl+PgUp")
    assert robot.gui.shell.bridge.article_id == "a0"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("query", ["done", "dark", "داكن"])
def test_the_palette_knows_both_languages(desk, language, query):
    robot = desk(*TEXTS, language=language)
    robot.layout = ARABIC
    dialog = palette(robot)
    robot.type(query)
    assert dialog.model.rowCount() >= 1
    chosen = dialog.model.entries[0].id
    assert chosen == ("article.done" if query == "done" else "view.theme")
    robot.keys("Return")
    if query == "done":
        robot.wait(lambda: statuses(robot.project)["a0"] is Status.DONE)
    else:
        robot.wait(lambda: robot.gui.shell.settings.current.theme == "dark")


def test_the_palette_labels_and_opens_articles(desk):
    robot = desk(*TEXTS)
    robot.keys("Ctrl+Home")
    palette(robot)
    robot.type("شخص")
    robot.keys("Return")
    robot.wait(lambda: labelled(robot.project) == [("PERS", "إصابة")])
    palette(robot)
    robot.type("الريحانه")
    robot.keys("Return")
    robot.wait(lambda: robot.gui.shell.bridge.article_id == "a1")


def palette(robot):
    """Open it and wait until it has the keyboard."""
    robot.regain()
    assert robot.focus is robot.view, "where the keys went before the last dialog"
    robot.keys("Ctrl+K")
    dialog = QApplication.activeModalWidget()
    robot.wait(dialog.isActiveWindow)
    return dialog
