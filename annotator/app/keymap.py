"""Which key does what: chords, their defaults from the action table, a person's changes, and conflicts.

A letter or a bracket in a chord means the physical key with that cap on a US keyboard, which carries another
letter on the Arabic 101 keyboard: `arabic_letter("E")` is `"ث"`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.app.actions import ACTIONS, ActionSpec

_ARABIC_101 = {
    **dict(zip("QWERTYUIOP[]", "ضصثقفغعهخحجد", strict=True)),
    **dict(zip("ASDFGHJKL;'", "شسيبلاتنمكط", strict=True)),
    **dict(zip("ZXCVNM,./`", "ئءؤرىةوزظذ", strict=True)),
    "B": "لا",
}
"""Unshifted letters of the Arabic 101 (PC) layout, as in xkeyboard-config `symbols/ara`."""

NAMED_KEYS = (
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
    *("Tab", "Return", "Esc", "Space", "Insert", "Delete", "Backspace"),
    *(f"F{number}" for number in range(1, 13)),
)
_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[];',./\\`-=+")
_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")


def arabic_letter(key: str) -> str:
    """What the Arabic 101 layout has on a key; empty where it has the same or nothing."""
    return _ARABIC_101.get(key, "")


def key_of_arabic(text: str) -> str:
    """The key that types this on the Arabic 101 layout; empty for none. The lam-alef ligature is on B."""
    return _KEY_OF_ARABIC.get(text, "")


_KEY_OF_ARABIC = {letter: key for key, letter in _ARABIC_101.items()} | {"\ufefb": "B"}


@dataclass(frozen=True, slots=True, order=True)
class Chord:
    """A key with its modifiers."""

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False

    @classmethod
    def parse(cls, text: str) -> Chord:
        """Read `"Ctrl+Shift+["`; raises `ValueError` for what is no chord."""
        head, key = ("", text) if len(text) == 1 else _split_key(text)
        parts = [part for part in head.split("+") if part]
        if any(part not in _MODIFIERS for part in parts) or len(set(parts)) != len(parts):
            raise ValueError(f"not a key combination: {text!r}")
        if key not in _CHARACTERS and key not in NAMED_KEYS:
            raise ValueError(f"not a key: {text!r}")
        return cls(key, "Ctrl" in parts, "Alt" in parts, "Shift" in parts, "Meta" in parts)

    def __str__(self) -> str:
        held = (self.ctrl, self.alt, self.shift, self.meta)
        names = [name for name, on in zip(_MODIFIERS, held, strict=True) if on]
        return "+".join([*names, self.key])

    @property
    def is_plain(self) -> bool:
        """Whether it types or moves: no Ctrl, Alt or Meta, and no function key."""
        function_key = self.key[0] == "F" and len(self.key) > 1
        return not (self.ctrl or self.alt or self.meta or function_key)

    @property
    def caption(self) -> str:
        """The chord as keyboards name it: `"Ctrl+Enter"` for what is kept as `"Ctrl+Return"`."""
        return f"{str(self).removesuffix('Return')}Enter" if self.key == "Return" else str(self)

    @property
    def display(self) -> str:
        """The caption; a key pressed alone has its Arabic letter beside it: `"E ث"`."""
        held = self.ctrl or self.alt or self.shift or self.meta
        letter = "" if held else arabic_letter(self.key)
        return f"{self.caption} {letter}" if letter else self.caption


def _split_key(text: str) -> tuple[str, str]:
    if text.endswith("++") and text != "++":
        return text[:-2], "+"
    head, _, key = text.rpartition("+")
    return head, key


class TargetKind(StrEnum):
    """What a key leads to."""

    ACTION = "action"
    LABEL = "label"
    DIGIT = "digit"


@dataclass(frozen=True, slots=True)
class Target:
    """An action id, a label key or an attribute digit; `extend` for a caret action with Shift."""

    kind: TargetKind
    name: str
    extend: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A chord that two or more targets want; the first one gets it."""

    chord: Chord
    targets: tuple[Target, ...]


class KeyMap:
    """Every chord and its target, from the action table, a person's changes and the labels of the scheme."""

    def __init__(
        self,
        actions: Iterable[ActionSpec] = ACTIONS,
        changes: Mapping[str, Sequence[str]] | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None:
        self._actions = tuple(actions)
        self._keys = {spec.id: _chords((changes or {}).get(spec.id, spec.keys)) for spec in self._actions}
        self._labels = {key: _chords((shortcut,)) for key, shortcut in (labels or {}).items() if shortcut}
        self._everywhere: dict[Chord, list[Target]] = {}
        self._in_article: dict[Chord, list[Target]] = {}
        self._fill()

    def keys_of(self, action_id: str) -> tuple[Chord, ...]:
        """The chords of an action, the main one first."""
        return self._keys.get(action_id, ())

    def label_key(self, label: str) -> Chord | None:
        """The chord of a label, if it has one."""
        return next(iter(self._labels.get(label, ())), None)

    def resolve(self, chord: Chord, in_article: bool) -> Target | None:
        """What the chord does, in the article view or elsewhere in the window."""
        found = self._everywhere.get(chord)
        if found is None and in_article:
            found = self._in_article.get(chord)
        return found[0] if found else None

    def conflicts(self) -> list[Conflict]:
        """Chords with more than one target, in order."""
        found = []
        for chord in sorted({*self._everywhere, *self._in_article}):
            targets = (*self._everywhere.get(chord, ()), *self._in_article.get(chord, ()))
            if len(targets) > 1:
                found.append(Conflict(chord, targets))
        return found

    def _fill(self) -> None:
        for spec in self._actions:
            table = self._in_article if spec.in_article else self._everywhere
            for chord in self._keys[spec.id]:
                _put(table, chord, Target(TargetKind.ACTION, spec.id))
                if spec.id.startswith("caret.") and not chord.shift:
                    _put(table, replace(chord, shift=True), Target(TargetKind.ACTION, spec.id, extend=True))
        for label, chords in self._labels.items():
            for chord in chords:
                _put(self._in_article, chord, Target(TargetKind.LABEL, label))
        for digit in "123456789":
            _put(self._in_article, Chord(digit), Target(TargetKind.DIGIT, digit))


def _put(table: dict[Chord, list[Target]], chord: Chord, target: Target) -> None:
    targets = table.setdefault(chord, [])
    if target not in targets:
        targets.append(target)


def _chords(texts: Iterable[str]) -> tuple[Chord, ...]:
    """The chords that can be read; a person's settings file may hold anything."""
    found = []
    for text in texts:
        try:
            found.append(Chord.parse(text))
        except ValueError:
            continue
    return tuple(found)
