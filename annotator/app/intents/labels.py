"""A label key: on the selection, on the active span, or on the word under the caret."""

from __future__ import annotations

from annotator.app.commands.spans import AddSpan, Relabel
from annotator.app.intents.focus import Focus
from annotator.app.intents.selection import words_selected
from annotator.model.errors import UserError
from annotator.model.scheme import AttributeType, Label
from annotator.model.span import Attributes, Fragment
from annotator.text.messages import QT_TRANSLATE_NOOP, message
from annotator.text.words import word_at

NO_ATTRIBUTES: Attributes = {}


def label_intent(
    focus: Focus, label: str, attributes: Attributes = NO_ATTRIBUTES
) -> AddSpan | Relabel | None:
    """The command a label key stands for; `None` when the active span already has that label.

    With something selected: a new span there, without stops and commas at its ends. With an active span: its
    new label, or, for a label of another layer, a new span on the same fragments. Otherwise: a new span on
    the word under the caret.
    """
    span = focus.span
    if focus.selection is None and span is not None:
        layer = focus.scheme.layer_of(label)
        if layer is not None and layer.key == span.layer:
            return None if span.label == label else Relabel(focus.article.id, (span.id,), label)
    return AddSpan(focus.article.id, label, target_fragments(focus), dict(attributes))


def target_fragments(focus: Focus) -> tuple[Fragment, ...]:
    """Where a new span would lie; raises `UserError` when that is nowhere."""
    if focus.selection is not None:
        selected = words_selected(focus.text, focus.selection)
        if selected.start >= selected.end:
            raise UserError(
                message(QT_TRANSLATE_NOOP("Intent", "Only spaces are selected. Select some words."))
            )
        return (selected,)
    if focus.span is not None:
        return focus.span.fragments
    word = word_at(focus.text, focus.caret)
    if word is None:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP("Intent", "There is no word under the caret. Select the words to label.")
            )
        )
    return (Fragment(*word),)


def twin(focus: Focus, label: str) -> str:
    """Id of the span that a label key would only repeat: same label, same place; empty when there is none."""
    fragments = target_fragments(focus)
    alike = (s.id for s in focus.annotations.spans.values() if s.label == label and s.fragments == fragments)
    return min(alike, default="")


def repeatable(label: Label, attributes: Attributes) -> Attributes:
    """What a repeated label carries over: choices, but nothing that was read off the other span's words."""
    if any(attribute.type is AttributeType.INTEGER for attribute in label.attributes):
        return {}
    choices = (AttributeType.ENUM, AttributeType.BOOLEAN)
    return {a.key: attributes[a.key] for a in label.attributes if a.type in choices and a.key in attributes}
