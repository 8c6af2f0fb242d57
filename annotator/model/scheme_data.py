"""A scheme as plain nested data (tables, lists, texts, numbers), for TOML files, JSON and the project file.

The same data serves all three: it never holds `None`, so TOML can carry it. Attributes that all labels of a
layer share are written once, at the layer. `["*entity*"]` as the end of a relation means every label of that
layer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from annotator.model.errors import UserError
from annotator.model.outside_data import PlacedProblem, Table
from annotator.model.scheme import (
    Attribute,
    AttributeType,
    Label,
    Layer,
    Names,
    Ordering,
    OverlapRule,
    RelationType,
    Scheme,
    Value,
)
from annotator.model.scheme_rules import scheme_problems
from annotator.model.span import AttributeValue
from annotator.text.messages import QT_TRANSLATE_NOOP, message

Data = dict[str, object]


def scheme_to_data(scheme: Scheme) -> Data:
    """The scheme as data; what is at its default is left out, so equal schemes give equal data."""
    return {
        "id": scheme.id,
        **_names_data(scheme.names),
        "layers": [_layer_data(layer) for layer in scheme.layers],
        "relations": [_relation_data(relation, scheme) for relation in scheme.relations],
        "orderings": [
            {"label": ordering.label, "attributes": list(ordering.attributes)}
            for ordering in scheme.orderings
        ],
        "vague_counts": {
            key: _present(low=low, high=high) for key, low, high in scheme.vague_counts
        },
    }  # fmt: skip


def scheme_from_data(data: Mapping[str, object], place: str = "") -> Scheme:
    """Read and check a scheme.

    `place` is where the data came from (a file name), said before the problems. Raises `UserError` that lists
    every malformed value; when all are well formed, every broken rule.
    """
    problems: list[PlacedProblem] = []
    root = Table(data, "", problems)
    scheme = _read_scheme(root)
    raise_if_any(problems or scheme_problems(scheme), place)
    return scheme


def raise_if_any(problems: Sequence[PlacedProblem], place: str = "") -> None:
    """Raise one `UserError` that lists the problems, if there are any."""
    if not problems:
        return
    listed = "\n".join(f"  {problem}" for problem in problems)
    if place:
        marked = QT_TRANSLATE_NOOP(
            "Scheme", "The scheme {file} cannot be used. Correct this and try again:\n{list}"
        )
        raise UserError(message(marked, file=place, list=listed))
    marked = QT_TRANSLATE_NOOP("Scheme", "The scheme cannot be used. Correct this and try again:\n{list}")
    raise UserError(message(marked, list=listed))


def _present(**values: object) -> Data:
    return {key: value for key, value in values.items() if value is not None}


def _names_data(names: Names, stem: str = "name") -> Data:
    pairs = ((f"{stem}_ar", names.ar), (f"{stem}_en", names.en))
    return {key: value for key, value in pairs if value}


def _true_flags(**flags: bool) -> Data:
    return {key: True for key, on in flags.items() if on}


def _layer_data(layer: Layer) -> Data:
    shared = _shared_attributes(layer.labels)
    data: Data = {"key": layer.key, **_names_data(layer.names), "overlap": str(layer.overlap)}
    if not layer.same_label_overlap:
        data["same_label_overlap"] = False
    if shared:
        data["attributes"] = [_attribute_data(attribute) for attribute in shared]
    data["labels"] = [_label_data(label, shared) for label in layer.labels]
    return data


def _label_data(label: Label, shared: Sequence[Attribute]) -> Data:
    own = [_attribute_data(attribute) for attribute in label.attributes if attribute not in shared]
    return {
        "key": label.key,
        **_names_data(label.names),
        "colour": label.colour,
        **({"shortcut": label.shortcut} if label.shortcut else {}),
        **_names_data(label.guideline, "guideline"),
        **({"attributes": own} if own else {}),
    }


def _attribute_data(attribute: Attribute) -> Data:
    default = attribute.default
    if isinstance(default, tuple):
        stored: object = list(default)
    elif isinstance(default, Decimal):
        stored = str(default)  # neither TOML nor JSON has decimals
    else:
        stored = default
    return {
        "key": attribute.key,
        "type": str(attribute.type),
        **_names_data(attribute.names),
        **_names_data(attribute.guideline, "guideline"),
        **_present(default=stored, minimum=attribute.minimum),
        **_true_flags(multiple=attribute.multiple),
        **({"values": [_value_data(value) for value in attribute.values]} if attribute.values else {}),
    }


def _value_data(value: Value) -> Data:
    return {"key": value.key, **_names_data(value.names)}


def _relation_data(relation: RelationType, scheme: Scheme) -> Data:
    return {
        "key": relation.key,
        **_names_data(relation.names),
        "from": _ends_data(relation.sources, scheme),
        "to": _ends_data(relation.targets, scheme),
        **_true_flags(symmetric=relation.symmetric, automatic=relation.automatic, single=relation.single),
        **_names_data(relation.guideline, "guideline"),
    }


def _ends_data(ends: tuple[str, ...], scheme: Scheme) -> list[str]:
    for layer in scheme.layers:
        if len(ends) > 1 and ends == tuple(label.key for label in layer.labels):
            return [f"*{layer.key}*"]
    return list(ends)


def _shared_attributes(labels: Sequence[Label]) -> tuple[Attribute, ...]:
    """Attributes to write at the layer: for each key that every label has, the commonest form of it.

    None at all if some label could not be read back exactly.
    """
    if len(labels) < 2:
        return ()
    shared = []
    for candidate in labels[0].attributes:
        forms = [label.attribute(candidate.key) for label in labels]
        if None not in forms:
            # Counted by their text, because 1 and True are equal but not the same default.
            texts = Counter(repr(form) for form in forms)
            commonest = texts.most_common(1)[0][0]
            shared.append(next(form for form in forms if form is not None and repr(form) == commonest))
    restored = all(
        label.attributes == _merged(shared, [a for a in label.attributes if a not in shared])
        for label in labels
    )
    return tuple(shared) if restored else ()


def _merged(shared: Iterable[Attribute], own: Sequence[Attribute]) -> tuple[Attribute, ...]:
    """A layer's attributes, then a label's own; an own one takes the place of the layer's of the same key."""
    by_key = {attribute.key: attribute for attribute in own}
    shared = list(shared)
    replaced = {attribute.key for attribute in shared}
    rest = [attribute for attribute in own if attribute.key not in replaced]
    return (*(by_key.get(attribute.key, attribute) for attribute in shared), *rest)


def _read_scheme(root: Table) -> Scheme:
    root.allow("id", "name_ar", "name_en", "layers", "relations", "orderings", "vague_counts")
    layers = tuple(_read_layer(table) for table in root.tables("layers"))
    counts = root.table("vague_counts")
    return Scheme(
        id=root.text("id"),
        names=_read_names(root),
        layers=layers,
        relations=tuple(_read_relation(table, layers) for table in root.tables("relations")),
        orderings=tuple(_read_ordering(table) for table in root.tables("orderings")),
        vague_counts=tuple(_read_vague_count(counts, key) for key in counts.values),
    )


def _read_names(table: Table, stem: str = "name") -> Names:
    return Names(table.text(f"{stem}_ar", ""), table.text(f"{stem}_en", ""))


def _read_layer(table: Table) -> Layer:
    table.allow("key", "name_ar", "name_en", "overlap", "same_label_overlap", "attributes", "labels")
    shared = [_read_attribute(attribute) for attribute in table.tables("attributes")]
    return Layer(
        key=table.text("key"),
        names=_read_names(table),
        overlap=table.choice("overlap", OverlapRule),
        labels=tuple(_read_label(label, shared) for label in table.tables("labels")),
        same_label_overlap=table.flag("same_label_overlap", True),
    )


def _read_label(table: Table, shared: Sequence[Attribute]) -> Label:
    table.allow(
        "key", "name_ar", "name_en", "colour", "shortcut", "guideline_ar", "guideline_en", "attributes"
    )
    own = [_read_attribute(attribute) for attribute in table.tables("attributes")]
    return Label(
        key=table.text("key"),
        names=_read_names(table),
        colour=table.text("colour"),
        guideline=_read_names(table, "guideline"),
        shortcut=table.text("shortcut", ""),
        attributes=_merged(shared, own),
    )


def _read_attribute(table: Table) -> Attribute:
    names = ("name_ar", "name_en", "guideline_ar", "guideline_en")
    table.allow("key", "type", *names, "values", "default", "multiple", "minimum")
    kind = table.choice("type", AttributeType)
    return Attribute(
        key=table.text("key"),
        type=kind,
        names=_read_names(table),
        guideline=_read_names(table, "guideline"),
        values=tuple(_read_value(value) for value in table.tables("values")),
        default=_read_default(table, kind),
        multiple=table.flag("multiple", False),
        minimum=table.whole_number("minimum"),
    )


def _read_value(table: Table) -> Value:
    table.allow("key", "name_ar", "name_en")
    return Value(table.text("key"), _read_names(table))


def _read_default(table: Table, kind: AttributeType) -> AttributeValue | None:
    value = table.values.get("default")
    if isinstance(value, list):
        return table.texts("default")
    if kind is AttributeType.DECIMAL and isinstance(value, str):
        try:
            return Decimal(value)
        except InvalidOperation:
            pass
    if value is None or isinstance(value, str | int):
        return value
    table.refuse(
        "default", message(QT_TRANSLATE_NOOP("Scheme", "must be a text, a whole number, true or false"))
    )
    return None


def _read_relation(table: Table, layers: Sequence[Layer]) -> RelationType:
    names = ("name_ar", "name_en", "guideline_ar", "guideline_en")
    table.allow("key", *names, "from", "to", "symmetric", "automatic", "single")
    return RelationType(
        key=table.text("key"),
        names=_read_names(table),
        sources=_expanded(table.texts("from"), layers),
        targets=_expanded(table.texts("to"), layers),
        symmetric=table.flag("symmetric", False),
        automatic=table.flag("automatic", False),
        single=table.flag("single", False),
        guideline=_read_names(table, "guideline"),
    )


def _expanded(ends: Iterable[str], layers: Sequence[Layer]) -> tuple[str, ...]:
    whole = {f"*{layer.key}*": [label.key for label in layer.labels] for layer in layers}
    return tuple(key for end in ends for key in whole.get(end, [end]))


def _read_ordering(table: Table) -> Ordering:
    table.allow("label", "attributes")
    return Ordering(table.text("label"), table.texts("attributes"))


def _read_vague_count(counts: Table, key: str) -> tuple[str, int | None, int | None]:
    bounds = counts.table(key)
    bounds.allow("low", "high")
    return key, bounds.whole_number("low"), bounds.whole_number("high")
