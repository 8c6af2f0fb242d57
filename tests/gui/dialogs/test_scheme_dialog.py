"""Labels and guidelines: read, edited with keys, saved as one step, refused where labels would be lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.session import Session
from annotator.model.scheme_toml import default_scheme, dump_scheme, load_scheme

_M = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(open_dialog):
    return open_dialog("project.scheme")


@pytest.fixture
def editing(dialog, qtbot):
    """The form of ORG."""
    dialog.choose("entity", "ORG")
    qtbot.mouseClick(dialog.edit, Qt.MouseButton.LeftButton)
    return dialog


def scheme_on_disk(on_disk):
    with on_disk() as session:
        return session.scheme


def test_guidelines_can_be_read_from_the_keyboard(dialog):
    label = default_scheme().label("PERS")
    dialog.choose("entity")
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    text = dialog.page.toPlainText()
    assert label.names.en in text
    assert label.guideline.en.split(".")[0] in text
    assert "P ح" in text
    assert "Relations" not in text or "from" in text
    assert not dialog.save.isEnabled()


def test_the_page_of_a_claim_names_its_relations(dialog):
    dialog.choose("attribution", "CLAIM")
    assert "Relations" in dialog.page.toPlainText()


def test_a_renamed_label_is_saved_as_one_step_and_undone(editing, gui, on_disk):
    editing.form.name_en.setFocus()
    editing.form.name_en.selectAll()
    QTest.keyClicks(editing.form.name_en, "Body")
    QTest.keyClick(editing.form.name_en, Qt.Key.Key_Return)
    assert scheme_on_disk(on_disk).label("ORG").names.en == "Body"
    assert gui.shell.actions.run("edit.undo")
    assert scheme_on_disk(on_disk) == default_scheme()


def test_a_key_is_the_physical_key_under_an_arabic_layout(editing, gui, on_disk):
    field = editing.form.shortcut
    field.setFocus()
    press = QEvent.Type.KeyPress
    QApplication.sendEvent(field, QKeyEvent(press, ord("ح"), _M, 33, 0, 0, "ح"))  # the key of PERS
    assert editing.form.problems["shortcut"].isVisible()
    assert not editing.save.isEnabled()
    QApplication.sendEvent(field, QKeyEvent(press, ord("غ"), _M, 29, 0, 0, "غ"))
    assert field.text()[1:-1] == "Y غ"
    editing.save.click()
    assert scheme_on_disk(on_disk).label("ORG").shortcut == "Y"
    assert str(gui.window.keys.keymap.label_key("ORG")) == "Y"


def test_a_taken_key_is_said_at_once(editing):
    field = editing.form.shortcut
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_P)
    assert "PERS" in editing.form.problems["shortcut"].text()
    assert not editing.save.isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not editing.form.problems["shortcut"].isVisible()
    assert editing.save.isEnabled()


def test_a_key_that_a_person_gave_to_an_action_is_said(editing, gui):
    gui.shell.settings.change(keys={"span.delete": ("H",)})
    field = editing.form.shortcut
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_H)
    assert gui.shell.actions.title("span.delete") in editing.form.problems["shortcut"].text()


def test_a_wrong_colour_is_said_beside_it(editing):
    editing.form.colour.setFocus()
    editing.form.colour.selectAll()
    QTest.keyClicks(editing.form.colour, "red")
    assert editing.form.problems["colour"].isVisible()
    assert not editing.save.isEnabled()


def test_a_new_label_can_be_used(editing, gui, on_disk):
    editing.add.click()
    assert not editing.form.key.isReadOnly()
    editing.form.key.setFocus()
    editing.form.key.selectAll()
    QTest.keyClicks(editing.form.key, "ORG")
    assert "Another label" in editing.form.problems["key"].text()
    QTest.keyClicks(editing.form.key, "X")
    assert editing.save.isEnabled()
    editing.save.click()
    saved = scheme_on_disk(on_disk)
    assert saved.layer_of("ORGX").key == "entity"
    shared = [a for a in saved.label("PERS").attributes if a in saved.label("ORG").attributes]
    assert {a.key for a in saved.label("ORGX").attributes} <= {a.key for a in shared}
    assert saved.label("ORGX").attribute("mention") == saved.label("PERS").attribute("mention")


def test_a_label_in_use_cannot_be_removed(editing, on_disk):
    editing.remove.click()
    editing.save.click()
    assert "ORG (2)" in editing.problem.text().replace("\u2068", "").replace("\u2069", "")
    assert scheme_on_disk(on_disk) == default_scheme()


def test_an_unused_label_goes_with_its_relations(editing, on_disk):
    editing.choose("attribution", "CUE")
    editing.remove.click()
    editing.save.click()
    saved = scheme_on_disk(on_disk)
    assert saved.label("CUE") is None
    assert not [r for r in saved.relations if "CUE" in (*r.sources, *r.targets)]


def test_values_of_an_attribute(editing, on_disk):
    attributes = editing.attributes
    top = attributes.tree.topLevelItem(0)
    attributes.tree.setCurrentItem(top)
    attributes.add.click()
    top = attributes.tree.topLevelItem(0)
    added = top.child(top.childCount() - 1)
    added.setText(2, "Pronoun")
    editing.save.click()
    saved = scheme_on_disk(on_disk)
    for key in ("ORG", "PERS"):  # the attribute belongs to the layer
        assert [v.names.en for v in saved.label(key).attribute("mention").values][-1] == "Pronoun"


def test_saving_to_a_file_and_loading_it(editing, gui, tmp_path, on_disk):
    editing.form.name_en.setText("Body")
    editing.form.name_en.textEdited.emit("Body")
    gui.shell.prompts.save = tmp_path / "mine"
    editing.save_as.click()
    written = load_scheme(tmp_path / "mine.toml")
    assert written.label("ORG").names.en == "Body"
    (tmp_path / "other.toml").write_text(dump_scheme(written).replace('"Body"', '"Group"'), encoding="utf-8")
    gui.shell.prompts.files = [tmp_path / "other.toml"]
    editing.load.click()
    editing.save.click()
    assert scheme_on_disk(on_disk).label("ORG").names.en == "Group"


def test_a_file_that_is_no_scheme_is_said(dialog, gui, tmp_path):
    (tmp_path / "bad.toml").write_text("layers = 3", encoding="utf-8")
    gui.shell.prompts.files = [tmp_path / "bad.toml"]
    dialog.load.click()
    assert "bad.toml" in dialog.problem.text()
    assert dialog.draft == default_scheme()


def test_leaving_with_changes_asks(editing, gui, on_disk):
    QTest.keyClick(editing.form.shortcut, Qt.Key.Key_Backspace)
    gui.shell.prompts.yes = False
    QTest.keyClick(editing, Qt.Key.Key_Escape)
    assert editing.isVisible()
    gui.shell.prompts.yes = True
    QTest.keyClick(editing, Qt.Key.Key_Escape)
    assert scheme_on_disk(on_disk) == default_scheme()


def test_a_project_that_is_read_only_is_for_reading(gui, open_dialog, project):
    gui.shell.bridge.close()
    with Session.open(project):
        assert gui.shell.bridge.open(project)
        dialog = open_dialog("project.scheme")
        assert not dialog.edit.isVisible()
        assert not dialog.save.isVisible()
        assert dialog.page.toPlainText()
        dialog.close()


def test_arabic_pages_read_from_right_to_left(dialog, gui, qtbot):
    gui.shell.settings.change(language="ar")
    dialog.choose("entity", "PERS")
    qtbot.waitUntil(
        lambda: default_scheme().label("PERS").guideline.ar.split(".")[0] in dialog.page.toPlainText()
    )
    assert dialog.page.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft
