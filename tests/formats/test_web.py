"""Web pages that we wrote in the manner of news sites, as plain files and as browsers save them."""

from __future__ import annotations

import hashlib
import quopri
import sys
from datetime import date
from pathlib import Path

import pytest

from annotator.formats.base import ArticleBundle, NoOptions
from annotator.formats.web import read_web_page
from annotator.model.article import Metadata
from annotator.model.errors import UserError

TITLE = "انقطاع الماء عن حي الزيتون"
SHADDA_FIRST = "وق\u0651\u064eع"
PARAGRAPHS = [
    f"{SHADDA_FIRST} سكان الحي رقم {n} عريضة تطالب البلدية بإصلاح الخط الرئيسي، وقال أحدهم "
    "إن الماء لم يصل منذ أيام."
    for n in range(5)
]
PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0031)https://example.org/news/water -->
<html lang="ar" dir="rtl"><head><meta charset="CHARSET"><title>{TITLE} - صحيفة الورق</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="صحيفة الورق">
<meta property="article:published_time" content="2021-03-04T10:00:00+03:00">
<style>p {{ color: red }}</style><script>var x = "سر";</script></head><body>
<nav><a href="/">الرئيسية</a> <a href="/p">سياسة</a></nav>
<article><h1>{TITLE}</h1>{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}</article>
<aside><h3>مقالات ذات صلة</h3><a href="/y">خبر لا شأن له</a></aside>
<div id="comments"><p>تعليق من قارئ غاضب جدا على هذا الخبر</p></div>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def read(path: Path) -> ArticleBundle:
    items = list(read_web_page(path, NoOptions()))
    (bundle,) = [item for item in items if isinstance(item, ArticleBundle)]
    return bundle


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "utf-16"])
def test_the_article_without_what_surrounds_it(tmp_path, charset):
    data = PAGE.replace("CHARSET", charset).encode(charset)
    path = tmp_path / "صفحة.html"
    path.write_bytes(data)
    article = read(path).article
    assert article.text == "\n\n".join([TITLE, *PARAGRAPHS]) + "\n", "marks stay in the order of the page"
    assert article.meta == Metadata(TITLE, "صحيفة الورق", "https://example.org/news/water", date(2021, 3, 4))
    assert article.origin.name == "صفحة.html"
    assert article.origin.digest == hashlib.sha256(data).hexdigest()


def test_a_web_archive(tmp_path):
    body = quopri.encodestring(PAGE.replace("CHARSET", "utf-8").encode())
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/news/water\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        "--XX\r\nContent-Type: text/html; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    path = tmp_path / "page.mhtml"
    path.write_bytes(head.encode() + body + b"\r\n--XX--\r\n")
    article = read(path).article
    assert article.text.startswith(TITLE)
    assert PARAGRAPHS[-1] in article.text
    assert article.meta.url == "https://example.org/news/water"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(UserError, match="no web page"):
        read(path)


def test_a_date_that_the_page_does_not_state_is_not_guessed(tmp_path):
    page = PAGE.replace("CHARSET", "utf-8").replace("article:published_time", "x")
    page = page.replace("محفوظة", "محفوظة 2019-01-01 © 2019")
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    assert read(path).article.meta.published is None
    for stated in (
        '<meta content="2020-05-06T01:00" property="article:published_time">',
        '<script type="application/ld+json">{"datePublished": "2020-05-06T01:00"}</script>',
        "<time class='x' datetime='2020-05-06'>",
    ):
        path.write_text(page.replace("<style>", stated + "<style>"), encoding="utf-8")
        assert read(path).article.meta.published == date(2020, 5, 6)
    two = "<time datetime='2020-05-06'></time><time datetime='2020-05-07'></time>"
    path.write_text(page.replace("<footer>", two + "<footer>"), encoding="utf-8")
    assert read(path).article.meta.published is None


def test_a_page_without_an_article(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(
        "<html><head><title>x</title></head><body><script>1</script></body></html>", encoding="utf-8"
    )
    with pytest.raises(UserError, match="No article was found"):
        read(path)


def test_a_missing_package_is_said_with_the_command(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    with pytest.raises(UserError, match=r"pip install 'annotator\[html\]'"):
        read(path)
