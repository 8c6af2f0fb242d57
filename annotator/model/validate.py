"""Whether spans, relations and annotation sets obey the text and the scheme; problems in a person's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from annotator.model.article import Article, ZoneType
from annotator.model.people import AnnotationSet
from annotator.model.scheme import Layer, OverlapRule, Scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.model.values import attribute_problems, ordering_problems
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message
from annotator.text.offsets import is_grapheme_boundary, trim

_SHOWN = 40
"""Longest stretch of text quoted in a sentence, in code points."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong, and the id of the record it is wrong with (empty for the whole project)."""

    message: Message
    record_id: str = ""

    def __str__(self) -> str:
        return str(self.message)


def set_problems(annotations: AnnotationSet, article: Article, scheme: Scheme) -> list[Problem]:
    """Everything that is wrong with an annotation set."""
    problems = []
    spans = annotations.spans
    for span in spans.values():
        found = span_problems(span, article, scheme)
        problems += [Problem(sentence, span.id) for sentence in found]
    if not problems:
        problems += _overlaps(annotations, article.text, scheme)
    for relation in annotations.relations.values():
        found = relation_problems(relation, spans, scheme)
        problems += [Problem(sentence, relation.id) for sentence in found]
    return problems


def span_problems(span: Span, article: Article, scheme: Scheme) -> list[Message]:
    """What is wrong with a span by itself: place, label and values."""
    return [*place_problems(span.fragments, article), *label_problems(span, scheme)]


def place_problems(fragments: tuple[Fragment, ...], article: Article) -> list[Message]:
    """What is wrong with where a span lies: range, order, letters, zones."""
    text = article.text
    if not fragments:
        return [message(QT_TRANSLATE_NOOP("Validation", "A label needs some text. Select a stretch first."))]
    for start, end in fragments:
        if not 0 <= start < end <= len(text):
            marked = QT_TRANSLATE_NOOP("Validation", "{start}–{end} is not a stretch of this article.")
            return [message(marked, start=start, end=end)]
    if any(next_.start <= last.end for last, next_ in pairwise(fragments)):
        marked = QT_TRANSLATE_NOOP("Validation", "The parts of a span must stand apart and in order.")
        return [message(marked)]
    problems = []
    for start, end in fragments:
        if not (is_grapheme_boundary(text, start) and is_grapheme_boundary(text, end)):
            marked = QT_TRANSLATE_NOOP("Validation", "“{text}” begins or ends between a letter and its mark.")
            problems.append(message(marked, text=quoted(text, start, end)))
        elif trim(text, start, end) != (start, end):
            marked = QT_TRANSLATE_NOOP(
                "Validation", "“{text}” begins or ends with a space or an invisible mark."
            )
            problems.append(message(marked, text=quoted(text, start, end)))
    return problems + _zone_problems(fragments, article)


def _zone_problems(fragments: tuple[Fragment, ...], article: Article) -> list[Message]:
    for zone in article.zones:
        if zone.type.is_labelled:
            continue
        for start, end in fragments:
            if start < zone.end and zone.start < end:
                return [message(_ZONE_SENTENCES[zone.type], text=quoted(article.text, start, end))]
    return []


_ZONE_SENTENCES = {
    ZoneType.BOILERPLATE: QT_TRANSLATE_NOOP(
        "Validation",
        "“{text}” lies in boilerplate, which carries no labels. Change the zone first if it is article text.",
    ),
    ZoneType.STRAY: QT_TRANSLATE_NOOP(
        "Validation",
        "“{text}” is a stray fragment, which carries no labels. Change the zone first if it is article text.",
    ),
}


def label_problems(span: Span, scheme: Scheme) -> list[Message]:
    """What is wrong with a span's label and values under a scheme."""
    label = scheme.label(span.label)
    layer = scheme.layer_of(span.label)
    if label is None or layer is None or layer.key != span.layer:
        marked = QT_TRANSLATE_NOOP("Validation", "The scheme has no label “{label}” in a layer “{layer}”.")
        return [message(marked, label=span.label, layer=span.layer)]
    return [
        *attribute_problems(label, span.attributes),
        *ordering_problems(label, scheme.orderings, span.attributes),
    ]


def overlap_problem(span: Span, others: Iterable[Span], text: str, scheme: Scheme) -> Message | None:
    """Why a span may not lie where it lies, given the other spans of its annotator; `None` when it may."""
    layer = scheme.layer(span.layer)
    if layer is None:
        return None
    start, end = span.start, span.end
    for other in others:  # thousands in a long article: those elsewhere are passed over first, and fast
        if other.fragments[-1].end <= start or other.fragments[0].start >= end:
            continue
        if other.id == span.id or other.layer != span.layer or not _share(span, other):
            continue
        marked = _overlap_sentence(layer, span, other)
        if marked is not None:
            label = scheme.label(other.label)
            name = label.names if label else other.label
            return message(marked, label=name, text=quoted(text, other.start, other.end))
    return None


def _overlap_sentence(layer: Layer, span: Span, other: Span) -> tuple[str, str] | None:
    same = span.label == other.label
    if same and span.fragments == other.fragments:
        return QT_TRANSLATE_NOOP("Validation", "“{text}” is already labelled {label}.")
    if layer.overlap is OverlapRule.NONE:
        return QT_TRANSLATE_NOOP(
            "Validation", "This overlaps {label} “{text}”; spans of this layer may not share text."
        )
    if layer.overlap is OverlapRule.NEST and not (_inside(span, other) or _inside(other, span)):
        return QT_TRANSLATE_NOOP(
            "Validation", "This crosses {label} “{text}”. One must lie inside the other, or beside it."
        )
    if same and not layer.same_label_overlap:
        return QT_TRANSLATE_NOOP(
            "Validation",
            "This shares text with {label} “{text}”, which has the same label. Choose another label.",
        )
    return None


def _share(one: Span, other: Span) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.fragments for b in other.fragments)


def _inside(inner: Span, outer: Span) -> bool:
    return all(any(b.start <= a.start and a.end <= b.end for b in outer.fragments) for a in inner.fragments)


def _overlaps(annotations: AnnotationSet, text: str, scheme: Scheme) -> list[Problem]:
    """Forbidden overlaps, each reported once, at the later span."""
    problems = []
    open_spans: list[Span] = []
    for span in annotations.ordered_spans():
        open_spans = [other for other in open_spans if other.end > span.start]
        sentence = overlap_problem(span, open_spans, text, scheme)
        if sentence is not None:
            problems.append(Problem(sentence, span.id))
        open_spans.append(span)
    return problems


def relation_problems(relation: Relation, spans: Mapping[str, Span], scheme: Scheme) -> list[Message]:
    """What is wrong with a relation: its ends, and whether the scheme lets it link them."""
    source, target = spans.get(relation.source), spans.get(relation.target)
    if source is None or target is None:
        return [
            message(QT_TRANSLATE_NOOP("Validation", "A relation leads from or to a span that is not there."))
        ]
    kind = scheme.relation(relation.label)
    if kind is None:
        marked = QT_TRANSLATE_NOOP("Validation", "The scheme has no relation “{label}”.")
        return [message(marked, label=relation.label)]
    if source.id == target.id:
        return [message(QT_TRANSLATE_NOOP("Validation", "A span cannot be related to itself."))]
    if source.label in kind.sources and target.label in kind.targets:
        return []
    if kind.symmetric and target.label in kind.sources and source.label in kind.targets:
        return []
    marked = QT_TRANSLATE_NOOP("Validation", "“{relation}” does not lead from {source} to {target}.")
    return [
        message(
            marked,
            relation=kind.names,
            source=_label_name(scheme, source.label),
            target=_label_name(scheme, target.label),
        )
    ]


def _label_name(scheme: Scheme, key: str) -> object:
    label = scheme.label(key)
    return key if label is None else label.names


def quoted(text: str, start: int, end: int) -> str:
    """A stretch of text short enough for a sentence."""
    stretch = " ".join(text[start:end].split())
    return stretch if len(stretch) <= _SHOWN else stretch[: _SHOWN - 1] + "…"
