"""The export dialog: what it shows beforehand is what it writes, and its command writes the same."""

from __future__ import annotations

import json
import shlex
from collections import Counter

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.app.commands.people import SetStatus
from annotator.app.exporting import ExportRequest, export
from annotator.cli.main import cli
from annotator.formats.base import Loss, LossReport
from annotator.gui.dialogs.export.losses import loss_lines, titles_of
from annotator.model.people import Status
from annotator.text.messages import message


@pytest.fixture
def dialog(open_dialog, qtbot):
    made = open_dialog("project.export")
    settle(made, qtbot)
    return made


def settle(dialog, qtbot):
    """Wait for the preview of what is chosen now."""
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and not dialog.looking.busy)


def write(dialog, qtbot):
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.report is not None)


def choose(dialog, qtbot, format_id):
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(format_id))
    settle(dialog, qtbot)


def test_enter_writes_what_the_core_writes(dialog, qtbot, project, tmp_path):
    dialog.target.setText(str(tmp_path / "out.jsonl"))
    dialog.target.setFocus()
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.report is not None)
    export(project, tmp_path / "same.jsonl", ExportRequest("jsonl"))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "same.jsonl").read_bytes()
    assert "out.jsonl" in dialog.written.text()
    assert dialog.open_button.isVisible()
    assert not dialog.copy_button.isVisible(), "nothing is lost"


def test_preview_shows_the_beginning_and_the_losses(dialog, qtbot, tmp_path):
    assert dialog.preview.head.toPlainText().startswith('{"project"')
    assert not dialog.preview.losses.isVisible()
    choose(dialog, qtbot, "conll")
    assert dialog.target.text().endswith(".conll")
    assert dialog.preview.head.toPlainText().startswith("-DOCSTART-")
    assert "Attributes are not carried." in dialog.preview.losses.text()
    assert not list(tmp_path.glob("*.conll")), "looking writes nothing"
    head = dialog.preview.head.toPlainText()
    write(dialog, qtbot)
    written = [path.read_text(encoding="utf-8") for path in dialog.report.files]
    assert any(text.startswith(head[:100]) for text in written)
    assert tuple(path.name for path in dialog.report.files) == dialog.preview.names


def test_losses_can_be_copied(dialog, qtbot):
    choose(dialog, qtbot, "conll")
    write(dialog, qtbot)
    dialog.copy_button.click()
    assert "Attributes are not carried." in QGuiApplication.clipboard().text()


def test_chosen_people_and_layers(dialog, qtbot, tmp_path):
    form = dialog.form
    form.who.setCurrentIndex(form.who.findData("chosen"))
    assert not dialog.export_button.isEnabled(), "nobody is chosen yet"
    assert form.people["Omar"].isVisible()
    QTest.keyClick(form.people["سارة"], Qt.Key.Key_Space)
    for key, box in form.layers.items():
        box.setChecked(key == "entity")
    dialog.target.setText(str(tmp_path / "some.jsonl"))
    settle(dialog, qtbot)
    write(dialog, qtbot)
    lines = [json.loads(line) for line in (tmp_path / "some.jsonl").read_text("utf-8").splitlines()]
    sets = [named for line in lines[1:] for named in line["sets"]]
    assert {named["annotator"] for named in sets} == {"سارة"}
    assert {span["layer"] for named in sets for span in named["spans"]} == {"entity"}


def test_no_layer_at_all_is_said(dialog, qtbot):
    for box in dialog.form.layers.values():
        box.setChecked(False)
    settle(dialog, qtbot)
    assert "layer" in dialog.preview._summary.text()
    assert not dialog.export_button.isEnabled()


def test_options_of_the_format_come_from_its_class(dialog, qtbot, tmp_path):
    choose(dialog, qtbot, "conll")
    editors = dialog.form.options.editors
    assert list(editors) == ["tokens", "nested", "blocks", "boilerplate", "offsets"]
    assert "1 2" not in dialog.preview.head.toPlainText()
    QTest.keyClick(editors["offsets"], Qt.Key.Key_Space)
    QTest.keyClick(editors["tokens"], Qt.Key.Key_Down)
    settle(dialog, qtbot)
    assert dialog.form.request().format_options == {"offsets": True, "tokens": "clitic"}
    assert " 0 4 O" in dialog.preview.head.toPlainText()  # قُتل


def test_the_command_writes_the_same(dialog, qtbot, tmp_path):
    choose(dialog, qtbot, "conll")
    QTest.keyClick(dialog.form.options.editors["offsets"], Qt.Key.Key_Space)
    dialog.form.layers["event"].setChecked(False)
    dialog.form.who.setCurrentIndex(dialog.form.who.findData("mine"))
    dialog.target.setText(str(tmp_path / "here and there.conll"))
    settle(dialog, qtbot)
    words = shlex.split(dialog.command.text())
    write(dialog, qtbot)
    contents = {path: path.read_bytes() for path in dialog.report.files}
    for path in contents:
        path.unlink()
    result = CliRunner().invoke(cli, words[1:])
    assert result.exit_code == 0, result.output
    assert {path: path.read_bytes() for path in contents} == contents


def test_files_that_are_there_are_asked_about(dialog, gui, qtbot, tmp_path):
    there = tmp_path / "old.jsonl"
    there.write_text("precious", encoding="utf-8")
    dialog.target.setText(str(there))
    gui.shell.prompts.yes = False
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert "old.jsonl" in gui.shell.prompts.asked[-1]
    assert there.read_text("utf-8") == "precious"
    assert dialog.report is None


def test_a_folder_that_is_not_there_is_said_at_once(dialog, tmp_path):
    dialog.target.setText(str(tmp_path / "nowhere" / "x.jsonl"))
    assert dialog.problem.isVisible()
    assert not dialog.export_button.isEnabled()


def test_browsing_takes_the_chosen_file(dialog, gui, qtbot, tmp_path):
    gui.shell.prompts.save = tmp_path / "chosen"
    qtbot.mouseClick(dialog._browse, Qt.MouseButton.LeftButton)
    assert dialog.target.text() == str(tmp_path / "chosen.jsonl")


def test_choices_are_remembered(dialog, gui, open_dialog, qtbot, tmp_path):
    gui.shell.bridge.session.execute(SetStatus("a1", Status.DONE))
    folder = tmp_path / "exports"
    folder.mkdir()
    choose(dialog, qtbot, "conll")
    dialog.form.options.editors["offsets"].setChecked(True)
    dialog.form.done.setChecked(True)
    dialog.target.setText(str(folder / "x.conll"))
    write(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = open_dialog("project.export")
    settle(again, qtbot)
    assert again.form.request() == ExportRequest("conll", (), (), True, {"offsets": True})
    assert again.target.text() == str(folder / "news.conll")


def test_texts_follow_the_language(dialog, gui, qtbot):
    gui.shell.settings.change(language="ar")
    qtbot.waitUntil(lambda: dialog.form.layers["entity"].text() == "الأسماء")  # the change is a posted event
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert dialog.target.layoutDirection() is Qt.LayoutDirection.LeftToRight


def lossy(count):
    """A report with so many lost labels of one reason and something that is only counted."""
    crossing, plain = message(("X", "They cross.")), message(("X", "Notes are not carried."))
    lost = [Loss("a1", "سارة", f"s{n}", "entity", "ORG", f"اسم {n}", crossing) for n in range(count)]
    return LossReport(1, count, lost, Counter({plain: 2}))


def test_every_reason_unfolds_to_its_labels_and_all_are_copied(dialog, gui, qtbot):
    titles = titles_of(gui.shell.bridge.session)
    tree = dialog.preview.losses
    tree.show_losses(lossy(3), gui.shell.language, titles)
    reason = tree.topLevelItem(0)
    assert reason.text(0) == "3 × They cross."
    assert reason.isExpanded()
    title = gui.shell.bridge.session.article_row("a1").title
    assert all(word in reason.child(2).text(0) for word in (title, "ORG", "اسم 2", "سارة"))
    assert tree.topLevelItem(1).childCount() == 0
    tree.setCurrentItem(reason.child(1))
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == reason.child(1).text(0)


def test_a_long_report_is_cut_in_the_window_and_whole_when_copied(dialog, gui, qtbot):
    titles, report = titles_of(gui.shell.bridge.session), lossy(1000)
    tree = dialog.preview.losses
    tree.show_losses(report, gui.shell.language, titles)
    reason = tree.topLevelItem(0)
    assert not reason.isExpanded()
    assert reason.childCount() == 201
    assert "800 more" in reason.child(200).text(0)
    lines = loss_lines(report, gui.shell.language, titles)
    assert sum("اسم" in line for line in lines) == 1000
