"""The main job: import articles, label them with mouse and keys in the real window, keep, reopen, export."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean

import pytest
from click.testing import CliRunner

from annotator.app.commands.people import AddAnnotator
from annotator.app.examples import build_example
from annotator.app.session import Session
from annotator.cli.main import cli
from annotator.model.ids import GOLD_ID
from annotator.model.span import Fragment

GIVEN = Path(__file__).parents[3] / "shared" / "articles"
PLAN = json.loads((Path(__file__).parent / "given_articles.json").read_text(encoding="utf-8"))


def run(*arguments: object) -> str:
    done = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    return done.output


def made(project: Path, annotator: str) -> dict[str, list[tuple[str, tuple[Fragment, ...]]]]:
    """What a project file holds: file name or title → label and fragments, in text order."""
    with Session.open(project, annotator) as session:
        return {
            session.article(row.id).origin.name: sorted(
                (span.label, span.fragments) for span in session.annotation_set(row.id).spans.values()
            )
            for row in session.article_rows()
        }


@pytest.mark.skipif(not GIVEN.is_dir(), reason="the given articles are not beside this checkout")
@pytest.mark.timeout(300)
def test_label_the_given_articles(open_window, tmp_path):
    project = tmp_path / "news.annot"
    run("new", project, "--annotator", "sara")
    run("import", project, GIVEN)
    robot = open_window(project)
    bridge = robot.gui.shell.bridge
    session = bridge.session
    costs = {True: [], False: []}
    planned = {article["file"]: article["spans"] for article in PLAN["articles"]}
    for row in session.article_rows():
        bridge.open_article(row.id)
        robot.view.setFocus()
        for number, (label, start, end) in enumerate(planned[session.article(row.id).origin.name]):
            robot.actions, by_mouse = 0, number % 3 > 0
            robot.label(session.scheme, label, [Fragment(start, end)], by_mouse)
            costs[by_mouse].append(robot.actions)
    assert mean(costs[True]) < 3.5, "the two ends of a drag, and the label's key"
    assert mean(costs[False]) < 13, "walking from span to span included"
    bridge.close()
    expected = {
        file: sorted((label, (Fragment(start, end),)) for label, start, end in spans)
        for file, spans in planned.items()
    }
    assert all(len(spans) >= 40 for spans in expected.values())
    assert made(project, "sara") == expected
    assert_exports_carry_everything(project, tmp_path, expected)


@pytest.mark.timeout(300)
def test_label_an_example_article_like_gold(open_window, tmp_path):
    """Every span of gold, nested, mid-word and discontinuous ones among them, made anew by another hand."""
    project = build_example("dayr-al-nahr", tmp_path / "example.annot")
    with Session.open(project) as session:
        session.execute(AddAnnotator("robot"))
        every = [session.annotation_set(row.id, GOLD_ID) for row in session.article_rows()]
        gold = next(labels for labels in every if any(len(s.fragments) > 1 for s in labels.spans.values()))
    robot = open_window(project)
    bridge = robot.gui.shell.bridge
    bridge.use_annotator("robot")
    bridge.open_article(gold.article_id)
    robot.view.setFocus()
    for number, span in enumerate(gold.ordered_spans()):
        robot.label(bridge.session.scheme, span.label, span.fragments, by_mouse=number % 3 > 0)
    again = bridge.session.annotation_set(gold.article_id)
    wanted = sorted((span.label, span.fragments) for span in gold.spans.values())
    assert len(wanted) >= 35
    assert any(len(fragments) > 1 for _label, fragments in wanted)
    assert sorted((span.label, span.fragments) for span in again.spans.values()) == wanted
    assert {relation.label for relation in again.relations.values()} >= {"has_source", "has_cue"}
    undo_everything(robot, again)


def undo_everything(robot, labels):
    """As many undos as labels take all of them back, and as many redos bring all of them again."""
    bridge = robot.gui.shell.bridge
    steps = 0
    while bridge.session.annotation_set(labels.article_id).spans:
        bridge.undo()
        steps += 1
        assert steps < 200
    for _ in range(steps):
        bridge.redo()
    now = bridge.session.annotation_set(labels.article_id)
    assert now.spans == labels.spans
    assert now.relations == labels.relations


def assert_exports_carry_everything(project, folder, expected):
    assert "nothing is wrong" in run("check", project)
    first, second = folder / "first.jsonl", folder / "second.jsonl"
    run("export", project, first, "--format", "jsonl", "--all")
    for line in first.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        for labels in data.get("sets", ()):
            for span in labels["spans"]:
                pieces = [data["text"][start:end] for start, end in span["fragments"]]
                assert " ".join(pieces) == span["text"]
    copy = folder / "copy.annot"
    run("new", copy, "--annotator", "sara")
    run("import", copy, first)
    assert sorted(made(copy, "sara").values()) == sorted(expected.values())
    run("export", copy, second, "--format", "jsonl", "--all")
    lines = [file.read_text(encoding="utf-8").splitlines() for file in (first, second)]
    assert [line for line in lines[0] if '"text"' in line] == [line for line in lines[1] if '"text"' in line]
    conll = folder / "entities.conll"
    run("export", project, conll, "--format", "conll", "--annotator", "sara", "--layer", "entity")
    assert "B-ORG" in conll.read_text(encoding="utf-8")
