"""A person named behind a word for one person: «الشاب محمد علي», «قائد فيلق القدس … قاسم سليماني»."""

from __future__ import annotations

from annotator.figures.lexicon import is_in, lexicon
from annotator.figures.sentence import Sentence

_FAR = 9
_LONGEST = 5
_UNFINISHED = frozenset({"ابو", "ابي", "بن", "عبد", "ال"})


def is_name(sentence: Sentence, index: int) -> bool:
    """Whether a token is a first name or a name part; «على» is not علي."""
    word = sentence.word(index)
    if word not in lexicon().names:
        return False
    last = sentence.folded.source_index(sentence.tokens[index].end - 1)
    return word != "علي" or sentence.text[last] != "ى"


def name_behind(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The tokens of the name that the phrase going on at token `start` ends in."""
    for index in range(start, min(start + _FAR, len(sentence.tokens))):
        if is_name(sentence, index):
            return index, name_end(sentence, index)
        word = sentence.word(index)
        if not sentence.is_word(index) or is_in(word, "function") or word.startswith("و"):
            return None
    return None


def name_end(sentence: Sentence, start: int) -> int:
    """Where a name that begins with a first name ends: its known parts and one more word."""
    index = start + 1
    while index < start + _LONGEST and is_name(sentence, index):
        index += 1
    word = sentence.word(index)
    if not sentence.is_word(index) or is_in(word, "function") or word.startswith(("و", "ب", "ل", "ف")):
        return index
    more = index == start + 1 or word.startswith("ال") or sentence.word(index - 1) in _UNFINISHED
    return index + more
