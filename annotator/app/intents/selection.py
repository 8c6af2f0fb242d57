"""What a person means by a selection: its words, without the spaces and sentence marks at its ends."""

from __future__ import annotations

from annotator.model.span import Fragment
from annotator.text.offsets import trim

MARKS = frozenset(".,،؛;:!?؟…")
"""Stops and commas. Quotes and brackets are not among them: they may belong to a quotation."""
_POINTS = frozenset(".,،")


def words_selected(text: str, selection: Fragment) -> Fragment:
    """The selection without spaces, stops and commas at its ends; empty when it holds only spaces.

    A selection without letters and digits keeps its marks (a colon may be a cue), and so does «.5».
    """
    start, end = trim(text, *selection)
    if not any(letter.isalnum() for letter in text[start:end]):
        return Fragment(start, end)
    while text[start] in MARKS and not (text[start] in _POINTS and text[start + 1].isdigit()):
        start, end = trim(text, start + 1, end)
    while text[end - 1] in MARKS:
        start, end = trim(text, start, end - 1)
    return Fragment(start, end)


def marks_left_out(text: str, selection: Fragment) -> str:
    """The stops and commas of a selection that its words do without; empty for none."""
    kept = words_selected(text, selection)
    outside = text[selection.start : kept.start] + text[kept.end : selection.end]
    return "".join(letter for letter in outside if letter in MARKS)
