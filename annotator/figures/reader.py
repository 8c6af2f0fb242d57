"""Reading the casualty figures of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from annotator.figures.build import figure_of, zero_figure
from annotator.figures.candidates import candidates
from annotator.figures.cues import cues
from annotator.figures.figure import Figure, Range
from annotator.figures.lexicon import is_hint
from annotator.figures.negation import is_silenced, negations
from annotator.figures.outcome import resolve
from annotator.figures.sentence import Sentence, sentence_of
from annotator.text.folding import fold

Vague = Literal["dictionary", "acled"]

_SENTENCE = re.compile(r"(?:[^.!?؟…\n]|(?<=\d)\.(?=\d))+")
_LONGEST = 1000  # code points; sentences of the news rarely have 600
_WORD = re.compile(r"[^\W\d_]+")


def read_figures(text: str, vague: Vague = "dictionary") -> list[Figure]:
    """The casualty figures of an Arabic text, in order.

    Offsets are code points of `text` as it is given. Any string is accepted. `vague` chooses the bounds of
    words such as «عشرات»: their dictionary meaning (20 to 99) or ACLED's coding rule (10).
    """
    figures: list[Figure] = []
    for start, end in _stretches(text):
        stretch = text[start:end]
        if any(map(is_hint, _WORD.findall(fold(stretch)))):
            found = _read_sentence(sentence_of(stretch), vague)
            position = len(figures)
            figures.extend(_moved(figure, start, position) for figure in found)
    return figures


def read_figure_in(text: str, start: int, end: int, vague: Vague = "dictionary") -> Figure | None:
    """The reading of the stretch that a person selected: the figure of the sentence that shares most with it.

    Where nothing around says what happened, the number alone is read and `outcome` is `None`.
    """
    begin, after = _around(text, start, end)
    found = read_figures(text[begin:after], vague)
    shared = [(min(end, figure.end + begin) - max(start, figure.start + begin), figure) for figure in found]
    best = max(shared, key=lambda pair: pair[0], default=None)
    if best is None or best[0] <= 0:
        return _bare(text, start, end, vague)
    return replace(_moved(best[1], begin, 0), subset_of=None, supersedes=None)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    line = text.rfind("\n", 0, start) + 1  # sentences end with lines, and articles may be very long
    for begin, after in _stretches(text, line):
        if begin > start:
            break
        if start < after:
            return begin, max(after, end)
    return start, end


def _stretches(text: str, origin: int = 0) -> Iterator[tuple[int, int]]:
    """The sentences from `origin` (a line's start) on; one that never ends (a table) is cut at a space."""
    for match in _SENTENCE.finditer(text, origin):
        start, end = match.span()
        while end - start > _LONGEST:
            space = text.rfind(" ", start + 1, start + _LONGEST)
            cut = space if space > 0 else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


def _bare(text: str, start: int, end: int, vague: Vague) -> Figure | None:
    sentence = sentence_of(text[start:end])
    counted = [
        candidate for candidate in candidates(sentence) if candidate.is_counted or candidate.count == 2
    ]
    if len(counted) != 1:
        return None
    return _moved(figure_of(sentence, counted[0], vague), start, 0)


def _read_sentence(sentence: Sentence, vague: Vague) -> list[Figure]:
    cues_found = cues(sentence)
    zeros, silences = negations(sentence, cues_found)
    found = [each for each in candidates(sentence) if not is_silenced(each, zeros, silences)]
    resolved = resolve(sentence, found, cues_found)
    figures = [figure_of(sentence, each.candidate, vague, each) for each in resolved]
    figures.extend(zero_figure(sentence, zero) for zero in zeros)
    return list(_in_order(figures))


def _in_order(figures: list[Figure]) -> Iterator[Figure]:
    """By place, with links following their figures."""
    order = sorted(range(len(figures)), key=lambda position: (figures[position].start, figures[position].end))
    place = {old: new for new, old in enumerate(order)}
    for old in order:
        figure = figures[old]
        if figure.subset_of is None and figure.supersedes is None:
            yield figure
            continue
        yield replace(
            figure,
            subset_of=None if figure.subset_of is None else place[figure.subset_of],
            supersedes=None if figure.supersedes is None else place[figure.supersedes],
        )


def _moved(figure: Figure, offset: int, position: int) -> Figure:
    return replace(
        figure,
        start=figure.start + offset,
        end=figure.end + offset,
        cue=Range(figure.cue.start + offset, figure.cue.end + offset) if figure.cue else None,
        subset_of=None if figure.subset_of is None else figure.subset_of + position,
        supersedes=None if figure.supersedes is None else figure.supersedes + position,
    )
