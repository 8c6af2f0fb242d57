"""Mouse events of the view, told to the gestures: counting clicks, hovering, scrolling while dragging."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.gui.articleview.gestures import Grain, MouseGestures, Target
from annotator.gui.articleview.selection import Hit, Selection

_PULSE_MS = 40
_SAME_PLACE = 8
"""Pixels within which clicks in a row count together."""


class Mouse(QObject):
    """Feeds the gestures of one article from a view's mouse events. Points are in the viewport."""

    def __init__(
        self,
        view: QAbstractScrollArea,
        gestures: MouseGestures,
        target_at: Callable[[QPoint], Target],
        hit_at: Callable[[QPoint], Hit],
        hover: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(view)
        self.gestures = gestures
        self._view = view
        self._target_at = target_at
        self._hit_at = hit_at
        self._hover = hover
        self.snapping = True
        """Whether drags take whole words; Alt asks for the opposite."""
        self._count, self._place = 0, QPoint()
        self._snap = True
        self._recent = QTimer(self)
        self._recent.setSingleShot(True)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent, selection: Selection, active: str) -> str:
        """Begin a click or a drag; return the span whose bracket was clicked twice, or `""`."""
        grain = self._count_click(event)
        target = self._target_at(self._place)
        if grain is not Grain.GRAPHEME and target.on_bracket:
            return target.spans[0]
        keys = event.modifiers()
        self._snap = self._snaps(keys)
        add_to = active if keys & Qt.KeyboardModifier.ControlModifier else ""
        extend = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        if add_to or extend or grain is not Grain.GRAPHEME:
            target = target._replace(grip=None)
        self.gestures.press(target, grain, selection, extend, add_to)
        return ""

    def _snaps(self, keys: Qt.KeyboardModifier) -> bool:
        return self.snapping != bool(keys & Qt.KeyboardModifier.AltModifier)

    def _count_click(self, event: QMouseEvent) -> Grain:
        """One, two or three clicks at one place make a grapheme, a word or a sentence."""
        point = event.position().toPoint()
        near = (point - self._place).manhattanLength() < _SAME_PLACE
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._count = 2
        else:
            self._count = 3 if self._count == 2 and near and self._recent.isActive() else 1
        self._place = point
        self._recent.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        return Grain(self._count)

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show what is under the pointer."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_target(self._target_at(point))
            return
        if (
            not self.gestures.has_moved
            and (point - self._place).manhattanLength()
            < QGuiApplication.styleHints().startDragDistance() // 2
        ):
            return
        self._place = point
        self._snap = self._snaps(event.modifiers())
        if 0 <= point.y() < self._view.viewport().height():
            self._pulse.stop()
        elif not self._pulse.isActive():
            self._pulse.start()
        self._drag()

    def _drag(self) -> None:
        last = self._view.viewport().height() - 1
        inside = QPoint(self._place.x(), min(max(self._place.y(), 0), last))
        self.gestures.move(self._hit_at(inside), self._snap)

    def release(self, selection: Selection, active: str) -> None:
        """End a click or a drag."""
        self._pulse.stop()
        self.gestures.release(selection, active)

    def cancel(self) -> bool:
        """Take back a drag that is going on; return whether there was one."""
        self._pulse.stop()
        return self.gestures.cancel()

    def _scroll(self) -> None:
        height = self._view.viewport().height()
        beyond = self._place.y() if self._place.y() < 0 else max(0, self._place.y() - height + 1)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._drag()

    def _show_target(self, target: Target) -> None:
        if target.grip:
            shape = Qt.CursorShape.SizeHorCursor
        elif target.on_bracket:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
        self._hover(target.spans)
