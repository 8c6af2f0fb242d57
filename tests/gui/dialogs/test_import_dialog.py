"""The import assistant, driven with keys, against real files and the project file."""

from __future__ import annotations

import json
import threading
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.dialogs.import_articles import dialog as importing_dialog
from annotator.gui.dialogs.import_articles.dialog import Page
from annotator.gui.dialogs.import_articles.rows import Column

NEWS = "هدوء حذر في المدينة\n\nعاد السكان إلى بيوتهم أمس الثلاثاء، وفق ما نقلته الوكالة عن شهود في الحي.\n"
OTHER = "افتتاح جسر جديد فوق الوادي\n\nقال رئيس البلدية إن الجسر سيخفف الازدحام عن وسط البلدة القديمة.\n"


@pytest.fixture
def files(tmp_path):
    """A folder with two articles, an empty file and one that no format reads."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1.txt").write_text(NEWS, encoding="utf-8")
    (folder / "2.txt").write_text(OTHER, encoding="utf-8")
    (folder / "3.txt").write_text("", encoding="utf-8")
    (folder / "4.bin").write_bytes(b"\0\1\2")
    return folder


@pytest.fixture
def review(gui, open_dialog, qtbot, files):
    """The assistant after the folder was chosen and read."""
    dialog = open_dialog("project.import")
    gui.shell.prompts.chosen_folder = files
    qtbot.mouseClick(dialog.choose.folder, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.page is Page.REVIEW)
    return dialog


def bring_in(dialog, qtbot):
    """Press the button and wait for the other thread to have written."""
    dialog.import_button.click()
    qtbot.waitUntil(lambda: dialog.page is Page.REPORT)


def cell(dialog, row, column):
    return dialog.review.rows.index(row, column).data()


def titles(session):
    return [row.title for row in session.article_rows()]


def test_nothing_is_written_before_the_button(review, on_disk):
    with on_disk() as session:
        assert len(session.article_rows()) == 2
    assert [cell(review, row, Column.OUTCOME) for row in range(3)] == [
        "New",
        "New",
        "There is no text in it.",
    ]
    assert ".bin" in cell(review, 3, Column.OUTCOME)
    assert review.import_button.text() == "Import 2 articles"


def test_enter_imports_and_shows_the_first_article(review, gui, on_disk, qtbot):
    QTest.keyClick(review.review.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.page is Page.REPORT)
    with on_disk() as session:
        assert titles(session)[2:] == ["هدوء حذر في المدينة", "افتتاح جسر جديد فوق الوادي"]
    assert gui.shell.bridge.article().text == NEWS
    assert review.outcome.text().startswith("Imported articles: 2. Imported labels: 0.")


def test_report_can_be_copied(review, files, qtbot):
    bring_in(review, qtbot)
    review.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    for name in ("1.txt", "2.txt", "3.txt", "4.bin"):
        assert str(files / name) in copied
    assert copied.count("\tImported\n") == 2


def test_the_import_can_be_taken_back_at_once(review, on_disk, qtbot):
    bring_in(review, qtbot)
    review.undo_button.click()
    with on_disk() as session:
        assert len(session.article_rows()) == 2


def test_one_undo_takes_it_back_later(review, gui, on_disk, qtbot):
    bring_in(review, qtbot)
    QTest.keyClick(review, Qt.Key.Key_Escape)
    assert gui.shell.actions.run("edit.undo")
    with on_disk() as session:
        assert len(session.article_rows()) == 2


def test_space_leaves_an_article_out(review, on_disk, qtbot):
    table = review.review.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert review.import_button.text() == "Import one article"
    bring_in(review, qtbot)
    with on_disk() as session:
        assert titles(session)[2:] == ["افتتاح جسر جديد فوق الوادي"]


def test_same_outlet_and_date_for_all(review, on_disk, qtbot):
    page = review.review
    assert "Without a date of publication: 2" in page._hint.text()
    page.outlet.setFocus()
    QTest.keyClicks(page.outlet, "Al-Khabar")
    QTest.keyClicks(page.day.line, "2020-05-06")
    QTest.keyClick(page.day.line, Qt.Key.Key_Return)
    assert review.page is Page.REVIEW, "Enter in a line must not import"
    assert not page._hint.isVisible()
    bring_in(review, qtbot)
    with on_disk() as session:
        new = session.article_rows()[2:]
        assert {(row.outlet, row.published) for row in new} == {("Al-Khabar", date(2020, 5, 6))}


def test_date_typed_into_the_cell_with_a_word_about_the_weekday(review, on_disk):
    table = review.review.table
    table.setFocus()
    table.setCurrentIndex(review.review.rows.index(0, Column.PUBLISHED))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    for letter in "٢٠٢٠-٥-٥":  # QTest.keyClicks can only type Latin-1
        QApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert review.review.rows.meta(0).published == date(2020, 5, 5)
    assert "Monday" in cell(review, 0, Column.OUTCOME)  # the day before 5 May 2020
    review.review.rows.set_published([0], date(2020, 5, 6))
    assert cell(review, 0, Column.OUTCOME) == "New"
    assert review.page is Page.REVIEW


def test_a_date_that_is_none_is_said_and_not_written(review):
    page = review.review
    QTest.keyClicks(page.day.line, "2020-13-45")
    QTest.keyClick(page.day.line, Qt.Key.Key_Return)
    assert page._problem.isVisible()
    assert page.rows.undated() == 2


def test_twins_are_named_and_near_ones_flagged(review, gui, qtbot, files):
    (files / "5.txt").write_text(NEWS, encoding="utf-8")
    (files / "6.txt").write_text(NEWS * 3 + "خبر عاجل", encoding="utf-8")
    (files / "7.txt").write_text(NEWS * 3 + "خبر آخر", encoding="utf-8")
    gui.shell.prompts.files = [files / "5.txt", files / "6.txt", files / "7.txt"]
    review.add_button.click()
    qtbot.waitUntil(lambda: review.review.rows.rowCount() > 4 and not review.working.busy)
    found = {cell(review, row, Column.FILE)[1:-1]: row for row in range(review.review.rows.rowCount())}
    assert "already there" in cell(review, found["5.txt"], Column.OUTCOME)
    assert not review.review.rows.is_choosable(found["5.txt"])
    assert "nearly the same" in cell(review, found["7.txt"], Column.OUTCOME)
    assert review.review.rows.is_chosen(found["7.txt"])


def labelled(label, name="سارة"):
    span = {"id": "s1", "layer": "entity", "label": label, "fragments": [[0, 4]], "text": OTHER[:4]}
    return (
        json.dumps({"text": OTHER, "sets": [{"annotator": name, "spans": [span]}]}, ensure_ascii=False) + "\n"
    )


@pytest.mark.parametrize(("choice", "expected"), [(0, ["THING"]), (1, []), (2, ["PERS"])])
def test_unknown_labels_are_added_left_out_or_mapped(open_dialog, qtbot, files, on_disk, choice, expected):
    (files / "l.jsonl").write_text(labelled("THING"), encoding="utf-8")
    dialog = open_dialog("project.import")
    dialog.read([files / "l.jsonl"])
    qtbot.waitUntil(lambda: dialog.page is Page.REVIEW)
    (box,) = dialog.review.unknown.boxes
    box.setFocus()
    for _ in range(choice):
        QTest.keyClick(box, Qt.Key.Key_Down)
    bring_in(dialog, qtbot)
    with on_disk() as session:
        labels = session.annotation_set(session.article_rows()[-1].id)
        assert [span.label for span in labels.ordered_spans()] == expected


def test_labels_can_be_given_to_somebody(open_dialog, qtbot, files, on_disk):
    (files / "l.jsonl").write_text(labelled("PERS"), encoding="utf-8")
    dialog = open_dialog("project.import")
    dialog.read([files / "l.jsonl"])
    qtbot.waitUntil(lambda: dialog.page is Page.REVIEW)
    owner = dialog.review.owner_box
    owner.setCurrentIndex(owner.findData("Omar"))
    owner.activated.emit(owner.currentIndex())
    qtbot.waitUntil(lambda: not dialog.working.busy)
    bring_in(dialog, qtbot)
    with on_disk() as session:
        article = session.article_rows()[-1].id
        people = {person.id: person.name for person in session.annotators()}
        assert [people[s.annotator_id] for s in session.annotation_sets(article) if s.spans] == ["Omar"]


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), *how))


def test_files_dropped_on_the_window_open_the_assistant(gui, qtbot, files):
    from annotator.gui.dialogs.import_articles import ImportDialog

    drop(gui.window, [files / "1.txt"])
    (dialog,) = gui.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.page is Page.REVIEW)
    drop(dialog, [files / "2.txt"])
    qtbot.waitUntil(lambda: dialog.review.rows.rowCount() == 2)
    dialog.close()


def test_reading_can_be_cancelled(open_dialog, gui, qtbot, tmp_path, on_disk):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(150):
        (folder / f"{number}.txt").write_text(f"{NEWS} {number} " * 40, encoding="utf-8")
    dialog = open_dialog("project.import")
    dialog.read([folder])
    qtbot.mouseClick(dialog.working.cancel_button, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert dialog.page is Page.CHOOSE
    assert dialog.choose.isEnabled()
    dialog.close()
    with on_disk() as session:
        assert len(session.article_rows()) == 2


def test_texts_follow_the_language(review, gui):
    gui.shell.settings.change(language="ar")
    assert review.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert review.review.table.layoutDirection() is Qt.LayoutDirection.RightToLeft
    gui.shell.settings.change(language="en")
    assert review.windowTitle() == "Import articles"


def test_without_a_project_a_drop_says_what_to_do(gui, files):
    gui.shell.bridge.close()
    drop(gui.window, [files / "1.txt"])
    assert "project" in gui.window.notice.label.text()


def test_cancelling_a_second_reading_keeps_the_first(review, gui, qtbot, tmp_path):
    more = tmp_path / "more"
    more.mkdir()
    for number in range(60):
        (more / f"{number}.txt").write_text(f"{NEWS} {number} " * 40, encoding="utf-8")
    gui.shell.prompts.files = [more]
    review.add_button.click()
    assert not review.import_button.isEnabled()
    review.working.cancel_button.click()
    assert review.page is Page.REVIEW
    assert review.import_button.isEnabled()
    review.read([])
    qtbot.waitUntil(lambda: not review.working.busy)
    assert review.review.rows.rowCount() == 4, "what was given up is not read later"


def test_a_new_project_hands_its_files_to_the_assistant(gui, open_dialog, qtbot, files, tmp_path):
    from annotator.gui.dialogs.import_articles import ImportDialog

    new = open_dialog("project.new")
    new.name.setText("fresh")
    new.folder.setText(str(tmp_path))
    new.person.setText("Layla")
    gui.shell.prompts.files = [files / "1.txt", files / "2.txt"]
    new._add.click()
    new.create_button.click()
    (dialog,) = gui.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.page is Page.REVIEW)
    bring_in(dialog, qtbot)
    dialog.close()
    assert gui.shell.bridge.session.path == tmp_path / "fresh.annot"
    assert len(gui.shell.bridge.session.article_rows()) == 2


def test_everything_can_be_reached_with_tab(review):
    review.review.table.setFocus()
    reached = set()
    for _ in range(12):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    page = review.review
    wanted = {page.table, page.outlet, page.day.line, page.apply, review.import_button, review.add_button}
    assert wanted <= reached


def slowed(monkeypatch):
    """Writing that begins only when it is let go."""
    begun, go = threading.Event(), threading.Event()
    real = importing_dialog.import_in_background

    def slow(*arguments):
        work = real(*arguments)

        def run():
            begun.set()
            go.wait(10)
            return work()

        return run

    monkeypatch.setattr(importing_dialog, "import_in_background", slow)
    return begun, go


def test_nothing_else_can_change_the_project_while_it_is_written(review, gui, qtbot, monkeypatch):
    begun, go = slowed(monkeypatch)
    review.import_button.click()
    qtbot.waitUntil(begun.is_set)
    assert QApplication.activeModalWidget() is review
    QTest.keyClick(gui.view, Qt.Key.Key_P)
    QTest.keyClick(review, Qt.Key.Key_Escape)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x.txt")])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *buttons)
    QApplication.sendEvent(review, enter)
    assert not enter.isAccepted()
    assert review.isVisible()
    spans = len(gui.shell.bridge.annotation_set().spans)
    go.set()
    qtbot.waitUntil(lambda: review.page is Page.REPORT)
    gui.shell.bridge.open_article("a1")
    assert len(gui.shell.bridge.annotation_set().spans) == spans == 2
    assert len(gui.shell.bridge.session.article_rows()) == 4


def test_closing_the_window_waits_for_the_writing(review, gui, qtbot, on_disk, monkeypatch):
    begun, go = slowed(monkeypatch)
    review.import_button.click()
    qtbot.waitUntil(begun.is_set)
    threading.Timer(0.3, go.set).start()
    gui.window.close()
    assert gui.shell.bridge.session is None
    with on_disk() as session:
        assert len(session.article_rows()) == 4, "it was written whole"
    assert [path.name for path in session.path.parent.glob("news.annot*")] == ["news.annot"]


def test_the_table_does_not_move_when_the_last_date_is_given(review, gui):
    table, rows = review.review.table, review.review.rows
    before = table.mapTo(review, table.rect().topLeft()), [table.rowViewportPosition(n) for n in range(4)]
    assert review.review._hint.isVisible()
    rows.set_published([0, 1], date(2020, 5, 6))
    QApplication.processEvents()
    assert not review.review._hint.isVisible()
    after = table.mapTo(review, table.rect().topLeft()), [table.rowViewportPosition(n) for n in range(4)]
    assert after == before
