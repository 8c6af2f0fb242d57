"""Whatever goes wrong in a file is found. Each fault is made with plain SQL behind the program's back."""

from __future__ import annotations

import sqlite3
import zlib

import pytest

from annotator.model.change import Change, ChangeSet
from annotator.store.journal import Kind
from annotator.store.project_file import ProjectFile
from annotator.text.messages import message


@pytest.fixture
def broken(filled, path):
    """Break the closed file with SQL and return what the check says."""
    filled.close()

    def run(*statements: str) -> str:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.create_function("pack", 1, lambda text: zlib.compress(text.encode()))
        connection.create_function("unpack", 1, lambda blob: zlib.decompress(blob).decode())
        for statement in statements:
            changed = connection.execute(statement).rowcount
            assert changed, statement
        connection.close()
        with ProjectFile.open(path) as project:
            return "\n".join(map(str, project.check()))

    return run


def test_a_sound_file_has_no_problems(filled):
    assert filled.check() == []


def test_checking_changes_nothing(filled, path):
    filled.check()
    filled.close()
    with ProjectFile.open(path) as again:
        assert again.check() == []


FAULTS = {
    "fragment outside the text": (
        "UPDATE span SET fragments = '[[25,999]]' WHERE id = 's2'",
        "not a stretch",
    ),
    "empty fragment": ("UPDATE span SET fragments = '[[25,25]]' WHERE id = 's2'", "not a stretch"),
    "no fragment": ("UPDATE span SET fragments = '[]' WHERE id = 's2'", "needs some text"),
    "inside a grapheme": (
        "UPDATE span SET fragments = '[[0,3]]' WHERE id = 's1'",
        "between a letter and its mark",
    ),
    "space at the end": ("UPDATE span SET fragments = '[[18,23]]' WHERE id = 's2'", "with a space"),
    "fragments unsorted": (
        "UPDATE span SET fragments = '[[24,31],[6,8]]' WHERE id = 's2'",
        "apart and in order",
    ),
    "fragments touching": (
        "UPDATE span SET fragments = '[[24,28],[28,31]]' WHERE id = 's2'",
        "apart and in order",
    ),
    "fragments unreadable": ("UPDATE span SET fragments = '[[25' WHERE id = 's2'", "cannot be read"),
    "attributes of another shape": ("UPDATE span SET attributes = '[1]'", "cannot be read"),
    "unknown label": ("UPDATE span SET label = 'XXX' WHERE id = 's2'", "no label"),
    "label of another layer": ("UPDATE span SET layer = 'event' WHERE id = 's2'", "no label"),
    "unknown attribute": ("""UPDATE span SET attributes = '{"x":1}' WHERE id = 's1'""", "no attribute"),
    "value of a wrong type": (
        """UPDATE span SET attributes = '{"low":"4"}' WHERE id = 's1'""",
        "whole number",
    ),
    "ordering": (
        """UPDATE span SET attributes = '{"low":9,"high":3}' WHERE id = 's1'""",
        "cannot be more than",
    ),
    "note": ("UPDATE span SET note = 'x' WHERE id = 's1'", "not what the journal"),
    "status": ("UPDATE assignment SET status = 'done'", "not what the journal"),
    "span count": ("UPDATE assignment SET spans = 7", "not what the journal"),
    "relation without its end": ("DELETE FROM span WHERE id = 's2'", "missing"),
    "relation that does not fit": ("UPDATE relation SET label = 'has_cue'", "does not lead from"),
    "unknown relation": ("UPDATE relation SET label = 'x'", "no relation"),
    "title": ("UPDATE article SET title = 'x'", "not what the journal"),
    "length": ("UPDATE article SET length = 3", "length"),
    "text": ("UPDATE text SET text = text || 'x'", "not what was imported"),
    "text gone": ("DELETE FROM text", "missing"),
    "scheme": ("""UPDATE scheme_version SET scheme = '{"id":"x"}'""", "scheme"),
    "no scheme": ("DELETE FROM scheme_version", "scheme"),
    "annotator": ("UPDATE annotator SET name = 'x'", "not what the journal"),
    "journal row gone": ("DELETE FROM journal WHERE sequence = 2", "not what the journal"),
    "journal payload": ("UPDATE journal SET payload = x'00' WHERE sequence = 2", "cannot be followed"),
    "journal content": (
        "UPDATE journal SET payload = pack(replace(unpack(payload), 'GPE', 'LOC')) WHERE sequence = 2",
        "not what the journal",
    ),
    "band": ("UPDATE band SET hash = hash + 1", "rows of “band”"),
    "band gone": ("DELETE FROM band", "rows of “band”"),
    "journal of an article": ("UPDATE journal_article SET article = 7", "rows of “journal_article”"),
    "journal of an article gone": ("DELETE FROM journal_article", "rows of “journal_article”"),
    "replica": ("UPDATE property SET value = 'x' WHERE key = 'replica'", "“replica” of the file is wrong"),
    "another replica": (
        "UPDATE property SET value = '0199d3c0-0000-7000-8000-000000000000' WHERE key = 'replica'",
        "“replica” of the file is wrong",
    ),
    "no replica": ("DELETE FROM property WHERE key = 'replica'", "“replica” of the file is wrong"),
    "day of creation": ("UPDATE property SET value = 'x' WHERE key = 'created'", "“created”"),
    "unknown property": ("INSERT INTO property VALUES ('x', 'y')", "“x” of the file is wrong"),
    "search row gone": ("DELETE FROM article_search_docsize", "search index"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found(broken, name):
    statement, sentence = FAULTS[name]
    assert sentence in broken(statement)


def test_a_torn_page_is_found(filled, path):
    filled.close()
    connection = sqlite3.connect(path)
    page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'span'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : (page - 1) * size + 64] = b"\xff" * 64
    path.write_bytes(content)
    with ProjectFile.open(path) as project:
        assert "damaged" in str(project.check()[0])


def test_an_overlap_the_scheme_forbids_is_found(broken):
    said = broken(
        "INSERT INTO span SELECT article, annotator, 's3', layer, 'ORG', '[[18,28]]', '{}', '', provenance "
        "FROM span WHERE id = 's2'"
    )
    assert "crosses" in said


def test_a_label_in_boilerplate_is_found(broken):
    assert "boilerplate" in broken("""UPDATE article SET zones = '[["boilerplate",20,40]]'""")


@pytest.mark.parametrize("table", ["near_duplicate", "span", "journal", "text", "journal_article"])
def test_a_table_that_is_gone_is_missed(broken, table):
    assert f"“{table}” is missing" in broken(f"DROP TABLE {table}")


def test_a_folding_that_never_was_is_found(filled, path):
    filled.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE property SET value = '99' WHERE key = 'folding'")
    connection.close()
    with ProjectFile.open(path, writable=False) as project:
        assert "“folding”" in "\n".join(map(str, project.check()))


def test_what_undo_and_deletion_leave_is_sound(filled, article, labels):
    gone = ChangeSet(
        message(("Test", "Delete")), tuple(Change(r, None) for r in (*reversed(labels), article))
    )
    row = filled.apply(gone, "sara")
    assert filled.check() == []
    filled.apply(gone.inverse(), "sara", Kind.UNDO, row.sequence)
    assert filled.check() == []
