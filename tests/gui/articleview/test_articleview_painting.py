"""What the window really shows: labels never touch the ink, and every span can be told from every other."""

from __future__ import annotations

import random
import sys
import unicodedata

import pytest
from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from annotator.gui.articleview import DARK, LIGHT, ArticleView, LabelStyle, Mark, MarkKind, Stroke
from annotator.gui.articleview.overlay import clear_of, connector
from annotator.gui.articleview.painter import zone_name
from annotator.gui.articleview.style import contrast, label_paint, readable, rhythm
from annotator.gui.fonts import NASKH, SANS, article_font
from annotator.model.article import Zone, ZoneType
from annotator.text.words import words
from tests.gui.articleview.conftest import BIDI, MARKED, NEWS, STYLES, TITLE, place, span


def many_spans(count: int = 60):
    chance = random.Random(5)
    bounds = words(NEWS)
    spans = []
    for number in range(count):
        first = chance.randrange(len(bounds) - 6)
        start, end = bounds[first][0] + chance.choice((0, 0, 1)), bounds[first + chance.randrange(6)][1]
        spans.append(span(f"s{number}", (start, max(end, start + 1)), label=chance.choice(list(STYLES))))
    return spans


def line_crops(view: ArticleView) -> dict[tuple[int, int], QImage]:
    """A picture of the letters' box of every line in sight."""
    image = view.viewport().grab().toImage()
    page = view._page
    crops = {}
    for row in view._visible_rows():
        if page.is_blank(row):
            continue
        for number in range(len(page.row(row).tops)):
            top = page.line_top(row, number) - view._scroll()
            box = QRect(view._left(), top, page.look.width, page.row(row).rhythm.box)
            if image.rect().contains(box):
                crops[row, number] = image.copy(box)
    return crops


@pytest.mark.parametrize("family", [SANS, NASKH])
@pytest.mark.parametrize("chips", [False, True])
def test_labels_leave_every_pixel_of_ink_where_it_was(show, family, chips):
    """With labels in the colour of the ground only the letters show: each line looks as it did."""
    view = show(height=2000)
    view.set_article_font(article_font(family, 21))
    view.set_chips(chips)
    ghost = LabelStyle("x", LIGHT.background)
    view.set_label_styles(dict.fromkeys(STYLES, ghost))
    view.clearFocus()
    before, glyphs = line_crops(view), [view._page.row(n).shaped.glyphs() for n in view._visible_rows()]
    view.set_spans(many_spans())
    after = line_crops(view)
    assert [view._page.row(n).shaped.glyphs() for n in view._visible_rows()] == glyphs
    assert set(before) == set(after)
    bare = [
        (row, number)
        for row, number in before
        if before[row, number].copy(0, 0, 10**4, rhythm(21).box - 6)
        != after[row, number].copy(0, 0, 10**4, rhythm(21).box - 6)
    ]
    assert bare == []


def test_lines_make_room_downwards_and_only_for_brackets(show):
    view = show()
    start, end = place(NEWS, "القوات (UNIFIL)")
    tops = [view._page.line_top(2, n) for n in range(3)]
    view.update_spans((), [span("a", (start, end))])
    assert [view._page.line_top(2, n) for n in range(3)] == tops, "there is room for a first bracket at rest"
    view.update_spans((), [span("b", (start, end)), span("c", (start, end)), span("d", (start, end))])
    moved = [view._page.line_top(2, n) for n in range(3)]
    assert moved[0] == tops[0]
    assert moved[1] - tops[1] == moved[2] - tops[2] > 0
    view.update_spans(["b", "c", "d"], ())
    assert [view._page.line_top(2, n) for n in range(3)] == tops


def test_the_innermost_tint_shows_and_brackets_lie_below_each_other(show):
    view = show()
    outer, inner = place(NEWS, "باسم القوات (UNIFIL)"), place(NEWS, "القوات")
    view.set_spans([span("o", outer, label="CLAIM"), span("i", inner, label="GPE")])
    image = view.viewport().grab().toImage()
    inside, around = (view.range_rectangles(*part)[0] for part in (inner, place(NEWS, "باسم")))
    assert (
        image.pixelColor(round(inside.center().x()), round(inside.top()) + 1)
        == label_paint(STYLES["GPE"].colour, LIGHT).tint
    )
    assert (
        image.pixelColor(round(around.center().x()), round(around.top()) + 1)
        == label_paint(STYLES["CLAIM"].colour, LIGHT).tint
    )
    column = [
        image.pixelColor(round(inside.center().x()), y)
        for y in range(round(inside.bottom()), round(inside.bottom()) + 16)
    ]
    green, olive = (label_paint(STYLES[label].colour, LIGHT).rule for label in ("GPE", "CLAIM"))
    assert column.index(green) < column.index(olive)


def test_identical_discontinuous_and_crossing_spans_all_show(show):
    view = show()
    first, second, crossing = (place(NEWS, part) for part in ("المتحدث", "القوات", "باسم القوات (UNIFIL)"))
    view.set_spans(
        [
            span("d", first, second, label="ORG"),
            span("same1", second, label="GPE"),
            span("same2", second, label="ORG"),
            span("x", crossing, label="CLAIM"),
        ]
    )
    page = view._page
    row, line = page.place(second[0])
    display = page.row(row).displays[line]
    assert display.lanes == 4
    assert {area.span_id for area in display.areas} == {"d", "same1", "same2", "x"}
    for area in display.areas:
        others = [a for a in display.areas if a.span_id != area.span_id]
        assert not any(area.rect.intersects(other.rect.adjusted(0, 2, 0, -2)) for other in others)


def test_a_bracket_closes_at_its_true_ends_and_stays_open_at_a_wrap(show):
    view = show(width=620)
    start, end = NEWS.index("أعلن"), NEWS.index("غادروا")
    view.set_spans([span("s", (start, end), label="GPE")])
    image = view.viewport().grab().toImage()
    rule = label_paint(STYLES["GPE"].colour, LIGHT).rule
    boxes = view.range_rectangles(start, end)
    assert len({box.top() for box in boxes}) >= 2

    def has_tick(box, right):
        x = round(box.right()) - 1 if right else round(box.left())
        return image.pixelColor(x, round(box.bottom()) - 1) == rule

    assert has_tick(boxes[0], right=True)
    assert not has_tick(boxes[0], right=False)
    last = [box for box in boxes if box.top() == boxes[-1].top()]
    assert has_tick(min(last, key=lambda box: box.left()), right=False)
    assert not has_tick(max(last, key=lambda box: box.right()), right=True)


def test_a_number_that_opens_a_span_does_not_put_its_cap_in_the_middle(show):
    view = show()
    start, end = place(NEWS, "14 جنديًّا")
    view.set_spans([span("s", (start, end))])
    view.set_active_span("s")
    whole = view.range_rectangles(start, end)
    assert len(whole) == 1
    xs = sorted(cap.x + view._left() for cap in view._caps())
    assert xs == pytest.approx([whole[0].left(), whole[0].right()], abs=0.5)


def test_selection_of_mixed_text_is_painted_where_the_letters_are(show):
    view = show()
    start, end = NEWS.index("(UNIFIL)") + 3, NEWS.index("12/05") + 2
    view.set_selection(start, end)
    boxes = view.range_rectangles(start, end)
    assert len(boxes) == 3
    image = view.viewport().grab().toImage()
    for box in boxes:
        assert image.pixelColor(round(box.center().x()), round(box.top()) + 1) == LIGHT.selection


def test_search_hits_and_suggestions_show(show):
    view = show()
    hit, offer = place(NEWS, "مدني"), place(NEWS, "بلدة")
    view.set_marks([Mark(*hit, MarkKind.SEARCH), Mark(*offer, MarkKind.SUGGESTION, "seen 3 times")])
    image = view.viewport().grab().toImage()
    found = view.range_rectangles(*hit)[0]
    assert image.pixelColor(round(found.center().x()), round(found.top()) + 1) == LIGHT.search
    box = view.range_rectangles(*offer)[0]
    foot = [
        image.pixelColor(x, round(box.bottom()) - 1) for x in range(round(box.left()), round(box.right()))
    ]
    assert foot.count(LIGHT.accent) > len(foot) // 3
    assert view._mark_text(box.center().toPoint()) == "seen 3 times"


def test_boilerplate_is_dimmed_and_title_is_larger(show):
    text = f"{TITLE}\n\n{BIDI}\n\nاترك تعليقاً"
    tail = text.index("اترك")
    zones = (Zone(ZoneType.TITLE, 0, len(TITLE)), Zone(ZoneType.BOILERPLATE, tail, len(text)))
    view = show(text, zones=zones)
    image = view.viewport().grab().toImage()
    box = view.range_rectangles(tail, len(text))[0].toRect()
    darkest = min(
        image.pixelColor(x, y).lightness()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )
    assert darkest >= LIGHT.dimmed.lightness() - 2
    assert view.range_rectangles(0, 4)[0].height() > view.range_rectangles(tail, len(text))[0].height()


def test_invisible_characters_show_on_demand_and_move_nothing(show):
    text = "قال\u200f نعم\u2028ثم\xa0مضى \u2067abc\u2069."
    view = show(text)
    before, glyphs = view.viewport().grab().toImage(), view._page.row(0).shaped.glyphs()
    view.set_show_controls(True)
    assert view.viewport().grab().toImage() != before
    assert view._page.row(0).shaped.glyphs() == glyphs
    view.set_show_controls(False)
    assert view.viewport().grab().toImage() == before


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize(
    "colour", ["#b45309", "#15803d", "#1d4ed8", "#7c6a00", "#ffd400", "#111111", "#eeeeee"]
)
def test_every_label_colour_is_readable_in_light_and_dark(colours, colour):
    paint = label_paint(QColor(colour), colours)
    assert contrast(paint.chip_text, paint.chip) >= 4.5
    assert contrast(paint.strong_text, paint.strong) >= 4.5
    assert contrast(paint.rule, colours.background) >= 3
    assert contrast(colours.text, paint.tint) >= 7


def test_contrast_matches_the_published_examples():
    """WCAG's own: black on white is 21, #777777 on white is 4.48."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert readable(QColor("#777777"), QColor("white"), 4.5) != QColor("#777777")


def test_layers_are_told_apart_without_colour():
    assert len({Stroke.of_layer(index) for index in range(4)}) == 4


def test_text_direction_follows_the_language_not_the_letters(show):
    view = show("Reuters قالت أمس", language="ar")
    box = view.range_rectangles(0, 7)[0]
    assert box.right() == pytest.approx(view._left() + view._page.look.width, abs=0.5)
    view = show("قالت Reuters", language="en")
    assert view.range_rectangles(0, 4)[0].left() == pytest.approx(view._left(), abs=0.5)


def test_text_is_not_wider_than_a_comfortable_line(show):
    view = show(NEWS + "\n\n" + MARKED * 4, width=1600)
    lines = [line for row in view._visible_rows() for line in view._page.row(row).shaped.lines]
    letters = [
        sum(not unicodedata.combining(c) for c in view._page.text[line.start : line.end]) for line in lines
    ]
    assert max(letters) <= 85
    assert view._page.look.width < 800


def test_connectors_keep_clear_of_letters(show):
    """From any span to any other, over the gaps between lines and beside the column."""
    view = show(width=620, height=1200)
    page = view._page
    boxes = [QRectF(box) for row in view._visible_rows() for box in page.boxes(*page.bounds(row))]
    for one in boxes[::3]:
        for other in boxes[::3]:
            if one is other:
                continue
            start, end = (QPointF(box.center().x(), box.top() - 14) for box in (one, other))
            path = connector(start, end, side=-12)
            points = [path.pointAtPercent(step / 200) for step in range(201)]
            touched = [
                box for box in boxes if any(box.adjusted(1, 8, -1, -8).contains(point) for point in points)
            ]
            assert touched == []


def test_void_calls_to_qt_keep_none_alive():
    """PySide6 6.12.0 drops a reference to None on every call without result and dies after some 5,000."""
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on")
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


def test_tags_of_related_spans_stand_clear_of_each_other():
    taken: list[QRectF] = []
    for left in (100, 110, 104, 0, 190):
        tag = clear_of(QRectF(left, 50, 60, 16), taken, width=400)
        assert not any(tag.intersects(other) for other in taken)
        assert 0 <= tag.left() <= 340
        taken.append(tag)
    assert clear_of(QRectF(100, 90, 60, 16), taken, width=400).left() == 100  # another line
    crowded = QRectF(0, 50, 60, 16)
    assert clear_of(crowded, [QRectF(0, 50, 80, 16)], width=80) == crowded  # no room: better over than lost


def test_the_margin_has_room_for_every_zone_name(show):
    view = show()
    metrics = QFontMetricsF(view._margin.font)
    names = [zone_name(zone_type) for zone_type in ZoneType]
    assert view._margin.width > max(map(metrics.horizontalAdvance, names)) + 16
