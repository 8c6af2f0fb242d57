"""Moving a span's ends by one clitic or word, and its fragments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.app.commands.spans import SetFragments
from annotator.app.intents.focus import Focus
from annotator.app.intents.selection import words_selected
from annotator.model.errors import UserError
from annotator.model.span import Fragment
from annotator.text.messages import QT_TRANSLATE_NOOP, message
from annotator.text.words import ENCLITICS, next_stop, previous_stop, word_at

Stepper = Callable[[str, int], int]
Fit = Callable[[str, int], bool]


def move_start(focus: Focus, later: bool) -> SetFragments | None:
    """Start the active span one stop later or earlier; `None` when there is no such stop."""
    span = focus.need_span()
    first, *others = span.fragments
    start = _seek(focus.text, first.start, next_stop if later else previous_stop, _begins)
    if start is None or start >= first.end:
        return None
    return SetFragments(focus.article.id, span.id, (Fragment(start, first.end), *others))


def move_end(focus: Focus, later: bool) -> SetFragments | None:
    """End the active span one stop later or earlier; `None` when there is no such stop."""
    span = focus.need_span()
    *others, last = span.fragments
    end = _seek(focus.text, last.end, next_stop if later else previous_stop, _ends)
    if end is None or end <= last.start:
        return None
    return SetFragments(focus.article.id, span.id, (*others, Fragment(last.start, end)))


def add_fragment(focus: Focus) -> SetFragments:
    """Add the selection, or the word under the caret, to the active span."""
    span = focus.need_span()
    selection, word = focus.selection, word_at(focus.text, focus.caret)
    fragment = words_selected(focus.text, selection) if selection is not None else word and Fragment(*word)
    joined = (
        join((*span.fragments, fragment)) if fragment and fragment.start < fragment.end else span.fragments
    )
    if joined == span.fragments:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Intent", "Go to a word that is not in the span yet, or select some, and add them then."
                )
            )
        )
    return SetFragments(focus.article.id, span.id, joined)


def remove_fragment(focus: Focus) -> SetFragments:
    """Take the fragment under the caret away from the active span."""
    span = focus.need_span()
    if len(span.fragments) == 1:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Intent", "The span has only this one fragment. Delete removes the whole span."
                )
            )
        )
    left = tuple(f for f in span.fragments if not f.start <= focus.caret <= f.end)
    if not left or left == span.fragments:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP("Intent", "Put the caret into the fragment that should go (Shift+arrows).")
            )
        )
    return SetFragments(focus.article.id, span.id, left)


def join(fragments: Iterable[Fragment]) -> tuple[Fragment, ...]:
    """Fragments in ascending order; those that touch or overlap become one."""
    joined: list[Fragment] = []
    for fragment in sorted(fragments):
        if joined and fragment.start <= joined[-1].end:
            joined[-1] = Fragment(joined[-1].start, max(joined[-1].end, fragment.end))
        else:
            joined.append(fragment)
    return tuple(joined)


def _seek(text: str, position: int, step: Stepper, fits: Fit) -> int | None:
    """The next stop in a direction at which a span may start or end."""
    while (following := step(text, position)) != position:
        position = following
        if fits(text, position):
            return position
    return None


def _begins(text: str, position: int) -> bool:
    """Whether a span may start here: where a word begins, or inside it after a proclitic."""
    word = word_at(text, position)
    if word is None or not word[0] <= position < word[1]:
        return False
    return position == word[0] or not _is_pronoun(text[position : word[1]])


def _ends(text: str, position: int) -> bool:
    """Whether a span may end here: where a word ends, or inside it before an attached pronoun."""
    word = word_at(text, position - 1) if position > 0 else None
    if word is None or not word[0] < position <= word[1]:
        return False
    return position == word[1] or _is_pronoun(text[position : word[1]])


def _is_pronoun(rest: str) -> bool:
    # `words` offers every clitic stop; no span ends after «ال» or starts at a pronoun.
    return "".join(c for c in rest if c.isalpha() and c != "\u0640") in ENCLITICS
