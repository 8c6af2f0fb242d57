"""What a new span's attributes can be filled with before a person looks: the scheme's defaults."""

from __future__ import annotations

from annotator.model.article import Article
from annotator.model.scheme import Label
from annotator.model.span import Attributes, AttributeValue, Span


def prefilled(label: Label, span: Span, article: Article, given: Attributes) -> dict[str, AttributeValue]:  # noqa: ARG001
    """Values for a new span; `given` ones win over defaults."""
    values = {a.key: a.default for a in label.attributes if a.default is not None}
    return {**values, **given}
