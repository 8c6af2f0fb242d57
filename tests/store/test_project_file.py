"""Files that are projects, files that are not, and who may write."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, ChangeSet
from annotator.model.errors import ConflictError, UserError
from annotator.model.people import Annotator
from annotator.model.scheme_toml import default_scheme
from annotator.store.lock import lock_path
from annotator.store.project_file import ProjectFile, open_reader
from annotator.store.schema import APPLICATION_ID, USER_VERSION
from annotator.text.messages import message


def fingerprint(path: Path) -> tuple[str, int]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


def patch(path: Path, offset: int, value: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(struct.pack(">I", value))


def test_a_new_project_is_one_file_that_says_what_it_is(path):
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    header = path.read_bytes()[:100]
    assert header.startswith(b"SQLite format 3\0")
    assert struct.unpack_from(">I", header, 68)[0] == APPLICATION_ID
    assert struct.unpack_from(">I", header, 60)[0] == USER_VERSION == 1000


def test_a_taken_name_is_refused_and_the_file_kept(tmp_path):
    path = tmp_path / "mine.annot"
    path.write_text("my thesis")
    with pytest.raises(UserError, match="already a file"):
        ProjectFile.create(path, default_scheme(), [Annotator("a", "a")])
    assert path.read_text() == "my thesis"
    assert [p.name for p in tmp_path.iterdir()] == ["mine.annot"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match="cannot be made"):
        ProjectFile.create(tmp_path / "no" / "x.annot", default_scheme(), [Annotator("a", "a")])


def test_while_open_the_database_is_durable_and_guarded(project):
    def value(pragma):
        return project._db.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert (value("journal_mode"), value("synchronous"), value("foreign_keys")) == ("wal", 2, 1)


def test_every_ordinary_table_is_strict(project):
    tables = project._db.execute("PRAGMA table_list").fetchall()
    ours = [row for row in tables if row[2] == "table" and not row[1].startswith(("sqlite_", "_sqlite"))]
    assert len(ours) >= 13
    assert [row[1] for row in ours if not row[5]] == []


def test_closing_leaves_one_plain_file(filled, path):
    assert (path.parent / f"{path.name}-wal").exists()
    filled.close()
    filled.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not an annotator project"),
        ("مقتل 14 شخصا".encode(), "not an annotator project"),
        (b"SQLite format 3\0" + bytes(84), "not an annotator project"),
        (os.urandom(5000), "not an annotator project"),
    ],
)
def test_what_is_no_project_is_refused_untouched(tmp_path, content, sentence):
    path = tmp_path / "x.annot"
    path.write_bytes(content)
    before = fingerprint(path)
    for writable in (True, False):
        with pytest.raises(UserError, match=sentence) as caught:
            ProjectFile.open(path, writable)
        assert "x.annot" in str(caught.value)
    assert fingerprint(path) == before
    assert [p.name for p in tmp_path.iterdir()] == ["x.annot"]


def test_another_programs_database_is_refused_untouched(tmp_path):
    path = tmp_path / "foreign.annot"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE article (id)")
    connection.commit()
    connection.close()
    before = fingerprint(path)
    with pytest.raises(UserError, match="not an annotator project"):
        ProjectFile.open(path)
    assert fingerprint(path) == before


def test_a_missing_file_is_not_made(tmp_path):
    with pytest.raises(UserError, match="no file"):
        ProjectFile.open(tmp_path / "gone.annot")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_project(tmp_path):
    with pytest.raises(UserError, match="cannot be read"):
        ProjectFile.open(tmp_path)


def test_a_file_that_was_cut_short_is_refused_untouched(filled, path):
    filled.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    before = fingerprint(path)
    with pytest.raises(UserError, match="damaged or was not copied completely"):
        ProjectFile.open(path)
    assert fingerprint(path) == before


def test_garbage_inside_is_said_plainly(filled, path):
    filled.close()
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 6] = os.urandom(4096 * 5)
    path.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        ProjectFile.open(path)
    assert not lock_path(path).exists()


def test_a_newer_major_format_is_refused_untouched(path):
    patch(path, 60, 2000)
    before = fingerprint(path)
    with pytest.raises(UserError, match="newer format"):
        ProjectFile.open(path)
    assert fingerprint(path) == before


def test_a_newer_minor_format_can_be_read(filled, path, article):
    filled.close()
    patch(path, 60, USER_VERSION + 1)
    with ProjectFile.open(path) as newer:
        assert newer.read_only
        assert "newer" in str(newer.read_only_reason)
        assert newer.read.article(article.id) == article


def test_the_second_opener_reads_and_says_so(filled, path, article, put):
    with ProjectFile.open(path) as second:
        assert second.read_only
        assert "another window" in str(second.read_only_reason)
        assert second.read.article(article.id) == article
        with pytest.raises(UserError, match="another window"):
            second.apply(put(Annotator("x", "x")), "sara")
        filled.apply(put(Annotator("omar", "Omar")), "sara")
        assert [a.name for a in second.read.annotators()] == ["سارة", "Omar"]
    filled.close()
    with ProjectFile.open(path) as third:
        assert not third.read_only


def test_a_lock_file_that_was_left_behind_means_nothing(path):
    lock_path(path).write_text("")
    with ProjectFile.open(path) as project:
        assert not project.read_only
    assert not lock_path(path).exists()


def test_another_process_is_kept_out_until_it_dies(path):
    code = (
        "import sys, time, pathlib; from annotator.store.project_file import ProjectFile\n"
        "p = ProjectFile.open(pathlib.Path(sys.argv[1])); print(p.read_only, flush=True); time.sleep(60)"
    )
    other = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout.readline() == "False\n"
        with ProjectFile.open(path) as here:
            assert here.read_only
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
    with ProjectFile.open(path) as here:
        assert not here.read_only


def test_a_reader_on_another_thread_sees_what_is_committed(filled, path, put):
    counts = []
    barrier = threading.Barrier(2, timeout=10)

    def read():
        with open_reader(path) as reader:
            for _ in range(2):
                barrier.wait()
                counts.append(len(reader.read.annotators()))
                barrier.wait()

    thread = threading.Thread(target=read)
    thread.start()
    barrier.wait()
    barrier.wait()
    filled.apply(put(Annotator("omar", "Omar")), "sara")
    barrier.wait()
    barrier.wait()
    thread.join()
    assert counts == [1, 2]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_project_in_a_protected_folder_can_be_read(filled, path, article):
    filled.close()
    path.parent.chmod(0o500)
    try:
        with ProjectFile.open(path) as project:
            assert "write-protected" in str(project.read_only_reason)
            assert project.read.article(article.id) == article
    finally:
        path.parent.chmod(0o700)


def test_a_copy_of_the_file_at_rest_is_the_project(filled, path, tmp_path, article):
    filled.close()
    copy = shutil.copy(path, tmp_path / "copy.annot")
    with ProjectFile.open(Path(copy)) as project:
        assert project.read.article(article.id) == article
        assert project.check() == []


def test_what_was_planned_on_must_still_be_there(filled, article):
    span = filled.read.span(article.id, "sara", "s2")
    seen, wanted = replace(span, note="seen"), replace(span, note="wanted")
    stale = ChangeSet(message(("Test", "Stale")), (Change(seen, wanted),))
    before = list(filled.read.journal())
    with pytest.raises(ConflictError):
        filled.apply(stale, "sara")
    again = ChangeSet(message(("Test", "Twice")), (Change(None, span),))
    with pytest.raises(ConflictError):
        filled.apply(again, "sara")
    hanging = ChangeSet(message(("Test", "Hanging")), (Change(span, None),))
    with pytest.raises(ConflictError):
        filled.apply(hanging, "sara")
    assert filled.read.span(article.id, "sara", "s2") == span
    assert list(filled.read.journal()) == before
    assert filled.check() == []


def test_a_record_that_changes_twice_in_one_step_ends_as_it_should(filled, article):
    span = filled.read.span(article.id, "sara", "s2")
    middle, last = replace(span, note="1"), replace(span, note="2")
    steps = ChangeSet(message(("Test", "Twice")), (Change(span, middle), Change(middle, last)))
    filled.apply(steps, "sara")
    assert filled.read.span(article.id, "sara", "s2") == last
    filled.apply(steps.inverse(), "sara")
    assert filled.read.span(article.id, "sara", "s2") == span


def test_the_journal_says_who_did_what_and_where(filled, article, put):
    filled.apply(put(Annotator("omar", "Omar")), "omar")
    newest, middle, oldest = filled.read.journal()
    assert (newest.actor, middle.actor, oldest.sequence) == ("omar", "sara", 1)
    assert {row.replica for row in (newest, middle, oldest)} == {filled.replica}
    assert [row.sequence for row in filled.read.journal(article_id=article.id)] == [2]
    assert [row.sequence for row in filled.read.journal(actor="omar")] == [3]
    assert [row.sequence for row in filled.read.journal(limit=1)] == [3]
    assert list(filled.read.journal(article_id="nobody")) == []


def test_the_journal_holds_digests_instead_of_texts(filled, article):
    import zlib

    payload = filled._db.execute("SELECT payload FROM journal WHERE sequence = 2").fetchone()[0]
    data = zlib.decompress(payload).decode()
    assert article.digest.hex() in data
    assert "المرصد" not in data


def test_span_counts_follow_every_change(filled, article):
    def count():
        return filled.read.article_rows("sara")[0].span_count

    assert count() == 2
    relation, span = (
        filled.read.relation(article.id, "sara", "r1"),
        filled.read.span(article.id, "sara", "s2"),
    )
    drop = ChangeSet(message(("Test", "Drop")), (Change(relation, None), Change(span, None)))
    filled.apply(drop, "sara")
    assert count() == 1
    filled.apply(drop.inverse(), "sara")
    assert count() == 2
    assert filled.read.article_rows("nobody")[0].span_count == 0
