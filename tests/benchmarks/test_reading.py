"""Opening, scrolling and leaving an article in the real window."""

from __future__ import annotations

import corpus
import pytest
from PySide6.QtCore import Qt
from stopwatch import Stopwatch
from test_label_keys import SIZES

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.model.scheme_toml import default_scheme


@pytest.fixture(params=SIZES)
def desk(request, open_desk, tmp_path):
    """The window on a project of six articles of one size."""
    size, spans = SIZES[request.param]
    path = tmp_path / "six.annot"
    with Session.create(path, default_scheme(), ["benchmark"]) as session:
        session.execute(ImportArticles(tuple(corpus.items(6, size, spans, [session.annotator.id]))))
    return open_desk(path)


def test_open_article(benchmark, timings, desk):
    """An article that was not open yet: read from disk, set, painted, with its list of spans."""
    bridge = desk.gui.shell.bridge
    ids = [row.id for row in bridge.session.article_rows()]
    painted, followed = [], []

    def visit():
        for article_id in ids[1:]:
            watch = Stopwatch()
            bridge.open_article(article_id)
            desk.until_painted()
            painted.append(watch.read())
            followed.append(desk.follow())

    benchmark.pedantic(visit, rounds=1)
    timings.keep("open to pixels", painted)
    timings.keep("longest wait behind it", followed)


def test_next_article_again(benchmark, timings, desk):
    """Back and forth between articles that were open before, by key."""
    times = []

    def step():
        for key in [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp] * 8:
            watch = Stopwatch()
            desk.press(key, Qt.KeyboardModifier.ControlModifier)
            times.append(watch.read())
            desk.follow()

    opened = []
    desk.gui.shell.bridge.article_opened.connect(opened.append)
    benchmark.pedantic(step, rounds=1)
    assert len(opened) == len(times)
    timings.keep("key to pixels", times[2:])


def test_scroll_a_page(benchmark, timings, desk):
    """One page further and back again, as the bar does it."""
    bar = desk.view.verticalScrollBar()
    times = []

    def scroll():
        for _ in range(60):
            if bar.value() + bar.pageStep() > bar.maximum():
                bar.setValue(0)
                desk.until_painted()
            watch = Stopwatch()
            bar.setValue(bar.value() + bar.pageStep())
            desk.until_painted()
            times.append(watch.read())

    desk.follow()
    if bar.maximum() < bar.pageStep():
        pytest.skip("the article fits the window")
    benchmark.pedantic(scroll, rounds=1)
    timings.keep("page to pixels", times)
