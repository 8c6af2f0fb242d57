"""Articles that are nearly the same: MinHash bands find candidates, the similarity of the texts decides.

Within a band every article is compared with the first one only, so that a thousand reprints make a thousand
pairs and not half a million; groups are the connected components of the pairs.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from itertools import islice

from annotator.text.near_duplicates import band_hashes, similarity

THRESHOLD = 0.5
"""Similarity from which two articles count as nearly the same."""

_SIGN = 1 << 63
_AT_ONCE = 256
"""Articles whose bands are in memory together; an article has 64."""


def add(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Index new articles, given by number and text, and note which articles they nearly repeat."""
    known = dict(texts)
    pairs: set[tuple[int, int]] = set()
    waiting = iter(known.items())
    while some := list(islice(waiting, _AT_ONCE)):
        bands = _bands(some)
        _put(connection, bands)
        pairs.update(
            (max(number, other), min(number, other))
            for value, number in bands
            for (other,) in connection.execute(
                "SELECT article FROM band WHERE hash = ? AND article <> ? ORDER BY article LIMIT 1",
                (value, number),
            )
        )
    alike = []
    for number, other in sorted(pairs):
        first, second = (known.get(n) or _text(connection, n) for n in (number, other))
        score = similarity(first, second)
        if score >= THRESHOLD:
            alike.append((number, other, score))
    connection.executemany("INSERT OR REPLACE INTO near_duplicate VALUES (?, ?, ?)", alike)


def add_bands(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Note the bands of articles, given by number and text."""
    waiting = iter(texts)
    while some := list(islice(waiting, _AT_ONCE)):
        _put(connection, _bands(some))


def _bands(texts: list[tuple[int, str]]) -> list[tuple[int, int]]:
    return [(_signed(value), number) for number, text in texts for value in band_hashes(text)]


def _put(connection: sqlite3.Connection, bands: list[tuple[int, int]]) -> None:
    connection.executemany("INSERT OR IGNORE INTO band (hash, article) VALUES (?, ?)", bands)


def remove(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Forget articles; those that were grouped only through them are compared anew."""
    gone = json.dumps(sorted(numbers))
    chosen = "(SELECT value FROM json_each(?1))"
    left = connection.execute(
        f"""SELECT article FROM near_duplicate WHERE other IN {chosen} AND article NOT IN {chosen}
        UNION SELECT other FROM near_duplicate WHERE article IN {chosen} AND other NOT IN {chosen}""",  # noqa: S608
        (gone,),
    ).fetchall()
    connection.execute(f"DELETE FROM band WHERE article IN {chosen}", (gone,))  # noqa: S608 (constants)
    connection.execute(
        f"DELETE FROM near_duplicate WHERE article IN {chosen} OR other IN {chosen}",  # noqa: S608 (constants)
        (gone,),
    )
    add(connection, [(number, _text(connection, number)) for (number,) in left])


def groups(connection: sqlite3.Connection) -> dict[int, int]:
    """Article number → lowest number of its group, for articles that have a near-duplicate."""
    leader: dict[int, int] = {}

    def find(number: int) -> int:
        while leader.setdefault(number, number) != number:
            number = leader[number]
        return number

    for article, other in connection.execute("SELECT article, other FROM near_duplicate"):
        low, high = sorted((find(article), find(other)))
        leader[high] = low
    return {number: find(number) for number in list(leader)}


def near_duplicates(connection: sqlite3.Connection, text: str) -> list[tuple[str, float]]:
    """Articles that are nearly this text, with their similarity (0 to 1), the most similar first."""
    candidates: dict[str, str] = {}
    for value in band_hashes(text):
        rows = connection.execute(
            """SELECT k.id, t.text FROM band b JOIN article a ON a.number = b.article
            JOIN article_key k ON k.number = a.number JOIN text t ON t.digest = a.digest WHERE b.hash = ?""",
            (_signed(value),),
        )
        candidates.update(rows)
    scored = [(article_id, similarity(text, other)) for article_id, other in candidates.items()]
    return sorted((pair for pair in scored if pair[1] >= THRESHOLD), key=lambda pair: (-pair[1], pair[0]))


def _text(connection: sqlite3.Connection, number: int) -> str:
    row = connection.execute(
        "SELECT t.text FROM article a JOIN text t ON t.digest = a.digest WHERE a.number = ?", (number,)
    ).fetchone()
    return str(row[0])


def _signed(value: int) -> int:
    """A 64-bit hash as SQLite keeps integers."""
    return (value + _SIGN) % (2 * _SIGN) - _SIGN
