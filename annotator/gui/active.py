"""The active span: which one it is, when it is let go of, and what number keys set on it.

The caret lets go of it by moving, except while it selects: by Shift and a motion, or by dragging with the
mouse. What keys mean stays plain: a label key labels the selection, `=` adds it to the span, and every other
key is about the span. A click lets go when the button comes up, and may pick another span. The span that was
active last is remembered until another one is active, it is deleted or another article comes, for `=` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent

from annotator.app.intents.attributes import first_attribute
from annotator.app.intents.focus import Focus
from annotator.gui.articleview import ArticleView
from annotator.gui.bridge import SessionBridge
from annotator.gui.following import links_of


class ActiveSpan(QObject):
    """The active span and current attribute, in step with the view."""

    changed = Signal()
    """Another active span, or another current attribute."""
    picked = Signal(str)
    """The person made a span active in the view, by mouse or its own keys; empty for letting go."""

    def __init__(self, bridge: SessionBridge, view: ArticleView) -> None:
        super().__init__(view)
        self._bridge, self._view = bridge, view
        self.span_id = ""
        self.last = ""
        """The active span, or the one that was active before the caret let go."""
        self.attribute = ""
        self.held = False
        """While set, moving the caret does not let go: another gesture is under way."""
        self._anchor = -1
        self._settling = False
        self._pressing = False
        view.viewport().installEventFilter(self)
        view.caret_moved.connect(self._on_caret_moved)
        view.active_span_changed.connect(self._on_view_activated)

    def focus(self) -> Focus | None:
        """What the person points at now; `None` without an article."""
        session, article, annotations = (
            self._bridge.session,
            self._bridge.article(),
            self._bridge.annotation_set(),
        )
        if session is None or article is None or annotations is None:
            return None
        caret, selection = self._view.caret(), self._view.selection()
        return Focus(session.scheme, article, annotations, caret, selection, self.span_id, self.attribute)

    def set(self, span_id: str) -> None:
        """Make a span active here and in the view; number keys go to its first choice without a value."""
        self.span_id, self._anchor = span_id, self._view.caret()
        self.last = span_id or self.last
        self.show(span_id)
        focus = self.focus()
        label, span = (focus.label, focus.span) if focus is not None else (None, None)
        self.attribute = (
            first_attribute(label, span.attributes) if label is not None and span is not None else ""
        )
        self.changed.emit()

    def set_attribute(self, key: str) -> None:
        """Let number keys set another attribute."""
        self.attribute = key
        self.changed.emit()

    def forget(self) -> None:
        """No span is active: another article came."""
        self.span_id, self.last, self.attribute, self._anchor = "", "", "", -1
        self.changed.emit()

    def lose(self, span_ids: Collection[str]) -> bool:
        """Spans were deleted; says whether the active one was among them."""
        if self.last in span_ids:
            self.last = ""
        if self.span_id not in span_ids:
            return False
        self.set("")
        return True

    def here(self) -> list[str]:
        """The spans under the caret, innermost first; where there are none, those that end at it."""
        caret = self._view.caret()
        return self._view.spans_at(caret) or (self._view.spans_at(caret - 1) if caret else [])

    def show(self, span_id: str) -> None:
        """Mark a span in the view without making it the active one here."""
        if self._view.active_span != span_id:
            self.settle(lambda: self._view.set_active_span(span_id))

    def show_links(self, language: str) -> None:
        """Show the roles of the spans that the active one is related to."""
        focus = self.focus()
        if focus is None or focus.span is None:
            self._view.set_links({})
        else:
            self._view.set_links(links_of(focus.scheme, focus.annotations, self.span_id, language))

    def put_caret(self, position: int) -> None:
        """Move the caret without letting go of the span, and select nothing."""
        self.settle(lambda: self._view.set_selection(position, position))
        self._anchor = self._view.caret()

    def settle(self, change: Callable[[], object]) -> None:
        """Change the view without taking it for something the person did."""
        before, self._settling = self._settling, True
        try:
            change()
        finally:
            self._settling = before

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Wait for the end of a plain press: it may become a drag, which selects."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            extends = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
            self._pressing = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & extends
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressing:
            self._pressing = False
            self._on_caret_moved()
        return False

    def _on_caret_moved(self) -> None:
        if self._settling or self.held or self._pressing or not self.span_id:
            return
        if self._view.selection() is None and self._view.caret() != self._anchor:
            self.set("")

    def _on_view_activated(self, span_id: str) -> None:
        if not self._settling:
            self.picked.emit(span_id)
