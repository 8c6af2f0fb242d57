"""Making, checking, reading and saving projects from the command line."""

from __future__ import annotations

import json
import sqlite3

import pytest

from annotator.app.examples import example_names
from annotator.app.session import Session
from annotator.model.scheme_toml import default_scheme, dump_scheme


def test_new_makes_a_project_with_its_annotators(run, tmp_path):
    path = tmp_path / "news.annot"
    data = json.loads(run("new", path, "--annotator", "سارة", "--annotator", "يوسف", "--json").stdout)
    assert data == {"project": str(path), "scheme": "conflict-ar", "annotators": ["سارة", "يوسف"]}
    with Session.open(path) as session:
        assert [person.name for person in session.annotators()] == ["سارة", "يوسف"]


def test_new_takes_a_scheme_from_a_file_or_standard_input(run, tmp_path):
    text = dump_scheme(default_scheme()).replace('id = "conflict-ar"', 'id = "mine"')
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    run("new", tmp_path / "a.annot", "--scheme", tmp_path / "mine.toml")
    run("new", tmp_path / "b.annot", "--scheme", "-", text=text)
    for name in ("a", "b"):
        with Session.open(tmp_path / f"{name}.annot") as session:
            assert session.scheme.id == "mine"


def test_a_broken_scheme_is_told_with_its_place_and_leaves_no_file(run, tmp_path):
    text = dump_scheme(default_scheme()).replace("#4F7FE0", "blue", 1)
    result = run("new", tmp_path / "a.annot", "--scheme", "-", text=text, code=1)
    assert "layers[0].labels[0].colour: “blue” is not a colour" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_of_example_names_every_example(run):
    assert all(name in run("example", "--help").stdout for name in example_names())


def test_example_builds_and_refuses_an_unknown_name(run, tmp_path):
    path = tmp_path / "example.annot"
    assert "4 articles" in run("example", "dayr-al-nahr", path).stdout
    assert run("check", path).stdout.strip().endswith("nothing is wrong.")
    refused = run("example", "none", tmp_path / "x.annot", code=1)
    assert "There are: dayr-al-nahr" in refused.stderr


def test_check_finds_what_is_wrong_and_exits_with_one(run, example):
    with sqlite3.connect(example) as connection:
        connection.execute("UPDATE span SET label = 'NONE' WHERE id = (SELECT min(id) FROM span)")
    connection.close()
    result = run("check", example, "--json", code=1)
    assert json.loads(result.stdout) != []
    assert "problems in" in result.stderr


def test_backup_is_a_sound_copy(run, example, tmp_path):
    copy = tmp_path / "copy.annot"
    assert json.loads(run("backup", example, copy, "--json").stdout)["bytes"] == copy.stat().st_size
    run("check", copy)
    assert run("articles", copy, "--json").stdout == run("articles", example, "--json").stdout


def test_articles_as_data_and_as_a_table(run, example):
    rows = json.loads(run("articles", example, "--json").stdout)
    assert [row["number"] for row in rows] == [1, 2, 3, 4]
    assert rows[0]["published"] == "2024-03-12"
    assert rows[0]["annotators"]["gold"] == {"status": "done", "spans": 144}
    assert rows[1]["annotators"]["ليلى"]["status"] == "in_progress"
    table = run("articles", example).stdout.splitlines()
    people = ["سارة", "يوسف", "ليلى", "gold"]
    assert table[0].split() == ["no", "title", "outlet", "date", "length", *people, "like", "id"]
    assert len(table) == 5
    assert rows[0]["id"] in table[1]


def test_an_empty_project_prints_an_empty_list(run, tmp_path):
    run("new", tmp_path / "a.annot", "--annotator", "سارة")
    assert run("articles", tmp_path / "a.annot").stdout == ""
    assert json.loads(run("articles", tmp_path / "a.annot", "--json").stdout) == []
    assert [r["spans"] for r in json.loads(run("progress", tmp_path / "a.annot", "--json").stdout)] == [0]


def test_progress_counts_articles_by_status(run, example):
    rows = {row["annotator"]: row for row in json.loads(run("progress", example, "--json").stdout)}
    assert rows["ليلى"]["articles"] == {"todo": 0, "in_progress": 2, "done": 2, "returned": 0}
    assert sum(rows["gold"]["articles"].values()) == 4
    line = next(line for line in run("progress", example).stdout.splitlines() if line.startswith("ليلى"))
    assert line.split() == ["ليلى", "0", "2", "2", "0", str(rows["ليلى"]["spans"])]


def test_log_tells_the_journal_newest_first(run, example):
    rows = json.loads(run("log", example, "--json").stdout)
    assert rows[0]["change"] == "Import 4 articles"
    assert rows[0]["sequence"] > rows[-1]["sequence"]
    assert rows[0]["annotator"] == "سارة"
    assert len(json.loads(run("log", example, "--limit", "1", "--json").stdout)) == 1
    by_number = run("log", example, "--article", "2", "--json").stdout
    article = json.loads(run("articles", example, "--json").stdout)[1]["id"]
    assert by_number == run("log", example, "--article", article, "--json").stdout
    assert "Import 4 articles" in run("log", example, "--article", article).stdout
    assert run("log", example, "--article", "99", code=1).stderr.startswith("annotator: ")


@pytest.mark.parametrize("command", ["articles", "progress", "check", "log"])
def test_a_file_that_is_no_project_is_said(run, tmp_path, command):
    path = tmp_path / "letter.annot"
    path.write_text("هذا ليس مشروعا", encoding="utf-8")
    result = run(command, path, code=1)
    assert result.stdout == ""
    assert "letter.annot" in result.stderr
