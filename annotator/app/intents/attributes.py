"""Number keys: which attribute they set, and what each number means for it."""

from __future__ import annotations

from annotator.app.commands.spans import SetAttributes
from annotator.app.intents.focus import Focus
from annotator.model.scheme import Attribute, AttributeType, Label
from annotator.model.span import Attributes, AttributeValue

DIGITS = 9


def digit_attributes(label: Label) -> tuple[Attribute, ...]:
    """The attributes number keys can set, in order: choices, then yes or no."""
    choices = [a for a in label.attributes if a.type is AttributeType.ENUM]
    switches = [a for a in label.attributes if a.type is AttributeType.BOOLEAN]
    return (*choices, *switches)


def first_attribute(label: Label, values: Attributes) -> str:
    """The attribute number keys set when a span becomes active: the first choice without a value."""
    attributes = digit_attributes(label)
    unset = (a.key for a in attributes if a.type is AttributeType.ENUM and a.key not in values)
    return next(unset, attributes[0].key if attributes else "")


def next_attribute(label: Label, current: str) -> str:
    """The attribute after the current one, round and round."""
    keys = [attribute.key for attribute in digit_attributes(label)]
    if not keys:
        return ""
    return keys[(keys.index(current) + 1) % len(keys)] if current in keys else keys[0]


def attribute_after(label: Label, values: Attributes, current: str) -> str:
    """The attribute to go to once `current` has its value: the next choice without one, else the same."""
    attribute = label.attribute(current)
    if attribute is None or attribute.multiple or current not in values:
        return current
    keys = [a.key for a in digit_attributes(label) if a.type is AttributeType.ENUM or a.key == current]
    place = keys.index(current)
    return next((key for key in keys[place + 1 :] + keys[:place] if key not in values), current)


def choices(attribute: Attribute) -> tuple[AttributeValue, ...]:
    """What the numbers from 1 on mean for an attribute."""
    if attribute.type is AttributeType.BOOLEAN:
        return (True, False)
    return tuple(value.key for value in attribute.values[:DIGITS])


def chosen(
    attribute: Attribute, held: AttributeValue | None, choice: AttributeValue
) -> AttributeValue | None:
    """The value after a choice is taken: the same choice again takes it back (`None`)."""
    if not attribute.multiple:
        return None if held == choice and type(held) is type(choice) else choice
    keys = held if isinstance(held, tuple) else ()
    kept = {*keys} ^ {str(choice)}
    return tuple(value.key for value in attribute.values if value.key in kept) or None


def digit_intent(focus: Focus, digit: int) -> SetAttributes | None:
    """The command a number key stands for; `None` when it means nothing for the current attribute."""
    span, attribute = focus.span, focus.current_attribute
    if span is None or attribute is None:
        return None
    options = choices(attribute)
    if not 1 <= digit <= len(options):
        return None
    value = chosen(attribute, span.attributes.get(attribute.key), options[digit - 1])
    return SetAttributes(focus.article.id, (span.id,), {attribute.key: value})
