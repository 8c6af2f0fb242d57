"""A person named behind a word for one person: «الشاب محمد علي», «قائد فيلق القدس … قاسم سليماني»."""

from __future__ import annotations

from annotator.figures.candidates import Candidate, Sentence
from annotator.figures.lexicon import is_in, lexicon

_FAR = 9
_LONGEST = 5


def name_after(sentence: Sentence, candidate: Candidate) -> tuple[int, int] | None:
    """The range of the name, with the noun when it stands right before it."""
    names = lexicon().names
    for index in range(candidate.last, min(candidate.last + _FAR, len(sentence.tokens))):
        word = sentence.word(index)
        if word in names:
            first = candidate.first if index == candidate.last else index
            skip = candidate.skip if first == candidate.first else 0
            tokens = sentence.tokens
            last = name_end(sentence, index)
            return sentence.folded.source_range(tokens[first].start + skip, tokens[last - 1].end)
        if not sentence.is_word(index) or is_in(word, "function") or word[0] in "و":
            return None
    return None


def name_end(sentence: Sentence, start: int) -> int:
    """Where a name that begins with a first name ends: its known parts and one more word."""
    names = lexicon().names
    index = start + 1
    while sentence.is_word(index) and sentence.word(index) in names and index < start + _LONGEST:
        index += 1
    word = sentence.word(index)
    is_part = sentence.is_word(index) and not is_in(word, "function") and word[0] not in "وبلف"
    if is_part and (index == start + 1 or word.startswith("ال") or sentence.word(index - 1) in ("ابو", "بن", "عبد", "ال")):
        index += 1
    return index
