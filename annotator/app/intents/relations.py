"""Linking two spans: which relations the scheme allows between them, and in which direction."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.app.commands.relations import AddRelation
from annotator.app.intents.focus import Focus
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme
from annotator.model.span import Span
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def links(focus: Focus, first: Span, second: Span) -> tuple[AddRelation, ...]:
    """The relations that may join two spans, in scheme order.

    They lead from the first to the second where the scheme has such, else back; existing ones are left out,
    and so are those of which the span may have one and has it, as long as another one is possible.
    """
    forward = _allowed(focus, first, second) or _allowed(focus, second, first)
    if not forward:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Intent", "No relation leads between these two labels. Choose another span."
                )
            )
        )
    new = tuple(link for link in forward if not _exists(focus, link))
    if not new:
        raise UserError(message(QT_TRANSLATE_NOOP("Intent", "These two spans are already related.")))
    return tuple(link for link in new if not _is_taken(focus, link)) or new


def partners(focus: Focus, span: Span) -> list[str]:
    """Spans that a span may be related to, in text order beginning after it."""
    scheme, ordered = focus.scheme, focus.annotations.ordered_spans()
    fit = {label.key for label in scheme.labels() if _joinable(scheme, span.label, label.key)}
    place = next((i for i, other in enumerate(ordered) if other.id == span.id), 0)
    return [other.id for other in ordered[place + 1 :] + ordered[:place] if other.label in fit]


def step(ring: Sequence[str], current: str, backward: bool) -> str:
    """The neighbour of the current entry in a ring; its first or last when the current one is not in it."""
    if not ring:
        return ""
    if current not in ring:
        return ring[-1 if backward else 0]
    return ring[(ring.index(current) + (-1 if backward else 1)) % len(ring)]


def _joinable(scheme: Scheme, one: str, other: str) -> bool:
    return bool(scheme.relations_between(one, other) or scheme.relations_between(other, one))


def _allowed(focus: Focus, source: Span, target: Span) -> list[AddRelation]:
    if source.id == target.id:
        return []
    types = focus.scheme.relations_between(source.label, target.label)
    return [AddRelation(focus.article.id, kind.key, source.id, target.id) for kind in types]


def _is_taken(focus: Focus, link: AddRelation) -> bool:
    kind = focus.scheme.relation(link.label)
    return (
        kind is not None
        and kind.single
        and any(
            r.label == link.label and r.source == link.source for r in focus.annotations.relations.values()
        )
    )


def _exists(focus: Focus, link: AddRelation) -> bool:
    kind = focus.scheme.relation(link.label)
    ends = {(link.source, link.target)}
    if kind is not None and kind.symmetric:
        ends.add((link.target, link.source))
    return any(
        r.label == link.label and (r.source, r.target) in ends for r in focus.annotations.relations.values()
    )
