"""Work that may take a while: a function that reports progress and asks whether to go on.

A task gets a snapshot, returns a value and touches nothing else, so it may run on another thread. The window
runs tasks in a thread pool (`gui.runner`); the command line and tests run them at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from annotator.text.messages import Message

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""`progress(done, total)`; a total of 0 means that nobody knows."""

Cancelled = Callable[[], bool]


class Cancellation(Exception):  # noqa: N818 (not an error: the person asked for it)
    """Raised inside a task that was cancelled; the runner swallows it."""


@dataclass(frozen=True, slots=True)
class Task(Generic[T]):
    """A titled piece of work. `revision` tells the state it was planned on; see `Outcome.is_stale`."""

    title: Message
    work: Callable[[Progress, Cancelled], T]
    revision: int = 0


class Runner(Protocol):
    """Runs a task and hands its value, or the exception it raised, to a callback on the caller's thread."""

    def run(self, task: Task[T], done: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        """Start the task. Neither callback is called if it is cancelled."""


class ImmediateRunner:
    """Runs each task at once, on this thread, without cancelling."""

    def run(self, task: Task[T], done: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        """Run the task to its end and call `done` or `failed` before returning."""
        try:
            value = task.work(lambda _done, _total: None, lambda: False)
        except Cancellation:
            return
        except Exception as error:  # noqa: BLE001 (handed on, not swallowed)
            failed(error)
            return
        done(value)


def checked(progress: Progress, cancelled: Cancelled) -> Progress:
    """A progress function that also raises `Cancellation` when the person gave up."""

    def report(done: int, total: int) -> None:
        if cancelled():
            raise Cancellation
        progress(done, total)

    return report
