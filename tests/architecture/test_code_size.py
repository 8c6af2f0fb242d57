"""Files and functions stay small by having one subject."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
MAX_FILE, MAX_FUNCTION, MAX_CLASS = 400, 50, 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_file_and_its_parts_are_small(path):
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= MAX_FILE
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert _lines(node) < MAX_FUNCTION, f"{node.name} has {_lines(node)} lines"
        elif isinstance(node, ast.ClassDef):
            assert _lines(node) <= MAX_CLASS, f"{node.name} has {_lines(node)} lines"


def _lines(node):
    return node.end_lineno - node.lineno + 1


def test_there_are_sources():
    assert len(SOURCES) > 20
