"""Seconds that pass, and how many of them this thread was at work, which a busy machine changes less."""

from __future__ import annotations

import time


class Took(float):
    """Seconds that something took, of which `processor` are this thread's own work."""

    processor: float


class Stopwatch:
    """Starts when it is made; may be read more than once."""

    def __init__(self) -> None:
        self._start = time.perf_counter(), time.thread_time()

    def read(self) -> Took:
        took = Took(time.perf_counter() - self._start[0])
        took.processor = time.thread_time() - self._start[1]
        return took
