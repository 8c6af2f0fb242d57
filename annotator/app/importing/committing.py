"""A plan and a person's choices into one command: people, scheme, articles and labels in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from annotator.app.commands.articles import title_of
from annotator.app.commands.view import ProjectView
from annotator.app.importing.fitting import Fitting
from annotator.app.importing.report import (
    ImportChoices,
    ImportItem,
    ImportPlan,
    ImportReport,
    Outcome,
    Row,
    Unknown,
)
from annotator.app.importing.vocabulary import Vocabulary, agree
from annotator.app.session import Session, Written
from annotator.formats.base import Header, Notice
from annotator.model.article import Article
from annotator.model.change import Change, ChangeSet
from annotator.model.errors import ConflictError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import AnnotationSet, Annotator, Assignment
from annotator.model.scheme import Scheme, SchemeVersion
from annotator.model.span import Relation, Span
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


def commit_import(
    project: Session, plan: ImportPlan, choices: ImportChoices | None = None, origin: object = None
) -> ImportReport:
    """Carry out a plan as one step that one undo takes back.

    Raises:
        UserError: if labels are unknown and that must fail, or the project has changed since the plan.
    """
    resolved = resolve(plan, project, choices or ImportChoices())
    if resolved.command.articles or resolved.command.sets:
        project.execute(resolved.command, origin)
    return resolved.report


@dataclass(frozen=True, slots=True)
class Imported:
    """An import that is on the disk; `Session.adopt(written)` takes it into the window."""

    report: ImportReport
    written: Written


def import_in_background(
    project: Session, plan: ImportPlan, choices: ImportChoices
) -> Callable[[], Imported]:
    """`commit_import` as a function for another thread; see `Session.in_background`."""
    reports: list[ImportReport] = []

    def make(view: Session) -> CommitImport:
        resolved = resolve(plan, view, choices)
        reports.append(resolved.report)
        return resolved.command

    work = project.in_background(make)

    def run() -> Imported:
        written = work()
        return Imported(reports[-1], written)

    return run


@dataclass(frozen=True, slots=True)
class Resolved:
    """What will be done, and the report that says so."""

    command: CommitImport
    report: ImportReport


@dataclass(frozen=True, slots=True)
class CommitImport:
    """Add articles and labels, with the people and the scheme they need.

    Labels that belong to none of `articles` are for articles of the project.
    """

    articles: tuple[Article, ...] = field(repr=False)
    sets: tuple[AnnotationSet, ...] = field(repr=False)
    people: tuple[Annotator, ...] = ()
    scheme: Scheme | None = None

    def plan(self, view: ProjectView) -> ChangeSet:
        """Raises `ConflictError` when a text has come into the project since it was planned."""
        new = {article.id for article in self.articles}
        changes = [Change(None, person) for person in self.people]
        if self.scheme is not None and self.scheme != view.scheme:
            changes.append(Change(None, SchemeVersion(view.scheme_version + 1, self.scheme)))
        for article in self.articles:
            if view.twin_of(article.digest) is not None:
                raise ConflictError(message(_CHANGED, title=title_of(article)))
            changes.append(Change(None, article))
        for labels in self.sets:
            changes += _label_changes(view, labels, is_new=labels.article_id in new)
        return ChangeSet(_name(len(self.articles), len(self.sets)), tuple(changes))


_CHANGED = QT_TRANSLATE_NOOP(
    "Import", "“{title}” has come into the project meanwhile. Read the files again, then import."
)


def _label_changes(view: ProjectView, labels: AnnotationSet, *, is_new: bool) -> Iterator[Change]:
    before: Assignment | None = None
    if not is_new:
        known = view.annotation_set(labels.article_id, labels.annotator_id)
        if known.spans:
            title = title_of(view.article(labels.article_id))
            raise ConflictError(message(_CHANGED, title=title))
        every = view.annotation_sets(labels.article_id)
        before = next((s.assignment for s in every if s.annotator_id == labels.annotator_id), None)
    if before != labels.assignment:
        yield Change(before, labels.assignment)
    records: Iterable[Span | Relation] = (*labels.spans.values(), *labels.relations.values())
    for record in records:
        yield Change(None, record)


def _name(articles: int, sets: int) -> Message:
    if not articles:
        return message(QT_TRANSLATE_NOOP("Command", "Import sets of labels: {count}"), count=sets)
    if articles == 1:
        return message(QT_TRANSLATE_NOOP("Command", "Import an article"))
    return message(QT_TRANSLATE_NOOP("Command", "Import {count} articles"), count=articles)


def resolve(plan: ImportPlan, project: Session, choices: ImportChoices) -> Resolved:
    """The command for a plan under a person's choices, with everything that labels lose on the way.

    Raises:
        UserError: if labels are unknown and that must fail, or a map leads nowhere.
    """
    items = [item for item in plan.items if item.article.id not in choices.without]
    base = _adopted(plan.headers, project, choices) or project.scheme
    vocabulary = agree(base, plan.headers, items, choices)
    people = _People(project.annotators(), plan.headers)
    notices: list[Notice] = []
    articles: list[Article] = []
    sets: list[AnnotationSet] = []
    for item in items:
        article = replace(item.article, meta=choices.metadata.get(item.article.id, item.article.meta))
        if item.is_new:
            articles.append(article)
        sets += _fitted_sets(item, article, vocabulary, people, notices)
    command = CommitImport(tuple(articles), tuple(sets), tuple(people.added), vocabulary.scheme)
    report = ImportReport(
        tuple(_rows(plan.rows, choices)),
        (*plan.notices, *notices),
        len(articles),
        sum(len(labels.spans) for labels in sets),
        sum(len(labels.relations) for labels in sets),
    )
    return Resolved(command, report)


def _adopted(headers: Iterable[Header], project: Session, choices: ImportChoices) -> Scheme | None:
    """A project without articles takes the scheme of the file as it is, if labels may be added at all."""
    if choices.unknown is not Unknown.ADD or project.article_rows():
        return None
    return next((header.scheme for header in headers if header.scheme is not None), None)


def _fitted_sets(
    item: ImportItem, article: Article, vocabulary: Vocabulary, people: _People, notices: list[Notice]
) -> Iterator[AnnotationSet]:
    for name, labels in item.sets:
        fitting = Fitting(item, article, vocabulary)
        yield fitting.fitted(labels, people.id_of(name))
        notices += fitting.notices


def _rows(rows: Iterable[Row], choices: ImportChoices) -> Iterator[Row]:
    for row in rows:
        if row.article_id in choices.without and (row.outcome.is_imported or row.outcome is Outcome.LABELS):
            continue
        meta = choices.metadata.get(row.article_id)
        if meta is not None:
            row = replace(row, title=meta.title or row.title, needs_date=meta.published is None)  # noqa: PLW2901
        yield row


class _People:
    """Annotators by name; those who are not in the project yet are added as the file describes them."""

    def __init__(self, known: Iterable[Annotator], headers: Iterable[Header]) -> None:
        self._ids = {person.name: person.id for person in known} | {GOLD_ID: GOLD_ID}
        self._has_gold = any(person.id == GOLD_ID for person in known)
        self._described = {person.name: person for header in headers for person in header.annotators}
        self.added: list[Annotator] = []

    def id_of(self, name: str) -> str:
        """The id of the annotator with a name, who is added when new."""
        if name == GOLD_ID and not self._has_gold:
            self._has_gold = True
            self.added.append(Annotator(GOLD_ID, GOLD_ID))
        if name not in self._ids:
            described = self._described.get(name)
            self._ids[name] = new_id()
            self.added.append(Annotator(self._ids[name], name, described.colour if described else ""))
        return self._ids[name]
