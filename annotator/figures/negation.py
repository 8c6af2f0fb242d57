"""Sentences that say nobody was hurt, that nothing is known, or that somebody denies it."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.lexicon import is_in, noun_of
from annotator.figures.scope import Resolved
from annotator.figures.sentence import Sentence
from annotator.figures.tokens import Form

_REACH = 6
_NOT_NEGATIVE_AFTER_LA = frozenset(
    {"يقل", "تقل", "يزيد", "تزيد", "يتجاوز", "تتجاوز", "يزال", "تزال", "يزالون"}
)
_CERTAINTIES = ("denied", "unverified", "probable", "possible")
_HEDGE_REACH = {"denied": 10, "unverified": 5, "probable": 4, "possible": 4}


class Zero(NamedTuple):
    """«دون وقوع إصابات»: nobody; tokens `[first, last)`."""

    first: int
    last: int
    skip: int
    outcome: str
    noun_at: int


class Silence(NamedTuple):
    """«لم ترد أنباء عن …»: tokens `[first, last)` say nothing."""

    first: int
    last: int


def negations(sentence: Sentence, cues: list[CueAt]) -> tuple[list[Zero], list[Silence]]:
    """What the negations of the sentence make of what follows them."""
    zeros: list[Zero] = []
    silences: list[Silence] = []
    for index, token in enumerate(sentence.tokens):
        if token.kind != "word" or not is_in(token.text, "negators"):
            continue
        following = sentence.word(index + 1)
        if following in _NOT_NEGATIVE_AFTER_LA:
            continue
        if any(zero.first <= index < zero.last for zero in zeros):
            continue
        if _is_silent(sentence, index + 1):
            silences.append(Silence(index, _clause_end(sentence, index)))
            continue
        zeros.extend(_zeros(sentence, cues, index))
    return zeros, silences


def _is_silent(sentence: Sentence, index: int) -> bool:
    """«(لم) ترد أنباء عن», «(لم) تتضح حصيلة»: nothing is known."""
    if not sentence.is_word(index) or not is_in(sentence.word(index), "no_report"):
        return False
    near = sentence.tokens[index + 1 : index + 6]
    return any(token.kind == "word" and is_in(token.text, "report_object") for token in near)


def _clause_end(sentence: Sentence, index: int) -> int:
    for at in range(index, len(sentence.tokens)):
        if sentence.word(at) in "،؛;,":
            return at
    return len(sentence.tokens)


def _zeros(sentence: Sentence, cues: list[CueAt], index: int) -> list[Zero]:
    end = min(_clause_end(sentence, index), index + 1 + _REACH)
    window = range(index + 1, end)
    words = [sentence.word(at) for at in window]
    if any(is_in(word, "except") for word in words if word) or any(
        sentence.tokens[at].kind == "number" for at in window
    ):
        return []
    found: list[Zero] = []
    skip = 1 if sentence.word(index)[0] == "و" and len(sentence.word(index)) > 2 else 0
    for at in window:
        noun = noun_of(sentence.word(at)) if sentence.is_word(at) else None
        if noun and noun[0].outcome and noun[0].number == "many" and _is_bare(noun[1]):
            if found and at > found[-1].last + 1:
                break
            found.append(
                Zero(found[-1].last if found else index, at + 1, 0 if found else skip, noun[0].outcome, at)
            )
        elif sentence.word(at) in ("احد", "اي") and not found:
            cue = next((cue for cue in cues if index < cue.first < at), None)
            if cue is not None:
                return [Zero(index, at + 1, skip, cue.outcome, at)]
    return found


def _is_bare(form: Form) -> bool:
    """«القتلى» are some that are known of; nobody is meant by «قتلى» only."""
    return not form.preposition and not form.definite


def certainty(sentence: Sentence, resolved: Resolved) -> str:
    """How sure the sentence is of a figure, by the word before it or before its cue."""
    start = resolved.candidate.first
    if resolved.cue is not None:
        start = min(start, resolved.cue.first)
    for key in _CERTAINTIES:
        reach = sentence.tokens[max(0, start - _HEDGE_REACH[key]) : start]
        if any(token.kind == "word" and is_in(token.text, key) for token in reach):
            return key
    return "certain"


def is_silenced(candidate: Candidate, zeros: list[Zero], silences: list[Silence]) -> bool:
    """Whether a negation already speaks for the candidate."""
    return any(zero.first <= candidate.first < zero.last for zero in zeros) or any(
        silence.first <= candidate.first < silence.last for silence in silences
    )
