"""The label bar: every label by layer with its colour and key; a click does what the key does."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.app.keymap import Chord
from annotator.gui.articleview.style import label_paint
from annotator.gui.fields.flow import FlowLayout
from annotator.gui.fields.pill import Pill
from annotator.gui.i18n import left_to_right
from annotator.gui.labelling import Labelling
from annotator.gui.theme import UNIT
from annotator.model.scheme import Label, Layer

_SENTENCE_END = re.compile(r"(?<=[.!?؟۔])\s")


def first_sentence(text: str) -> str:
    """The beginning of a guideline, up to its first full stop."""
    return _SENTENCE_END.split(text.strip(), maxsplit=1)[0]


class _LayerRow(QWidget):
    """A layer's name, which folds its labels away, and the labels."""

    def __init__(self, layer: Layer, bar: LabelsBar) -> None:
        super().__init__(bar)
        self.layer = layer
        self.pills: dict[str, Pill] = {}
        self.caption = QToolButton(self)
        self.caption.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.caption.setCheckable(True)
        self.caption.setChecked(True)
        self.caption.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.caption.setProperty("role", "quiet")
        self.caption.toggled.connect(self._fold)
        self._flow = FlowLayout(self, UNIT // 2)
        self._flow.addWidget(self.caption)
        for label in layer.labels:
            pill = Pill(parent=self)
            pill.setCheckable(True)
            pill.setObjectName(f"label.{label.key}")
            pill.clicked.connect(lambda _on=False, key=label.key: bar.press(key))
            self.pills[label.key] = pill
            self._flow.addWidget(pill)
        self._fold(True)

    def _fold(self, unfolded: bool) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = Qt.ArrowType.LeftArrow if rtl else Qt.ArrowType.RightArrow
        self.caption.setArrowType(Qt.ArrowType.DownArrow if unfolded else closed)
        for pill in self.pills.values():
            pill.setVisible(unfolded)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrow with the direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fold(self.caption.isChecked())
        super().changeEvent(event)


class LabelsBar(QScrollArea):
    """All labels in the interface language, each with its key under a Latin and an Arabic layout."""

    def __init__(self, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labelling = labelling
        self._rows: list[_LayerRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        labelling.reloaded.connect(self._follow_scheme)
        labelling.focus_changed.connect(self._mark_active)
        labelling.look.changed.connect(self.retranslate)
        self._follow_scheme()

    def press(self, label: str) -> None:
        """Do what the label's key does, and stay in the text."""
        self._labelling.label_key(label)
        self._mark_active()
        self._labelling.focus_text()

    def pill(self, label: str) -> Pill:
        """The button of a label; raises `KeyError` for an unknown one."""
        return next(row.pills[label] for row in self._rows if label in row.pills)

    def retranslate(self) -> None:
        """Say everything in another language or theme."""
        for row in self._rows:
            row.caption.setText(row.layer.names.in_language(self._labelling.language.code))
            row.caption.setToolTip(self.tr("Fold or unfold the labels of this layer"))
            for label in row.layer.labels:
                self._write(row.pills[label.key], label)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _write(self, pill: Pill, label: Label) -> None:
        language = self._labelling.language.code
        keys = Chord.parse(label.shortcut).display if label.shortcut else ""
        pill.setText(label.names.in_language(language))
        pill.set_hint(keys)
        pill.set_colour(label_paint(QColor(label.colour), self._labelling.look.text_colours).rule)
        key_text = f"  {left_to_right(keys)}" if keys else ""
        guideline = first_sentence(label.guideline.in_language(language))
        pill.setToolTip(f"<b>{label.names.in_language(language)}</b>{key_text}<br>{guideline}")
        pill.updateGeometry()

    def _follow_scheme(self) -> None:
        scheme = self._labelling.scheme
        layers = scheme.layers if scheme is not None else ()
        if tuple(row.layer for row in self._rows) == layers and self.widget() is not None:
            return
        body = QWidget(self)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        rows.setSpacing(UNIT // 2)
        self._rows = [_LayerRow(layer, self) for layer in layers]
        for row in self._rows:
            rows.addWidget(row)
        rows.addStretch(1)
        self.setWidget(body)
        self.retranslate()
        self._mark_active()

    def _mark_active(self) -> None:
        focus = self._labelling.focus()
        active = focus.span.label if focus is not None and focus.span is not None else ""
        for row in self._rows:
            for key, pill in row.pills.items():
                pill.setChecked(key == active)
