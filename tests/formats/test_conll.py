"""CoNLL columns, read back by a reader of our own and compared with the spans by offset."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.base import ArticleBundle, Header
from annotator.formats.conll.options import ConllOptions
from annotator.formats.conll.tags import (
    AROUND,
    CROSSES_BLOCKS,
    CROSSING,
    DISCONTINUOUS,
    IN_BOILERPLATE,
    INSIDE,
    NO_TOKEN,
    SAME_TOKENS,
    SUB_TOKEN,
)
from annotator.formats.conll.write import ATTRIBUTES, NOTES, RELATIONS, write_conll
from annotator.model.article import Article, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.people import Annotator, Status
from annotator.model.span import Fragment
from annotator.text.offsets import trim

SARA = (Annotator("id-sara", "sara"),)


def parse(text: str) -> dict[str, list[list[list[str]]]]:
    """Articles by id, each a list of blocks, each a list of rows: as naive a reader as trainers have."""
    articles: dict[str, list[list[list[str]]]] = {}
    blocks: list[list[list[str]]] = []
    for line in text.split("\n"):
        columns = line.split()
        if columns and columns[0] == "-DOCSTART-":
            blocks = articles[columns[1]] = []
        elif not columns:
            blocks.append([])
        else:
            blocks[-1].append(columns)
    return {key: [block for block in found if block] for key, found in articles.items()}


def chunks(text: str, article: str = "a1", column: int = 3) -> list[tuple[int, int, str]]:
    """Spans of a column with offsets, by the rules of BIO; a malformed sequence fails."""
    found: list[tuple[int, int, str]] = []
    for block in parse(text)[article]:
        inside = ""
        for row in block:
            start, end, tag = int(row[1]), int(row[2]), row[column]
            if tag.startswith("I-"):
                assert tag[2:] == inside, "an I- that continues nothing"
                found[-1] = (found[-1][0], end, inside)
            inside = "" if tag == "O" else tag[2:]
            if tag.startswith("B-"):
                found.append((start, end, inside))
    return found


def write(output, header, bundles, **options):
    return write_conll(header, bundles, output, ConllOptions(**({"offsets": True} | options)))


def entity(header: Header) -> Header:
    return Header(header.scheme, SARA, ("entity",))


def reasons(report) -> dict[str, tuple[str, str]]:
    return {loss.surface: (loss.reason.context, loss.reason.source) for loss in report.losses}


def bundle(marker, *zones: Zone, status: Status = Status.DONE) -> ArticleBundle:
    return ArticleBundle(Article("a1", marker.text, zones=zones), (marker.named(status=status),))


def test_everything_is_carried_or_named(output, header, hard):
    """For every policy: carried spans have their own offsets, the others are in the report."""
    for nested in ("outermost", "innermost", "columns"):
        for tokens in ("word", "clitic"):
            for blocks in ("sentence", "paragraph", "article"):
                output.parts.clear()
                report = write(
                    output,
                    entity(header),
                    [hard],
                    nested=nested,
                    tokens=tokens,
                    blocks=blocks,
                    boilerplate=True,
                )
                depth = len(parse(output.text())["a1"][0][0]) - 3
                carried = {c for n in range(depth) for c in chunks(output.text(), column=3 + n)}
                text = hard.article.text
                lost = {loss.span_id for loss in report.losses}
                of_layer = [s for s in hard.sets[0].labels.ordered_spans() if s.layer == "entity"]
                expected = {(*trim(text, s.start, s.end), s.label) for s in of_layer if s.id not in lost}
                assert carried == expected
                assert report.spans == len(expected)
                assert report.spans + len(report.losses) == len(of_layer)


def test_clitics_carry_what_words_cannot(output, header, marker):
    sara = marker("نزحوا وبالقاهرة باتوا")
    sara.mark("GPE", "القاهرة")
    report = write(output, entity(header), [bundle(sara)])
    assert reasons(report) == {"القاهرة": SUB_TOKEN}
    output.parts.clear()
    report = write(output, entity(header), [bundle(sara)], tokens="clitic")
    assert report.losses == []
    assert [sara.text[s:e] for s, e, _ in chunks(output.text())] == ["القاهرة"]


NESTED = "قال وزير دفاع دولة لبنان أمس"


@pytest.mark.parametrize(
    ("nested", "kept", "lost"),
    [
        (
            "outermost",
            {"وزير دفاع دولة لبنان"},
            {"دولة لبنان": INSIDE, "لبنان": INSIDE, "لبنان أمس": CROSSING},
        ),
        (
            "innermost",
            {"لبنان"},
            {"دولة لبنان": AROUND, "وزير دفاع دولة لبنان": AROUND, "لبنان أمس": AROUND},
        ),
    ],
)
def test_nesting_policies(output, header, marker, nested, kept, lost):
    sara = marker(NESTED)
    for surface in (*kept, *lost):
        sara.mark("ORG", surface)
    report = write(output, entity(header), [bundle(sara)], nested=nested)
    assert {NESTED[s:e] for s, e, _ in chunks(output.text())} == kept
    assert reasons(report) == lost


def test_one_column_per_depth_keeps_all(output, header, marker):
    sara = marker(NESTED)
    for label, surface in (
        ("ORG", "وزير دفاع دولة لبنان"),
        ("GPE", "دولة لبنان"),
        ("LIG", "لبنان"),
        ("END", "لبنان أمس"),
    ):
        sara.mark(label, surface)
    empty = ArticleBundle(Article("a2", "سطر واحد."), (marker("", "a2").named(status=Status.DONE),))
    report = write(output, entity(header), [bundle(sara), empty], nested="columns")
    assert report.losses == []
    rows = [line for line in output.text().split("\n") if line]
    assert {len(row.split(" ")) for row in rows} == {7}, "every row has the same number of columns"
    columns = [[NESTED[s:e] for s, e, _ in chunks(output.text(), column=n)] for n in range(3, 7)]
    assert columns == [["وزير دفاع دولة لبنان"], ["دولة لبنان"], ["لبنان أمس"], ["لبنان"]]


def test_labels_on_the_same_words_and_side_by_side(output, header, marker):
    sara = marker("سانا رويترز")
    first, second = sara.mark("ORG", "سانا"), sara.mark("MEDIA", "سانا")
    sara.mark("ORG", "رويترز")
    report = write(output, entity(header), [bundle(sara)])
    assert [(loss.span_id, (loss.reason.context, loss.reason.source)) for loss in report.losses] == [
        (first, SAME_TOKENS)
    ]
    assert second != first
    assert [label for *_, label in chunks(output.text())] == ["MEDIA", "ORG"]


def test_what_bio_cannot_hold_is_named(output, header, marker):
    sara = marker("قالت رويترز اليوم. ثم قالت\u00a0لا\nحقوق النشر")
    sara.mark("ORG", "قالت", "اليوم")
    sara.mark("GPE", "اليوم. ثم")
    sara.mark("EVENT", "حقوق")
    sara.mark("END", "\u00a0")
    boilerplate = Zone(ZoneType.BOILERPLATE, sara.text.index("حقوق"), len(sara.text))
    report = write(output, entity(header), [bundle(sara, boilerplate)])
    assert reasons(report) == {
        "قالت اليوم": DISCONTINUOUS,
        "اليوم. ثم": CROSSES_BLOCKS,
        "حقوق": IN_BOILERPLATE,
        "\u00a0": NO_TOKEN,
    }
    assert sorted(count for _reason, count in report.by_reason()) == [1, 1, 1, 1]
    assert "حقوق" not in output.text()
    tokens = [row[0] for block in parse(output.text())["a1"] for row in block]
    assert tokens == ["قالت", "رويترز", "اليوم", ".", "ثم", "قالت", "لا"]


def test_attributes_relations_and_notes_are_counted(output, header, hard):
    report = write(output, Header(header.scheme, SARA, ("casualty",)), [hard], boilerplate=True)
    counted = {(said.context, said.source): count for said, count in report.uncarried.items()}
    assert counted == {ATTRIBUTES: 3, RELATIONS: 1}
    assert NOTES not in counted


def test_a_file_for_each_layer_and_annotator(output, header, marker):
    sara, ali = marker("سانا"), marker("سانا", annotator="ali")
    sara.mark("ORG", "سانا")
    article = Article("a1", "سانا")
    both = ArticleBundle(article, (sara.named(), ali.named(status=Status.TODO)))
    people = (*SARA, Annotator("id-ali", "ali"))
    report = write(output, Header(header.scheme, people, ("entity", "casualty")), [both])
    assert set(output.parts) == {"entity.sara", "casualty.sara"}, "who has not begun has said nothing"
    assert "B-ORG" in output.text("entity.sara")
    assert parse(output.text("casualty.sara"))["a1"]
    assert {str(said): count for said, count in report.uncarried.items()} == {
        "No file was made for “ali”, who has begun no article.": 2
    }
    assert report.articles == 1


def test_nothing_to_write_is_said_and_makes_no_file(output, header, marker):
    idle = ArticleBundle(Article("a1", "سانا"), (marker("سانا").named(status=Status.TODO),))
    with pytest.raises(UserError, match="nothing to write"):
        write(output, entity(header), [idle])
    assert output.parts == {}


def test_no_character_breaks_a_row(output, header, marker):
    """Separators of every kind, emoji sequences, lone marks and controls: every row keeps its columns."""
    text = "أ\u00a0ب\u2028ج\x85د\x0bه\u3000و 👨\u200d👩\u200d👧 \u064b \u200f! \x00 5\u00a0آلاف 14.5"
    text += " -DOCSTART- \u2067x\u2069"
    sara = marker(text)
    sara.put("EMOJI", Fragment(text.index("👨"), text.index("👧") + 1))
    report = write(output, entity(header), [bundle(sara)], blocks="article")
    assert report.losses == []
    lines = output.data().decode("utf-8").splitlines()
    assert all(len(line.split()) == len(line.split(" ")) == 4 for line in lines if line)
    assert sum(line.startswith("-DOCSTART-") for line in lines) == 1
    for row in parse(output.text())["a1"][0]:
        assert text[int(row[1]) : int(row[2])].split() == [row[0]]
    assert [text[s:e] for s, e, _ in chunks(output.text())] == ["👨\u200d👩\u200d👧"]


def test_plain_columns_are_those_of_conll_2003(output, header, marker):
    sara = marker("قالت سانا.\nانتهى")
    sara.mark("ORG", "سانا")
    write(output, entity(header), [bundle(sara)], offsets=False)
    assert output.text() == "-DOCSTART- a1 _ O\n\nقالت _ _ O\nسانا _ _ B-ORG\n. _ _ O\n\nانتهى _ _ O\n\n"


PIECES = st.sampled_from(
    [
        *("قالت", "وبالقاهرة", "شخـــصاً", "مُقْتَلُ", "١٤", "x", "،", "؟", ".", "👨\u200d👩"),
        *(" ", "\u00a0", "\n", "\u2028", "\u200f", "\u200d"),
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=25), data=st.data())
def test_any_article_is_carried_or_named(header, output, marker, pieces, data):
    """Whatever the text: rows stay whole, tokens are in order, carried spans are at their place."""
    output.parts.clear()
    sara = marker("".join(pieces))
    for number in range(data.draw(st.integers(0, 6)) if sara.text else 0):
        start = data.draw(st.integers(0, len(sara.text) - 1))
        sara.put(f"L{number}", Fragment(start, data.draw(st.integers(start + 1, len(sara.text)))))
    policy = {
        "nested": data.draw(st.sampled_from(["outermost", "innermost", "columns"])),
        "tokens": data.draw(st.sampled_from(["word", "clitic"])),
        "blocks": data.draw(st.sampled_from(["sentence", "paragraph", "article"])),
    }
    report = write(output, entity(header), [bundle(sara)], **policy)
    rows = [row for block in parse(output.text())["a1"] for row in block]
    assert len({len(row) for row in rows}) <= 1
    assert [(int(row[1]), int(row[2])) for row in rows] == sorted((int(row[1]), int(row[2])) for row in rows)
    assert all("".join(sara.text[int(row[1]) : int(row[2])].split()) == row[0] for row in rows)
    depth = len(rows[0]) - 3 if rows else 0
    carried = {chunk for number in range(depth) for chunk in chunks(output.text(), column=3 + number)}
    lost = {loss.span_id for loss in report.losses}
    kept = {span.label: span for key, span in sara.spans.items() if key not in lost}
    assert {label for *_, label in carried} == set(kept)
    assert len(carried) == report.spans == len(kept)
    for start, end, label in carried:
        beside = sara.text[kept[label].start : start] + sara.text[end : kept[label].end]
        assert kept[label].start <= start < end <= kept[label].end
        assert all(c.isspace() or c in "\u200f\u200d" for c in beside)
