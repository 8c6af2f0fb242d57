"""Searching in the list and going from match to match, with keys in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.articleview.style import MarkKind
from annotator.gui.finding import matches

Key, Mod = Qt.Key, Qt.KeyboardModifier


def marked(gui):
    """What is marked in the text, as far as anybody can see it."""
    text = gui.shell.bridge.article().text
    seen = {m for place in range(len(text)) for m in gui.view.marks_at(place) if m.kind is MarkKind.SEARCH}
    return [text[m.start : m.end] for m in sorted(seen, key=lambda m: m.start)]


def at_caret(gui):
    caret = gui.view.caret()
    return gui.shell.bridge.article().text[caret:].split()[0]


@pytest.fixture
def searched(desk):
    """A window where a word of the second and third article was searched for and Enter pressed."""
    QTest.keyClick(desk.view, Key.Key_F, Mod.ControlModifier)
    assert QApplication.focusWidget() is desk.articles.search
    desk.articles.search.insert("مدني")
    QTest.keyClick(desk.articles.search, Key.Key_Return)
    return desk


def test_enter_opens_the_first_find_with_the_caret_on_its_first_match(searched):
    order = searched.articles.model.order()
    assert searched.shell.bridge.article_id == order[0]
    assert searched.shell.bridge.article().text.startswith("إصابة 14")
    assert QApplication.focusWidget() is searched.view
    assert marked(searched) == ["مدني", "مدني", "مدني"]
    assert at_caret(searched) == "مدنيا"


def test_f3_goes_through_the_matches_and_round_the_listed_articles(searched):
    view, bridge = searched.view, searched.shell.bridge
    first = view.caret()
    QTest.keyClick(view, Key.Key_F3)
    QTest.keyClick(view, Key.Key_F3)
    last = view.caret()
    assert bridge.article().text[:last].count("مدني") == 2
    QTest.keyClick(view, Key.Key_F3)
    assert view.caret() == first, "one article has it: from its last match to its first"
    QTest.keyClick(view, Key.Key_F3, Mod.ShiftModifier)
    assert view.caret() == last


def test_f3_goes_on_in_the_next_article(desk):
    desk.articles.search.setFocus()
    desk.articles.search.setText("يوم")
    QTest.keyClick(desk.articles.search, Key.Key_Return)
    seen = []
    for _ in range(3):
        seen.append(desk.shell.bridge.article_id)
        assert at_caret(desk) == "يوم"
        QTest.keyClick(desk.view, Key.Key_F3)
    assert seen[0] != seen[1]
    assert seen[0] == seen[2]


def test_esc_hides_the_marks_and_f3_brings_them_back(searched):
    QTest.keyClick(searched.view, Key.Key_Escape)
    assert marked(searched) == []
    QTest.keyClick(searched.view, Key.Key_F3)
    assert len(marked(searched)) == 3


def test_clearing_the_search_clears_the_marks(searched, qtbot):
    QTest.keyClick(searched.view, Key.Key_F, Mod.ControlModifier)
    assert searched.articles.search.selectedText() == "مدني", "typing replaces it"
    QTest.keyClick(searched.articles.search, Key.Key_Delete)
    qtbot.waitUntil(lambda: marked(searched) == [])


def test_f3_without_a_search_asks_for_one(desk):
    QTest.keyClick(desk.view, Key.Key_F3)
    assert QApplication.focusWidget() is desk.articles.search


def test_words_phrases_and_spellings():
    text = "قُتل في المدينة، وقتل في القرية"
    found = matches(text, ["قتل", "المدينه"])
    assert [text[start:end] for start, end in found] == ["قُتل", "المدينة", "قتل"]
    assert matches(text, []) == []
