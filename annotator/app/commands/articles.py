"""Importing articles, what is known about them, their zones, and removing them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.app.commands.draft import ensure_annotator
from annotator.app.commands.view import ProjectView
from annotator.model.article import Article, Metadata, Zone
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Assignment
from annotator.model.span import Relation, Span
from annotator.model.validate import quoted, set_problems
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True, slots=True)
class ImportArticles:
    """Add articles, each with the annotation sets that came with it (annotators must exist, or be `gold`)."""

    items: tuple[tuple[Article, tuple[AnnotationSet, ...]], ...] = field(repr=False)

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` for a text that is there already, an empty one, or labels that do not fit."""
        changes: list[Change] = []
        for _, sets in self.items:
            for labels in sets:
                changes += [c for c in ensure_annotator(view, labels.annotator_id) if c not in changes]
        seen: dict[bytes, Article] = {}
        for article, sets in self.items:
            _refuse_unusable(article)
            _refuse_twin(view, article, seen)
            changes.append(Change(None, article))
            for labels in sets:
                _refuse_misfits(view, labels, article)
                changes += (Change(None, record) for record in _records(labels))
        return ChangeSet(_import_name(len(self.items)), tuple(changes))


@dataclass(frozen=True, slots=True)
class SetMetadata:
    """Correct what is known about an article."""

    article_id: str
    meta: Metadata

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the article is not there."""
        article = view.article(self.article_id)
        name = message(QT_TRANSLATE_NOOP("Command", "Change the article's details"))
        return _article_change(name, article, replace(article, meta=self.meta))


@dataclass(frozen=True, slots=True)
class SetZones:
    """Say which stretches are title, summary, caption, boilerplate or stray; the rest is body."""

    article_id: str
    zones: tuple[Zone, ...]

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when zones overlap, leave the text, or would take labels out of the text."""
        article = view.article(self.article_id)
        after = replace(article, zones=tuple(sorted(self.zones, key=lambda zone: (zone.start, zone.end))))
        _refuse_bad_zones(after)
        for labels in view.annotation_sets(self.article_id):
            _refuse_labels_under(labels, after)
        return _article_change(message(QT_TRANSLATE_NOOP("Command", "Change zones")), article, after)


@dataclass(frozen=True, slots=True)
class DeleteArticle:
    """Remove an article with everyone's labels; undo brings all of it back."""

    article_id: str

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `UserError` when the article is not there."""
        article = view.article(self.article_id)
        born: list[Change] = [Change(None, article)]
        for labels in view.annotation_sets(self.article_id):
            born += (Change(None, record) for record in _records(labels))
        marked = QT_TRANSLATE_NOOP("Command", "Remove article “{title}”")
        return ChangeSet(message(marked, title=title_of(article)), tuple(born)).inverse()


def title_of(article: Article) -> str:
    """What an article is called: its title, else its first words."""
    return article.meta.title or quoted(article.text, 0, 200)


def _records(labels: AnnotationSet) -> Iterator[Assignment | Span | Relation]:
    yield labels.assignment
    yield from labels.spans.values()
    yield from labels.relations.values()


def _article_change(name: Message, before: Article, after: Article) -> ChangeSet:
    return ChangeSet(name, () if before == after else (Change(before, after),))


def _import_name(count: int) -> Message:
    if count == 1:
        return message(QT_TRANSLATE_NOOP("Command", "Import an article"))
    return message(QT_TRANSLATE_NOOP("Command", "Import {count} articles"), count=count)


def _refuse_unusable(article: Article) -> None:
    if not article.text.strip():
        marked = QT_TRANSLATE_NOOP("Command", "“{title}” has no text, so there is nothing to label.")
        raise UserError(message(marked, title=article.meta.title or article.origin.name))
    try:
        article.text.encode("utf-8")
    except UnicodeEncodeError:
        marked = QT_TRANSLATE_NOOP(
            "Command",
            "“{title}” holds half characters that no file can carry. Save the source again as UTF-8.",
        )
        raise UserError(message(marked, title=article.meta.title or article.origin.name)) from None
    _refuse_bad_zones(article)


def _refuse_twin(view: ProjectView, article: Article, seen: dict[bytes, Article]) -> None:
    digest = article.digest
    twin_id = view.twin_of(digest)
    twin = view.article(twin_id) if twin_id is not None else seen.setdefault(digest, article)
    if twin is not article:
        marked = QT_TRANSLATE_NOOP("Command", "This text is already in the project as “{title}”.")
        raise UserError(message(marked, title=title_of(twin)))


def _refuse_misfits(view: ProjectView, labels: AnnotationSet, article: Article) -> None:
    for problem in set_problems(labels, article, view.scheme):
        marked = QT_TRANSLATE_NOOP("Command", "Labels of “{title}” do not fit: {problem}")
        raise UserError(message(marked, title=title_of(article), problem=str(problem)))


def _refuse_bad_zones(article: Article) -> None:
    for zone in article.zones:
        if not 0 <= zone.start < zone.end <= len(article.text):
            marked = QT_TRANSLATE_NOOP("Command", "Zone {start}–{end} is not a stretch of this article.")
            raise UserError(message(marked, start=zone.start, end=zone.end))
    if any(later.start < earlier.end for earlier, later in pairwise(article.zones)):
        raise UserError(message(QT_TRANSLATE_NOOP("Command", "Zones may not overlap.")))


def _refuse_labels_under(labels: AnnotationSet, article: Article) -> None:
    closed = [zone for zone in article.zones if not zone.type.is_labelled]
    under = sum(
        any(start < zone.end and zone.start < end for zone in closed for start, end in span.fragments)
        for span in labels.spans.values()
    )
    if under:
        marked = QT_TRANSLATE_NOOP(
            "Command", "That stretch would carry no labels, but spans lie in it: {count}. Delete them first."
        )
        raise UserError(message(marked, count=under))
