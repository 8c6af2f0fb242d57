"""A scrolling sheet with one article and its spans: layout near the viewport, scroll position, painting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.gui.articleview.chips import ChipSheet
from annotator.gui.articleview.column import CHARACTERS_PER_LINE, column_left, column_width, is_rtl
from annotator.gui.articleview.costumes import Costumes
from annotator.gui.articleview.marks import MarkIndex
from annotator.gui.articleview.page import Look, Page
from annotator.gui.articleview.painter import Scene, margin_for, paint
from annotator.gui.articleview.span_index import SpanIndex
from annotator.gui.articleview.style import LIGHT, LabelStyle, Mark, MarkKind, TextColours, rhythm, small_font
from annotator.gui.articleview.zones import ZoneMap
from annotator.gui.fonts import default_article_font
from annotator.model.article import Article
from annotator.model.span import Span

_HEAD, _FOOT = 28, 80
_NOTHING = Article("", "")
_NAME_LENGTH = 80
_SPILL = 30
"""Pixels that tags, handles and tall marks may reach beyond their line."""


class ArticleCanvas(QAbstractScrollArea):
    """Shows an article with its spans. Subclasses add what a person does with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._article: Article | None = None
        self._font = default_article_font()
        self._zoom = 1.0
        self._line_spacing = 1.0
        self._characters = CHARACTERS_PER_LINE
        self._colours = LIGHT
        self._styles: Mapping[str, LabelStyle] = {}
        self._marks = MarkIndex()
        self._chips = False
        self._show_controls = False
        self._zones = ZoneMap(())
        self._rebuild(None)

    def _set_content(self, article: Article | None) -> None:
        self._article = article
        self._zones = ZoneMap(article.zones if article else ())
        self._marks = MarkIndex()
        self._name()
        self._rebuild(None)
        self.verticalScrollBar().setValue(0)
        self._settle()

    def _is_shown(self, article: Article) -> bool:
        shown = self._article
        return shown is not None and shown.id == article.id and shown.text == article.text

    def _set_again(self, article: Article) -> None:
        """Show the same text with other zones or another language; spans, marks and the place in it stay."""
        self._article = article
        self._zones = ZoneMap(article.zones)
        self._name()
        self._rebuild(self._page.spans)

    def _name(self) -> None:
        article = self._article
        title = (
            article.meta.title or article.text.lstrip().partition("\n")[0][:_NAME_LENGTH] if article else ""
        )
        self.setAccessibleName(title)

    def set_label_styles(self, styles: Mapping[str, LabelStyle]) -> None:
        """How spans look, by label key."""
        self._styles = dict(styles)
        self._redress(self._page.spans)

    def set_article_font(self, font: QFont) -> None:
        """The reading font, with its size in pixels, before zoom."""
        if font != self._font:
            self._font = QFont(font)
            self._rebuild(self._page.spans)

    def set_palette_colours(self, colours: TextColours) -> None:
        """Light or dark."""
        self._colours = colours
        self._redress(self._page.spans)

    def set_chips(self, always: bool) -> None:
        """Whether every span shows its label's name, or only the active and the hovered one."""
        if always != self._chips:
            self._chips = always
            self._rebuild(self._page.spans)

    def set_show_controls(self, on: bool) -> None:
        """Whether invisible characters are shown."""
        self._show_controls = on
        self.viewport().update()

    def set_zoom(self, factor: float) -> None:
        """Scale of the text; 1.0 is the font's own size."""
        if factor != self._zoom:
            self._zoom = factor
            self._rebuild(self._page.spans)

    def set_line_spacing(self, factor: float) -> None:
        """How far lines stand apart; 1.0 is the usual distance."""
        if factor != self._line_spacing:
            self._line_spacing = factor
            self._rebuild(self._page.spans)

    def set_column_width(self, characters: int) -> None:
        """How many letters a line may hold, on average, where the view is wide enough."""
        if characters != self._characters:
            self._characters = characters
            self._rebuild(self._page.spans)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Search hits and suggestions."""
        self._marks = MarkIndex(marks)
        self.viewport().update()

    def _rebuild(self, spans: SpanIndex | None) -> None:
        """Set the article anew in the present look; what was at the top of the viewport stays there."""
        anchor = self._anchor() if spans is not None and self._scroll() > 0 else None
        font = QFont(self._font)
        font.setPixelSize(max(8, round(self._font.pixelSize() * self._zoom)))
        self._rhythm = rhythm(font.pixelSize(), self._line_spacing)
        small = small_font(self._rhythm.chip_size)
        self._margin = margin_for(small)
        self._sheet = ChipSheet(small, self._rhythm.chip)
        self._costumes = self._tailored()
        article = self._article or _NOTHING
        rtl = is_rtl(article)
        look = Look(font, self._column_width(font), rtl, self._chips, self._costumes, self._line_spacing)
        self._page = Page(article, look, spans)
        self._page.grown = self._keep_place
        if anchor is not None:
            row, gone = anchor
            self._set_scroll(round(self._page.top(row) + gone * self._page.heights[row]))
        self._settle()
        self.viewport().update()

    def _tailored(self) -> Costumes:
        return Costumes(self._styles, self._colours, self._sheet, self._chips)

    def _redress(self, spans: SpanIndex) -> None:
        """Show spans, or other colours, without setting the text anew; the first line in sight stays."""
        self._costumes = self._tailored()
        with self._first_line_kept():
            self._page.redress(spans, self._costumes)
        self.viewport().update()

    @contextmanager
    def _first_line_kept(self) -> Iterator[None]:
        """Keep the first line in sight in its place while lines above and below it change their heights."""
        page, scroll = self._page, self._scroll()
        row = page.heights.row_at(scroll)
        number = page.row(row).line_at_y(scroll - page.top(row))
        before = page.line_top(row, number)
        yield
        self._set_scroll(scroll + page.line_top(row, number) - before)
        self._settle()

    def _anchor(self) -> tuple[int, float]:
        """The paragraph at the top of the viewport and how much of it has gone by (a part, not pixels)."""
        page, scroll = self._page, self._scroll()
        row = page.heights.row_at(scroll)
        return row, (scroll - page.top(row)) / max(1, page.heights[row])

    def _column_width(self, font: QFont) -> int:
        return column_width(self.viewport().width(), font, self._margin.width, self._characters)

    def _left(self) -> int:
        """The column's left in the viewport."""
        look = self._page.look
        return column_left(self.viewport().width(), look.width, self._margin.width, look.rtl)

    def _scroll(self) -> int:
        """The page's y at the viewport's top edge."""
        return self.verticalScrollBar().value() - _HEAD

    def _set_scroll(self, y: int) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, self._page.heights.total + _HEAD + _FOOT - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._rhythm.line_height())
        bar.setValue(y + _HEAD)
        bar.blockSignals(False)

    def _keep_place(self, row: int, growth: int) -> None:
        """What is seen stays where it is when a paragraph above it turns out taller than estimated."""
        scroll = self._scroll()
        self._set_scroll(scroll + growth if self._page.top(row) < scroll else scroll)

    def _settle(self) -> None:
        """Lay out what is in sight."""
        page = self._page
        row = first = page.heights.row_at(self._scroll())
        while row < len(page.heights) and page.top(row) < self._scroll() + self.viewport().height():
            if not page.is_blank(row):
                page.row(row)
            row += 1
        page.let_go(range(first, row))
        self._set_scroll(self._scroll())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the text while lines break anew."""
        super().resizeEvent(event)
        font = self._page.look.font
        if self._column_width(font) != self._page.look.width:
            self._rebuild(self._page.spans)
        else:
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the names of zones in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild(self._page.spans)
        super().changeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lay out what comes into sight."""
        del dx, dy
        self._settle()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page and what lies over it."""
        painter = QPainter(self.viewport())
        scene = Scene(
            page=self._page,
            zones=self._zones,
            colours=self._colours,
            sheet=self._sheet,
            margin=self._margin,
            left=self._left(),
            top=-self._scroll(),
            grounds=tuple(self._grounds()),
            suggestions=tuple(
                box
                for mark in self._visible_marks(MarkKind.SUGGESTION)
                for box in self._visible_boxes(mark.start, mark.end)
            ),
            show_controls=self._show_controls,
        )
        paint(painter, scene, event.rect())
        painter.translate(scene.left, scene.top)
        self._paint_over(painter)
        painter.end()

    def _grounds(self) -> list[tuple[QColor, tuple[QRectF, ...]]]:
        """What lies behind the letters besides spans, in page coordinates."""
        hits = self._visible_marks(MarkKind.SEARCH)
        return [
            (
                self._colours.search,
                tuple(r for mark in hits for r in self._visible_boxes(mark.start, mark.end)),
            )
        ]

    def _visible_marks(self, kind: MarkKind | None = None) -> Iterator[Mark]:
        rows, page = self._visible_rows(), self._page
        return self._marks.between(page.starts[rows[0]], page.bounds(rows[-1])[1] + 1, kind)

    def _paint_over(self, painter: QPainter) -> None:
        """Paint in page coordinates what lies over the letters."""

    def _visible_rows(self) -> range:
        return self._page.rows_between(self._scroll(), self._scroll() + self.viewport().height())

    def _visible_boxes(self, start: int, end: int) -> list[QRectF]:
        return self._page.boxes(start, end, self._visible_rows())

    def _change_spans(self, removed: Iterable[str], put: Iterable[Span]) -> None:
        """Apply changed spans, keep the first line in sight in its place and repaint what changed."""
        before = self._scroll()
        with self._first_line_kept():
            lines, moved = self._page.change_spans(removed, put)
        if moved:
            shifted = self._scroll() != before
            top = 0 if shifted else min(map(self._page.top, moved)) - self._scroll() - _SPILL
            self.viewport().update(QRect(0, top, self.viewport().width(), self.viewport().height()))
        for row, line in lines:
            self._update_line(row, line)

    def _update_line(self, row: int, number: int) -> None:
        laid = self._page.row(row)
        top = self._page.line_top(row, number) - self._scroll()
        height = laid.rhythm.line_height(laid.displays[number].depth)
        self.viewport().update(QRect(0, top - _SPILL, self.viewport().width(), height + 2 * _SPILL))
