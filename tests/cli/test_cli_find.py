"""The concordance, against a plain scan of the texts."""

from __future__ import annotations

import json

import pytest

from annotator.app.session import Session
from annotator.text.folding import EXACT, SEARCH
from annotator.text.folding import find as places


def _hits(run, *arguments):
    return json.loads(run("find", *arguments, "--json").stdout)


@pytest.mark.parametrize(
    "query", ["قتيل", "قُتِل", "ق", "دير النهر", "١٤", "nahr today", "كتائب الفجر", "«أطباء", "مستشفي الامل"]
)
@pytest.mark.parametrize("exact", [False, True])
def test_every_place_is_found_and_no_other(run, example, query, exact):
    found = _hits(run, example, query, *(["--exact"] if exact else []))
    with Session.open(example, writable=False) as session:
        expected = [
            (article.id, start, end)
            for article in session.articles()
            for start, end in places(article.text, query, EXACT if exact else SEARCH)
        ]
        texts = {article.id: article.text for article in session.articles()}
    assert [(hit["article"], hit["start"], hit["end"]) for hit in found] == expected
    for hit in found:
        text = texts[hit["article"]]
        assert hit["text"] == text[hit["start"] : hit["end"]]
        assert text[: hit["start"]].endswith(hit["before"])
        assert text[hit["end"] :].startswith(hit["after"])


def test_spelling_and_marks_do_not_matter_unless_exact(run, example):
    loose, exact = _hits(run, example, "قتل"), _hits(run, example, "قُتِل", "--exact")
    assert {"قُتِل", "قتل"} <= {hit["text"] for hit in loose}
    assert {hit["text"] for hit in exact} == {"قُتِل"}


def test_a_no_break_space_is_a_space(run, example):
    assert "كتائب\u00a0الفجر" in {hit["text"] for hit in _hits(run, example, "كتائب الفجر")}


def test_only_places_inside_spans_of_a_label(run, example):
    everywhere, in_towns = (
        _hits(run, example, "دير النهر"),
        _hits(run, example, "دير النهر", "--label", "GPE"),
    )
    assert 0 < len(in_towns) < len(everywhere)
    assert all(hit["labelled_by"] for hit in in_towns)
    assert all(hit["labelled_by"] == [] for hit in everywhere)
    assert {"gold", "سارة"} <= {name for hit in in_towns for name in hit["labelled_by"]}
    assert _hits(run, example, "نفى", "--label", "WEA") == []


def test_an_unknown_label_and_an_empty_query_are_said(run, example):
    assert "There are: PERS, OCC" in run("find", example, "قتل", "--label", "X", code=1).stderr
    assert "nothing to find" in run("find", example, "َ", code=1).stderr


def test_lines_stand_below_each_other_with_the_hit_in_brackets(run, example):
    *lines, total = run("find", example, "قتيل").stdout.splitlines()
    assert total == f"Places: {len(lines)}, articles: 4."
    for hit, line in zip(_hits(run, example, "قتيل"), lines, strict=True):
        assert f"[{hit['text']}]" in line
        assert line.lstrip().startswith(f"{hit['number']}:{hit['start']}  ")


def test_in_visual_order_the_reader_sees_what_came_before_on_the_right(run, example):
    line = run("find", example, "دير النهر", "--visual").stdout.splitlines()[0]
    left, right = line.split("رهنلا ريد")
    assert "لاًيتق" not in left
    assert "ةٍيبعش قٍوس" in right  # «سوقٍ شعبيةٍ في دير النهر», each mark behind its letter
    assert "عُقِوتُ" in left  # «تُوقِعُ»
