"""One door for changes: what a session promises to whoever listens, undoes, reads and reopens."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from annotator.app.commands.people import AddAnnotator, RenameAnnotator
from annotator.app.commands.spans import AddSpan, DeleteSpans, SetNote
from annotator.app.session import Session
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment
from annotator.store.project_file import open_reader

TOWN = (Fragment(24, 31),)


def test_without_names_the_annotator_is_the_person_at_the_computer(tmp_path):
    with Session.create(tmp_path / "x.annot", default_scheme()) as session:
        assert session.annotator.name
        assert session.annotators() == [session.annotator]


@pytest.mark.parametrize("names", [["سارة", "ساره"], ["Sara", " "], ["gold"]])
def test_a_project_starts_with_people_that_can_be_told_apart(tmp_path, names):
    with pytest.raises(UserError):
        Session.create(tmp_path / "x.annot", default_scheme(), names)
    assert list(tmp_path.iterdir()) == []


def test_a_listener_hears_once_after_disk_and_memory_agree(session, first, path):
    heard = []

    def listen(changes, origin):
        with open_reader(path) as reader:
            disk = reader.read.annotation_set(first, session.annotator.id)
        heard.append((changes, origin, disk == session.annotation_set(first), len(disk.spans)))

    session.subscribe(listen)
    added = session.execute(AddSpan(first, "GPE", TOWN), origin="me")
    undone = session.undo(origin="key")
    redone = session.redo()
    assert heard == [(added, "me", True, 1), (undone, "key", True, 0), (redone, None, True, 1)]


def test_who_stops_listening_hears_no_more(session, first):
    heard = []
    stop = session.subscribe(lambda changes, origin: heard.append(changes))
    stop()
    stop()
    session.execute(AddSpan(first, "GPE", TOWN))
    assert heard == []


def test_a_listener_that_fails_harms_nobody(session, first, path):
    heard = []

    def fail(changes, origin):
        raise RuntimeError("a broken panel")

    stop = session.subscribe(fail)
    session.subscribe(lambda changes, origin: heard.append(changes))
    command = AddSpan(first, "GPE", TOWN)
    with pytest.raises(RuntimeError, match="broken panel"):
        session.execute(command)
    assert len(heard) == 1
    assert command.span_id in session.annotation_set(first).spans
    stop()
    session.undo()
    assert session.annotation_set(first).spans == {}
    assert session.check() == []


def test_a_listener_may_change_things_itself(session, first):
    order = []

    def follow(changes, origin):
        if origin == "first":
            span = next(iter(session.annotation_set(first).spans))
            session.execute(SetNote(first, span, "followed"), origin="second")

    session.subscribe(follow)
    session.subscribe(lambda changes, origin: order.append(origin))
    session.execute(AddSpan(first, "GPE", TOWN), origin="first")
    assert order == ["first", "second"]
    assert next(iter(session.annotation_set(first).spans.values())).note == "followed"


def test_a_refused_command_leaves_no_trace(session, first):
    heard = []
    session.subscribe(lambda changes, origin: heard.append(changes))
    before = list(session.journal())
    with pytest.raises(UserError):
        session.execute(AddSpan(first, "GPE", (Fragment(5, 5),)))
    with pytest.raises(UserError):
        session.execute(DeleteSpans(first, ("nobody",)))
    assert list(session.journal()) == before
    assert heard == []


def test_a_command_that_changes_nothing_is_no_step(session, first):
    command = AddSpan(first, "GPE", TOWN)
    session.execute(command)
    name = session.undo_name
    assert session.execute(SetNote(first, command.span_id, "")).changes == ()
    assert session.undo_name is name


def test_undo_and_redo_survive_a_restart(session, first, path):
    command = AddSpan(first, "GPE", TOWN)
    session.execute(command)
    session.execute(SetNote(first, command.span_id, "ملاحظة"))
    session.undo()
    names = (str(session.undo_name), str(session.redo_name))
    session.close()
    with Session.open(path) as again:
        assert (str(again.undo_name), str(again.redo_name)) == names
        again.redo()
        assert again.annotation_set(first).spans[command.span_id].note == "ملاحظة"
        for _ in range(3):
            assert again.undo() is not None
        assert again.article_rows() == []
        assert again.undo() is None
        for _ in range(3):
            assert again.redo() is not None
        assert again.redo() is None
        assert again.annotation_set(first).spans[command.span_id].note == "ملاحظة"
        assert again.check() == []


def test_something_new_ends_redo(session, first, path):
    session.execute(AddSpan(first, "GPE", TOWN))
    session.undo()
    session.execute(AddSpan(first, "ATTACK", TOWN))
    assert session.redo_name is None
    session.close()
    with Session.open(path) as again:
        assert again.redo_name is None


def test_reopening_continues_as_who_worked_last(session, first, path):
    session.use_annotator("Omar")
    session.execute(AddSpan(first, "GPE", TOWN))
    session.use_annotator("سارة")
    session.close()
    with Session.open(path) as again:
        assert again.annotator.name == "Omar"
    with Session.open(path, "سارة") as again:
        assert again.annotator.name == "سارة"
        assert again.annotation_set(first).spans == {}
    with pytest.raises(UserError, match="Omar"):
        Session.open(path, "ليلى")
    with Session.open(path) as again:
        assert not again.read_only


def test_each_annotator_has_a_set_of_their_own(session, first):
    sara = session.annotator
    session.execute(AddSpan(first, "GPE", TOWN))
    session.use_annotator("Omar")
    assert session.annotation_set(first).spans == {}
    assert session.article_row(first).status is Status.TODO
    session.execute(AddSpan(first, "LOC", TOWN))
    assert [len(s.spans) for s in session.annotation_sets(first)] == [1, 1]
    assert next(iter(session.annotation_set(first, sara.id).spans.values())).label == "GPE"


def test_gold_comes_with_its_first_label_and_goes_with_it(session, first):
    session.use_annotator(GOLD_ID)
    assert GOLD_ID not in [a.id for a in session.annotators()]
    session.execute(AddSpan(first, "GPE", TOWN))
    assert [a.id for a in session.annotators()][-1] == GOLD_ID
    session.undo()
    assert GOLD_ID not in [a.id for a in session.annotators()]
    assert session.annotator.id == GOLD_ID
    session.redo()
    assert session.annotation_set(first).annotator_id == GOLD_ID
    assert session.check() == []


def test_renaming_shows_and_undoing_an_addition_steps_aside(session):
    session.execute(RenameAnnotator(session.annotator.id, "سارة أ"))
    assert session.annotator.name == "سارة أ"
    addition = AddAnnotator("ليلى")
    session.execute(addition)
    session.use_annotator("ليلى")
    session.undo()
    assert session.annotator.name == "سارة أ"


def test_a_second_window_reads_follows_and_refuses(session, first, path):
    with Session.open(path) as second:
        assert second.read_only
        assert "another window" in str(second.read_only_reason)
        assert second.annotation_set(first).spans == {}
        session.execute(AddSpan(first, "GPE", TOWN))
        assert len(second.annotation_set(first).spans) == 1
        with pytest.raises(UserError, match="another window"):
            second.execute(AddSpan(first, "LOC", TOWN))
        assert second.undo() is None
        assert second.undo_name is None
        assert second.search("القورية") == [first]
    assert not session.read_only


def test_many_open_articles_do_not_grow_memory(session, first):
    for index in range(40):
        session.annotation_set(f"unknown {index}")
    assert len(session._picture._sets) <= 16


def test_an_article_that_is_gone_is_said(session):
    with pytest.raises(UserError, match="no longer in the project"):
        session.article("nobody")


def test_scripts_open_projects_for_reading(session, first, path):
    import annotator

    session.execute(AddSpan(first, "GPE", TOWN))
    with annotator.open_project(path) as project:
        assert [a.id for a in project.articles()] == [row.id for row in session.article_rows()]
        assert len(project.annotation_sets(first)) == 1
        assert project.annotation_sets(first, annotator="سارة") == [session.annotation_set(first)]
        assert project.annotation_sets(first, annotator="Omar") == []
    with pytest.raises(UserError):
        annotator.open_project(path, writable=True)
    session.close()
    with annotator.open_project(str(path), writable=True) as project:
        assert not project.session.read_only


def test_importing_the_package_is_cheap():
    import subprocess
    import sys

    code = (
        "import sys, annotator; print([m for m in ('sqlite3', 'sqlite_utils', 'regex') if m in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


def test_large_work_is_written_on_another_thread_and_taken_over(session, path):
    heard = []
    session.subscribe(lambda changes, origin: heard.append((changes, origin)))
    work = session.in_background(lambda view: AddAnnotator(f"Third of {len(view.annotators()) + 1}"))
    with ThreadPoolExecutor(1) as pool:
        written = pool.submit(work).result()
    assert heard == []
    changes = session.adopt(written, "here")
    assert heard == [(changes, "here")]
    assert session.annotators()[-1].name == "Third of 3"
    session.undo()
    assert len(session.annotators()) == 2
    session.redo()
    assert session.check() == []
    session.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_large_work_that_is_refused_changes_nothing(session):
    work = session.in_background(lambda _view: AddAnnotator("gold"))
    with pytest.raises(UserError):
        work()
    assert len(session.annotators()) == 2
    assert session.check() == []
