"""The dry run: read every file, decide what becomes of it, and write nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.app.importing.files import expand
from annotator.app.importing.preparing import prepared, weekday_message
from annotator.app.importing.report import (
    ImportItem,
    ImportOptions,
    ImportPlan,
    Outcome,
    Row,
    Twin,
    UnknownName,
)
from annotator.app.importing.twins import Twins
from annotator.app.plugins import Formats, formats
from annotator.app.session import Session
from annotator.app.tasks import Cancellation, Cancelled, Progress
from annotator.formats.base import ArticleBundle, Format, Header, Item, NamedSet, Notice
from annotator.formats.options import make_options
from annotator.formats.registry import format_of
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.people import Status
from annotator.model.scheme import Scheme
from annotator.text.decode import is_whole
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message


def plan_import(
    paths: Iterable[Path],
    project: Session,
    options: ImportOptions | None = None,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ImportPlan:
    """Read files and folders and say what would be imported. Nothing is written; one bad file stops nothing.

    Off the main thread give it a session of its own (`Session.open(path, writable=False)`).

    Raises:
        UserError: if the options name a format or an option that does not exist.
        Cancellation: if the person gave up.
    """
    planner = _Planner(project, options or ImportOptions(), formats())
    files = list(expand(paths))
    for number, file in enumerate(files):
        progress(number, len(files))
        planner.add_file(file, cancelled)
    progress(len(files), len(files))
    return planner.plan()


@dataclass(slots=True)
class _Reading:
    """How far one file has got."""

    file: str
    articles: int = 0
    left_out: list[Message] = field(default_factory=list)


class _Planner:
    def __init__(self, project: Session, options: ImportOptions, known: Formats) -> None:
        self._project = project
        self._owner = options.annotator
        self._values = options.format_options
        self._forced = known.format(options.format_id) if options.format_id else None
        self._readers = known.readers()
        self._twins = Twins(project)
        self._people = {person.name: person.id for person in project.annotators()}
        self._rows: list[Row] = []
        self._items: dict[str, ImportItem] = {}
        self._notices: list[Notice] = []
        self._headers: list[Header] = []
        if self._forced is not None:
            self._options_for(self._forced)

    def plan(self) -> ImportPlan:
        """What was gathered."""
        items = tuple(item for item in self._items.values() if item.is_new or item.sets)
        unknown = unknown_names(items, self._project.scheme)
        return ImportPlan(tuple(self._rows), items, tuple(self._notices), tuple(self._headers), unknown)

    def add_file(self, path: Path, cancelled: Cancelled) -> None:
        """Read one file; whatever is wrong with it becomes a row."""
        reading = _Reading(str(path))
        try:
            if path.is_dir():
                next(path.iterdir(), None)  # says why it may not be looked into
            found = self._forced or format_of(path, self._readers)
            if found is None or found.reader is None:
                self._fail(reading, _unknown_file(path, self._readers), Outcome.UNKNOWN)
                return
            for item in found.reader.read(path, self._options_for(found)):
                if cancelled():
                    raise Cancellation
                self._take(item, reading)
        except UserError as error:
            self._fail(reading, error.message)
            return
        except OSError as error:
            said = QT_TRANSLATE_NOOP(
                "Import", "The file cannot be opened ({reason}). Check that it is there and may be read."
            )
            self._fail(reading, message(said, reason=error.strerror or str(error)))
            return
        if not reading.articles:
            self._nothing_in(reading)

    def _fail(self, reading: _Reading, reason: Message, outcome: Outcome = Outcome.UNREADABLE) -> None:
        self._rows.append(Row(reading.file, 0, outcome, title=Path(reading.file).name, reason=reason))

    def _nothing_in(self, reading: _Reading) -> None:
        if reading.left_out:
            self._fail(reading, reading.left_out[0])
        else:
            self._fail(reading, message(_NO_TEXT), Outcome.EMPTY)

    def _options_for(self, found: Format) -> object:
        if found.reader is None:
            said = QT_TRANSLATE_NOOP("Import", "Format “{format}” can be written, not read.")
            raise UserError(message(said, format=found.id))
        # Options are for the format that was asked for; other files of a folder are read as usual.
        return make_options(found.reader.options, self._values if self._forced is found else {})

    def _take(self, item: Item, reading: _Reading) -> None:
        if isinstance(item, Header):
            self._headers.append(item)
        elif isinstance(item, Notice):
            self._notices.append(item)
            if item.left_out:
                reading.left_out.append(item.message)
        else:
            reading.articles += 1
            self._rows.append(self._add_article(item, reading.file))

    def _add_article(self, bundle: ArticleBundle, file: str) -> Row:
        article = prepared(bundle)
        row = Row(file, bundle.line, Outcome.NEW, title=article.meta.title or article.origin.name)
        if not is_whole(article.text):
            return replace(row, outcome=Outcome.UNREADABLE, reason=message(_HALF_CHARACTER))
        if not article.text.strip():
            return replace(row, outcome=Outcome.EMPTY, reason=message(_NO_TEXT))
        sets = self._owned(bundle, file)
        exact = self._twins.exact(article)
        if exact is not None:
            return self._add_labels(replace(row, twin=exact[0]), sets, exact[0], in_project=exact[1])
        if article.id in self._items or self._is_taken(article.id):
            article = replace(article, id=new_id())
        near = self._twins.near(article)
        self._twins.remember(article)
        self._items[article.id] = ImportItem(article, sets, is_new=True, file=file, line=bundle.line)
        return replace(
            row,
            outcome=Outcome.NEAR_DUPLICATE if near else Outcome.NEW,
            article_id=article.id,
            twin=near,
            needs_date=article.meta.published is None,
            weekday=weekday_message(article),
            spans=sum(len(named.labels.spans) for named in sets),
        )

    def _is_taken(self, article_id: str) -> bool:
        try:
            self._project.article(article_id)
        except UserError:
            return False
        return True

    def _owned(self, bundle: ArticleBundle, file: str) -> tuple[NamedSet, ...]:
        """The sets under the names they will have: their own, or the one owner the person chose."""
        if not self._owner or not bundle.sets:
            return self._somebodys(bundle, file)
        own = [named for named in bundle.sets if named.annotator == self._owner]
        own = own or [named for named in bundle.sets if not named.annotator]
        chosen = own or (list(bundle.sets) if len(bundle.sets) == 1 else [])
        for named in bundle.sets:
            if named not in chosen:
                said = QT_TRANSLATE_NOOP(
                    "Import", "Labels of “{name}” were left out: only those of “{owner}” were asked for."
                )
                self._say(file, bundle.line, said, name=named.annotator, owner=self._owner)
        return tuple(NamedSet(self._owner, named.labels) for named in chosen)

    def _somebodys(self, bundle: ArticleBundle, file: str) -> tuple[NamedSet, ...]:
        """The sets that have an owner."""
        if any(not named.annotator and named.labels.spans for named in bundle.sets):
            said = QT_TRANSLATE_NOOP(
                "Import",
                "Labels of nobody were left out. Import again and choose the annotator they belong to.",
            )
            self._say(file, bundle.line, said)
        return tuple(named for named in bundle.sets if named.annotator)

    def _say(self, file: str, line: int, marked: tuple[str, str], **args: object) -> None:
        self._notices.append(Notice(file, line, message(marked, **args), left_out=True))

    def _add_labels(self, row: Row, sets: tuple[NamedSet, ...], twin: Twin, *, in_project: bool) -> Row:
        """A text that is there already stays as it is; labels of people who have none on it are added."""
        item = self._items.get(twin.article_id)
        if item is None:
            article = self._project.article(twin.article_id)
            item = ImportItem(article, (), is_new=False, file=row.file, line=row.line)
        added = []
        for named in sets:
            has_labels = any(known.annotator == named.annotator for known in item.sets) or (
                in_project and self._has_begun(twin.article_id, named.annotator)
            )
            if has_labels:
                said = QT_TRANSLATE_NOOP(
                    "Import", "Labels of “{name}” were left out: “{title}” has labels of “{name}” already."
                )
                self._say(row.file, row.line, said, name=named.annotator, title=twin.title)
            else:
                added.append(named)
        reason = message(_DUPLICATE, title=twin.title)
        if not added:
            return replace(row, outcome=Outcome.DUPLICATE, reason=reason)
        self._items[item.article.id] = replace(item, sets=(*item.sets, *added))
        spans = sum(len(named.labels.spans) for named in added)
        reason = message(_LABELS_ONLY, title=twin.title)
        return replace(row, outcome=Outcome.LABELS, article_id=twin.article_id, reason=reason, spans=spans)

    def _has_begun(self, article_id: str, name: str) -> bool:
        if name not in self._people:
            return False
        labels = self._project.annotation_set(article_id, self._people[name])
        return bool(labels.spans) or labels.assignment.status is not Status.TODO


_HALF_CHARACTER = QT_TRANSLATE_NOOP(
    "Import", "The text holds half a character, which no file can keep. Correct it and import it again."
)
_NO_TEXT = QT_TRANSLATE_NOOP("Import", "There is no text in it.")
_DUPLICATE = QT_TRANSLATE_NOOP("Import", "This text is already there as “{title}”.")
_LABELS_ONLY = QT_TRANSLATE_NOOP(
    "Import", "This text is already there as “{title}”; its labels are added to it."
)


def _unknown_file(path: Path, readers: Iterable[Format]) -> Message:
    known = sorted({suffix for each in readers for suffix in each.suffixes})
    said = QT_TRANSLATE_NOOP("Import", "Files of the kind “{suffix}” cannot be read. These can: {known}.")
    return message(said, suffix=path.suffix or path.name, known=" ".join(known))


def unknown_names(items: Iterable[ImportItem], scheme: Scheme) -> tuple[UnknownName, ...]:
    """Labels and relations of the items that a scheme does not have."""
    labels = {label.key for label in scheme.labels()}
    relations = {relation.key for relation in scheme.relations}
    found: Counter[tuple[str, str, str]] = Counter()
    for item in items:
        for _name, labelled in item.sets:
            found.update(
                ("label", span.layer, span.label)
                for span in labelled.spans.values()
                if span.label not in labels
            )
            found.update(
                ("relation", "", relation.label)
                for relation in labelled.relations.values()
                if relation.label not in relations
            )
    return tuple(UnknownName(kind, layer, key, count) for (kind, layer, key), count in sorted(found.items()))
