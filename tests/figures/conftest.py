"""Phrase tables: rows with a text and the figures that a careful reader gets from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.figures import read_figures

Row = dict[str, Any]

_KEYS = ("low", "best", "high", "outcome")


@pytest.fixture(scope="session")
def phrases() -> Callable[[str], list[Row]]:
    """The rows of one of our tables."""
    return lambda name: _rows(Path(__file__).with_name(f"{name}.jsonl"))


@pytest.fixture(scope="session")
def given_phrases() -> list[Row]:
    """The rows that came with the task, where they lie beside the checkout."""
    for parent in Path(__file__).resolve().parents:
        path = parent.parent / "shared" / "figures" / "phrases.jsonl"
        if path.is_file():
            return _rows(path)
    pytest.skip("the given phrases are not beside this checkout")


@pytest.fixture(scope="session")
def is_right() -> Callable[[Row], bool]:
    """Whether a row reads as expected: every figure found, and none that the row does not allow."""
    return lambda row: _is_right(row, [figure.to_data() for figure in read_figures(row["text"])])


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _is_right(row: Row, found: list[Row]) -> bool:
    readings = [*row.get("alt", []), row["expected"] or []]
    if row.get("accept_null") and not found:
        return True
    return any(_matches(reading, found, row.get("extra_ok", ())) for reading in readings)


def _matches(expected: list[Row], found: list[Row], extra: object) -> bool:
    left = list(found)
    for figure in expected:
        hit = next((each for each in left if _same(figure, each)), None)
        if hit is None and figure.get("accept_absent"):
            continue
        if hit is None:
            return False
        left.remove(hit)
    return all(each["best"] in extra or each["qualifier"] in extra for each in left)  # type: ignore[operator]


def _same(expected: Row, found: Row) -> bool:
    return all(
        found[key] == expected[key] or found[key] in expected.get(f"accept_{key}", []) for key in _KEYS
    )
