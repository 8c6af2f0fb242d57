"""What a screen reader gets: a document with a name, its paragraphs and their spans."""

from __future__ import annotations

import gc

from PySide6.QtGui import QAccessible

from annotator.gui.articleview.accessible import announce
from tests.gui.articleview.conftest import NEWS, TITLE, place, span


def test_a_reader_walks_the_paragraphs_and_hears_their_spans(show):
    view = show()
    view.set_spans([span("s", place(NEWS, "المتحدث باسم"))])
    document = QAccessible.queryAccessibleInterface(view)
    assert document.role() == QAccessible.Role.Document
    assert document.text(QAccessible.Text.Name) == TITLE
    paragraphs = [part for part in NEWS.split("\n") if part]
    assert document.childCount() == len(paragraphs)
    for index, part in enumerate(paragraphs):
        child = document.child(index)
        assert child.role() == QAccessible.Role.Paragraph
        assert child.text(QAccessible.Text.Name).startswith(part)
        assert document.indexOfChild(child) == index
        assert child.state().readOnly
    assert "جهة: المتحدث باسم" in document.child(1).text(QAccessible.Text.Name)
    first, second = document.child(0).rect(), document.child(1).rect()
    assert first.bottom() <= second.top()
    assert document.child(99) is None


def test_views_that_spoke_can_go(show, qtbot):
    for _ in range(20):
        view = show("قال\n\nنعم")
        document = QAccessible.queryAccessibleInterface(view)
        assert document.child(1).text(QAccessible.Text.Name) == "نعم"
        del document, view
        gc.collect()


def test_announcing_without_a_reader_is_silent(show):
    announce(show(), "قال")
