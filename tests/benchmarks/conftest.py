"""Big projects, built once per run; a stopwatch that keeps percentiles; a table of them at the end."""

from __future__ import annotations

import os
import statistics
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import corpus
import window
from stopwatch import Took

from annotator.gui.fonts import install_fonts

_TABLE: list[tuple[str, str, list[float], str]] = []


class Timings:
    """Times of one thing that was done many times, for the table at the end and the saved file."""

    def __init__(self, name: str, benchmark) -> None:
        self._name = name
        self._benchmark = benchmark

    def keep(self, what: str, values: list[float], unit: str = "ms") -> None:
        """Keep values (seconds become milliseconds) under a name; of `Took` also the processor's part."""
        if isinstance(values[0], Took):
            self.keep(f"{what}, processor", [took.processor for took in values], unit)
        shown = sorted(value * 1000 if unit == "ms" else value for value in values)
        self._benchmark.extra_info[what] = {
            "unit": unit,
            "n": len(shown),
            "min": shown[0],
            "median": statistics.median(shown),
            "p95": percentile(shown, 0.95),
            "max": shown[-1],
        }
        _TABLE.append((self._name, what, shown, unit))


def percentile(ordered: list[float], part: float) -> float:
    """The nearest-rank percentile of ascending values."""
    return ordered[max(0, -(-int(len(ordered) * part * 1000) // 1000) - 1)]


@pytest.fixture
def timings(request, benchmark):
    """Where a benchmark leaves its values."""
    return Timings(request.node.name, benchmark)


def pytest_terminal_summary(terminalreporter):
    """Print what was kept."""
    if not _TABLE:
        return
    terminalreporter.section("times")
    for name, what, values, unit in _TABLE:
        middle, high = statistics.median(values), percentile(values, 0.95)
        terminalreporter.write_line(
            f"{name:42} {what:24} n={len(values):<3} min {values[0]:9.1f}  median {middle:9.1f}"
            f"  p95 {high:9.1f}  max {values[-1]:9.1f} {unit}"
        )


@pytest.fixture(scope="session")
def big_project(tmp_path_factory):
    """10,000 articles of some 3,000 code points with 40 spans each: 400,000 spans.

    `ANNOTATOR_BIG_PROJECT` names a file that was built before, to spare the minute that building takes.
    """
    ready = os.environ.get("ANNOTATOR_BIG_PROJECT")
    if ready:
        return corpus.copy_project(Path(ready), tmp_path_factory.mktemp("big") / "big.annot")
    return corpus.build_project(tmp_path_factory.mktemp("big") / "big.annot", 10_000)


@pytest.fixture
def open_desk(qapp, tmp_path):
    """Call it with a project to get the real window on it; closed at the end."""
    install_fonts()
    made = []

    def open_(project: Path | None = None) -> window.Desk:
        made.append(window.open_desk(qapp, tmp_path / "settings", project))
        return made[-1]

    yield open_
    for desk in made:
        window.close_desk(desk)
