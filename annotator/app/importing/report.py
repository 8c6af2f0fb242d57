"""What an import will do or has done: one row a file or article, and everything that was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.formats.base import Header, NamedSet, Notice
from annotator.formats.options import OptionValue
from annotator.model.article import Article, Metadata
from annotator.text.messages import Message


class Outcome(StrEnum):
    """What becomes of a file, or of one article in it."""

    NEW = "new"
    NEAR_DUPLICATE = "near_duplicate"
    """Imported, but nearly the same as another article."""
    LABELS = "labels"
    """The text is there already; the labels that came with it are added to it."""
    DUPLICATE = "duplicate"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    UNKNOWN = "unknown"
    """No format reads such a file."""

    @property
    def is_imported(self) -> bool:
        """Whether a new article comes of it."""
        return self in (Outcome.NEW, Outcome.NEAR_DUPLICATE)


@dataclass(frozen=True, slots=True)
class Twin:
    """The article that another one repeats, and how much of it (0 to 1)."""

    article_id: str
    title: str
    similarity: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One article of a file (line 0: the file is one article), or a file that gave none.

    `reason` says why, with the remedy. `weekday` says that a weekday in the text contradicts the date.
    """

    file: str
    line: int
    outcome: Outcome
    article_id: str = ""
    title: str = ""
    twin: Twin | None = None
    reason: Message | None = None
    needs_date: bool = False
    weekday: Message | None = None
    spans: int = 0


@dataclass(frozen=True, slots=True)
class ImportItem:
    """An article to add, or one that is there already (`is_new` false) and gets labels."""

    article: Article
    sets: tuple[NamedSet, ...]
    is_new: bool
    file: str
    line: int


class Unknown(StrEnum):
    """What to do with labels and relations that the scheme does not have."""

    ADD = "add"
    SKIP = "skip"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A label or relation of the files that the scheme does not have, and how often it appears."""

    kind: str
    """`"label"` or `"relation"`."""
    layer: str
    key: str
    count: int


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How files are read. Without a format id every file is read by its name and beginning.

    `annotator` (a name, or `gold`) becomes the owner of all labels.
    """

    format_id: str = ""
    format_options: Mapping[str, OptionValue] = field(default_factory=dict)
    annotator: str = ""


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person decides after seeing the plan.

    `label_map` and `relation_map` go from a key in the files to a key of the scheme (empty: leave those out);
    what is in no map follows `unknown`. `metadata` replaces an article's own, by id;
    `without` leaves some out.
    """

    unknown: Unknown = Unknown.SKIP
    label_map: Mapping[str, str] = field(default_factory=dict)
    relation_map: Mapping[str, str] = field(default_factory=dict)
    metadata: Mapping[str, Metadata] = field(default_factory=dict)
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that was read, before anything is written."""

    rows: tuple[Row, ...]
    items: tuple[ImportItem, ...] = field(repr=False)
    notices: tuple[Notice, ...]
    headers: tuple[Header, ...] = ()
    unknown: tuple[UnknownName, ...] = ()

    def counts(self) -> Counter[Outcome]:
        """Rows by outcome."""
        return Counter(row.outcome for row in self.rows)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `notices` holds those of the plan, then what the labels lost on the way in."""

    rows: tuple[Row, ...]
    notices: tuple[Notice, ...]
    articles: int
    spans: int
    relations: int

    def counts(self) -> Counter[Outcome]:
        """Rows by outcome."""
        return Counter(row.outcome for row in self.rows)
