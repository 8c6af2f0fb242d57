"""Runs tasks off the window's thread, one after another, with progress and cancelling."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from annotator.app.tasks import Cancellation, Task, checked

T = TypeVar("T")


class _Job(QRunnable):
    """One task in the pool; speaks to the window only through the runner's signals."""

    def __init__(self, number: int, task: Task[Any], runner: TaskRunner) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python owns it; Qt deleting it as well would crash
        self.number = number
        self.task = task
        self.cancelled = threading.Event()
        self._runner = runner

    def run(self) -> None:
        """Work, then report once."""

        def progress(done: int, total: int) -> None:
            self._runner.reported.emit(self.number, done, total)

        value: object = None
        error: BaseException | None = None
        try:
            value = self.task.work(checked(progress, self.cancelled.is_set), self.cancelled.is_set)
        except BaseException as caught:  # noqa: BLE001 (a worker thread must hand everything on)
            error = caught
        self._runner.ended.emit(self.number, value, error)


class TaskRunner(QObject):
    """A `tasks.Runner` for the window. A result whose task is no longer wanted is dropped."""

    started = Signal(object)
    """The `Message` title of the task that now runs."""
    progressed = Signal(int, int)
    idle = Signal()
    reported = Signal(int, int, int)
    ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: dict[int, tuple[_Job, Callable[[Any], None], Callable[[BaseException], None]]] = {}
        self._count = 0
        self.revision: Callable[[], int] = lambda: 0
        self.reported.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    def run(self, task: Task[T], done: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        """Start the task; `done` or `failed` is called on this thread unless it was cancelled or is stale."""
        self._count += 1
        job = _Job(self._count, task, self)
        self._jobs[job.number] = (job, done, failed)
        self.started.emit(task.title)
        self._pool.start(job)

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._jobs)

    def cancel(self) -> None:
        """Cancel everything that runs or waits."""
        for job, _done, _failed in self._jobs.values():
            job.cancelled.set()

    def stop(self) -> None:
        """Cancel everything and wait for the threads to end."""
        self.cancel()
        self._pool.waitForDone()

    def _on_progress(self, number: int, done: int, total: int) -> None:
        if number in self._jobs:
            self.progressed.emit(done, total)

    def _on_end(self, number: int, value: object, error: BaseException | None) -> None:
        job, done, failed = self._jobs.pop(number)
        if not self._jobs:
            self.idle.emit()
        stale = job.task.revision not in (0, self.revision())
        if job.cancelled.is_set() or stale or isinstance(error, Cancellation):
            return
        if error is not None:
            failed(error)
        else:
            done(value)
