"""The real window over a real project; dialogs open as the menu opens them, files are answered for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from annotator.app.commands.articles import ImportArticles
from annotator.app.commands.spans import AddSpan
from annotator.app.session import Session
from annotator.gui import application
from annotator.gui.fonts import install_fonts
from annotator.gui.prompts import Prompts
from annotator.model.article import Article, Metadata
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment

TEXTS = {
    "a1": "قُتل ثلاثةُ أشخاصٍ في دير النهر\n\nقالت وزارة الصحة إنّ ثلاثة أشخاص قُتلوا يوم الثلاثاء في البلدة.",
    "a2": "إصابة 14 مدنيا في قصف على السوق\n\nأعلن الدفاع المدني إصابة 14 مدنيا، ولم تُعرف الحصيلة بعد.",
}


class Answers(Prompts):
    """Gives prepared answers and remembers the questions."""

    def __init__(self):
        self.files: list[Path] = []
        self.chosen_folder: Path | None = None
        self.save: Path | None = None
        self.yes = True
        self.asked: list[str] = []

    def open_files(self, parent, title, folder, kinds=""):
        self.asked.append(title)
        return self.files

    def folder(self, parent, title, folder):
        self.asked.append(title)
        return self.chosen_folder

    def save_file(self, parent, title, suggestion, kinds=""):
        self.asked.append(title)
        return self.save

    def confirm(self, parent, question, detail, yes):
        self.asked.append(f"{question} {detail}")
        return self.yes

    def inform(self, parent, sentence, detail=""):
        self.asked.append(sentence)


@pytest.fixture
def project(tmp_path) -> Path:
    """Two articles with three labels of Sara, and Omar who has none yet."""
    path = tmp_path / "news.annot"
    with Session.create(path, default_scheme(), ["سارة", "Omar"]) as session:
        articles = [Article(key, text, Metadata(title=text.split("\n")[0])) for key, text in TEXTS.items()]
        session.execute(ImportArticles(tuple((article, ()) for article in articles)))
        for key, label, words in (
            ("a1", "ORG", "وزارة الصحة"),
            ("a1", "GPE", "دير النهر"),
            ("a2", "ORG", "الدفاع المدني"),
        ):
            start = TEXTS[key].index(words)
            session.execute(AddSpan(key, label, (Fragment(start, start + len(words)),)))
    return path


@pytest.fixture
def gui(qapp, qtbot, tmp_path, project):
    """The window with the project open, in English and light."""
    install_fonts()
    gui = application.build(qapp, tmp_path / "settings", Answers())
    gui.shell.settings.change(language="en", theme="light")
    gui.window.show()
    assert gui.shell.bridge.open(project)
    yield gui
    gui.window.close()
    gui.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def open_dialog(gui, qtbot):
    """Opens the dialog of an action; at the end every one is closed, and has to be freed by that."""
    opened: list[QDialog] = []

    def run(action_id: str) -> QDialog:
        before = set(gui.window.findChildren(QDialog))
        assert gui.shell.actions.run(action_id)
        (dialog,) = set(gui.window.findChildren(QDialog)) - before
        opened.append(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield run
    for dialog in opened:
        if isValid(dialog):
            dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert not any(isValid(dialog) for dialog in opened)


@pytest.fixture
def on_disk(project):
    """What another reader of the file sees: `with on_disk() as session`."""
    return lambda: Session.open(project, writable=False)
