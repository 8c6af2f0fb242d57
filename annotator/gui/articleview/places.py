"""A canvas that finds places: brings a range into view and says where things are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF

from annotator.gui.articleview.canvas import ArticleCanvas
from annotator.gui.articleview.geometry import scrolled_to
from annotator.gui.articleview.page import Page
from annotator.model.span import Span


class PlaceCanvas(ArticleCanvas):
    """Shows an article, and any part of it that is asked for."""

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as needed to show a range, with a line of context."""
        page, height, context = self._page, self.viewport().height(), self._rhythm.line_height()
        self._settle_around(page.row_of(start))
        last = page.place(max(start, end - 1))
        top = page.line_top(*page.place(start))
        bottom = page.line_top(*last) + page.row(last[0]).rhythm.line_height()
        scroll = scrolled_to(self._scroll(), height, (top, bottom), context)
        if scroll != self._scroll():
            self._set_scroll(scroll)
            self._settle()
            self.viewport().update()

    def _settle_around(self, row: int) -> None:
        """Lay out a screenful before and after a paragraph, so that scrolling to it needs no correction."""
        page = self._page
        for step in (-1, 1):
            near, needed = row, self.viewport().height()
            while 0 <= near < len(page.heights) and needed > 0:
                if not page.is_blank(near):
                    page.row(near)
                needed -= page.heights[near]
                near += step

    def range_rectangles(self, start: int, end: int) -> list[QRectF]:
        """Where the letters of a range lie, in viewport pixels, line by line."""
        return [rect.translated(self._left(), -self._scroll()) for rect in self._page.boxes(start, end)]

    def to_page(self, point: QPoint) -> tuple[float, float]:
        """A point of the viewport in page coordinates."""
        return point.x() - self._left(), point.y() + self._scroll()

    # What a screen reader asks

    @property
    def page(self) -> Page:
        """The article as it is laid out."""
        return self._page

    def spoken(self, span: Span) -> str:
        """A span in words: its label's name and its letters."""
        return f"{self._costumes(span.label).name}: {span.surface(self._page.text)}"

    def row_box(self, row: int) -> QRect:
        """Where a paragraph is on the screen; empty for one out of sight."""
        if row not in self._visible_rows():
            return QRect()
        corner = self.viewport().mapToGlobal(QPoint(self._left(), self._page.top(row) - self._scroll()))
        return QRect(corner.x(), corner.y(), self._page.look.width, self._page.heights[row])
