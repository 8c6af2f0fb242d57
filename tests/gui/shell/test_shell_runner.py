from __future__ import annotations

import threading

import pytest

from annotator.app.tasks import Task
from annotator.gui.runner import TaskRunner
from annotator.text.messages import Message

TITLE = Message("Test", "Counting")


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.stop()


def test_work_is_done_on_another_thread_and_reported_on_this_one(runner, qtbot):
    here = threading.get_ident()
    where, seen, done = [], [], []
    runner.progressed.connect(lambda *numbers: seen.append((*numbers, threading.get_ident())))

    def work(progress, cancelled):
        where.append(threading.get_ident())
        progress(1, 2)
        return 42

    runner.run(Task(TITLE, work), lambda value: done.append((value, threading.get_ident())), done.append)
    assert runner.busy
    qtbot.waitUntil(lambda: done == [(42, here)])
    assert where != [here]
    assert seen == [(1, 2, here)]
    assert not runner.busy


def test_an_error_arrives_and_the_next_task_runs(runner, qtbot):
    arrived = []

    def fail(progress, cancelled):
        raise OSError("disk")

    runner.run(Task(TITLE, fail), arrived.append, arrived.append)
    runner.run(Task(TITLE, lambda progress, cancelled: "next"), arrived.append, arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert str(arrived[0]) == "disk"
    assert arrived[1] == "next"


def test_a_cancelled_task_stops_at_its_next_report_and_tells_nobody(runner, qtbot):
    started, told = threading.Event(), []

    def work(progress, cancelled):
        started.set()
        while True:
            progress(0, 0)

    runner.run(Task(TITLE, work), told.append, told.append)
    assert started.wait(5)
    with qtbot.waitSignal(runner.idle):
        runner.cancel()
    assert told == []


def test_a_result_planned_on_an_older_state_is_dropped(runner, qtbot):
    runner.revision = lambda: 8
    told = []
    with qtbot.waitSignal(runner.idle):
        runner.run(Task(TITLE, lambda progress, cancelled: "old", revision=7), told.append, told.append)
    assert told == []
    runner.run(Task(TITLE, lambda progress, cancelled: "new", revision=8), told.append, told.append)
    qtbot.waitUntil(lambda: told == ["new"])


def test_the_status_line_shows_the_work_and_its_cancel_button(desk, qtbot):
    status, go = desk.window.status_line, threading.Event()

    def work(progress, cancelled):
        progress(3, 10)
        while not cancelled():
            go.wait(0.01)

    desk.shell.runner.run(Task(TITLE, work), lambda value: None, lambda error: None)
    qtbot.waitUntil(lambda: status._bar.value() == 3)
    assert status._task.text() == "Counting"
    status._cancel.click()
    qtbot.waitUntil(lambda: not status._cancel.isVisible())
