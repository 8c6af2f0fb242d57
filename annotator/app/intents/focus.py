"""What the person points at in an article: the state every intent reads."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet
from annotator.model.scheme import Attribute, Label, Scheme
from annotator.model.span import Fragment, Span
from annotator.text.messages import QT_TRANSLATE_NOOP, message

NO_SPAN = message(QT_TRANSLATE_NOOP("Intent", "Choose a span first: Tab, Space or a click."))


@dataclass(frozen=True, slots=True)
class Focus:
    """One moment in an article: caret and selection in code points, the active span, the current attribute.

    `selection` is `None` when nothing is selected, `active` and `attribute` are empty when there is none.
    """

    scheme: Scheme
    article: Article
    annotations: AnnotationSet
    caret: int = 0
    selection: Fragment | None = None
    active: str = ""
    attribute: str = ""

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def span(self) -> Span | None:
        """The active span."""
        return self.annotations.spans.get(self.active)

    @property
    def label(self) -> Label | None:
        """The label of the active span."""
        return self.scheme.label(self.span.label) if self.span else None

    @property
    def current_attribute(self) -> Attribute | None:
        """The attribute of the active span that the number keys set."""
        return self.label.attribute(self.attribute) if self.label else None

    def need_span(self) -> Span:
        """The active span; raises `UserError` when there is none."""
        if self.span is None:
            raise UserError(NO_SPAN)
        return self.span

    def with_span(self, span_id: str) -> Focus:
        """The same place with another span active, or none."""
        return replace(self, active=span_id, attribute="")
