"""Number keys: they set the current attribute of the active span, and go on to the next one."""

from __future__ import annotations

from collections.abc import Callable

from annotator.app.commands.view import Command
from annotator.app.intents.attributes import attribute_after, digit_intent, next_attribute
from annotator.app.intents.focus import Focus
from annotator.gui.active import ActiveSpan


class NumberKeys:
    """What a number means is the intent's business; this carries it out and moves the current attribute."""

    def __init__(
        self, active: ActiveSpan, focus: Callable[[], Focus], carry_out: Callable[[Command], object]
    ) -> None:
        self._active, self._focus, self._carry_out = active, focus, carry_out

    def press(self, number: int) -> bool:
        """Give the current attribute the value with a number; False when that means nothing."""
        command = digit_intent(self._focus(), number)
        if command is None:
            return False
        self._carry_out(command)
        focus = self._focus()
        if focus.label is not None and focus.span is not None:
            following = attribute_after(focus.label, focus.span.attributes, self._active.attribute)
            self._active.set_attribute(following)
        return True

    def go_on(self) -> bool:
        """Let number keys set the next attribute of the active span."""
        label = self._focus().label
        if label is None:
            return False
        self._active.set_attribute(next_attribute(label, self._active.attribute))
        return True
