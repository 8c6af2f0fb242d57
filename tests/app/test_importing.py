"""Importing for real: files of every kind into a real project, one report, one step of undo."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from annotator.app.importing import (
    ImportChoices,
    ImportOptions,
    Outcome,
    Unknown,
    commit_import,
    plan_import,
    resolve,
)
from annotator.app.session import Session
from annotator.app.tasks import Cancellation
from annotator.model.article import ZoneType
from annotator.model.errors import UserError
from annotator.model.people import Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Provenance

PARAGRAPH = (
    "أعلنت وكالة الورق، يوم {n}، أن عشرات العائلات غادرت حي الزيتون بعد انقطاع الماء، وقال شهود "
    "إن الطريق {n} مغلق منذ الفجر. وأضاف مصدر محلي أن لجنة من {n} أشخاص ستزور المكان وتقدم تقريرها "
    "إلى المجلس البلدي في المدينة."
)
NEWS = "عنوان الخبر عن الماء\n\n" + "\n".join(PARAGRAPH.format(n=n) for n in ("الأول", "الثاني", "الثالث"))
OTHER = "السوق تفتح أبوابها من جديد\n\nقال التجار إن الأسعار لم تتغير هذا الأسبوع رغم الأمطار."


@pytest.fixture
def project(tmp_path):
    with Session.create(tmp_path / "p.annot", default_scheme(), ["sara"]) as session:
        yield session


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def outcomes(plan) -> dict[str, Outcome]:
    return {Path(row.file).name: row.outcome for row in plan.rows}


def labelled(text: str = NEWS, annotator: str = "sara", **more: object) -> dict[str, object]:
    start = text.index("الماء")
    span = {"id": "s1", "layer": "entity", "label": "ORG", "fragments": [[start, start + 5]], "text": "الماء"}
    return {"id": "x1", "text": text, "sets": [{"annotator": annotator, "spans": [span | more]}]}


def jsonl(folder: Path, *rows: object, name: str = "in.jsonl") -> Path:
    return put(folder, name, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def test_a_folder_with_bad_files_gives_a_row_for_each(tmp_path, project):
    folder = tmp_path / "in"
    put(folder, "a.txt", NEWS)
    put(folder, "b/copy.txt", "\ufeff" + NEWS.replace("\n", "\r\n"))
    put(folder, "b/near.txt", NEWS.replace("الفجر", "الصباح", 1))
    put(folder, "c.txt", OTHER.encode("cp1256"))
    put(folder, "d.txt", "عاد المعلمون إلى مدارسهم صباح أمس.".encode("utf-16"))
    put(folder, "empty.txt", b"")
    put(folder, "spaces.txt", " \n\u00a0\n")
    put(folder, "picture.txt", bytes(range(256)) * 40)
    put(folder, "table.csv", "a,b\n1,2\n")
    put(folder, "x.pdf", b"%PDF")
    put(folder, ".hidden.txt", NEWS)
    put(folder, "page.html", "")
    put(folder, "page_files/script.txt", NEWS)
    plan = plan_import([folder, folder / "a.txt", tmp_path / "missing.txt"], project)
    assert outcomes(plan) == {
        "a.txt": Outcome.NEW,
        "copy.txt": Outcome.DUPLICATE,
        "near.txt": Outcome.NEAR_DUPLICATE,
        "c.txt": Outcome.NEW,
        "d.txt": Outcome.NEW,
        "empty.txt": Outcome.EMPTY,
        "spaces.txt": Outcome.EMPTY,
        "picture.txt": Outcome.UNREADABLE,
        "table.csv": Outcome.UNREADABLE,
        "x.pdf": Outcome.UNKNOWN,
        "page.html": Outcome.EMPTY,
        "missing.txt": Outcome.UNREADABLE,
    }
    rows = {Path(row.file).name: row for row in plan.rows}
    assert rows["copy.txt"].twin.article_id == rows["a.txt"].article_id
    assert "عنوان الخبر عن الماء" in str(rows["copy.txt"].reason)
    assert rows["near.txt"].twin.article_id == rows["a.txt"].article_id
    assert 0.7 <= rows["near.txt"].twin.similarity < 1
    assert all(row.reason for row in plan.rows if not row.outcome.is_imported)
    said = {Path(notice.file).name: str(notice.message) for notice in plan.notices}
    assert "cp1256" in said["c.txt"]
    assert "utf-16" in said["d.txt"]
    assert project.article_rows() == [], "a dry run writes nothing"

    report = commit_import(project, plan)
    assert report.articles == len(project.article_rows()) == 4
    article = project.article(rows["a.txt"].article_id)
    assert article.text == NEWS
    assert (article.origin.name, article.origin.newline) == ("a.txt", "lf")
    assert article.meta.title == "عنوان الخبر عن الماء"
    assert article.zones[0][0] is ZoneType.TITLE
    project.undo()
    assert project.article_rows() == []


def test_the_same_files_again_are_duplicates_of_what_is_there(tmp_path, project):
    file = put(tmp_path, "a.txt", NEWS)
    commit_import(project, plan_import([file], project))
    near = put(tmp_path, "b.txt", NEWS.replace("الفجر", "الصباح", 1))
    plan = plan_import([file, near], project)
    assert [row.outcome for row in plan.rows] == [Outcome.DUPLICATE, Outcome.NEAR_DUPLICATE]
    (known,) = project.article_rows()
    assert {row.twin.article_id for row in plan.rows} == {known.id}


def test_a_missing_date_is_asked_for_and_a_wrong_weekday_is_said(tmp_path, project):
    text = "عنوان\n\nوقع الحادث أمس الثلاثاء قرب الجسر القديم."
    rows = [
        {"text": text, "meta": {"published": "2020-05-06"}},
        {"text": text + " وقيل غير ذلك.", "meta": {"published": "2020-05-08"}},
        {"text": text + " ولا أحد يعلم."},
    ]
    plan = plan_import([jsonl(tmp_path, *rows)], project)
    assert [row.needs_date for row in plan.rows] == [False, False, True]
    assert [row.weekday is not None for row in plan.rows] == [False, True, False]
    assert "أمس الثلاثاء" in str(plan.rows[1].weekday)
    last = plan.rows[2].article_id
    meta = replace(plan.items[2].article.meta, published=date(2020, 5, 6))
    report = commit_import(project, plan, ImportChoices(metadata={last: meta}))
    assert project.article(last).meta.published == date(2020, 5, 6)
    assert not report.rows[2].needs_date


def test_articles_can_be_left_out_after_the_plan(tmp_path, project):
    plan = plan_import([put(tmp_path, "a.txt", NEWS), put(tmp_path, "b.txt", OTHER)], project)
    report = commit_import(project, plan, ImportChoices(without=frozenset({plan.rows[0].article_id})))
    assert [row.title for row in project.article_rows()] == ["السوق تفتح أبوابها من جديد"]
    assert report.articles == len(report.rows) == 1


def test_labels_come_with_their_people_status_and_ids(tmp_path, project):
    row = labelled(attributes={}, note="انظر", provenance="manual")
    row["sets"][0]["status"] = "done"
    row["sets"].append({**row["sets"][0], "annotator": "ali", "status": "in_progress"})
    row["sets"].append({**row["sets"][0], "annotator": "gold"})
    report = commit_import(project, plan_import([jsonl(tmp_path, row)], project))
    assert (report.articles, report.spans, report.notices) == (1, 3, ())
    assert [person.name for person in project.annotators()] == ["sara", "ali", "gold"]
    sets = {a.annotator_id: a for a in project.annotation_sets("x1")}
    assert sets["gold"].assignment.status is Status.DONE
    for labels in sets.values():
        (span,) = labels.spans.values()
        assert (span.id, span.note, span.provenance) == ("s1", "انظر", Provenance.MANUAL)
        assert span.surface(project.article("x1").text) == "الماء"
    assert project.check() == []
    project.undo()
    assert [person.name for person in project.annotators()] == ["sara"]


def test_all_labels_can_be_given_to_one_person(tmp_path, project):
    options = ImportOptions(annotator="gold")
    commit_import(project, plan_import([jsonl(tmp_path, labelled(annotator="bot"))], project, options))
    assert [a.annotator_id for a in project.annotation_sets("x1")] == ["gold"]
    assert [person.name for person in project.annotators()] == ["sara", "gold"]


def test_labels_for_a_known_text_are_added_once(tmp_path, project):
    commit_import(project, plan_import([put(tmp_path, "a.txt", NEWS)], project))
    (known,) = project.article_rows()
    path = jsonl(tmp_path, labelled(), {**labelled(annotator="ali"), "id": "x2"})
    plan = plan_import([path], project)
    assert [row.outcome for row in plan.rows] == [Outcome.LABELS, Outcome.LABELS]
    report = commit_import(project, plan)
    assert (report.articles, report.spans) == (0, 2)
    assert {len(a.spans) for a in project.annotation_sets(known.id)} == {1}
    again = plan_import([path], project)
    assert [row.outcome for row in again.rows] == [Outcome.DUPLICATE, Outcome.DUPLICATE]
    assert sum(notice.left_out for notice in again.notices) == 2
    assert project.check() == []
    project.undo()
    assert [len(a.spans) for a in project.annotation_sets(known.id)] in ([], [0])


def test_unknown_labels_are_left_out_added_mapped_or_refused(tmp_path, project):
    before = project.scheme
    row = labelled(label="جهة", layer="theirs")
    row["sets"][0]["relations"] = []
    plan = plan_import([jsonl(tmp_path, row)], project)
    assert [(name.kind, name.layer, name.key, name.count) for name in plan.unknown] == [
        ("label", "theirs", "جهة", 1)
    ]

    with pytest.raises(UserError, match="جهة"):
        resolve(plan, project, ImportChoices(unknown=Unknown.FAIL))
    with pytest.raises(UserError, match="NOWHERE"):
        resolve(plan, project, ImportChoices(label_map={"جهة": "NOWHERE"}))

    skipped = commit_import(project, plan)
    assert skipped.spans == 0
    assert "الماء" in str(skipped.notices[-1].message)
    project.undo()

    commit_import(project, plan, ImportChoices(label_map={"جهة": "ORG"}))
    (span,) = project.annotation_sets("x1")[0].spans.values()
    assert (span.layer, span.label) == ("entity", "ORG")
    project.undo()

    commit_import(project, plan, ImportChoices(unknown=Unknown.ADD))
    (span,) = project.annotation_sets("x1")[0].spans.values()
    label = project.scheme.label(span.label)
    assert label is not None
    assert label.names.ar == "جهة"
    assert project.scheme.layer_of(span.label).key == span.layer == "theirs"
    assert project.check() == []
    project.undo()
    assert project.scheme == before


def test_labels_that_break_a_rule_are_named_or_adjusted(tmp_path, project):
    text = "عنوان\n\nقال المَديرُ  إن شركة الماء الوطنية بدأت العمل.\nجميع الحقوق محفوظة"

    def span(key: str, label: str, surface: str, **more: object) -> dict[str, object]:
        start = text.index(surface)
        end = start + len(surface)
        return {
            "id": key,
            "layer": "entity",
            "label": label,
            "fragments": [[start, end]],
            "text": surface,
            **more,
        }

    spans = [
        span("ok", "ORG", "شركة الماء الوطنية", attributes={"nonsense": 1}),
        span("crosses", "ORG", "الوطنية بدأت"),
        span("spaced", "OCC", " المَدير"),
    ]
    relations = [{"id": "r1", "label": "has_source", "from": "ok", "to": "spaced"}]
    row = {"id": "x1", "text": text, "sets": [{"annotator": "sara", "spans": spans, "relations": relations}]}
    report = commit_import(project, plan_import([jsonl(tmp_path, row)], project))
    kept = project.annotation_sets("x1")[0]
    assert {key: one.surface(text) for key, one in kept.spans.items()} == {
        "ok": "شركة الماء الوطنية",
        "spaced": "المَديرُ",
    }
    assert kept.relations == {}
    said = [(notice.left_out, str(notice.message)) for notice in report.notices]
    assert [left_out for left_out, _ in said] == [False, True, True, True]
    assert all(any(word in text for _, text in said) for word in ("nonsense", "crosses", "spaced", "r1"))
    assert project.check() == []


def test_a_project_that_changed_since_the_plan_is_not_written(tmp_path, project):
    plan = plan_import([put(tmp_path, "a.txt", NEWS)], project)
    commit_import(project, plan)
    with pytest.raises(UserError, match="meanwhile"):
        commit_import(project, plan)
    assert len(project.article_rows()) == 1


def test_ids_that_are_taken_are_renewed(tmp_path, project):
    commit_import(project, plan_import([jsonl(tmp_path, labelled())], project))
    other = labelled(OTHER.replace("الأمطار", "الماء"))
    report = commit_import(project, plan_import([jsonl(tmp_path, other, {**other, "text": OTHER})], project))
    rows = project.article_rows()
    assert report.articles == 2
    assert len(rows) == 3
    assert len({row.id for row in rows}) == len(rows)


def test_progress_and_giving_up(tmp_path, project):
    files = [put(tmp_path, f"{n}.txt", f"{OTHER} {n}") for n in range(3)]
    seen = []
    plan_import(files, project, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pytest.raises(Cancellation):
        plan_import(files, project, cancelled=lambda: True)


def test_options_that_do_not_exist_are_said_at_once(tmp_path, project):
    file = put(tmp_path, "a.csv", "نص\nخبر\n")
    for options in (
        ImportOptions(format_id="nonsense"),
        ImportOptions(format_id="conll"),
        ImportOptions(format_id="csv", format_options={"nonsense": "x"}),
        ImportOptions(format_id="csv", format_options={"delimiter": "x"}),
    ):
        with pytest.raises(UserError):
            plan_import([file], project, options)


def test_a_plan_may_be_made_beside_the_writer(tmp_path, project):
    file = put(tmp_path, "a.txt", NEWS)
    with Session.open(project.path, writable=False) as reader:
        plan = plan_import([file], reader)
    commit_import(project, plan)
    (row,) = project.article_rows()
    assert project.article(row.id).text == NEWS
    assert Fragment(0, 20) == plan.items[0].article.zones[0][1:]


def test_proposed_boilerplate_never_costs_labels(tmp_path, project):
    text = NEWS + "\nمقالات ذات صلة\nاترك تعليقاً"
    plan = plan_import(
        [jsonl(tmp_path, labelled(text), {"id": "y", "text": OTHER + "\nاترك تعليقاً"})], project
    )
    kinds = [[zone.type for zone in item.article.zones] for item in plan.items]
    assert all(ZoneType.BOILERPLATE in types for types in kinds)
    start = text.index("ذات صلة")
    row = labelled(text + " ")
    row["sets"][0]["spans"][0] |= {"fragments": [[start, start + 7]], "text": "ذات صلة"}
    report = commit_import(project, plan_import([jsonl(tmp_path, row)], project))
    assert (report.spans, report.notices) == (1, ())
    assert ZoneType.BOILERPLATE not in [zone.type for zone in project.article("x1").zones]


def test_a_layer_that_contradicts_its_label_is_said(tmp_path, project):
    report = commit_import(project, plan_import([jsonl(tmp_path, labelled(layer="casualty"))], project))
    (said,) = [str(notice.message) for notice in report.notices if not notice.left_out]
    assert "“ORG” is in layer “entity” of the scheme, not in “casualty”" in said
    (span,) = next(iter(project.labelled_sets())).spans.values()
    assert span.layer == "entity"


def test_a_label_that_was_mapped_changes_its_layer_silently(tmp_path, project):
    plan = plan_import([jsonl(tmp_path, labelled(layer="theirs", label="جهة"))], project)
    assert commit_import(project, plan, ImportChoices(label_map={"جهة": "ORG"})).notices == ()


def test_labels_of_nobody_go_to_the_chosen_owner_or_are_said(tmp_path, project):
    row = labelled()
    del row["sets"][0]["annotator"]
    path = jsonl(tmp_path, row)
    plan = plan_import([path], project)
    (said,) = plan.notices
    assert "Import again and choose the annotator" in str(said.message)
    assert said.left_out
    assert plan.items[0].sets == ()
    report = commit_import(project, plan_import([path], project, ImportOptions(annotator="ali")))
    assert (report.notices, report.spans) == ((), 1)
    assert [person.name for person in project.annotators()] == ["sara", "ali"]


def test_the_page_an_article_came_from_is_kept(tmp_path, project):
    """Also when the import is undone and done again, and `check` notices when it is not what came in."""
    pytest.importorskip("trafilatura")
    body = f"<h1>عودة</h1><p>{PARAGRAPH * 3}</p>"
    page = f"<html><head><title>عودة</title></head><body><article>{body}</article></body></html>"
    commit_import(
        project, plan_import([put(tmp_path, "page.html", page), put(tmp_path, "1.txt", OTHER)], project)
    )
    ids = {project.article(row.id).origin.name: row.id for row in project.article_rows()}
    assert project.original(ids["page.html"]) == page.encode()
    assert project.original(ids["1.txt"]) is None
    project.undo()
    project.redo()
    assert project.original(ids["page.html"]) == page.encode()
    assert project.check() == []
    with closing(sqlite3.connect(project.path)) as raw, raw:
        raw.execute("UPDATE original SET data = x'00'")
    assert any("original page" in str(problem.message) for problem in project.check())
