"""Scheme files: exact round trips, and errors that name file and place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.errors import UserError
from annotator.model.resources import resource_path
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
from annotator.model.scheme_data import scheme_from_data, scheme_to_data
from annotator.model.scheme_rules import scheme_problems
from annotator.model.scheme_toml import default_scheme, dump_scheme, load_scheme, parse_scheme

KEYS = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,5}", fullmatch=True)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NAMES = st.builds(Names, WORDS, st.text("abc ", max_size=4).map(lambda text: f"x{text}"))


def _distinct(strategy, **sizes):
    return st.lists(strategy, unique_by=lambda item: item.key, **sizes).map(tuple)


@st.composite
def _attributes(draw):
    kind = draw(st.sampled_from(AttributeType))
    values = draw(_distinct(st.builds(Value, KEYS, NAMES), min_size=1, max_size=3))
    keys = [value.key for value in values]
    multiple = kind is AttributeType.ENUM and draw(st.booleans())
    minimum = None
    if kind in (AttributeType.INTEGER, AttributeType.DECIMAL):
        minimum = draw(st.none() | st.integers(-3, 3))
    default = {
        AttributeType.ENUM: st.lists(st.sampled_from(keys), unique=True, min_size=1).map(tuple)
        if multiple
        else st.sampled_from(keys),
        AttributeType.INTEGER: st.integers(3, 9),
        AttributeType.DECIMAL: st.decimals(3, 9, places=2),
        AttributeType.TEXT: WORDS,
        AttributeType.BOOLEAN: st.booleans(),
        AttributeType.DATE: st.sampled_from(["2020", "2020-05", "2020-05-04/2020-05-06"]),
    }[kind]
    return Attribute(
        draw(KEYS),
        kind,
        draw(NAMES),
        draw(NAMES),
        values if kind is AttributeType.ENUM else (),
        draw(st.none() | default),
        multiple,
        minimum,
    )


@st.composite
def _schemes(draw):
    label_keys = draw(st.lists(KEYS, unique=True, min_size=1, max_size=6))
    shortcuts = draw(st.permutations("ABCDEFGH"))
    pool = draw(_distinct(_attributes(), max_size=4))
    labels = [
        Label(
            key, draw(NAMES), draw(st.sampled_from(["#2F6DB5", "#00ff00"])), draw(NAMES),
            draw(st.sampled_from(["", shortcuts[i]])),
            draw(_distinct(st.sampled_from(pool) | _attributes() if pool else _attributes(), max_size=4)),
        )
        for i, key in enumerate(label_keys)
    ]  # fmt: skip
    cut = draw(st.integers(1, len(labels)))
    layers = [
        Layer(f"l{i}", draw(NAMES), draw(st.sampled_from(OverlapRule)), tuple(part), draw(st.booleans()))
        for i, part in enumerate((labels[:cut], labels[cut:]))
        if part
    ]
    ends = st.lists(st.sampled_from(label_keys), unique=True, min_size=1).map(tuple)
    relation = st.builds(
        RelationType,
        KEYS,
        NAMES,
        ends | st.just(tuple(label_keys[:cut])),
        ends,
        st.booleans(),
        st.booleans(),
        st.booleans(),
        NAMES,
    )
    counted = [
        Ordering(label.key, (a.key, a.key))
        for label in labels
        for a in label.attributes
        if a.type is AttributeType.INTEGER
    ]
    bounds = st.tuples(st.none() | st.integers(0, 5), st.none() | st.integers(5, 9))
    vague = draw(st.dictionaries(KEYS, bounds, max_size=3))
    return Scheme(
        draw(KEYS),
        draw(NAMES),
        tuple(layers),
        draw(_distinct(relation, max_size=3)),
        tuple(counted),
        tuple((key, low, high) for key, (low, high) in vague.items()),
    )


@settings(deadline=None, max_examples=120)
@given(_schemes())
def test_any_legal_scheme_comes_back_from_toml_and_from_json(scheme):
    assert scheme_problems(scheme) == []
    assert parse_scheme(dump_scheme(scheme)) == scheme
    data = json.loads(json.dumps(scheme_to_data(scheme)))
    assert scheme_from_data(data) == scheme
    assert scheme_to_data(scheme_from_data(data)) == data


def test_the_default_scheme_comes_back():
    scheme = default_scheme()
    assert parse_scheme(dump_scheme(scheme)) == scheme
    entity = scheme_to_data(scheme)["layers"][0]
    assert [attribute["key"] for attribute in entity["attributes"]] == [
        "mention",
        "norm",
        "loaded",
        "metonymy",
    ]
    assert "attributes" not in entity["labels"][0]  # written once, at the layer


def test_a_carriage_return_survives_toml():
    scheme = _small(names=Names("أ\r\nب", "a\rb"))
    assert parse_scheme(dump_scheme(scheme)) == scheme


def _small(**changes):
    label = Label("A", Names("أ", "A"), "#123456", shortcut="A")
    layer = Layer("layer", Names("طبقة", "Layer"), OverlapRule.FREE, (label,))
    return Scheme(**{"id": "small", "names": Names("صغير", "Small"), "layers": (layer,)} | changes)


GOOD = """
id = "small"
name_en = "Small"
[[layers]]
key = "layer"
name_en = "Layer"
overlap = "free"
[[layers.labels]]
key = "A"
name_en = "A"
colour = "#123456"
shortcut = "A"
attributes = [{ key = "kind", name_en = "Kind", type = "enum", values = [{ key = "x", name_en = "X" }] }]
[[layers.labels]]
key = "B"
name_en = "B"
colour = "#123456"
attributes = [{ key = "n", name_en = "N", type = "integer", minimum = 0 }]
[[relations]]
key = "to"
name_en = "to"
from = ["A"]
to = ["*layer*"]
"""


def test_the_small_scheme_is_good():
    assert parse_scheme(GOOD).relation("to").targets == ("A", "B")


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        (
            'overlap = "free"',
            'overlap = "often"',
            "layers[0].overlap: “often” is not possible; use one of: none, nest, free",
        ),
        ('overlap = "free"', "", "layers[0].overlap: missing"),
        (
            'overlap = "free"',
            'overlap = "free"\nsame_label_overlap = "no"',
            "layers[0].same_label_overlap: must be true or false",
        ),
        (
            'name_en = "Layer"',
            'name_fr = "Couche"',
            "layers[0].name_fr: unknown here; use one of: key, name_ar",
        ),
        ('name_en = "Layer"', "name_en = 3", "layers[0].name_en: must be a text"),
        ('name_en = "Layer"', "", "layers[0].name_ar: needs a name in Arabic or in English"),
        ('key = "B"', 'key = "A"', "layers[0].labels[1].key: the key “A” is taken by layers[0].labels[0]"),
        ('key = "B"', 'key = "باء"', "layers[0].labels[1].key: “باء” cannot be a key"),
        (
            'colour = "#123456"\nshortcut',
            'colour = "red"\nshortcut',
            "layers[0].labels[0].colour: “red” is not a colour",
        ),
        (
            'shortcut = "A"',
            'shortcut = "R"',
            "layers[0].labels[0].shortcut: the key R already means an action",
        ),
        (
            'shortcut = "A"',
            'shortcut = "7"',
            "layers[0].labels[0].shortcut: the key 7 already means an action",
        ),
        ('shortcut = "A"', 'shortcut = "ش"', "layers[0].labels[0].shortcut: “ش” is not a key"),
        ('key = "B"', 'key = "B"\nshortcut = "A"', "layers[0].labels[1].shortcut: the key A already means A"),
        (
            'values = [{ key = "x", name_en = "X" }]',
            "values = []",
            "layers[0].labels[0].attributes[kind].values: an attribute",
        ),
        (
            'name_en = "X" }]',
            'name_en = "X" }, { key = "x", name_en = "Y" }]',
            "attributes[kind].values[1].key: the key “x” is there twice",
        ),
        (
            'type = "enum"',
            'type = "enum", default = "z"',
            "layers[0].labels[0].attributes[kind].default: “z” is not a choice of Kind",
        ),
        (
            'type = "enum"',
            'type = "text"',
            "attributes[kind].values: only an attribute of type enum has values",
        ),
        (
            'type = "enum"',
            'type = "enum", minimum = 1',
            "attributes[kind].minimum: only a number has a minimum",
        ),
        (
            "minimum = 0",
            "minimum = 0, default = -1",
            "layers[0].labels[1].attributes[n].default: N cannot be less than 0",
        ),
        (
            "minimum = 0",
            "minimum = 0, default = true",
            "layers[0].labels[1].attributes[n].default: N takes a whole number",
        ),
        ("minimum = 0", "minimum = 0.5", "layers[0].labels[1].attributes[0].minimum: must be a whole number"),
        (
            "minimum = 0",
            "default = 1979-05-27",
            "layers[0].labels[1].attributes[0].default: must be a text, a whole",
        ),
        ('from = ["A"]', 'from = ["C"]', "relations[0].from: there is no label “C”"),
        ('from = ["A"]', "from = []", "relations[0].from: a relation needs at least one label"),
        ('from = ["A"]', 'from = "A"', "relations[0].from: must be a list of texts"),
        ("[[relations]]", "[relations]", "relations: must be a list of tables"),
        (
            "[[relations]]",
            '[[orderings]]\nlabel = "B"\nattributes = ["n", "m"]\n[[relations]]',
            "orderings[0].attributes: “m” is not a whole",
        ),
        (
            "[[relations]]",
            '[[orderings]]\nlabel = "B"\nattributes = ["n"]\n[[relations]]',
            "orderings[0].attributes: an order needs",
        ),
        (
            "[[relations]]",
            '[[orderings]]\nlabel = "D"\nattributes = ["n", "n"]\n[[relations]]',
            "orderings[0].label: there is no label “D”",
        ),
        (
            "[[relations]]",
            "[vague_counts]\ntens = { low = 9, high = 3 }\n[[relations]]",
            "vague_counts.tens: low is above high",
        ),
        ("[[relations]]", "[vague_counts]\ntens = 9\n[[relations]]", "vague_counts.tens: must be a table"),
        ('id = "small"', "", "id: missing"),
    ],
)
def test_a_mistake_is_told_with_file_and_place(good, bad, told):
    text = GOOD.replace(good, bad, 1)
    assert text != GOOD
    with pytest.raises(UserError) as caught:
        parse_scheme(text, "my-scheme.toml")
    assert "my-scheme.toml" in str(caught.value)
    assert told in str(caught.value)


def test_all_mistakes_are_told_at_once():
    text = (
        GOOD.replace('key = "B"', 'key = "A"').replace('"#123456"', '"blue"').replace('["A"]', '["C", "D"]')
    )
    with pytest.raises(UserError) as caught:
        parse_scheme(text)
    lines = str(caught.value).splitlines()[1:]
    assert [line.split(":")[0].strip() for line in lines] == [
        "layers[0].labels[0].colour", "layers[0].labels[1].colour", "layers[0].labels[1].key",
        "relations[0].from", "relations[0].from",
    ]  # fmt: skip


def test_an_empty_scheme_and_empty_layers_are_refused():
    assert [p.place for p in scheme_problems(_small(layers=()))] == ["layers"]
    layer = Layer("layer", Names("طبقة", ""), OverlapRule.FREE, ())
    assert [p.place for p in scheme_problems(_small(layers=(layer, layer)))] == [
        "layers[1].key", "layers[0].labels", "layers[1].labels",
    ]  # fmt: skip


def test_a_missing_file_says_its_name(tmp_path):
    with pytest.raises(UserError, match=r"none\.toml cannot be read \(No such file"):
        load_scheme(tmp_path / "none.toml")


def test_broken_toml_says_the_line(tmp_path):
    path = tmp_path / "broken.toml"
    path.write_text('id = "x"\nname_ar = oops\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"broken\.toml is not valid TOML: .*line 2"):
        load_scheme(path)


def test_another_encoding_is_said_and_a_byte_order_mark_is_not_an_error(tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_bytes(GOOD.replace('name_en = "Small"', 'name_ar = "صغير"').encode("windows-1256"))
    with pytest.raises(UserError, match="is not UTF-8"):
        load_scheme(path)
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert load_scheme(path).id == "small"


def test_the_shipped_file_says_how_to_edit_it():
    assert "annotator new" in resource_path("schemes", "conflict-ar.toml").read_text(encoding="utf-8")
