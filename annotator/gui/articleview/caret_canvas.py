"""A canvas with a caret and a selection that keys can move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.articleview.caret import Blink
from annotator.gui.articleview.gestures import Grain, grain_at
from annotator.gui.articleview.places import PlaceCanvas
from annotator.gui.articleview.selection import VERTICAL, Motion, Selection, is_forward, text_motion
from annotator.model.span import Fragment
from annotator.text.words import word_at

_GRAINS = {"select.word": Grain.WORD, "select.sentence": Grain.SENTENCE}
_MOTIONS = {motion.value: motion for motion in Motion}
_PAGE = 0.9
"""How much of the viewport a page motion goes."""


class CaretCanvas(PlaceCanvas):
    """Shows an article with a caret in logical order. The selection runs from an anchor to the caret."""

    caret_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._selection = Selection()
        self._goal_x: float | None = None
        self._blink = Blink(self, self._repaint_caret)

    def _reset_caret(self) -> None:
        self._selection = Selection()
        self._goal_x = None
        self.caret_moved.emit()

    def caret(self) -> int:
        """The offset of the caret."""
        return self._selection.caret

    def selection(self) -> Fragment | None:
        """The selected range."""
        return self._selection.fragment

    def set_selection(self, start: int, end: int) -> None:
        """Select a range, with the caret at `end`, and show it."""
        self.select(Selection(start, end))
        self.reveal(min(start, end), max(start, end))

    def word_under_caret(self) -> Fragment | None:
        """The word that the caret is in or touches."""
        word = word_at(self._page.text, self._selection.caret)
        return Fragment(*word) if word else None

    def move_caret(self, motion: Motion, extend: bool = False) -> None:
        """Send the caret somewhere; `extend` drags the selection along."""
        picked = self._selection.fragment
        if picked and not extend and motion in (Motion.LEFT, Motion.RIGHT):
            caret = picked.end if is_forward(motion, self._page.look.rtl) else picked.start
        else:
            caret = self._destination(motion)
        goal = self._goal_x if motion in VERTICAL else None
        self.select(Selection(self._selection.anchor if extend else caret, caret))
        self._goal_x = goal
        self.reveal(caret, caret)

    def _destination(self, motion: Motion) -> int:
        page, caret = self._page, self._selection.caret
        if motion in (Motion.LINE_START, Motion.LINE_END):
            return page.line_bounds(caret)[motion is Motion.LINE_END]
        if motion not in VERTICAL:
            found = text_motion(page.text, caret, motion, page.look.rtl)
            return caret if found is None else found
        if self._goal_x is None:
            self._goal_x = page.caret_box(caret)[0].x()
        paging = motion in (Motion.PAGE_UP, Motion.PAGE_DOWN)
        pixels = self.viewport().height() * _PAGE if paging else None
        return page.vertical(caret, self._goal_x, pixels, motion in (Motion.DOWN, Motion.PAGE_DOWN))

    def perform(self, action_id: str, extend: bool = False) -> bool:
        """Do a `caret.…` or `select.…` action; return whether it was one."""
        if action_id in _MOTIONS:
            self.move_caret(_MOTIONS[action_id], extend)
        elif action_id == "select.all":
            self.select(Selection(0, len(self._page.text)))
        elif action_id in _GRAINS:
            self._select_grain(_GRAINS[action_id])
        else:
            return False
        return True

    def _select_grain(self, grain: Grain) -> None:
        text, caret = self._page.text, self._selection.caret
        found = grain_at(text, caret, grain) or word_at(text, caret)
        if found:
            self.select(Selection(*found))

    def select(self, selection: Selection) -> None:
        """Show a selection."""
        if selection != self._selection:
            self._selection = selection
            self._goal_x = None
            self.viewport().update()
            self.caret_moved.emit()
        if self.hasFocus():
            self._blink.restart()

    def _shown_caret(self) -> int | None:
        """The offset of the caret, or nothing at the moments when it does not show."""
        shows = self._blink.shown and self.hasFocus() and self._article is not None
        return self._selection.caret if shows else None

    def _grounds(self) -> list[tuple[QColor, tuple[QRectF, ...]]]:
        picked = self._selection.fragment
        chosen = tuple(self._visible_boxes(*picked)) if picked else ()
        return [*super()._grounds(), (self._colours.selection, chosen)]

    def _repaint_caret(self) -> None:
        if self._page.row_of(self._selection.caret) in self._visible_rows():
            self._update_line(*self._page.place(self._selection.caret))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._blink.restart()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()
