"""What happened to the people counted: every candidate of a sentence gets its outcome, or is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from annotator.figures.behind import from_behind
from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.governing import before_total, coordinated, governed
from annotator.figures.lexicon import is_in
from annotator.figures.links import subset
from annotator.figures.outright import outright
from annotator.figures.scope import Resolved, Scope
from annotator.figures.sentence import Sentence


def resolve(sentence: Sentence, found: Sequence[Candidate], cues: Sequence[CueAt]) -> list[Resolved]:
    """Every candidate that has an outcome, in order."""
    scope = Scope(sentence, found, cues)
    for position, candidate in enumerate(found):
        result = (
            from_behind(scope, position, candidate)
            or subset(scope, candidate)
            or outright(scope, position, candidate)
            or governed(scope, position, candidate)
            or coordinated(scope, candidate)
            or before_total(scope, candidate)
        )
        if result is not None and not _is_released(scope, result):
            scope.accept(result)
    return scope.resolved


def _is_released(scope: Scope, result: Resolved) -> bool:
    """«إطلاق سراح 70 أسيرا», «عودة 300 نازح»: no longer captured or displaced."""
    if result.outcome not in ("captured", "displaced"):
        return False
    start = max(0, result.candidate.first - 5)
    if result.cue is not None and result.cue.kind != "total":
        start = max(start, result.cue.last)
    words = scope.gap(start, result.candidate.first)
    pairs = [f"{one} {two}" for one, two in pairwise(words)]
    return any(is_in(text, "release") for text in [*words, *pairs] if text)
