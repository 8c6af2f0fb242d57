"""Folded full-text search over title, outlet and text: spellings, marks and digits of three scripts agree.

The index holds three-letter sequences of the folded text, so that any part of a word is found («قورية» in
«والقورية»). Two letters are looked up as all sequences that begin with them; two spaces at the end of every
text make sure that its last letters begin one too. A single letter stands for the words that begin with it.
Several words must all occur; "…" or «…» asks for words in a row.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable

from annotator.text.folding import fold

_PHRASE = re.compile(r'"([^"]*)"|«([^»]*)»|“([^”]*)”|(\S+)')
_SPACES = re.compile(r"\s+")
_LAST = "\U0010ffff"

FOLDING = "1"
"""Raised when `fold` changes, so that files with an older index are indexed anew."""


def folded(title: str, outlet: str, text: str) -> str:
    """What is indexed of an article."""
    return _flat(f" {title}\n{outlet}\n{text}") + "  "


def _flat(text: str) -> str:
    return _SPACES.sub(" ", fold(text)).casefold()


def add(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Index articles, given by number and folded text."""
    connection.executemany("INSERT INTO article_search (rowid, folded) VALUES (?, ?)", rows)


def remove(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Take articles out of the index; the folded text must be the one that was indexed."""
    connection.executemany(
        "INSERT INTO article_search (article_search, rowid, folded) VALUES ('delete', ?, ?)", rows
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Index every article anew."""
    connection.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    rows = connection.execute(
        "SELECT a.number, a.title, a.outlet, t.text FROM article a JOIN text t ON t.digest = a.digest"
    )
    add(connection, ((number, folded(title, outlet, text)) for number, title, outlet, text in rows))


def find(connection: sqlite3.Connection, query: str, limit: int | None = None) -> list[str]:
    """Ids of the articles that hold every word and phrase of a query, by number; none for an empty query."""
    words = _words(query)
    if not words:
        return []
    terms = [_term(connection, word) for word in words]
    if None in terms:
        return []
    rows = connection.execute(
        "SELECT k.id FROM article_search s JOIN article_key k ON k.number = s.rowid "
        "WHERE s.folded MATCH ? ORDER BY s.rowid LIMIT ?",
        (" AND ".join(term for term in terms if term), -1 if limit is None else limit),
    )
    return [article_id for (article_id,) in rows]


def _words(query: str) -> list[str]:
    found = (_flat(next(filter(None, match.groups()), "")).strip() for match in _PHRASE.finditer(query))
    return [word for word in dict.fromkeys(found) if word]


def _term(connection: sqlite3.Connection, word: str) -> str | None:
    """The index expression of one word; `None` when it occurs nowhere."""
    if len(word) >= 3:
        return _quoted(word)
    start = word if len(word) == 2 else " " + word
    rows = connection.execute(
        "SELECT term FROM search_term WHERE term >= ? AND term < ?", (start, start + _LAST)
    )
    terms = [_quoted(term) for (term,) in rows]
    return f"({' OR '.join(terms)})" if terms else None


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
