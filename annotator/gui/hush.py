"""A note that could not begin: what is typed for it must not become labels."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer

PAUSE_MS = 1000
"""How long a person must stop typing until letters label again."""

TYPED = frozenset(
    {"span.activate", "span.edit", "span.relate", "span.note", "span.repeat", "span.fragment.add"}
)
"""Actions whose plain keys may be part of a note and that act without an active span."""


class Hush:
    """After a refused note plain keys mean nothing, until a pause, a caret move or another active span."""

    def __init__(self) -> None:
        self._until = QDeadlineTimer(0)

    def begin(self) -> None:
        """Take what is typed from now on for the note."""
        self._until.setRemainingTime(PAUSE_MS)

    def end(self) -> None:
        """Let keys mean what they mean."""
        self._until.setRemainingTime(0)

    def takes(self) -> bool:
        """Whether a key that is pressed now belongs to the note; if so, the next one may as well."""
        if self._until.hasExpired():
            return False
        self.begin()
        return True
