"""Any text, any spans, any order of calls: heights stay true and nothing raises, not even while painting."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.articleview import ArticleView, Mark, MarkKind, Motion
from tests.gui.articleview.conftest import STYLES, article, span

LETTERS = list(
    'ابتلأإ ًٌَُّ012٣٤abc()«»"-.,،\n\n\t\u200f\u200e\u2067\u2069\u2028\u00a0\u200d\ufffc\ufeff\u0085ـ🇸🇾👍🏽👨'
)


def random_span(chance: random.Random, number: int, length: int):
    parts, after = [], 0
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        start = chance.randint(after, length)
        end = min(length, start + chance.choice((1, 5, 30, 400)))
        if end > start:
            parts.append((start, end))
            after = min(length, end + 1)
    return [span(f"s{number}", *parts, label=chance.choice(list(STYLES)))] if parts else []


def do_anything(view: ArticleView, chance: random.Random, length: int) -> None:
    spot = chance.randint(0, length)
    choices = (
        lambda: view.update_spans(
            [f"s{chance.randrange(40)}"], random_span(chance, chance.randrange(60), length)
        ),
        lambda: view.set_active_span(f"s{chance.randrange(60)}"),
        lambda: view.set_links({f"s{chance.randrange(60)}": "role" for _ in range(3)}),
        lambda: view.set_chips(chance.random() < 0.5),
        lambda: view.set_zoom(chance.choice((0.6, 1.0, 1.7))),
        lambda: view.set_selection(spot, chance.randint(0, length)),
        lambda: view.verticalScrollBar().setValue(chance.randint(0, 3000)),
        lambda: view.set_show_controls(chance.random() < 0.5),
        lambda: view.set_marks([Mark(spot, min(length, spot + 9), kind) for kind in MarkKind]),
        lambda: view.move_caret(chance.choice(list(Motion)), chance.random() < 0.3),
        lambda: drag_anywhere(view, chance),
    )
    chance.choice(choices)()


def drag_anywhere(view: ArticleView, chance: random.Random) -> None:
    def anywhere() -> QPoint:
        return QPoint(chance.randrange(view.width()), chance.randrange(view.height()))

    QTest.mouseMove(view.viewport(), anywhere())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, anywhere())
    QTest.mouseMove(view.viewport(), anywhere())
    if chance.random() < 0.3:
        view.cancel_gesture()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, anywhere())


@pytest.mark.parametrize("seed", range(6))
def test_anything_goes(show, seed):
    chance = random.Random(seed)
    view = show()
    for _ in range(4):
        text = "".join(chance.choices(LETTERS, k=chance.choice((0, 1, 60, 900, 3000))))
        view.resize(chance.choice((300, 700, 1200)), chance.choice((200, 500)))
        view.set_article(article(text))
        view.set_spans(
            each for n in range(chance.randint(0, 40)) for each in random_span(chance, n, len(text))
        )
        for _ in range(30):
            do_anything(view, chance, len(text))
            QApplication.processEvents()
            page = view._page
            assert page.heights.total == sum(page.heights[row] for row in range(len(page.heights)))
            assert all(page.heights[row] == page._height(row, laid) for row, laid in page._rows.items())
            assert 0 <= view.caret() <= len(text)
