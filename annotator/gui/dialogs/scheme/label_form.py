"""The fields of one label: names, guidelines, colour and key, each with its problem beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.plain_text import align
from annotator.gui.dialogs.scheme.reading import shortcut_words
from annotator.gui.i18n import left_to_right
from annotator.gui.keys import physical_key
from annotator.gui.theme import UNIT
from annotator.model.scheme import Label, Names

_MOVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyField(QLineEdit):
    """Takes the next physical key, under any layout; Backspace takes the key away."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def show_key(self, key: str) -> None:
        """Show a key with both its letters."""
        self.setText(left_to_right(shortcut_words(key)) if key else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that types something; leave those that move."""
        if event.key() in _MOVING or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.chosen.emit("")
        elif (key := physical_key(event)) is not None and len(key) == 1:
            self.chosen.emit(key)


class LabelForm(QWidget):
    """Emits `edited` with the label as it now is."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self.key, self.name_ar, self.name_en = QLineEdit(), QLineEdit(), QLineEdit()
        self.guide_ar, self.guide_en = QPlainTextEdit(), QPlainTextEdit()
        self.colour, self.shortcut = QLineEdit(), KeyField()
        self._pick = QPushButton()
        self._form = QFormLayout(self)
        self.problems = {name: QLabel() for name in ("key", "name_ar", "colour", "shortcut")}
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        for line in (self.key, self.name_ar, self.name_en, self.colour):
            line.textEdited.connect(self._tell)
        for text in (self.guide_ar, self.guide_en):
            text.textChanged.connect(self._tell)
        self.shortcut.chosen.connect(self._on_key)
        self._pick.clicked.connect(self._pick_colour)
        self.retranslate()

    def _lay_out(self) -> None:
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        for widget in (self.name_ar, self.guide_ar):
            widget.setLayoutDirection(right)
        for widget in (self.key, self.name_en, self.guide_en, self.colour):
            widget.setLayoutDirection(left)
        for text, direction in ((self.guide_ar, right), (self.guide_en, left)):
            align(text, direction)
            text.setTabChangesFocus(True)
            text.setMinimumHeight(UNIT * 13)
        colour = QWidget()
        row = QHBoxLayout(colour)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.colour, 1)
        row.addWidget(self._pick)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(UNIT)
        self._form.setHorizontalSpacing(UNIT * 2)
        fields = {
            "name_ar": self.name_ar,
            "name_en": self.name_en,
            "shortcut": self.shortcut,
            "colour": colour,
            "guide_ar": self.guide_ar,
            "guide_en": self.guide_en,
            "key": self.key,
        }
        for name, field in fields.items():
            self._rows[name] = self._with_problem(field, name)
            self._form.addRow(" ", self._rows[name])

    def _with_problem(self, field: QWidget, name: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        if name in self.problems:
            said = self.problems[name]
            said.setWordWrap(True)
            said.setProperty("role", "danger")
            said.hide()
            column.addWidget(said)
        return holder

    def set_label(self, label: Label, *, is_new: bool) -> None:
        """Show a label; the key can be written as long as no label of a project has it."""
        self._label = None
        self.key.setText(label.key)
        self.key.setReadOnly(not is_new)
        self.name_ar.setText(label.names.ar)
        self.name_en.setText(label.names.en)
        self.guide_ar.setPlainText(label.guideline.ar)
        self.guide_en.setPlainText(label.guideline.en)
        self.colour.setText(label.colour)
        self.shortcut.show_key(label.shortcut)
        self._label = label
        self._paint()

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say what is wrong beside its field."""
        for name, said in self.problems.items():
            said.setText(problems.get(name, ""))
            said.setVisible(bool(said.text()))

    def _on_key(self, key: str) -> None:
        if self._label is not None:
            self._label = replace(self._label, shortcut=key)
            self.shortcut.show_key(key)
            self._tell()

    def _pick_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour.text()), self)
        if chosen.isValid():
            self.colour.setText(chosen.name().upper())
            self._tell()

    def _tell(self) -> None:
        if self._label is None:
            return
        self._label = replace(
            self._label,
            key=self.key.text().strip(),
            names=Names(self.name_ar.text().strip(), self.name_en.text().strip()),
            guideline=Names(self.guide_ar.toPlainText(), self.guide_en.toPlainText()),
            colour=self.colour.text().strip(),
        )
        self._paint()
        self.edited.emit(self._label)

    def _paint(self) -> None:
        colour = QColor(self.colour.text())
        self._pick.setStyleSheet(f"background: {colour.name()};" if colour.isValid() else "")

    def retranslate(self) -> None:
        """Write every text anew."""
        titles = {
            "name_ar": self.tr("Arabic name"),
            "name_en": self.tr("English name"),
            "shortcut": self.tr("Key"),
            "colour": self.tr("Colour"),
            "guide_ar": self.tr("Guideline in Arabic"),
            "guide_en": self.tr("Guideline in English"),
            "key": self.tr("Name in files"),
        }
        for name, row in self._rows.items():
            label = self._form.labelForField(row)
            if isinstance(label, QLabel):
                label.setText(titles[name])
        editors = (
            self.name_ar,
            self.name_en,
            self.shortcut,
            self.colour,
            self.guide_ar,
            self.guide_en,
            self.key,
        )
        for editor, title in zip(editors, titles.values(), strict=True):
            editor.setAccessibleName(title)
        self.shortcut.setPlaceholderText(self.tr("Press a letter; Backspace for none"))
        self._pick.setAccessibleName(self.tr("Choose a colour"))
        self._pick.setToolTip(self._pick.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
