"""Imported labels under the rules of the text and the scheme: adjusted where safe, left out where not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from annotator.app.importing.report import ImportItem
from annotator.app.importing.vocabulary import Vocabulary
from annotator.formats.base import Marked, Notice
from annotator.model.article import Article
from annotator.model.people import AnnotationSet
from annotator.model.scheme import Label
from annotator.model.span import AttributeValue, Fragment, Relation, Span
from annotator.model.validate import overlap_problem, relation_problems, span_problems
from annotator.model.values import value_problem
from annotator.text.messages import QT_TRANSLATE_NOOP, message
from annotator.text.offsets import snap_outward, trim


@dataclass(slots=True)
class Fitting:
    """Fits the labels of one article; `notices` names everything that is not as the file has it."""

    item: ImportItem
    article: Article
    vocabulary: Vocabulary
    notices: list[Notice] = field(default_factory=list)
    _moved: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """Label, the layer that the file puts it in and the layer that the scheme has it in."""

    def fitted(self, labels: AnnotationSet, annotator_id: str) -> AnnotationSet:
        """One annotator's labels as the project can hold them."""
        spans: dict[str, Span] = {}
        reach: list[Span] = []
        for span in labels.ordered_spans():
            fitted = self._span(span, annotator_id, reach)
            if fitted is not None:
                spans[fitted.id] = fitted
                # Only spans that reach beyond this one's start can still clash with a later one.
                reach = [other for other in reach if other.end > fitted.start]
                reach.append(fitted)
        self._say_moved()
        relations = {
            kept.id: kept
            for key in sorted(labels.relations)
            if (kept := self._relation(labels.relations[key], annotator_id, spans)) is not None
        }
        assignment = replace(labels.assignment, article_id=self.article.id, annotator_id=annotator_id)
        return AnnotationSet(assignment, spans, relations)

    def _span(self, span: Span, annotator_id: str, others: list[Span]) -> Span | None:
        scheme = self.vocabulary.scheme
        key = self.vocabulary.label(span.label)
        label, layer = scheme.label(key), scheme.layer_of(key)
        if label is None or layer is None:
            self._lose(span, message(QT_TRANSLATE_NOOP("Import", "The scheme has no such label.")))
            return None
        fitted = replace(
            span,
            article_id=self.article.id,
            annotator_id=annotator_id,
            layer=layer.key,
            label=key,
            fragments=self._fragments(span),
            attributes=dict(self._attributes(span, label)),
        )
        problems = span_problems(fitted, self.article, scheme)
        clash = None if problems else overlap_problem(fitted, others, self.article.text, scheme)
        if problems or clash:
            self._lose(span, problems[0] if problems else clash)
            return None
        if span.layer not in ("", layer.key) and key == span.label:
            self._moved[key, span.layer, layer.key] += 1
        return fitted

    def _say_moved(self) -> None:
        """A label that the person mapped changes its layer by intent; any other change of layer is said."""
        for (label, stated, layer), count in sorted(self._moved.items()):
            said = QT_TRANSLATE_NOOP(
                "Import",
                "“{label}” is in layer “{layer}” of the scheme, not in “{stated}” as the file says "
                "(spans: {count}).",
            )
            self._say(said, left_out=False, label=label, layer=layer, stated=stated, count=count)
        self._moved.clear()

    def _fragments(self, span: Span) -> tuple[Fragment, ...]:
        """The fragments on whole letters and without spaces at their ends, as a selection would be."""
        text = self.article.text
        whole = tuple(Fragment(*trim(text, *snap_outward(text, *fragment))) for fragment in span.fragments)
        if whole != span.fragments:
            self._say(
                QT_TRANSLATE_NOOP(
                    "Import", "{span} now begins and ends at whole letters: {before} became {after}."
                ),
                left_out=False,
                span=self._named(span),
                before=_shown(span.fragments),
                after=_shown(whole),
            )
        return whole

    def _attributes(self, span: Span, label: Label) -> Iterator[tuple[str, AttributeValue]]:
        for key, value in span.attributes.items():
            attribute = label.attribute(key)
            if attribute is not None and value_problem(attribute, value) is None:
                yield key, value
            else:
                said = QT_TRANSLATE_NOOP(
                    "Import", "{span}: “{key}” = {value} was left out; the scheme has no such value."
                )
                self._say(said, span=self._named(span), key=key, value=_plain(value))

    def _relation(self, relation: Relation, annotator_id: str, spans: dict[str, Span]) -> Relation | None:
        key = self.vocabulary.relation(relation.label)
        said = QT_TRANSLATE_NOOP("Import", "Relation “{label}” ({id}) was left out. {reason}")
        if not key:
            reason = message(QT_TRANSLATE_NOOP("Import", "The scheme has no such relation."))
            self._say(said, label=relation.label, id=relation.id, reason=reason)
            return None
        fitted = replace(relation, article_id=self.article.id, annotator_id=annotator_id, label=key)
        problems = relation_problems(fitted, spans, self.vocabulary.scheme)
        if problems:
            self._say(said, label=relation.label, id=relation.id, reason=problems[0])
            return None
        return fitted

    def _lose(self, span: Span, reason: object) -> None:
        said = QT_TRANSLATE_NOOP("Import", "{span} was left out. {reason}")
        self._say(said, span=self._named(span), reason=reason)

    def _named(self, span: Span) -> str:
        return f"{span.label} “{span.surface(self.article.text)}” ({span.id}, {_shown(span.fragments)})"

    def _say(self, marked: Marked, *, left_out: bool = True, **args: object) -> None:
        self.notices.append(Notice(self.item.file, self.item.line, message(marked, **args), left_out))


def _shown(fragments: tuple[Fragment, ...]) -> str:
    return ", ".join(f"{start}–{end}" for start, end in fragments)


def _plain(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
