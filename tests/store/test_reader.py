"""Damage that a query meets is a sentence with a remedy, whichever query it is."""

from __future__ import annotations

import sqlite3

import pytest

from annotator.app.session import Session
from annotator.model.errors import UserError
from annotator.store.project_file import ProjectFile


@pytest.fixture
def broken(filled, path):
    """The project after some SQL behind its back, open for reading."""
    filled.close()
    opened = []

    def run(statement):
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(statement)
        connection.close()
        opened.append(ProjectFile.open(path, writable=False))
        return opened[-1].read

    yield run
    for file in opened:
        file.close()


FAULTS = {
    "fragments": ("UPDATE span SET fragments = '[[1'", lambda read, key: read.annotation_sets(key)),
    "provenance": ("UPDATE span SET provenance = 'x'", lambda read, key: list(read.labelled_sets())),
    "status": ("UPDATE assignment SET status = 'x'", lambda read, key: read.article_rows("sara")),
    "date": ("UPDATE article SET published = 'x'", lambda read, key: list(read.articles())),
    "zones": ("UPDATE article SET zones = '[[1]]'", lambda read, key: read.article(key)),
    "text": (
        "UPDATE text SET text = CAST(x'ff' AS TEXT)",
        lambda read, key: read.article(key),
    ),
    "scheme": ("UPDATE scheme_version SET scheme = '[]'", lambda read, key: read.scheme_version()),
    "journal": ("UPDATE journal SET time = 'x'", lambda read, key: list(read.journal())),
    "no spans": ("DROP TABLE span", lambda read, key: read.annotation_set(key, "sara")),
    "no journal": ("DROP TABLE journal", lambda read, key: list(read.journal())),
    "no bands": ("DROP TABLE band", lambda read, key: read.near_duplicates("قتل")),
    "no index": ("DROP TABLE article_search", lambda read, key: read.search("قتل")),
}


@pytest.mark.parametrize("name", FAULTS)
def test_damage_is_said(broken, article, name):
    statement, query = FAULTS[name]
    read = broken(statement)
    with pytest.raises(UserError, match="damaged"):
        query(read, article.id)


@pytest.mark.parametrize("table", ["annotator", "scheme_version", "article"])
def test_a_session_on_a_file_without_a_table_is_refused_in_words(filled, path, table):
    filled.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"DROP TABLE {table}")
    connection.close()
    with pytest.raises(UserError, match="damaged"), Session.open(path, writable=False) as session:
        session.article_rows()


def test_a_project_without_people_is_refused_in_words(filled, path):
    filled.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM annotator")
    connection.close()
    with pytest.raises(UserError, match="holds no annotators"):
        Session.open(path)
