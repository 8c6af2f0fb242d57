"""Relating spans."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from annotator.app.commands.draft import Draft
from annotator.app.commands.view import ProjectView
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.scheme import RelationType
from annotator.model.span import Attributes, Relation
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True, slots=True)
class AddRelation:
    """Relate two spans. A symmetric type is written in whichever direction the scheme allows."""

    article_id: str
    label: str
    source: str
    target: str
    attributes: Attributes = field(default_factory=dict, hash=False)
    annotator_id: str | None = None
    relation_id: str = field(default_factory=new_id)

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the scheme does not allow it, or it is there already."""
        draft = Draft(view, self.article_id, self.annotator_id)
        draft.span(self.source), draft.span(self.target)
        relation = Relation(
            self.relation_id,
            self.article_id,
            draft.annotator_id,
            self.label,
            self.source,
            self.target,
            dict(self.attributes),
        )
        draft.put_relation(relation)
        kind = draft.scheme.relation(self.label)
        if kind is not None:
            _refuse_repeats(draft, kind, relation)
        return draft.change_set(_name(draft, self.label))


@dataclass(frozen=True, slots=True)
class DeleteRelations:
    """Remove relations."""

    article_id: str
    relation_ids: tuple[str, ...]
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when a relation is not there."""
        draft = Draft(view, self.article_id, self.annotator_id)
        for relation_id in dict.fromkeys(self.relation_ids):
            draft.drop_relation(relation_id)
        return draft.change_set(message(QT_TRANSLATE_NOOP("Command", "Delete a relation")))


@dataclass(frozen=True, slots=True)
class ReverseRelation:
    """Let a relation lead the other way."""

    article_id: str
    relation_id: str
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the scheme does not allow the other direction."""
        draft = Draft(view, self.article_id, self.annotator_id)
        relation = draft.relation(self.relation_id)
        reversed_ = replace(relation, source=relation.target, target=relation.source)
        draft.put_relation(reversed_)
        kind = draft.scheme.relation(relation.label)
        if kind is not None:
            _refuse_repeats(draft, kind, reversed_)
        return draft.change_set(message(QT_TRANSLATE_NOOP("Command", "Reverse a relation")))


def _refuse_repeats(draft: Draft, kind: RelationType, relation: Relation) -> None:
    ends = (relation.source, relation.target)
    for other in draft.relations.values():
        if other.id == relation.id or other.label != relation.label:
            continue
        theirs = (other.source, other.target)
        if theirs == ends or (kind.symmetric and theirs == ends[::-1]):
            marked = QT_TRANSLATE_NOOP("Command", "These spans are already related by “{relation}”.")
            raise UserError(message(marked, relation=kind.names))
        if kind.single and other.source == relation.source:
            marked = QT_TRANSLATE_NOOP(
                "Command", "This span already has “{relation}”. Delete that relation first."
            )
            raise UserError(message(marked, relation=kind.names))


def _name(draft: Draft, label: str) -> Message:
    kind = draft.scheme.relation(label)
    marked = QT_TRANSLATE_NOOP("Command", "Relate by “{relation}”")
    return message(marked, relation=kind.names if kind else label)
