"""What the text seems to say about a figure, as values of its attributes."""

from __future__ import annotations

from annotator.app.intents.focus import Focus
from annotator.model.span import AttributeValue
from annotator.model.values import value_problem

FIGURE = "FIGURE"
"""The label whose attributes `figures.Figure` speaks of."""


def proposals(focus: Focus) -> dict[str, AttributeValue]:
    """Values read from the words of the active span for attributes that have none; empty for other labels."""
    span, label = focus.span, focus.label
    if span is None or label is None or label.key != FIGURE:
        return {}
    from annotator.figures import read_figure_in  # late: its tables take longer to load than a window may

    figure = read_figure_in(focus.text, span.start, span.end)
    if figure is None:
        return {}
    found: dict[str, AttributeValue] = {}
    for attribute in label.attributes:
        value = getattr(figure, attribute.key, None)
        if (
            attribute.key not in span.attributes
            and value is not None
            and value_problem(attribute, value) is None
        ):
            found[attribute.key] = value
    return found
