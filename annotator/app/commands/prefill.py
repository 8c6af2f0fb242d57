"""What a new span is filled with before a person looks: the scheme's defaults, and a figure that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.model.article import Article
from annotator.model.scheme import Label, Scheme
from annotator.model.span import AttributeValue, Span
from annotator.model.values import ordering_problems, value_problem

if TYPE_CHECKING:
    from annotator.figures import Figure

FIGURE = "FIGURE"
"""The label whose values are read out of the text."""

_COUNTED = ("stated", "low", "best", "high", "qualifier", "outcome", "unit", "count_basis", "update")
_REMARKED = {"civilian_status": "unknown", "certainty": "certain", "polarity": "positive"}
"""Filled only when the text remarks on them; the value beside each is what the reader says otherwise."""


def prefilled(scheme: Scheme, label: Label, span: Span, article: Article) -> dict[str, AttributeValue]:
    """Values for a new span: what it was given wins over what the text certainly says, that over defaults."""
    values = {a.key: a.default for a in label.attributes if a.default is not None}
    if label.key == FIGURE:
        values.update(figure_values(scheme, label, span, article.text))
    return {**values, **span.attributes}


def figure_values(scheme: Scheme, label: Label, span: Span, text: str) -> dict[str, AttributeValue]:
    """What the text certainly says of a figure, as far as the label has attributes for it; else nothing."""
    from annotator.figures import read_figure_in  # its word lists are loaded with the first figure

    figure = read_figure_in(text, span.start, span.end)
    if figure is None or figure.confidence != "certain":
        return {}
    values = {}
    for key, value in _readings(figure).items():
        attribute = label.attribute(key)
        if attribute is not None and value_problem(attribute, value) is None:
            values[key] = value
    return {} if ordering_problems(label, scheme.orderings, values) else values


def _readings(figure: Figure) -> dict[str, AttributeValue]:
    counted = {key: getattr(figure, key) for key in _COUNTED}
    remarked = {key: getattr(figure, key) for key in _REMARKED if getattr(figure, key) != _REMARKED[key]}
    return {key: value for key, value in {**counted, **remarked}.items() if value is not None}
