"""The article view: what a person reads, selects in and labels. It knows nothing of the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.articleview import accessible
from annotator.gui.articleview.caret_canvas import CaretCanvas
from annotator.gui.articleview.gestures import MouseGestures, Target
from annotator.gui.articleview.hit import target_at
from annotator.gui.articleview.mouse import Mouse
from annotator.gui.articleview.overlay import Cap, Overlay, caps_of
from annotator.gui.articleview.selection import Hit
from annotator.gui.articleview.span_index import SpanIndex
from annotator.gui.articleview.style import Mark
from annotator.model.article import Article
from annotator.model.span import Fragment, Span


class ArticleView(CaretCanvas):
    """Shows one article with its spans; a caret, a selection and an active span that keys and mouse move."""

    active_span_changed = Signal(str)
    fragments_edited = Signal(str, object)
    context_requested = Signal(QPoint)
    span_double_clicked = Signal(str)
    zoom_requested = Signal(int)
    """Ctrl+wheel: +1 for larger, -1 for smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.active_span = ""
        self._links: Mapping[str, str] = {}
        self._hovered: tuple[str, ...] = ()
        self._tooltip: Callable[[str], str] = lambda _span_id: ""
        self._original: Span | None = None
        self._mouse = Mouse(self, MouseGestures("", self), self._target_at, self._hit_at, self._hover)
        accessible.install(ArticleView)

    # The article and its spans

    def set_article(self, article: Article | None) -> None:
        """Show an article without spans, from its beginning; the same one again with all as it was."""
        self.cancel_gesture()
        if article is not None and self._is_shown(article):
            self._set_again(article)
            return
        self._set_content(article)
        self._mouse.gestures = MouseGestures(self._page.text, self)
        self.active_span = ""
        self._hovered = ()
        self._links = {}
        self._reset_caret()

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Replace every span."""
        self.cancel_gesture()
        self._redress(SpanIndex(self._page.starts, spans))
        self._forget_lost_spans()

    def update_spans(self, removed: Iterable[str], put: Iterable[Span]) -> None:
        """Take spans away; add spans or replace those with the same id."""
        self.cancel_gesture()
        self._change_spans(removed, put)
        self._forget_lost_spans()
        if self.active_span:
            self.viewport().update()

    def _forget_lost_spans(self) -> None:
        if self.active_span not in self._page.spans:
            self.set_active_span("")
        self._hovered = tuple(span_id for span_id in self._hovered if span_id in self._page.spans)

    def set_links(self, links: Mapping[str, str]) -> None:
        """Spans related to the active one, each with its role."""
        self._links = dict(links)
        self.viewport().update()

    def set_tooltip_source(self, source: Callable[[str], str]) -> None:
        """Where the tooltip of a span id comes from."""
        self._tooltip = source

    def set_snapping(self, on: bool) -> None:
        """Whether dragging takes whole words; with Alt held it does the opposite."""
        self._mouse.snapping = on

    def set_active_span(self, span_id: str) -> None:
        """Make a span the active one without telling anybody; `""` for none."""
        span = self._page.spans.get(span_id)
        wanted = span.id if span else ""
        if wanted != self.active_span:
            self.active_span = wanted
            self._links = {}
            self.viewport().update()
            if span:
                accessible.announce(self, self.spoken(span))

    def next_span(self, backward: bool = False) -> str:
        """The span after (before) the active one, or the caret, in reading order; `""` when there is none."""
        step = self._page.spans.preceding if backward else self._page.spans.following
        return step(self._selection.caret, self.active_span)

    def spans_at(self, offset: int) -> list[str]:
        """The spans over the character at an offset, innermost first."""
        return [span.id for span in self._page.spans.at(offset)]

    def marks_at(self, offset: int) -> list[Mark]:
        """The search hits and suggestions over the character at an offset."""
        return list(self._marks.between(offset, offset + 1))

    # What gestures change

    def activate(self, span_id: str) -> None:
        """Make a span the active one by a person's gesture; `""` for none."""
        if span_id != self.active_span:
            self.set_active_span(span_id)
            self.active_span_changed.emit(self.active_span)

    def preview(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        """Show a span with other fragments for as long as the gesture lasts."""
        span = self._page.spans.get(span_id)
        if span is not None and span.fragments != fragments:
            self._original = self._original or span
            self._change_spans((), (replace(span, fragments=fragments),))
            self.viewport().update()

    def commit(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        """Ask for a span's fragments to be changed; the preview is over."""
        original, self._original = self._original, None
        if original is not None:
            self._change_spans((), (original,))
        self.viewport().update()
        if fragments != self.fragments(span_id):
            self.fragments_edited.emit(span_id, fragments)

    def fragments(self, span_id: str) -> tuple[Fragment, ...]:
        """The fragments of a span; empty for an unknown one."""
        span = self._page.spans.get(span_id)
        return span.fragments if span else ()

    def cancel_gesture(self) -> bool:
        """Take back a drag that is going on; return whether there was one."""
        cancelled = self._mouse.cancel()
        self._original = None
        return cancelled

    # Painting

    def _paint_over(self, painter: QPainter) -> None:
        if self._article is None:
            self._paint_emptiness(painter)
            return
        spans = self._page.spans
        Overlay(
            page=self._page,
            sight=self._visible_rows(),
            wardrobe=self._costumes,
            sheet=self._sheet,
            colours=self._colours,
            active=spans.get(self.active_span),
            links=self._links,
            hovered=tuple(spans[span_id] for span_id in self._hovered),
            caret=self._shown_caret(),
        ).paint(painter)

    def _paint_emptiness(self, painter: QPainter) -> None:
        painter.resetTransform()
        painter.setFont(self.font())
        painter.setPen(self._colours.dimmed)
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No article is open."))

    # Events

    def _caps(self) -> list[Cap]:
        active = self._page.spans.get(self.active_span)
        return caps_of(self._page, active, self._visible_rows()) if active else []

    def _target_at(self, point: QPoint) -> Target:
        return target_at(self._page, self._caps(), *self.to_page(point))

    def _hit_at(self, point: QPoint) -> Hit:
        return self._page.hit(*self.to_page(point))

    def _hover(self, span_ids: tuple[str, ...]) -> None:
        if span_ids != self._hovered:
            self._hovered = span_ids
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._article is not None:
            opened = self._mouse.press(event, self._selection, self.active_span)
            if opened:
                self.span_double_clicked.emit(opened)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press is a press."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show what is under the pointer."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(self._selection, self.active_span)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips; forget the hovered span when the pointer leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.active_span if self.active_span in self._hovered else next(iter(self._hovered), "")
            text = self._tooltip(told) if told else self._mark_text(event.pos())
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(())
        return super().viewportEvent(event)

    def _mark_text(self, point: QPoint) -> str:
        return next((mark.text for mark in self.marks_at(self._hit_at(point).start) if mark.text), "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for larger or smaller text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom_requested.emit(1 if turn > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back a drag; every other key belongs to the window."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_gesture():
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for a menu, on the span under the pointer or at the caret."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box, _ = self._page.caret_box(self._selection.caret)
            corner = box.bottomLeft().toPoint() + QPoint(self._left(), -self._scroll())
            where = self.viewport().mapToGlobal(corner)
        elif self._selection.fragment is None:
            spans = self._target_at(event.pos()).spans
            if spans and self.active_span not in spans:
                self.activate(spans[0])
        self.context_requested.emit(where)
