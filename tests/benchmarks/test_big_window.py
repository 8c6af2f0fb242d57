"""The real window over 10,000 articles and 400,000 spans."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stopwatch import Stopwatch
from test_label_keys import label_again_and_again
from window import PaintWatch


def test_open_the_project(benchmark, timings, open_desk, big_project):
    """From choosing the project until its list and its first article are painted."""
    desk = open_desk()
    times = []

    def open_and_paint():
        desk.gui.shell.bridge.close()
        desk.follow()
        watch = Stopwatch()
        assert desk.gui.shell.bridge.open(big_project)
        desk.until_painted()
        times.append(watch.read())
        desk.follow()

    for _ in range(5):
        open_and_paint()
    benchmark.pedantic(lambda: None, rounds=1)
    timings.keep("open to pixels", times)


@pytest.mark.parametrize("query", ["والحكومة", "مشفي", "قصف هجوم", "ال", "nothing"])
def test_search_in_the_list(benchmark, timings, open_desk, big_project, query):
    """From the search's start until the list shows what it found, without the pause while one types."""
    desk = open_desk(big_project)
    panel = desk.gui.articles
    painted = PaintWatch(panel.list.viewport())
    times = []

    def search(typed):
        panel.search.setText(typed)
        panel._delay.stop()
        before, watch = painted.count, Stopwatch()
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
        panel.list.viewport().update()  # also where the same rows are found again
        while painted.count == before and panel.model.rowCount():
            desk.qt.processEvents()
        desk.qt.processEvents()
        times.append(watch.read())

    def both():
        for _ in range(10):
            search(query)
            panel.search.clear()
            desk.gui.view.setFocus()
            time.sleep(0.2)
            desk.follow()

    benchmark.pedantic(both, rounds=1)
    timings.keep("query to pixels", times)


def test_label_key_to_pixels(benchmark, timings, open_desk, big_project):
    desk = open_desk(big_project)
    painted, followed = benchmark.pedantic(label_again_and_again, (desk, "U", 60), rounds=1)
    timings.keep("key to pixels", painted)
    timings.keep("longest wait behind it", followed)


def test_done_and_next(benchmark, timings, open_desk, big_project):
    """Ctrl+PgDown through the list."""
    desk = open_desk(big_project)
    times = []

    def step():
        for _ in range(40):
            watch = Stopwatch()
            desk.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
            times.append(watch.read())
            desk.follow()

    benchmark.pedantic(step, rounds=1)
    timings.keep("key to pixels", times)
