"""Figures of figures: «بينهم 3 أطفال» is part of the figure before, «من 14 إلى 20» replaces it."""

from __future__ import annotations

from annotator.figures.candidates import Candidate
from annotator.figures.scope import Resolved, Scope


def subset(scope: Scope, candidate: Candidate) -> Resolved | None:
    """A candidate marked as part of a figure before it; it shares the outcome unless its noun has its own."""
    parent = marked_parent(scope, candidate)
    if parent is None or (not candidate.is_counted and candidate.count is None):
        return None
    whole = scope.resolved[parent]
    outcome = whole.outcome
    if candidate.outcome and not (candidate.noun and candidate.noun.role):
        outcome = candidate.outcome
    return Resolved(candidate, outcome, whole.cue, parent)


def marked_parent(scope: Scope, candidate: Candidate) -> int | None:
    """The position of the whole when the candidate says that it is a part."""
    if not (candidate.subset_after or scope.is_in(candidate.first - 1, "subset_before")):
        return None
    for position in range(len(scope.resolved) - 1, -1, -1):
        result = scope.resolved[position]
        # «بينهم 12 ضابطًا، اثنان منهم برتبة عميد»: of the nearest figure, even if itself a part.
        if result.candidate.last <= candidate.first and (candidate.subset_after or result.parent is None):
            return position
    return None


def joined_parent(scope: Scope, candidate: Candidate) -> int | None:
    """The same, also for what is joined to a part: «بينهم 35 امرأة و20 طفلا»."""
    parent = marked_parent(scope, candidate)
    if parent is not None or not scope.resolved or not candidate.conjunction:
        return parent
    previous = scope.resolved[-1]
    near = 0 <= candidate.first - previous.candidate.last <= 2
    return previous.parent if near else None


def replaced(scope: Scope, candidate: Candidate) -> int | None:
    """The position of the earlier toll that this one replaces."""
    if candidate.quantity is None or candidate.quantity.update_of is None:
        return None
    for position, result in enumerate(scope.resolved):
        if result.candidate.number_at == candidate.quantity.update_of:
            return position
    return None
