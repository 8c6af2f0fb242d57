"""A real project, a real article view and the real key dispatcher in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.app.actions import SPAN_ACTIONS, Needs
from annotator.app.commands.articles import ImportArticles
from annotator.app.keymap import KeyMap
from annotator.app.session import Session
from annotator.gui.actions import Actions
from annotator.gui.articleview import ArticleView
from annotator.gui.bridge import SessionBridge
from annotator.gui.fonts import install_fonts
from annotator.gui.i18n import Language
from annotator.gui.icons import Icons
from annotator.gui.keys import KeyDispatcher
from annotator.gui.labelling import Labelling
from annotator.gui.panels.inspector import Inspector
from annotator.gui.panels.labels import LabelsBar
from annotator.gui.panels.spans import SpanListPanel
from annotator.gui.theme import Look
from annotator.model.article import Article
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Relation, Span

TEXT = """مقتل 14 مدنيا في غارة على بلدة الريحانة

وقال وزير الصحة سليم الحداد إن 14 مدنيا قتلوا في غارة على سوق البلدة، بينهم 3 أطفال.
وأضاف الحداد أن المستشفى استقبل أكثر من 20 جريحا.

اترك تعليقا"""


@dataclass
class Desk:
    """Everything a person has in front of them."""

    session: Session
    bridge: SessionBridge
    view: ArticleView
    labelling: Labelling
    window: QWidget
    language: Language
    look: Look
    inspector: Inspector
    spans_panel: SpanListPanel
    labels: LabelsBar

    def caret_at(self, words: str, nth: int = 0) -> int:
        """Put the caret at the beginning of the nth occurrence of some words."""
        place = -1
        for _ in range(nth + 1):
            place = TEXT.index(words, place + 1)
        self.view.set_selection(place, place)
        return place

    def select(self, words: str, nth: int = 0) -> None:
        start = self.caret_at(words, nth)
        self.view.set_selection(start, start + len(words))

    def press(self, *keys: str | Qt.Key, to: QWidget | None = None) -> None:
        """Press keys in the article: a letter, or `Shift+[`."""
        for key in keys:
            if to is None:
                self.view.setFocus()
            shift = isinstance(key, str) and key.startswith("Shift+")
            name = key[6:] if shift else key
            code = Qt.Key(ord(name)) if isinstance(name, str) and len(name) == 1 else name
            code = getattr(Qt.Key, f"Key_{code}") if isinstance(code, str) else code
            modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(
                to or QApplication.activePopupWidget() or QApplication.focusWidget(), code, modifier
            )
        self.catch_up()

    def catch_up(self) -> None:
        """Let the panels that follow a moment later show what there is."""
        self.inspector.catch_up()
        self.spans_panel.catch_up()

    def on_disk(self) -> list[Span]:
        """The spans as another reader of the file sees them, in text order."""
        with Session.open(self.session.path, self.session.annotator.id) as other:
            return other.annotation_set(self.bridge.article_id).ordered_spans()

    def relations_on_disk(self) -> list[Relation]:
        with Session.open(self.session.path, self.session.annotator.id) as other:
            return list(other.annotation_set(self.bridge.article_id).relations.values())

    def labelled(self) -> list[tuple[str, str]]:
        """Label and words of every span on disk."""
        return [(span.label, span.surface(TEXT)) for span in self.on_disk()]

    def active(self) -> Span:
        span = self.labelling.span()
        assert span is not None
        return span

    def point_in(self, words: str, nth: int = 0) -> QPoint:
        """The middle of some words in the viewport."""
        place = -1
        for _ in range(nth + 1):
            place = TEXT.index(words, place + 1)
        return self.view.range_rectangles(place, place + len(words))[0].center().toPoint()


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    install_fonts()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    session = Session.create(tmp_path / "news.annot", default_scheme(), ["سارة"])
    session.execute(ImportArticles(((Article("a1", TEXT), ()),)))
    bridge, language, look = SessionBridge(), Language(qapp), Look(qapp)
    view = ArticleView()
    labelling = Labelling(bridge, view, language, look)
    window = QWidget()
    inspector, spans, labels = Inspector(labelling), SpanListPanel(labelling), LabelsBar(labelling)
    middle = QVBoxLayout()
    middle.addWidget(labels, 1)
    middle.addWidget(view, 4)
    side = QVBoxLayout()
    side.addWidget(inspector, 3)
    side.addWidget(spans, 2)
    row = QHBoxLayout(window)
    row.addLayout(middle, 3)
    row.addLayout(side, 1)
    _wire_keys(window, view, labelling)
    window.resize(1200, 800)
    bridge.adopt(session)
    bridge.open_article("a1")
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield Desk(session, bridge, view, labelling, window, language, look, inspector, spans, labels)
    bridge.close()
    window.close()
    window.deleteLater()
    language.use("en")
    qapp.setStyleSheet("")


def _wire_keys(window: QWidget, view: ArticleView, labelling: Labelling) -> None:
    actions = Actions(Icons(), window)
    for spec in SPAN_ACTIONS:
        actions.on(spec.id, lambda i=spec.id: labelling.perform(i))
    actions.on("article.zone", lambda: labelling.perform("article.zone"))
    actions.on_caret(view.perform)
    for action_id in ("select.word", "select.sentence", "select.all"):
        actions.on(action_id, lambda i=action_id: view.perform(i))
    keys = KeyDispatcher(window, actions)
    keys.set_article_view(view)
    keys.keymap = KeyMap(labels={label.key: label.shortcut for label in default_scheme().labels()})
    keys.label_pressed.connect(labelling.label_key)
    keys.digit_pressed.connect(labelling.digit)
    actions.refused.connect(labelling.bridge.said)

    def tell_facts() -> None:
        facts = {Needs.PROJECT, Needs.WRITABLE, Needs.ARTICLE}
        actions.set_facts({*facts, Needs.SPAN} if labelling.active else facts)

    labelling.focus_changed.connect(tell_facts)
    tell_facts()
