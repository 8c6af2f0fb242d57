"""A small project on disk, and records to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.model.article import Article, Metadata
from annotator.model.change import Change, ChangeSet, Record
from annotator.model.ids import new_id
from annotator.model.people import Annotator, Assignment, Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.store.project_file import ProjectFile
from annotator.text.messages import message

TEXT = "قُتِل 14 شخصًا في بلدة «القورية». وقال المرصد السوري إنّ الغارة إسرائيلية."
SARA = Annotator("sara", "سارة")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project lies."""
    path = tmp_path / "أخبار.annot"
    ProjectFile.create(path, default_scheme(), [SARA])
    return path


@pytest.fixture
def project(path: Path) -> Iterator[ProjectFile]:
    """The project, open for writing."""
    with ProjectFile.open(path) as file:
        yield file


@pytest.fixture
def put() -> Callable[..., ChangeSet]:
    """Build a change set that adds records."""

    def build(*records: Record) -> ChangeSet:
        return ChangeSet(message(("Test", "Add")), tuple(Change(None, record) for record in records))

    return build


@pytest.fixture
def article() -> Article:
    """An article with letters and their marks."""
    return Article(new_id(), TEXT, Metadata(title="غارة على القورية", outlet="عنب بلدي"))


@pytest.fixture
def labels(article: Article) -> tuple[Record, ...]:
    """An assignment, a figure, a place, and the relation between them."""
    figure = Span("s1", article.id, "sara", "casualty", "FIGURE", (Fragment(0, 14),), {"low": 14, "best": 14})
    town = Span("s2", article.id, "sara", "entity", "GPE", (Fragment(24, 31),), {"mention": "name"})
    place = Relation("r1", article.id, "sara", "place", "s1", "s2")
    return Assignment(article.id, "sara", Status.IN_PROGRESS), figure, town, place


@pytest.fixture
def filled(project: ProjectFile, put, article, labels) -> ProjectFile:
    """A project with one labelled article."""
    project.apply(put(article, *labels), "sara")
    return project
