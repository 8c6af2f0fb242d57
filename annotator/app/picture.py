"""The session's picture of the file: what is open is kept in memory and follows every change set."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

from annotator.model.article import Article
from annotator.model.change import ChangeSet, fold
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Annotator
from annotator.model.scheme import SchemeVersion
from annotator.store.project_file import ProjectFile
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_KEPT = 16
"""How many articles and annotation sets stay in memory."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Picture:
    """The scheme, the people, and the articles and annotation sets that were looked at last."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._articles: OrderedDict[str, Article] = OrderedDict()
        self._sets: OrderedDict[tuple[str, str], AnnotationSet] = OrderedDict()
        self._seen = -1
        self._load()

    def _load(self) -> None:
        scheme = self._file.read.scheme_version()
        if scheme is None:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Session", "“{path}” holds no labelling scheme. Open your last backup copy."
                    ),
                    path=str(self._file.path),
                )
            )
        self._scheme: SchemeVersion = scheme
        self._annotators = self._file.read.annotators()
        if not self._annotators:
            marked = QT_TRANSLATE_NOOP("Session", "“{path}” holds no annotators. Open your last backup copy.")
            raise UserError(message(marked, path=str(self._file.path)))

    @property
    def scheme(self) -> SchemeVersion:
        """The scheme in force."""
        self._follow()
        return self._scheme

    def annotators(self) -> list[Annotator]:
        """People, then gold if it exists."""
        self._follow()
        return list(self._annotators)

    def article(self, article_id: str) -> Article:
        """One article; `UserError` when it is gone."""
        self._follow()
        return _kept(self._articles, article_id, lambda: self._existing(article_id))

    def annotation_set(self, article_id: str, annotator_id: str) -> AnnotationSet:
        """One annotator's labels for an article."""
        self._follow()
        key = (article_id, annotator_id)
        return _kept(self._sets, key, lambda: self._file.read.annotation_set(*key))

    def fold(self, changes: ChangeSet) -> None:
        """Follow changes that were written by this session."""
        for key, labels in self._sets.items():
            self._sets[key] = fold(labels, changes)
        reload = False
        for change in changes.changes:
            record = change.record
            if isinstance(record, Article):
                self._articles.pop(record.id, None)
            reload = reload or isinstance(record, Annotator | SchemeVersion)
        if reload:
            self._load()

    def _existing(self, article_id: str) -> Article:
        article = self._file.read.article(article_id)
        if article is None:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Session", "This article is no longer in the project. Choose another one."
                    )
                )
            )
        return article

    def _follow(self) -> None:
        """A reader forgets what it knew when the writer has written."""
        if not self._file.read_only:
            return
        version = self._file.read.data_version()
        if version != self._seen:
            self._seen = version
            self._articles.clear()
            self._sets.clear()
            self._load()


def _kept(cache: OrderedDict[K, V], key: K, load: Callable[[], V]) -> V:
    """A value from a cache of the last used ones."""
    if key not in cache:
        cache[key] = load()
        if len(cache) > _KEPT:
            cache.popitem(last=False)
    cache.move_to_end(key)
    return cache[key]
