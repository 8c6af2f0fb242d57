"""The example projects: what the files say is what the project holds, and it shows what is hard."""

from __future__ import annotations

import time
import tomllib
import unicodedata

import pytest

from annotator.app.examples import build_example, example_names, locate, read_example
from annotator.app.session import Session
from annotator.model.article import ZoneType
from annotator.model.errors import UserError
from annotator.model.people import Status
from annotator.text.words import words

NAME = "dayr-al-nahr"
EXAMPLE = read_example(NAME)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Every article with its annotation sets by name of annotator, out of the built project file."""
    path = build_example(NAME, tmp_path_factory.mktemp("example") / "example.annot")
    with Session.open(path) as session:
        assert session.check() == []
        people = {person.id: person.name for person in session.annotators()}
        yield [
            (article, {people[s.annotator_id]: s for s in session.annotation_sets(article.id)})
            for article in session.articles()
        ]


def test_it_is_named_and_known():
    assert NAME in example_names()
    assert EXAMPLE.names.ar
    assert EXAMPLE.names.en


def test_an_unknown_example_is_refused_with_the_names_of_all(tmp_path):
    with pytest.raises(UserError, match=r"no example “none”\. There are: .*dayr-al-nahr"):
        build_example("none", tmp_path / "x.annot")
    assert list(tmp_path.iterdir()) == []


def test_building_takes_less_than_two_seconds_and_never_overwrites(tmp_path):
    path = tmp_path / "example.annot"
    begun = time.process_time()
    build_example(NAME, path)
    assert time.process_time() - begun < 2
    with pytest.raises(UserError):
        build_example(NAME, path)
    assert path.stat().st_size > 0


def test_the_journal_tells_how_it_came_to_be(tmp_path):
    with Session.open(build_example(NAME, tmp_path / "example.annot")) as session:
        assert "Import 4 articles" in [str(row.name) for row in session.journal()]


def test_every_span_is_where_its_file_says(built):
    for (article, sets), data in zip(built, EXAMPLE.articles, strict=True):
        for key, name in EXAMPLE.people.items():
            listed = tomllib.loads(
                (EXAMPLE.folder / "labels" / data["file"] / f"{key}.toml").read_text(encoding="utf-8")
            )
            written = sorted((e["label"], " ".join(_list(e["text"]))) for e in listed["spans"])
            stored = sorted((s.label, s.surface(article.text)) for s in sets[name].spans.values())
            assert stored == written
            assert sets[name].assignment.status == listed["status"]
            assert len(sets[name].relations) == len(listed["relations"])


def _list(text):
    return [text] if isinstance(text, str) else text


def test_the_text_is_the_file_byte_for_byte(built):
    for (article, _), data in zip(built, EXAMPLE.articles, strict=True):
        file = EXAMPLE.folder / "articles" / f"{data['file']}.txt"
        assert article.text.encode() == file.read_bytes()


def test_four_articles_of_two_outlets_with_three_annotators_and_gold(built):
    assert len(built) == 4
    assert len({article.meta.outlet for article, _ in built}) == 2
    for article, sets in built:
        assert article.meta.title
        assert article.meta.published is not None
        assert 250 <= len(article.text.split()) <= 450
        assert set(sets) == {"سارة", "يوسف", "ليلى", "gold"}
        assert min(len(annotations.spans) for annotations in sets.values()) >= 35


def _of_outlet(built, outlet):
    return "".join(article.text for article, _ in built if article.meta.outlet == outlet)


def test_one_outlet_writes_harakat_and_the_other_does_not(built):
    marks = {
        outlet: sum(unicodedata.category(letter) == "Mn" for letter in _of_outlet(built, outlet))
        for outlet in ("صوت الوادي", "الساحل برس")
    }
    assert marks["صوت الوادي"] > 200
    assert marks["الساحل برس"] == 0


@pytest.mark.parametrize("sign", ["\u00a0", "\u0640", "“", "”", "«", '"', "٤", "14", "Nahr Today", "عشرات"])
def test_the_texts_hold_what_is_hard_in_arabic_news(built, sign):
    assert any(sign in article.text for article, _ in built)


def test_every_kind_of_zone_is_there_and_begins_and_ends_with_a_letter(built):
    zones = [(zone, article) for article, _ in built for zone in article.zones]
    assert {zone.type for zone, _ in zones} == set(ZoneType) - {ZoneType.BODY}
    for zone, article in zones:
        stretch = article.text[zone.start : zone.end]
        assert stretch == stretch.strip()
    assert "تا" in [article.text[zone.start : zone.end] for zone, article in zones]


def test_gold_uses_every_label_that_the_story_needs(built):
    used = {span.label for _, sets in built for span in sets["gold"].spans.values()}
    assert {"PERS", "OCC", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "DATE", "CARDINAL", "ORDINAL"} <= used
    assert {"MONEY", "WEA", "VEH", "ATTACK", "CLAIM", "CUE", "SOURCE", "FIGURE", "CASCUE"} <= used
    links = {relation.label for _, sets in built for relation in sets["gold"].relations.values()}
    assert {"has_source", "has_cue", "via", "via_cue", "in_claim", "subset_of", "supersedes", "cue"} <= links
    assert {"place", "date", "cause", "perpetrator", "victim_affiliation", "victim_name", "source"} <= links


def test_gold_has_nested_mid_word_and_discontinuous_spans(built):
    nested = mid_word = discontinuous = 0
    for article, sets in built:
        edges = {edge for word in words(article.text) for edge in word}
        entities = [s for s in sets["gold"].spans.values() if s.layer == "entity"]
        nested += sum(
            inner.start >= outer.start and inner.end <= outer.end
            for inner in entities
            for outer in entities
            if inner is not outer
        )
        inside = {position for start, end in words(article.text) for position in range(start + 1, end)}
        assert not inside & edges
        mid_word += sum(bool({s.start, s.end} & inside) for s in entities)
        discontinuous += sum(len(s.fragments) > 1 for s in sets["gold"].spans.values())
    assert nested > 20
    assert mid_word > 10
    assert discontinuous == 1


def test_figures_of_the_two_outlets_contradict_each_other(built):
    first = {}
    for article, sets in built:
        killed = [s for s in sets["gold"].ordered_spans() if s.attributes.get("outcome") == "killed"]
        first[article.meta.title[:12]] = [
            (s.attributes["qualifier"], s.attributes.get("best"), s.attributes.get("low")) for s in killed
        ]
    sawt, sahil, *_ = first.values()
    assert ("at_least", 14, 14) in sawt
    assert ("exact", 14, 14) in sahil
    assert ("exact", 17, 17) in sahil


def test_annotators_disagree_in_every_way_there_is(built):
    kinds = set()
    for _, sets in built:
        gold = {(s.label, s.fragments): s for s in sets["gold"].spans.values()}
        places = {fragments: label for label, fragments in gold}
        for name, labels in sets.items():
            if name == "gold":
                continue
            own = {(s.label, s.fragments): s for s in labels.spans.values()}
            assert 0 < len(set(gold) - set(own)) < len(gold)  # nobody is perfect, nobody is useless
            for (label, fragments), span in own.items():
                same = gold.get((label, fragments))
                if same is not None and same.attributes != span.attributes:
                    kinds.add("figure value" if label == "FIGURE" else "attribute")
                if same is None and fragments in places and places[fragments] != label:
                    kinds.add("label")
                if same is None and any(
                    other == label and f[0].start < span.end and span.start < f[-1].end for other, f in gold
                ):
                    kinds.add("boundary")
            if not any(f not in {s.fragments for s in own.values()} for _, f in gold):
                continue
            kinds.add("missing")
    assert kinds == {"figure value", "attribute", "label", "boundary", "missing"}


def test_work_is_at_different_stages(built):
    assert {s.assignment.status for _, sets in built for s in sets.values()} == {
        Status.DONE,
        Status.IN_PROGRESS,
    }


def test_a_surface_is_located_by_its_occurrence():
    assert locate("كتب كتب كتاب", "كت", 3) == (8, 10)
    with pytest.raises(ValueError, match="not found"):
        locate("كتب", "كت", 2)
