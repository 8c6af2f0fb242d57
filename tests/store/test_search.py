"""Search finds what a reader would call the same letters, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.article import Article, Metadata
from annotator.model.change import Change, ChangeSet
from annotator.model.ids import new_id
from annotator.model.people import Annotator
from annotator.model.scheme_toml import default_scheme
from annotator.store import search
from annotator.store.project_file import ProjectFile
from annotator.text.folding import fold
from annotator.text.messages import message

TEXTS = (
    "قُتِل ١٤ شخصًا في الصالحية والقورية",
    "مقتل 14 مدنياً فى القوريـــة، وفق المرصد السوري لحقوق الانسان",
    "ﻗﺘﻴﻼ في إدلب ولم يُذكر الفاعل",
    "BBC: strikes hit Aleppo",
)


@pytest.fixture
def articles(project, put):
    """Four articles, in this order."""
    items = [Article(new_id(), text, Metadata(title=f"خبر {index}")) for index, text in enumerate(TEXTS)]
    project.apply(put(*items), "sara")
    return [item.id for item in items]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("قورية", [0, 1]),
        ("القوريه", [0, 1]),
        ("والقورية", [0]),
        ("قتل", [0, 1]),
        ("قُتل", [0, 1]),
        ("14", [0, 1]),
        ("۱۴", [0, 1]),
        ("فى", [0, 1, 2]),
        ("ادلب", [2]),
        ("قتيلا", [2]),
        ("لحقوق الإنسان", [1]),
        ("السوري المرصد", [1]),
        ('"السوري المرصد"', []),
        ("«المرصد السوري»", [1]),
        ("“المرصد  السوري”", [1]),
        ("ALEPPO bbc", [3]),
        ("b", [3]),
        ("م", [1]),
        ("و", [0, 1, 2]),
        ("لى", []),
        ("ية", [0, 1]),
        ("خبر", [0, 1, 2, 3]),
        ("خبر ادلب", [2]),
        ("", []),
        ("ً ", []),
        ('"', []),
        ('a"b', []),
        ("NEAR(a b) OR *", []),
        ("زز", []),
    ],
)
def test_queries(project, articles, query, found):
    assert project.read.search(query) == [articles[index] for index in found]


def test_a_limit_cuts_the_list(project, articles):
    assert project.read.search("خبر", limit=2) == articles[:2]


def test_search_follows_titles_and_deletions(project, articles):
    article = project.read.article(articles[3])
    renamed = Article(article.id, article.text, Metadata(title="حلب", outlet="سانا"))
    change = ChangeSet(message(("Test", "Title")), (Change(article, renamed),))
    project.apply(change, "sara")
    assert project.read.search("سانا حلب") == [article.id]
    assert article.id not in project.read.search("خبر")
    project.apply(change.inverse(), "sara")
    assert project.read.search("حلب") == []
    gone = ChangeSet(message(("Test", "Delete")), (Change(article, None),))
    project.apply(gone, "sara")
    assert project.read.search("aleppo") == []
    project.apply(gone.inverse(), "sara")
    assert project.read.search("aleppo") == [article.id]
    assert project.check() == []


def test_an_index_of_an_older_folding_is_made_anew(project, articles, path):
    project._db.execute("UPDATE property SET value = '0' WHERE key = 'folding'")
    project._db.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    project.close()
    with ProjectFile.open(path) as again:
        assert again.read.search("قورية") == articles[:2]
        assert again.read.property("folding") == search.FOLDING
        assert again.check() == []


letters = st.text(alphabet="بتأإاىيةهوـَّ 1١k", max_size=12)


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(letters.filter(str.strip), min_size=1, max_size=6, unique=True), word=letters)
def test_words_are_found_where_reading_finds_them(tmp_path_factory, texts, word):
    """The oracle is a plain look through the folded texts."""
    path = tmp_path_factory.mktemp("search") / "x.annot"
    ProjectFile.create(path, default_scheme(), [Annotator("sara", "sara")])
    items = [Article(str(index), text) for index, text in enumerate(texts)]
    query = next(iter(fold(word).split()), "")
    with ProjectFile.open(Path(path)) as project:
        changes = tuple(Change(None, item) for item in items)
        project.apply(ChangeSet(message(("Test", "Add")), changes), "sara")
        found = project.read.search(query)
    looked_for = query if len(query) > 1 else " " + query
    expected = [item.id for item in items if query and looked_for in " " + " ".join(fold(item.text).split())]
    assert found == expected
