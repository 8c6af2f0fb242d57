"""Outcomes that stand behind the people counted: «40 شخصا قتلوا», «60 بين قتيل وجريح»."""

from __future__ import annotations

from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.lexicon import is_in, lexicon, noun_of
from annotator.figures.links import joined_parent, marked_parent
from annotator.figures.scope import Resolved, Scope

_REACH = 7
_REACH_PAST_PARTS = 18
_CLAUSE_ENDS = frozenset("،,;؛")
_OPENS_STATEMENT = frozenset({"", "ان", "وان", "بان", "فان", ":"})


def from_behind(scope: Scope, position: int, candidate: Candidate) -> Resolved | None:
    """The outcome that a phrase or a verb behind the candidate gives it."""
    if candidate.count is None and not candidate.is_counted:
        return None
    end = _horizon(scope, position, candidate)
    if candidate.count == 1:
        return _suffered(scope, candidate, end)
    for index in range(candidate.last, end):
        outcome = _phrase(scope, index)
        if outcome:
            parent = marked_parent(scope, candidate)
            return Resolved(candidate, outcome, _free_cue_before(scope, candidate), parent)
    return _agreeing_verb(scope, candidate, end)


def _horizon(scope: Scope, position: int, candidate: Candidate) -> int:
    """How far to look: a few words, past counts joined with «و» and past parts, not past another count."""
    following = scope.candidates[position + 1 :]
    counts = (
        other.first
        for other in following
        if other.is_counted and not other.conjunction and not scope.is_in(other.first - 1, "subset_before")
    )
    reach = _REACH_PAST_PARTS if _has_parts(scope, candidate) else _REACH
    return min(next(counts, len(scope.sentence.tokens)), candidate.last + reach)


def _has_parts(scope: Scope, candidate: Candidate) -> bool:
    return any(scope.is_in(index, "subset_before") for index in range(candidate.last, candidate.last + 3))


def _agreeing_verb(scope: Scope, candidate: Candidate, end: int) -> Resolved | None:
    waiting = _free_cue_before(scope, candidate)
    if waiting is not None and candidate.first == waiting.last:
        return None  # «فقدان 22 شخصا يعتقد أنهم لقوا حتفهم»
    for cue in scope.cues:
        if cue.kind == "after" and candidate.last <= cue.first < end and not cue.skip:
            paused = _CLAUSE_ENDS.intersection(scope.gap(candidate.last, cue.first))
            if paused and not _has_parts(scope, candidate) and joined_parent(scope, candidate) is None:
                return None
            return Resolved(candidate, cue.outcome, cue, joined_parent(scope, candidate))
    return None


def _suffered(scope: Scope, candidate: Candidate, end: int) -> Resolved | None:
    """«إن جنديا قتل في الهجوم»: one person and a verb with nobody else behind it."""
    opens = scope.word(candidate.first - 1) in _OPENS_STATEMENT
    if not opens or candidate.definite or candidate.outcome:
        return None
    for cue in scope.cues:
        if candidate.last <= cue.first < end and not cue.skip and scope.is_in(cue.first, "suffered"):
            partners = lexicon().partners.get(scope.word(cue.first), frozenset())
            alone = scope.word(cue.last) in partners or _is_alone(scope, cue.last)
            return Resolved(candidate, cue.outcome, cue) if alone else None
    return None


def _is_alone(scope: Scope, index: int) -> bool:
    word = scope.word(index)
    return not word or word in "،,." or word.startswith(("و", "ب")) or is_in(word, "function")


def _free_cue_before(scope: Scope, candidate: Candidate) -> CueAt | None:
    cue = scope.cue_before(candidate)
    return cue if cue and scope.is_free(cue) and cue.kind != "total" else None


def _phrase(scope: Scope, index: int) -> str | None:
    """«بين قتيل وجريح», «في عداد المفقودين», «على النزوح»."""
    word = scope.word(index)
    if word in ("علي", "الي") and scope.is_in(index + 1, "fleeing"):
        return "displaced"
    if word not in ("بين", "مابين", "عداد", "بعداد"):
        return None
    one = noun_of(scope.word(index + 1)) if scope.sentence.is_word(index + 1) else None
    if one is None or word in ("عداد", "بعداد"):
        return one[0].outcome if one else None
    two = noun_of(scope.word(index + 2)) if scope.sentence.is_word(index + 2) else None
    both = two is not None and {one[0].outcome, two[0].outcome} == {"killed", "wounded"}
    return "killed_or_wounded" if both else None
