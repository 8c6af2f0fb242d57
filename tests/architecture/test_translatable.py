"""Translatable sentences are literals: lupdate takes f-strings for text that can never match at run time."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))


def built_sentences(source: str) -> list[int]:
    """Lines of calls that hand lupdate a sentence put together at run time.

    `tr` and `QT_TRANSLATE_NOOP` take literals only. `QCoreApplication.translate` may also pass on what a
    `QT_TRANSLATE_NOOP` marked elsewhere, so plain names are allowed there.
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func).rpartition(".")[2]
        if called in ("tr", "QT_TRANSLATE_NOOP"):
            allowed: tuple[type, ...] = (ast.Constant,)
            arguments = node.args[: 1 if called == "tr" else 2]
        elif ast.unparse(node.func).endswith("QCoreApplication.translate"):
            allowed = (ast.Constant, ast.Name, ast.Attribute, ast.Starred)
            arguments = node.args[:2]
        else:
            continue
        found += [node.lineno for argument in arguments if not isinstance(argument, allowed)]
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sentences_are_literals(path):
    assert built_sentences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    ['self.tr(f"{n} spans")', 'QT_TRANSLATE_NOOP("C", "a" + b)', 'QCoreApplication.translate("C", f"{n}")'],
)
def test_the_rule_finds_what_it_forbids(line):
    assert built_sentences(line) == [1]
