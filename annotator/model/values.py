"""Values of typed attributes: which are legal, and why not, in a person's words."""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import Decimal
from itertools import pairwise

from annotator.model.scheme import Attribute, AttributeType, Label, Ordering
from annotator.model.span import Attributes, AttributeValue
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def value_problem(attribute: Attribute, value: AttributeValue) -> Message | None:
    """Why a value is not legal for an attribute; `None` when it is."""
    if attribute.multiple:
        return _multiple_problem(attribute, value)
    return _CHECKS[attribute.type](attribute, value)


def attribute_problems(label: Label, values: Attributes) -> list[Message]:
    """What is wrong with the values of a label's attributes, each by itself."""
    problems = []
    for key, value in values.items():
        attribute = label.attribute(key)
        if attribute is None:
            marked = QT_TRANSLATE_NOOP("Validation", "{label} has no attribute “{key}”.")
            problems.append(message(marked, label=label.names, key=key))
        elif (problem := value_problem(attribute, value)) is not None:
            problems.append(problem)
    return problems


def ordering_problems(label: Label, orderings: tuple[Ordering, ...], values: Attributes) -> list[Message]:
    """Values that break a rule such as low ≤ best ≤ high; absent values break nothing."""
    problems = []
    for ordering in orderings:
        if ordering.label != label.key:
            continue
        present = [(key, values[key]) for key in ordering.attributes if key in values]
        for (low_key, low), (high_key, high) in pairwise(present):
            if isinstance(low, int | Decimal) and isinstance(high, int | Decimal) and low > high:
                marked = QT_TRANSLATE_NOOP(
                    "Validation", "{low_name} ({low}) cannot be more than {high_name} ({high})."
                )
                names = {key: _name(label, key) for key in (low_key, high_key)}
                problems.append(
                    message(marked, low_name=names[low_key], low=low, high_name=names[high_key], high=high)
                )
    return problems


def is_iso_date(text: str) -> bool:
    """Whether a text is a day, month or year of the calendar in ISO 8601, or an interval of two in order."""
    first, slash, last = text.partition("/")
    start, end = _bounds(first), _bounds(last if slash else first)
    return start is not None and end is not None and start[0] <= end[1]


def _bounds(text: str) -> tuple[date, date] | None:
    """First and last day of a possibly reduced date; `None` when the calendar does not have it."""
    match = _DATE.fullmatch(text)
    if match is None or not text.isascii():
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if not year or (match[2] and not 1 <= month <= 12):
        return None
    if match[2] is None:
        return date(year, 1, 1), date(year, 12, 31)
    length = calendar.monthrange(year, month)[1]
    if match[3] is None:
        return date(year, month, 1), date(year, month, length)
    return (date(year, month, day),) * 2 if 1 <= day <= length else None


def _name(label: Label, key: str) -> object:
    attribute = label.attribute(key)
    return key if attribute is None else attribute.names


def _multiple_problem(attribute: Attribute, value: AttributeValue) -> Message | None:
    if not isinstance(value, tuple):
        return _not(QT_TRANSLATE_NOOP("Validation", "{name} takes a list of choices."), attribute, value)
    for key in value:
        if (problem := _enum(attribute, key)) is not None:
            return problem
    if not value or len(set(value)) != len(value):
        return _not(
            QT_TRANSLATE_NOOP("Validation", "{name} takes every choice once, and at least one."),
            attribute,
            value,
        )
    return None


def _enum(attribute: Attribute, value: AttributeValue) -> Message | None:
    if isinstance(value, str) and attribute.value(value) is not None:
        return None
    return _not(QT_TRANSLATE_NOOP("Validation", "“{value}” is not a choice of {name}."), attribute, value)


def _integer(attribute: Attribute, value: AttributeValue) -> Message | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return _not(QT_TRANSLATE_NOOP("Validation", "{name} takes a whole number."), attribute, value)
    return _below_minimum(attribute, value)


def _decimal(attribute: Attribute, value: AttributeValue) -> Message | None:
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or not Decimal(value).is_finite():
        return _not(QT_TRANSLATE_NOOP("Validation", "{name} takes a number."), attribute, value)
    return _below_minimum(attribute, value)


def _below_minimum(attribute: Attribute, value: int | Decimal) -> Message | None:
    if attribute.minimum is None or value >= attribute.minimum:
        return None
    marked = QT_TRANSLATE_NOOP("Validation", "{name} cannot be less than {minimum}.")
    return message(marked, name=attribute.names, minimum=attribute.minimum)


def _boolean(attribute: Attribute, value: AttributeValue) -> Message | None:
    if isinstance(value, bool):
        return None
    return _not(QT_TRANSLATE_NOOP("Validation", "{name} takes yes or no."), attribute, value)


def _text(attribute: Attribute, value: AttributeValue) -> Message | None:
    if isinstance(value, str):
        return None
    return _not(QT_TRANSLATE_NOOP("Validation", "{name} takes a text."), attribute, value)


def _iso_date(attribute: Attribute, value: AttributeValue) -> Message | None:
    if isinstance(value, str) and is_iso_date(value):
        return None
    marked = QT_TRANSLATE_NOOP(
        "Validation",
        "“{value}” is not a date. {name} takes 2020-05-06, 2020-05, 2020, or two of them with “/”.",
    )
    return _not(marked, attribute, value)


def _not(marked: tuple[str, str], attribute: Attribute, value: AttributeValue) -> Message:
    return message(marked, name=attribute.names, value=str(value))


_CHECKS = {
    AttributeType.ENUM: _enum,
    AttributeType.INTEGER: _integer,
    AttributeType.DECIMAL: _decimal,
    AttributeType.BOOLEAN: _boolean,
    AttributeType.TEXT: _text,
    AttributeType.DATE: _iso_date,
}
