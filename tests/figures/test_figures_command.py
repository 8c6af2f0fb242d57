"""`annotator figures` as a person and a program run it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from annotator.cli.main import cli

TEXT = "مقتل 14 شخصا على الأقل وإصابة العشرات"


@pytest.fixture
def run():
    def _run(*arguments, **options):
        return CliRunner().invoke(cli, ["figures", *arguments], **options)

    return _run


def test_a_table_for_people(run):
    result = run(TEXT)
    assert result.exit_code == 0
    header, first, second = result.stdout.splitlines()
    assert header.split()[:4] == ["figure", "low", "best", "high"]
    assert "14 شخصا على الأقل" in first
    assert "at_least" in first
    assert second.split()[1:4] == ["20", "99", "tens"]


def test_json_for_programs(run):
    figures = json.loads(run(TEXT, "--json").stdout)
    assert [(each["low"], each["best"], each["high"]) for each in figures] == [(14, 14, None), (20, None, 99)]
    assert TEXT[figures[0]["start"] : figures[0]["end"]] == figures[0]["text"]


def test_vague_words_by_acled(run):
    figures = json.loads(run(TEXT, "--json", "--vague", "acled").stdout)
    assert (figures[1]["low"], figures[1]["high"]) == (10, None)


def test_a_text_from_standard_input(run):
    assert json.loads(run("-", "--json", input=TEXT.encode("cp1256")).stdout)[0]["best"] == 14
    assert json.loads(run("-", "--json", input=TEXT).stdout)[0]["best"] == 14


def test_visual_order(run):
    shown = run(TEXT, "--visual").stdout
    assert "14 شخصا على الأقل" not in shown
    assert "لقألا ىلع اصخش 14" in shown


def test_nothing_found_is_said(run):
    result = run("اجتمع 14 وزيرا")
    assert (result.exit_code, result.stdout) == (0, "No casualty figure.\n")


def test_rows(run, tmp_path):
    path = tmp_path / "rows.jsonl"
    rows = [{"id": "a", "text": TEXT, "other": 1}, {"id": 7, "text": "لا شيء"}]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n\n", encoding="utf-8")
    out = [json.loads(line) for line in run("--jsonl", str(path)).stdout.splitlines()]
    assert [row["id"] for row in out] == ["a", 7]
    assert [figure["outcome"] for figure in out[0]["figures"]] == ["killed", "wounded"]
    assert out[1]["figures"] == []


def test_half_a_surrogate_pair_does_not_stop_the_rows(run):
    out = run("--jsonl", "-", input='{"id": "\\ud800", "text": "قتل \\ud800 5 جنود"}\n')
    assert out.exit_code == 0
    assert json.loads(out.stdout)["figures"][0]["best"] == 5


@pytest.mark.parametrize(
    ("line", "said"),
    [("{", "Line 2 is not JSON"), ('{"id": 1}', "Line 2 has no “text”"), ("[]", "Line 2 has")],
)
def test_a_bad_row_is_named(run, line, said):
    result = run("--jsonl", "-", input=json.dumps({"id": 0, "text": ""}) + "\n" + line)
    assert result.exit_code == 1
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert json.loads(result.stdout)["id"] == 0


@pytest.mark.parametrize("arguments", [(), (TEXT, "--jsonl", "-"), (TEXT, "--vague", "guess")])
def test_wrong_usage(run, arguments):
    assert run(*arguments).exit_code == 2


def test_help_has_an_example(run):
    assert 'annotator figures "مقتل 14 شخصا على الأقل"' in run("--help").stdout
