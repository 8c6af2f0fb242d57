"""A web page that an article was taken out of can be had back from the article's details."""

from __future__ import annotations

from dataclasses import replace

from annotator.app.commands.articles import ImportArticles
from annotator.model.article import Article, Origin
from annotator.model.ids import new_id


def test_the_original_page_is_saved_where_the_person_says(gui, open_dialog, tmp_path):
    page = Origin("page.html", "00" * 32, data="<p>خبر</p>".encode())
    article = Article(new_id(), "خبر من صفحة", origin=page)
    plain = replace(article, id=new_id(), text="خبر من ملف", origin=Origin("1.txt", "11" * 32))
    bridge = gui.shell.bridge
    bridge.execute(ImportArticles(((article, ()), (plain, ()))))
    bridge.open_article(plain.id)
    dialog = open_dialog("article.metadata")
    assert not dialog.original.isVisible()
    dialog.reject()
    bridge.open_article(article.id)
    dialog = open_dialog("article.metadata")
    assert dialog.original.isVisible()
    gui.shell.prompts.save = tmp_path / "kept.html"
    dialog.original.click()
    assert (tmp_path / "kept.html").read_bytes() == page.data
