"""What another program would find in a project file."""

from __future__ import annotations

from pathlib import Path

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.model.article import Article, Metadata
from annotator.model.people import AnnotationSet, Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Span

ANNOTATOR = "سارة"


def make_project(path: Path, *texts: str) -> Path:
    """A new project with articles `a0`, `a1` … and one annotator."""
    with Session.create(path, default_scheme(), [ANNOTATOR]) as session:
        articles = [
            Article(f"a{number}", text, Metadata(title=text.split("\n")[0]))
            for number, text in enumerate(texts)
        ]
        session.execute(ImportArticles(tuple((article, ()) for article in articles)))
    return path


def labels_of(project: Path, article: str = "a0") -> AnnotationSet:
    """The labels of the annotator, read anew."""
    with Session.open(project, writable=False) as session:
        return session.annotation_set(article)


def labelled(project: Path, article: str = "a0") -> list[tuple[str, str]]:
    """Label and words of every span in text order, read anew."""
    with Session.open(project, writable=False) as session:
        text = session.article(article).text
        return [(span.label, span.surface(text)) for span in session.annotation_set(article).ordered_spans()]


def the_span(project: Path, label: str, article: str = "a0") -> Span:
    """The only span with a label."""
    (found,) = (span for span in labels_of(project, article).spans.values() if span.label == label)
    return found


def related(project: Path, article: str = "a0") -> list[tuple[str, str, str]]:
    """Every relation: its label and the words at both ends."""
    with Session.open(project, writable=False) as session:
        text, labels = session.article(article).text, session.annotation_set(article)
        return sorted(
            (
                relation.label,
                labels.spans[relation.source].surface(text),
                labels.spans[relation.target].surface(text),
            )
            for relation in labels.relations.values()
        )


def statuses(project: Path) -> dict[str, Status]:
    """The status of every article."""
    with Session.open(project, writable=False) as session:
        return {row.id: row.status for row in session.article_rows()}


def is_sound(project: Path) -> bool:
    """Whether file, journal, offsets and scheme are right."""
    with Session.open(project, writable=False) as session:
        return session.check() == []
