"""Smaller parts of the inspector: what the text seems to say, the guideline, and the page for no span."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.app.keymap import KeyMap
from annotator.gui.fields.base import Field
from annotator.gui.fields.caption import Caption
from annotator.gui.i18n import left_to_right
from annotator.gui.theme import UNIT
from annotator.model.span import AttributeValue


class EnterButton(QPushButton):
    """A button that Enter presses, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ProposalStrip(QFrame):
    """Says what was read in the text and takes it over on Enter."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.values: dict[str, AttributeValue] = {}
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self.button = EnterButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.accepted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT // 2)
        rows.addWidget(self._sentence)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()
        self.hide()

    def show_proposals(
        self, values: Mapping[str, AttributeValue], fields: Mapping[str, Field], language: str
    ) -> None:
        """Show values with the names of their attributes; hide when there are none."""
        self.values = dict(values)
        parts = [
            f"{fields[key].attribute.names.in_language(language)}: {fields[key].shown(value)}"
            for key, value in values.items()
            if key in fields
        ]
        self._sentence.setText(self.tr("The text seems to say: {values}").format(values=" · ".join(parts)))
        self.setVisible(bool(parts))

    def retranslate(self) -> None:
        """Say everything in another language."""
        self.button.setText(self.tr("Accept (Enter in the text)"))


class Guideline(QWidget):
    """The guideline of the label, folded away or open as the person left it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Caption(self)

        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._caption)
        rows.addWidget(self.text)
        self._caption.toggled.connect(self.text.setVisible)
        self.retranslate()

    def show_guideline(self, guideline: str) -> None:
        """Show a guideline; hide when there is none."""
        self.text.setText(guideline)
        self.setVisible(bool(guideline))

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._caption.set_title(self.tr("Guideline"))


class EmptyPage(QWidget):
    """What to do next when no span is active, with the keys that do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = KeyMap()
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self._rows = [(QLabel(self), QLabel(self)) for _ in range(5)]
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.addWidget(self._heading, 0, 0, 1, 2)
        for row, (keys, text) in enumerate(self._rows, start=1):
            keys.setProperty("role", "quiet")
            text.setWordWrap(True)
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._rows) + 1, 1)
        self.retranslate()

    def set_keymap(self, keymap: KeyMap) -> None:
        """Show other keys."""
        self._keymap = keymap
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._heading.setText(self.tr("No span is selected."))
        entries = (
            (
                self._key("caret.word_left", "caret.word_right"),
                self.tr("Move to a word; with Shift, select words."),
            ),
            (self.tr("A label's key"), self.tr("Label the selection, or the word under the caret.")),
            (self._key("span.next", "span.previous"), self.tr("Go to the next or previous span.")),
            (self._key("span.activate"), self.tr("Select the span under the caret.")),
            (self._key("article.done"), self.tr("Article done: go to the next one.")),
        )
        for (keys, text), (key, sentence) in zip(self._rows, entries, strict=True):
            keys.setText(key)
            text.setText(sentence)

    def _key(self, *actions: str) -> str:
        chords = [self._keymap.keys_of(action) for action in actions]
        return "\n".join(left_to_right(keys[0].caption) for keys in chords if keys)
