"""The caret and the selection in logical order, and the motions that a key can ask for. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from annotator.model.span import Fragment
from annotator.text.offsets import next_grapheme, previous_grapheme
from annotator.text.sentences import sentences
from annotator.text.words import next_stop, previous_stop, words

_WINDOW = 200
"""Code points looked at in one go when searching for the next word or sentence."""


class Motion(StrEnum):
    """Where the caret can be sent. The values are the ids of the actions; left and right are as seen."""

    LEFT = "caret.left"
    RIGHT = "caret.right"
    WORD_LEFT = "caret.word_left"
    WORD_RIGHT = "caret.word_right"
    CLITIC_LEFT = "caret.clitic_left"
    CLITIC_RIGHT = "caret.clitic_right"
    UP = "caret.up"
    DOWN = "caret.down"
    NEXT_SENTENCE = "caret.next_sentence"
    PREVIOUS_SENTENCE = "caret.previous_sentence"
    NEXT_PARAGRAPH = "caret.next_paragraph"
    PREVIOUS_PARAGRAPH = "caret.previous_paragraph"
    LINE_START = "caret.line_start"
    LINE_END = "caret.line_end"
    ARTICLE_START = "caret.article_start"
    ARTICLE_END = "caret.article_end"
    PAGE_UP = "caret.page_up"
    PAGE_DOWN = "caret.page_down"


class Hit(NamedTuple):
    """The caret position nearest to a point, and the grapheme `[start, end)` under it."""

    caret: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From `anchor`, which stays, to `caret`, which moves; code points, in either order."""

    anchor: int = 0
    caret: int = 0

    @property
    def start(self) -> int:
        """The lower end."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """The upper end."""
        return max(self.anchor, self.caret)

    @property
    def fragment(self) -> Fragment | None:
        """The selected range, or nothing where only the caret stands."""
        return None if self.anchor == self.caret else Fragment(self.start, self.end)


class Lines(Protocol):
    """What line motions need to know of the page."""

    def line_bounds(self, caret: int) -> tuple[int, int]:
        """First and last caret position of the line that the caret is on."""

    def vertical(self, caret: int, x: float, pixels: float | None, down: bool) -> int:
        """The caret position one line (or some pixels) further down or up, nearest to `x`."""


_VISUAL = {
    Motion.LEFT: (Motion.LEFT, -1),
    Motion.RIGHT: (Motion.LEFT, 1),
    Motion.WORD_LEFT: (Motion.WORD_LEFT, -1),
    Motion.WORD_RIGHT: (Motion.WORD_LEFT, 1),
    Motion.CLITIC_LEFT: (Motion.CLITIC_LEFT, -1),
    Motion.CLITIC_RIGHT: (Motion.CLITIC_LEFT, 1),
}
VERTICAL = frozenset({Motion.UP, Motion.DOWN, Motion.PAGE_UP, Motion.PAGE_DOWN})


def is_forward(motion: Motion, rtl: bool) -> bool | None:
    """Whether a sideways motion goes forward in the text of an article; nothing for other motions."""
    visual = _VISUAL.get(motion)
    return None if visual is None else (visual[1] > 0) != rtl


def text_motion(text: str, caret: int, motion: Motion, rtl: bool) -> int | None:
    """Where a motion that needs no lines leads; nothing for motions by line."""
    forward = is_forward(motion, rtl)
    if forward is not None:
        steps = _STEPS[_VISUAL[motion][0]]
        return steps[forward](text, caret)
    step = _PLACES.get(motion)
    return None if step is None else step(text, caret)


def next_word_end(text: str, caret: int) -> int:
    """The first end of a word after the caret; the end of the text when there is none."""
    start = caret
    while start < len(text):
        for _, end in words(text, start, start + _WINDOW):
            if end > caret:
                return end
        start += _WINDOW
    return len(text)


def previous_word_start(text: str, caret: int) -> int:
    """The last start of a word before the caret; 0 when there is none."""
    end = caret
    while end > 0:
        for start, _ in reversed(words(text, max(0, end - _WINDOW), end)):
            if start < caret:
                return start
        end -= _WINDOW
    return 0


def next_sentence(text: str, caret: int) -> int:
    """The first start of a sentence after the caret; the end of the text when there is none."""
    start = caret
    while start < len(text):
        for first, _ in sentences(text, start, start + _WINDOW):
            if first > caret:
                return first
        start += _WINDOW
    return len(text)


def previous_sentence(text: str, caret: int) -> int:
    """The last start of a sentence before the caret; 0 when there is none."""
    end = caret
    while end > 0:
        for first, _ in reversed(sentences(text, max(0, end - _WINDOW), end)):
            if first < caret:
                return first
        end -= _WINDOW
    return 0


def _next_paragraph(text: str, caret: int) -> int:
    end = text.find("\n", caret)
    while 0 <= end < len(text) and text[end] == "\n":
        end += 1
    return len(text) if end < 0 else end


def _previous_paragraph(text: str, caret: int) -> int:
    end = caret
    while end > 0 and text[end - 1] == "\n":
        end -= 1
    return text.rfind("\n", 0, end) + 1


_Step = Callable[[str, int], int]
_STEPS: dict[Motion, tuple[_Step, _Step]] = {
    Motion.LEFT: (previous_grapheme, next_grapheme),
    Motion.WORD_LEFT: (previous_word_start, next_word_end),
    Motion.CLITIC_LEFT: (previous_stop, next_stop),
}
_PLACES: dict[Motion, _Step] = {
    Motion.NEXT_SENTENCE: next_sentence,
    Motion.PREVIOUS_SENTENCE: previous_sentence,
    Motion.NEXT_PARAGRAPH: _next_paragraph,
    Motion.PREVIOUS_PARAGRAPH: _previous_paragraph,
    Motion.ARTICLE_START: lambda _text, _caret: 0,
    Motion.ARTICLE_END: lambda text, _caret: len(text),
}
