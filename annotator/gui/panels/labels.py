"""The label bar: every label by layer with its colour and key; a click does what the key does."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from annotator.app.keymap import Chord, arabic_letter
from annotator.gui.articleview.style import label_paint
from annotator.gui.fields.caption import Caption
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


def _shown_key(chord: Chord, language: str) -> str:
    """A key by its letter in the script of the interface language; the tooltip has both letters."""
    return (language == "ar" and arabic_letter(chord.key)) or str(chord)


class _Group:
    """A layer's name, which folds its labels away, and the labels."""

    def __init__(self, layer: Layer, bar: LabelsBar) -> None:
        self.layer = layer
        self.caption = Caption(bar, quiet=True)
        self.caption.setFont(bar.small_font())
        self.caption.toggled.connect(self._fold)
        self.pills = {label.key: bar.make_pill(label) for label in layer.labels}

    def _fold(self, unfolded: bool) -> None:
        for pill in self.pills.values():
            pill.setVisible(unfolded)


class LabelsBar(QWidget):
    """All labels in the interface language, each with the letter of its key in the script of the window."""

    def __init__(self, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labelling = labelling
        self._groups: list[_Group] = []
        self._flow = FlowLayout(self, 2)
        self._flow.setContentsMargins(UNIT // 2, 2, UNIT // 2, UNIT // 2)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        labelling.reloaded.connect(self._follow_scheme)
        labelling.bridge.project_opened.connect(self._follow_scheme)
        labelling.focus_changed.connect(self._mark_active)
        labelling.spans_changed.connect(self._mark_active)
        labelling.look.changed.connect(self.retranslate)
        self._follow_scheme()

    def make_pill(self, label: Label) -> Pill:
        """A button for a label."""
        pill = Pill(parent=self, dense=True)
        pill.setCheckable(True)
        pill.setFont(self.small_font())
        pill.setObjectName(f"label.{label.key}")
        pill.clicked.connect(lambda: self.press(label.key))
        return pill

    def small_font(self) -> QFont:
        """The font of the bar."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        return font

    def press(self, label: str) -> None:
        """Do what the label's key does, and stay in the text."""
        self._labelling.label_key(label)
        self._mark_active()
        self._labelling.focus_text()

    def pill(self, label: str) -> Pill:
        """The button of a label; raises `KeyError` for an unknown one."""
        return {key: pill for group in self._groups for key, pill in group.pills.items()}[label]

    def retranslate(self) -> None:
        """Say everything in another language or theme."""
        for group in self._groups:
            group.caption.set_title(group.layer.names.in_language(self._labelling.language.code))
            group.caption.setToolTip(self.tr("Fold or unfold the labels of this layer"))
            for label in group.layer.labels:
                self._write(group.pills[label.key], label)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _write(self, pill: Pill, label: Label) -> None:
        language = self._labelling.language.code
        chord = Chord.parse(label.shortcut) if label.shortcut else None
        keys = chord.display if chord else ""
        pill.setText(label.names.in_language(language))
        pill.set_hint(_shown_key(chord, language) if chord else "")
        pill.set_colour(label_paint(QColor(label.colour), self._labelling.look.text_colours).rule)
        key_text = f"  {left_to_right(keys)}" if keys else ""
        guideline = first_sentence(label.guideline.in_language(language))
        pill.setToolTip(f"<b>{label.names.in_language(language)}</b>{key_text}<br>{guideline}")
        pill.updateGeometry()

    def _follow_scheme(self) -> None:
        scheme = self._labelling.scheme
        layers = scheme.layers if scheme is not None else ()
        if tuple(group.layer for group in self._groups) != layers:
            self._clear()
            self._groups = [_Group(layer, self) for layer in layers]
            for group in self._groups:
                self._flow.add_leader(group.caption)
                for pill in group.pills.values():
                    self._flow.addWidget(pill)
            self.retranslate()
        self._mark_active()

    def _clear(self) -> None:
        for group in self._groups:
            for widget in (group.caption, *group.pills.values()):
                self._flow.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _mark_active(self, *_ignored: object) -> None:
        focus = self._labelling.focus()
        active = focus.span.label if focus is not None and focus.span is not None else ""
        for group in self._groups:
            for key, pill in group.pills.items():
                pill.setChecked(key == active)
