"""The page of a project: who stands where, how wide, where F6 leads, and what settings do to the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.articleview.column import average_advance
from annotator.gui.fields.pill import Pill
from annotator.gui.statusline import paragraph_number

SIXTY = 60


def place_of(gui, widget):
    """The widget's box in its window."""
    box = widget.rect()
    box.moveTopLeft(widget.mapTo(gui.window, QPoint(0, 0)))
    return box


@pytest.mark.parametrize("language", ["ar", "en"])
def test_articles_stand_over_spans_at_the_start_and_the_inspector_alone_at_the_end(desk, qtbot, language):
    desk.shell.settings.change(language=language)
    parts = desk.window.workspace.parts

    def order():
        middles = [place_of(desk, part).center().x() for part in (parts.articles, parts.article_view)]
        return [*middles, place_of(desk, parts.inspector).center().x()]

    qtbot.waitUntil(lambda: order() == sorted(order(), reverse=language == "ar"))
    articles, spans = place_of(desk, parts.articles), place_of(desk, parts.spans)
    assert articles.left() == spans.left()
    assert articles.bottom() < spans.top()
    assert place_of(desk, parts.inspector).height() > articles.height() + spans.height()


@pytest.mark.parametrize("size", [(1320, 840), (1024, 700)])
def test_a_line_of_text_has_room_for_sixty_letters(desk, qtbot, size):
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: (desk.window.width(), desk.window.height()) == size)
    look = desk.view.page.look
    assert look.width / average_advance(look.font) >= SIXTY


def test_what_a_person_arranged_comes_back_and_nonsense_is_ignored(open_gui, project, qtbot):
    first = open_gui()
    first.shell.bridge.open(project)
    workspace = first.window.workspace
    first.window.resize(790, 600)  # a window comes back no larger than the screen
    qtbot.waitUntil(lambda: workspace.width() == 790)
    workspace._columns.setSizes([198, 400, 190])
    workspace._columns.splitterMoved.emit(198, 1)
    workspace.set_shown("view.spans", False)
    widths = workspace._columns.sizes()
    first.window.close()
    again = open_gui().window.workspace
    again.window().show_workspace(True)
    qtbot.waitUntil(lambda: again._columns.sizes() == widths)
    assert not again.is_shown("view.spans")
    again.restore({"columns": "nonsense", "folded": ["view.gone"], "end": b"1"})
    assert again._columns.sizes() == widths


def test_f6_goes_round_the_panels_and_leaves_out_folded_ones(desk):
    parts, workspace = desk.window.workspace.parts, desk.window.workspace
    desk.view.setFocus()
    desk.labelling.perform("span.next")

    def where():
        focused = QApplication.focusWidget()
        named = {
            "text": parts.article_view,
            "inspector": parts.inspector,
            "spans": parts.spans,
            "articles": parts.articles,
        }
        return next(n for n, part in named.items() if part is focused or part.isAncestorOf(focused))

    def pressed(modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, modifier)
        return where()

    round_trip = [pressed() for _ in range(4)]
    assert round_trip[-1] == "text"
    assert [stop for stop in ("inspector", "spans", "articles") if stop in round_trip] == round_trip[:-1]
    assert "spans" in round_trip
    assert "articles" in round_trip
    assert pressed(Qt.KeyboardModifier.ShiftModifier) == "articles"
    desk.view.setFocus()
    workspace.set_shown("view.articles", False)
    assert pressed(Qt.KeyboardModifier.ShiftModifier) == "spans"


def test_the_status_line_numbers_paragraphs_as_the_margin_does(desk):
    page = desk.view.page
    text = page.text
    for offset in range(len(text) + 1):
        assert paragraph_number(text, offset) == page.numbers[page.row_of(offset)]
    gapped = "\n\nأ\n \n\nب\n"
    assert [paragraph_number(gapped, offset) for offset in (0, 2, 4, 7, 9)] == [0, 1, 1, 2, 2]


def test_spacing_width_and_snapping_take_effect_at_once(desk):
    page = desk.view.page
    total, width = page.heights.total, page.look.width
    change = desk.shell.settings.change
    change(line_spacing=1.6)
    assert desk.view.page.heights.total > total * 1.2
    change(line_spacing=1.0, column_width=45)
    look = desk.view.page.look
    assert look.width < width
    assert abs(look.width / average_advance(look.font) - 45) < 1
    assert desk.view._mouse.snapping
    change(snapping=False)
    assert not desk.view._mouse.snapping
    change(line_spacing=99.0)
    assert desk.shell.settings.current.line_spacing == 2.0


def test_esc_takes_back_a_drag_before_it_lets_go_of_the_selection(desk):
    view = desk.view
    view.set_selection(5, 9)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    one, other = (view.range_rectangles(place, place + 1)[0].center().toPoint() for place in (40, 60))
    QTest.mousePress(view.viewport(), left, none, one)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(other), QPointF(view.viewport().mapToGlobal(other)), left, left, none
    )
    QApplication.sendEvent(view.viewport(), move)
    assert view.selection() not in (None, (5, 9))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() == (5, 9)
    QTest.mouseRelease(view.viewport(), left, none, other)
    assert view.selection() == (5, 9)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_label_bar_takes_three_rows_at_most(desk, qtbot, language):
    desk.shell.settings.change(language=language)
    desk.window.resize(1320, 840)
    bar = desk.window.workspace.parts.labels
    qtbot.waitUntil(lambda: bar.width() == 1320)
    pills = bar.findChildren(Pill)
    rows = {pill.geometry().center().y() for pill in pills}
    assert len(pills) > 15
    assert len(rows) <= 3
    assert all(pill.width() >= pill.sizeHint().width() for pill in pills)
