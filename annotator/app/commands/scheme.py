"""Changing the labelling scheme."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from annotator.app.commands.view import ProjectView
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme, SchemeVersion
from annotator.model.scheme_rules import scheme_problems
from annotator.model.validate import label_problems, relation_problems
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
    found: Counter[str] = Counter()
    for labels in view.labelled_sets():
        for span in labels.spans.values():
            if label_problems(span, scheme):
                found[span.label] += 1
        for relation in labels.relations.values():
            if relation_problems(relation, labels.spans, scheme):
                found[relation.label] += 1
    return found


def _listed(misfits: Counter[str]) -> str:
    named = [f"{key} ({count})" for key, count in misfits.most_common(_NAMED)]
    return ", ".join(named) + (", …" if len(misfits) > _NAMED else "")
