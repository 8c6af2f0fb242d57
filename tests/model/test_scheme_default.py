"""The scheme that ships: complete, named in both languages, usable by key and by eye."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotator.app.actions import ACTIONS
from annotator.model import resources
from annotator.model.resources import example_path, resource_path
from annotator.model.scheme import AttributeType, OverlapRule
from annotator.model.scheme_rules import RESERVED_KEYS, scheme_problems
from annotator.model.scheme_toml import default_scheme

ENTITIES = [
    "PERS",
    "OCC",
    "NORP",
    "ORG",
    "GPE",
    "LOC",
    "FAC",
    "EVENT",
    "DATE",
    "CARDINAL",
    "ORDINAL",
    "MONEY",
    "WEA",
    "VEH",
    "MISC",
]
FAMILIES = (
    ("PERS", "OCC", "NORP"),
    ("ORG",),
    ("GPE", "LOC", "FAC"),
    ("EVENT", "MISC"),
    ("DATE",),
    ("CARDINAL", "ORDINAL", "MONEY"),
    ("WEA", "VEH"),
    ("ATTACK",),
    ("CLAIM", "SOURCE", "CUE"),
    ("FIGURE", "CASCUE"),
)

SCHEME = default_scheme()


def test_the_default_scheme_breaks_no_rule():
    assert scheme_problems(SCHEME) == []


def test_layers_labels_and_overlap_rules():
    assert {layer.key: [label.key for label in layer.labels] for layer in SCHEME.layers} == {
        "entity": ENTITIES,
        "event": ["ATTACK"],
        "attribution": ["CLAIM", "CUE", "SOURCE"],
        "casualty": ["FIGURE", "CASCUE"],
    }
    entity = SCHEME.layer("entity")
    assert entity.overlap is OverlapRule.NEST
    assert not entity.same_label_overlap
    assert all(layer.overlap is OverlapRule.FREE for layer in SCHEME.layers[1:])


def test_layer_attributes_reach_every_label_and_are_replaced_in_place():
    for key in ENTITIES:
        assert [a.key for a in SCHEME.label(key).attributes][:4] == ["mention", "norm", "loaded", "metonymy"]
    assert SCHEME.label("DATE").attribute("norm").type is AttributeType.DATE
    assert SCHEME.label("PERS").attribute("norm").type is AttributeType.TEXT
    assert len(SCHEME.label("ORG").attribute("subtype").values) == 7
    assert SCHEME.label("CUE").attributes == ()


def test_figure_bounds_are_counts_in_order():
    figure = SCHEME.label("FIGURE")
    for key in ("stated", "low", "best", "high"):
        assert (figure.attribute(key).type, figure.attribute(key).minimum) == (AttributeType.INTEGER, 0)
    assert [(o.label, o.attributes) for o in SCHEME.orderings] == [("FIGURE", ("low", "best", "high"))]
    assert ("tens", 20, 99) in SCHEME.vague_counts
    assert ("thousands", 2000, None) in SCHEME.vague_counts


def test_relations():
    assert [r.key for r in SCHEME.relations_between("FIGURE", "GPE")] == [
        "victim_affiliation", "victim_nationality", "perpetrator", "place",
    ]  # fmt: skip
    assert {r.key for r in SCHEME.relations if r.automatic} == {"has_source", "has_cue", "cue"}
    assert all(r.single for r in SCHEME.relations if r.automatic)
    same = SCHEME.relation("same_referent")
    assert same.sources == same.targets == tuple(ENTITIES)
    assert same.symmetric


def _things():
    yield SCHEME.id, SCHEME.names
    for layer in SCHEME.layers:
        yield layer.key, layer.names
        for label in layer.labels:
            yield label.key, label.names
            yield f"{label.key} guideline", label.guideline
            for attribute in label.attributes:
                here = f"{label.key}.{attribute.key}"
                yield here, attribute.names
                yield f"{here} guideline", attribute.guideline
                yield from ((f"{here}={value.key}", value.names) for value in attribute.values)
    for relation in SCHEME.relations:
        yield relation.key, relation.names
        yield f"{relation.key} guideline", relation.guideline


def test_everything_has_a_name_in_both_languages():
    unnamed = [what for what, names in _things() if not (names.ar.strip() and names.en.strip())]
    assert unnamed == []
    # An Arabic text without Arabic letters is an English one in the wrong field, and the other way round.
    assert [what for what, names in _things() if not any("ء" <= letter <= "ي" for letter in names.ar)] == []
    assert [what for what, names in _things() if not any("a" <= letter <= "z" for letter in names.en)] == []


@pytest.mark.parametrize("label", SCHEME.labels(), ids=lambda label: label.key)
def test_a_guideline_says_what_to_leave_out_and_gives_an_example(label):
    assert label.guideline.ar.count(".") + label.guideline.ar.count("؛") >= 2
    assert "«" in label.guideline.ar
    assert "لا " in label.guideline.ar or "يُترك" in label.guideline.ar or "تُترك" in label.guideline.ar
    assert 100 < len(label.guideline.ar) < 500
    assert 100 < len(label.guideline.en) < 600


def test_every_label_has_a_key_that_no_action_has():
    shortcuts = [label.shortcut for label in SCHEME.labels()]
    assert all(shortcuts)
    assert len(set(shortcuts)) == len(shortcuts)
    assert not set(shortcuts) & RESERVED_KEYS


def test_the_reserved_keys_are_those_of_the_action_table():
    plain = {key for action in ACTIONS if action.in_article for key in action.keys if len(key) == 1}
    digits = set("123456789")  # values of attributes, which no single action stands for
    assert plain | digits == RESERVED_KEYS


# Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def _seen(colour, sight):
    """CIE L*a*b* (D65) of a #RRGGBB colour as an eye of that kind sees it."""
    srgb = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in srgb]
    r, g, b = (min(1, max(0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in SIGHT[sight])
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("sight", SIGHT)
def test_the_hues_of_two_families_stay_apart(sight):
    assert sorted(key for family in FAMILIES for key in family) == sorted(
        label.key for label in SCHEME.labels()
    )
    hues = [{SCHEME.label(key).colour for key in family} for family in FAMILIES]
    seen = [_seen(next(iter(hue)), sight) for hue in hues]
    assert all(len(hue) == 1 for hue in hues)
    for one, other in combinations(seen, 2):
        distance = sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        assert distance > 20  # 2.3 is a just noticeable difference; 20 is two different colours at a glance


def test_shipped_files_are_found_and_missing_ones_are_named():
    assert resource_path("schemes", "conflict-ar.toml").is_file()
    with pytest.raises(FileNotFoundError, match=r"resources/schemes/none\.toml"):
        resource_path("schemes", "none.toml")
    with pytest.raises(FileNotFoundError, match="example_projects/none"):
        example_path("none")


@pytest.mark.parametrize("installed", [True, False])
def test_shipped_files_are_found_inside_the_package_or_beside_it(tmp_path, monkeypatch, installed):
    package = tmp_path / "annotator"
    home = package if installed else tmp_path
    for folder in ("resources", "example_projects"):
        (home / folder).mkdir(parents=True)
        (home / folder / "x.toml").touch()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource_path("x.toml") == home / "resources" / "x.toml"
    assert example_path("x.toml") == home / "example_projects" / "x.toml"
