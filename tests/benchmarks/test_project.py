"""A project of 10,000 articles and 400,000 spans: open, list, search, label, import, export."""

from __future__ import annotations

import corpus
import pytest

from annotator.app.commands.articles import ImportArticles
from annotator.app.commands.spans import AddSpan
from annotator.app.session import Session
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment
from annotator.text.words import words


@pytest.fixture
def session(big_project):
    session = Session.open(big_project)
    yield session
    session.close()


def test_open_and_list(benchmark, big_project):
    def open_and_list():
        session = Session.open(big_project)
        rows = session.article_rows()
        session.close()
        return rows

    assert len(benchmark(open_and_list)) == 10_000


@pytest.mark.parametrize("query", ["والحكومة", "مشفي", "قصف هجوم", "ال"])
def test_folded_search(benchmark, session, query):
    assert benchmark(session.search, query)


def test_label_one_span(benchmark, session):
    row = session.article_rows()[4321]
    text = session.article(row.id).text
    places = iter(words(text) * 50)

    def label():
        session.execute(AddSpan(row.id, "CUE", (Fragment(*next(places)),)))

    benchmark.pedantic(label, setup=lambda: session.undo() and None, rounds=200, warmup_rounds=2)


def test_import_thousand_articles(benchmark, tmp_path):
    batches = iter(range(100))

    def fresh():
        session = Session.create(tmp_path / f"{next(batches)}.annot", default_scheme(), ["a"])
        return (session, ImportArticles(tuple(corpus.items(1000, 2500, 0, [])))), {}

    def load(session, command):
        session.execute(command)
        session.close()

    benchmark.pedantic(load, setup=fresh, rounds=3)
