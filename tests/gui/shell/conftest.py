"""The real window over a real project, with settings of its own and answers instead of file dialogs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.gui import application
from annotator.gui.fonts import install_fonts
from annotator.gui.prompts import Prompts
from annotator.model.article import Article, Metadata
from annotator.model.ids import new_id
from annotator.model.scheme_toml import default_scheme

TEXTS = (
    "قُتل ثلاثةُ أشخاصٍ في دير النهر\nقالت وزارة الصحة إنّ ثلاثة أشخاص قُتلوا يوم الثلاثاء.",
    "إصابة 14 مدنيا في قصف على السوق\nأعلن الدفاع المدني إصابة 14 مدنيا.",
    "هدوء حذر في المدينة\nعاد السكان إلى بيوتهم يوم السبت 6 مايو 2020، وفق وكالة رويترز.",
)


class Answers(Prompts):
    """Gives prepared answers and remembers the questions."""

    def __init__(self):
        self.project = None
        self.files = []
        self.save = None
        self.yes = True
        self.asked = []

    def open_project(self, parent, folder):
        return self.project

    def open_files(self, parent, title, folder, kinds=""):
        return self.files

    def folder(self, parent, title, folder):
        return None

    def save_file(self, parent, title, suggestion, kinds=""):
        return self.save

    def confirm(self, parent, question, detail, yes):
        self.asked.append(question)
        return self.yes

    def inform(self, parent, sentence, detail=""):
        self.asked.append(sentence)


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture
def qt(qapp):
    """The application with our fonts; language, theme and style sheet are put back afterwards."""
    install_fonts()
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def project(tmp_path) -> Path:
    """A project with three short articles."""
    path = tmp_path / "news.annot"
    with Session.create(path, default_scheme(), ["سارة"]) as session:
        articles = [
            Article(new_id(), text, Metadata(title=text.split("\n")[0], outlet="الخبر")) for text in TEXTS
        ]
        session.execute(ImportArticles(tuple((article, ()) for article in articles)))
    return path


@pytest.fixture
def open_gui(qt, qtbot, tmp_path):
    """Builds windows; each is closed and freed at the end."""
    made = []

    def build(**settings):
        gui = application.build(qt, tmp_path / "settings", Answers())
        made.append(gui)
        gui.shell.settings.change(**{"language": "en", "theme": "light", **settings})
        gui.window.show()
        gui.window.activateWindow()
        qtbot.waitUntil(gui.window.isActiveWindow)
        return gui

    yield build
    for gui in made:
        gui.window.close()
        gui.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def gui(open_gui):
    """A window on the start page, in English and light."""
    return open_gui()


@pytest.fixture
def desk(gui, project):
    """A window with the project open and the text focused."""
    assert gui.shell.bridge.open(project)
    assert QApplication.focusWidget() is gui.view
    return gui


ARABIC = {"P": "ح", "E": "ث", "K": "ن", "Z": "ئ", "C": "ؤ", "[": "ج", "]": "د", ";": "ك", "1": "١"}
SCAN = {
    "P": 25,
    "E": 18,
    "K": 37,
    "Z": 44,
    "C": 46,
    "[": 26,
    "]": 27,
    ";": 39,
    "1": 2,
    "M": 50,
    "F": 33,
    "A": 30,
}


@pytest.fixture
def press():
    """Presses a physical key as X11 reports it, under an Arabic or a Latin layout, at what has the focus."""

    def send(key, modifiers=Qt.KeyboardModifier.NoModifier, *, arabic=False, scan=True, repeat=False):
        text = ARABIC[key] if arabic else key.lower()
        code = ord(text[0]) if arabic else ord(key)
        native = SCAN[key] + 8 if scan else 0
        target = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, code, modifiers, native, 0, 0, text, repeat))

    return send
