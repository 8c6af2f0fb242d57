"""Web pages, as files or as browsers save them: trafilatura finds the article and what is known about it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.base import ArticleBundle, Format, Item, NoOptions, Notice, Reader
from annotator.model.article import Article, Metadata, Origin
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.text.decode import DecodeError, decode
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)")
_META = re.compile(r"<meta\s[^>]{1,500}>", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"published_?time|pub_?date|publish_?date|date_?published|dc\.date|pub-date", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)")
_JSON_DAY = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)')
_TIME = re.compile(r"""<time\s[^>]{0,300}?datetime=["'](\d{4}-\d\d-\d\d)""", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n\u00a0]+")


class _Page(NamedTuple):
    """The source of a page, how it was encoded, and the address it came from (empty when unknown)."""

    html: str
    encoding: str
    url: str


def read_web_page(path: Path, _options: NoOptions) -> Iterator[Item]:
    """The article of a page without what surrounds it; its origin brings the whole page along.

    Raises:
        UserError: if trafilatura is missing, or the page has no article.
    """
    data = path.read_bytes()
    if not data.strip():
        return
    page = _archived(data) if path.suffix.lower() in (".mhtml", ".mht") else _plain(data)
    article = _extract(page)
    origin = Origin(path.name, sha256(data).hexdigest(), page.encoding, "lf", data=data)
    said = QT_TRANSLATE_NOOP(
        "Import", "The article was taken out of a web page. Check that nothing is missing."
    )
    yield Notice(str(path), 0, message(said))
    yield ArticleBundle(Article(new_id(), article[0], article[1], origin=origin))


def _plain(data: bytes) -> _Page:
    html, encoding = _decoded(data)
    saved = _SAVED_FROM.search(html, 0, 4096)
    return _Page(html, encoding, saved[1] if saved else "")


def _decoded(data: bytes, stated: str = "") -> tuple[str, str]:
    """The characters of a page: what is valid UTF-8 is UTF-8, then what the page says of itself counts."""
    found = _CHARSET.search(data[:4096])
    name = stated or (found[1].decode("ascii") if found else "")
    for encoding in ("utf-8-sig", name):
        try:
            return data.decode(encoding), codecs.lookup(encoding.removesuffix("-sig")).name
        except (LookupError, UnicodeDecodeError):
            continue
    try:
        decoded = decode(data)
    except DecodeError as error:
        raise UserError(error.message) from error
    return decoded.text, decoded.encoding


def _archived(data: bytes) -> _Page:
    """The page inside a web archive (MHTML, RFC 2557)."""
    archive = message_from_bytes(data, policy=policy.default)
    for part in archive.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                html, encoding = _decoded(content, part.get_content_charset() or "")
                return _Page(html, encoding, str(archive.get("Snapshot-Content-Location", "")))
    raise UserError(message(QT_TRANSLATE_NOOP("Import", "There is no web page in this archive.")))


def _extract(page: _Page) -> tuple[str, Metadata]:
    try:
        import trafilatura
    except ImportError as error:
        said = QT_TRANSLATE_NOOP("Import", "Web pages need one more package. Install it with: {command}")
        raise UserError(message(said, command="pip install 'annotator[html]'")) from error
    found: Any = trafilatura.bare_extraction(
        page.html,
        url=page.url or None,
        with_metadata=True,
        include_comments=False,
    )
    text = "" if found is None else found.text or ""
    if found is None or not text.strip():
        said = QT_TRANSLATE_NOOP(
            "Import", "No article was found in this page. Copy its text into a text file and import that."
        )
        raise UserError(message(said))
    title = _line(found.title or "")
    meta = Metadata(title, _line(found.sitename or ""), found.url or page.url, stated_day(page.html))
    return _titled(title, text), meta


def _titled(title: str, text: str) -> str:
    """The text under its title, once."""
    lines = [line for line in (_SPACES.sub(" ", line).strip(" ") for line in text.split("\n")) if line]
    if title and lines and _line(lines[0]) == title:
        del lines[0]
    return "\n\n".join([title, *lines] if title else lines) + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def stated_day(html: str) -> date | None:
    """The publication date that a page states in its tags or its JSON-LD; never guessed from its text."""
    tags = " ".join(tag[0] for tag in _META.finditer(html) if _PUBLISHED.search(tag[0]))
    times = {found[1] for found in _TIME.finditer(html)}
    found = _DAY.search(tags) or _JSON_DAY.search(html)
    value = found[1] if found else times.pop() if len(times) == 1 else ""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


WEB_PAGE = Format(
    "html",
    QT_TRANSLATE_NOOP("Format", "Web pages"),
    (".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    Reader(read_web_page),
)
