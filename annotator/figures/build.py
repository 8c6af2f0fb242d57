"""From a resolved candidate to a `Figure`: bounds by the value rules, evidence, attributes, doubts."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.candidates import Candidate
from annotator.figures.figure import Bounds, Confidence, Figure, Range, Reading, bounds
from annotator.figures.lexicon import noun_of, vague_bounds
from annotator.figures.names import name_behind
from annotator.figures.negation import Zero, certainty
from annotator.figures.scope import Resolved
from annotator.figures.sentence import Sentence

_NEVER_CERTAIN = frozenset({"singular", "named_individual", "vague_word"})


class _Value(NamedTuple):
    bounds: Bounds
    qualifier: str
    basis: str
    stated: int | None


def figure_of(
    sentence: Sentence, candidate: Candidate, vague: str, resolved: Resolved | None = None
) -> Figure:
    """The figure of a candidate; without `resolved` its outcome is unknown."""
    outcome = resolved.outcome if resolved else candidate.outcome
    value = _value(candidate, vague)
    start, end = _evidence(sentence, candidate)
    name = _name(sentence, candidate) if resolved and value.basis == "singular" else None
    if name is not None:
        start, end = name
        value = value._replace(basis="named_individual")
    alternatives = _alternatives(candidate, value, outcome, resolved)
    return Figure(
        start,
        end,
        sentence.text[start:end],
        *value.bounds,
        stated=value.stated,
        qualifier=value.qualifier,
        outcome=outcome,
        unit="families" if candidate.noun and candidate.noun.family else "persons",
        count_basis=value.basis,
        civilian_status=_status(sentence, candidate),
        certainty=certainty(sentence, resolved) if resolved else "certain",
        update="revised" if resolved and resolved.replaces is not None else None,
        noun=_noun_text(sentence, candidate),
        cue=_cue(sentence, candidate, resolved),
        alternatives=alternatives,
        subset_of=resolved.parent if resolved else None,
        supersedes=resolved.replaces if resolved else None,
        confidence=_confidence(candidate, value, resolved, bool(alternatives)),
    )


def zero_figure(sentence: Sentence, zero: Zero) -> Figure:
    """«دون وقوع إصابات»."""
    tokens = sentence.tokens
    start, end = sentence.folded.source_range(tokens[zero.first].start + zero.skip, tokens[zero.last - 1].end)
    noun = sentence.folded.source_range(tokens[zero.noun_at].start, tokens[zero.noun_at].end)
    return Figure(
        start,
        end,
        sentence.text[start:end],
        *bounds("exact", 0),
        stated=0,
        qualifier="exact",
        outcome=zero.outcome,
        count_basis="words",
        polarity="negative",
        noun=sentence.text[slice(*noun)],
        cue=Range(*noun),
        confidence="likely",
    )


def _value(candidate: Candidate, vague: str) -> _Value:
    quantity = candidate.quantity
    if quantity is None:
        return _uncounted(candidate, vague)
    if quantity.vague:
        low, high = vague_bounds(vague)[quantity.vague]
        return _Value(Bounds(low, None, high), quantity.vague, "vague_word", None)
    if quantity.value is None:
        return _Value(Bounds(quantity.low, None, quantity.high), "range", quantity.basis, None)
    qualifier = candidate.qualifier or "exact"
    return _Value(bounds(qualifier, quantity.value), qualifier, quantity.basis, quantity.value)


def _uncounted(candidate: Candidate, vague: str) -> _Value:
    if candidate.count is not None:
        qualifier = candidate.qualifier or "exact"
        basis = "singular" if candidate.count == 1 else "dual"
        return _Value(bounds(qualifier, candidate.count), qualifier, basis, candidate.count)
    low, high = vague_bounds(vague)["unspecified_plural"]
    if candidate.noun and candidate.noun.number == "two or many":
        low = 2
    return _Value(Bounds(low, None, high), "unspecified_plural", "bare_plural", None)


def _evidence(sentence: Sentence, candidate: Candidate) -> tuple[int, int]:
    tokens = sentence.tokens
    return sentence.folded.source_range(
        tokens[candidate.first].start + candidate.skip, tokens[candidate.last - 1].end
    )


def _name(sentence: Sentence, candidate: Candidate) -> tuple[int, int] | None:
    """The range of the person's name, with the noun when that stands right before it."""
    if candidate.named:
        return _evidence(sentence, candidate)
    found = name_behind(sentence, candidate.last) if not candidate.is_counted else None
    if found is None:
        return None
    first, last = found
    start = sentence.tokens[first].start
    if first == candidate.last:
        start = sentence.tokens[candidate.first].start + candidate.skip
    return sentence.folded.source_range(start, sentence.tokens[last - 1].end)


def _noun_text(sentence: Sentence, candidate: Candidate) -> str | None:
    if candidate.noun_at is None:
        return None
    token = sentence.tokens[candidate.noun_at]
    start, end = sentence.folded.source_range(token.start, token.end)
    return sentence.text[start:end]


def _status(sentence: Sentence, candidate: Candidate) -> str:
    """What the noun says, or the next word or two: «13 قتيلا من المدنيين», «مقتل 3 أشخاص مدنيين»."""
    statuses = {candidate.noun.status} if candidate.noun else set()
    if candidate.noun and candidate.noun.status == "unknown":
        for index in (candidate.last, candidate.last + 1):
            word = sentence.word(index)
            found = noun_of(word) if sentence.is_word(index) else None
            if found and not found[0].possessed and found[0].number != "one":
                statuses = {found[0].status}
                break
            if found and index == candidate.last and found[0].lemma in ("مدني", "عسكري"):
                statuses = {found[0].status}
                break
            if word != "من":
                break
    return statuses.pop() if statuses else "unknown"


def _cue(sentence: Sentence, candidate: Candidate, resolved: Resolved | None) -> Range | None:
    tokens = sentence.tokens
    if resolved and resolved.cue and resolved.cue.kind != "total":
        cue = resolved.cue
        return Range(
            *sentence.folded.source_range(tokens[cue.first].start + cue.skip, tokens[cue.last - 1].end)
        )
    if candidate.outcome and candidate.noun_at is not None:
        token = tokens[candidate.noun_at]
        return Range(*sentence.folded.source_range(token.start, token.end))
    if resolved and resolved.cue:
        token = tokens[resolved.cue.last - 1]
        return Range(*sentence.folded.source_range(token.start, token.end))
    return None


def _alternatives(
    candidate: Candidate, value: _Value, outcome: str | None, resolved: Resolved | None
) -> tuple[Reading, ...]:
    found: list[Reading] = []
    if candidate.quantity:
        found.extend(
            Reading(*bounds(value.qualifier, other), value.qualifier, outcome, "number")
            for other in candidate.quantity.other_values
        )
        if candidate.quantity.may_be_decimal:
            found.append(Reading(None, None, None, value.qualifier, outcome, "decimal"))
    if value.qualifier == "unspecified_plural" and candidate.noun and candidate.noun.number == "two or many":
        found.append(Reading(2, 2, 2, "exact", outcome, "dual"))
        found.append(Reading(3, None, None, "unspecified_plural", outcome, "plural"))
    if candidate.named and candidate.unknown_noun:
        found.append(Reading(None, None, None, "unspecified_plural", outcome, "name"))
    if resolved and not resolved.sure and outcome == "killed":
        found.append(Reading(*value.bounds, value.qualifier, "killed_or_wounded", "victims"))
    return tuple(found)


def _confidence(
    candidate: Candidate, value: _Value, resolved: Resolved | None, has_alternatives: bool
) -> Confidence:
    if has_alternatives or value.basis == "bare_plural":
        return "ambiguous"
    if resolved is None or not resolved.sure or candidate.unknown_noun or value.basis in _NEVER_CERTAIN:
        return "likely"
    if candidate.outcome and candidate.is_counted:
        return "certain"
    cue = resolved.cue
    near = cue is not None and 0 <= candidate.first - cue.last <= 1
    return "certain" if near and candidate.noun is not None else "likely"
