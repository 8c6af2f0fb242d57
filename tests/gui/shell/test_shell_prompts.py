"""The file dialogs themselves, as Qt draws them where the system has none."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView

from annotator.gui.prompts import Prompts


def answer(seen, name=""):
    """When the dialog is open, note how it reads and type a name, or give up."""

    def act():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        seen.append(dialog.layoutDirection())
        seen.append(field.layoutDirection())
        seen.append(dialog.findChild(QListView, "listView").layoutDirection())
        seen.append(field.text())
        if name:
            field.setText(name)
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(100, act)


def test_names_and_paths_read_from_left_to_right_in_an_arabic_window(gui, tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.txt").write_text("x")
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen = []
    answer(seen, '"a.txt" "b.txt"')
    found = Prompts().open_files(gui.window, "Files", tmp_path, "Text (*.txt)")
    assert sorted(found) == [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert seen[:3] == [
        Qt.LayoutDirection.RightToLeft,
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.LeftToRight,
    ]


def test_every_question_gives_what_was_chosen(gui, tmp_path):
    (tmp_path / "p.annot").write_text("x")
    (tmp_path / "folder").mkdir()
    prompts, seen = Prompts(), []
    answer(seen, "p.annot")
    assert prompts.open_project(gui.window, tmp_path) == tmp_path / "p.annot"
    answer(seen, "folder")
    assert prompts.folder(gui.window, "Folder", tmp_path) == tmp_path / "folder"
    answer(seen, "new.jsonl")
    assert prompts.save_file(gui.window, "Save", tmp_path / "old.jsonl") == tmp_path / "new.jsonl"
    assert seen[-1] == "old.jsonl", "suggested"


def test_giving_up_chooses_nothing(gui, tmp_path):
    prompts, seen = Prompts(), []
    answer(seen)
    assert prompts.open_files(gui.window, "Files", tmp_path) == []
    answer(seen)
    assert prompts.save_file(gui.window, "Save", tmp_path / "old.jsonl") is None
