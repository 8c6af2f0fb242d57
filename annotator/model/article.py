"""An article: immutable text, where it came from, what is known about it, and its zones.

All offsets are half-open ranges of Unicode code points into `Article.text`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class ZoneType(StrEnum):
    """What a stretch of an article is. Boilerplate and stray fragments carry no labels."""

    TITLE = "title"
    SUMMARY = "summary"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"
    STRAY = "stray_fragment"

    @property
    def is_labelled(self) -> bool:
        """Whether spans may lie in such a zone."""
        return self not in (ZoneType.BOILERPLATE, ZoneType.STRAY)


class Zone(NamedTuple):
    """A typed stretch `[start, end)` of an article; zones never overlap. What no zone covers is body."""

    type: ZoneType
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text. Empty strings and `None` mean unknown."""

    title: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    language: str = "ar"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the stored text came from and the decisions taken on the way in.

    `digest` is the SHA-256 (hex) of the original bytes; `encoding` is a Python codec name; `newline` is
    `"lf"`, `"crlf"`, `"cr"`, `"mixed"` or `"none"`; `bom` says whether a byte order mark was stripped.
    `data` is the original on its way into a project, where it holds more than the text: a web page.
    """

    name: str = ""
    digest: str = ""
    encoding: str = "utf-8"
    newline: str = "lf"
    bom: bool = False
    data: bytes | None = field(default=None, compare=False, repr=False)


UNKNOWN = Metadata()
UNKNOWN_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class Article:
    """One news article. `text` never changes after import; everything else may."""

    id: str
    text: str = field(repr=False)
    meta: Metadata = UNKNOWN
    zones: tuple[Zone, ...] = ()
    origin: Origin = UNKNOWN_ORIGIN

    @property
    def digest(self) -> bytes:
        """SHA-256 of the stored text in UTF-8: the identity of the text."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).digest()
