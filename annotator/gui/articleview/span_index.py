"""Which spans lie in which paragraph or line, and in what order a person meets them. Knows no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence

from annotator.model.span import Fragment, Span


def rows_of(starts: Sequence[int], fragments: Iterable[Fragment]) -> list[int]:
    """Indexes of the rows (given by their first offsets, ascending) that fragments touch, ascending."""
    rows: set[int] = set()
    for start, end in fragments:
        first = max(bisect_right(starts, start) - 1, 0)
        last = bisect_left(starts, end, first + 1) - 1
        rows.update(range(first, last + 1))
    return sorted(rows)


class Buckets:
    """Span ids by the row (paragraph, line) they touch."""

    def __init__(self, starts: Sequence[int]) -> None:
        self.starts = starts
        self._rows: dict[int, dict[str, None]] = {}

    def add(self, span: Span) -> list[int]:
        """Put a span in and return the rows it touches."""
        rows = rows_of(self.starts, span.fragments)
        for row in rows:
            self._rows.setdefault(row, {})[span.id] = None
        return rows

    def remove(self, span: Span) -> list[int]:
        """Take a span out and return the rows it touched."""
        rows = rows_of(self.starts, span.fragments)
        for row in rows:
            self._rows.get(row, {}).pop(span.id, None)
        return rows

    def ids(self, row: int) -> Iterator[str]:
        """The spans that touch a row, in the order they were added."""
        return iter(self._rows.get(row, ()))

    def rows(self) -> Iterator[int]:
        """Rows that hold a span."""
        return (row for row, ids in self._rows.items() if ids)


def extent_order(span: Span) -> tuple[int, int, str]:
    """Sort key that puts inner spans before the spans around them."""
    return sum(end - start for start, end in span.fragments), -span.start, span.id


def _reading_order(span: Span) -> tuple[int, int, str]:
    return span.start, -span.end, span.id


class SpanIndex:
    """The spans of one article, by paragraph and in reading order (start, then the longer first)."""

    def __init__(self, paragraph_starts: Sequence[int], spans: Iterable[Span] = ()) -> None:
        self.buckets = Buckets(paragraph_starts)
        self._spans = {span.id: span for span in spans}
        self._order = sorted(map(_reading_order, self._spans.values()))
        for span in self._spans.values():
            self.buckets.add(span)

    def __contains__(self, span_id: str) -> bool:
        return span_id in self._spans

    def __getitem__(self, span_id: str) -> Span:
        return self._spans[span_id]

    def get(self, span_id: str) -> Span | None:
        """The span with an id."""
        return self._spans.get(span_id)

    def put(self, span: Span) -> list[int]:
        """Add a span or replace the one with its id; return the paragraphs that changed."""
        rows = set(self.remove(span.id))
        self._spans[span.id] = span
        insort(self._order, _reading_order(span))
        rows.update(self.buckets.add(span))
        return sorted(rows)

    def remove(self, span_id: str) -> list[int]:
        """Forget a span, if it is known; return the paragraphs that changed."""
        span = self._spans.pop(span_id, None)
        if span is None:
            return []
        place = bisect_left(self._order, _reading_order(span))
        del self._order[place]
        return self.buckets.remove(span)

    def in_paragraph(self, row: int) -> list[Span]:
        """The spans that touch a paragraph."""
        return [self._spans[span_id] for span_id in self.buckets.ids(row)]

    def at(self, offset: int) -> list[Span]:
        """The spans with a fragment over the character at `offset`, innermost first."""
        row = max(bisect_right(self.buckets.starts, offset) - 1, 0)
        covering = (
            span
            for span in self.in_paragraph(row)
            if any(start <= offset < end for start, end in span.fragments)
        )
        return sorted(covering, key=extent_order)

    def following(self, offset: int, active: str = "") -> str:
        """The next span after the active one in reading order, or the first that starts from `offset` on."""
        place = self._place(active)
        place = bisect_left(self._order, (offset,)) if place is None else place + 1
        return self._order[place][2] if place < len(self._order) else ""

    def preceding(self, offset: int, active: str = "") -> str:
        """The span before the active one in reading order, or the last that starts before `offset`."""
        place = self._place(active)
        place = bisect_left(self._order, (offset,)) if place is None else place
        return self._order[place - 1][2] if place else ""

    def _place(self, span_id: str) -> int | None:
        span = self._spans.get(span_id)
        return None if span is None else bisect_left(self._order, _reading_order(span))
