"""What a new span's attributes can be filled with before a person looks: the scheme's defaults."""

from __future__ import annotations

from annotator.model.scheme import Label
from annotator.model.span import Attributes, AttributeValue


def prefilled(label: Label, given: Attributes) -> dict[str, AttributeValue]:
    """Values for a new span; `given` ones win over defaults."""
    values = {a.key: a.default for a in label.attributes if a.default is not None}
    return {**values, **given}
