"""Native jsonl: what is written comes back, byte for byte, and what is wrong is said with its line."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.base import ArticleBundle, Header, NamedSet, Notice
from annotator.formats.jsonl import JSONL
from annotator.formats.jsonl.decode import read_jsonl
from annotator.formats.jsonl.encode import encode_line, write_jsonl
from annotator.formats.jsonl.options import JsonlReadOptions, JsonlWriteOptions
from annotator.model.article import Article, Metadata, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Assignment, Status
from annotator.model.span import Fragment, Provenance, Span


class Buffer:
    def __init__(self, path: Path) -> None:
        self.path = path

    def open(self, part: str = ""):
        assert part == ""
        return self.file

    def __enter__(self) -> Buffer:
        self.file = self.path.open("wb")
        return self

    def __exit__(self, *_error: object) -> None:
        self.file.close()


def write(path: Path, header: Header, bundles: list[ArticleBundle], *, self_contained: bool = True) -> bytes:
    with Buffer(path) as output:
        write_jsonl(header, bundles, output, JsonlWriteOptions(self_contained))
    return path.read_bytes()


def read(path: Path, unit: str = "code-point"):
    items = list(read_jsonl(path, JsonlReadOptions(unit)))
    headers = [item for item in items if isinstance(item, Header)]
    bundles = [replace(item, line=0, zones_given=False) for item in items if isinstance(item, ArticleBundle)]
    return headers, bundles, [item for item in items if isinstance(item, Notice)]


def line(path: Path, *rows: object) -> Path:
    path.write_bytes(b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows))
    return path


def one_span(text: str, start: int, end: int, surface: str | None, **more: object) -> dict[str, object]:
    span = {"id": "s1", "layer": "entity", "label": "ORG", "fragments": [[start, end]], **more}
    if surface is not None:
        span["text"] = surface
    return {"id": "a1", "text": text, "sets": [{"annotator": "sara", "spans": [span]}]}


def test_hard_article_comes_back_whole_and_byte_for_byte(tmp_path, header, hard):
    empty = ArticleBundle(Article("a2", ""))
    bare = ArticleBundle(Article("a3", "نص بلا تسميات.\n"))
    first = write(tmp_path / "1.jsonl", header, [hard, empty, bare])
    headers, bundles, notices = read(tmp_path / "1.jsonl")
    assert notices == []
    assert [each.scheme for each in headers] == [header.scheme]
    assert [(p.name, p.colour) for p in headers[0].annotators] == [("sara", "#aa0000"), ("gold", "")]
    assert bundles == [hard, empty, bare]
    assert write(tmp_path / "2.jsonl", headers[0], bundles) == first


def test_the_shape_is_the_contract(tmp_path, header, hard):
    lines = write(tmp_path / "1.jsonl", header, [hard]).decode().split("\n")
    project, article = (json.loads(text) for text in lines[:2])
    assert lines[2:] == [""]
    assert list(project) == ["project"]
    assert project["project"]["scheme"]["id"] == "test-1"
    assert [person["name"] for person in project["project"]["annotators"]] == ["sara", "gold"]
    assert [key for key in article if key != "origin"] == ["id", "text", "meta", "zones", "sets"]
    assert article["meta"] == {
        "title": "مقتل",
        "outlet": "سانا",
        "url": "https://example.org/1",
        "published": "2020-05-06",
        "language": "ar",
    }
    assert article["zones"][0] == {"type": "title", "start": 0, "end": article["text"].index("\n")}
    sara, gold = article["sets"]
    assert (sara["annotator"], sara["status"], gold["annotator"]) == ("sara", "done", "gold")
    for span in sara["spans"]:
        assert span["text"] == " ".join(article["text"][start:end] for start, end in span["fragments"])
    assert sara["relations"][0].keys() == {"id", "label", "from", "to", "attributes"}


def test_no_program_sees_a_line_end_inside_a_line(tmp_path, header):
    text = "أ\u2028ب\u2029ج\x85د\x0bه\x0cو"
    data = write(tmp_path / "1.jsonl", header, [ArticleBundle(Article("a1", text))], self_contained=False)
    assert len(data.decode().splitlines()) == 1
    assert json.loads(data)["text"] == text


@pytest.mark.parametrize("digits", ["5", "0.50", "1E+5", "-0", "-3.14", "1E-7"])
def test_decimals_come_back_as_decimals(tmp_path, header, digits):
    value = Decimal(digits)
    span = Span("s1", "a1", "sara", "entity", "ORG", (Fragment(0, 1),), {"share": value, "n": 5, "yes": True})
    labels = AnnotationSet(Assignment("a1", "sara", Status.DONE), {"s1": span})
    bundle = ArticleBundle(Article("a1", "نص"), (NamedSet("sara", labels),))
    first = write(tmp_path / "1.jsonl", header, [bundle])
    _, bundles, _ = read(tmp_path / "1.jsonl")
    attributes = bundles[0].sets[0].labels.spans["s1"].attributes
    assert [(type(v), v) for v in attributes.values()] == [(int, 5), (Decimal, value), (bool, True)]
    assert write(tmp_path / "2.jsonl", header, bundles) == first


def test_fast_and_exact_encoding_agree():
    data = {"a": [1, True, None, 'ن"\\\n\u2028'], "b": {"c": ()}}
    with_decimal = {**data, "d": Decimal("1.5")}
    assert encode_line(with_decimal) == encode_line(data)[:-2] + b', "d": 1.5}\n'


def test_every_bad_line_is_said_and_the_rest_is_read(tmp_path):
    path = tmp_path / "bad.jsonl"
    good = json.dumps({"id": "ok", "text": "نص"}).encode()
    rows = [
        b"\xef\xbb\xbf" + good,
        b"{",
        b"[1]",
        b'{"id": "x"}',
        "نص".encode("cp1256"),
        b"",
        b'{"text": "\\ud800"}',
    ]
    path.write_bytes(b"\r\n".join([*rows, b"[" * 100_000, b'{"project": {}}', good.replace(b"ok", b"ok2")]))
    _, bundles, notices = read(path)
    assert [bundle.article.id for bundle in bundles] == ["ok", "ok2"]
    assert [notice.line for notice in notices] == [2, 3, 4, 5, 7, 8, 9]
    assert all(notice.left_out and notice.file == str(path) for notice in notices)


@pytest.mark.parametrize(
    "fragments",
    [
        [],
        None,
        [[3, 3]],
        [[2, 1]],
        [[-1, 2]],
        [[0, 99]],
        [[0, 2], [1, 3]],
        [[0, 1], [1, 2]],
        [[0.0, 2]],
        [["0", 2]],
    ],
)
def test_impossible_fragments_are_left_out_and_said(tmp_path, fragments):
    row = one_span("نص قصير", 0, 2, None)
    row["sets"][0]["spans"][0]["fragments"] = fragments
    row["sets"][0]["spans"].append({"label": "ORG", "fragments": [[3, 7]], "text": "قصير"})
    _, bundles, notices = read(line(tmp_path / "1.jsonl", row))
    assert [span.fragments for span in bundles[0].sets[0].labels.spans.values()] == [(Fragment(3, 7),)]
    assert [(notice.line, notice.left_out) for notice in notices] == [(1, True)]


@pytest.mark.parametrize(
    ("unit", "text", "start", "end"),
    [
        ("utf-16", "👍 سانا قالت", 3, 7),
        ("byte", "قال سانا", 7, 15),
        ("crlf", "عنوان\nسانا", 7, 11),
    ],
)
def test_other_units_are_proposed_never_taken(tmp_path, unit, text, start, end):
    path = line(tmp_path / "1.jsonl", one_span(text, start, end, "سانا"))
    _, bundles, notices = read(path)
    assert bundles[0].sets[0].labels.spans == {}
    assert [notice.left_out for notice in notices] == [True, False]
    assert f"unit={unit}" in str(notices[1].message)
    _, bundles, notices = read(path, unit)
    (span,) = bundles[0].sets[0].labels.spans.values()
    assert span.surface(text) == "سانا"
    assert notices == []


def test_a_surface_that_is_nowhere_gets_no_proposal(tmp_path):
    _, bundles, notices = read(line(tmp_path / "1.jsonl", one_span("قال فلان", 0, 3, "قيل")))
    assert bundles[0].sets[0].labels.spans == {}
    assert len(notices) == 1
    assert "قيل" in str(notices[0].message)


def test_crlf_in_a_text_becomes_lf_and_labels_move_along(tmp_path):
    text = "عنوان\r\nقالت\rسانا"
    path = line(tmp_path / "1.jsonl", one_span(text, 12, 16, "سانا"))
    _, bundles, notices = read(path)
    (span,) = bundles[0].sets[0].labels.spans.values()
    assert bundles[0].article.text == "عنوان\nقالت\nسانا"
    assert bundles[0].article.origin.newline == "mixed"
    assert span.surface(bundles[0].article.text) == "سانا"
    assert [notice.left_out for notice in notices] == [False]


def test_unknown_keys_are_counted_for_the_whole_file(tmp_path):
    row = one_span("سانا", 0, 4, "سانا", score=0.5)
    rows = [{**row, "id": key, "incidents": ["i1"]} for key in ("a1", "a2")]
    _, bundles, notices = read(line(tmp_path / "1.jsonl", *rows))
    assert len(bundles) == 2
    said = {(n.message.args["key"], n.message.args["count"], n.left_out) for n in notices}
    assert said == {("incidents", 2, True), ("spans.score", 2, True)}


def test_wrong_values_are_left_out_one_by_one(tmp_path):
    row = one_span(
        "سانا", 0, 4, "سانا", attributes={"a": {"b": 1}, "c": None, "d": "ok"}, note=5, provenance="x"
    )
    row["meta"] = {"title": 3, "published": "أمس", "outlet": "سانا"}
    row["zones"] = [
        {"type": "title", "start": 0, "end": 2},
        {"type": "title", "start": 1, "end": 3},
        {"type": "odd", "start": 3, "end": 4},
        {"type": "body", "start": 3, "end": 40},
    ]
    row["sets"][0] |= {
        "status": "maybe",
        "relations": [{"label": "by", "from": "s1", "to": "s9"}, {"label": 4}],
    }
    row["sets"] += [{"annotator": "sara"}, {"spans": []}, 7]
    _, (bundle,), notices = read(line(tmp_path / "1.jsonl", row))
    assert bundle.article.meta == Metadata(outlet="سانا")
    assert bundle.article.zones == (Zone(ZoneType.TITLE, 0, 2),)
    named, nobodys = bundle.sets
    assert (nobodys.annotator, nobodys.labels.spans) == ("", {})
    (span,) = named.labels.spans.values()
    assert (span.attributes, span.note, span.provenance) == ({"d": "ok"}, "", Provenance.IMPORTED)
    assert named.labels.relations == {}
    assert named.labels.assignment.status is Status.IN_PROGRESS
    assert len([n for n in notices if n.left_out]) == 14
    assert {n.line for n in notices} == {1}


def test_messages_show_short_json_and_say_a_thing_once(tmp_path):
    row = one_span("سانا", 0, 4, "سانا", attributes={"a": ["x", 1], "b": {"c": 5.5}})
    row |= {"zones": "x", "meta": {"title": 5.5, "published": ["x"]}}
    row["sets"].append({"annotator": "ali", "spans": [None, "s" * 500], "status": {"a": True}})
    row["sets"][0]["spans"] += [{"id": "i" * 5000, "label": "ORG", "fragments": [[9, 12]]}]
    _, _, notices = read(line(tmp_path / "1.jsonl", row))
    said = sorted(str(notice.message) for notice in notices)
    assert [sentence for sentence in said if "zones" in sentence or "zone was" in sentence] == [
        '“zones” was left out: "x" does not fit.'
    ]
    for value in ('["x", 1]', '{"c": 5.5}', "“title” was left out: 5.5", '["x"]', '{"a": true}', "null"):
        assert any(value in sentence for sentence in said), value
    assert sum("“spans”" in sentence or "A span" in sentence for sentence in said) == 2
    assert max(map(len, said)) < 200


def test_utf_16_is_read_by_its_mark(header, hard, tmp_path):
    data = write(tmp_path / "1.jsonl", header, [hard])
    for encoding in ("utf-16-le", "utf-16-be"):
        path = tmp_path / f"{encoding}.jsonl"
        path.write_bytes(("\ufeff" + data.decode()).encode(encoding))
        assert JSONL.recognises(path, path.read_bytes()[:1001])
        _, (found,), notices = read(path)
        assert found.article == hard.article
        assert notices == []
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(UserError, match="damaged UTF-16"):
        read(path)


def test_an_id_that_appears_twice_is_renewed_and_said(tmp_path):
    row = one_span("سانا", 0, 4, "سانا")
    row["sets"][0]["spans"].append({**row["sets"][0]["spans"][0], "label": "MEDIA"})
    _, (bundle,), notices = read(line(tmp_path / "1.jsonl", row))
    assert sorted(span.label for span in bundle.sets[0].labels.spans.values()) == ["MEDIA", "ORG"]
    assert [notice.left_out for notice in notices] == [False]


def test_a_broken_scheme_is_said_and_the_articles_are_read(tmp_path):
    rows = [{"project": {"scheme": {"id": 5}, "incidents": [{"id": "i1"}]}}, {"id": "a1", "text": "نص"}]
    headers, bundles, notices = read(line(tmp_path / "1.jsonl", *rows))
    assert headers == [Header()]
    assert len(bundles) == 1
    assert len(notices) == 2


def test_ours_is_told_from_other_json_lines(header, hard, tmp_path):
    ours = [
        write(tmp_path / "1.jsonl", header, [hard]),
        write(tmp_path / "2.jsonl", header, [hard], self_contained=False),
    ]
    assert all(JSONL.recognises(tmp_path, data) for data in ours)
    assert not JSONL.recognises(tmp_path, b'{"text": "x", "label": [[0, 1, "ORG"]]}\n')
    assert not JSONL.recognises(tmp_path, b'{"body": "x"}\n')


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40)
KEYS = st.text("abcdef_", min_size=1, max_size=5)
VALUES = st.one_of(
    TEXTS,
    st.integers(),
    st.booleans(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.lists(TEXTS, max_size=3).map(tuple),
)
ATTRIBUTES = st.dictionaries(KEYS, VALUES, max_size=3)


@st.composite
def bundles_strategy(draw):
    text = draw(TEXTS)
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)
    spans = {}
    for number in range(draw(st.integers(0, 4)) if len(text) > 2 else 0):
        edges = sorted(draw(ends))
        fragments = tuple(Fragment(*pair) for pair in zip(edges[::2], edges[1::2], strict=False))
        key = f"s{number}"
        spans[key] = Span(
            key,
            "a1",
            "sara",
            draw(KEYS),
            draw(KEYS),
            fragments,
            draw(ATTRIBUTES),
            draw(TEXTS),
            draw(st.sampled_from(Provenance)),
        )
    assignment = Assignment("a1", "sara", draw(st.sampled_from(Status)), draw(TEXTS), draw(ATTRIBUTES))
    meta = Metadata(draw(TEXTS), draw(TEXTS), draw(TEXTS), draw(st.none() | st.dates()), "ar")
    return ArticleBundle(Article("a1", text, meta), (NamedSet("sara", AnnotationSet(assignment, spans)),))


@settings(max_examples=150, deadline=None)
@given(bundle=bundles_strategy())
def test_whatever_is_written_comes_back(tmp_path_factory, bundle):
    folder = tmp_path_factory.mktemp("jsonl")
    first = write(folder / "1.jsonl", Header(), [bundle])
    _, bundles, notices = read(folder / "1.jsonl")
    assert notices == []
    assert bundles == [bundle]
    assert write(folder / "2.jsonl", Header(), bundles) == first


def test_dates_are_iso_days(tmp_path):
    row = {"text": "نص", "meta": {"published": "2020-05-06"}}
    _, (bundle,), _ = read(line(tmp_path / "1.jsonl", row))
    assert bundle.article.meta.published == date(2020, 5, 6)
