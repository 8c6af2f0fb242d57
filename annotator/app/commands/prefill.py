"""What a new span is filled with before a person looks: defaults, a figure that is read, a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.model.article import Article
from annotator.model.scheme import AttributeType, Label, Scheme
from annotator.model.span import AttributeValue, Span
from annotator.model.values import ordering_problems, value_problem
from annotator.text.dates import read_dates

if TYPE_CHECKING:
    from annotator.figures import Figure

FIGURE = "FIGURE"
"""The label whose values are read out of the text."""

DATE, NORM = "DATE", "norm"
"""The label whose calendar date is read, and the attribute that takes it."""

_COUNTED = ("stated", "low", "best", "high", "qualifier", "outcome", "unit", "count_basis", "update")
_REMARKED = {"civilian_status": "unknown", "certainty": "certain", "polarity": "positive"}
"""Filled only when the text remarks on them; the value beside each is what the reader says otherwise."""


def prefilled(scheme: Scheme, label: Label, span: Span, article: Article) -> dict[str, AttributeValue]:
    """Values for a new span: what it was given wins over what the text certainly says, that over defaults."""
    values = {a.key: a.default for a in label.attributes if a.default is not None}
    if label.key == FIGURE:
        values.update(figure_values(scheme, label, span, article.text))
    values.update(date_values(label, span, article))
    return {**values, **span.attributes}


def date_values(label: Label, span: Span, article: Article) -> dict[str, AttributeValue]:
    """The calendar date a whole DATE span states, against the day of publication; else nothing.

    Digits alone («05/06/2020») are left to a person: which is the month differs from outlet to outlet.
    """
    norm = label.attribute(NORM) if label.key == DATE else None
    if norm is None or norm.type is not AttributeType.DATE or len(span.fragments) > 1:
        return {}
    surface = span.surface(article.text)
    found = read_dates(surface, article.meta.published)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(surface))
    if not whole or found[0].value is None or not any(character.isalpha() for character in surface):
        return {}
    return {NORM: found[0].value}


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
