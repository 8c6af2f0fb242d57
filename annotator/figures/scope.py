"""What is known of a sentence while its candidates are resolved from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.lexicon import is_in
from annotator.figures.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Resolved:
    """A candidate with its outcome; `parent` and `replaces` are positions in the list of the resolved."""

    candidate: Candidate
    outcome: str
    cue: CueAt | None = None
    parent: int | None = None
    replaces: int | None = None
    sure: bool = True


@dataclass(slots=True)
class Scope:
    """The sentence, its candidates and cues, what is resolved so far and which cues have their victims."""

    sentence: Sentence
    candidates: Sequence[Candidate]
    cues: Sequence[CueAt]
    resolved: list[Resolved] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def word(self, index: int) -> str:
        """The text of a token; "" outside the sentence."""
        return self.sentence.word(index)

    def is_in(self, index: int, name: str) -> bool:
        """Whether a token is a word of the named set."""
        return self.sentence.is_word(index) and is_in(self.sentence.word(index), name)

    def gap(self, start: int, end: int) -> list[str]:
        """The texts of the tokens `[start, end)`."""
        return [token.text for token in self.sentence.tokens[max(start, 0) : end]]

    def cue_before(self, candidate: Candidate) -> CueAt | None:
        """The nearest cue that ends before the candidate."""
        before = [cue for cue in self.cues if cue.last <= candidate.first]
        return before[-1] if before else None

    def is_free(self, cue: CueAt) -> bool:
        """Whether the cue has no victims yet."""
        return cue.first not in self.used

    def accept(self, result: Resolved) -> None:
        """Keep a result; its cue has its victims now."""
        if result.cue is not None:
            self.used.add(result.cue.first)
        self.resolved.append(result)
