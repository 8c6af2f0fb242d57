"""The one place where keys act: which physical key was pressed, under any layout, and what it does.

Scan codes: PC set 1, which evdev uses too; X11 and Wayland number keys 8 higher (`keycodes/evdev`).
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from annotator.app.keymap import Chord, KeyMap, Target, TargetKind, key_of_arabic
from annotator.gui.actions import Actions

_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
_BY_SCAN_CODE = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
_X11_OFFSET = 8

_NAMED = {
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
}
_FUNCTION_KEYS = {Qt.Key(Qt.Key.Key_F1 + number - 1): f"F{number}" for number in range(1, 13)}
_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
    }
)
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

_Modifier = Qt.KeyboardModifier


def chord_of(event: QKeyEvent) -> Chord | None:
    """The chord of a key press; `None` for a lone modifier or a key that no chord can name."""
    held = event.modifiers()
    ctrl, alt = bool(held & _Modifier.ControlModifier), bool(held & _Modifier.AltModifier)
    key = physical_key(event, by_cap=ctrl)
    if key is None:
        return None
    shift = bool(held & _Modifier.ShiftModifier) and key != "+"
    return Chord(key, ctrl, alt, shift, bool(held & _Modifier.MetaModifier))


def physical_key(event: QKeyEvent, by_cap: bool = False) -> str | None:
    """The name of the key in chords, whatever the layout.

    With `by_cap` a Latin letter that the layout gives wins over the place of the key: Ctrl+Z is where a
    German keyboard has its Z. Without it, and under an Arabic layout, the place decides.
    """
    key = Qt.Key(event.key()) if event.key() in Qt.Key._value2member_map_ else Qt.Key.Key_unknown
    if key in _MODIFIER_KEYS:
        return None
    named = _NAMED.get(key) or _FUNCTION_KEYS.get(key)
    if named is not None:
        return named
    if key == Qt.Key.Key_Plus and event.modifiers() & _Modifier.KeypadModifier:
        return "+"
    letter = chr(key.value) if Qt.Key.Key_A.value <= key.value <= Qt.Key.Key_Z.value else ""
    if by_cap and letter:
        return letter
    return _by_place(event) or letter or _by_character(event)


def _by_place(event: QKeyEvent) -> str:
    code = event.nativeScanCode()
    if not code or sys.platform == "darwin":  # macOS has no scan codes; characters decide there
        return ""
    return _BY_SCAN_CODE.get(code - _X11_OFFSET if sys.platform.startswith("linux") else code, "")


def _by_character(event: QKeyEvent) -> str | None:
    """The key by what it types: an Arabic letter, a digit of any script, or punctuation."""
    for typed in (event.text(), chr(event.key()) if 0 < event.key() < 0x10000 else ""):
        if key := key_of_arabic(typed):
            return key
        if len(typed) == 1:
            if (digit := unicodedata.digit(typed, None)) is not None:
                return str(digit)
            if typed in "[];',./\\`-=+":
                return typed
    return None


def is_field(widget: QWidget | None) -> bool:
    """Whether a person may be typing in the widget."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QLineEdit | QAbstractSpinBox | QKeySequenceEdit)


class KeyDispatcher(QObject):
    """Watches every key press of the application and acts on those meant for one window.

    Dialogs, menus and popups keep their keys. A field keeps every plain key and every chord it edits with.
    """

    label_pressed = Signal(str)
    digit_pressed = Signal(int)

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._article_view: QWidget | None = None
        self._passing_on = False
        self.keymap = KeyMap()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def set_article_view(self, view: QWidget) -> None:
        """Say which widget must have the focus for the keys of the article."""
        self._article_view = view

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something; leave all other events alone."""
        if event.type() not in _KEY_EVENTS or self._passing_on or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        if focus is None or QApplication.activePopupWidget() is not None:
            return False
        chord = chord_of(event)
        if chord is None:
            return False
        if is_field(focus) and (chord.is_plain or self._field_takes(focus, chord, event)):
            return False if chord.is_plain else self._to_field(focus, chord, event)
        return self._belongs_here(focus) and self._act(chord, focus, event)

    def _act(self, chord: Chord, focus: QWidget, event: QKeyEvent) -> bool:
        target = self._target(chord, focus)
        if target is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # it comes back as a key press, and no shortcut of a style or platform steals it
            return True
        if not event.isAutoRepeat() or _may_repeat(target):
            self._carry_out(target)
        return True

    def _target(self, chord: Chord, focus: QWidget) -> Target | None:
        in_article = self._article_view is not None and focus is self._article_view
        target = self.keymap.resolve(chord, in_article)
        if target is None and chord.key == "=" and chord.shift:
            target = self.keymap.resolve(Chord("+", chord.ctrl, chord.alt), in_article)
        return target

    def _carry_out(self, target: Target) -> None:
        match target.kind:
            case TargetKind.ACTION:
                self._actions.run(target.name, target.extend)
            case TargetKind.LABEL:
                self.label_pressed.emit(target.name)
            case TargetKind.DIGIT:
                self.digit_pressed.emit(int(target.name))

    def _belongs_here(self, focus: QWidget) -> bool:
        window = focus.window()
        return QApplication.activeModalWidget() is None and (
            window is self._window or _is_dock_of(window, self._window)
        )

    def _field_takes(self, focus: QWidget, chord: Chord, event: QKeyEvent) -> bool:
        """Ask the field itself whether it edits with this chord (copy, undo, word left …)."""
        probe = _latin_event(QEvent.Type.ShortcutOverride, chord, event)
        probe.ignore()
        self._send(focus, probe)
        return probe.isAccepted()

    def _to_field(self, focus: QWidget, chord: Chord, event: QKeyEvent) -> bool:
        """Let the field have its chord; under an Arabic layout it would not know Ctrl+C when it sees it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if len(chord.key) > 1 or event.key() == ord(chord.key):
            return False
        self._send(focus, _latin_event(QEvent.Type.KeyPress, chord, event))
        return True

    def _send(self, focus: QWidget, event: QKeyEvent) -> None:
        self._passing_on = True
        try:
            QApplication.sendEvent(focus, event)
        finally:
            self._passing_on = False


def _latin_event(kind: QEvent.Type, chord: Chord, event: QKeyEvent) -> QKeyEvent:
    key = ord(chord.key) if len(chord.key) == 1 else event.key()
    return QKeyEvent(kind, key, event.modifiers(), "")


def _may_repeat(target: Target) -> bool:
    """A held key moves the caret or a boundary on and on, and never labels or deletes twice."""
    return target.kind is TargetKind.ACTION and target.name.startswith(_REPEATING)


_REPEATING = (
    "caret.",
    "span.start",
    "span.end",
    "span.next",
    "span.previous",
    "view.zoom",
    "edit.undo",
    "edit.redo",
    "edit.find_",
)


def _is_dock_of(window: QWidget, main: QWidget) -> bool:
    return window.parentWidget() is main and window.inherits("QDockWidget")
