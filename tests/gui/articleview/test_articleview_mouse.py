"""A real mouse on a real view: what is dragged over is what gets selected, on mixed and wrapped text too."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.articleview import ArticleView
from annotator.model.span import Fragment
from annotator.text.offsets import is_grapheme_boundary, next_grapheme
from annotator.text.words import words
from tests.gui.articleview.conftest import NEWS, place, span

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def point(view: ArticleView, offset: int, share: float = 0.5) -> QPoint:
    """A point on a letter; `share` counts from where the letter begins in reading order."""
    box = view.range_rectangles(offset, next_grapheme(view._page.text, offset))[0]
    line = view._page.line(*view._page.place(offset))
    rightwards = line.end_edge(next_grapheme(view._page.text, offset)) > line.start_edge(offset)
    x = box.left() + box.width() * (share if rightwards else 1 - share)
    return QPoint(round(x), round(box.center().y()))


def drag(view: ArticleView, start: QPoint, end: QPoint, keys=NONE, release: bool = True) -> None:
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, keys, start)
    for step in (1, 2, 3):
        between = start + (end - start) * step / 3
        move(viewport, between, keys)
    if release:
        QTest.mouseRelease(viewport, LEFT, keys, end)


def move(viewport, where: QPoint, keys) -> None:
    local = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        local,
        QPointF(viewport.mapToGlobal(where)),
        Qt.MouseButton.NoButton,
        LEFT,
        keys,
    )
    QApplication.sendEvent(viewport, event)


def click(view: ArticleView, where: QPoint, keys=NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, keys, where)


@pytest.mark.parametrize("width", [420, 900])
def test_dragging_over_words_selects_exactly_them(show, width):
    view = show(width=width, height=1500)
    bounds = words(NEWS)
    chance = random.Random(width)
    for _ in range(60):
        first = chance.randrange(len(bounds) - 5)
        last = first + chance.randrange(1, 5)
        (start, first_end), (last_start, end) = bounds[first], bounds[last]
        wide = [o for o in range(start, first_end) if has_width(view, o)]
        late = [o for o in range(last_start, end) if has_width(view, o)]
        if not wide or not late:
            continue
        drag(view, point(view, wide[0], 0.3), point(view, late[-1], 0.7))
        assert view.selection() == Fragment(start, end), NEWS[start:end]
        drag(view, point(view, late[-1], 0.7), point(view, wide[0], 0.3))
        assert view.selection() == Fragment(start, end), NEWS[start:end]
        assert view.caret() == start


def has_width(view: ArticleView, offset: int) -> bool:
    """Whether a letter begins at an offset and is wide enough to be aimed at."""
    boxes = view.range_rectangles(offset, next_grapheme(NEWS, offset))
    return is_grapheme_boundary(NEWS, offset) and bool(boxes) and boxes[0].width() > 3


def test_with_alt_the_selection_ends_at_letters(show):
    view = show()
    start, end = NEWS.index("متحدث باسم"), NEWS.index("متحدث باسم") + 8
    drag(view, point(view, start, 0.2), point(view, end - 1, 0.8), ALT)
    assert view.selection() == Fragment(start, end)


def test_inside_one_word_the_drag_goes_by_letters(show):
    view = show()
    start = NEWS.index("المتحدث")
    drag(view, point(view, start + 2, 0.2), point(view, start + 4, 0.8))
    assert view.selection() == Fragment(start + 2, start + 5)


def test_aiming_behind_a_proclitic_leaves_it_out(show):
    text = "قالت والقوات الإيرانية انسحبت"
    view = show(text)
    stem = text.index("القوات")
    drag(view, point(view, stem, 0.2), point(view, text.index("الإيرانية") + 3))
    assert view.selection() == Fragment(stem, text.index(" انسحبت"))
    drag(view, point(view, stem - 1, 0.2), point(view, text.index("الإيرانية") + 3))
    assert view.selection() == Fragment(stem - 1, text.index(" انسحبت"))


def test_digits_inside_arabic_select_in_logical_order(show):
    view = show()
    start, end = place(NEWS, "12/05/2020")
    drag(view, point(view, start, 0.2), point(view, start + 4, 0.8), ALT)
    assert view.selection() == Fragment(start, start + 5)
    drag(view, point(view, end - 1, 0.8), point(view, end - 4, 0.2), ALT)
    assert view.selection() == Fragment(end - 4, end)


def test_two_clicks_take_the_word_three_the_sentence(show):
    view = show()
    where = point(view, NEWS.index("المتحدث") + 2)
    click(view, where)
    assert view.selection() is None
    QTest.mouseDClick(view.viewport(), LEFT, NONE, where)
    assert view.selection() == Fragment(*place(NEWS, "المتحدث"))
    QTest.mousePress(view.viewport(), LEFT, NONE, where)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, where)
    picked = view.selection()
    assert NEWS[picked.start :].startswith("أعلن المتحدث")
    assert NEWS[picked.start : picked.end].endswith("…")


def test_shift_click_extends_from_the_anchor(show):
    view = show()
    start, end = place(NEWS, "أعلن المتحدث باسم")
    click(view, point(view, start, 0.2))
    click(view, point(view, end - 1, 0.8), SHIFT)
    assert view.selection() == Fragment(start, end)


def test_clicks_walk_through_stacked_spans_from_the_inside(show, qtbot):
    view = show()
    inner, middle, outer = (
        place(NEWS, "القوات"),
        place(NEWS, "باسم القوات"),
        place(NEWS, "المتحدث باسم القوات"),
    )
    view.set_spans([span("out", outer, label="CLAIM"), span("in", inner), span("mid", middle)])
    seen: list[str] = []
    view.active_span_changed.connect(seen.append)
    where = point(view, inner[0] + 3)
    for _ in range(4):
        click(view, where)
    assert seen == ["in", "mid", "out", "in"]
    click(view, point(view, NEWS.index("مدني") + 1))
    assert seen[-1] == ""
    assert view.active_span == ""


def test_a_click_on_a_bracket_or_chip_takes_that_span(show):
    view = show()
    view.set_chips(True)
    inner, outer = place(NEWS, "القوات"), place(NEWS, "باسم القوات (UNIFIL)")
    view.set_spans([span("out", outer, label="CLAIM"), span("in", inner)])
    row, number = view._page.place(inner[0])
    top = view._page.line_top(row, number) - view._scroll()
    for area in view._page.row(row).displays[number].areas:
        click(view, area.rect.translated(view._left(), top).center().toPoint())
        assert view.active_span == area.span_id
    with_opened: list[str] = []
    view.span_double_clicked.connect(with_opened.append)
    chip = view._page.row(row).displays[number].chips[0]
    where = chip.rect.translated(view._left(), top).center().toPoint()
    QTest.mouseDClick(view.viewport(), LEFT, NONE, where)
    assert with_opened == [chip.span_id]


def cap_point(view: ArticleView, at_end: bool) -> QPoint:
    cap = next(cap for cap in view._caps() if cap.grip.at_end == at_end)
    return QPoint(round(cap.x) + view._left(), round(cap.top + cap.height / 2) - view._scroll())


def test_an_end_cap_is_dragged_live_and_told_at_release(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_spans([span("s", (start, end))])
    view.set_active_span("s")
    edits: list = []
    view.fragments_edited.connect(lambda *edit: edits.append(edit))
    further = place(NEWS, "القوات")[1]
    drag(view, cap_point(view, at_end=True), point(view, further - 1, 0.8), release=False)
    assert view.fragments("s") == (Fragment(start, further),)
    assert edits == []
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point(view, further - 1, 0.8))
    assert edits == [("s", (Fragment(start, further),))]
    assert view.fragments("s") == (Fragment(start, end),), "only the session changes a span for good"


def test_the_start_cap_snaps_to_clitics_and_with_alt_to_letters(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_spans([span("s", (start, end))])
    view.set_active_span("s")
    edits: list = []
    view.fragments_edited.connect(lambda _id, fragments: edits.append(fragments[0].start))
    drag(view, cap_point(view, at_end=False), point(view, start + 2, 0.3))
    drag(view, cap_point(view, at_end=False), point(view, start + 3, 0.8), ALT)
    assert edits == [start + 2, start + 4]


def test_an_end_cap_does_not_stand_in_the_way_of_other_gestures(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_spans([span("s", (start, end))])
    view.set_active_span("s")
    edits: list = []
    view.fragments_edited.connect(lambda *edit: edits.append(edit))
    click(view, cap_point(view, at_end=True))
    assert (view.caret(), view.selection(), view.active_span) == (end, None, "s")
    drag(view, cap_point(view, at_end=True), point(view, place(NEWS, "القوات")[1] - 1, 0.8), CTRL)
    assert edits == [("s", (Fragment(start, place(NEWS, "القوات")[1]),))]
    QTest.mouseDClick(view.viewport(), LEFT, NONE, cap_point(view, at_end=False) - QPoint(3, 0))
    assert view.selection() == Fragment(*place(NEWS, "المتحدث"))


def test_esc_takes_a_drag_back(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_spans([span("s", (start, end))])
    view.set_active_span("s")
    edits: list = []
    view.fragments_edited.connect(lambda *edit: edits.append(edit))
    drag(view, cap_point(view, at_end=True), point(view, end + 8), release=False)
    assert view.fragments("s") != (Fragment(start, end),)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.fragments("s") == (Fragment(start, end),)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point(view, end + 8))
    assert edits == []


def test_ctrl_drag_adds_a_fragment_to_the_active_span(show):
    view = show()
    first, second = place(NEWS, "المتحدث"), place(NEWS, "القوات")
    view.set_spans([span("s", first)])
    view.set_active_span("s")
    edits: list = []
    view.fragments_edited.connect(lambda *edit: edits.append(edit))
    drag(view, point(view, second[0], 0.2), point(view, second[1] - 1, 0.8), CTRL)
    assert edits == [("s", (Fragment(*first), Fragment(*second)))]
    drag(view, point(view, first[1] - 1, 0.2), point(view, second[1] - 1, 0.8), CTRL)
    assert edits[-1] == ("s", (Fragment(first[0], second[1]),)), "fragments that touch become one"


def test_dragging_below_the_edge_scrolls(show, qtbot):
    view = show(NEWS + "\n\n" + "\n\n".join([NEWS] * 5), height=300)
    start = point(view, NEWS.index("أعلن"), 0.2)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    move(view.viewport(), QPoint(start.x(), 340), NONE)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100, timeout=3000)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(start.x(), 340))
    picked = view.selection()
    assert picked.start <= NEWS.index("أعلن")
    assert picked.end > NEWS.index("أعلن") + 100
    value = view.verticalScrollBar().value()
    QTest.qWait(120)
    assert view.verticalScrollBar().value() == value


def test_pointer_shows_what_it_can_do_and_tooltip_speaks_of_the_span(show):
    view = show()
    start, end = place(NEWS, "المتحدث باسم")
    view.set_spans([span("s", (start, end))])
    view.set_tooltip_source(lambda span_id: f"about {span_id}")
    QTest.mouseMove(view.viewport(), point(view, start + 3))
    assert view._hovered == ("s",)
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    view.set_active_span("s")
    QTest.mouseMove(view.viewport(), cap_point(view, at_end=True))
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(view.viewport(), point(view, NEWS.index("مدني")))
    assert view._hovered == ()


def test_ctrl_wheel_asks_for_zoom_and_plain_wheel_scrolls(show):
    view = show("\n".join([NEWS] * 4), height=300)
    asked: list[int] = []
    view.zoom_requested.connect(asked.append)

    def turn(amount, keys):
        middle = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, amount),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    turn(120, CTRL)
    turn(-120, CTRL)
    assert asked == [1, -1]
    assert view.verticalScrollBar().value() == 0
    turn(-120, NONE)
    assert view.verticalScrollBar().value() > 0
