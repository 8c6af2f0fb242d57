"""The tables of a project file, and how older files become newer ones.

`article_key` gives every article a small permanent number: it is the number people see, the search index's
row and the key of every label, and an article that comes back by undo gets the same one. Foreign keys are
deferred, so that the order of changes inside one transaction does not matter.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x414E4E4F
"""`ANNO`: tells a project file from every other SQLite file."""

FORMAT_MAJOR = 1
FORMAT_MINOR = 0
"""Kept in `user_version` as `major * 1000 + minor`. A newer minor can be read, a newer major is refused."""

USER_VERSION = FORMAT_MAJOR * 1000 + FORMAT_MINOR

migrations = Migrations("annotator")

_TABLES = (
    "CREATE TABLE property (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE text (digest BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "CREATE TABLE article_key (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE article (
        number INTEGER PRIMARY KEY REFERENCES article_key (number) DEFERRABLE INITIALLY DEFERRED,
        digest BLOB NOT NULL REFERENCES text (digest) DEFERRABLE INITIALLY DEFERRED,
        length INTEGER NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL, url TEXT NOT NULL,
        published TEXT NOT NULL, language TEXT NOT NULL, zones TEXT NOT NULL, origin TEXT NOT NULL) STRICT""",
    "CREATE INDEX article_by_digest ON article (digest)",
    "CREATE TABLE annotator (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, colour TEXT NOT NULL) STRICT",
    """CREATE TABLE assignment (
        article INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        annotator TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
        status TEXT NOT NULL, message TEXT NOT NULL, attributes TEXT NOT NULL,
        spans INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (article, annotator)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE span (
        article INTEGER NOT NULL, annotator TEXT NOT NULL, id TEXT NOT NULL,
        layer TEXT NOT NULL, label TEXT NOT NULL, fragments TEXT NOT NULL, attributes TEXT NOT NULL,
        note TEXT NOT NULL, provenance TEXT NOT NULL,
        PRIMARY KEY (article, annotator, id),
        FOREIGN KEY (article, annotator) REFERENCES assignment (article, annotator)
            DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID""",
    """CREATE TABLE relation (
        article INTEGER NOT NULL, annotator TEXT NOT NULL, id TEXT NOT NULL,
        label TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, attributes TEXT NOT NULL,
        PRIMARY KEY (article, annotator, id),
        FOREIGN KEY (article, annotator, source) REFERENCES span (article, annotator, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (article, annotator, target) REFERENCES span (article, annotator, id)
            DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID""",
    "CREATE INDEX relation_by_source ON relation (article, annotator, source)",
    "CREATE INDEX relation_by_target ON relation (article, annotator, target)",
    "CREATE TABLE scheme_version (version INTEGER PRIMARY KEY, scheme TEXT NOT NULL) STRICT",
    """CREATE TABLE journal (
        replica TEXT NOT NULL, sequence INTEGER NOT NULL, time TEXT NOT NULL, actor TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')), target INTEGER, name TEXT NOT NULL,
        payload BLOB, PRIMARY KEY (replica, sequence)) STRICT""",
    """CREATE TABLE journal_article (
        article INTEGER NOT NULL, replica TEXT NOT NULL, sequence INTEGER NOT NULL,
        PRIMARY KEY (article, replica, sequence)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE band (hash INTEGER NOT NULL, article INTEGER NOT NULL,
        PRIMARY KEY (hash, article)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE near_duplicate (
        article INTEGER NOT NULL, other INTEGER NOT NULL, similarity REAL NOT NULL,
        PRIMARY KEY (article, other)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX near_duplicate_by_other ON near_duplicate (other)",
    """CREATE VIRTUAL TABLE article_search USING fts5
        (folded, content='', tokenize='trigram case_sensitive 1')""",
    "CREATE VIRTUAL TABLE search_term USING fts5vocab (article_search, row)",
)


@migrations()
def create_tables(db: Database) -> None:
    """Format 1.0."""
    for statement in _TABLES:
        db.execute(statement)


@migrations()
def keep_originals(db: Database) -> None:
    """Web pages as they were imported, compressed (zlib), by the SHA-256 (hex) of their bytes."""
    db.execute("CREATE TABLE original (digest TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT")
