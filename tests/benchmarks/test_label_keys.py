"""From a label's key to its pixels, through the real window with every panel open."""

from __future__ import annotations

import threading

import corpus
import pytest
from PySide6.QtCore import Qt
from stopwatch import Stopwatch

from annotator.app.tasks import Task
from annotator.text.messages import message
from annotator.text.near_duplicates import band_hashes

ROUNDS = 60
SIZES = {"5kB-50": (5_000, 50), "100kB-500": (100_000, 500), "1MB-5000": (1_000_000, 5_000)}


def label_again_and_again(desk, key, rounds=ROUNDS):
    """Times from key to paint, and of the panels that follow, at places all over the article."""
    article = desk.gui.shell.bridge.article()
    step = len(article.text) // (rounds + 4)
    painted, followed = [], []
    for turn in range(rounds + 2):
        desk.select_words((turn + 1) * step, 2 + turn % 2)
        before = count(desk)
        watch = Stopwatch()
        desk.press(getattr(Qt.Key, f"Key_{key}"))
        took = watch.read()
        behind = desk.follow()
        if (
            turn > 1 and count(desk) == before + 1
        ):  # a place where the scheme forbids the label does not count
            painted.append(took)
            followed.append(behind)
    assert len(painted) > rounds // 2
    return painted, followed


def count(desk) -> int:
    return len(desk.gui.shell.bridge.annotation_set().spans)


@pytest.fixture
def desk_with(open_desk, tmp_path):
    """Call it with a size and a number of spans to get the window on such an article."""

    def make(size, spans):
        return open_desk(corpus.build_project(tmp_path / "one.annot", 1, size, spans))

    return make


@pytest.mark.parametrize("which", SIZES)
def test_label_key_to_pixels(benchmark, timings, desk_with, which):
    desk = desk_with(*SIZES[which])
    painted, followed = benchmark.pedantic(label_again_and_again, (desk, "P"), rounds=1)
    timings.keep("key to pixels", painted)
    timings.keep("longest wait behind it", followed)


@pytest.mark.parametrize("label", ["K", "Q", "U", "A"], ids=["FIGURE", "CLAIM", "CUE", "ATTACK"])
def test_label_key_of_other_layers(benchmark, timings, desk_with, label):
    desk = desk_with(*SIZES["1MB-5000"])
    painted, followed = benchmark.pedantic(label_again_and_again, (desk, label, 40), rounds=1)
    timings.keep("key to pixels", painted)
    timings.keep("longest wait behind it", followed)


@pytest.mark.parametrize("which", SIZES)
def test_undo_and_redo(benchmark, timings, desk_with, which):
    """Ctrl+Z and Ctrl+Y for a label in sight."""
    desk = desk_with(*SIZES[which])
    times = []

    def travel():
        for key in [Qt.Key.Key_Z, Qt.Key.Key_Y] * 25:
            watch = Stopwatch()
            desk.press(key, Qt.KeyboardModifier.ControlModifier)
            times.append(watch.read())
            desk.follow()

    label_again_and_again(desk, "P", 2)
    benchmark.pedantic(travel, rounds=1)
    timings.keep("key to pixels", times)


@pytest.mark.parametrize("which", SIZES)
def test_caret_key_to_pixels(benchmark, timings, desk_with, which):
    """One word further, with everything that shows where the caret is."""
    desk = desk_with(*SIZES[which])
    desk.select_words(len(desk.gui.shell.bridge.article().text) // 2)
    times = []

    def walk():
        for _ in range(100):
            watch = Stopwatch()
            desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
            times.append(watch.read())

    benchmark.pedantic(walk, rounds=1)
    timings.keep("key to pixels", times)


def test_label_key_while_work_goes_on_behind(benchmark, timings, desk_with):
    """The same in 100 kB while another thread looks for near duplicates without a pause."""
    desk = desk_with(*SIZES["100kB-500"])
    text, stopped = corpus.article_text(2500), threading.Event()

    def work(progress, cancelled):
        turn = 0
        while not cancelled():
            band_hashes(text)
            progress(turn, 0)
            turn += 1
        stopped.set()

    desk.gui.shell.runner.run(Task(message(("", "Benchmark")), work), lambda _: None, lambda _: None)
    painted, followed = benchmark.pedantic(label_again_and_again, (desk, "P", 40), rounds=1)
    assert desk.gui.shell.runner.busy
    desk.gui.shell.runner.stop()
    assert stopped.is_set()
    timings.keep("key to pixels", painted)
    timings.keep("longest wait behind it", followed)
