"""The way from a gesture to the project: commands go in, refusals come out as sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.commands.view import Command
from annotator.gui.bridge import SessionBridge
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message


class Writer(QObject):
    """Carries out commands on the open project; `is_busy` while one is under way."""

    refused = Signal(object)
    """A `Message`: what was asked for could not be done; nothing was changed."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.is_busy = False

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something that may be refused; False when it was, or when it says itself that it did nothing."""
        try:
            return action() is not False
        except UserError as error:
            self.refused.emit(error.message)
            return False

    def execute(self, command: Command | None, origin: object = None) -> bool:
        """Carry out a command, or nothing; says whether it was done."""
        return self.attempt(lambda: self.carry_out(command, origin) if command is not None else False)

    def carry_out(self, command: Command, origin: object = None) -> ChangeSet:
        """Carry out a command and return what changed; raises `UserError`."""
        session = self._bridge.session
        if session is None:
            raise UserError(message(QT_TRANSLATE_NOOP("Labelling", "Open a project first.")))
        before, self.is_busy = self.is_busy, True
        try:
            return session.execute(command, origin)
        finally:
            self.is_busy = before
