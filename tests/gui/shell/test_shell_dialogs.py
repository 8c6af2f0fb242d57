from __future__ import annotations

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from annotator.gui.wiring import DIALOGS, make_dialog
from annotator.model.errors import UserError
from annotator.text.messages import Message


def showing(qtbot):
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return QApplication.activeModalWidget()


@pytest.mark.parametrize(("language", "theme"), [("ar", "dark"), ("en", "light")])
@pytest.mark.parametrize("action_id", sorted(DIALOGS))
def test_every_dialog_opens_switches_language_and_is_freed(desk, qtbot, action_id, language, theme):
    desk.shell.settings.change(language=language, theme=theme)
    assert desk.shell.actions.run(action_id)
    dialog = showing(qtbot)
    before = dialog.windowTitle()
    assert before
    desk.shell.settings.change(language="en" if language == "ar" else "ar")
    QApplication.sendPostedEvents()
    assert dialog.windowTitle() != before
    assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (language == "en")
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def test_switching_the_language_mirrors_the_window_live(desk, qtbot):
    window = desk.window

    def left_of(one, other):
        QApplication.processEvents()
        return one.mapToGlobal(one.rect().center()).x() < other.mapToGlobal(other.rect().center()).x()

    assert left_of(desk.articles, desk.view)
    assert window.menuBar().actions()[0].text() == "&Project"
    desk.shell.actions.run("view.language")
    QApplication.sendPostedEvents()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.menuBar().actions()[0].text() == "المشروع"
    assert "تراجع" in desk.shell.actions.action("edit.undo").text()
    qtbot.waitUntil(lambda: left_of(desk.view, desk.articles))
    desk.shell.actions.run("view.language")
    qtbot.waitUntil(lambda: left_of(desk.articles, desk.view))
    assert desk.shell.settings.current.language == "en"


def test_directional_icons_are_mirrored(desk):
    def points_right(name):
        """Whether the ink is further right in the middle row than in the upper quarter."""
        image = desk.shell.icons.icon(name).pixmap(32, 32).toImage()

        def centre(row):
            ink = [(x, image.pixelColor(x, row).alpha()) for x in range(image.width())]
            return sum(x * alpha for x, alpha in ink) / sum(alpha for _x, alpha in ink)

        return centre(image.height() // 2) > centre(image.height() // 4 + 1)

    assert points_right("next")
    assert not points_right("previous")
    desk.shell.actions.run("view.language")
    assert not points_right("next")
    assert points_right("previous")


def test_arabic_digits_are_shown_in_an_arabic_window_only(desk):
    desk.shell.settings.change(digits="arabic")
    assert "3" in desk.articles._progress_text.text()
    desk.shell.settings.change(language="ar")
    QApplication.sendPostedEvents()
    assert "٣" in desk.articles._progress_text.text()
    desk.shell.settings.change(digits="latin")
    QApplication.sendPostedEvents()
    assert "3" in desk.articles._progress_text.text()


# -- palette --------------------------------------------------------------------------------------------


@pytest.fixture
def palette(desk, qtbot):
    def open_it(language="en"):
        desk.shell.settings.change(language=language)
        QTest.keyClick(desk.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        return showing(qtbot)

    return open_it


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("query", ["larger text", "تكبير"])
def test_the_palette_finds_and_runs_in_both_languages(desk, palette, qtbot, language, query):
    dialog = palette(language)
    dialog.field.setText(query)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shell.settings.current.zoom > 1)


def test_the_palette_labels_the_word_under_the_caret(desk, palette, qtbot):
    dialog = palette()
    dialog.field.setText("شخص")
    assert dialog.model.entries[0].keys == "P ح"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [s.label for s in desk.shell.bridge.annotation_set().spans.values()] == ["PERS"])


def test_the_palette_opens_articles_with_the_keyboard_only(desk, palette, qtbot):
    dialog = palette()
    dialog.field.setText("هدوء")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shell.bridge.article().text.startswith("هدوء"))


def test_the_palette_stays_open_on_what_cannot_be_done_now(desk, palette):
    dialog = palette()
    dialog.field.setText("redo")
    assert not dialog.model.entries[0].enabled
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


# -- new project ----------------------------------------------------------------------------------------


def test_a_new_project_is_made_opened_and_its_files_handed_over(gui, qtbot, tmp_path):
    handed = []
    gui.window.drop_files = handed.append
    gui.shell.prompts.files = [tmp_path / "a.txt"]
    dialog = make_dialog(gui.shell, "new_project")
    gui.window.show_dialog(dialog)
    assert not dialog.create_button.isEnabled()
    dialog.name.setText("دمشق")
    dialog.folder.setText(str(tmp_path / "new folder"))
    dialog.person.setText("سارة")
    dialog._add.click()
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    session = gui.shell.bridge.session
    assert session.path == tmp_path / "new folder" / "دمشق.annot"
    assert session.annotator.name == "سارة"
    assert handed == [[tmp_path / "a.txt"]]
    assert gui.shell.settings.current.annotator_name == "سارة"
    assert "No articles yet" in gui.articles._empty_text.text()


def test_a_name_that_is_taken_or_impossible_is_said(gui, tmp_path, project):
    dialog = make_dialog(gui.shell, "new_project")
    dialog.folder.setText(str(project.parent))
    dialog.person.setText("سارة")
    dialog.name.setText("news")
    assert "already" in dialog.problem.text()
    dialog.name.setText("a/b")
    assert "may not contain" in dialog.problem.text()
    assert not dialog.create_button.isEnabled()
    dialog.name.setText("other")
    assert dialog.problem.text() == ""
    assert dialog.create_button.isEnabled()
    dialog.deleteLater()


# -- article details ------------------------------------------------------------------------------------


def test_details_are_saved_as_one_change_and_a_wrong_weekday_is_pointed_out(desk, qtbot):
    dialog = make_dialog(desk.shell, "metadata")
    dialog.outlet.setText("وكالة الأنباء")
    dialog.known.setChecked(True)
    dialog.published.setDate(date(2020, 5, 6))
    assert dialog.note.text() == ""
    dialog.accept()
    meta = desk.shell.bridge.article().meta
    assert (meta.outlet, meta.published) == ("وكالة الأنباء", date(2020, 5, 6))
    qtbot.waitUntil(lambda: desk.articles.model.row_at(0).outlet == "وكالة الأنباء")
    desk.shell.actions.run("edit.undo")
    assert desk.shell.bridge.article().meta.published is None


def test_a_weekday_of_the_text_that_contradicts_its_date_is_pointed_out(desk):
    desk.shell.bridge.step(2)
    dialog = make_dialog(desk.shell, "metadata")
    dialog.known.setChecked(True)
    dialog.published.setDate(date(2020, 5, 7))
    assert "الثلاثاء 5 مايو" not in dialog.note.text()
    assert "السبت 6 مايو" in dialog.note.text()
    dialog.deleteLater()


# -- settings -------------------------------------------------------------------------------------------


def test_a_key_is_changed_by_pressing_it_and_conflicts_are_said(desk, qtbot, press):
    desk.shell.actions.run("app.settings")
    dialog = showing(qtbot)
    dialog._tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose("span.note")
    dialog.keys.chord.setFocus()
    qtbot.waitUntil(dialog.keys.chord.hasFocus)
    press("M", Qt.KeyboardModifier.AltModifier)
    assert [str(chord) for chord in desk.window.keys.keymap.keys_of("span.note")] == ["Alt+M"]
    assert not dialog.keys.said.isVisible()
    press("K", Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+K" in dialog.keys.said.text()
    dialog.keys.default.click()
    assert desk.shell.settings.current.keys == {}
    assert dialog.isVisible()
    dialog.close()


def test_the_text_settings_reach_the_article_view(desk):
    dialog = make_dialog(desk.shell, "settings")
    line = desk.view.range_rectangles(0, 3)[0].height()
    dialog.pixels.setValue(40)
    assert desk.view.range_rectangles(0, 3)[0].height() > line * 1.5
    dialog.family.setCurrentIndex(dialog.family.findData("Amiri"))
    assert desk.shell.settings.current.article_font == "Amiri"
    assert dialog.preview.font().families()[0] == "Amiri"
    assert dialog.preview.font().pixelSize() == 40
    dialog.chips.setChecked(True)
    assert desk.shell.actions.action("view.chips").isChecked()
    dialog.deleteLater()


def test_enter_presses_only_the_main_button_of_a_dialog(desk, qtbot):
    desk.shell.actions.run("article.metadata")
    dialog = showing(qtbot)
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isDefault()
    dialog.title.setText("عنوان جديد")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert desk.shell.bridge.article().meta.title == "عنوان جديد"


# -- the window's own actions ---------------------------------------------------------------------------


def test_a_backup_is_a_complete_project(desk, tmp_path, qtbot):
    from annotator.app.session import Session

    desk.shell.prompts.save = tmp_path / "copy.annot"
    desk.shell.actions.run("project.backup")
    qtbot.waitUntil(lambda: not desk.shell.runner.busy)
    with Session.open(tmp_path / "copy.annot") as copy:
        assert len(copy.article_rows()) == 3


def test_a_backup_that_fails_is_said(desk, monkeypatch, qtbot):
    desk.shell.errors.catch(UserError(Message("Test", "no room")))
    qtbot.waitUntil(lambda: desk.window.notice.label.text() == "no room")


def test_every_action_of_the_table_has_a_handler(gui):
    assert gui.shell.actions.unhandled() == []


def test_the_palette_is_as_high_as_what_it_found(desk, qtbot):
    desk.shell.actions.run("view.palette")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    palette = QApplication.activeModalWidget()
    heights = []
    for query in ("", "undo", "qqqq"):
        palette.field.setText(query)
        heights.append(palette.height())
        rows = palette.model.rowCount()
        seen = palette.list.viewport().height() // palette.list.sizeHintForRow(0) if rows else 0
        assert seen >= min(rows, 8)
    assert heights[0] > heights[1] > heights[2]
    palette.reject()
