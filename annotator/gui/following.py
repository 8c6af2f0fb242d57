"""The article view follows the project: another article, other spans, the relations of the active span."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from annotator.gui.articleview import ArticleView, LabelStyle, Stroke
from annotator.gui.bridge import SessionBridge
from annotator.gui.fields.base import value_text
from annotator.gui.i18n import Language
from annotator.model.article import Article
from annotator.model.change import Change, ChangeSet
from annotator.model.people import AnnotationSet
from annotator.model.scheme import Scheme, SchemeVersion
from annotator.model.span import Relation, Span


class SpanDelta(NamedTuple):
    """What changed among the current annotator's spans and relations of the article in view."""

    removed: tuple[str, ...]
    put: tuple[Span, ...]
    relations: bool


class ArticleFollower(QObject):
    """Keeps the view equal to the project, repainting only what changed."""

    reloaded = Signal()
    """Another article, annotator or scheme is shown."""
    spans_changed = Signal(object)
    """A `SpanDelta`, after the view shows it."""

    def __init__(self, bridge: SessionBridge, view: ArticleView, language: Language) -> None:
        super().__init__(view)
        self._bridge, self._view, self._language = bridge, view, language
        bridge.article_opened.connect(self.reload)
        bridge.annotator_changed.connect(self.reload)
        bridge.changed.connect(self._on_changed)
        language.changed.connect(self._name_labels)
        view.set_tooltip_source(self._tooltip)

    def reload(self, *_ignored: object) -> None:
        """Show the article in view anew."""
        annotations = self._bridge.annotation_set()
        self._name_labels()
        self._view.set_article(self._bridge.article())
        self._view.set_spans(annotations.spans.values() if annotations is not None else ())
        self.reloaded.emit()

    def _on_changed(self, changes: ChangeSet, _origin: object) -> None:
        annotations = self._bridge.annotation_set()
        if annotations is None or not any(concerns(change, annotations) for change in changes.changes):
            return
        if any(needs_reload(change) for change in changes.changes):
            caret = self._view.caret()
            self.reload()
            self._view.set_selection(caret, caret)
            return
        delta = span_delta(changes, annotations)
        self._view.update_spans(delta.removed, delta.put)
        self.spans_changed.emit(delta)

    def _name_labels(self, *_ignored: object) -> None:
        session = self._bridge.session
        if session is not None:
            self._view.set_label_styles(label_styles(session.scheme, self._language.code))

    def _tooltip(self, span_id: str) -> str:
        session, annotations = self._bridge.session, self._bridge.annotation_set()
        span = annotations.spans.get(span_id) if annotations is not None else None
        return summary(session.scheme, span, self._language.code) if session and span else ""


def label_styles(scheme: Scheme, language: str) -> dict[str, LabelStyle]:
    """How the labels of a scheme look in the article."""
    return {
        label.key: LabelStyle(
            label.names.in_language(language), QColor(label.colour), Stroke.of_layer(number)
        )
        for number, layer in enumerate(scheme.layers)
        for label in layer.labels
    }


def summary(scheme: Scheme, span: Span, language: str) -> str:
    """A span in a few lines: its label, its values, its note."""
    label = scheme.label(span.label)
    if label is None:
        return span.label
    lines = [label.names.in_language(language)]
    for attribute in label.attributes:
        if attribute.key in span.attributes:
            shown = value_text(attribute, span.attributes[attribute.key], language)
            lines.append(f"{attribute.names.in_language(language)}: {shown}")
    return "\n".join([*lines, span.note] if span.note else lines)


def concerns(change: Change, annotations: AnnotationSet) -> bool:
    """Whether a change may alter what is seen of an article with one annotator's labels."""
    record = change.record
    if isinstance(record, SchemeVersion):
        return True
    if isinstance(record, Article):
        return record.id == annotations.article_id
    return _is_of(change, annotations)


def needs_reload(change: Change) -> bool:
    """Whether the article must be shown anew: other zones, or another scheme."""
    before, after = change.before, change.after
    if isinstance(before, Article) and isinstance(after, Article):
        return before.zones != after.zones
    return isinstance(change.record, SchemeVersion)


def span_delta(changes: ChangeSet, annotations: AnnotationSet) -> SpanDelta:
    """What a change set means for one annotator's spans of one article."""
    ours = [change for change in changes.changes if _is_of(change, annotations)]
    spans = [change for change in ours if isinstance(change.record, Span)]
    removed = tuple(change.record.id for change in spans if change.after is None)
    put = tuple(change.after for change in spans if isinstance(change.after, Span))
    return SpanDelta(removed, put, any(isinstance(change.record, Relation) for change in ours))


def links_of(scheme: Scheme, annotations: AnnotationSet, span_id: str, language: str) -> dict[str, str]:
    """The spans related to one span, each with the names of what it is to it."""
    roles: dict[str, list[str]] = {}
    for relation in annotations.relations_of(span_id):
        other = relation.target if relation.source == span_id else relation.source
        kind = scheme.relation(relation.label)
        roles.setdefault(other, []).append(kind.names.in_language(language) if kind else relation.label)
    comma = "، " if language == "ar" else ", "
    return {other: comma.join(names) for other, names in roles.items()}


def _is_of(change: Change, annotations: AnnotationSet) -> bool:
    record = change.record
    if not isinstance(record, Span | Relation):
        return False
    return (record.article_id, record.annotator_id) == (annotations.article_id, annotations.annotator_id)
