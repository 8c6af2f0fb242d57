"""The caret by keyboard: every motion in logical order, in Arabic and English articles."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.app.actions import CARET_ACTIONS
from annotator.gui.articleview import Motion
from annotator.gui.articleview.gestures import Grip, merged_fragments, moved_end, nearest_stop, next_in_stack
from annotator.gui.articleview.selection import (
    next_sentence,
    next_word_end,
    previous_sentence,
    previous_word_start,
    text_motion,
)
from annotator.model.span import Fragment
from annotator.text.offsets import is_grapheme_boundary
from annotator.text.sentences import sentences
from annotator.text.words import words
from tests.gui.articleview.conftest import BIDI, EMOJI, MARKED, NEWS, TITLE, place, span


def walk(view, motion: Motion, start: int, steps: int = 10**4) -> list[int]:
    view.set_selection(start, start)
    seen = [start]
    for _ in range(steps):
        view.move_caret(motion)
        if view.caret() == seen[-1]:
            return seen
        seen.append(view.caret())
    return seen


def test_every_caret_action_of_the_table_is_performed(show):
    view = show()
    middle = NEWS.index("مدني") + 2
    for spec in CARET_ACTIONS:
        view.set_selection(middle, middle)
        assert view.perform(spec.id), spec.id
        assert (view.caret(), view.selection()) != (middle, None), spec.id
    assert not view.perform("span.delete")


def test_left_goes_on_in_arabic_and_back_in_english(show):
    arabic, english = show("قال نعم"), show("he said yes", language="en")
    for view, start in ((arabic, 2), (english, 4)):
        view.set_selection(start, start)
        view.perform("caret.left")
    assert arabic.caret() == 3
    assert english.caret() == 3


def test_letters_are_never_cut_and_none_is_left_out(show):
    for text in (MARKED, EMOJI, BIDI):
        view = show(text)
        forth = walk(view, Motion.LEFT, 0)
        assert forth[-1] == len(text)
        assert all(is_grapheme_boundary(text, stop) for stop in forth)
        assert walk(view, Motion.RIGHT, len(text)) == forth[::-1]
    assert all(offset in forth for offset, letter in enumerate(BIDI) if letter.isdigit())


def test_words_end_forwards_and_begin_backwards(show):
    view = show(NEWS)
    assert walk(view, Motion.WORD_LEFT, 0)[1:] == [end for _, end in words(NEWS)] + [len(NEWS)]
    assert walk(view, Motion.WORD_RIGHT, len(NEWS))[1:] == [start for start, _ in reversed(words(NEWS))]


@given(st.integers(0, len(NEWS)))
def test_motions_look_far_enough(caret):
    """The windows in which words and sentences are searched do not change what is found."""
    text = NEWS.replace("مدني", "م" + " " * 450)
    assert next_word_end(text, caret) == min((e for _, e in words(text) if e > caret), default=len(text))
    assert previous_word_start(text, caret) == max((s for s, _ in words(text) if s < caret), default=0)
    starts = [start for start, _ in sentences(text)]
    assert next_sentence(text, caret) == min((s for s in starts if s > caret), default=len(text))
    assert previous_sentence(text, caret) == max((s for s in starts if s < caret), default=0)


def test_clitics_are_stops(show):
    view = show("قالت وبالقوات")
    assert walk(view, Motion.CLITIC_LEFT, 4) == [4, 5, 6, 7, 9, 13]


def test_line_ends_stay_on_their_line(show):
    view = show(BIDI, width=500)
    page = view._page
    for number, line in enumerate(page.row(0).shaped.lines):
        view.set_selection(line.start, line.start)
        view.perform("caret.line_end")
        assert page.place(view.caret())[1] == number
        view.perform("caret.line_start")
        assert view.caret() == line.start


def test_up_and_down_keep_their_column(show):
    view = show(BIDI + "\n\nقال.\n\n" + BIDI, width=500)
    start = view._page.row(0).shaped.lines[1].hit(view._page.look.width - 40).caret
    x = view._page.caret_box(start)[0].x()
    down = walk(view, Motion.DOWN, start)
    assert len(down) > 8
    places = [view._page.caret_box(caret)[0].x() for caret in down[:3] + down[-3:-1]]
    assert all(abs(place - x) < 12 for place in places)
    view.set_selection(start, start)
    for _ in range(4):
        view.move_caret(Motion.DOWN)
    for _ in range(4):
        view.move_caret(Motion.UP)
    assert view.caret() == start


def test_pages_turn_and_come_back_into_sight(show):
    view = show("\n\n".join([NEWS] * 6), height=400)
    carets = walk(view, Motion.PAGE_DOWN, 0)
    assert 5 < len(carets) < 60
    assert carets == sorted(carets)
    assert view.range_rectangles(carets[-2], carets[-2] + 1)
    box = view._page.caret_box(view.caret())[0].translated(0, -view._scroll())
    assert 0 <= box.top() <= 400


def test_shift_extends_and_a_bare_arrow_drops_the_selection(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_selection(start, start)
    view.move_caret(Motion.WORD_LEFT, extend=True)
    view.move_caret(Motion.WORD_LEFT, extend=True)
    assert view.selection() == Fragment(start, end)
    view.move_caret(Motion.LEFT)
    assert (view.caret(), view.selection()) == (end, None)
    view.set_selection(start, end)
    view.move_caret(Motion.RIGHT)
    assert view.caret() == start


def test_paragraphs_sentences_and_the_whole(show):
    view = show()
    assert walk(view, Motion.NEXT_PARAGRAPH, 0)[1] == NEWS.index("أعلن")
    view.move_caret(Motion.PREVIOUS_PARAGRAPH)
    assert view.caret() < len(NEWS)
    view.set_selection(5, 5)
    view.perform("select.sentence")
    assert NEWS[slice(*view.selection())] == TITLE
    view.perform("select.word")
    view.perform("select.all")
    assert view.selection() == Fragment(0, len(NEWS))
    assert text_motion(NEWS, 7, Motion.UP, rtl=True) is None


fragments = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 9)).map(lambda p: Fragment(p[0], p[0] + p[1])),
    min_size=1,
    max_size=6,
).map(tuple)


@given(fragments)
def test_merged_fragments_are_what_a_span_demands(parts):
    result = merged_fragments(parts)
    assert all(one.end < other.start for one, other in pairwise(result))
    covered = {offset for part in parts for offset in range(*part)}
    assert {offset for part in result for offset in range(*part)} == covered


@given(st.integers(0, len(BIDI)), st.booleans(), st.booleans())
def test_a_moved_end_never_makes_a_span_empty(offset, at_end, snap):
    parts = (Fragment(6, 13), Fragment(20, 26))
    for index in (0, 1):
        moved = moved_end(BIDI, parts, Grip("s", index, at_end), offset, snap)
        assert all(start < end for start, end in moved)
        assert merged_fragments(moved) == moved


@given(st.integers(0, len(NEWS)))
def test_the_nearest_stop_is_at_most_a_word_away(offset):
    edges = {0, len(NEWS)} | {edge for word in words(NEWS) for edge in word}
    nearest = min(abs(edge - offset) for edge in edges)
    assert abs(nearest_stop(NEWS, offset) - offset) <= nearest


def test_a_stack_of_spans_is_walked_round():
    assert next_in_stack((), "a") == ""
    assert [next_in_stack(("a", "b"), active) for active in ("", "a", "b", "z")] == ["a", "b", "a", "a"]


def test_caret_moves_are_told_once_each(show, qtbot):
    view = show()
    with qtbot.waitSignal(view.caret_moved):
        view.move_caret(Motion.LEFT)
    told: list[int] = []
    view.caret_moved.connect(lambda: told.append(view.caret()))
    view.move_caret(Motion.LEFT)
    view.set_selection(4, 4)
    view.set_selection(4, 4)
    assert told == [2, 4]
    assert view.word_under_caret() == Fragment(0, 4)
    view.set_spans([span("s", (0, 4))])
    assert told == [2, 4]
