"""What can be undone and redone, as the journal tells it; so it survives a restart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.store.journal import Kind
from annotator.text.messages import Message

DEPTH = 10_000
"""How many journal rows back a person can undo after a restart."""


@dataclass(frozen=True, slots=True)
class Step:
    """One `do` row of the journal."""

    sequence: int
    name: Message


@dataclass(slots=True)
class History:
    """Two stacks of steps: what can be undone, what can be redone."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    @classmethod
    def from_journal(cls, rows: Iterable[tuple[int, Kind, int | None, Message]]) -> History:
        """Replay a replica's rows, oldest first. The first of all makes the project and cannot be undone."""
        history = cls()
        for sequence, kind, target, name in rows:
            if sequence > 1:
                history.note(kind, Step(sequence if target is None else target, name))
        return history

    def note(self, kind: Kind, step: Step) -> None:
        """A row was written; a new `do` clears what could be redone."""
        if kind is Kind.DO:
            self.done.append(step)
            self.undone.clear()
            return
        source, destination = (self.done, self.undone) if kind is Kind.UNDO else (self.undone, self.done)
        if source and source[-1].sequence == step.sequence:
            source.pop()
        destination.append(step)
