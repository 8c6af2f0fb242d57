"""The cues of a sentence: words that say what happened to people, and totals that say what is counted."""

from __future__ import annotations

from typing import Literal, NamedTuple

from annotator.figures.candidates import Sentence
from annotator.figures.lexicon import cue_of, is_in, lexicon, noun_of

_COMBINED = {"killed", "wounded"}
_REACH = 6


class CueAt(NamedTuple):
    """A cue at tokens `[first, last)`."""

    first: int
    last: int
    outcome: str
    kind: Literal["masdar", "verb", "after", "total"]
    skip: int = 0
    exceeds: bool = False
    sure: bool = True


def cues(sentence: Sentence) -> list[CueAt]:
    """Every cue in order; «مقتل وإصابة» is one cue of both."""
    found: list[CueAt] = []
    index = 0
    while index < len(sentence.tokens):
        cue = _total(sentence, index) or _cue(sentence, index)
        if cue is not None:
            joined = _combined(sentence, found[-1], cue) if found else None
            if joined:
                found[-1] = joined
            else:
                found.append(cue)
        index = cue.last if cue else index + 1
    return found


def _cue(sentence: Sentence, index: int) -> CueAt | None:
    if not sentence.is_word(index):
        return None
    found = cue_of(sentence.word(index))
    if found is None:
        return _fell_victim(sentence, index)
    cue, form = found
    partners = lexicon().partners.get(form.stem)
    if partners is not None and not _partner_follows(sentence, index, partners):
        return None
    if cue.outcome == "wounded" and _is_disease_or_sport(sentence, index):
        return None
    return CueAt(index, index + 1, cue.outcome, cue.kind, form.skip)


def _fell_victim(sentence: Sentence, index: int) -> CueAt | None:
    """«راح ضحية الهجوم 26 مصليا»."""
    if sentence.word(index) in ("راح", "راحت", "ذهب", "وراح") and sentence.word(index + 1) == "ضحيه":
        return CueAt(index + 1, index + 2, "killed", "verb")
    return None


def _partner_follows(sentence: Sentence, index: int, partners: frozenset[str]) -> bool:
    window = sentence.tokens[max(0, index - 3) : index] if "حاله" in partners else []
    following = sentence.tokens[index + 1 : index + 26]
    return any(token.text in partners or token.text[1:] in partners for token in [*window, *following])


def _is_disease_or_sport(sentence: Sentence, index: int) -> bool:
    near = sentence.tokens[index + 1 : index + 7]
    if any(is_in(token.text, "diseases") for token in near if token.kind == "word"):
        return True
    return is_in(sentence.word(index + 1), "sport") if sentence.is_word(index + 1) else False


def _combined(sentence: Sentence, one: CueAt, two: CueAt) -> CueAt | None:
    if {one.outcome, two.outcome} != _COMBINED or "total" in (one.kind, two.kind) or one.kind == "after":
        return None
    word = sentence.word(two.first)
    gap = sentence.word(one.last) if two.first == one.last + 1 else ""
    joined = (two.first == one.last and word.startswith("و")) or gap in ("و", "او")
    if not joined:
        return None
    return CueAt(one.first, two.last, "killed_or_wounded", one.kind, one.skip)


def _total(sentence: Sentence, index: int) -> CueAt | None:
    """«عدد القتلى», «حصيلة ضحايا الانفجار», «القتلى:»; the outcome is that of the noun."""
    if not sentence.is_word(index):
        return None
    word = sentence.word(index)
    exceeds = index > 0 and is_in(sentence.word(index - 1), "exceeds") if sentence.is_word(index - 1) else False
    if is_in(word, "heads"):
        for at in range(index + 1, min(index + 4, len(sentence.tokens))):
            found = noun_of(sentence.word(at)) if sentence.is_word(at) else None
            if found and found[0].outcome and not found[1].conjunction:
                outcome = found[0].outcome
                return CueAt(index, at + 1, outcome, "total", 0, exceeds, found[0].lemma != "ضحيه")
        if is_in(word, "alone"):
            return CueAt(index, index + 1, "killed", "total", 0, exceeds, False)
        return None
    found = noun_of(word)
    if found and found[0].outcome and found[0].number in ("many", "two or many"):
        follower = sentence.word(index + 1)
        if follower == ":" or is_in(follower, "amount"):
            return CueAt(index, index + 1, found[0].outcome, "total", found[1].skip)
    return None
