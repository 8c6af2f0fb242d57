"""Counted and uncounted noun phrases of a sentence that may be casualties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.figures.heads import Head, head_of
from annotator.figures.lexicon import Noun, Number, cue_of, is_exactly, is_in, noun_of, trap_of
from annotator.figures.names import is_name, name_end
from annotator.figures.qualifiers import qualifier_after, qualifier_before
from annotator.figures.quantities import Quantity, with_odd
from annotator.figures.sentence import Sentence
from annotator.figures.tokens import Form
from annotator.figures.traps import is_trap

_OPENING = frozenset('(«["“')
_CLOSING = frozenset(')»]"”')
_VICTIM_NEXT = frozenset({"مقتل", "مصرع", "استشهاد", "اغتيال"})
_ONE = frozenset({"واحد", "واحده"})
_TWO = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of tokens `[first, last)` that may be a casualty figure once an outcome is known."""

    first: int
    last: int
    skip: int
    quantity: Quantity | None = None
    count: int | None = None
    noun: Noun | None = None
    noun_at: int | None = None
    outcome: str | None = None
    qualifier: str = ""
    conjunction: bool = False
    definite: bool = False
    elliptic: bool = False
    unknown_noun: bool = False
    subset_after: bool = False
    number_at: int = -1
    named: bool = False

    @property
    def is_counted(self) -> bool:
        """Whether a number or a vague word stands in it."""
        return self.quantity is not None


def candidates(sentence: Sentence) -> list[Candidate]:
    """Every candidate in order of its tokens."""
    counts = [quantity for quantity in sentence.quantities if not _is_repetition(sentence, quantity)]
    found: list[Candidate] = []
    taken: set[int] = set()
    for quantity in counts:
        candidate = _counted(sentence, quantity)
        if candidate is None:
            # Behind a number that counts nothing («واحد من كل 3 جرحى») the noun counts nothing either.
            taken.update(range(quantity.first, quantity.last + 1))
        else:
            taken.update(range(quantity.first, quantity.last), range(candidate.first, candidate.last))
            found.append(candidate)
    found.extend(_uncounted(sentence, taken))
    nouns = {candidate.noun_at for candidate in found}
    return sorted(
        (candidate for candidate in found if not _is_adjective(sentence, candidate, nouns)),
        key=lambda candidate: candidate.first,
    )


def _is_adjective(sentence: Sentence, candidate: Candidate, nouns: set[int | None]) -> bool:
    """«جنديان تركيان»: the second of two nouns in a row that end alike describes the first."""
    at = candidate.noun_at
    if candidate.quantity or candidate.outcome or candidate.conjunction or at is None or at - 1 not in nouns:
        return False
    ending = sentence.word(at)[-2:]
    return ending in ("ين", "ان", "ون", "ات") and sentence.word(at - 1).endswith(ending)


def _is_repetition(sentence: Sentence, quantity: Quantity) -> bool:
    found = noun_of(sentence.word(quantity.first - 1)) if sentence.is_word(quantity.first - 1) else None
    return found is not None and _repeats_number(sentence.word(quantity.first), found[0])


def _counted(sentence: Sentence, quantity: Quantity) -> Candidate | None:
    if quantity.fraction or is_trap(sentence.tokens, quantity):
        return None
    opened = sentence.word(quantity.first - 1) in _OPENING and sentence.word(quantity.last) in _CLOSING
    head = head_of(sentence, quantity, quantity.last + opened)
    if head is None:
        return None
    key, first, skip = _beginning(sentence, quantity, head, opened)
    end = head.last
    if quantity.value and sentence.is_word(end) and is_in(sentence.word(end), "odd_words"):
        quantity, end = with_odd(quantity), end + 1
    after_key, after_end = _qualifier_behind(sentence, end)
    glued = sentence.word(first)[:skip]
    return Candidate(
        first,
        after_end,
        skip,
        quantity,
        noun=head.noun,
        noun_at=head.noun_at,
        outcome=head.outcome,
        qualifier=after_key or key,
        conjunction=glued.startswith(("و", "ف"))
        or (first == quantity.first - opened and quantity.conjunction),
        definite=quantity.definite,
        elliptic=head.noun is None or head.partitive,
        unknown_noun=head.unknown,
        subset_after=sentence.is_word(end) and is_in(sentence.word(end), "subset_after"),
        number_at=quantity.first,
    )


def _beginning(sentence: Sentence, quantity: Quantity, head: Head, opened: bool) -> tuple[str, int, int]:
    """The qualifier before the quantity, where the phrase begins, and the proclitics to leave out there."""
    first = quantity.first - opened
    if head.noun_at is not None and head.noun_at < first:
        found = noun_of(sentence.word(head.noun_at))
        return "", head.noun_at, found[1].skip if found else 0
    key, before, before_skip = qualifier_before(sentence.tokens, first)
    if key:
        return key, before, before_skip
    explicit_two = quantity.value == 2 and quantity.basis == "words" and head.noun is None
    if explicit_two and _is_dual(sentence, first - 1):
        return "", first - 1, 0
    return "", first, 0 if opened else quantity.skip


def _qualifier_behind(sentence: Sentence, end: int) -> tuple[str, int]:
    """The qualifier behind the noun, or behind an adjective or two: «ثلاثة جنود صوماليين على الأقل»."""
    for at in range(end, min(end + 3, len(sentence.tokens) + 1)):
        key, after = qualifier_after(sentence.tokens, at)
        if key:
            return key, after
        word = sentence.word(at)
        if not sentence.is_word(at) or is_in(word, "function") or word.startswith("و") or cue_of(word):
            break
    return "", end


def _is_dual(sentence: Sentence, index: int) -> bool:
    """A noun of two that no table knows, before «اثنين»: «سائقين اثنين»."""
    word = sentence.word(index)
    return (
        len(word) > 4 and word.endswith(("ين", "ان")) and not is_in(word, "function") and cue_of(word) is None
    )


def _uncounted(sentence: Sentence, taken: set[int]) -> Iterator[Candidate]:
    for index, token in enumerate(sentence.tokens):
        if token.kind != "word" or index in taken:
            continue
        if is_exactly(token.text, "others"):
            yield _noun_candidate(sentence, index, _others(token.text), Form(token.text))
            continue
        name = _name(sentence, index)
        if name is not None:
            yield name
            continue
        found = noun_of(token.text)
        if found is None:
            continue
        noun, form = found
        if form.preposition or (noun.number == "one" and cue_of(token.text)):
            continue
        yield _noun_candidate(sentence, index, noun, form)


def _name(sentence: Sentence, index: int) -> Candidate | None:
    """A person named right behind a cue: «مقتل جمال خاشقجي»; behind «مقتل» any unknown word may be a name."""
    found = cue_of(sentence.word(index - 1)) if sentence.is_word(index - 1) else None
    if found is None or found[0].kind == "after" or found[0].outcome in ("displaced", "losses"):
        return None
    known = is_name(sentence, index)
    if not known and not (found[1].stem in _VICTIM_NEXT and _may_be_name(sentence, index)):
        return None
    last = name_end(sentence, index)
    return Candidate(
        index, last, 0, count=1, noun=Noun("", "one"), definite=True, named=True, unknown_noun=not known
    )


def _may_be_name(sentence: Sentence, index: int) -> bool:
    word = sentence.word(index)
    if noun_of(word) or trap_of(word) or cue_of(word) or is_in(word, "function") or is_in(word, "not_names"):
        return False
    return word[0] not in "وفبل" and not word.endswith(("ين", "ون", "ات", "هم", "ها"))


def _others(word: str) -> Noun:
    several: dict[str, Number] = {"اخرين": "two or many", "اخرون": "many", "اخريات": "many", "غيرهم": "many"}
    return Noun("اخر", "two" if word == "اخران" else several.get(word, "one"))


def _noun_candidate(sentence: Sentence, at: int, noun: Noun, form: Form) -> Candidate:
    first, last, skip = at, at + 1, form.skip
    count = {"one": 1, "two": 2}.get(noun.number)
    if _repeats_number(sentence.word(last), noun):
        count = 1 if sentence.word(last) in _ONE else 2
        last += 1
    qualifier = ""
    if count == 2:
        qualifier, before, before_skip = qualifier_before(sentence.tokens, at)
        if qualifier:
            first, skip = before, before_skip
        after_key, last = qualifier_after(sentence.tokens, last)
        qualifier = after_key or qualifier
    return Candidate(
        first,
        last,
        skip,
        count=count,
        noun=noun,
        noun_at=at,
        outcome=noun.outcome,
        qualifier=qualifier,
        conjunction=form.conjunction,
        definite=form.definite,
    )


def _repeats_number(word: str, noun: Noun) -> bool:
    """«شخص واحد», «مدنيين اثنين»."""
    return (word in _ONE and noun.number == "one") or (word in _TWO and noun.number != "one")
