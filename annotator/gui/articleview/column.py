"""The column that the text stands in: how wide, where, and in which direction it is read."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.model.article import Article
from annotator.text.direction import base_direction

CHARACTERS_PER_LINE = 75
_NARROWEST = 120
_EDGE = 12
"""Pixels between the column and the edge of the view on the side without a margin."""
_SAMPLE = "قالت مصادر أمنية إن القوات انسحبت من المدينة صباح الثلاثاء"
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


def is_rtl(article: Article) -> bool:
    """The direction of an article: by its language, by its first letter only where no language is known."""
    language = article.meta.language.split("-")[0].lower()
    return language in _RTL_LANGUAGES if language else base_direction(article.text) == "rtl"


def average_advance(font: QFont) -> float:
    """Pixels that a letter of Arabic news takes on average."""
    return max(1.0, QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE))


def column_width(available: int, font: QFont, margin: int, characters: int = CHARACTERS_PER_LINE) -> int:
    """Pixels for lines of some letters, as far as they fit into `available` beside a margin for notes."""
    free = available - margin - _EDGE
    return max(_NARROWEST, min(free, round(characters * average_advance(font))))


def column_left(available: int, width: int, margin: int, rtl: bool) -> int:
    """Where a column stands: in the middle, unless the margin at its beginning needs the room."""
    middle = (available - width) // 2
    if rtl:
        return max(_EDGE, min(middle, available - width - margin))
    return max(middle, margin)
