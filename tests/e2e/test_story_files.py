"""In through the import dialog and out through the export dialog, with a publication date on the way."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from disk import ANNOTATOR, is_sound
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.session import Session
from annotator.cli.main import cli
from annotator.gui.dialogs.import_articles.dialog import Page
from annotator.model.scheme_toml import default_scheme

GIVEN = Path(__file__).parents[3] / "shared" / "articles"
OWN = (
    "هدوء حذر في المدينة\n\nعاد السكان أمس الثلاثاء إلى بيوتهم\u00a0بعد هدنة أعلنتها وزارة الصحة.\n",
    "افتتاح جسر جديد\r\n\r\nقال رئيس البلدية إن الجسر سيخفف الازدحام، وقُتل 3 عمال في أثناء بنائه.\r\n",
)


@pytest.fixture
def folder(tmp_path) -> Path:
    """The given articles where they lie beside the checkout, else two of our own."""
    if GIVEN.is_dir():
        return GIVEN
    own = tmp_path / "articles"
    own.mkdir()
    for number, text in enumerate(OWN):
        (own / f"{number}.txt").write_bytes(text.encode("utf-8-sig"))
    return own


def test_import_label_export_by_hand(open_window, tmp_path, folder):
    project = tmp_path / "news.annot"
    Session.create(project, default_scheme(), [ANNOTATOR]).close()
    robot = open_window(project)
    import_by_hand(robot, folder)
    sources = {path.name: path.read_bytes() for path in folder.iterdir()}
    with Session.open(project, writable=False) as session:
        articles = [session.article(row.id) for row in session.article_rows()]
        assert {row.published for row in session.article_rows()} == {date(2020, 5, 6)}
    for article in articles:
        imported = sources[article.origin.name].decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        assert article.text == imported
    robot.come_back()
    for article in articles:
        robot.gui.shell.bridge.open_article(article.id)
        robot.keys("Ctrl+Home O Ctrl+Left Ctrl+Left Ctrl+Shift+Left G")
    for name, format_id in (("by-hand.jsonl", "jsonl"), ("by-hand.conll", "conll")):
        robot.come_back()
        written = export_by_hand(robot, tmp_path / name, format_id)
        other = tmp_path / "by-command"
        other.mkdir(exist_ok=True)
        target = other / name
        done = CliRunner().invoke(cli, ["export", str(project), str(target), "--format", format_id])
        assert done.exit_code == 0, done.output
        assert {path.name: path.read_bytes() for path in written} == {
            path.name: path.read_bytes() for path in written_beside(target, written)
        }
    lines = (tmp_path / "by-hand.jsonl").read_text(encoding="utf-8").splitlines()
    exported = [line for line in map(json.loads, lines) if "sets" in line]
    assert [line["meta"]["published"] for line in exported] == ["2020-05-06"] * len(articles)
    for line in exported:
        (labels,) = line["sets"]
        assert [line["text"][slice(*span["fragments"][0])] for span in labels["spans"]] == [
            span["text"] for span in labels["spans"]
        ]
        assert len(labels["spans"]) == 2
    assert is_sound(project)


def import_by_hand(robot, folder: Path) -> None:
    """Ctrl+I, choose the folder, give the missing date to all, import."""
    robot.gui.shell.prompts.chosen_folder = folder
    robot.keys("Ctrl+I")
    dialog = active_dialog(robot)
    QTest.mouseClick(dialog.choose.folder, Qt.MouseButton.LeftButton)
    robot.wait(lambda: dialog.page is Page.REVIEW)
    assert dialog.review.rows.undated() == len(list(folder.iterdir())), "the dates are asked for"
    dialog.review.day.line.setFocus()
    robot.type("٢٠٢٠-٠٥-٠٦")
    robot.keys("Return")
    assert dialog.review.rows.undated() == 0
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    robot.wait(lambda: dialog.page is Page.REPORT)
    robot.keys("Esc")


def export_by_hand(robot, target: Path, format_id: str) -> tuple[Path, ...]:
    """Ctrl+E, choose the format and the file, Enter."""
    robot.keys("Ctrl+E")
    dialog = active_dialog(robot)
    box = dialog.form.format
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != format_id:
        QTest.keyClick(box, Qt.Key.Key_Down)
    dialog.target.setFocus()
    robot.keys("Ctrl+A")
    robot.type(str(target))
    robot.keys("Return")
    robot.wait(lambda: dialog.report is not None)
    files = tuple(dialog.report.files)
    robot.keys("Esc")
    return files


def written_beside(target: Path, written: tuple[Path, ...]) -> list[Path]:
    """The files of the same names in the folder of a target."""
    return [target.parent / path.name for path in written]


def active_dialog(robot):
    """The dialog that was opened last, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    robot.wait(dialog.isActiveWindow)
    return dialog
