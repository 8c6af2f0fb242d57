"""What a command may look at while it plans, and what a command is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from annotator.model.article import Article
from annotator.model.change import ChangeSet
from annotator.model.people import AnnotationSet, Annotator
from annotator.model.scheme import Scheme


class ProjectView(Protocol):
    """The project as it is; `Session` satisfies it. Lookups of what is not there raise `UserError`."""

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        ...

    @property
    def scheme_version(self) -> int:
        """Its version."""
        ...

    @property
    def annotator(self) -> Annotator:
        """Who is labelling."""
        ...

    def annotators(self) -> list[Annotator]:
        """People, then gold if it exists."""
        ...

    def article(self, article_id: str) -> Article:
        """One article."""
        ...

    def annotation_set(self, article_id: str, annotator_id: str | None = None) -> AnnotationSet:
        """One annotator's labels for an article; the current annotator's by default."""
        ...

    def annotation_sets(self, article_id: str) -> list[AnnotationSet]:
        """Every annotator's labels for an article."""
        ...

    def labelled_sets(self) -> Iterator[AnnotationSet]:
        """Every annotation set of the project, one at a time."""
        ...

    def is_assigned(self, article_id: str, annotator_id: str) -> bool:
        """Whether the project holds an assignment of the article to the annotator."""
        ...

    def twin_of(self, digest: bytes) -> str | None:
        """Id of the article with exactly this text."""
        ...


class Command(Protocol):
    """One intention of a person."""

    def plan(self, view: ProjectView) -> ChangeSet:
        """What changes, without changing it; raises `UserError` in the person's words."""
        ...
