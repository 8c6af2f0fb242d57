"""What a labelling scheme must satisfy, beyond being well formed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.model.outside_data import PlacedProblem
from annotator.model.scheme import Attribute, AttributeType, Label, Names, Ordering, Scheme
from annotator.model.values import value_problem
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

RESERVED_KEYS = frozenset("R123456789[].;'=-")
"""Physical keys that already mean an action while the article has the focus, so no label may take them."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def scheme_problems(scheme: Scheme) -> list[PlacedProblem]:
    """Everything wrong with a scheme, in the order of its file; empty when it may be used."""
    return [
        *_key_problems("id", scheme.id),
        *_named("", scheme.names),
        *_layer_problems(scheme),
        *_shortcut_problems(scheme),
        *_relation_problems(scheme),
        *_ordering_problems(scheme),
        *_vague_count_problems(scheme),
    ]


def _layer_problems(scheme: Scheme) -> Iterator[PlacedProblem]:
    if not scheme.layers:
        yield _problem(
            "layers", message(QT_TRANSLATE_NOOP("Scheme", "a scheme needs at least one layer of labels"))
        )
    yield from _repeated("layers", (layer.key for layer in scheme.layers))
    seen: dict[str, str] = {}
    for index, layer in enumerate(scheme.layers):
        place = f"layers[{index}]"
        yield from _key_problems(f"{place}.key", layer.key)
        yield from _named(place, layer.names)
        if not layer.labels:
            yield _problem(
                f"{place}.labels", message(QT_TRANSLATE_NOOP("Scheme", "a layer needs at least one label"))
            )
        for number, label in enumerate(layer.labels):
            here = f"{place}.labels[{number}]"
            yield from _label_problems(here, label)
            if label.key in seen:
                marked = QT_TRANSLATE_NOOP("Scheme", "the key “{key}” is taken by {other}")
                yield _problem(f"{here}.key", message(marked, key=label.key, other=seen[label.key]))
            seen.setdefault(label.key, here)
        yield from _layer_attribute_problems(place, layer.labels)


def _label_problems(place: str, label: Label) -> Iterator[PlacedProblem]:
    yield from _key_problems(f"{place}.key", label.key)
    yield from _named(place, label.names)
    if not _COLOUR.fullmatch(label.colour):
        marked = QT_TRANSLATE_NOOP("Scheme", "“{value}” is not a colour; write one like #2F6DB5")
        yield _problem(f"{place}.colour", message(marked, value=label.colour))
    yield from _repeated(f"{place}.attributes", (attribute.key for attribute in label.attributes))


def _layer_attribute_problems(place: str, labels: Iterable[Label]) -> Iterator[PlacedProblem]:
    seen: list[Attribute] = []  # a layer's attribute is in every label; it is reported once
    for number, label in enumerate(labels):
        for attribute in label.attributes:
            if attribute not in seen:
                seen.append(attribute)
                here = f"{place}.labels[{number}].attributes[{attribute.key}]"
                yield from _attribute_problems(here, attribute)


def _attribute_problems(place: str, attribute: Attribute) -> Iterator[PlacedProblem]:
    yield from _key_problems(f"{place}.key", attribute.key)
    yield from _named(place, attribute.names)
    if attribute.type is AttributeType.ENUM:
        yield from _value_problems(place, attribute)
    elif attribute.values or attribute.multiple:
        marked = QT_TRANSLATE_NOOP("Scheme", "only an attribute of type enum has values to choose from")
        yield _problem(f"{place}.values", message(marked))
    if attribute.minimum is not None and attribute.type not in (
        AttributeType.INTEGER,
        AttributeType.DECIMAL,
    ):
        marked = QT_TRANSLATE_NOOP("Scheme", "only a number has a minimum")
        yield _problem(f"{place}.minimum", message(marked))
    if attribute.default is not None and (problem := value_problem(attribute, attribute.default)):
        yield _problem(f"{place}.default", problem)


def _value_problems(place: str, attribute: Attribute) -> Iterator[PlacedProblem]:
    if not attribute.values:
        marked = QT_TRANSLATE_NOOP("Scheme", "an attribute of type enum needs values to choose from")
        yield _problem(f"{place}.values", message(marked))
    yield from _repeated(f"{place}.values", (value.key for value in attribute.values))
    for index, value in enumerate(attribute.values):
        yield from _key_problems(f"{place}.values[{index}].key", value.key)
        yield from _named(f"{place}.values[{index}]", value.names)


def _shortcut_problems(scheme: Scheme) -> Iterator[PlacedProblem]:
    taken: dict[str, str] = {}
    for place, label in _placed_labels(scheme):
        key = label.shortcut
        if not key:
            continue
        if key in RESERVED_KEYS:
            marked = QT_TRANSLATE_NOOP("Scheme", "the key {key} already means an action; choose another")
            yield _problem(f"{place}.shortcut", message(marked, key=key))
        elif not re.fullmatch("[A-Z]", key):
            marked = QT_TRANSLATE_NOOP("Scheme", "“{key}” is not a key; write one letter from A to Z")
            yield _problem(f"{place}.shortcut", message(marked, key=key))
        elif key in taken:
            marked = QT_TRANSLATE_NOOP("Scheme", "the key {key} already means {other}; choose another")
            yield _problem(f"{place}.shortcut", message(marked, key=key, other=taken[key]))
        taken.setdefault(key, label.key)


def _placed_labels(scheme: Scheme) -> Iterator[tuple[str, Label]]:
    for index, layer in enumerate(scheme.layers):
        for number, label in enumerate(layer.labels):
            yield f"layers[{index}].labels[{number}]", label


def _relation_problems(scheme: Scheme) -> Iterator[PlacedProblem]:
    labels = {label.key for label in scheme.labels()}
    yield from _repeated("relations", (relation.key for relation in scheme.relations))
    for index, relation in enumerate(scheme.relations):
        place = f"relations[{index}]"
        yield from _key_problems(f"{place}.key", relation.key)
        yield from _named(place, relation.names)
        for side, ends in (("from", relation.sources), ("to", relation.targets)):
            if not ends:
                marked = QT_TRANSLATE_NOOP("Scheme", "a relation needs at least one label at each end")
                yield _problem(f"{place}.{side}", message(marked))
            for end in ends:
                if end not in labels:
                    yield _problem(f"{place}.{side}", _unknown_label(end))


def _ordering_problems(scheme: Scheme) -> Iterator[PlacedProblem]:
    for index, ordering in enumerate(scheme.orderings):
        place = f"orderings[{index}]"
        label = scheme.label(ordering.label)
        if label is None:
            yield _problem(f"{place}.label", _unknown_label(ordering.label))
        else:
            yield from _ordered_attribute_problems(place, label, ordering)


def _ordered_attribute_problems(place: str, label: Label, ordering: Ordering) -> Iterator[PlacedProblem]:
    if len(ordering.attributes) < 2:
        marked = QT_TRANSLATE_NOOP("Scheme", "an order needs at least two attributes")
        yield _problem(f"{place}.attributes", message(marked))
    for key in ordering.attributes:
        attribute = label.attribute(key)
        if attribute is None or attribute.type is not AttributeType.INTEGER:
            marked = QT_TRANSLATE_NOOP("Scheme", "“{key}” is not a whole-number attribute of {label}")
            yield _problem(f"{place}.attributes", message(marked, key=key, label=label.key))


def _vague_count_problems(scheme: Scheme) -> Iterator[PlacedProblem]:
    yield from _repeated("vague_counts", (key for key, _low, _high in scheme.vague_counts))
    for key, low, high in scheme.vague_counts:
        if low is not None and high is not None and low > high:
            marked = QT_TRANSLATE_NOOP("Scheme", "low is above high; swap {low} and {high}")
            yield _problem(f"vague_counts.{key}", message(marked, low=low, high=high))


def _key_problems(place: str, key: str) -> Iterator[PlacedProblem]:
    if not _KEY.fullmatch(key):
        marked = QT_TRANSLATE_NOOP(
            "Scheme", "“{key}” cannot be a key; use Latin letters, digits, “_”, “-” and “.”, a letter first"
        )
        yield _problem(place, message(marked, key=key))


def _named(place: str, names: Names) -> Iterator[PlacedProblem]:
    if not (names.ar.strip() or names.en.strip()):
        marked = QT_TRANSLATE_NOOP("Scheme", "needs a name in Arabic or in English")
        yield _problem(f"{place}.name_ar" if place else "name_ar", message(marked))


def _repeated(place: str, keys: Iterable[str]) -> Iterator[PlacedProblem]:
    seen: set[str] = set()
    for index, key in enumerate(keys):
        if key in seen:
            marked = QT_TRANSLATE_NOOP("Scheme", "the key “{key}” is there twice")
            yield _problem(f"{place}[{index}].key", message(marked, key=key))
        seen.add(key)


def _unknown_label(key: str) -> Message:
    return message(QT_TRANSLATE_NOOP("Scheme", "there is no label “{key}”"), key=key)


def _problem(place: str, problem: Message) -> PlacedProblem:
    return PlacedProblem(place, problem)
