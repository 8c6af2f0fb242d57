"""A concordance: every place of a query with what stands before and after it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.app.session import Session
from annotator.cli.terminal import one_line, padded, width
from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.text.direction import base_direction, visual
from annotator.text.folding import EXACT, SEARCH, Folding, fold
from annotator.text.folding import find as places
from annotator.text.messages import QT_TRANSLATE_NOOP, message

CONTEXT = 40
"""Code points shown on each side; JSON carries as many."""

_RIGHT_TO_LEFT = "\u2067"
_LEFT_TO_RIGHT = "\u2066"
_END = "\u2069"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place `[start, end)` of the query, and who has a span of the wanted label around it."""

    article_id: str
    number: int
    start: int
    end: int
    before: str
    text: str
    after: str
    labelled_by: tuple[str, ...] = ()

    def in_context(self, columns: int, *, visual_order: bool, marked: bool) -> str:
        """The hit in brackets with `columns` on each side, so that hits stand below each other.

        On a terminal that reorders (`marked`) the line is isolated, so that its own direction orders it.
        """
        before = padded(_last(one_line(self.before), columns), columns, at_start=True)
        after = padded(_first(one_line(self.after), columns), columns)
        line = f"{before}[{one_line(self.text)}]{after}"
        direction = base_direction(line)
        if visual_order:
            return visual(line, direction)
        if not marked:
            return line.rstrip()
        return f"{_RIGHT_TO_LEFT if direction == 'rtl' else _LEFT_TO_RIGHT}{line}{_END}"


def context_width(hits: Iterable[Hit], margin: int, terminal: bool) -> int:
    """How many columns of context fit on each side."""
    if not terminal:
        return CONTEXT
    widest = max((width(hit.text) for hit in hits), default=0)
    return max(8, min(CONTEXT, (shutil.get_terminal_size().columns - margin - widest - 4) // 2))


def concordance(session: Session, query: str, exact: bool, label: str | None) -> Iterator[Hit]:
    """Every place of a query, by article and place; only inside spans of a label when one is given.

    Raises:
        UserError: if the query is empty, or the scheme has no such label.
    """
    folding = EXACT if exact else SEARCH
    if not fold(query, folding).strip():
        raise UserError(
            message(QT_TRANSLATE_NOOP("Find", "There is nothing to find in “{query}”."), query=query)
        )
    if label is not None and session.scheme.label(label) is None:
        marked = QT_TRANSLATE_NOOP("Find", "The scheme has no label “{label}”. There are: {known}.")
        known = ", ".join(each.key for each in session.scheme.labels())
        raise UserError(message(marked, label=label, known=known))
    people = {person.id: person.name for person in session.annotators()}
    numbers = {row.id: row.number for row in session.article_rows()}
    for article in _candidates(session, query):
        spans = [] if label is None else list(_spans(session, article.id, label, people))
        for start, end in places(article.text, query, folding):
            holders = {name: None for name, s, e in spans if s <= start and end <= e}
            if label is None or holders:
                yield _hit(article, numbers[article.id], start, end, tuple(holders))


def _candidates(session: Session, query: str, folding: Folding = SEARCH) -> Iterator[Article]:
    """Articles that may hold the query: by the index where it can tell, else all of them."""
    key = fold(query, folding).strip()
    if len(key) < 3 or any(mark in query for mark in '"«»“”'):
        yield from session.articles()
        return
    for article_id in session.search(f'"{key}"'):
        yield session.article(article_id)


def _spans(
    session: Session, article_id: str, label: str, people: dict[str, str]
) -> Iterator[tuple[str, int, int]]:
    for labels in session.annotation_sets(article_id):
        for span in labels.spans.values():
            if span.label == label:
                for start, end in span.fragments:
                    yield people[labels.annotator_id], start, end


def _hit(article: Article, number: int, start: int, end: int, labelled_by: tuple[str, ...]) -> Hit:
    text = article.text
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Hit(article.id, number, start, end, before, text[start:end], after, labelled_by)


def _last(text: str, columns: int) -> str:
    while width(text) > columns:
        text = text[1:]
    return text


def _first(text: str, columns: int) -> str:
    while width(text) > columns:
        text = text[:-1]
    return text
