"""What the mouse does, as states without Qt: selecting, moving a span's end, adding a fragment, clicking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, Protocol

from annotator.gui.articleview.selection import Hit, Selection
from annotator.model.span import Fragment
from annotator.text.offsets import next_grapheme, previous_grapheme
from annotator.text.sentences import sentence_at
from annotator.text.words import clitic_stops, next_stop, previous_stop, word_at


class Grip(NamedTuple):
    """An end cap that can be dragged: the start or the end of a fragment of a span."""

    span_id: str
    fragment: int
    at_end: bool


class Target(NamedTuple):
    """What lies under the pointer. `spans` are those a click may mean, innermost first."""

    hit: Hit
    grip: Grip | None = None
    spans: tuple[str, ...] = ()
    on_bracket: bool = False


class Grain(IntEnum):
    """What a drag selects by: one, two or three clicks."""

    GRAPHEME = 1
    WORD = 2
    SENTENCE = 3


class Surface(Protocol):
    """The view, as far as gestures change it."""

    def select(self, selection: Selection) -> None:
        """Show a selection."""

    def activate(self, span_id: str) -> None:
        """Make a span the active one by a person's gesture; `""` for none."""

    def preview(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        """Show a span with other fragments for as long as the gesture lasts."""

    def commit(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        """Ask for a span's fragments to be changed; the preview is over."""

    def fragments(self, span_id: str) -> tuple[Fragment, ...]:
        """The fragments of a span; empty for an unknown one."""


def merged_fragments(fragments: tuple[Fragment, ...]) -> tuple[Fragment, ...]:
    """The fragments in order; those that touch or overlap become one, as a span demands."""
    result: list[Fragment] = []
    for fragment in sorted(fragments):
        if result and fragment.start <= result[-1].end:
            result[-1] = Fragment(result[-1].start, max(result[-1].end, fragment.end))
        else:
            result.append(fragment)
    return tuple(result)


def dragged_selection(text: str, press: Hit, now: Hit, grain: Grain, snap: bool) -> Selection:
    """The selection from a press to where the pointer is now.

    Inside one word it goes by grapheme. Beyond it, and with `snap`, both ends take whole words, except where
    the pointer aims at a clitic stop: at the first letter after a proclitic or the last before an enclitic.
    """
    if grain is not Grain.GRAPHEME:
        return _by_grain(text, press, now, grain)
    forward = now.caret >= press.caret
    if not snap or _in_one_word(text, press, now):
        return Selection(press.caret, now.caret)
    if forward:
        return Selection(_start_of(text, press), _end_of(text, now))
    return Selection(_end_of(text, press), _start_of(text, now))


def _by_grain(text: str, press: Hit, now: Hit, grain: Grain) -> Selection:
    def around(hit: Hit) -> tuple[int, int]:
        return grain_at(text, hit.start, grain) or (hit.start, hit.end)

    one, other = around(press), around(now)
    if other[0] < one[0]:
        return Selection(max(one[1], other[1]), other[0])
    return Selection(one[0], max(one[1], other[1]))


def grain_at(text: str, offset: int, grain: Grain) -> tuple[int, int] | None:
    """The word or sentence over the character at an offset."""
    if grain is Grain.SENTENCE:
        return sentence_at(text, offset)
    word = word_at(text, offset)
    return word if word is not None and word[0] <= offset < word[1] else None


def _in_one_word(text: str, one: Hit, other: Hit) -> bool:
    word = grain_at(text, one.start, Grain.WORD)
    return word is not None and word[0] <= other.start < word[1]


def _start_of(text: str, hit: Hit) -> int:
    word = grain_at(text, hit.start, Grain.WORD)
    if word is None:
        return hit.caret
    return hit.start if hit.caret == hit.start and hit.start in clitic_stops(text, *word) else word[0]


def _end_of(text: str, hit: Hit) -> int:
    word = grain_at(text, hit.start, Grain.WORD)
    if word is None:
        return hit.caret
    if hit.caret <= word[0]:
        return hit.caret
    return hit.end if hit.caret == hit.end and hit.end in clitic_stops(text, *word) else word[1]


def nearest_stop(text: str, offset: int) -> int:
    """The word edge or clitic stop closest to an offset."""
    before = previous_stop(text, next_grapheme(text, offset))
    after = next_stop(text, previous_grapheme(text, offset)) if offset else 0
    return min((before, after), key=lambda stop: abs(stop - offset))


def moved_end(
    text: str, fragments: tuple[Fragment, ...], grip: Grip, offset: int, snap: bool
) -> tuple[Fragment, ...]:
    """The fragments with one end moved to (near) an offset; it cannot pass the fragment's other end."""
    start, end = fragments[grip.fragment]
    target = nearest_stop(text, offset) if snap else offset
    if grip.at_end:
        moved = Fragment(start, target if target > start else next_grapheme(text, start))
    else:
        moved = Fragment(target if target < end else previous_grapheme(text, end), end)
    others = (*fragments[: grip.fragment], *fragments[grip.fragment + 1 :])
    return merged_fragments((*others, moved))


@dataclass
class _Drag:
    """What goes on between a press and a release."""

    press: Target
    grain: Grain
    adding_to: str = ""
    moved: bool = False
    fragments: tuple[Fragment, ...] = ()
    picked: Fragment | None = None
    """What will be added: the caret stays until there is something, or the active span would be let go."""


class MouseGestures:
    """Turns presses, moves and releases into selections and edits of one article's spans."""

    def __init__(self, text: str, surface: Surface) -> None:
        self._text = text
        self._surface = surface
        self._drag: _Drag | None = None
        self._before = Selection()

    @property
    def has_moved(self) -> bool:
        """Whether the pointer has moved far enough since the press to make it a drag."""
        return self._drag is not None and self._drag.moved

    def press(self, target: Target, grain: Grain, selection: Selection, extend: bool, add_to: str) -> None:
        """A button goes down. `extend` keeps the anchor; `add_to` is the span to get a fragment, if any."""
        self._before = selection
        self._drag = _Drag(target, grain, adding_to=add_to)
        hit = target.hit
        if target.grip is not None:
            self._drag.fragments = self._surface.fragments(target.grip.span_id)
        elif extend:
            self._drag = _Drag(
                Target(Hit(selection.anchor, selection.anchor, selection.anchor)), grain, moved=True
            )
            self._surface.select(Selection(selection.anchor, hit.caret))
        elif grain is not Grain.GRAPHEME:
            selection = _by_grain(self._text, hit, hit, grain)
            self._drag.picked = selection.fragment
            self._surface.select(selection)
        elif not add_to:
            self._surface.select(Selection(hit.caret, hit.caret))

    def move(self, hit: Hit, snap: bool) -> None:
        """The pointer moves with the button down."""
        drag = self._drag
        if drag is None:
            return
        drag.moved = True
        grip = drag.press.grip
        if grip is not None:
            if drag.fragments:
                self._surface.preview(
                    grip.span_id, moved_end(self._text, drag.fragments, grip, hit.caret, snap)
                )
            return
        selection = dragged_selection(self._text, drag.press.hit, hit, drag.grain, snap)
        drag.picked = selection.fragment
        if drag.picked is not None or not drag.adding_to:
            self._surface.select(selection)

    def release(self, selection: Selection, active: str) -> None:
        """The button goes up with a selection on the screen."""
        drag, self._drag = self._drag, None
        if drag is None:
            return
        grip = drag.press.grip
        if grip is not None:
            if drag.moved:
                self._surface.commit(grip.span_id, self._surface.fragments(grip.span_id))
            else:
                self._surface.select(Selection(drag.press.hit.caret, drag.press.hit.caret))
        elif drag.adding_to and drag.picked is not None:
            longer = (*self._surface.fragments(drag.adding_to), drag.picked)
            self._surface.commit(drag.adding_to, merged_fragments(longer))
        elif drag.adding_to:
            self._surface.select(self._before)
        elif selection.fragment is None and drag.grain is Grain.GRAPHEME:
            self._surface.activate(next_in_stack(drag.press.spans, active))

    def cancel(self) -> bool:
        """Take back what the gesture has shown; return whether there was one."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        if drag.press.grip is not None and drag.fragments:
            self._surface.preview(drag.press.grip.span_id, drag.fragments)
        else:
            self._surface.select(self._before)
        return True


def next_in_stack(spans: tuple[str, ...], active: str) -> str:
    """Which of the stacked spans a click means: the innermost, or the one around the active one."""
    if not spans:
        return ""
    return spans[(spans.index(active) + 1) % len(spans)] if active in spans else spans[0]
