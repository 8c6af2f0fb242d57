"""Translatable sentences are literals: lupdate takes f-strings for text that can never match at run time."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
CALLS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def _name(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _sentences(call):
    """The arguments lupdate reads: all of a NOOP's and of translate's first two, tr's first."""
    count = 1 if _name(call) == "tr" else 2
    return call.args[:count]


def _is_marked_call(node):
    return (
        isinstance(node, ast.Call) and _name(node) in CALLS and (_name(node) == "tr" or len(node.args) >= 2)
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sentences_are_literals(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not _is_marked_call(node):
            continue
        for argument in _sentences(node):
            literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            assert literal or path.name in ALLOWED, f"{path.name}:{node.lineno} is not a literal"


ALLOWED = {"i18n.py"}
"""`i18n.translate(message)` passes on what `QT_TRANSLATE_NOOP` marked elsewhere."""
