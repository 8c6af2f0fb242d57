"""Spans in the view: kept by paragraph, found by offset, changed one by one, in texts of any size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject

from annotator.gui.articleview import ArticleView
from annotator.gui.articleview.marks import MarkIndex
from annotator.gui.articleview.span_index import SpanIndex, rows_of
from annotator.gui.articleview.style import Mark, MarkKind
from annotator.gui.articleview.zones import ZoneMap
from annotator.gui.fonts import article_families, article_font, default_article_font, install_fonts
from annotator.model.article import Zone, ZoneType
from annotator.model.span import Fragment
from tests.gui.articleview.conftest import BIDI, NEWS, article, place, span

STARTS = [0, 10, 11, 40, 70]
ranges = st.tuples(st.integers(0, 90), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))


@given(ranges)
def test_rows_of_a_range_are_those_that_share_an_offset(part):
    ends = [*STARTS[1:], 10**6]
    plain = [row for row, (a, b) in enumerate(zip(STARTS, ends, strict=True)) if part[0] < b and a < part[1]]
    assert rows_of(STARTS, [Fragment(*part)]) == plain


@given(st.lists(st.tuples(st.sampled_from("abcde"), ranges, st.booleans()), max_size=30), st.integers(0, 120))
def test_the_index_agrees_with_a_plain_dictionary(steps, offset):
    index, plain = SpanIndex(STARTS), {}
    for span_id, part, put in steps:
        if put:
            plain[span_id] = span(span_id, part)
            index.put(plain[span_id])
        else:
            plain.pop(span_id, None)
            index.remove(span_id)
    at = index.at(offset)
    assert {each.id for each in at} == {i for i, s in plain.items() if s.start <= offset < s.end}
    lengths = [each.end - each.start for each in at]
    assert lengths == sorted(lengths)
    order = sorted(plain.values(), key=lambda s: (s.start, -s.end, s.id))
    assert [s.id for s in order] == walk(index)
    again = SpanIndex(STARTS, plain.values())
    assert walk(again) == walk(index)
    starts_later = [s.id for s in order if s.start >= offset]
    assert index.following(offset) == (starts_later[0] if starts_later else "")


def walk(index: SpanIndex) -> list[str]:
    seen, current = [], index.following(0)
    while current:
        seen.append(current)
        current = index.following(0, current)
    return seen


def test_next_and_previous_span_go_in_reading_order(show):
    view = show()
    a, b, c = (place(NEWS, part) for part in ("مقتل", "المتحدث باسم", "باسم"))
    view.set_spans([span("c", c), span("a", a), span("b", b)])
    view.set_selection(6, 6)
    assert view.next_span() == "b"
    assert view.next_span(backward=True) == "a"
    view.set_active_span("b")
    assert view.next_span() == "c"
    view.set_active_span("c")
    assert view.next_span() == ""
    assert view.spans_at(c[0]) == ["c", "b"]


def test_changes_of_spans_equal_setting_them_anew(show):
    one, other = show(), show()
    first = [span(f"s{n}", place(NEWS, word)) for n, word in enumerate(("مقتل", "المتحدث", "القوات", "بلدة"))]
    one.set_spans(first)
    one.update_spans(
        ["s0"], [span("s1", place(NEWS, "المتحدث باسم")), span("new", place(NEWS, "وكالة Reuters"))]
    )
    other.set_spans(
        [
            span("s1", place(NEWS, "المتحدث باسم")),
            first[2],
            first[3],
            span("new", place(NEWS, "وكالة Reuters")),
        ]
    )
    for view in (one, other):
        view.clearFocus()
    assert one.viewport().grab().toImage() == other.viewport().grab().toImage()


def test_a_span_may_have_fragments_in_several_paragraphs(show):
    view = show()
    first, second = place(NEWS, "14 جنديًّا"), place(NEWS, "فالأهالي")
    view.set_spans([span("s", first, second), span("over", (first[0], second[1]), label="CLAIM")])
    view.set_active_span("s")
    assert len(view._caps()) == 4
    for part in (first, second):
        row, number = view._page.place(part[0])
        assert {area.span_id for area in view._page.row(row).displays[number].areas} == {"s", "over"}
    assert not view.viewport().grab().isNull()
    view.update_spans(["s"], ())
    assert view._caps() == []


def test_a_lost_span_is_no_longer_active(show):
    view = show()
    view.set_spans([span("s", (0, 4))])
    view.set_active_span("s")
    view.set_links({"s": "x"})
    view.update_spans(["s"], ())
    assert view.active_span == ""
    view.set_active_span("unknown")
    assert view.active_span == ""


def test_active_span_set_by_the_program_is_not_announced(show):
    view = show()
    told: list[str] = []
    view.active_span_changed.connect(told.append)
    view.set_spans([span("s", (0, 4))])
    view.set_active_span("s")
    assert told == []
    view.activate("")
    assert told == [""]


class Repaints(QObject):
    """Counts the pixels that a widget repaints."""

    def __init__(self) -> None:
        super().__init__()
        self.pixels = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.pixels += sum(rect.width() * rect.height() for rect in event.region())
        return False


def test_a_label_repaints_its_line_only(show, qtbot):
    view = show()
    view.clearFocus()
    qtbot.wait(20)
    seen = Repaints()
    view.viewport().installEventFilter(seen)
    view.update_spans((), [span("s", place(NEWS, "المتحدث"))])
    qtbot.waitUntil(lambda: seen.pixels > 0)
    assert seen.pixels < view.viewport().width() * 150


def test_labelling_above_keeps_what_is_read_in_its_place(show):
    view = show("\n\n".join([NEWS] * 8), height=400)
    text = view._page.text
    view.verticalScrollBar().setValue(1500)
    row = view._visible_rows()[1]
    start = view._page.starts[row]
    before = view.range_rectangles(start, start + 3)
    view.update_spans((), [span(f"s{n}", (0, 30)) for n in range(6)])
    assert view.range_rectangles(start, start + 3) == before
    assert len(text) == len(view._page.text)


def test_scrolling_up_through_estimates_never_jumps(show):
    view = show("\n".join([BIDI * 3, "قال.", BIDI] * 12), height=400)
    view.set_selection(len(view._page.text), len(view._page.text))
    bar = view.verticalScrollBar()
    for _ in range(60):
        row = view._visible_rows()[-1]
        start = view._page.starts[row]
        before = view.range_rectangles(start, start + 2)[0].top()
        value = bar.value()
        bar.setValue(value - 60)
        if value == 0:
            break
        after = view.range_rectangles(start, start + 2)[0].top()
        assert after - before == pytest.approx(min(60, value), abs=1)


def test_zoom_and_width_keep_the_place_in_the_text(show):
    view = show("\n\n".join([NEWS] * 10), height=400)
    view.verticalScrollBar().setValue(2500)
    row = view._visible_rows()[0]
    view.set_zoom(1.5)
    assert abs(view._visible_rows()[0] - row) <= 1
    view.resize(500, 400)
    assert abs(view._visible_rows()[0] - row) <= 2
    view.set_zoom(1.0)
    assert view._page.look.font.pixelSize() == 21


def test_reveal_brings_any_range_into_sight(show):
    view = show("\n\n".join([NEWS] * 10), height=300)
    text = view._page.text
    for start in (len(text) - 5, 0, len(text) // 2, len(text) // 2 + 400, 10):
        view.reveal(start, start + 4)
        for box in view.range_rectangles(start, start + 4):
            assert box.top() >= 0
            assert box.bottom() <= 300


def test_a_huge_text_is_laid_out_near_the_viewport_only(show):
    text = "\n\n".join([NEWS] * 700)
    assert len(text) > 400_000
    view = show(text)
    shaped = sum(view._page.is_shaped(row) for row in range(len(view._page.starts)))
    assert shaped < 40
    view.set_spans([span(f"s{n}", (n * 80, n * 80 + 9)) for n in range(5000)])
    view.reveal(len(text) // 2, len(text) // 2 + 3)
    assert sum(view._page.is_shaped(row) for row in range(len(view._page.starts))) < 200


def test_one_huge_paragraph_still_works(show):
    text = (BIDI + " ") * 400
    assert len(text) > 100_000
    view = show(text)
    middle = text.index("القوات", len(text) // 2)
    view.set_spans([span("s", (middle, middle + 6))])
    view.set_selection(middle, middle + 6)
    box = view.range_rectangles(middle, middle + 6)[0]
    assert 0 <= box.top() < 700
    image = view.viewport().grab().toImage()
    assert (
        image.pixelColor(round(box.center().x()), round(box.top()) + 1).name()
        == view._colours.selection.name()
    )


def test_an_empty_article_and_none_at_all_are_fine(show, qtbot):
    view = show("")
    view.perform("caret.down")
    view.perform("select.word")
    view.perform("caret.article_end")
    assert view.caret() == 0
    view.set_article(None)
    assert not view.viewport().grab().isNull()
    bare = ArticleView()
    qtbot.addWidget(bare)
    bare.set_article(article("قال\n\n\n"))
    bare.perform("caret.article_end")
    assert bare.caret() == 6


def test_the_same_article_again_keeps_spans_and_place(show):
    text = "\n\n".join([NEWS] * 4)
    view = show(text, height=300)
    view.set_spans([span("s", (0, 4))])
    view.set_active_span("s")
    view.set_selection(2000, 2005)
    before = view.verticalScrollBar().value()
    assert before > 0
    view.set_article(article(text, zones=(Zone(ZoneType.BOILERPLATE, len(text) - 40, len(text)),)))
    assert view.verticalScrollBar().value() == before
    assert (view.active_span, view.selection(), view.spans_at(1)) == ("s", Fragment(2000, 2005), ["s"])
    view.set_article(article(text + "."))
    assert (view.active_span, view.selection(), view.spans_at(1)) == ("", None, [])
    assert view.verticalScrollBar().value() == 0


def test_zones_and_marks_are_found_by_offset():
    zones = ZoneMap([Zone(ZoneType.BOILERPLATE, 20, 30), Zone(ZoneType.TITLE, 0, 5)])
    assert [zones.type_at(n) for n in (0, 5, 20, 29, 30)] == [
        ZoneType.TITLE,
        ZoneType.BODY,
        ZoneType.BOILERPLATE,
        ZoneType.BOILERPLATE,
        ZoneType.BODY,
    ]
    assert zones.is_labelled(4)
    assert not zones.is_labelled(25)
    long, short = Mark(0, 50, MarkKind.SUGGESTION), Mark(10, 12, MarkKind.SEARCH)
    marks = MarkIndex([short, long])
    assert list(marks.between(11, 13)) == [long, short]
    assert list(marks.between(40, 45)) == [long]
    assert list(marks.between(40, 45, MarkKind.SEARCH)) == []


def test_fonts_are_there_and_cover_arabic_digits_and_brackets(qapp):
    install_fonts()
    families = article_families()
    assert families[:2] == ["Noto Sans Arabic", "Amiri"]
    assert len(families) == len(set(families))
    assert default_article_font().pixelSize() == 21
    from PySide6.QtGui import QRawFont

    for family in families[:2]:
        raw = QRawFont.fromFont(article_font(family, 21))
        assert raw.familyName() == family
        assert all(raw.supportsCharacter(ord(letter)) for letter in "قاللهًٌَّ٠١٢")
