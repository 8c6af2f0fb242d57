"""Changing the labelling scheme."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from annotator.app.commands.view import ProjectView
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.scheme import Label, Scheme, SchemeVersion
from annotator.model.scheme_rules import scheme_problems
from annotator.model.validate import set_problems
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_NAMED = 5
"""How many kinds of misfit are named before “…”."""


@dataclass(frozen=True, slots=True)
class ChangeScheme:
    """Put another scheme in force, as the next version; labels that exist must fit it."""

    scheme: Scheme

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the scheme is not sound, or does not fit what is labelled."""
        for problem in scheme_problems(self.scheme):
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP("Command", "The scheme is not sound: {problem}"), problem=str(problem)
                )
            )
        misfits = _misfits(view, self.scheme)
        if misfits:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Command",
                        "The new scheme does not fit what is labelled: {list}. Keep these, or relabel first.",
                    ),
                    list=_listed(misfits),
                )
            )
        changes: tuple[Change, ...] = ()
        if self.scheme != view.scheme:
            changes = (Change(None, SchemeVersion(view.scheme_version + 1, self.scheme)),)
        return ChangeSet(message(QT_TRANSLATE_NOOP("Command", "Change the labels and guidelines")), changes)


def _misfits(view: ProjectView, scheme: Scheme) -> Counter[str]:
    """Label or relation → how many records would break the rules of a scheme."""
    found: Counter[str] = Counter()
    if _rules(scheme) == _rules(view.scheme):
        return found
    for labels in view.labelled_sets():
        names = {span.id: span.label for span in labels.spans.values()}
        names |= {relation.id: relation.label for relation in labels.relations.values()}
        problems = set_problems(labels, view.article(labels.article_id), scheme)
        broken = {problem.record_id for problem in problems}
        found.update(names[record_id] for record_id in broken)
    return found


def _rules(scheme: Scheme) -> tuple[object, ...]:
    """A scheme without what is only for reading: names, guidelines, colours, keys."""
    layers = [
        (layer.key, layer.overlap, layer.same_label_overlap, [_label_rules(label) for label in layer.labels])
        for layer in scheme.layers
    ]
    relations = [(r.key, r.sources, r.targets, r.symmetric) for r in scheme.relations]
    return layers, relations, scheme.orderings


def _label_rules(label: Label) -> tuple[object, ...]:
    attributes = [
        (a.key, a.type, [value.key for value in a.values], a.multiple, a.minimum) for a in label.attributes
    ]
    return label.key, attributes


def _listed(misfits: Counter[str]) -> str:
    named = [f"{key} ({count})" for key, count in misfits.most_common(_NAMED)]
    return ", ".join(named) + (", …" if len(misfits) > _NAMED else "")
