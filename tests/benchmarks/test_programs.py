"""Whole programs in processes of their own: starting, importing, exporting; time and peak memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import corpus
import pytest

from annotator.app.session import Session
from annotator.model.scheme_toml import default_scheme

CHILD = Path(__file__).parent / "child.py"
ROOT = CHILD.parents[2]
CLI = [sys.executable, "-m", "annotator"]


def run_child(tmp_path, *arguments):
    """What a child told of itself, and the seconds from its start to `painted` or `ended`."""
    told, tell = os.pipe()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    start = time.monotonic()
    with subprocess.Popen(
        [sys.executable, CHILD, str(tell), *map(str, arguments)],
        pass_fds=[tell],
        env=environment,
        stdout=subprocess.DEVNULL,
    ) as process:
        os.close(tell)
        with os.fdopen(told) as answers:
            facts = json.loads(answers.read())
    assert process.returncode == 0
    facts["seconds"] = facts.get("painted", facts.get("ended")) - start
    return facts


def keep_children(timings, results):
    timings.keep("time", [each["seconds"] for each in results])
    timings.keep("peak memory", [each["peak"] for each in results], "MB")


def test_help(benchmark, timings):
    """`annotator --help`, as long as a person waits for it."""
    times = []

    def ask():
        start = time.perf_counter()
        subprocess.run([*CLI, "--help"], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)

    benchmark.pedantic(ask, rounds=10, warmup_rounds=1)
    timings.keep("time", times[1:])


def test_start_to_first_window(benchmark, timings, tmp_path):
    """From the start of the process until the start page is painted."""
    results = []
    benchmark.pedantic(lambda: results.append(run_child(tmp_path, "window")), rounds=10, warmup_rounds=1)
    keep_children(timings, results[1:])


def test_start_with_a_big_project(benchmark, timings, tmp_path, big_project):
    """From the start of the process until 10,000 articles are listed and the first one is painted."""
    results = []
    benchmark.pedantic(
        lambda: results.append(run_child(tmp_path, "window", big_project)), rounds=5, warmup_rounds=1
    )
    keep_children(timings, results[1:])


def test_memory_with_a_long_article(benchmark, timings, tmp_path, big_project):
    """The big project once more, with an article of 1 MB and 5,000 spans in view."""
    from annotator.app.commands.articles import ImportArticles
    from annotator.app.commands.people import SetStatus
    from annotator.model.people import Status

    with Session.open(big_project) as session:
        (item,) = corpus.items(1, 1_000_000, 5_000, [session.annotator.id])
        session.execute(ImportArticles((item,)))
        first_rows = [row.id for row in session.article_rows() if row.status is Status.IN_PROGRESS]
        for article_id in first_rows:  # the window opens the first article that is not done
            session.execute(SetStatus(article_id, Status.DONE))
        session.execute(SetStatus(item[0].id, Status.IN_PROGRESS))
    results = []
    benchmark.pedantic(lambda: results.append(run_child(tmp_path, "window", big_project)), rounds=3)
    keep_children(timings, results)


@pytest.mark.parametrize("count", [1_000, 10_000])
@pytest.mark.timeout(900)
def test_import_a_folder(benchmark, timings, tmp_path, count):
    """`annotator import` of a folder of text files of some 3,000 code points."""
    folder = corpus.write_files(tmp_path / "articles", count)
    project = tmp_path / "news.annot"
    Session.create(project, default_scheme(), ["benchmark"]).close()
    results = []
    benchmark.pedantic(
        lambda: results.append(run_child(tmp_path, "command", "import", project, folder)), rounds=1
    )
    with Session.open(project) as session:
        assert len(session.article_rows()) == count
    keep_children(timings, results)


@pytest.mark.parametrize("form", ["jsonl", "conll"])
@pytest.mark.parametrize("count", [1_000, 10_000])
@pytest.mark.timeout(900)
def test_export(benchmark, timings, tmp_path, big_project, form, count):
    """`annotator export`; ten times the articles should take ten times as long and no more memory."""
    project = big_project if count == 10_000 else corpus.build_project(tmp_path / "small.annot", count)
    target = tmp_path / f"out.{form}"
    results = []
    arguments = ("command", "export", project, target, "--format", form)
    benchmark.pedantic(lambda: results.append(run_child(tmp_path, *arguments)), rounds=1)
    assert target.stat().st_size > count * 3_000
    keep_children(timings, results)
