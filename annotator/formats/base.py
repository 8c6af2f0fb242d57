"""The seam every format fits: a stream of articles with their labels, notices with a place, a loss report.

A reader is a function from a file to a stream of `Item`; a writer is a function from such articles to files,
which says what it could not carry. A format is a row in `formats.registry`, or comes from a plug-in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol

from annotator.model.article import Article
from annotator.model.people import AnnotationSet, Annotator
from annotator.model.scheme import Scheme
from annotator.text.messages import Message

Marked = tuple[str, str]
"""A sentence marked for translation by `QT_TRANSLATE_NOOP`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know about a place in a file. It never stops the reading. Line 0 is the whole file.

    `left_out` says that something the file holds was not read.
    """

    file: str
    line: int
    message: Message
    left_out: bool = False


class NamedSet(NamedTuple):
    """An annotation set with the name of its annotator (`"gold"` for the adjudicated set)."""

    annotator: str
    labels: AnnotationSet


@dataclass(frozen=True, slots=True)
class ArticleBundle:
    """One article with all labels that go with it, and the line of the file it stood on (0 when written).

    Read from a file, `annotator_id` in the labels is the annotator's name: whoever imports gives it an id.
    `zones_given` says that the file states the zones, so that nobody proposes other ones.
    """

    article: Article
    sets: tuple[NamedSet, ...] = ()
    line: int = 0
    zones_given: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says before its articles. Layers are those chosen for writing; empty means all."""

    scheme: Scheme | None = None
    annotators: tuple[Annotator, ...] = ()
    layers: tuple[str, ...] = ()


Item = Header | ArticleBundle | Notice


@dataclass(frozen=True, slots=True)
class Loss:
    """One span that a format could not carry as it is, and why."""

    article_id: str
    annotator: str
    span_id: str
    layer: str
    label: str
    surface: str
    reason: Message


@dataclass(slots=True)
class LossReport:
    """What was written and everything that was not: spans one by one, other things by count."""

    articles: int = 0
    spans: int = 0
    losses: list[Loss] = field(default_factory=list)
    uncarried: Counter[Message] = field(default_factory=Counter)
    """Things a format never carries (attributes, relations …), counted by sentence."""

    def by_reason(self) -> list[tuple[Message, int]]:
        """Losses counted by reason, most frequent first."""
        return Counter(loss.reason for loss in self.losses).most_common()


class Output(Protocol):
    """Where a writer puts its files. Part `""` is the file the person named; others stand beside it."""

    def open(self, part: str = "") -> BinaryIO:
        """The open file of a part; the same one when asked again."""
        ...


class ReadFile(Protocol):
    """Reads a file. Raises `UserError` when it cannot be read at all, `OSError` when it cannot be opened."""

    def __call__(self, path: Path, options: Any, /) -> Iterator[Item]:  # noqa: ANN401 (its own options class)
        """Stream what the file holds."""
        ...


class WriteFile(Protocol):
    """Writes articles, streamed, deterministically. Raises `UserError` for options that do not fit."""

    def __call__(
        self,
        header: Header,
        bundles: Iterable[ArticleBundle],
        output: Output,
        options: Any,  # noqa: ANN401 (its own options class)
        /,
    ) -> LossReport:
        """Write everything and say what could not be carried."""
        ...


@dataclass(frozen=True, slots=True)
class NoOptions:
    """The options of a format that has none."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How a format is read. Options are a frozen dataclass made with `formats.options.option`."""

    read: ReadFile
    options: type = NoOptions


@dataclass(frozen=True, slots=True)
class Writer:
    """How a format is written."""

    write: WriteFile
    options: type = NoOptions


def _by_suffix_alone(_path: Path, _head: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. `recognises(path, first bytes)` decides between formats that share a suffix."""

    id: str
    name: Marked
    suffixes: tuple[str, ...]
    reader: Reader | None = None
    writer: Writer | None = None
    cannot_carry: tuple[Marked, ...] = ()
    recognises: Callable[[Path, bytes], bool] = _by_suffix_alone
