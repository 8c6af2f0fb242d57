"""Boilerplate by key, and a change of language and theme in the middle of the work."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from disk import labelled, related
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.app.session import Session
from annotator.cli.main import cli
from annotator.model.article import ZoneType

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

TEXT = "قصف على السوق\n\nقُتل 3 مدنيين في الريحانة، وفق المرصد.\n\nمقالات ذات صلة: الريحانة تحتفل\nاترك تعليقا"


def test_a_paragraph_becomes_boilerplate(desk, tmp_path):
    robot = desk(TEXT)
    robot.select("الريحانة")
    robot.keys("G")
    robot.go("ذات")
    before = picture(robot)
    robot.keys("Ctrl+B")
    robot.keys("5")
    with Session.open(robot.project, writable=False) as session:
        zones = session.article("a0").zones
    line = "مقالات ذات صلة: الريحانة تحتفل"
    assert [(z.type, TEXT[z.start : z.end]) for z in zones] == [(ZoneType.BOILERPLATE, line)]
    assert picture(robot) != before, "the zone is seen"
    robot.go("تحتفل")
    robot.keys("O")
    assert "boilerplate, which carries no labels" in robot.notice
    assert labelled(robot.project) == [("GPE", "الريحانة")]
    target = tmp_path / "out.conll"
    arguments = ["export", str(robot.project), str(target), "--format", "conll", "--layer", "entity"]
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 0, done.output
    written = target.read_text(encoding="utf-8")
    assert "تحتفل" not in written
    assert "تعليقا" in written, "another paragraph, which nobody has set aside"
    robot.keys("Ctrl+Z")
    robot.go("تحتفل")
    robot.keys("O")
    assert labelled(robot.project)[1:] == [("ORG", "تحتفل")]


def test_boilerplate_over_labels_is_refused_with_the_remedy(desk):
    robot = desk(TEXT)
    robot.select("المرصد")
    robot.keys("O Ctrl+B 5")
    assert "Delete them first" in robot.notice
    with Session.open(robot.project, writable=False) as session:
        assert session.article("a0").zones == ()
    assert labelled(robot.project) == [("ORG", "المرصد")]


def test_language_and_theme_switch_around_an_active_span(desk):
    robot = desk(TEXT)
    robot.select("المرصد")
    robot.keys("S 5")
    robot.select("3 مدنيين")
    robot.keys("K")
    active, caret = robot.gui.labelling.active, robot.view.caret()
    spans = robot.gui.shell.bridge.annotation_set().spans
    window, inspector = robot.gui.window, robot.gui.window.workspace.parts.inspector
    articles = robot.gui.articles
    robot.settle()
    places = {}
    for language, theme in (("ar", "dark"), ("en", "dark"), ("ar", "light"), ("en", "light")):
        robot.gui.shell.settings.change(language=language)
        robot.gui.shell.settings.change(theme=theme)
        robot.wait(lambda code=language: window.layoutDirection() is _SIDE[code])
        robot.settle()
        assert robot.gui.labelling.active == active == robot.view.active_span
        assert robot.view.caret() == caret
        assert robot.focus is robot.view
        assert robot.gui.shell.bridge.annotation_set().spans == spans
        names = robot.gui.shell.bridge.session.scheme.label("FIGURE").attribute("best").names
        assert inspector.form.fields["best"].line.accessibleName() == names.in_language(language)
        assert inspector.form.fields["best"].line.text() == "3"
        places[language] = articles.mapTo(window, articles.rect().center()).x()
        ground = window.grab().toImage().pixelColor(window.width() // 2, window.height() - 60).lightness()
        assert (ground < 128) == (theme == "dark")
    assert places["ar"] > window.width() / 2 > places["en"], "the layout is mirrored"
    robot.keys("Shift+]")
    assert len(labelled(robot.project)) == 2
    assert labelled(robot.project)[0][1].startswith("3 مدنيين في")


def test_a_half_typed_value_survives_the_switch(desk):
    robot = desk(TEXT)
    robot.select("3 مدنيين")
    robot.keys("K ;")
    robot.type("ملاحظة لم تكتمل")
    robot.gui.shell.settings.change(language="ar", theme="dark")
    robot.wait(lambda: robot.gui.window.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    robot.settle()
    assert QApplication.focusWidget().toPlainText() == "ملاحظة لم تكتمل"
    robot.keys("Esc")
    span = next(iter(robot.gui.shell.bridge.annotation_set().spans.values()))
    assert span.note == "ملاحظة لم تكتمل"
    assert related(robot.project) == []


_SIDE = {"ar": Qt.LayoutDirection.RightToLeft, "en": Qt.LayoutDirection.LeftToRight}


def picture(robot) -> bytes:
    """What is seen of the article."""
    image = robot.view.viewport().grab().toImage()
    return bytes(image.constBits())
