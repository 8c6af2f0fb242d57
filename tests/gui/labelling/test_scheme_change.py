"""The panels when the labels of the project change under them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from annotator.app.commands.scheme import ChangeScheme
from annotator.model.scheme import Names


def test_the_label_bar_follows_a_change_of_the_scheme_and_its_undo(desk, qtbot):
    scheme = desk.session.scheme
    entities, *others = scheme.layers
    renamed = replace(entities.labels[0], names=Names("إنسان", "Human"))
    layer = replace(entities, labels=(renamed, *entities.labels[1:]))
    desk.session.execute(ChangeScheme(replace(scheme, layers=(layer, *others))))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.labels.pill("PERS").text() == "Human"
    desk.session.undo()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.labels.pill("PERS").text() == "Person"
