"""Own Arabic news text, hard on purpose, and a view that shows it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from annotator.gui.articleview import ArticleView, LabelStyle, Stroke
from annotator.gui.fonts import default_article_font, install_fonts
from annotator.model.article import Article, Metadata
from annotator.model.span import Fragment, Span

TITLE = "مقتل 14 جنديًّا في كمين قربَ تلّ الحمراء"
BIDI = (
    "أعلن المتحدث باسم القوات (UNIFIL) في 12/05/2020 أنّ 3,500 مدني و٢٧ جنديًا غادروا بلدة «الحمراء»، "
    'بحسب وكالة Reuters و"CNN"، وقال: «لا أحدَ يعرف B-52 أو F-16»؛ وأضاف أن 14.5% من الأهالي الـ12 ألفًا '
    "لم يعودوا، وأن الله وحده يعلم على أيّ حال… لكنَّ الأمم المتحدة (UN) تؤكد 7–9 قتلى."
)
MARKED = "وَقَالَ المُتَحَدِّثُ إِنَّ القُوَّاتِ ٱنْسَحَبَتْ لِلْأَحْيَاءِ الشَّرْقِيَّةِ، ولأنّ الإمدادات لا تصل فالأهالي يهاجرون."
EMOJI = "نشر الحساب 👨‍👩‍👧 صورة 🇸🇾🇱🇧 مع تعليق 👍🏽 ثم حذفها."
NEWS = "\n\n".join((TITLE, BIDI, MARKED, EMOJI, BIDI.replace("14.5", "80")))


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    install_fonts()


def article(text: str, language: str = "ar", **more) -> Article:
    return Article("a1", text, Metadata(language=language), **more)


def span(span_id: str, *ranges: tuple[int, int], label: str = "ORG", layer: str = "entity") -> Span:
    return Span(span_id, "a1", "sara", layer, label, tuple(Fragment(*each) for each in ranges))


def place(text: str, part: str, nth: int = 0) -> tuple[int, int]:
    """The range of the nth occurrence of a part."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start, start + len(part)


STYLES = {
    "ORG": LabelStyle("جهة", QColor("#b45309")),
    "GPE": LabelStyle("مكان", QColor("#15803d")),
    "CLAIM": LabelStyle("ادعاء", QColor("#7c6a00"), Stroke.DOUBLE),
}


@pytest.fixture
def show(qtbot) -> Callable[..., ArticleView]:
    """Open a view on a text, as the window would."""

    def open_view(text: str = NEWS, width: int = 900, height: int = 700, **more) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(width, height)
        view.set_article_font(default_article_font())
        view.set_label_styles(STYLES)
        view.set_article(article(text, **more))
        view.show()
        qtbot.waitExposed(view)
        return view

    return open_view
