"""A program that is killed loses nothing that was committed."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from annotator.app.session import Session
from annotator.model.article import Article
from annotator.store.lock import lock_path

WRITER = """
import sys, pathlib
from annotator.app.commands.spans import AddSpan, DeleteSpans
from annotator.app.session import Session
from annotator.model.span import Fragment

session = Session.open(pathlib.Path(sys.argv[1]))
article = session.article_rows()[0].id
for index in range(100_000):
    command = AddSpan(article, "ATTACK", (Fragment(index % 1000, index % 1000 + 1 + index // 1000),))
    session.execute(command)
    print(command.span_id, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("lines", [1, 40, 170])
def test_a_killed_writer_loses_nothing_it_reported(path, project, put, lines):
    project.apply(put(Article("a", "قتل14جرح" * 400)), "sara")
    project.close()
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    reported = [writer.stdout.readline().strip() for _ in range(lines)]
    writer.send_signal(signal.SIGKILL)
    reported += [line.strip() for line in writer.stdout.readlines() if line.endswith("\n")]
    writer.stdout.close()
    assert writer.wait() == -signal.SIGKILL
    assert lock_path(path).exists()
    with Session.open(path) as session:
        assert not session.read_only
        spans = session.annotation_set("a", "sara").spans
        assert set(reported) <= set(spans)
        assert len(spans) <= len(reported) + 1
        assert session.check() == []
        assert session.undo() is not None
        assert len(session.annotation_set("a", "sara").spans) == len(spans) - 1
    assert [p.name for p in path.parent.iterdir()] == [path.name]
