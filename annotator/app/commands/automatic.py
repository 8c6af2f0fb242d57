"""Relations the program makes itself when a span that fits appears: CUE and SOURCE after CLAIM, in any order.

The partner is the nearest span of the same annotator whose end of the relation is still free: first in the
same sentence, then in a neighbouring one. The new span takes part in at most one relation of each type.
"""

from __future__ import annotations

from annotator.app.commands.draft import Draft
from annotator.model.ids import new_id
from annotator.model.scheme import RelationType
from annotator.model.span import Relation, Span
from annotator.text.sentences import sentences

_FAR = 1
"""How many sentences away a partner may be."""


def add_automatic_relations(draft: Draft, span: Span) -> None:
    """Link a span that was just drafted with its nearest partners."""
    for kind in draft.scheme.relations:
        if not kind.automatic:
            continue
        if span.label in kind.targets:
            source = _nearest(draft, kind, span, kind.sources, as_source=True)
            if source is not None:
                _link(draft, kind, source, span)
                continue
        if span.label in kind.sources:
            target = _nearest(draft, kind, span, kind.targets, as_source=False)
            if target is not None:
                _link(draft, kind, span, target)


def _link(draft: Draft, kind: RelationType, source: Span, target: Span) -> None:
    draft.put_relation(
        Relation(new_id(), draft.article.id, draft.annotator_id, kind.key, source.id, target.id)
    )


def _nearest(
    draft: Draft, kind: RelationType, span: Span, labels: tuple[str, ...], *, as_source: bool
) -> Span | None:
    taken = {
        relation.source if as_source else relation.target
        for relation in draft.relations.values()
        if relation.label == kind.key
    }
    free = [
        other
        for other in draft.spans.values()
        if other.label in labels and other.id != span.id and other.id not in taken
    ]
    places = _sentences_around(draft.article.text, span)
    first, last = places[0][0], places[-1][1]
    near = [other for other in free if other.end > first and other.start < last]
    ranked = sorted((_distance(places, span, other), other.start, other.id) for other in near)
    return next((draft.spans[best] for (apart, _), _, best in ranked if apart <= _FAR), None)


def _sentences_around(text: str, span: Span) -> list[tuple[int, int]]:
    """The sentences of a span with the one before and the one after, however long the article is."""
    here = sentences(text, span.start, span.end)
    before, after = here[0][0] - 1, here[-1][1]
    while before >= 0 and text[before].isspace():
        before -= 1
    while after < len(text) and text[after].isspace():
        after += 1
    return [*sentences(text, before, before + 1), *here, *sentences(text, after, after + 1)]


def _distance(places: list[tuple[int, int]], one: Span, other: Span) -> tuple[int, int]:
    """Sentences apart, then code points apart."""
    apart = max(0, other.start - one.end, one.start - other.end)
    first, second = sorted((one, other), key=lambda s: (s.start, s.end))
    between = sum(first.end <= start <= second.start for start, _ in places)
    return between, apart
