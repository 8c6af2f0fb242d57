"""Changes of one annotation set while they are planned: every step sees the ones before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.app.commands.view import ProjectView
from annotator.model.article import Article
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import AnnotationSet, Annotator, Assignment, Status
from annotator.model.scheme import Scheme
from annotator.model.span import Relation, Span
from annotator.model.validate import overlap_problem, relation_problems, span_problems
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


class Draft:
    """One annotator's labels of an article as they will be; refuses what scheme and text do not allow."""

    def __init__(self, view: ProjectView, article_id: str, annotator_id: str | None = None) -> None:
        self.scheme: Scheme = view.scheme
        self.article: Article = view.article(article_id)
        self.annotator_id = annotator_id or view.annotator.id
        annotations: AnnotationSet = view.annotation_set(article_id, self.annotator_id)
        self._spans = dict(annotations.spans)
        self._relations = dict(annotations.relations)
        self._changes = _beginnings(view, annotations.assignment)

    @property
    def spans(self) -> Mapping[str, Span]:
        """The spans as they will be."""
        return self._spans

    @property
    def relations(self) -> Mapping[str, Relation]:
        """The relations as they will be."""
        return self._relations

    def span(self, span_id: str) -> Span:
        """A span that must be there; `UserError` otherwise."""
        if span_id not in self._spans:
            raise UserError(
                message(QT_TRANSLATE_NOOP("Command", "This span is no longer there. Select another one."))
            )
        return self._spans[span_id]

    def relation(self, relation_id: str) -> Relation:
        """A relation that must be there; `UserError` otherwise."""
        if relation_id not in self._relations:
            raise UserError(
                message(QT_TRANSLATE_NOOP("Command", "This relation is no longer there. Select another one."))
            )
        return self._relations[relation_id]

    def put_span(self, span: Span) -> None:
        """Add or change a span; relations that it no longer fits are dropped with it."""
        before = self._spans.get(span.id)
        if before == span:
            return
        for problem in span_problems(span, self.article, self.scheme):
            raise UserError(problem)
        moved = before is None or (before.fragments, before.label) != (span.fragments, span.label)
        if moved and (clash := overlap_problem(span, self._spans.values(), self.article.text, self.scheme)):
            raise UserError(clash)
        self._spans[span.id] = span
        self._changes.append(Change(before, span))
        for relation in self._related(span.id):
            if relation_problems(relation, self._spans, self.scheme):
                self.drop_relation(relation.id)

    def drop_span(self, span_id: str) -> None:
        """Remove a span with its relations."""
        span = self.span(span_id)
        for relation in self._related(span_id):
            self.drop_relation(relation.id)
        del self._spans[span_id]
        self._changes.append(Change(span, None))

    def put_relation(self, relation: Relation) -> None:
        """Add or change a relation."""
        before = self._relations.get(relation.id)
        if before == relation:
            return
        for problem in relation_problems(relation, self._spans, self.scheme):
            raise UserError(problem)
        self._relations[relation.id] = relation
        self._changes.append(Change(before, relation))

    def drop_relation(self, relation_id: str) -> None:
        """Remove a relation."""
        relation = self.relation(relation_id)
        del self._relations[relation_id]
        self._changes.append(Change(relation, None))

    def change_set(self, name: Message) -> ChangeSet:
        """What was drafted; without any change to spans or relations, nothing at all."""
        worked = any(isinstance(change.record, Span | Relation) for change in self._changes)
        return ChangeSet(name, tuple(self._changes) if worked else ())

    def _related(self, span_id: str) -> list[Relation]:
        return [r for r in self._relations.values() if span_id in (r.source, r.target)]


def _beginnings(view: ProjectView, assignment: Assignment) -> list[Change]:
    """What must exist before a label does: gold as an annotator, and an assignment that is in progress."""
    changes = ensure_annotator(view, assignment.annotator_id)
    if assignment.status is Status.TODO:
        before = assignment if view.is_assigned(assignment.article_id, assignment.annotator_id) else None
        changes.append(Change(before, replace(assignment, status=Status.IN_PROGRESS)))
    return changes


def ensure_annotator(view: ProjectView, annotator_id: str) -> list[Change]:
    """Gold comes into being with its first label; a person must have been added."""
    if any(annotator.id == annotator_id for annotator in view.annotators()):
        return []
    if annotator_id == GOLD_ID:
        return [Change(None, Annotator(GOLD_ID, GOLD_ID))]
    raise UserError(
        message(
            QT_TRANSLATE_NOOP(
                "Command", "There is no such annotator in this project. Add the annotator first."
            )
        )
    )
