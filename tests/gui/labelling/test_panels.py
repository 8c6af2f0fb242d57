"""The span list and the label bar beside the text."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.models.spans import SPAN_ID, WORDS, Column, SpanModel
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Span

SCHEME = default_scheme()


def rows(model: QAbstractItemModel, column: int = Column.TEXT) -> dict[str, list[str]]:
    """Layer → the cells of its spans."""
    found = {}
    for top in range(model.rowCount()):
        layer = model.index(top, 0)
        cells = [model.index(row, column, layer) for row in range(model.rowCount(layer))]
        found[layer.data()] = [cell.data(WORDS) if column == Column.TEXT else cell.data() for cell in cells]
    return found


def span(number: int, start: int, label: str = "PERS", length: int = 3) -> Span:
    layer = SCHEME.layer_of(label)
    return Span(f"s{number}", "a", "me", layer.key, label, (Fragment(start, start + length),))


def test_the_model_stays_sound_through_random_changes(qtbot):
    random.seed(7)
    text = "كلمة " * 400
    model = SpanModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_spans(SCHEME, text, [])
    labels = [label.key for label in SCHEME.labels()]
    alive: dict[str, Span] = {}
    for number in range(60):
        removed = random.sample(sorted(alive), min(len(alive), random.randint(0, 2)))
        changed = [
            span(int(i[1:]), random.randrange(1900), random.choice(labels))
            for i in random.sample(sorted(alive), min(len(alive), 2))
            if i not in removed
        ]
        put = [*changed, span(number, random.randrange(1900), random.choice(labels))]
        model.update_spans(removed, put)
        alive = {i: s for i, s in alive.items() if i not in removed} | {s.id: s for s in put}
    assert model.count() == len(alive)
    for group in range(model.rowCount()):
        layer = model.index(group, 0)
        shown = [model.span_at(model.index(row, 0, layer)) for row in range(model.rowCount(layer))]
        key = SCHEME.layers[group].key
        wanted = sorted(
            (s for s in alive.values() if s.layer == key), key=lambda s: (s.start, -s.end, s.label, s.id)
        )
        assert shown == wanted
    assert all(model.index_of(i).data(SPAN_ID) == i for i in alive)
    tester.deleteLater()


def test_one_edit_in_five_thousand_spans_resets_nothing(qtbot):
    text = "كلمة " * 5000
    model = SpanModel()
    model.show_spans(SCHEME, text, [span(n, n * 5) for n in range(5000)])
    resets, inserted = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.update_spans((), [span(9999, 2500 * 5 + 1)])
    assert (resets, inserted) == ([], [(2501, 2501)])


def test_the_list_shows_text_label_and_paragraph_by_layer(desk):
    desk.select("سليم الحداد")
    desk.press("P", "S")
    desk.select("14 مدنيا")
    desk.press("K")
    assert rows(desk.spans_panel.shown) == {
        "Entities (1)": ["سليم الحداد"],
        "Attribution (1)": ["سليم الحداد"],
        "Casualties (1)": ["14 مدنيا"],
    }
    assert rows(desk.spans_panel.shown, Column.LABEL)["Entities (1)"] == ["Person"]
    assert rows(desk.spans_panel.shown, Column.POSITION)["Entities (1)"] == ["2"]


def test_the_words_get_the_room_that_is_left(desk, qtbot):
    desk.caret_at("سليم")
    desk.press("P")
    qtbot.waitUntil(lambda: desk.spans_panel.tree.viewport().width() > 200)
    header = desk.spans_panel.tree.header()
    widths = [header.sectionSize(column) for column in Column]
    assert sum(widths) == desk.spans_panel.tree.viewport().width()
    assert widths[Column.POSITION] < widths[Column.TEXT] > 90


def test_selection_and_active_span_follow_each_other(desk):
    desk.caret_at("سليم")
    desk.press("P")
    desk.caret_at("المستشفى")
    desk.press("F")
    tree = desk.spans_panel.tree
    assert tree.currentIndex().data(SPAN_ID) == desk.labelling.active
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert desk.active().label == "PERS"
    assert desk.view.active_span == desk.active().id
    assert QApplication.focusWidget() is tree
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    desk.catch_up()
    assert desk.labelled() == [("FAC", "المستشفى")]
    assert desk.active().label == "FAC"
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.view


def test_the_filter_ignores_spelling_variants_and_finds_labels(desk):
    desk.caret_at("المستشفى")
    desk.press("F")
    desk.caret_at("أطفال")
    desk.press("N")
    line = desk.spans_panel.filter_line
    line.setText("المستشفي")
    assert rows(desk.spans_panel.shown) == {"Entities (2)": ["المستشفى"]}
    line.setText("اطفال")
    assert rows(desk.spans_panel.shown) == {"Entities (2)": ["أطفال"]}
    line.setText("facility")
    assert rows(desk.spans_panel.shown) == {"Entities (2)": ["المستشفى"]}
    line.setText("لا شيء")
    assert rows(desk.spans_panel.shown) == {}
    line.clear()
    assert len(rows(desk.spans_panel.shown)["Entities (2)"]) == 2


def test_an_empty_list_says_what_to_do(desk):
    assert desk.spans_panel._empty.isVisible()
    desk.caret_at("سليم")
    desk.press("P")
    assert not desk.spans_panel._empty.isVisible()
    desk.press(Qt.Key.Key_Delete)
    assert desk.spans_panel._empty.isVisible()


def test_a_click_in_the_label_bar_does_what_the_key_does(desk):
    desk.select("سليم الحداد")
    QTest.mouseClick(desk.labels.pill("PERS"), Qt.MouseButton.LeftButton)
    assert desk.labelled() == [("PERS", "سليم الحداد")]
    assert QApplication.focusWidget() is desk.view
    assert desk.labels.pill("PERS").isChecked()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.labels.pill("PERS").isChecked()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_label_bar_speaks_the_language_and_tells_both_letters(desk, language):
    desk.language.use(language)
    QApplication.processEvents()
    pill = desk.labels.pill("ORG")
    assert pill.text() == SCHEME.label("ORG").names.in_language(language)
    assert pill.hint == {"en": "O", "ar": "خ"}[language]
    assert "O خ" in pill.toolTip()
    guideline = SCHEME.label("ORG").guideline.in_language(language)
    assert guideline.split(". ")[0].split(":")[0] in pill.toolTip()


def test_a_layer_folds_away(desk):
    group = desk.labels._groups[0]
    assert group.pills["PERS"].isVisible()
    group.caption.click()
    assert not group.pills["PERS"].isVisible()
    group.caption.click()
    assert group.pills["PERS"].isVisible()


def test_labels_mirror_with_the_language(desk):
    desk.language.use("en")
    QApplication.processEvents()
    desk.labels.layout().activate()
    left = desk.labels._groups[0].caption.x() < desk.labels.pill("PERS").x()
    desk.language.use("ar")
    QApplication.processEvents()
    desk.labels.layout().activate()
    assert left
    assert desk.labels._groups[0].caption.x() > desk.labels.pill("PERS").x()


def test_no_index_lies(desk):
    model = desk.spans_panel.model
    assert model.parent(QModelIndex()) == QModelIndex()
    assert not model.index_of("unknown").isValid()
    assert model.span_at(model.index(0, 0)) is None
    desk.caret_at("سليم")
    desk.press("P")
    row = model.index_of(desk.labelling.active)
    assert row.isValid()
    assert not model.index(0, 0, row).isValid()
    assert not model.index(1, 0, row.parent()).isValid()
    assert not model.index(0, 3, row.parent()).isValid()
    assert not model.index(99, 0).isValid()


def test_the_panels_follow_a_moment_later_by_themselves(desk, qtbot):
    desk.caret_at("سليم")
    desk.labelling.label_key("PERS")
    qtbot.waitUntil(lambda: rows(desk.spans_panel.shown).get("Entities (1)") == ["سليم"])
    qtbot.waitUntil(lambda: desk.inspector.header.isVisible() and desk.inspector.header.chip.text == "Person")
