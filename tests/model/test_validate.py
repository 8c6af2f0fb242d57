"""Spans and relations under text and scheme."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.article import Article, Zone, ZoneType
from annotator.model.people import AnnotationSet, Assignment
from annotator.model.scheme import OverlapRule
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.model.validate import (
    overlap_problem,
    place_problems,
    quoted,
    relation_problems,
    set_problems,
    span_problems,
)

SCHEME = default_scheme()
TEXT = "قُتِل 14 شخصًا في بلدة القورية شرقي البلاد"
ARTICLE = Article("a", TEXT, zones=(Zone(ZoneType.TITLE, 0, 5), Zone(ZoneType.BOILERPLATE, 31, 42)))


def span(*fragments: tuple[int, int], label: str = "GPE", layer: str = "entity", name: str = "s") -> Span:
    return Span(name, "a", "x", layer, label, tuple(Fragment(*f) for f in fragments))


@pytest.mark.parametrize(
    ("fragments", "sentence"),
    [
        ([(0, 5)], None),
        ([(0, 5), (6, 8)], None),
        ([], "needs some text"),
        ([(5, 5)], "not a stretch"),
        ([(8, 6)], "not a stretch"),
        ([(-1, 5)], "not a stretch"),
        ([(6, 43)], "not a stretch"),
        ([(6, 8), (0, 5)], "apart and in order"),
        ([(0, 4), (4, 5)], "apart and in order"),
        ([(6, 8), (7, 10)], "apart and in order"),
        ([(0, 1)], "between a letter and its mark"),
        ([(1, 5)], "between a letter and its mark"),
        ([(5, 8)], "with a space"),
        ([(6, 9)], "with a space"),
        ([(31, 35)], "boilerplate"),
        ([(6, 8), (36, 42)], "boilerplate"),
    ],
)
def test_places(fragments, sentence):
    said = [str(problem) for problem in place_problems(tuple(Fragment(*f) for f in fragments), ARTICLE)]
    assert said == [] if sentence is None else sentence in said[0]


def test_stray_zones_carry_no_labels():
    article = replace(ARTICLE, zones=(Zone(ZoneType.STRAY, 6, 8),))
    assert "stray" in str(place_problems((Fragment(6, 8),), article)[0])
    assert place_problems((Fragment(9, 11),), article) == []


def rule(overlap: OverlapRule, same: bool = True):
    layer = replace(SCHEME.layer("entity"), overlap=overlap, same_label_overlap=same)
    return replace(SCHEME, layers=(layer,))


OUTER, INNER, CROSS, BESIDE = (10, 20), (12, 15), (15, 25), (20, 25)


@pytest.mark.parametrize(
    ("overlap", "same_allowed", "place", "label", "sentence"),
    [
        ("none", True, INNER, "ORG", "may not share text"),
        ("none", True, BESIDE, "ORG", None),
        ("none", True, BESIDE, "GPE", None),
        ("nest", True, INNER, "ORG", None),
        ("nest", True, OUTER, "ORG", None),
        ("nest", True, INNER, "GPE", None),
        ("nest", True, OUTER, "GPE", "already labelled"),
        ("nest", False, INNER, "GPE", "same label"),
        ("nest", False, (5, 25), "GPE", "same label"),
        ("nest", True, CROSS, "ORG", "crosses"),
        ("nest", True, BESIDE, "GPE", None),
        ("free", True, CROSS, "GPE", None),
        ("free", True, OUTER, "GPE", "already labelled"),
        ("free", False, CROSS, "GPE", "same label"),
    ],
)
def test_overlap_rules(overlap, same_allowed, place, label, sentence):
    scheme = rule(OverlapRule(overlap), same_allowed)
    problem = overlap_problem(span(place, label=label, name="n"), [span(OUTER)], TEXT, scheme)
    assert problem is None if sentence is None else sentence in str(problem)
    if problem is not None:
        assert quoted(TEXT, *OUTER) in str(problem)


def test_spans_of_other_layers_never_disturb():
    scheme = replace(SCHEME, layers=(rule(OverlapRule.NONE).layers[0], *SCHEME.layers[1:]))
    claim = span(OUTER, label="CLAIM", layer="attribution", name="n")
    assert overlap_problem(claim, [span(CROSS)], TEXT, scheme) is None


def test_a_fragment_may_lie_in_anothers_gap():
    gapped = span((0, 5), (20, 25))
    between = span((6, 8), label="ORG", name="n")
    assert overlap_problem(between, [gapped], TEXT, rule(OverlapRule.NONE)) is None


places = st.tuples(st.integers(0, 15), st.integers(1, 8)).map(lambda p: (p[0], p[0] + p[1]))


@settings(deadline=None)
@given(places, places)
def test_nesting_is_exactly_inside_or_beside(one, other):
    a, b = set(range(*one)), set(range(*other))
    problem = overlap_problem(span(one, label="ORG", name="n"), [span(other)], TEXT, rule(OverlapRule.NEST))
    assert (problem is None) == (not a & b or a <= b or b <= a)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(places, st.sampled_from(["GPE", "ORG"])), max_size=5))
def test_a_set_is_sound_when_no_pair_clashes(drawn):
    article = Article("a", "ا" * 40)
    spans = {str(i): span(place, label=label, name=str(i)) for i, (place, label) in enumerate(drawn)}
    sound = all(
        overlap_problem(one, [other], article.text, SCHEME) is None
        for one in spans.values()
        for other in spans.values()
    )
    assert (set_problems(AnnotationSet(Assignment("a", "x"), spans), article, SCHEME) == []) == sound


def test_a_label_must_be_of_its_layer():
    for wrong in (span((6, 8), label="XXX"), span((6, 8), layer="event")):
        assert "no label" in str(span_problems(wrong, ARTICLE, SCHEME)[0])


def test_values_and_orderings_are_part_of_a_span():
    figure = replace(span((6, 8), label="FIGURE", layer="casualty"), attributes={"low": 9, "high": 3})
    assert "cannot be more than" in str(span_problems(figure, ARTICLE, SCHEME)[0])
    assert "Low (9)" in str(span_problems(figure, ARTICLE, SCHEME)[0])


@pytest.mark.parametrize(
    ("label", "source", "target", "sentence"),
    [
        ("place", "f", "g", None),
        ("place", "g", "f", "does not lead from"),
        ("place", "f", "gone", "not there"),
        ("nope", "f", "g", "no relation"),
        ("subset_of", "f", "f", "itself"),
        ("same_referent", "g", "p", None),
    ],
)
def test_relations(label, source, target, sentence):
    spans = {
        "f": span((6, 8), label="FIGURE", layer="casualty", name="f"),
        "g": span((9, 14), name="g"),
        "p": span((0, 5), label="PERS", name="p"),
    }
    problems = relation_problems(Relation("r", "a", "x", label, source, target), spans, SCHEME)
    assert problems == [] if sentence is None else sentence in str(problems[0])


def test_a_symmetric_relation_fits_in_either_direction():
    kind = replace(SCHEME.relation("place"), symmetric=True)
    scheme = replace(SCHEME, relations=(kind,))
    spans = {"f": span((6, 8), label="FIGURE", layer="casualty", name="f"), "g": span((9, 14), name="g")}
    assert relation_problems(Relation("r", "a", "x", "place", "g", "f"), spans, scheme) == []


def test_problems_name_their_record():
    spans = {"s": span((5, 8)), "t": replace(span((6, 8), name="t"), label="ORG")}
    relation = Relation("r", "a", "x", "place", "s", "t")
    found = set_problems(AnnotationSet(Assignment("a", "x"), spans, {"r": relation}), ARTICLE, SCHEME)
    assert [problem.record_id for problem in found] == ["s", "r"]


def test_long_quotations_are_shortened():
    assert quoted("كلمة " * 50, 0, 250).endswith("…")
    assert quoted("سطر\n آخر", 0, 8) == "سطر آخر"
