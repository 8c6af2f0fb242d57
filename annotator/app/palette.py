"""Finding an action, a label or an article by typing a part of its name, in Arabic and English at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.text.folding import fold


class EntryKind(StrEnum):
    """What an entry does when it is chosen."""

    ACTION = "action"
    LABEL = "label"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose. `names` are searched, whatever the language of the window; `title` is shown."""

    kind: EntryKind
    id: str
    title: str
    names: tuple[str, ...]
    keys: str = ""
    enabled: bool = True


_NO_MATCH = 99


def matching(entries: Iterable[Entry], query: str) -> list[Entry]:
    """Entries that hold every word of the query, in any spelling: best first, usable before unusable."""
    words = fold(query).split()
    ranked = [(_rank(entry, words), entry) for entry in entries]
    found = [(rank, entry) for rank, entry in ranked if rank < _NO_MATCH]
    return [entry for _rank_, entry in sorted(found, key=lambda pair: (not pair[1].enabled, pair[0]))]


def _rank(entry: Entry, words: list[str]) -> int:
    """0 for a name that begins with the query, 1 where every word begins a word, 2 for parts of words."""
    return min((_rank_of(fold(name), words) for name in entry.names if name), default=_NO_MATCH)


def _rank_of(name: str, words: list[str]) -> int:
    if name.startswith(" ".join(words)):
        return 0
    parts = name.replace("(", " ").replace("“", " ").split()
    if all(any(part.startswith(word) for part in parts) for word in words):
        return 1
    return 2 if all(word in name for word in words) else _NO_MATCH
