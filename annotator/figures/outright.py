"""Nouns that say themselves what happened: «14 قتيلا», «قتيلان», «جرحى»."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.governing import governs_uncounted, is_increment
from annotator.figures.lexicon import Noun, is_in
from annotator.figures.links import replaced
from annotator.figures.scope import Resolved, Scope

_NEEDS_EVENT = frozenset({"اصابه", "ضحيه"})
_OPEN_TO_DOUBT = frozenset({"ضحيه", "لاجي"})
_BARS = frozenset({"بين", "مابين", "هو", "هي", "عداد"})


def outright(scope: Scope, position: int, candidate: Candidate) -> Resolved | None:
    """The outcome of the candidate's own noun, or of the cue right before it when the noun is a role."""
    noun = candidate.noun
    if candidate.outcome is None or noun is None:
        return None
    overriding = _overriding(scope, position, candidate, noun)
    if overriding is not None:
        return Resolved(candidate, overriding.outcome, overriding)
    if not candidate.is_counted and not _stands_alone(scope, candidate, noun):
        return None
    if _is_disease(scope, candidate) or _is_of_wounds(candidate, noun) or is_increment(scope, candidate):
        return None
    total = _free_total(scope, candidate) if candidate.is_counted else None
    if total is not None and total.limit and not candidate.qualifier:
        candidate = replace(candidate, qualifier=total.limit)
    sure = noun.lemma not in _OPEN_TO_DOUBT
    return Resolved(candidate, candidate.outcome or "", total, replaces=replaced(scope, candidate), sure=sure)


def _overriding(scope: Scope, position: int, candidate: Candidate, noun: Noun) -> CueAt | None:
    """«وفاة 6 نازحين» is killed, «إصابة 4 معتقلين» wounded: what happened outweighs what they were."""
    cue = scope.cue_before(candidate)
    if cue is None or cue.kind == "total" or cue.outcome == "losses" or not noun.role:
        return None
    if candidate.conjunction or candidate.first - cue.last > 2 or not scope.is_free(cue):
        return None
    if candidate.is_counted or governs_uncounted(scope, position, candidate, cue):
        return cue
    return None


def _free_total(scope: Scope, candidate: Candidate) -> CueAt | None:
    cue = scope.cue_before(candidate)
    return cue if cue is not None and cue.kind == "total" and scope.is_free(cue) else None


def _stands_alone(scope: Scope, candidate: Candidate, noun: Noun) -> bool:
    """Whether «قتيل», «قتيلان» or «قتلى» without a number is a figure of its own."""
    at = candidate.noun_at
    if at is None or candidate.definite or any(cue.first <= at < cue.last for cue in scope.cues):
        return False
    if _is_counted_next(scope, candidate) or _is_barred(scope, candidate, at):
        return False
    if noun.number == "one":
        return not is_in(noun.lemma, "never_alone")
    if noun.number == "two":
        return True
    if noun.number == "two or many" or noun.lemma in _NEEDS_EVENT:
        return scope.is_in(at - 1, "fall")
    return noun.outcome in ("killed", "wounded") and noun.lemma != "وفاه"


def _is_counted_next(scope: Scope, candidate: Candidate) -> bool:
    """«جثامين 4 شهداء» is one figure, the counted one."""
    return any(
        other.is_counted and not other.conjunction and other.first == candidate.last
        for other in scope.candidates
    )


def _is_barred(scope: Scope, candidate: Candidate, at: int) -> bool:
    if scope.word(candidate.first - 1) in _BARS or scope.is_in(candidate.first - 1, "construct_before"):
        return True
    return candidate.conjunction and scope.word(at - 2) in ("بين", "مابين")


def _is_disease(scope: Scope, candidate: Candidate) -> bool:
    """«150 إصابة جديدة بفيروس كورونا»."""
    cases = candidate.noun is not None and candidate.noun.lemma == "اصابه"
    near = scope.sentence.tokens[candidate.last : None if cases else candidate.last + 5]
    infected = any(token.kind == "word" and is_in(token.text, "diseases") for token in near)
    return candidate.outcome == "wounded" and infected


def _is_of_wounds(candidate: Candidate, noun: Noun) -> bool:
    """«3 من الإصابات» counts wounds or cases, not people."""
    counts_exactly = candidate.quantity is not None and not candidate.quantity.vague
    return candidate.elliptic and counts_exactly and noun.lemma == "اصابه"
