"""A person at the real window: moves the mouse, presses keys, and never calls a command."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.application import Gui
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment
from annotator.text.offsets import next_grapheme, previous_grapheme

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier


@dataclass
class Robot:
    """Hands and eyes for one window. Counts what the hands do: presses, chords, clicks, a drag's two ends."""

    gui: Gui
    actions: int = 0

    @property
    def view(self):
        return self.gui.view

    @property
    def text(self) -> str:
        return self.gui.shell.bridge.article().text

    def press(self, key, modifiers=_Modifier.NoModifier, times: int = 1) -> None:
        """Press a key wherever the focus is."""
        for _ in range(times):
            focus = QApplication.focusWidget()
            assert focus is not None, "nothing has the focus"
            QTest.keyClick(focus, key, modifiers)
            self.actions += 1

    def type_label(self, scheme: Scheme, label: str) -> None:
        """Press the key that the scheme gives a label."""
        self.press(getattr(_Key, f"Key_{scheme.label(label).shortcut}"))

    # -- the mouse --------------------------------------------------------------------------------------

    def drag(self, start: int, end: int, modifiers=_Modifier.NoModifier) -> None:
        """Drag the mouse over `[start, end)`, from just inside its first letter to just inside its last."""
        self.view.reveal(start, end)
        first = self._inside(start, next_grapheme(self.text, start), 0.3)
        last = self._inside(previous_grapheme(self.text, end), end, 0.8)
        pad = self.view.viewport()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, modifiers, first)
        for part in (0.3, 0.6, 1.0):
            QTest.mouseMove(pad, _between(first, last, part))
            self._move(_between(first, last, part), modifiers)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, modifiers, last)
        self.actions += 2

    def click(self, offset: int, modifiers=_Modifier.NoModifier) -> None:
        """Click just inside the letter at an offset."""
        self.view.reveal(offset, offset + 1)
        place = self._inside(offset, next_grapheme(self.text, offset), 0.2)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        self.actions += 1

    def _move(self, place: QPoint, modifiers) -> None:
        """QTest's mouseMove cannot hold keys and buttons, so send the event itself."""
        from PySide6.QtGui import QMouseEvent

        pad = self.view.viewport()
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(place),
            QPointF(pad.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifiers,
        )
        QApplication.sendEvent(pad, event)

    def _inside(self, start: int, end: int, part: float) -> QPoint:
        """A point `part` of the way through a grapheme in reading direction."""
        box = self.view.range_rectangles(start, end)[0]
        leads_right = _reads_rightwards(self.text[start])
        x = box.left() + box.width() * (part if leads_right else 1 - part)
        return QPoint(round(x), round(box.center().y()))

    # -- the keyboard -----------------------------------------------------------------------------------

    def caret_to(self, offset: int, extend: bool = False) -> None:
        """Walk the caret to an offset by sentences, words and letters, as a person would."""
        shift = _Modifier.ShiftModifier if extend else _Modifier.NoModifier
        self._walk(offset, _Key.Key_Down, _Key.Key_Up, _Modifier.ControlModifier | shift)
        self._walk(offset, _Key.Key_Left, _Key.Key_Right, _Modifier.ControlModifier | shift)
        self._walk(offset, _Key.Key_Left, _Key.Key_Right, shift)
        assert self.view.caret() == offset, f"the caret is at {self.view.caret()}, not {offset}"

    def _walk(self, offset: int, onward, back, modifiers) -> None:
        """Press towards an offset until it is reached or passed; then one step back if it was passed."""
        while (before := self.view.caret()) < offset:
            self.press(onward, modifiers)
            if self.view.caret() == before:
                return
        while (before := self.view.caret()) > offset:
            self.press(back, modifiers)
            if self.view.caret() == before:
                return

    def label(self, scheme: Scheme, label: str, fragments: Iterable[Fragment], by_mouse: bool) -> None:
        """Select a stretch by mouse or keys, press the label's key, and add further fragments.

        What has just been labelled needs no selecting again for a label of another layer.
        """
        first, *rest = fragments
        active = self.gui.labelling.focus().span
        if active is not None and active.fragments == (first,) and scheme.layer_of(label).key != active.layer:
            self.type_label(scheme, label)
            return
        if by_mouse and first.end - first.start > 2:  # a shorter drag is a click
            if active is not None and first.start in (active.start, active.end):
                self.press(_Key.Key_Escape)  # let go of its end caps, which would be dragged instead
            self.drag(*first, _Modifier.AltModifier)
        else:
            self.press(_Key.Key_Escape)
            self.caret_to(first.start)
            self.caret_to(first.end, extend=True)
        assert self.view.selection() == first, f"{self.view.selection()} is selected, not {first}"
        self.type_label(scheme, label)
        for fragment in rest:
            self.drag(*fragment, _Modifier.ControlModifier | _Modifier.AltModifier)


def _between(a: QPoint, b: QPoint, part: float) -> QPoint:
    return QPoint(round(a.x() + (b.x() - a.x()) * part), round(a.y() + (b.y() - a.y()) * part))


def _reads_rightwards(character: str) -> bool:
    """Digits and Latin letters run rightwards; everything else in these articles runs leftwards."""
    return character.isascii() and character.isalnum()
