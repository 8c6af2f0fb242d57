"""The two kinds of error: the person's situation, and our mistake."""

from __future__ import annotations

from annotator.text.messages import Message


class UserError(Exception):
    """Something in the person's situation: said in their words, with the remedy; nothing was changed."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class ConflictError(UserError):
    """What a command was planned on is no longer what the project holds."""
