"""What was seen is on disk: after a restart, after `kill -9`, and with two windows on one file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from disk import is_sound, labelled, labels_of, make_project, the_span

import annotator
from annotator.app.session import Session

TEXT = "قصف على السوق\n\nقُتل 3 مدنيين في الريحانة، وفق المرصد.\nوقال الدفاع المدني إن القصف استمر ساعتين."
WORKER = Path(__file__).parent / "kill_me.py"


def test_undo_goes_on_after_a_restart(desk, open_window):
    robot = desk(TEXT)
    for words, key in (("المرصد", "O"), ("الريحانة", "G"), ("3 مدنيين", "K")):
        robot.select(words)
        robot.keys(key)
    project, before = robot.project, labels_of(robot.project)
    robot.gui.window.close()
    assert [path.name for path in project.parent.glob("*story*")] == [project.name], "one file, no leftovers"
    again = open_window(project)
    assert labels_of(project) == before
    assert set(again.view.spans_at(again.find("الريحانة").start)) <= set(before.spans)
    again.keys("Ctrl+Z")
    assert labelled(project) == [("GPE", "الريحانة"), ("ORG", "المرصد")]
    again.keys("Ctrl+Z Ctrl+Z")
    assert labelled(project) == []
    again.keys("Ctrl+Y Ctrl+Y Ctrl+Y")
    assert labels_of(project).spans == before.spans
    assert is_sound(project)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("shown", [1, 7])
def test_a_killed_window_loses_nothing_that_showed(tmp_path, open_window, shown):
    project = make_project(tmp_path / "story.annot", TEXT * 3)
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(project), str(tmp_path / "settings of the killed")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(annotator.__file__).parents[1])},
    )
    seen = [worker.stdout.readline().strip() for _ in range(shown)]
    worker.send_signal(signal.SIGKILL)
    seen += [line.strip() for line in worker.stdout if line.endswith("\n")]
    worker.stdout.close()
    assert worker.wait() == -signal.SIGKILL
    assert all(seen), "the worker died by itself"
    robot = open_window(project)
    assert robot.gui.shell.bridge.writable, "the lock died with the window"
    assert set(seen) <= set(labels_of(project).spans)
    assert is_sound(project)
    count = len(labelled(project))
    robot.keys("Ctrl+Z")
    assert len(labelled(project)) == count - 1


def test_a_second_window_only_reads_and_says_so(desk, open_window):
    first = desk(TEXT)
    second = open_window(first.project)
    banner = second.gui.window.read_only
    assert banner.isVisible()
    assert banner.label.text()
    second.go("المرصد")
    second.keys("O")
    assert labelled(first.project) == []
    assert second.notice, "the key does not fall silent"
    second.wait(lambda: second.gui.window.status_line.saved.text() == "Read only")
    first.come_back()
    first.go("المرصد")
    first.keys("O")
    assert labelled(first.project) == [("ORG", "المرصد")]
    project = first.project
    first.gui.window.close()
    second.gui.window.close()
    third = open_window(project)
    third.come_back()
    assert not third.gui.window.read_only.isVisible()
    third.go("الريحانة")
    third.keys("G")
    assert labelled(project) == [("GPE", "الريحانة"), ("ORG", "المرصد")]


def test_a_change_is_on_disk_when_it_shows(desk):
    robot = desk(TEXT)
    told = []

    def compare(delta):
        with Session.open(robot.project, writable=False) as session:
            on_disk = session.annotation_set("a0").spans
        told.append(all(on_disk.get(span.id) == span for span in delta.put))

    robot.gui.labelling.spans_changed.connect(compare)
    robot.go("المرصد")
    robot.keys("O 2 [ Shift+[ Ctrl+Z Ctrl+Y")
    assert len(told) >= 4
    assert all(told)


@pytest.mark.parametrize("leave", ["close", "next article", "another span", "close project"])
def test_what_was_typed_is_kept_however_the_field_is_left(desk, leave):
    robot = desk(TEXT, TEXT + " وانتهى.")
    project, bridge = robot.project, robot.gui.shell.bridge
    robot.go("الريحانة")
    robot.keys("G")
    robot.select("3 مدنيين")
    robot.keys("K")
    figure = the_span(project, "FIGURE").id
    robot.settle()
    line = robot.gui.window.workspace.parts.inspector.form.fields["high"].line
    line.setFocus()
    robot.keys("Ctrl+A")
    robot.type("٩")
    robot.gui.window.workspace.parts.inspector.note.setFocus()
    robot.type("ملاحظة")
    match leave:
        case "close":
            robot.gui.window.close()
        case "next article":
            robot.keys("Ctrl+PgDown")
            assert bridge.article_id == "a1"
        case "another span":
            robot.click(robot.find("الريحانة").start + 2)
        case "close project":
            robot.keys("Ctrl+W")
    left = labels_of(project).spans[figure]
    assert left.attributes["high"] == 9
    assert left.note == "ملاحظة"


def test_a_line_still_being_typed_is_kept_when_the_window_closes(desk):
    robot = desk(TEXT)
    project = robot.project
    robot.select("3 مدنيين")
    robot.keys("K")
    robot.settle()
    robot.gui.window.workspace.parts.inspector.form.fields["high"].line.setFocus()
    robot.keys("Ctrl+A")
    robot.type("7")
    robot.gui.window.close()
    assert the_span(project, "FIGURE").attributes["high"] == 7
