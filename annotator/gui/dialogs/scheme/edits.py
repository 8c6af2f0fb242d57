"""Changes to a scheme in the making: each gives a new scheme and leaves the rest as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotator.model.scheme import Attribute, Label, Names, Scheme, Value

NEW_COLOUR = "#5B6B82"


def map_labels(scheme: Scheme, change: Callable[[Label], Label]) -> Scheme:
    """The scheme with every label changed by a function."""
    layers = tuple(replace(layer, labels=tuple(map(change, layer.labels))) for layer in scheme.layers)
    return replace(scheme, layers=layers)


def put_label(scheme: Scheme, key: str, label: Label) -> Scheme:
    """Another label in the place of the one with a key; relations and orders follow a new key."""
    changed = map_labels(scheme, lambda each: label if each.key == key else each)
    return changed if label.key == key else _renamed(changed, key, label.key)


def add_label(scheme: Scheme, layer_key: str, names: Names) -> tuple[Scheme, str]:
    """A further label at the end of a layer, with the attributes that all its labels share; and its key."""
    key = _free("LABEL", {label.key for label in scheme.labels()})
    layers = []
    for layer in scheme.layers:
        if layer.key == layer_key:
            first = layer.labels[0].attributes if layer.labels else ()
            shared = tuple(a for a in first if all(a in label.attributes for label in layer.labels))
            label = Label(key, names, NEW_COLOUR, attributes=shared)
            layers.append(replace(layer, labels=(*layer.labels, label)))
        else:
            layers.append(layer)
    return replace(scheme, layers=tuple(layers)), key


def remove_label(scheme: Scheme, key: str) -> Scheme:
    """The scheme without a label; relations that then lead from or to nothing go with it."""
    layers = tuple(
        replace(layer, labels=tuple(label for label in layer.labels if label.key != key))
        for layer in scheme.layers
    )
    relations = tuple(
        replace(
            relation,
            sources=tuple(end for end in relation.sources if end != key),
            targets=tuple(end for end in relation.targets if end != key),
        )
        for relation in scheme.relations
    )
    return replace(
        scheme,
        layers=layers,
        relations=tuple(relation for relation in relations if relation.sources and relation.targets),
        orderings=tuple(ordering for ordering in scheme.orderings if ordering.label != key),
    )


def put_attribute(scheme: Scheme, label_key: str, attribute: Attribute) -> Scheme:
    """Another form of an attribute, in every label of the layer that has the very same one now."""
    label, layer = scheme.label(label_key), scheme.layer_of(label_key)
    before = label.attribute(attribute.key) if label is not None else None
    if layer is None or before is None:
        return scheme
    members = {each.key for each in layer.labels}

    def change(each: Label) -> Label:
        if each.key not in members:
            return each
        return replace(each, attributes=tuple(attribute if a == before else a for a in each.attributes))

    return map_labels(scheme, change)


def add_value(attribute: Attribute, names: Names) -> Attribute:
    """An enum attribute with one more value at its end."""
    key = _free("value", {value.key for value in attribute.values})
    return replace(attribute, values=(*attribute.values, Value(key, names)))


def remove_value(attribute: Attribute, key: str) -> Attribute:
    """An enum attribute without one of its values; a default of that value goes too."""
    values = tuple(value for value in attribute.values if value.key != key)
    return replace(attribute, values=values, default=None if attribute.default == key else attribute.default)


def _renamed(scheme: Scheme, old: str, new: str) -> Scheme:
    def ends(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if key == old else key for key in keys)

    relations = tuple(
        replace(relation, sources=ends(relation.sources), targets=ends(relation.targets))
        for relation in scheme.relations
    )
    orderings = tuple(
        replace(ordering, label=new) if ordering.label == old else ordering for ordering in scheme.orderings
    )
    return replace(scheme, relations=relations, orderings=orderings)


def _free(stem: str, taken: set[str]) -> str:
    number = 1
    while f"{stem}_{number}" in taken:
        number += 1
    return f"{stem}_{number}"
