"""Articles that are hard to carry, and somewhere to write them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest

from annotator.formats.base import ArticleBundle, Header, NamedSet
from annotator.model.article import Article, Metadata, Origin, Zone, ZoneType
from annotator.model.people import AnnotationSet, Annotator, Assignment, Status
from annotator.model.scheme import Label, Layer, Names, OverlapRule, Scheme
from annotator.model.span import Attributes, Fragment, Relation, Span

FAMILY = "👨\u200d👩\u200d👧"
HARD_TEXT = (
    "مُقْتَلُ ١٤ شخـــصاً\n"
    "قالت “وكالة سانا” وبالقاهرة إنّ 5\u00a0آلاف نزحوا\n"
    f"\u2067Reuters\u2069 {FAMILY} ﷺ ﻻ نهاية\u2028آخر."
)


class MemoryOutput:
    """The files a writer writes, in memory."""

    def __init__(self) -> None:
        self.parts: dict[str, BytesIO] = {}

    def open(self, part: str = "") -> BytesIO:
        return self.parts.setdefault(part, BytesIO())

    def data(self, part: str = "") -> bytes:
        return self.parts[part].getvalue()

    def text(self, part: str = "") -> str:
        return self.data(part).decode("utf-8")


@dataclass
class Marker:
    """Makes spans by the words they cover."""

    text: str
    article_id: str = "a1"
    annotator: str = "sara"
    spans: dict[str, Span] = field(default_factory=dict)

    def mark(
        self, label: str, *pieces: str, layer: str = "entity", attributes: Attributes | None = None
    ) -> str:
        found, position = [], 0
        for piece in pieces:
            start = self.text.index(piece, position)
            position = start + len(piece)
            found.append(Fragment(start, position))
        return self.put(label, *found, layer=layer, attributes=attributes)

    def put(
        self, label: str, *fragments: Fragment, layer: str = "entity", attributes: Attributes | None = None
    ) -> str:
        key = f"{self.article_id}-{self.annotator}-s{len(self.spans) + 1:03}"
        self.spans[key] = Span(
            key, self.article_id, self.annotator, layer, label, tuple(fragments), attributes or {}
        )
        return key

    def named(self, relations: tuple[Relation, ...] = (), status: Status = Status.IN_PROGRESS) -> NamedSet:
        assignment = Assignment(self.article_id, self.annotator, status)
        by_id = {relation.id: relation for relation in relations}
        return NamedSet(self.annotator, AnnotationSet(assignment, self.spans, by_id))


def hard_bundle() -> ArticleBundle:
    """Nested, crossing, identical, discontinuous, mid-word, at the ends, over emoji, NBSP and controls."""
    sara = Marker(HARD_TEXT)
    sara.mark("EVENT", "مُقْتَلُ")
    sara.mark("CARDINAL", "١٤")
    figure = sara.mark(
        "FIGURE",
        "١٤ شخـــصاً",
        layer="casualty",
        attributes={"low": 14, "share": Decimal("0.50"), "exact": True},
    )
    org = sara.mark("ORG", "وكالة سانا")
    sara.mark("ORG", "سانا")
    sara.mark("MEDIA", "سانا", layer="entity")
    sara.mark("CLAIM", "قالت", "إنّ 5\u00a0آلاف", layer="attribution", attributes={"kinds": ("a", "b")})
    sara.mark("SOURCE", "سانا” وبالقاهرة", layer="attribution")
    sara.mark("GPE", "قاهرة")
    sara.mark("EMOJI", FAMILY)
    sara.mark("ORG", "\u2067Reuters\u2069")
    sara.mark("LIG", "ﷺ ﻻ")
    sara.mark("END", "آخر.")
    relation = Relation("r1", "a1", "sara", "by", figure, org, {"since": "2020-05"})
    sets = (
        sara.named((relation,), Status.DONE),
        Marker(HARD_TEXT, annotator="gold").named(status=Status.TODO),
    )
    title = HARD_TEXT.index("\n")
    article = Article(
        "a1",
        HARD_TEXT,
        Metadata("مقتل", "سانا", "https://example.org/1", date(2020, 5, 6)),
        (Zone(ZoneType.TITLE, 0, title), Zone(ZoneType.STRAY, title + 1, title + 5)),
        Origin("خبر.txt", "00ff", "windows-1256", "crlf", bom=True),
    )
    return ArticleBundle(article, sets)


def _label(key: str) -> Label:
    return Label(key, Names(key, key), "#336699")


SCHEME = Scheme(
    "test-1",
    Names("تجربة", "Test"),
    (
        Layer(
            "entity",
            Names("كيان", "Entity"),
            OverlapRule.FREE,
            tuple(map(_label, ("EVENT", "CARDINAL", "ORG", "MEDIA", "GPE", "EMOJI", "LIG", "END"))),
        ),
        Layer(
            "attribution", Names("نسبة", "Attribution"), OverlapRule.FREE, (_label("CLAIM"), _label("SOURCE"))
        ),
        Layer("casualty", Names("ضحايا", "Casualty"), OverlapRule.FREE, (_label("FIGURE"),)),
    ),
)
PEOPLE = (Annotator("id-sara", "sara", "#aa0000"), Annotator("gold", "gold"))


@pytest.fixture
def output() -> MemoryOutput:
    return MemoryOutput()


@pytest.fixture
def hard() -> ArticleBundle:
    return hard_bundle()


@pytest.fixture
def header() -> Header:
    return Header(SCHEME, PEOPLE)


@pytest.fixture
def marker() -> type[Marker]:
    return Marker
