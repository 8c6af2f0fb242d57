"""A project as scripts see it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.app.session import Session
from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import AnnotationSet
from annotator.text.messages import QT_TRANSLATE_NOOP, message


class OpenedProject:
    """An open project; a context manager. `session` is the door for changes if it was opened as writable."""

    def __init__(self, path: str | os.PathLike[str], writable: bool = False) -> None:
        self.session = Session.open(Path(path), writable=writable)
        if writable and self.session.read_only_reason is not None:
            reason = self.session.read_only_reason
            self.session.close()
            raise UserError(reason)

    def articles(self) -> Iterator[Article]:
        """Every article in order, one at a time."""
        return self.session.articles()

    def annotation_sets(self, article_id: str, annotator: str | None = None) -> list[AnnotationSet]:
        """The labels of an article: everyone's, or those of one annotator, by name or id.

        Raises:
            UserError: if there is no such annotator in the project.
        """
        names = {person.id: person.name for person in self.session.annotators()}
        if annotator is not None and annotator not in {GOLD_ID, *names, *names.values()}:
            marked = QT_TRANSLATE_NOOP(
                "Session", "There is no annotator “{name}” in this project. There are: {names}."
            )
            raise UserError(message(marked, name=annotator, names="، ".join(names.values())))
        return [
            annotations
            for annotations in self.session.annotation_sets(article_id)
            if annotator in (None, annotations.annotator_id, names[annotations.annotator_id])
        ]

    def close(self) -> None:
        """Leave one plain file behind."""
        self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
