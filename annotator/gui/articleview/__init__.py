"""The article view: bidi text shaped once per paragraph, with every span painted behind it."""

from __future__ import annotations

from annotator.gui.articleview.selection import Motion
from annotator.gui.articleview.style import DARK, LIGHT, LabelStyle, Mark, MarkKind, Stroke, TextColours
from annotator.gui.articleview.view import ArticleView

__all__ = [
    "DARK",
    "LIGHT",
    "ArticleView",
    "LabelStyle",
    "Mark",
    "MarkKind",
    "Motion",
    "Stroke",
    "TextColours",
]
