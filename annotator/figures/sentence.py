"""One sentence, folded and cut into tokens, with its quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.figures.quantities import Quantity, quantities
from annotator.figures.tokens import Token, tokenise
from annotator.text.folding import SEARCH, Folded, fold_aligned


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the stored text; token offsets are those of `folded`."""

    text: str
    folded: Folded
    tokens: Sequence[Token]
    quantities: Sequence[Quantity]

    def word(self, index: int) -> str:
        """The text of a token; "" outside the sentence."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_word(self, index: int) -> bool:
        """Whether a token is a word."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "word"

    def is_number(self, index: int) -> bool:
        """Whether a token is a number in digits."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "number"


def sentence_of(text: str) -> Sentence:
    """Fold and cut one sentence."""
    folded = fold_aligned(text, SEARCH)
    tokens = tokenise(folded.text, 0, len(folded.text))
    return Sentence(text, folded, tokens, quantities(folded, tokens))
