"""Import and export from the command line, with real files."""

from __future__ import annotations

import json

import pytest

from annotator.app.session import Session

TEXT = "قتل 14 شخصا على الأقل مساء الاثنين في غارة على سوق البلدة.\n\nوقال شاهد إنه سمع انفجارين.\n"


@pytest.fixture
def project(run, tmp_path):
    run("new", tmp_path / "news.annot", "--annotator", "سارة")
    return tmp_path / "news.annot"


def _sets(path):
    with Session.open(path, writable=False) as session:
        names = {person.id: person.name for person in session.annotators()}
        return [
            (names[labels.annotator_id], len(labels.spans))
            for article in session.articles()
            for labels in session.annotation_sets(article.id)
        ]


def _line(label="PERS", text="سليم الحداد قال", annotator="يوسف"):
    span = {"id": "s1", "layer": "entity", "label": label, "fragments": [[0, 11]]}
    return json.dumps({"text": text, "sets": [{"annotator": annotator, "spans": [span]}]}, ensure_ascii=False)


def test_a_folder_is_imported_and_every_file_is_accounted_for(run, project, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text(TEXT, encoding="utf-8")
    (folder / "c.bin").write_bytes(b"\0\1\2")
    data = json.loads(run("import", project, folder, "--json").stdout)
    outcomes = {row["file"].rsplit("/")[-1]: row["outcome"] for row in data["rows"]}
    assert outcomes == {"a.txt": "new", "b.txt": "duplicate", "c.bin": "unknown"}
    assert data["articles"] == 1
    assert data["rows"][0]["needs_date"]
    with Session.open(project, writable=False) as session:
        assert [article.text for article in session.articles()] == [TEXT]


def test_what_became_of_a_file_is_said_to_people(run, project, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    shown = run("import", project, tmp_path / "a.txt").stdout
    assert "imported" in shown
    assert "1 have no publication date" in shown
    assert "--published" in shown


def test_date_and_outlet_are_filled_in_where_they_are_missing(run, project, tmp_path):
    rows = [{"text": TEXT}, {"text": "خبر آخر.", "meta": {"published": "2020-01-02", "outlet": "سانا"}}]
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(row | {"sets": []}) + "\n" for row in rows), encoding="utf-8")
    shown = run("import", project, path, "--published", "2020-05-31", "--outlet", "الورق").stdout
    assert "no publication date" not in shown
    with Session.open(project, writable=False) as session:
        known = [(str(a.meta.published), a.meta.outlet) for a in session.articles()]
    assert known == [("2020-05-31", "الورق"), ("2020-01-02", "سانا")]
    assert "as 2020-05-31" in run("import", project, path, "--published", "31.5.2020", code=2).stderr


def test_nothing_imported_is_exit_code_one(run, project, tmp_path):
    result = run("import", project, tmp_path / "none.txt", code=1)
    assert "not readable" in result.stdout
    assert "Nothing was imported" in result.stderr


def test_standard_input_is_read_as_text_or_as_lines(run, project):
    run("import", project, "-", text=TEXT)
    shown = run("import", project, "-", text=_line()).stdout
    assert shown.splitlines()[1].startswith("-:1")
    with Session.open(project, writable=False) as session:
        assert [article.text for article in session.articles()] == [TEXT, "سليم الحداد قال"]
    assert _sets(project) == [("يوسف", 1)]


@pytest.mark.parametrize(
    ("flags", "owner"), [(["--annotator", "ليلى"], "ليلى"), (["--gold"], "gold"), ([], "يوسف")]
)
def test_whose_labels_they_are(run, project, flags, owner):
    run("import", project, "-", *flags, text=_line())
    assert _sets(project) == [(owner, 1)]


def test_unknown_labels_are_skipped_added_refused_or_mapped(run, project, tmp_path):
    odd = _line(label="PERSON")
    refused = run("import", project, "-", "--labels", "fail", text=odd, code=1)
    assert "PERSON (1)" in refused.stderr
    run("import", project, "-", text=odd)
    assert _sets(project) == [("يوسف", 0)]
    run("new", tmp_path / "b.annot", "--annotator", "سارة")
    run("import", tmp_path / "b.annot", "-", "--labels", "add", text=odd)
    with Session.open(tmp_path / "b.annot", writable=False) as session:
        assert session.scheme.label("PERSON") is not None
    run("new", tmp_path / "c.annot", "--annotator", "سارة")
    (tmp_path / "map.toml").write_text('[labels]\nPERSON = "PERS"\n', encoding="utf-8")
    run("import", tmp_path / "c.annot", "-", "--labels", "fail", "--map", tmp_path / "map.toml", text=odd)
    assert _sets(tmp_path / "c.annot") == [("يوسف", 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[labels]\nPERSON = oops\n", "is not TOML"),
        ('[label]\nPERSON = "PERS"\n', "“label” does not fit"),
        ("[labels]\nPERSON = 3\n", "“labels” does not fit"),
        ('[labels]\nPERSON = "NONE"\n', "“PERSON” cannot become “NONE”"),
    ],
)
def test_a_bad_map_is_said(run, project, tmp_path, text, told):
    (tmp_path / "a.jsonl").write_text(_line(label="PERSON"), encoding="utf-8")
    (tmp_path / "map.toml").write_text(text, encoding="utf-8")
    assert told in run("import", project, tmp_path / "a.jsonl", "--map", tmp_path / "map.toml", code=1).stderr


def test_a_missing_map_is_said(run, project, tmp_path):
    assert (
        "cannot be read"
        in run("import", project, "-", "--map", tmp_path / "no.toml", text=TEXT, code=1).stderr
    )


def test_a_project_that_a_window_has_open_is_not_imported_into(run, project, tmp_path):
    with Session.open(project):
        result = run("import", project, "-", text=TEXT, code=1)
    assert result.stdout == ""
    assert _sets(project) == []


def test_export_import_export_gives_the_same_bytes(run, example, project, tmp_path):
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run("export", example, first, "--format", "jsonl")
    run("import", project, first)
    run("export", project, second, "--format", "jsonl")
    assert first.read_bytes() == second.read_bytes()


def test_export_chooses_people_layers_and_finished_work(run, example, tmp_path):
    out = tmp_path / "out.jsonl"
    run(
        "export",
        example,
        out,
        "--format",
        "jsonl",
        "--annotator",
        "ليلى",
        "--gold",
        "--layer",
        "casualty",
        "--done",
    )
    articles = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()][1:]
    assert [[s["annotator"] for s in article["sets"]] for article in articles] == [
        ["ليلى", "gold"],
        ["gold"],
        ["ليلى", "gold"],
        ["gold"],
    ]
    layers = {span["layer"] for article in articles for s in article["sets"] for span in s["spans"]}
    assert layers == {"casualty"}


def test_export_says_what_was_lost(run, example, tmp_path):
    flags = ["--format", "conll", "--gold", "--layer", "entity", "--option", "tokens=word"]
    data = json.loads(run("export", example, tmp_path / "g.conll", *flags, "--json").stdout)
    assert data["losses"]
    assert {"text", "reason", "label"} <= set(data["losses"][0])
    shown = run("export", example, tmp_path / "g.conll", *flags).stdout
    assert "lost" in shown
    assert any(loss["reason"] in shown for loss in data["losses"])


def test_format_options_change_what_is_written(run, example, tmp_path):
    base = ["export", example, tmp_path / "g.conll", "--format", "conll", "--gold", "--layer", "entity"]
    count = [
        len(json.loads(run(*base, "--option", f"tokens={tokens}", "--json").stdout)["losses"])
        for tokens in ("word", "clitic")
    ]
    assert count[1] < count[0]
    plain = tmp_path / "plain.jsonl"
    run("export", example, plain, "--format", "jsonl", "--option", "self_contained=false")
    assert "project" not in json.loads(plain.read_text(encoding="utf-8").splitlines()[0])


@pytest.mark.parametrize(
    ("flags", "code", "told"),
    [
        (["--format", "none"], 1, "There are: jsonl"),
        (["--format", "text"], 1, "can be read, not written"),
        (["--format", "jsonl", "--annotator", "علي"], 1, "There is no “علي”"),
        (["--format", "jsonl", "--layer", "none"], 1, "There is no “none”"),
        (["--format", "conll", "--option", "tokens=none"], 1, "does not fit option “tokens”"),
        (["--format", "conll", "--option", "none=1"], 1, "no option “none”"),
        (["--format", "conll", "--option", "tokens"], 2, "KEY=VALUE"),
        (["--format", "jsonl", "--all", "--gold"], 2, "--all excludes"),
        ([], 2, "--format"),
    ],
)
def test_a_wrong_choice_is_said_and_writes_nothing(run, example, tmp_path, flags, code, told):
    assert told in run("export", example, tmp_path / "out", *flags, code=code).stderr
    assert not (tmp_path / "out").exists()


def test_import_refuses_two_owners_and_an_option_without_its_format(run, project):
    run("import", project, "-", "--gold", "--annotator", "سارة", text=TEXT, code=2)
    run("import", project, "-", "--option", "unit=byte", text=TEXT, code=2)


def test_formats_lists_what_each_cannot_carry_and_its_options(run):
    data = {row["id"]: row for row in json.loads(run("formats", "--json").stdout)}
    assert data["jsonl"]["reads"]
    assert data["jsonl"]["writes"]
    assert data["jsonl"]["cannot_carry"] == []
    assert data["conll"]["cannot_carry"]
    shown = run("formats").stdout
    assert "--option tokens=word|clitic" in shown
    assert all(lost in shown for lost in data["conll"]["cannot_carry"])
