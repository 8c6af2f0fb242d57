from __future__ import annotations

import json
import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from annotator.app.session import ArticleRow, Session
from annotator.app.settings import Theme
from annotator.gui.i18n import translate
from annotator.gui.models.articles import ArticleListModel
from annotator.model.errors import UserError
from annotator.model.people import Status
from annotator.text.messages import Message


def test_the_start_page_shows_while_no_project_is_open(gui, project):
    assert gui.window.start_page.isVisible()
    assert not gui.window.workspace.isVisible()
    gui.shell.bridge.open(project)
    assert gui.window.workspace.isVisible()
    gui.shell.bridge.close()
    assert gui.window.start_page.isVisible()
    assert [row.path for row in gui.window.start_page.rows] == [project]


def test_a_recent_project_opens_and_a_missing_one_can_only_be_forgotten(gui, project, tmp_path, qtbot):
    gui.shell.recent.add(tmp_path / "gone.annot")
    gui.shell.recent.add(project)
    here, gone = gui.window.start_page.rows
    assert here.open.isEnabled()
    assert not gone.open.isEnabled()
    qtbot.mouseClick(gone.forget, Qt.MouseButton.LeftButton)
    assert gui.shell.recent.paths() == (project,)
    qtbot.mouseClick(gui.window.start_page.rows[0].open, Qt.MouseButton.LeftButton)
    assert gui.shell.bridge.session.path == project


def test_title_names_article_and_project(desk):
    first = desk.shell.bridge.article()
    assert desk.window.windowTitle() == f"{first.meta.title} — news — Annotator"


def test_a_second_window_says_that_it_is_read_only(gui, project, qtbot):
    with Session.open(project):
        gui.shell.bridge.open(project)
        assert gui.window.read_only.isVisible()
        assert gui.window.read_only.label.text()
        assert not gui.shell.actions.is_enabled("article.done")
        qtbot.waitUntil(lambda: gui.window.status_line.saved.text() == "Read only")


def test_a_file_that_is_no_project_is_said_and_the_open_one_stays(desk, tmp_path):
    bad = tmp_path / "bad.annot"
    bad.write_text("no project")
    session = desk.shell.bridge.session
    assert not desk.shell.bridge.open(bad)
    assert desk.window.notice.isVisible()
    assert desk.shell.bridge.session is session


def test_a_dropped_project_opens_and_dropped_articles_are_imported(gui, project, tmp_path):
    imported = []
    gui.window.drop_files = imported.append

    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *buttons)
        QApplication.sendEvent(gui.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(
            gui.window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *buttons)
        )

    drop(project)
    assert gui.shell.bridge.session.path == project
    drop(tmp_path / "a.txt")
    assert imported == [[tmp_path / "a.txt"]]


def test_search_ignores_harakat_and_narrows_the_order_of_next_and_previous(desk, qtbot):
    desk.articles.search.setText("قتل الصحه")
    qtbot.waitUntil(lambda: desk.articles.model.rowCount() == 1)
    assert desk.shell.bridge.step(1) is False
    desk.articles.search.setText("المدينه")
    qtbot.waitUntil(lambda: desk.articles.model.order() != [desk.shell.bridge.article_id])
    assert desk.shell.bridge.step(1)
    assert desk.shell.bridge.article().text.startswith("هدوء")


def test_a_search_that_finds_nothing_says_so_and_offers_the_way_back(desk, qtbot):
    desk.articles.search.setText("زرافة")
    qtbot.waitUntil(lambda: desk.articles.model.rowCount() == 0)
    assert desk.articles._empty_text.isVisible()
    desk.articles._empty_button.click()
    qtbot.waitUntil(lambda: desk.articles.model.rowCount() == 3)


def test_done_marks_the_article_and_goes_on(desk, qtbot):
    order = desk.articles.model.order()
    QTest.keyClick(desk.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.bridge.article_id == order[1]
    assert desk.shell.bridge.session.annotation_set(order[0]).assignment.status is Status.DONE
    assert desk.articles.model.row_at(0).status is Status.DONE
    assert "1" in desk.articles._progress_text.text()
    QTest.keyClick(desk.view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.bridge.article_id == order[0]
    QTest.keyClick(
        desk.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert desk.articles.model.row_at(0).status is Status.IN_PROGRESS


def test_the_filter_shows_one_status(desk):
    desk.shell.actions.run("article.done")
    desk.articles.filter.setCurrentIndex(desk.articles.filter.findData(Status.DONE))
    assert desk.articles.model.rowCount() == 1


def test_removing_an_article_asks_and_can_be_undone(desk):
    prompts = desk.shell.prompts
    prompts.yes = False
    desk.shell.actions.run("article.delete")
    assert len(desk.shell.bridge.session.article_rows()) == 3
    prompts.yes = True
    desk.shell.actions.run("article.delete")
    assert len(prompts.asked) == 2
    assert len(desk.shell.bridge.session.article_rows()) == 2
    desk.shell.actions.run("edit.undo")
    assert len(desk.shell.bridge.session.article_rows()) == 3


def test_panels_fold_away_and_stay_so_after_a_restart(desk, open_gui, project):
    desk.shell.actions.run("view.articles")
    assert not desk.articles.isVisible()
    assert not desk.shell.actions.action("view.articles").isChecked()
    desk.window.close()
    again = open_gui()
    again.shell.bridge.open(project)
    assert not again.articles.isVisible()
    assert again.shell.actions.action("view.inspector").isChecked()


def test_the_status_line_tells_place_time_and_progress(desk, qtbot, press):
    status = desk.window.status_line
    QTest.keyClick(desk.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    text = desk.shell.bridge.article().text
    qtbot.waitUntil(lambda: "Paragraph \u20682\u2069" in status.place.text())
    assert f"character \u2068{len(text) - text.rfind(chr(10))}\u2069" in status.place.text()
    QTest.keyClick(desk.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    press("P")
    qtbot.waitUntil(lambda: "spans: \u20661" in status.progress.text())
    assert ":" in status.saved.text()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_the_context_menu_of_the_article_offers_what_fits(desk, press, qtbot):
    press("P")
    desk.view.context_requested.emit(desk.view.mapToGlobal(desk.view.rect().center()))
    menu = QApplication.activePopupWidget()
    offered = {action.objectName(): action.isEnabled() for action in menu.actions() if action.objectName()}
    assert offered["span.delete"]
    assert offered["edit.copy"]
    menu.close()


def test_user_errors_from_anywhere_are_said_in_the_window(desk, qtbot):
    desk.shell.errors.catch(UserError(Message("Test", "The disk is full.")))
    qtbot.waitUntil(desk.window.notice.isVisible)
    assert desk.window.notice.label.text() == "The disk is full."


def test_an_unexpected_exception_shows_a_report_and_the_project_goes_on(desk, qtbot, press):
    desk.shell.errors.install()
    try:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: desk.shell.errors._hook(ValueError, ValueError("odd"), None))
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    finally:
        desk.shell.errors.uninstall()
    dialog = QApplication.activeModalWidget()
    assert "ValueError: odd" in dialog.text
    dialog._copy.click()
    assert QApplication.clipboard().text() == dialog.text
    dialog.close()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.view.setFocus()
    press("P")
    assert desk.shell.bridge.annotation_set().spans


def test_arguments_of_messages_are_isolated(gui):
    assert translate(Message("X", "{name} is gone", {"name": "سارة"})) == "\u2068سارة\u2069 is gone"


def test_corrupt_settings_are_said_in_the_window(open_gui, tmp_path):
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text("{")
    gui = open_gui()
    assert gui.window.notice.isVisible()
    assert "settings.unreadable.json" in gui.window.notice.label.text()


def test_settings_survive_a_restart(open_gui, tmp_path):
    first = open_gui(theme="dark", language="ar")
    first.window.close()
    assert json.loads((tmp_path / "settings" / "settings.json").read_text("utf-8"))["theme"] == "dark"
    from annotator.gui import application

    gui = application.build(QApplication.instance(), tmp_path / "settings")
    assert gui.shell.look.dark
    assert gui.shell.language.code == "ar"
    gui.window.deleteLater()


def rows_of(count):
    return [ArticleRow(str(n), n, f"عنوان {n}", "", None, 100, Status.TODO, 0, None) for n in range(count)]


def test_ten_thousand_articles_are_listed_quickly(qt):
    model, rows = ArticleListModel(), rows_of(10_000)
    start = time.perf_counter()
    model.set_rows(rows)
    model.set_status(Status.TODO)
    model.set_found([str(n) for n in range(0, 10_000, 2)])
    assert time.perf_counter() - start < 0.2
    assert model.rowCount() == 5000


def test_the_list_model_keeps_the_rules_of_item_models(qt):
    model, rows = ArticleListModel(), rows_of(30)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(rows)
    model.set_found(["3", "4", "29"])
    model.set_rows([*rows[:-1], ArticleRow("29", 29, "آخر", "", None, 1, Status.DONE, 3, None)])
    assert model.row_at(2).title == "آخر"
    model.set_status(Status.DONE)
    assert model.order() == ["29"]
    assert model.place_of("3") == -1
    model.set_row(rows[29])
    assert model.row_at(0).status is Status.TODO
    model.refilter()
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("theme", list(Theme))
def test_the_theme_changes_at_once(gui, theme):
    gui.shell.settings.change(theme=theme)
    lightness = gui.window.palette().color(gui.window.backgroundRole()).lightness()
    assert (lightness < 128) is gui.shell.look.dark
    assert gui.shell.look.dark is (theme is Theme.DARK)
