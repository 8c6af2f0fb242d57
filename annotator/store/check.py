"""Is a project file sound? Every promise the store makes is looked at; what is broken is said."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlite_utils import Database

from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme
from annotator.model.scheme_rules import scheme_problems
from annotator.model.validate import Problem, set_problems
from annotator.store.database import build
from annotator.store.reader import Reader
from annotator.store.rebuild import replay
from annotator.store.schema import USER_VERSION, migrations
from annotator.store.search import FOLDING
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_PROJECTION = (
    "scheme_version", "annotator", "article_key", "article", "assignment", "span", "relation",
    "journal_article", "band",
)  # fmt: skip
"""Tables that the journal and the texts determine completely."""

_MISSHAPEN = (ValueError, TypeError, LookupError, AttributeError)
"""What reading a row raises when its JSON has another shape."""

_PROPERTIES = ("created", "folding", "replica")


def problems_of(db: Database) -> list[Problem]:
    """Everything that is wrong with an open project; empty when it is sound."""
    connection = db.conn
    damage = list(_damage(connection))
    if damage:
        return damage
    missing = list(_missing_tables(connection))
    if missing:
        return missing
    return [
        *_foreign_keys(connection),
        *_properties(connection),
        *_texts(connection),
        *_search_index(connection),
        *_contents(Reader(connection)),
        *_projection(connection),
    ]


def _damage(connection: sqlite3.Connection) -> Iterator[Problem]:
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    for sentence in found:
        if sentence != "ok":
            marked = QT_TRANSLATE_NOOP("Check", "The file is damaged: {reason}. Open your last backup copy.")
            yield Problem(message(marked, reason=sentence))


def _missing_tables(connection: sqlite3.Connection) -> Iterator[Problem]:
    sound = Database(memory=True, recursive_triggers=False, execute_plugins=False)
    try:
        migrations.apply(sound)
        for table in sorted(_tables(sound.conn) - _tables(connection)):
            yield Problem(message(QT_TRANSLATE_NOOP("Check", "The table “{table}” is missing."), table=table))
    finally:
        sound.close()


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def _properties(connection: sqlite3.Connection) -> Iterator[Problem]:
    """A newer annotator may have other properties and rules, so only files of this format are judged."""
    if connection.execute("PRAGMA user_version").fetchone()[0] > USER_VERSION:
        return
    held = dict(connection.execute("SELECT key, value FROM property"))
    marked = QT_TRANSLATE_NOOP("Check", "The property “{key}” of the file is wrong: “{value}”.")
    for key in sorted({*_PROPERTIES, *held}):
        value = held.get(key, "")
        if key not in _PROPERTIES or not _is_right(connection, key, value):
            yield Problem(message(marked, key=key, value=value))


def _is_right(connection: sqlite3.Connection, key: str, value: str) -> bool:
    if key == "replica":
        known = "SELECT count(*) FROM journal WHERE replica = ? AND sequence = 1"
        return _is_id(value) and connection.execute(known, (value,)).fetchone()[0] == 1
    if key == "folding":
        return value.isdecimal() and 1 <= int(value) <= int(FOLDING)
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_id(value: str) -> bool:
    try:
        return str(UUID(value)) == value
    except ValueError:
        return False


def _foreign_keys(connection: sqlite3.Connection) -> Iterator[Problem]:
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        marked = QT_TRANSLATE_NOOP(
            "Check", "A row of “{table}” refers to a row of “{parent}” that is missing."
        )
        yield Problem(message(marked, table=table, parent=parent))


def _decompressed(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error:
        return b""


def _texts(connection: sqlite3.Connection) -> Iterator[Problem]:
    for digest, text in connection.execute("SELECT digest, text FROM text"):
        if hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest() != digest:
            marked = QT_TRANSLATE_NOOP("Check", "The text {digest} is not what was imported.")
            yield Problem(message(marked, digest=digest.hex()))
    for digest, data in connection.execute("SELECT digest, data FROM original"):
        if hashlib.sha256(_decompressed(data)).hexdigest() != digest:
            marked = QT_TRANSLATE_NOOP("Check", "The original page {digest} is not what was imported.")
            yield Problem(message(marked, digest=digest))
    wrong = connection.execute(
        """SELECT k.id FROM article a JOIN text t USING (digest) JOIN article_key k USING (number)
        WHERE a.length <> length(t.text)"""
    )
    for (article_id,) in wrong:
        marked = QT_TRANSLATE_NOOP("Check", "The noted length of an article is not that of its text.")
        yield Problem(message(marked), article_id)


def _search_index(connection: sqlite3.Connection) -> Iterator[Problem]:
    marked = QT_TRANSLATE_NOOP("Check", "The search index does not hold exactly the articles of the project.")
    missing = connection.execute(
        "SELECT (SELECT count(*) FROM article_search), (SELECT count(*) FROM article), "
        "(SELECT count(*) FROM article WHERE number NOT IN (SELECT id FROM article_search_docsize))"
    ).fetchone()
    if missing[0] != missing[1] or missing[2]:
        yield Problem(message(marked))


def _contents(reader: Reader) -> Iterator[Problem]:
    try:
        version = reader.scheme_version()
    except (UserError, *_MISSHAPEN) as error:
        yield _unreadable(error, "")
        return
    if version is None:
        yield Problem(message(QT_TRANSLATE_NOOP("Check", "The project holds no labelling scheme.")))
        return
    for problem in scheme_problems(version.scheme):
        marked = QT_TRANSLATE_NOOP("Check", "The scheme is not sound: {problem}")
        yield Problem(message(marked, problem=str(problem)))
    try:
        for article in reader.articles():
            yield from _article(reader, article, version.scheme)
    except _MISSHAPEN as error:
        yield _unreadable(error, "")


def _article(reader: Reader, article: Article, scheme: Scheme) -> Iterator[Problem]:
    try:
        for annotations in reader.annotation_sets(article.id):
            yield from set_problems(annotations, article, scheme)
    except _MISSHAPEN as error:
        yield _unreadable(error, article.id)


def _unreadable(error: Exception, record_id: str) -> Problem:
    marked = QT_TRANSLATE_NOOP("Check", "A row cannot be read: {reason}.")
    return Problem(message(marked, reason=f"{type(error).__name__}: {error}"), record_id)


def _projection(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Do everything in the journal once more in a scratch file and compare."""
    with tempfile.TemporaryDirectory(prefix="annotator-check-") as folder:
        path = Path(folder) / "scratch"
        scratch = build(path)
        try:
            scratch.execute("PRAGMA synchronous = OFF")
            replay(connection, scratch)
        except (UserError, *_MISSHAPEN, zlib.error, sqlite3.Error) as error:
            marked = QT_TRANSLATE_NOOP("Check", "The journal cannot be followed: {reason}.")
            yield Problem(message(marked, reason=f"{type(error).__name__}: {error}"))
            return
        finally:
            scratch.close()
        connection.execute("ATTACH ? AS scratch", (str(path),))
        try:
            yield from _differences(connection)
        finally:
            connection.execute("DETACH scratch")


def _differences(connection: sqlite3.Connection) -> Iterator[Problem]:
    for table in _PROJECTION:
        count = 0
        for one, other in (("main", "scratch"), ("scratch", "main")):
            sql = f"SELECT count(*) FROM (SELECT * FROM {one}.{table} EXCEPT SELECT * FROM {other}.{table})"  # noqa: S608
            count = max(count, connection.execute(sql).fetchone()[0])
        if count:
            marked = QT_TRANSLATE_NOOP("Check", "{count} rows of “{table}” are not what the journal says.")
            yield Problem(message(marked, count=count, table=table))
