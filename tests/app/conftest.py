"""An open project with two articles, as commands and sessions see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.model.article import Article, Metadata
from annotator.model.ids import new_id
from annotator.model.scheme_toml import default_scheme

TEXTS = (
    "قُتِل 14 شخصًا في بلدة «القورية». وقال المرصد السوري إنّ الغارة إسرائيلية. ونفى الجيش ذلك.",
    "أعلن الجيش مقتل جنديين وإصابة 3 آخرين\nوقالت الوكالة 😀 إن الهجوم وقع أمس.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project lies."""
    return tmp_path / "أخبار.annot"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """The project, open as سارة."""
    with Session.create(path, default_scheme(), ["سارة", "Omar"]) as session:
        articles = [Article(new_id(), text, Metadata(title=text[:12])) for text in TEXTS]
        session.execute(ImportArticles(tuple((article, ()) for article in articles)))
        yield session


@pytest.fixture
def first(session: Session) -> str:
    """Id of the first article."""
    return session.article_rows()[0].id
