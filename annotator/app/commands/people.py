"""Annotators, and how far each is with an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.app.commands.draft import ensure_annotator
from annotator.app.commands.view import ProjectView
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import Annotator, Status
from annotator.text.folding import fold
from annotator.text.messages import QT_TRANSLATE_NOOP, message


@dataclass(frozen=True, slots=True)
class AddAnnotator:
    """Add a person."""

    name: str
    colour: str = ""
    annotator_id: str = field(default_factory=new_id)

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the name is empty or taken."""
        name = free_name(self.name, view.annotators())
        marked = QT_TRANSLATE_NOOP("Command", "Add annotator {name}")
        change = Change(None, Annotator(self.annotator_id, name, self.colour))
        return ChangeSet(message(marked, name=name), (change,))


@dataclass(frozen=True, slots=True)
class RenameAnnotator:
    """Give a person another name; labels stay theirs."""

    annotator_id: str
    name: str

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the name is empty or taken, or there is no such person."""
        before = next((a for a in view.annotators() if a.id == self.annotator_id), None)
        if before is None or before.id == GOLD_ID:
            raise UserError(
                message(QT_TRANSLATE_NOOP("Command", "Only a person in this project can be renamed."))
            )
        others = [annotator for annotator in view.annotators() if annotator.id != before.id]
        after = replace(before, name=free_name(self.name, others))
        marked = QT_TRANSLATE_NOOP("Command", "Rename annotator {old} to {new}")
        changes = () if after == before else (Change(before, after),)
        return ChangeSet(message(marked, old=before.name, new=after.name), changes)


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say how far an annotator is with an article."""

    article_id: str
    status: Status
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the article is not there."""
        view.article(self.article_id)
        annotator_id = self.annotator_id or view.annotator.id
        assignment = view.annotation_set(self.article_id, annotator_id).assignment
        stored = assignment if view.is_assigned(self.article_id, annotator_id) else None
        after = replace(assignment, status=self.status)
        changes = [] if assignment == after else ensure_annotator(view, annotator_id)
        if assignment != after:
            changes.append(Change(stored, after))
        return ChangeSet(message(_STATUS_NAMES[self.status]), tuple(changes))


_STATUS_NAMES = {
    Status.TODO: QT_TRANSLATE_NOOP("Command", "Mark the article as to do"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Command", "Mark the article as in progress"),
    Status.DONE: QT_TRANSLATE_NOOP("Command", "Mark the article as done"),
    Status.RETURNED: QT_TRANSLATE_NOOP("Command", "Return the article"),
}


def free_name(name: str, others: Iterable[Annotator]) -> str:
    """A name as it is kept; `UserError` when it is empty, or sounds like another annotator's or gold."""
    name = " ".join(name.split())
    if not name:
        raise UserError(message(QT_TRANSLATE_NOOP("Command", "An annotator needs a name.")))
    key = fold(name)
    if key == GOLD_ID:
        marked = QT_TRANSLATE_NOOP(
            "Command", "“gold” is the adjudicated set, not a person. Choose another name."
        )
        raise UserError(message(marked))
    for other in others:
        if fold(other.name) == key:
            marked = QT_TRANSLATE_NOOP(
                "Command", "There is already an annotator “{name}”. Choose another name."
            )
            raise UserError(message(marked, name=other.name))
    return name
