"""Draws the visible part of a page: grounds, brackets, letters, chips, margin. Decides nothing."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from annotator.gui.articleview.chips import ChipSheet
from annotator.gui.articleview.display import dotted
from annotator.gui.articleview.geometry import Extent
from annotator.gui.articleview.invisibles import invisibles
from annotator.gui.articleview.page import Page, Row
from annotator.gui.articleview.style import RULE_WIDTH, TICK, TextColours
from annotator.gui.articleview.zones import ZoneMap
from annotator.model.article import Zone, ZoneType

_MARGIN_GAP, _MARGIN_EDGE = 20, 4
_ZONE_GAP, _ZONE_BAR = 13, 2


class VisibleLine(NamedTuple):
    """A line in sight and its top in viewport pixels."""

    row: int
    number: int
    top: int
    laid: Row


@dataclass(frozen=True, slots=True)
class Margin:
    """The stripe beside the column: paragraph numbers and names of zones. `width` is in pixels."""

    font: QFont
    width: int


def margin_for(font: QFont) -> Margin:
    """A margin with room for the longest name of a zone in the interface language."""
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(zone_name(zone_type)) for zone_type in ZoneType)
    return Margin(font, _MARGIN_GAP + math.ceil(widest) + _MARGIN_EDGE)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is painted under the overlay. `left` and `top` place the page in the viewport."""

    page: Page
    zones: ZoneMap
    colours: TextColours
    sheet: ChipSheet
    margin: Margin
    left: int
    top: int
    grounds: tuple[tuple[QColor, tuple[QRectF, ...]], ...]
    """Selection and search hits, in page coordinates."""
    suggestions: tuple[QRectF, ...]
    """The letters of suggestions, in page coordinates."""
    show_controls: bool


def visible_lines(page: Page, top: int, clip: QRect) -> Iterator[VisibleLine]:
    """The lines that touch a clip; the page's origin is at `top`."""
    first_y, last_y = clip.top() - top, clip.bottom() - top
    for row in page.rows_between(first_y, last_y):
        if page.is_blank(row):
            continue
        laid = page.row(row)
        y = page.top(row)
        for number in range(laid.line_at_y(first_y - y), len(laid.tops)):
            if y + laid.tops[number] > last_y:
                break
            yield VisibleLine(row, number, top + y + laid.tops[number], laid)


def paint(painter: QPainter, scene: Scene, clip: QRect) -> None:
    """Paint what touches the clip: first every ground, then every letter, so that no ink is covered."""
    painter.fillRect(clip, scene.colours.background)
    lines = list(visible_lines(scene.page, scene.top, clip))
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_shades(painter, scene, lines, clip)
    for line in lines:
        _fill(painter, line.laid.displays[line.number].fills, scene.left, line.top)
    _fill(painter, scene.grounds, scene.left, scene.top)
    _fill(painter, _suggestion_fills(scene), scene.left, scene.top)
    _paint_letters(painter, scene, lines)
    if scene.show_controls:
        _paint_invisibles(painter, scene, lines)
    _paint_chips(painter, scene, lines)
    _paint_margin(painter, scene, lines)


def _fill(painter: QPainter, fills: Iterable[tuple[QColor, Sequence[QRectF]]], left: int, top: int) -> None:
    if not fills:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(left, top)
    for colour, rects in fills:
        painter.setBrush(colour)
        painter.drawRects(rects)
    painter.translate(-left, -top)


def _paint_shades(painter: QPainter, scene: Scene, lines: Iterable[VisibleLine], clip: QRect) -> None:
    """A ground without gaps behind what carries no labels."""
    page, zones = scene.page, scene.zones
    for line in lines:
        if not zones.is_labelled(line.laid.shaped.lines[line.number].start):
            _shade(painter, scene, line.top, _line_foot(scene, line) - line.top)
    for row in page.rows_between(clip.top() - scene.top, clip.bottom() - scene.top):
        if page.is_blank(row) and not zones.is_labelled(page.starts[row]):
            _shade(painter, scene, scene.top + page.top(row), page.heights[row])


def _line_foot(scene: Scene, line: VisibleLine) -> int:
    """Where the next line or paragraph begins, in viewport pixels."""
    tops = line.laid.tops
    if line.number + 1 < len(tops):
        return line.top + tops[line.number + 1] - tops[line.number]
    return line.top - tops[line.number] + scene.page.heights[line.row]


def _shade(painter: QPainter, scene: Scene, top: int, height: int) -> None:
    painter.fillRect(QRect(scene.left - 10, top - 6, scene.page.look.width + 20, height), scene.colours.shade)


def _paint_letters(painter: QPainter, scene: Scene, lines: Iterable[VisibleLine]) -> None:
    for _, number, top, laid in lines:
        line = laid.shaped.lines[number]
        labelled = scene.zones.is_labelled(line.start)
        painter.setPen(scene.colours.text if labelled else scene.colours.dimmed)
        line.draw(painter, scene.left, top + laid.rhythm.above - round(line.ascent))


def _paint_chips(painter: QPainter, scene: Scene, lines: Iterable[VisibleLine]) -> None:
    ratio = painter.device().devicePixelRatioF()
    for line in lines:
        for chip in line.laid.displays[line.number].chips:
            pixmap = scene.sheet.pixmap(chip.name, chip.paint.chip, chip.paint.chip_text, ratio)
            painter.drawPixmap(chip.rect.topLeft().toPoint() + QPoint(scene.left, line.top), pixmap)


def _suggestion_fills(scene: Scene) -> list[tuple[QColor, Sequence[QRectF]]]:
    rects = []
    for box in scene.suggestions:
        foot = box.bottom() - 1
        rects += dotted(Extent(box.left(), box.right()), foot)
        rects += [QRectF(x, foot - TICK, RULE_WIDTH, TICK) for x in (box.left(), box.right() - RULE_WIDTH)]
    return [(scene.colours.accent, rects)]


def _paint_invisibles(painter: QPainter, scene: Scene, lines: Iterable[VisibleLine]) -> None:
    ratio = painter.device().devicePixelRatioF()
    for _, number, top, laid in lines:
        line = laid.shaped.lines[number]
        for offset, name in invisibles(scene.page.text, line.start, line.end):
            boxes = line.intervals(offset, offset + 1)
            if name:
                x = boxes[0].left + boxes[0].width / 2 if boxes else line.start_edge(offset)
                tag = scene.sheet.pixmap(name, scene.colours.shade, scene.colours.accent, ratio)
                at = QPoint(
                    round(scene.left + x) - scene.sheet.width(name) // 2, top - scene.sheet.height + 4
                )
                painter.drawPixmap(at, tag)
                painter.fillRect(
                    QRectF(round(scene.left + x), top + 4, 1, laid.rhythm.above - 4), scene.colours.accent
                )
            elif boxes:
                x = scene.left + boxes[0].left + boxes[0].width / 2
                painter.fillRect(
                    QRectF(round(x) - 1, top + laid.rhythm.above - 6, 2, 2), scene.colours.dimmed
                )


def _paint_margin(painter: QPainter, scene: Scene, lines: Iterable[VisibleLine]) -> None:
    painter.setFont(scene.margin.font)
    for line in lines:
        zone = scene.zones.at(line.laid.shaped.lines[line.number].start)
        if zone is not None and zone.type is not ZoneType.BODY:
            _paint_zone_bar(painter, scene, line)
        if line.number == 0:
            _paint_margin_note(painter, scene, line, zone)


def _paint_zone_bar(painter: QPainter, scene: Scene, line: VisibleLine) -> None:
    look = scene.page.look
    x = scene.left + look.width + _ZONE_GAP if look.rtl else scene.left - _ZONE_GAP - _ZONE_BAR
    painter.fillRect(QRect(x, line.top, _ZONE_BAR, line.laid.rhythm.box), scene.colours.zone)


def _paint_margin_note(painter: QPainter, scene: Scene, line: VisibleLine, zone: Zone | None) -> None:
    page = scene.page
    painter.setPen(scene.colours.margin)
    box = _margin_box(scene, line.top, line.laid.rhythm.box)
    painter.drawText(box, _towards_text(page.look.rtl), str(page.numbers[line.row]))
    if zone is not None and zone.type is not ZoneType.BODY and zone.start >= page.starts[line.row]:
        box.translate(0, line.laid.rhythm.chip + 2)
        painter.drawText(box, _towards_text(page.look.rtl), zone_name(zone.type))


def _margin_box(scene: Scene, top: int, height: int) -> QRectF:
    width = scene.margin.width - _MARGIN_GAP
    if scene.page.look.rtl:
        return QRectF(scene.left + scene.page.look.width + _MARGIN_GAP, top, width, height)
    return QRectF(scene.left - _MARGIN_GAP - width, top, width, height)


def _towards_text(rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def zone_name(zone_type: ZoneType) -> str:
    """The name of a zone in the interface language."""
    names = {
        ZoneType.TITLE: QCoreApplication.translate("Zone", "Title"),
        ZoneType.SUMMARY: QCoreApplication.translate("Zone", "Summary"),
        ZoneType.BODY: QCoreApplication.translate("Zone", "Body"),
        ZoneType.CAPTION: QCoreApplication.translate("Zone", "Caption"),
        ZoneType.BOILERPLATE: QCoreApplication.translate("Zone", "Boilerplate"),
        ZoneType.STRAY: QCoreApplication.translate("Zone", "Stray"),
    }
    return names[zone_type]
