"""A person at the real window: moves the mouse, presses keys, and never calls a command."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import keyboard
from keyboard import LATIN, Layout
from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.application import Gui
from annotator.gui.prompts import Prompts
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span
from annotator.text.offsets import next_grapheme, previous_grapheme
from annotator.text.sentences import sentences

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier


class Answers(Prompts):
    """The system's dialogs, which no robot can reach: answers given beforehand, questions remembered."""

    def __init__(self) -> None:
        self.chosen_folder: Path | None = None
        self.asked: list[str] = []

    def folder(self, parent, title, folder):
        """A folder."""
        self.asked.append(title)
        return self.chosen_folder

    def confirm(self, parent, question, detail, yes):
        """Whether to go on."""
        self.asked.append(question)
        return True


@dataclass
class Robot:
    """Hands and eyes for one window. Counts what the hands do: presses, chords, clicks, a drag's two ends."""

    gui: Gui
    actions: int = 0
    layout: Layout = field(default=LATIN)

    @property
    def view(self):
        return self.gui.view

    @property
    def text(self) -> str:
        return self.gui.shell.bridge.article().text

    @property
    def project(self) -> Path:
        return self.gui.shell.bridge.session.path

    @property
    def notice(self) -> str:
        """The sentence above the page; empty when nothing is said."""
        notice = self.gui.window.notice
        return notice.label.text() if notice.isVisible() else ""

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        patience = QDeadlineTimer(10_000)
        while not condition():
            assert not patience.hasExpired(), "it never came true"
            QTest.qWait(2)

    def settle(self) -> None:
        """Let the panels follow, which they do a moment after the text."""
        inspector = self.gui.window.workspace.parts.inspector
        QApplication.processEvents()
        inspector.catch_up()

    def regain(self) -> None:
        """What a window manager does when a dialog has closed: the window below is the active one again."""
        self.gui.window.activateWindow()
        self.wait(self.gui.window.isActiveWindow)

    def come_back(self) -> None:
        """Go to this window's text, from another window."""
        self.regain()
        self.view.setFocus()
        self.wait(self.view.hasFocus)

    # -- keys of a keyboard -----------------------------------------------------------------------------

    @property
    def focus(self) -> QWidget:
        """Where keys go now."""
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        return focus

    def keys(self, chords: str) -> None:
        """Press chords named by US caps, such as `"Ctrl+Left Shift+["`, on the keyboard with its layout."""
        for chord in chords.split():
            keyboard.press(self.focus, chord, self.layout)
            self.actions += 1

    def type(self, text: str) -> None:
        """Type into the field that has the focus."""
        keyboard.type_text(self.focus, text)
        self.actions += len(text)

    def find(self, words: str, nth: int = 0) -> Fragment:
        """Where words stand in the article."""
        place = -1
        for _ in range(nth + 1):
            place = self.text.index(words, place + 1)
        return Fragment(place, place + len(words))

    def go(self, words: str, nth: int = 0) -> None:
        """Walk to the beginning of some words."""
        self.caret_to(self.find(words, nth).start)

    def select(self, words: str, nth: int = 0) -> None:
        """Select words by keys."""
        wanted = self.find(words, nth)
        self.caret_to(wanted.start)
        self.caret_to(wanted.end, extend=True)
        assert self.view.selection() == wanted

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

    def click(self, offset: int, modifiers=_Modifier.NoModifier, times: int = 1) -> None:
        """Click just inside the letter at an offset, once or several times in a row."""
        self.view.reveal(offset, offset + 1)
        place = self._inside(offset, next_grapheme(self.text, offset), 0.2)
        for number in range(1, times + 1):
            press = QTest.mouseDClick if number == 2 else QTest.mousePress  # neither of them lets go
            press(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
            QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
            self.actions += 1

    def drag_words(self, words: Fragment) -> None:
        """Add words to the active span: Ctrl+drag over them."""
        self.drag(*words, _Modifier.ControlModifier)

    def drag_out_and_back(self, words: Fragment, modifiers) -> None:
        """Begin to drag over words, think better of it, and let go where it began."""
        self.view.reveal(*words)
        first = self._inside(words.start, next_grapheme(self.text, words.start), 0.3)
        last = self._inside(previous_grapheme(self.text, words.end), words.end, 0.8)
        pad = self.view.viewport()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, modifiers, first)
        for place in (_between(first, last, 0.5), last, _between(first, last, 0.5), first):
            self._move(place, modifiers)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, modifiers, first)
        self.actions += 2

    def drag_end(self, span: Span, to: int, at_end: bool = True) -> None:
        """Drag the knob below an end of a span to (the edge of) the letter at an offset."""
        letter = span.end - 1 if at_end else span.start
        box = self.view.range_rectangles(letter, letter + 1)[0]
        x = box.left() if at_end else box.right()
        aim = (
            self.view.range_rectangles(to - 1, to)[0] if at_end else self.view.range_rectangles(to, to + 1)[0]
        )
        goal = QPoint(round(aim.left() if at_end else aim.right()), round(aim.center().y()))
        knob = QPoint(round(x), round(box.bottom()) + 1)
        pad = self.view.viewport()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, _Modifier.NoModifier, knob)
        for part in (0.2, 0.6, 1.0):
            self._move(_between(knob, goal, part), _Modifier.NoModifier)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, _Modifier.NoModifier, goal)
        self.actions += 2

    def _move(self, place: QPoint, modifiers) -> None:
        """QTest's mouseMove cannot hold keys and buttons, so send the event itself."""
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
        self._walk_sentences(offset, _Modifier.ControlModifier | shift)
        self._walk(offset, _Key.Key_Left, _Key.Key_Right, _Modifier.ControlModifier | shift)
        self._walk(offset, _Key.Key_Left, _Key.Key_Right, shift)
        assert self.view.caret() == offset, f"the caret is at {self.view.caret()}, not {offset}"

    def _walk_sentences(self, offset: int, modifiers) -> None:
        """Press while a sentence begins between the caret and where it should go: a person sees that."""
        beginnings = [start for start, _end in sentences(self.text)]
        while any(self.view.caret() < start <= offset for start in beginnings):
            self.press(_Key.Key_Down, modifiers)
        while any(offset <= start < self.view.caret() for start in beginnings):
            self.press(_Key.Key_Up, modifiers)

    def _walk(self, offset: int, onward, back, modifiers) -> None:
        """Press towards an offset until it is reached or passed; then back if it was passed."""
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
    return unicodedata.bidirectional(character) in ("L", "EN", "AN")
