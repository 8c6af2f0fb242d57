"""Adding, changing and deleting spans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.app.commands.automatic import add_automatic_relations
from annotator.app.commands.draft import Draft
from annotator.app.commands.prefill import prefilled
from annotator.app.commands.view import ProjectView
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.scheme import Label, Scheme
from annotator.model.span import Attributes, AttributeValue, Fragment, Provenance, Span
from annotator.model.validate import quoted
from annotator.model.values import ordering_problems, value_problem
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message
from annotator.text.offsets import snap_outward, trim


@dataclass(frozen=True, slots=True)
class AddSpan:
    """Label a stretch. `attributes` come before what the scheme and the text would fill in.

    The new span's id is `span_id`; relations the scheme calls automatic are made with it.
    """

    article_id: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Attributes = field(default_factory=dict, hash=False)
    provenance: Provenance = Provenance.MANUAL
    note: str = ""
    annotator_id: str | None = None
    span_id: str = field(default_factory=new_id)

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the stretch or the values are not allowed there."""
        draft = Draft(view, self.article_id, self.annotator_id)
        layer, label = layer_and_label(draft.scheme, self.label)
        span = Span(
            self.span_id,
            self.article_id,
            draft.annotator_id,
            layer,
            label.key,
            tidy(draft.article.text, self.fragments),
            self.attributes,
            self.note,
            self.provenance,
        )
        span = replace(span, attributes=prefilled(draft.scheme, label, span, draft.article))
        draft.put_span(span)
        add_automatic_relations(draft, span)
        marked = QT_TRANSLATE_NOOP("Command", "Label “{text}” as {label}")
        return draft.change_set(
            message(marked, text=quoted(draft.article.text, span.start, span.end), label=label.names)
        )


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give spans another label, of any layer; values and relations that do not fit it are dropped."""

    article_id: str
    span_ids: tuple[str, ...]
    label: str
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when a span may not lie there under the new label."""
        draft = Draft(view, self.article_id, self.annotator_id)
        layer, label = layer_and_label(draft.scheme, self.label)
        for span_id in self.span_ids:
            span = draft.span(span_id)
            kept = fitting(label, draft.scheme, span.attributes)
            defaults = {a.key: a.default for a in label.attributes if a.default is not None}
            attributes = kept if span.label == label.key else {**defaults, **kept}
            draft.put_span(replace(span, layer=layer, label=label.key, attributes=attributes))
        marked = QT_TRANSLATE_NOOP("Command", "Change label to {label}")
        return draft.change_set(message(marked, label=label.names))


@dataclass(frozen=True, slots=True)
class SetFragments:
    """Move the boundaries of a span, or change how many parts it has."""

    article_id: str
    span_id: str
    fragments: tuple[Fragment, ...]
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the span may not lie there."""
        draft = Draft(view, self.article_id, self.annotator_id)
        span = draft.span(self.span_id)
        draft.put_span(replace(span, fragments=tidy(draft.article.text, self.fragments)))
        return draft.change_set(message(QT_TRANSLATE_NOOP("Command", "Change the extent of a span")))


@dataclass(frozen=True, slots=True)
class DeleteSpans:
    """Remove spans with their relations."""

    article_id: str
    span_ids: tuple[str, ...]
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when a span is not there."""
        draft = Draft(view, self.article_id, self.annotator_id)
        for span_id in dict.fromkeys(self.span_ids):
            draft.drop_span(span_id)
        return draft.change_set(_count_name(len(self.span_ids)))


@dataclass(frozen=True, slots=True)
class SetAttributes:
    """Set values on spans; `None` takes a value away."""

    article_id: str
    span_ids: tuple[str, ...]
    values: Mapping[str, AttributeValue | None] = field(hash=False)
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when a value is not legal, or breaks an ordering."""
        draft = Draft(view, self.article_id, self.annotator_id)
        for span_id in self.span_ids:
            span = draft.span(span_id)
            merged = {**span.attributes, **self.values}
            attributes = {key: value for key, value in merged.items() if value is not None}
            draft.put_span(replace(span, attributes=attributes))
        return draft.change_set(message(QT_TRANSLATE_NOOP("Command", "Change values of a span")))


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on a span; an empty one removes it."""

    article_id: str
    span_id: str
    note: str
    annotator_id: str | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the span is not there."""
        draft = Draft(view, self.article_id, self.annotator_id)
        draft.put_span(replace(draft.span(self.span_id), note=self.note))
        return draft.change_set(message(QT_TRANSLATE_NOOP("Command", "Change the note of a span")))


def layer_and_label(scheme: Scheme, key: str) -> tuple[str, Label]:
    """A label and the key of its layer; `UserError` when the scheme has none of that key."""
    layer, label = scheme.layer_of(key), scheme.label(key)
    if layer is None or label is None:
        marked = QT_TRANSLATE_NOOP("Command", "The scheme has no label “{label}”.")
        raise UserError(message(marked, label=key))
    return layer.key, label


def tidy(text: str, fragments: tuple[Fragment, ...]) -> tuple[Fragment, ...]:
    """Fragments grown to whole letters, without spaces at their ends, in order, touching ones joined.

    Raises:
        UserError: if nothing is left, or a fragment is not in the text.
    """
    found: list[Fragment] = []
    for start, end in sorted(fragments):
        if not 0 <= start <= end <= len(text):
            marked = QT_TRANSLATE_NOOP("Command", "{start}–{end} is not a stretch of this article.")
            raise UserError(message(marked, start=start, end=end))
        tidied = Fragment(*trim(text, *snap_outward(text, start, end)))
        if tidied.start == tidied.end:
            continue
        if found and tidied.start <= found[-1].end:
            found[-1] = Fragment(found[-1].start, max(found[-1].end, tidied.end))
        else:
            found.append(tidied)
    if not found:
        marked = QT_TRANSLATE_NOOP("Command", "There is nothing to label there. Select some text first.")
        raise UserError(message(marked))
    return tuple(found)


def fitting(label: Label, scheme: Scheme, values: Attributes) -> dict[str, AttributeValue]:
    """The values that a label can carry."""
    kept = {}
    for key, value in values.items():
        attribute = label.attribute(key)
        if attribute is not None and value_problem(attribute, value) is None:
            kept[key] = value
    for ordering in scheme.orderings:
        if ordering_problems(label, (ordering,), kept):
            kept = {key: value for key, value in kept.items() if key not in ordering.attributes}
    return kept


def _count_name(count: int) -> Message:
    if count == 1:
        return message(QT_TRANSLATE_NOOP("Command", "Delete a span"))
    return message(QT_TRANSLATE_NOOP("Command", "Delete {count} spans"), count=count)
