"""What a quantity counts: «14 قتيلا», «6 من القتلى», «82 حالة وفاة», «الجنود الثلاثة»."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.figures.lexicon import Noun, cue_of, is_exactly, is_in, noun_of, trap_of
from annotator.figures.qualifiers import qualifier_after
from annotator.figures.quantities import Quantity
from annotator.figures.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Head:
    """The noun counted by a quantity, where the phrase ends, and what the noun says happened."""

    last: int
    noun: Noun | None = None
    noun_at: int | None = None
    outcome: str | None = None
    partitive: bool = False
    unknown: bool = False


def head_of(sentence: Sentence, quantity: Quantity, index: int) -> Head | None:
    """What is counted, from token `index` on; `None` when it is no person."""
    key, after = qualifier_after(sentence.tokens, index)
    if key:
        return _behind_qualifier(sentence, quantity, index, after)
    if not sentence.is_word(index):
        return _before_number(sentence, quantity) or Head(index)
    word = sentence.word(index)
    if is_exactly(word, "cases"):
        return _cases(sentence, index)
    if word == "من":
        return _partitive(sentence, quantity, index)
    if is_exactly(word, "others"):
        return Head(index + 1, Noun("اخر", "many"), index)
    return _noun(sentence, quantity, index)


def _noun(sentence: Sentence, quantity: Quantity, index: int) -> Head | None:
    word = sentence.word(index)
    found = noun_of(word)
    if found and not found[1].conjunction and not found[1].preposition:
        return _with_outcome(sentence, index, found[0])
    before = _before_number(sentence, quantity)
    if before is None and trap_of(word):
        return None
    return before or Head(index, unknown=_is_unknown_noun(word))


def _behind_qualifier(sentence: Sentence, quantity: Quantity, index: int, after: int) -> Head | None:
    """«50 على الأقل من المدنيين»: the people, if named, stand behind the qualifier."""
    head = head_of(sentence, quantity, after) if sentence.is_word(after) else Head(after)
    if head is None:
        return None
    return replace(head, last=index) if head.partitive else Head(index)


def _before_number(sentence: Sentence, quantity: Quantity) -> Head | None:
    """«أطفالهما الثلاثة», «الجنود الـ14», «قتلى بالعشرات»: the noun stands before its number."""
    if quantity.vague and quantity.preposition == "ب":
        plural = noun_of(sentence.word(quantity.first - 1)) if sentence.is_word(quantity.first - 1) else None
        is_group = plural is not None and plural[0].number == "many"
        return (
            Head(quantity.last, plural[0], quantity.first - 1, plural[0].outcome)
            if plural and is_group
            else None
        )
    at = quantity.first - 1
    if quantity.definite and sentence.word(at) in {"ال", "وال"}:
        at -= 1
    if not quantity.definite or not sentence.is_word(at):
        return None
    found = noun_of(sentence.word(at))
    if found and (found[1].definite or found[0].possessed):
        return Head(quantity.last, found[0], at, found[0].outcome)
    return None


def _cases(sentence: Sentence, index: int) -> Head | None:
    """«82 حالة وفاة», «21 حالة اختناق»."""
    at = index + (2 if sentence.word(index + 1) == "من" else 1)
    if not is_in(sentence.word(at) or " ", "case_kinds"):
        return None
    noun, cue = noun_of(sentence.word(at)), cue_of(sentence.word(at))
    outcome = noun[0].outcome if noun else cue[0].outcome if cue else None
    if outcome is None:
        return None
    return Head(at + 1, Noun(sentence.word(at), "many", outcome), at, outcome)


def _partitive(sentence: Sentence, quantity: Quantity, index: int) -> Head | None:
    """«6 من القتلى», «3 من رجال الأمن», «مئات من المدنيين»: the evidence is the number alone."""
    at = index + 1
    if sentence.word(at) in ("بين", "افراد", "ضمن"):
        at += 1
    found = noun_of(sentence.word(at))
    if found and found[0].number != "one":
        return Head(index, found[0], at, found[0].outcome, partitive=True)
    if trap_of(sentence.word(at)) in ("thing", "money") and not quantity.vague:
        return None
    return Head(index)


def _with_outcome(sentence: Sentence, index: int, noun: Noun) -> Head:
    """The noun, and an outcome noun behind it: «القتلى والجرحى», «8 تلاميذ قتلى»."""
    last, outcome = index + 1, noun.outcome
    found = noun_of(sentence.word(last))
    if found and found[0].outcome and not found[1].preposition and not cue_of(sentence.word(last)):
        second, form = found
        joint = (
            form.conjunction and outcome in ("killed", "wounded") and second.outcome in ("killed", "wounded")
        )
        if joint and second.outcome != outcome:
            return Head(last + 1, noun, index, "killed_or_wounded")
        if outcome is None and not form.conjunction and not form.definite and second.number != "two":
            return Head(last + 1, noun, index, second.outcome)
    return Head(last, noun, index, outcome)


def _is_unknown_noun(word: str) -> bool:
    if is_in(word, "function") or cue_of(word) or is_in(word, "subset_before") or is_in(word, "reach"):
        return False
    return not (word.startswith(("ال", "لل", "بال", "وال")) or word[0] in "وفبل")
