"""What a person prefers, kept as sparse JSON in their configuration folder: only what differs.

A file that cannot be read is kept aside under another name and said, never silently overwritten.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

log = logging.getLogger(__name__)

FILE_NAME = "settings.json"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Digits(StrEnum):
    """Digits of numbers and dates that the window shows; never those of an article."""

    LATIN = "latin"
    ARABIC = "arabic"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference with its default.

    `language` is `"ar"`, `"en"` or empty for what the system speaks. `article_font` is a family name, empty
    for the bundled one. `article_size` is in pixels, `line_spacing` a factor, `column_width` in letters.
    `snapping`: dragging takes whole words. `keys` maps an action id to its chords, only where they
    differ from the table's.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    digits: Digits = Digits.LATIN
    article_font: str = ""
    article_size: int = 21
    line_spacing: float = 1.0
    column_width: int = 75
    snapping: bool = True
    chips_always: bool = False
    show_controls: bool = False
    zoom: float = 1.0
    annotator_name: str = ""
    project_folder: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


LIMITS: Mapping[str, tuple[float, float]] = {
    "article_size": (14, 48),
    "line_spacing": (0.85, 2.0),
    "column_width": (40, 120),
    "zoom": (0.5, 4.0),
}
"""Smallest and largest value of each numeric preference; a value outside is moved to the nearer bound."""

LANGUAGES = ("ar", "en")
DEFAULTS = Settings()

Listener = Callable[[Settings, frozenset[str]], None]


def config_folder() -> Path:
    """The person's configuration folder on this system (not created here)."""
    return platformdirs.user_config_path("annotator", appauthor=False)


class SettingsStore:
    """The current settings, their file, and who wants to hear of a change."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or config_folder()) / FILE_NAME
        self._listeners: list[Listener] = []
        self.problem: Message | None = None
        self._current = self._read()

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    @property
    def path(self) -> Path:
        """The JSON file, which exists once something differs from the default."""
        return self._path

    def change(self, **values: object) -> None:
        """Set preferences by name, save, and tell every listener which of them changed.

        A folder that cannot be written leaves the change in force for this run and sets `problem`.

        Raises:
            KeyError: for an unknown name.
            ValueError, TypeError: for an impossible value.
        """
        read = {name: _READERS[name](value) for name, value in values.items()}
        new = _limited(replace(self._current, **read))
        changed = frozenset(name for name in values if getattr(new, name) != getattr(self._current, name))
        if not changed:
            return
        self._current = new
        self._write()
        for listener in tuple(self._listeners):
            listener(new, changed)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(settings, changed names)` after each change; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _read(self) -> Settings:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(data, dict):
                raise TypeError("not an object")  # noqa: TRY301 (one place that keeps the file aside)
        except FileNotFoundError:
            return DEFAULTS
        except (OSError, ValueError, TypeError):
            self._keep_aside()
            return DEFAULTS
        return _from_data(data)

    def _keep_aside(self) -> None:
        aside = self._path.with_suffix(".unreadable.json")
        try:
            self._path.replace(aside)
        except OSError:
            aside = self._path
        self.problem = message(
            QT_TRANSLATE_NOOP(
                "Settings",
                "Your settings could not be read, so the defaults are used. The old file is {path}.",
            ),
            path=aside,
        )

    def _write(self) -> None:
        try:
            write_json(self._path, _to_data(self._current))
        except OSError as error:
            self.problem = message(
                QT_TRANSLATE_NOOP("Settings", "Your settings could not be saved: {reason}"),
                reason=error.strerror or error,
            )


def write_json(path: Path, data: object) -> None:
    """Write JSON so that a crash leaves either the old file or the new one. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _to_data(settings: Settings) -> dict[str, object]:
    return {
        f.name: getattr(settings, f.name)
        for f in fields(Settings)
        if getattr(settings, f.name) != getattr(DEFAULTS, f.name)
    }


def _from_data(data: Mapping[str, object]) -> Settings:
    """Settings from a file; a value of the wrong kind is left at its default and logged."""
    values: dict[str, Any] = {}
    for f in fields(Settings):
        if f.name not in data:
            continue
        try:
            values[f.name] = _READERS[f.name](data[f.name])
        except (TypeError, ValueError):
            log.warning("setting %s ignored: %r", f.name, data[f.name])
    return _limited(Settings(**values))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _language(value: object) -> str:
    if value not in ("", *LANGUAGES):
        raise ValueError("unknown language")
    return str(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false expected")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("number expected")
    return float(value)


def _keys(value: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise TypeError("object expected")
    return {_text(name): tuple(_text(chord) for chord in chords) for name, chords in value.items()}


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "language": _language,
    "theme": Theme,
    "digits": Digits,
    "article_font": _text,
    "article_size": lambda value: round(_number(value)),
    "line_spacing": _number,
    "column_width": lambda value: round(_number(value)),
    "snapping": _flag,
    "chips_always": _flag,
    "show_controls": _flag,
    "zoom": _number,
    "annotator_name": _text,
    "project_folder": _text,
    "keys": _keys,
}


def _limited(settings: Settings) -> Settings:
    moved = {}
    for name, (low, high) in LIMITS.items():
        value = getattr(settings, name)
        inside = min(max(value, low), high)
        if inside != value:
            moved[name] = type(value)(inside)
    return replace(settings, **moved) if moved else settings
