"""Example projects: readable files, built into a project through the session like a person's own work.

The files name every span by its surface and which occurrence of it is meant, so that a person can check them.
`example_projects/*/project.toml` describes the layout.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.model.article import Article, Metadata, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import AnnotationSet, Annotator, Assignment, Status
from annotator.model.resources import example_path
from annotator.model.scheme import Names, Scheme
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.text.messages import QT_TRANSLATE_NOOP, message

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """An example as its files describe it. `people` maps file names to names of annotators."""

    folder: Path
    names: Names
    people: Mapping[str, str] = field(hash=False)
    articles: tuple[Data, ...] = field(repr=False, hash=False)


def example_names() -> list[str]:
    """The names of the examples that ship with the program."""
    return sorted(path.parent.name for path in example_path().glob("*/project.toml"))


def read_example(name: str) -> Example:
    """What an example holds. Raises `UserError` that lists all names when there is none of this name."""
    if name not in example_names():
        marked = QT_TRANSLATE_NOOP("Example", "There is no example “{name}”. There are: {known}.")
        raise UserError(message(marked, name=name, known=", ".join(example_names())))
    folder = example_path(name)
    data = _read_toml(folder / "project.toml")
    names = Names(data["name_ar"], data["name_en"])
    return Example(folder, names, data["annotators"], tuple(data["articles"]))


def build_example(name: str, path: Path) -> Path:
    """Build an example into a new project file and return its path.

    Raises:
        UserError: if there is no such example, or the file exists or cannot be written.
    """
    example = read_example(name)
    people = [person for key, person in example.people.items() if key != GOLD_ID]
    with Session.create(path, default_scheme(), people) as session:
        session.execute(ImportArticles(tuple(_items(example, session.scheme, session.annotators()))))
    return path


def _items(
    example: Example, scheme: Scheme, annotators: list[Annotator]
) -> Iterator[tuple[Article, tuple[AnnotationSet, ...]]]:
    ids = {annotator.name: annotator.id for annotator in annotators} | {GOLD_ID: GOLD_ID}
    for data in example.articles:
        article = read_example_article(example, data)
        sets = [
            read_labels(example.folder / "labels" / data["file"] / f"{key}.toml", article, ids[name], scheme)
            for key, name in example.people.items()
        ]
        yield article, tuple(sets)


def read_example_article(example: Example, data: Data) -> Article:
    """One article of an example with a fresh id."""
    text = (example.folder / "articles" / f"{data['file']}.txt").read_text(encoding="utf-8")
    zones = [
        Zone(ZoneType(zone["type"]), *_trimmed(text, locate(text, zone["text"], 1))) for zone in data["zones"]
    ]
    meta = Metadata(data["title"], data["outlet"], data["url"], data["published"])
    return Article(new_id(), text, meta, tuple(sorted(zones, key=lambda zone: zone.start)))


def read_labels(path: Path, article: Article, annotator_id: str, scheme: Scheme) -> AnnotationSet:
    """One annotator's labels for an article, every span found by its surface, with fresh ids."""
    data = _read_toml(path)
    assignment = Assignment(article.id, annotator_id, Status(data["status"]))
    spans: dict[str, Span] = {}
    by_name: dict[str, str] = {}  # the short names inside the file, and the ids they become
    for entry in data["spans"]:
        span = _span(entry, article, annotator_id, scheme)
        spans[span.id] = span
        if "id" in entry:
            by_name[entry["id"]] = span.id
    links = [
        Relation(
            new_id(), article.id, annotator_id, entry["label"], by_name[entry["from"]], by_name[entry["to"]]
        )
        for entry in data["relations"]
    ]
    return AnnotationSet(assignment, spans, {link.id: link for link in links})


def _span(entry: Data, article: Article, annotator_id: str, scheme: Scheme) -> Span:
    surfaces = [entry["text"]] if isinstance(entry["text"], str) else entry["text"]
    counts = entry.get("nth", [1] * len(surfaces))
    places = zip(surfaces, [counts] if isinstance(counts, int) else counts, strict=True)
    fragments = tuple(locate(article.text, surface, nth) for surface, nth in places)
    layer = scheme.layer_of(entry["label"])
    if layer is None:
        raise ValueError(f"there is no label {entry['label']}")
    attributes = entry.get("attributes", {})
    return Span(new_id(), article.id, annotator_id, layer.key, entry["label"], fragments, attributes)


def locate(text: str, surface: str, nth: int) -> Fragment:
    """Where the nth occurrence of a surface lies, counted from 1; raises `ValueError` when there is none."""
    start = -1
    for _ in range(nth):
        start = text.index(surface, start + 1)
    return Fragment(start, start + len(surface))


def _trimmed(text: str, stretch: Fragment) -> Fragment:
    """Without line ends at its ends: a zone's surface may need them to be found."""
    found = text[stretch.start : stretch.end]
    return Fragment(
        stretch.start + len(found) - len(found.lstrip("\n")),
        stretch.end - len(found) + len(found.rstrip("\n")),
    )


def _read_toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
