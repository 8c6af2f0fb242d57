"""Keyboards as X11 delivers them to Qt: the events below were read off a real server under each layout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_Modifier = Qt.KeyboardModifier
_HELD = {
    "Ctrl": _Modifier.ControlModifier,
    "Shift": _Modifier.ShiftModifier,
    "Alt": _Modifier.AltModifier,
}
_CAPS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'", 52: "ZXCVBNM,./"}
"""First X11 key code of a row → the caps of a US keyboard."""
_ARABIC = {24: "ضصثقفغعهخحجد", 38: "شسيبلاتنمكط", 52: "ئءؤرﻻىةوزظ"}
"""What `setxkbmap ara` types there."""
_SHIFTED_ARABIC = {"[": "<", "]": ">", "Z": "~"}
_SHIFTED_LATIN = {"[": "{", "]": "}", "=": "+", ";": ":", "'": '"'}
_CODES = {cap: first + place for first, row in _CAPS.items() for place, cap in enumerate(row)}
_LETTERS = {_CAPS[first][place]: letter for first, row in _ARABIC.items() for place, letter in enumerate(row)}
_NAMED = {
    "Tab": Qt.Key.Key_Tab,
    "Return": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Delete": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
    "Insert": Qt.Key.Key_Insert,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "PgUp": Qt.Key.Key_PageUp,
    "PgDown": Qt.Key.Key_PageDown,
    "F6": Qt.Key.Key_F6,
}
_TYPED = {"Tab": "\t", "Return": "\r", "Space": " ", "Delete": "\x7f", "Backspace": "\b", "Esc": "\x1b"}


@dataclass(frozen=True, slots=True)
class Layout:
    """What the keys of a keyboard type."""

    name: str
    letters: dict[str, str]
    shifted: dict[str, str]

    def typed(self, cap: str, shift: bool) -> str:
        """The character a key types."""
        if shift and cap in self.shifted:
            return self.shifted[cap]
        typed = self.letters.get(cap, cap.lower())
        return typed.upper() if shift else typed


LATIN = Layout("us", {}, _SHIFTED_LATIN)
ARABIC = Layout("ara", _LETTERS, _SHIFTED_ARABIC)
ARABIC_DIGITS = Layout(
    "ara(digits)",
    _LETTERS | dict(zip("1234567890", "١٢٣٤٥٦٧٨٩٠", strict=True)),
    _SHIFTED_ARABIC,
)
LAYOUTS = (LATIN, ARABIC, ARABIC_DIGITS)


def press(target: QWidget, chord: str, layout: Layout = LATIN) -> None:
    """Press and release a chord such as `Ctrl+Shift+Z`, named by US caps, at a widget."""
    *names, cap = chord.split("+") if chord != "+" else ("+",)
    held = _Modifier.NoModifier
    for name in names:
        held |= _HELD[name]
    key, text, code = _event_of(cap, held, layout)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, held, code, 0, 0, text)
        if kind is QEvent.Type.ShortcutOverride:
            event.ignore()
        QApplication.sendEvent(target, event)


def type_text(target: QWidget, text: str) -> None:
    """Type any text, as an input method would hand it over letter by letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                target, QKeyEvent(kind, ord(letter.upper()), _Modifier.NoModifier, 0, 0, 0, letter)
            )


def _event_of(cap: str, held: Qt.KeyboardModifier, layout: Layout) -> tuple[int, str, int]:
    """Qt's key, the text and the X11 key code."""
    shift = bool(held & _Modifier.ShiftModifier)
    if cap == "Tab" and shift:
        return Qt.Key.Key_Backtab.value, "\t", 23
    if cap in _NAMED:
        return _NAMED[cap].value, _TYPED.get(cap, ""), 0
    typed = layout.typed(cap, shift)
    key = ord(cap) if cap.isdecimal() else ord(typed.upper())  # a digit's key is Latin, its text is not
    if held & _Modifier.ControlModifier and typed.isascii() and typed.isalpha():
        typed = chr(ord(cap) - 64)
    return key, typed, _CODES[cap]
