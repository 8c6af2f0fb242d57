"""Articles that a project or the batch itself has already, exactly or nearly."""

from __future__ import annotations

from annotator.app.commands.articles import title_of
from annotator.app.importing.report import Twin
from annotator.app.session import Session
from annotator.model.article import Article
from annotator.store.duplicates import THRESHOLD
from annotator.text.near_duplicates import band_hashes, similarity


class Twins:
    """Looks for the twin of an article, first in the project, then among the articles seen before it."""

    def __init__(self, project: Session) -> None:
        self._project = project
        self._has_articles = bool(project.article_rows())
        self._by_digest: dict[bytes, Article] = {}
        self._by_band: dict[int, Article] = {}
        self._bands: tuple[str, tuple[int, ...]] = ("", ())

    def exact(self, article: Article) -> tuple[Twin, bool] | None:
        """The article with this very text, and whether it is in the project."""
        digest = article.digest
        known = self._project.twin_of(digest)
        if known is not None:
            return Twin(known, title_of(self._project.article(known))), True
        twin = self._by_digest.get(digest)
        return None if twin is None else (Twin(twin.id, title_of(twin)), False)

    def near(self, article: Article) -> Twin | None:
        """The most similar article, if any is nearly the same."""
        known = self._project.near_duplicates(article.text)[:1] if self._has_articles else []
        found = [Twin(key, title_of(self._project.article(key)), score) for key, score in known]
        seen = {id(twin): twin for band in self._bands_of(article) if (twin := self._by_band.get(band))}
        for twin in seen.values():
            score = similarity(article.text, twin.text)
            if score >= THRESHOLD:
                found.append(Twin(twin.id, title_of(twin), score))
        return max(found, key=lambda twin: twin.similarity, default=None)

    def remember(self, article: Article) -> None:
        """An article that will be imported: later ones may repeat it."""
        self._by_digest.setdefault(article.digest, article)
        for band in self._bands_of(article):
            self._by_band.setdefault(band, article)

    def _bands_of(self, article: Article) -> tuple[int, ...]:
        """The bands of an article, kept while it is looked at: they cost more than everything else here."""
        if self._bands[0] != article.id:
            self._bands = (article.id, band_hashes(article.text))
        return self._bands[1]
