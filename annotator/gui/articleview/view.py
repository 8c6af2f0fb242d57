"""The article view: what a person reads, selects in and labels. It knows nothing of the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.articleview import overlay
from annotator.gui.articleview.canvas import ArticleCanvas
from annotator.gui.articleview.gestures import Grain, MouseGestures, grain_at
from annotator.gui.articleview.hit import target_at
from annotator.gui.articleview.selection import VERTICAL, Motion, Selection, is_forward, text_motion
from annotator.gui.articleview.span_index import SpanIndex
from annotator.model.article import Article
from annotator.model.span import Fragment, Span
from annotator.text.words import word_at

_SCROLL_PULSE_MS = 40


class ArticleView(ArticleCanvas):
    """Shows one article with its spans; a caret, a selection and an active span that keys and mouse move."""

    caret_moved = Signal()
    active_span_changed = Signal(str)
    fragments_edited = Signal(str, object)
    context_requested = Signal(QPoint)
    span_double_clicked = Signal(str)
    zoom_requested = Signal(int)
    """Ctrl+wheel: +1 for larger, -1 for smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.active_span = ""
        self._selection = Selection()
        self._goal_x: float | None = None
        self._links: Mapping[str, str] = {}
        self._hovered = ""
        self._tooltip: Callable[[str], str] = lambda _span_id: ""
        self._gestures = MouseGestures("", self)
        self._original: Span | None = None
        self._clicks = (0, QPoint())
        self._triple = QTimer(self)
        self._triple.setSingleShot(True)
        self._caret_shown = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_SCROLL_PULSE_MS)
        self._pulse.timeout.connect(self._scroll_while_dragging)

    # The article and its spans

    def set_article(self, article: Article | None) -> None:
        """Show an article without spans, from its beginning."""
        self._set_content(article)
        self._gestures = MouseGestures(self._page.text, self)
        self.active_span = self._hovered = ""
        self._links = {}
        self._selection = Selection()
        self._goal_x = None
        self.caret_moved.emit()

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Replace every span."""
        index = SpanIndex(self._page.starts)
        for span in spans:
            index.put(span)
        self._rebuild(index)
        self._forget_lost_spans()

    def update_spans(self, removed: Iterable[str], put: Iterable[Span]) -> None:
        """Take spans away; add spans or replace those with the same id."""
        self._change_spans(removed, put)
        self._forget_lost_spans()

    def _forget_lost_spans(self) -> None:
        if self.active_span and self.active_span not in self._page.spans:
            self.active_span = ""
            self._links = {}
            self.viewport().update()
        if self._hovered not in self._page.spans:
            self._hovered = ""

    def set_links(self, links: Mapping[str, str]) -> None:
        """Spans related to the active one, each with its role."""
        self._links = dict(links)
        self.viewport().update()

    def set_tooltip_source(self, source: Callable[[str], str]) -> None:
        """Where the tooltip of a span id comes from."""
        self._tooltip = source

    # Caret and selection

    def caret(self) -> int:
        """The offset of the caret."""
        return self._selection.caret

    def selection(self) -> Fragment | None:
        """The selected range."""
        return self._selection.fragment

    def set_selection(self, start: int, end: int) -> None:
        """Select a range, with the caret at its end, and show it."""
        self.select(Selection(start, end))
        self.reveal(min(start, end), max(start, end))

    def word_under_caret(self) -> Fragment | None:
        """The word that the caret is in or touches."""
        word = word_at(self._page.text, self._selection.caret)
        return Fragment(*word) if word else None

    def move_caret(self, motion: Motion, extend: bool = False) -> None:
        """Send the caret somewhere; `extend` drags the selection along."""
        page, selection = self._page, self._selection
        forward = is_forward(motion, page.look.rtl)
        picked = selection.fragment
        if motion in VERTICAL:
            caret = self._vertical(motion)
        elif motion in (Motion.LINE_START, Motion.LINE_END):
            caret = page.line_bounds(selection.caret)[motion is Motion.LINE_END]
        elif picked and not extend and motion in (Motion.LEFT, Motion.RIGHT):
            caret = picked.end if forward else picked.start
        else:
            caret = text_motion(page.text, selection.caret, motion, page.look.rtl) or 0
        goal = self._goal_x
        self.select(Selection(selection.anchor if extend else caret, caret))
        self._goal_x = goal if motion in VERTICAL else None
        self.reveal(caret, caret)

    def _vertical(self, motion: Motion) -> int:
        page, caret = self._page, self._selection.caret
        if self._goal_x is None:
            self._goal_x = page.caret_box(caret)[0].x()
        paging = motion in (Motion.PAGE_UP, Motion.PAGE_DOWN)
        pixels = self.viewport().height() * 0.9 if paging else None
        return page.vertical(caret, self._goal_x, pixels, motion in (Motion.DOWN, Motion.PAGE_DOWN))

    def perform(self, action_id: str, extend: bool = False) -> bool:
        """Do a `caret.…` or `select.…` action; return whether it was one."""
        if action_id == "select.all":
            self.select(Selection(0, len(self._page.text)))
        elif action_id in _GRAINS:
            found = grain_at(self._page.text, self._selection.caret, _GRAINS[action_id])
            if found is None and action_id == "select.word":
                found = word_at(self._page.text, self._selection.caret)
            if found:
                self.select(Selection(*found))
        elif action_id in set(Motion):
            self.move_caret(Motion(action_id), extend)
        else:
            return False
        return True

    # What gestures change

    def select(self, selection: Selection) -> None:
        """Show a selection."""
        if selection != self._selection:
            self._selection = selection
            self._goal_x = None
            self.viewport().update()
            self.caret_moved.emit()
        self._show_caret()

    def activate(self, span_id: str) -> None:
        """Make a span the active one by a person's gesture; `""` for none."""
        if span_id != self.active_span:
            self.set_active_span(span_id)
            self.active_span_changed.emit(span_id)

    def set_active_span(self, span_id: str) -> None:
        """Make a span the active one without telling anybody; `""` for none."""
        self.active_span = span_id if span_id in self._page.spans else ""
        self._links = {}
        self.viewport().update()

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
        if fragments != self.fragments(span_id):
            self.fragments_edited.emit(span_id, fragments)
        self.viewport().update()

    def fragments(self, span_id: str) -> tuple[Fragment, ...]:
        """The fragments of a span; empty for an unknown one."""
        span = self._page.spans.get(span_id)
        return span.fragments if span else ()

    def cancel_gesture(self) -> bool:
        """Take back a drag that is going on; return whether there was one."""
        self._pulse.stop()
        cancelled = self._gestures.cancel()
        self._original = None
        return cancelled

    def next_span(self, backward: bool = False) -> str:
        """The span after (before) the active one, or else after the caret, in reading order; `""` at the end."""
        step = self._page.spans.preceding if backward else self._page.spans.following
        return step(self._selection.caret, self.active_span)

    def spans_at(self, offset: int) -> list[str]:
        """The spans over the character at an offset, innermost first."""
        return [span.id for span in self._page.spans.at(offset)]

    # Painting

    def _grounds(self) -> list[tuple[QColor, tuple[QRectF, ...]]]:
        grounds = super()._grounds()
        picked = self._selection.fragment
        if picked:
            grounds.append((self._colours.selection, tuple(self._visible_boxes(*picked))))
        return grounds

    def _paint_over(self, painter: QPainter) -> None:
        page, sheet = self._page, self._sheet
        active = page.spans.get(self.active_span)
        frame = self._outline(active, strong=True) if active else None
        if active and frame:
            for span_id, role in self._links.items():
                self._paint_link(painter, frame, span_id, role)
            overlay.paint_outline(painter, frame, sheet, strong=True)
            overlay.paint_caps(painter, self._caps(), frame.paint.strong, self._colours.background)
        hovered = page.spans.get(self._hovered)
        if hovered and hovered is not active and not self._chips:
            shape = self._outline(hovered, strong=False)
            if shape and shape.tag:
                overlay.paint_tag(painter, shape.tag, sheet)
        if self._caret_shown and self.hasFocus() and self._article is not None:
            overlay.paint_caret(painter, page, self._selection.caret, self._colours)

    def _outline(self, span: Span, strong: bool, text: str | None = None) -> overlay.Outline | None:
        costume = self._costumes(span.label)
        name = costume.name if text is None else text
        return overlay.outline(self._page, span, costume, self._sheet, name, strong)

    def _paint_link(self, painter: QPainter, frame: overlay.Outline, span_id: str, role: str) -> None:
        span = self._page.spans.get(span_id)
        shape = self._outline(span, strong=False, text=role) if span else None
        if shape:
            overlay.paint_connector(painter, frame.anchor, shape.anchor, shape.paint.rule)
            overlay.paint_outline(painter, shape, self._sheet, strong=False)

    def _caps(self) -> list[overlay.Cap]:
        active = self._page.spans.get(self.active_span)
        return overlay.caps_of(self._page, active) if active else []

    def _toggle_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        box = self._page.caret_box(self._selection.caret)[0]
        self.viewport().update(
            box.translated(self._left(), -self._scroll()).adjusted(-10, -2, 10, 2).toAlignedRect()
        )

    def _show_caret(self) -> None:
        """Show the caret at once and blink from now on, as the style of the desktop asks."""
        self._caret_shown = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if flash > 0 and self.hasFocus():
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._show_caret()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton or self._article is None:
            return
        grain = self._count_click(event)
        target = target_at(self._page, self._caps(), *self._to_page(event.position().toPoint()))
        keys = event.modifiers()
        add_to = self.active_span if keys & Qt.KeyboardModifier.ControlModifier else ""
        extend = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        if grain is not Grain.GRAPHEME and target.on_bracket:
            self.span_double_clicked.emit(target.spans[0])
            return
        self._gestures.press(target, grain, self._selection, extend, add_to)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press is a press."""
        self.mousePressEvent(event)

    def _count_click(self, event: QMouseEvent) -> Grain:
        """One, two or three clicks at one place make a grapheme, a word or a sentence."""
        count, place = self._clicks
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonDblClick:
            count = 2
        elif count == 2 and self._triple.isActive() and (point - place).manhattanLength() < 8:
            count = 3
        else:
            count = 1
        self._clicks = (count, point)
        self._triple.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        return Grain(count)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show what is under the pointer."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return
        outside = not 0 <= point.y() < self.viewport().height()
        if outside and not self._pulse.isActive():
            self._pulse.start()
        elif not outside:
            self._pulse.stop()
        self._drag_to(point, snap=not event.modifiers() & Qt.KeyboardModifier.AltModifier)

    def _drag_to(self, point: QPoint, snap: bool) -> None:
        x, y = self._to_page(point)
        inside = min(max(y, self._scroll()), self._scroll() + self.viewport().height() - 1)
        self._gestures.move(self._page.hit(x, inside), snap)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pulse.stop()
            self._gestures.release(self._selection, self.active_span)

    def _scroll_while_dragging(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        height = self.viewport().height()
        beyond = point.y() if point.y() < 0 else max(0, point.y() - height)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        keys = QGuiApplication.keyboardModifiers()
        self._drag_to(point, snap=not keys & Qt.KeyboardModifier.AltModifier)

    def _hover(self, point: QPoint) -> None:
        target = target_at(self._page, self._caps(), *self._to_page(point))
        if target.grip:
            shape = Qt.CursorShape.SizeHorCursor
        elif target.on_bracket:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        hovered = target.spans[0] if target.spans else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips; forget the hovered span when the pointer leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tooltip(self._hovered) if self._hovered else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._hovered:
            self._hovered = ""
            self.viewport().update()
        return super().viewportEvent(event)

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
        """Ask the window for a menu."""
        self.context_requested.emit(event.globalPos())


_GRAINS = {"select.word": Grain.WORD, "select.sentence": Grain.SENTENCE}
