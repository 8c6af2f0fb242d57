"""Where letters lie, by three outside oracles: the ink itself, python-bidi's visual order, and tiling."""

from __future__ import annotations

import random
import unicodedata
from itertools import pairwise

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.gui.articleview.layout import Setting, ShapedParagraph
from annotator.gui.fonts import NASKH, SANS, article_font
from annotator.text.offsets import next_grapheme
from annotator.text.words import words
from tests.gui.articleview.conftest import BIDI, EMOJI, MARKED, TITLE

FAMILIES = (SANS, NASKH)
SPACED = "  قال   نعم  (أي نعم)  "
TEXTS = (TITLE, BIDI, MARKED, EMOJI, SPACED)
WIDTH = 420


def shaped(text: str, family: str = SANS, width: int = WIDTH, rtl: bool = True) -> ShapedParagraph:
    return ShapedParagraph(text, 0, Setting(article_font(family, 22), width, rtl))


def graphemes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    while start < end:
        stop = next_grapheme(text, start)
        found.append((start, stop))
        start = stop
    return found


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize("text", TEXTS)
def test_graphemes_tile_every_line_exactly(text, family, rtl):
    for width in (180, 333, 700):
        for line in shaped(text, family, width, rtl).lines:
            pieces = sorted(
                extent
                for cluster in graphemes(text, line.start, line.end)
                for extent in line.intervals(*cluster)
            )
            whole = line.intervals(line.start, line.end)
            assert len(whole) == 1
            assert pieces[0].left == pytest.approx(whole[0].left, abs=0.05)
            assert pieces[-1].right == pytest.approx(whole[0].right, abs=0.05)
            for one, other in pairwise(pieces):
                assert one.right == pytest.approx(other.left, abs=0.05)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_click_finds_the_letter_and_the_nearer_side(text, family):
    for width in (180, 420):
        for line in shaped(text, family, width).lines:
            for start, end in graphemes(text, line.start, line.end):
                extents = line.intervals(start, end)
                if not extents or extents[0].width < 1:
                    continue
                left, right = extents[0]
                begins_right = line.start_edge(start) > line.end_edge(end)
                for share in (0.25, 0.75):
                    found = line.hit(left + share * (right - left))
                    assert (found.start, found.end) == (start, end)
                    assert found.caret == (start if (share > 0.5) == begins_right else end)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from('بتثجحخدذرزسشصضطظعغفقكمنهوي٠١٢٣٤0123456789abcdefXYZ ،؛.:/-%«»()"!'),
        unique=True,
        min_size=2,
    ).map("".join),
    st.booleans(),
)
def test_letters_stand_in_the_order_of_python_bidi(text, rtl):
    text = text.strip()
    if len(text) < 2:
        return
    line = shaped(text, width=4000, rtl=rtl).lines[0]
    by_place = sorted(range(len(text)), key=lambda offset: line.intervals(offset, offset + 1)[0].left)
    painted = "".join(unmirrored(text[offset]) for offset in by_place)
    expected = get_display(text, base_dir="R" if rtl else "L")
    assert painted == "".join(unmirrored(character) for character in expected)


def unmirrored(character: str) -> str:
    """One of each bracket pair for both, as python-bidi swaps them in right-to-left runs."""
    return {")": "(", "»": "«"}.get(character, character)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(("text", "rtl"), [(TITLE, True), (BIDI, True), (MARKED, True), (BIDI, False)])
def test_painted_words_lie_in_their_rectangles(text, family, rtl):
    """Qt colours whole words, for a cut between words changes no shape; their ink is the truth."""
    paragraph = shaped(text, family, WIDTH, rtl)
    bounds = words(text)
    chance = random.Random(len(text))
    overhang = 6 if family == NASKH else 2
    for _ in range(40):
        first, last = sorted(chance.choices(range(len(bounds)), k=2))
        start, end = bounds[first][0], bounds[last][1]
        for number, (chosen, others) in enumerate(ink_columns(paragraph, start, end)):
            extents = paragraph.lines[number].intervals(start, end)
            assert all(any(e.left - overhang <= x <= e.right + overhang for e in extents) for x in chosen)
            assert not any(any(e.left + overhang < x < e.right - overhang for e in extents) for x in others)
            for extent in extents:
                assert any(extent.left - overhang <= x <= extent.right + overhang for x in chosen)


def ink_columns(paragraph: ShapedParagraph, start: int, end: int) -> list[tuple[list[int], list[int]]]:
    """Per line, the columns with ink of `[start, end)` and those with ink of the rest."""
    text, setting = paragraph.text, paragraph.setting
    unit = paragraph.unit
    layout = QTextLayout(text, setting.font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if setting.rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if setting.rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    formats = []
    for first, last, colour in (
        (0, unit(start), "blue"),
        (unit(start), unit(end), "red"),
        (unit(end), unit(len(text)), "blue"),
    ):
        each = QTextLayout.FormatRange()
        each.start, each.length = first, last - first
        kind = QTextCharFormat()
        kind.setForeground(QColor(colour))
        each.format = kind
        formats.append(each)
    layout.setFormats([each for each in formats if each.length])
    layout.beginLayout()
    for line in paragraph.lines:
        made = layout.createLine()
        made.setLineWidth(setting.width)
        made.setPosition(QPointF(0, 0))
        assert made.textLength() == unit(line.end) - unit(line.start), "both layouts must break alike"
    layout.endLayout()
    return [_columns(layout, number, setting.width) for number in range(layout.lineCount())]


def _columns(layout: QTextLayout, number: int, width: int) -> tuple[list[int], list[int]]:
    margin = 20
    image = QImage(width + 2 * margin, 70, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    layout.lineAt(number).draw(painter, QPointF(margin, 8))
    painter.end()
    flat = image.scaled(
        image.width(), 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    colours = [flat.pixelColor(x, 0) for x in range(flat.width())]
    chosen = [x - margin for x, colour in enumerate(colours) if colour.red() > 2 * colour.blue() + 1]
    others = [x - margin for x, colour in enumerate(colours) if colour.blue() > 2 * colour.red() + 1]
    return chosen, others


def test_hanging_space_of_a_wrapped_line_has_no_width():
    paragraph = shaped(BIDI)
    for line in paragraph.lines[:-1]:
        assert BIDI[line.end - 1] == " "
        assert sum(extent.width for extent in line.intervals(line.end - 1, line.end)) == 0
        assert line.last_caret == line.end - 1


def test_lam_alef_shares_its_ligature_between_both_letters():
    for family in FAMILIES:
        line = shaped("سلام", family).lines[0]
        lam, alef = line.intervals(1, 2)[0], line.intervals(2, 3)[0]
        assert lam.width > 2
        assert alef.width > 2
        assert lam.left == pytest.approx(alef.right)


def test_line_breaking_controls_do_not_break_lines():
    text = "قال\u2028نعم\u2029ثم\x85مضى\x0bإلى\x0cالبيت\x1c\tهناك\ufffc."
    paragraph = shaped(text, width=900)
    assert len(paragraph.lines) == 1
    assert paragraph.lines[0].end == len(text)
    line = paragraph.lines[0]
    for start, end in graphemes(text, 0, len(text)):
        assert len(line.intervals(start, end)) <= 1
    assert unicodedata.category(text[3]) == "Zl"


def test_emoji_are_whole_letters_with_offsets_in_code_points():
    paragraph = shaped(EMOJI, width=900)
    line = paragraph.lines[0]
    family = EMOJI.index("👨")
    extent = line.intervals(family, family + 5)[0]
    found = line.hit((extent.left + extent.right) / 2)
    assert (found.start, found.end) == (family, family + 5)
    assert line.end == len(EMOJI)


def test_an_empty_paragraph_has_a_caret_at_its_beginning():
    for rtl, x in ((True, WIDTH), (False, 0)):
        line = shaped("", rtl=rtl).lines[0]
        assert line.caret(0).x == x
        assert line.hit(50).caret == 0
        assert line.intervals(0, 0) == []


def test_caret_shows_both_places_where_direction_changes():
    text = "في Reuters أمس"
    line = shaped(text, width=900).lines[0]
    before = line.caret(3)
    assert not before.rtl
    assert before.other is not None
    assert before.other > before.x
    assert line.caret(1).other is None
