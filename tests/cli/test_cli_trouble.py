"""What goes wrong for people: one clear line, the right exit code, and nothing changed or left behind."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import annotator
from annotator.app.session import Session
from annotator.model.errors import UserError

SENTENCE = "قُتل 14 شخصا على الأقل في غارة على سوق المدينة وأصيب آخرون بجروح"


def outcomes(result):
    return {row["title"]: row["outcome"] for row in json.loads(result.stdout)["rows"]}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_no_unicode_is_imported_and_shown(example, program, tmp_path):
    (tmp_path / os.fsdecode(b"bad\xff.txt")).write_text(SENTENCE, encoding="utf-8")
    result = program("import", example, tmp_path, "--format", "text", "--json")
    assert result.returncode == 0, result.stderr
    rows = json.loads(result.stdout)["rows"]
    assert [row["outcome"] for row in rows if row["file"].endswith("bad\udcff.txt")] == ["new"]
    assert "bad\\udcff.txt" in program("import", example, tmp_path, "--format", "text").stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_loops_and_pipes_in_a_folder_do_not_stop_an_import(example, program, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(SENTENCE, encoding="utf-8")
    (folder / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(folder / "pipe.txt")
    result = program("import", example, folder, "--json")
    assert result.returncode == 0, result.stderr
    assert sorted(outcomes(result).values()) == ["new", "unreadable"]


def test_half_characters_in_json_spoil_only_their_own_value(example, run, tmp_path):
    ours = tmp_path / "ours.jsonl"
    labels = {"annotator": "سارة", "status": "done", "relations": [], "attributes": {}}
    span = {"id": "s", "layer": "entity", "label": "GPE", "fragments": [[0, 4]], "note": "a\ud800"}
    rows = [
        {
            "id": "x\ud800",
            "text": SENTENCE,
            "meta": {"title": "t\udfff"},
            "sets": [{**labels, "spans": [span]}],
        },
        {"id": "y", "text": SENTENCE + "\ud800", "sets": []},
    ]
    ours.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    others = tmp_path / "others.jsonl"
    others.write_text(
        '{"title": "a", "text": "b \\ud800"}\n{"title": "c", "text": "سليم"}\n', encoding="utf-8"
    )
    result = run("import", example, ours, others, "--json")
    assert [row["outcome"] for row in json.loads(result.stdout)["rows"]] == ["new", "unreadable", "new"]
    with Session.open(example, writable=False) as session:
        article = next(article for article in session.articles() if article.text == SENTENCE)
        (labelled,) = session.annotation_sets(article.id)
        assert article.meta.title == "t\ufffd"
        assert [each.note for each in labelled.spans.values()] == ["a\ufffd"]
    run("check", example)


@pytest.mark.parametrize("line", ["[" * 100_000, '{"a":' * 100_000, '{"text": null}', '{"x": 1}', "null"])
def test_a_bad_json_line_does_not_hide_the_next(line, example, run, tmp_path):
    rows = tmp_path / "rows.jsonl"
    good = json.dumps({"title": "a", "text": SENTENCE})
    other = json.dumps({"title": "b", "text": f"خبر آخر: {SENTENCE[::-1]}"})
    rows.write_text(f"{good}\n{line}\n{other}\n", encoding="utf-8")
    result = run("import", example, rows, "--json")
    assert [row["line"] for row in json.loads(result.stdout)["rows"] if row["outcome"] == "new"] == [1, 3]
    rows.write_text(f"{line}\n", encoding="utf-8")
    run("import", example, rows, code=1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
@pytest.mark.parametrize("command", [["export", "--format", "jsonl"], ["backup"]])
def test_what_is_no_ordinary_file_is_never_replaced(command, example, run, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    result = run(command[0], example, pipe, *command[1:], code=1)
    assert "not an ordinary file" in result.stderr
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert {path.name for path in tmp_path.iterdir()} == {"pipe", "example.annot"}


@pytest.mark.parametrize("name", [".", "..", ""])
def test_a_folder_is_no_name_for_a_new_project(name, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "Choose another name" in run("new", name, code=1).stderr
    assert not list(tmp_path.iterdir())


def test_a_project_with_damaged_contents_is_said_to_be(example, run):
    data = bytearray(example.read_bytes())
    for place in range(20_000, len(data), 4096):
        data[place : place + 40] = b"\xff" * 40
    example.write_bytes(data)
    before = hashlib.sha256(data).digest()
    for command in ("articles", "check", "progress", "log"):
        assert "is damaged" in run(command, example, code=1).stderr
    assert hashlib.sha256(example.read_bytes()).digest() == before


@pytest.mark.parametrize("arguments", [["figures", "-"], ["new", "x.annot", "--scheme", "-"]])
def test_binary_standard_input_is_refused(arguments, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "UTF-8" in run(*arguments, code=1, text=b"\x00\xff\x81\x8d" * 9).stderr


def test_figures_say_which_file_or_line_cannot_be_read(run):
    assert "nowhere.jsonl" in run("figures", "--jsonl", "nowhere.jsonl", code=1).stderr
    assert "Line 1" in run("figures", "--jsonl", "-", code=1, text="[" * 100_000).stderr


def test_what_nobody_foresaw_is_one_line_and_a_report(example, run, monkeypatch):
    def break_down(*_arguments):
        raise ZeroDivisionError("by نفسه")

    monkeypatch.setattr(Session, "article_rows", break_down)
    said = run("progress", example, code=1).stderr
    assert said.count("\n") == 1
    report = Path(said.rsplit(" ", 1)[1].strip().rstrip("."))
    assert report.suffix == ".txt"
    assert "by نفسه" in report.read_text(encoding="utf-8")
    report.unlink()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_under_the_output_is_said():
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "annotator", "formats", "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr


def test_options_that_take_a_text_or_a_switch_are_said_so(example, run, tmp_path):
    assert "--option text=TEXT" in run("formats").stdout
    result = run("export", example, tmp_path / "o", "--format", "conll", "--option", "offsets=maybe", code=1)
    assert "true, false" in result.stderr


def test_a_relation_that_the_scheme_lacks_is_named(example, run, tmp_path):
    file = tmp_path / "labels.jsonl"
    spans = [
        {"id": key, "layer": "entity", "label": "GPE", "fragments": [place]}
        for key, place in (("a", [0, 4]), ("b", [8, 12]))
    ]
    relations = [{"id": "r", "label": "بجانب", "from": "a", "to": "b"}]
    labels = {"annotator": "سارة", "status": "done", "spans": spans, "relations": relations}
    row = {"id": "z", "text": SENTENCE, "zones": [], "sets": [labels], "incidents": []}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    said = run("import", example, file).stdout
    assert "Relation “بجانب” (r) was left out. The scheme has no such relation." in said
    assert "incidents" not in said


def test_a_folder_that_may_not_be_looked_into_has_a_line_in_the_report(example, run, tmp_path, monkeypatch):
    """The real thing cannot be tried as root, who may look into every folder."""
    closed = tmp_path / "closed"
    closed.mkdir()
    walk, iterdir = os.walk, Path.iterdir

    def refused(path):
        return PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    def walk_but_there(path, onerror):
        if Path(path) == closed:
            onerror(refused(path))
            return iter(())
        return walk(path, onerror=onerror)

    def look_but_there(path):
        if path == closed:
            raise refused(path)
        return iterdir(path)

    monkeypatch.setattr(os, "walk", walk_but_there)
    monkeypatch.setattr(Path, "iterdir", look_but_there)
    said = run("import", example, closed, "--json", code=1).stdout
    (row,) = json.loads(said)["rows"]
    assert row["file"] == str(closed)
    assert "Permission denied" in row["reason"]


def test_a_script_that_asks_for_nobody_is_told_so(example):
    with annotator.open_project(example) as project:
        (article, *_) = project.articles()
        assert len(project.annotation_sets(article.id, annotator="سارة")) == 1
        assert len(project.annotation_sets(article.id, annotator="gold")) == 1
        with pytest.raises(UserError, match="سارة"):
            project.annotation_sets(article.id, annotator="ساره")


def test_an_export_never_makes_a_file_called_like_standard_output(example, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "OUT is a file" in run("export", example, "-", "--format", "jsonl", code=2).stderr
    assert [path.name for path in tmp_path.iterdir()] == ["example.annot"]
