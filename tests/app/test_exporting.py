"""Exporting for real: a project out to files, into another project, and out again."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.app.commands.spans import AddSpan
from annotator.app.exporting import AtomicFiles, ExportRequest, export
from annotator.app.importing import ImportChoices, Unknown, commit_import, plan_import
from annotator.app.session import Session
from annotator.app.tasks import Cancellation
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.people import AnnotationSet, Assignment, Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Provenance, Span

TEXT = (
    "مقتل ١٤ شخصاً قرب السوق\n\nقالت “وكالة الورق” إنّ ١٤ شخصاً قُتِلوا "
    "وبالقاهرة 👨\u200d👩\u200d👧 نزح 5\u00a0آلاف.\n"
    "وأضاف المصدر أن شركـــة \u2067Paper\u2069 أغلقت أبوابها."
)


def mark(session: Session, article_id: str, label: str, *pieces: str, **more: object) -> str:
    text, position, fragments = session.article(article_id).text, 0, []
    for piece in pieces:
        start = text.index(piece, position)
        position = start + len(piece)
        fragments.append(Fragment(start, position))
    before = set(session.annotation_set(article_id).spans)
    session.execute(AddSpan(article_id, label, tuple(fragments), **more))
    (key,) = set(session.annotation_set(article_id).spans) - before
    return key


@pytest.fixture
def project(tmp_path):
    """Two articles, one labelled by two people and gold through the program's own commands."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.txt").write_bytes(TEXT.replace("\n", "\r\n").encode("utf-16"))
    (source / "b.txt").write_text("سطر واحد لا تسميات فيه.", encoding="utf-8")
    with Session.create(tmp_path / "p.annot", default_scheme(), ["sara", "ali"]) as session:
        commit_import(session, plan_import([source], session))
        key = session.article_rows()[0].id
        for name in ("sara", "ali", "gold"):
            session.use_annotator(name)
            agency = mark(session, key, "ORG", "وكالة الورق")
            claim = mark(session, key, "CLAIM", "إنّ ١٤ شخصاً", "نزح 5\u00a0آلاف")
            source_span = mark(session, key, "SOURCE", "وكالة الورق")
            assert session.annotation_set(key).relations_of(claim), (
                "the program relates a claim to its source"
            )
            mark(session, key, "GPE", "القاهرة")
            mark(session, key, "FIGURE", "١٤ شخصاً", attributes={"low": 14, "high": 14})
            assert agency != source_span
        yield session


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def test_out_in_and_out_again_gives_the_same_bytes(tmp_path, project):
    first = export(project.path, tmp_path / "1.jsonl", ExportRequest("jsonl"))
    assert first.files == (tmp_path / "1.jsonl",)
    assert (first.losses.articles, first.losses.losses) == (2, [])
    assert first.losses.spans >= 15
    with Session.create(tmp_path / "q.annot", default_scheme(), ["another"]) as other:
        report = commit_import(other, plan_import(first.files, other))
        assert report.notices == ()
        assert report.spans == first.losses.spans
        assert other.check() == []
        names = {person.id: person.name for person in other.annotators()}
        for mine in project.articles():
            assert other.article(mine.id) == mine
            theirs = {names[a.annotator_id]: a for a in other.annotation_sets(mine.id)}
            for labels in project.annotation_sets(mine.id):
                name = next(p.name for p in project.annotators() if p.id == labels.annotator_id)
                spans = {k: replace(s, annotator_id="") for k, s in labels.spans.items()}
                assert {k: replace(s, annotator_id="") for k, s in theirs[name].spans.items()} == spans
        export(other.path, tmp_path / "2.jsonl", ExportRequest("jsonl"))
    assert (tmp_path / "2.jsonl").read_bytes() == (tmp_path / "1.jsonl").read_bytes()
    export(project.path, tmp_path / "3.jsonl", ExportRequest("jsonl"))
    assert (tmp_path / "3.jsonl").read_bytes() == (tmp_path / "1.jsonl").read_bytes()


def test_another_scheme_comes_along_into_an_empty_project(tmp_path, project):
    scheme = project.scheme
    label = replace(scheme.layers[0].labels[0], key="EXTRA", shortcut="")
    layer = replace(scheme.layers[0], labels=(*scheme.layers[0].labels, label))
    changed = replace(scheme, id="other", layers=(layer, *scheme.layers[1:]))
    with Session.create(tmp_path / "o.annot", changed, ["sara"]) as other:
        (tmp_path / "a.txt").write_text(TEXT + " وانتهى.", encoding="utf-8")
        commit_import(other, plan_import([tmp_path / "a.txt"], other))
        mark(other, other.article_rows()[0].id, "EXTRA", "السوق")
        export(other.path, tmp_path / "1.jsonl", ExportRequest("jsonl"))
    with Session.create(tmp_path / "q.annot", default_scheme(), ["x"]) as fresh:
        plan = plan_import([tmp_path / "1.jsonl"], fresh)
        assert [name.key for name in plan.unknown] == ["EXTRA"]
        commit_import(fresh, plan, ImportChoices(unknown=Unknown.ADD))
        assert fresh.scheme.id == "other"
        export(fresh.path, tmp_path / "2.jsonl", ExportRequest("jsonl"))
    assert (tmp_path / "2.jsonl").read_bytes() == (tmp_path / "1.jsonl").read_bytes()
    key = project.article_rows()[0].id
    plan = plan_import([tmp_path / "1.jsonl"], project)
    commit_import(project, plan, ImportChoices(unknown=Unknown.ADD))
    assert project.scheme.layer_of("EXTRA").key == "entity"
    assert len(project.scheme.labels()) == len(scheme.labels()) + 1
    assert "EXTRA" not in {s.label for a in project.annotation_sets(key) for s in a.spans.values()}


def test_chosen_people_layers_and_states(tmp_path, project):
    out = tmp_path / "1.jsonl"
    export(project.path, out, ExportRequest("jsonl", ("gold",), ("entity",)))
    header, labelled, bare = read(out)
    assert [person["name"] for person in header["project"]["annotators"]] == ["gold"]
    assert [one["annotator"] for one in labelled["sets"]] == ["gold"]
    assert {span["layer"] for span in labelled["sets"][0]["spans"]} == {"entity"}
    assert labelled["sets"][0]["relations"] == []
    assert bare["sets"] == []
    export(
        project.path, out, ExportRequest("jsonl", only_done=True, format_options={"self_contained": False})
    )
    assert out.read_bytes() == b""


def test_conll_writes_a_file_for_each_layer_and_person(tmp_path, project):
    folder = tmp_path / "out"
    folder.mkdir()
    report = export(project.path, folder, ExportRequest("conll", ("ali", "gold"), ("entity", "casualty")))
    names = [f"p.{layer}.{name}.conll" for layer in ("casualty", "entity") for name in ("ali", "gold")]
    assert [file.name for file in report.files] == sorted(names)
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    assert {loss.surface for loss in report.losses.losses} == {"القاهرة"}
    one = export(project.path, tmp_path / "gold.conll", ExportRequest("conll", ("gold",), ("entity",)))
    assert one.files == (tmp_path / "gold.conll",)
    assert one.files[0].read_bytes() == (folder / "p.entity.gold.conll").read_bytes()


def test_names_that_no_file_can_have(tmp_path, project):
    report = export(project.path, tmp_path / "x.conll", ExportRequest("conll", ("ali",), ("entity", "event")))
    assert [file.name for file in report.files] == ["x.entity.ali.conll", "x.event.ali.conll"]
    with Session.create(tmp_path / "odd.annot", default_scheme(), ["a/b", "a:b"]) as odd:
        commit_import(odd, plan_import([tmp_path / "source" / "b.txt"], odd))
        for name in ("a/b", "a:b"):
            odd.use_annotator(name)
            mark(odd, odd.article_rows()[0].id, "ORG", "واحد")
    report = export(tmp_path / "odd.annot", tmp_path / "y.conll", ExportRequest("conll", layers=("entity",)))
    assert [file.name for file in report.files] == ["y.entity.a_b-2.conll", "y.entity.a_b.conll"]


def test_an_export_through_a_link_replaces_what_it_leads_to(tmp_path, project):
    real = tmp_path / "elsewhere" / "real.jsonl"
    real.parent.mkdir()
    real.write_text("old", encoding="utf-8")
    link = tmp_path / "link.jsonl"
    link.symlink_to(real)
    assert export(project.path, link, ExportRequest("jsonl")).files == (link,)
    assert link.is_symlink()
    assert len(read(real)) == 3
    assert list(real.parent.iterdir()) == [real]


def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path, project):
    out = tmp_path / "out" / "1.jsonl"
    out.parent.mkdir()
    killed = AtomicFiles(out)
    killed.open().write(b"half")
    other = AtomicFiles(out.with_name("2.jsonl"))
    other.open().write(b"half")
    drafts = set(out.parent.iterdir())
    export(project.path, out, ExportRequest("jsonl"))
    assert set(out.parent.iterdir()) == drafts | {out}, "they may be in the making"
    for draft in drafts:
        os.utime(draft, (1e9, 1e9))
    export(project.path, out, ExportRequest("jsonl"))
    assert len(set(out.parent.iterdir()) & drafts) == 1, "that of another target stays"
    for files in (killed, other):
        files.__exit__()


def test_an_export_shows_one_state_of_the_project(tmp_path, project):
    """Labels given between two articles of a running export are in none of them."""
    keys = [row.id for row in project.article_rows()]

    def meddle(done: int, _total: int) -> None:
        if done == 1:
            mark(project, keys[1], "ORG", "واحد")

    export(project.path, tmp_path / "1.jsonl", ExportRequest("jsonl"), meddle)
    assert project.annotation_set(keys[1]).spans, "it was written meanwhile"
    *_, last = read(tmp_path / "1.jsonl")
    assert last["id"] == keys[1]
    assert not any(labels["spans"] for labels in last["sets"])


def test_damage_met_on_the_way_is_said_and_nothing_is_written(tmp_path, project):
    path = project.path
    project.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE span SET fragments = '[[25'")
    connection.close()
    with pytest.raises(UserError, match="damaged"):
        export(path, tmp_path / "1.jsonl", ExportRequest("jsonl"))
    assert not (tmp_path / "1.jsonl").exists()


def test_giving_up_leaves_the_old_file_and_nothing_else(tmp_path, project):
    out = tmp_path / "out" / "1.jsonl"
    out.parent.mkdir()
    out.write_bytes(b"old")
    calls = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > 1

    with pytest.raises(Cancellation):
        export(project.path, out, ExportRequest("jsonl"), cancelled=cancelled)
    assert [path.name for path in out.parent.iterdir()] == ["1.jsonl"]
    assert out.read_bytes() == b"old"


@pytest.mark.parametrize(
    "request_",
    [
        ExportRequest("nonsense"),
        ExportRequest("text"),
        ExportRequest("jsonl", ("nobody",)),
        ExportRequest("jsonl", layers=("nothing",)),
        ExportRequest("conll", format_options={"nested": "sideways"}),
    ],
)
def test_what_does_not_exist_is_said(tmp_path, project, request_):
    with pytest.raises(UserError):
        export(project.path, tmp_path / "1.out", request_)
    assert not (tmp_path / "1.out").exists()


def test_the_project_itself_and_missing_folders_are_refused(tmp_path, project):
    before = project.path.read_bytes()
    with pytest.raises(UserError, match="project itself"):
        export(project.path, project.path, ExportRequest("jsonl"))
    assert project.path.read_bytes() == before
    with pytest.raises(UserError, match="cannot be written"):
        export(project.path, tmp_path / "no" / "where" / "1.jsonl", ExportRequest("jsonl"))


def test_progress_counts_articles(tmp_path, project):
    seen = []
    export(project.path, tmp_path / "1.jsonl", ExportRequest("jsonl"), lambda *done: seen.append(done))
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_decimals_survive_the_project(tmp_path):
    span = Span(
        new_id(), "a1", "sara", "entity", "ORG", (Fragment(0, 4),), {}, "ملاحظة", Provenance.CORRECTED
    )
    assignment = Assignment("a1", "sara", Status.RETURNED, "أعد النظر", {"share": Decimal("0.50")})
    labels = AnnotationSet(assignment, {span.id: span})
    data = {
        "id": "a1",
        "text": TEXT,
        "sets": [
            {
                "annotator": "sara",
                "status": str(labels.assignment.status),
                "message": labels.assignment.message,
                "spans": [
                    {
                        "id": span.id,
                        "layer": "entity",
                        "label": "ORG",
                        "fragments": [[0, 4]],
                        "note": span.note,
                        "provenance": "corrected",
                    }
                ],
            }
        ],
    }
    line = json.dumps(data, ensure_ascii=False)[:-3] + ', "attributes": {"share": 0.50}}]}\n'
    (tmp_path / "1.jsonl").write_text(line, encoding="utf-8")
    with Session.create(tmp_path / "p.annot", default_scheme(), ["sara"]) as session:
        report = commit_import(session, plan_import([tmp_path / "1.jsonl"], session))
        assert report.notices == ()
        export(session.path, tmp_path / "2.jsonl", ExportRequest("jsonl"))
    written = (tmp_path / "2.jsonl").read_text(encoding="utf-8")
    assert '"attributes": {"share": 0.50}' in written
    assert '"message": "أعد النظر"' in written
    assert '"provenance": "corrected"' in written
