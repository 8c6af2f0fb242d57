from __future__ import annotations

import pytest

from annotator.app.tasks import Cancellation, ImmediateRunner, Task, checked
from annotator.text.messages import Message

TITLE = Message("Test", "Counting")


def test_the_immediate_runner_hands_over_value_or_error():
    done, failed = [], []
    runner = ImmediateRunner()
    runner.run(Task(TITLE, lambda progress, cancelled: 42), done.append, failed.append)
    error = OSError("disk")

    def break_down(progress, cancelled):
        raise error

    runner.run(Task(TITLE, break_down), done.append, failed.append)
    assert (done, failed) == ([42], [error])


def test_a_cancelled_task_tells_nobody():
    def give_up(progress, cancelled):
        raise Cancellation

    told = []
    ImmediateRunner().run(Task(TITLE, give_up), told.append, told.append)
    assert told == []


def test_checked_progress_stops_when_the_person_gave_up():
    seen = []
    report = checked(lambda done, total: seen.append((done, total)), lambda: len(seen) == 2)
    report(1, 3)
    report(2, 3)
    with pytest.raises(Cancellation):
        report(3, 3)
    assert seen == [(1, 3), (2, 3)]
