"""What every attribute editor has in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.keys import physical_key
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import AttributeValue


class Field(QWidget):
    """Edits one attribute. `edited` carries the new value at once, `None` when it was taken away.

    A problem is said in a sentence below the editor; the value in the editor stays for the person to correct.
    """

    edited = Signal(object)
    entered = Signal()
    """The keyboard focus came in."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.language = language
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._sentence = ""
        self._problem = QLabel(self)
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._rows.addWidget(self._problem)

    def put_editor(self, editor: QWidget) -> None:
        """Place the editor above the sentence about problems."""
        self._rows.insertWidget(0, editor)
        self.take_focus_at(editor)

    def take_focus_at(self, editor: QWidget) -> None:
        """Say which widget the keyboard goes to."""
        self.setFocusProxy(editor)
        editor.setAccessibleName(self.attribute.names.in_language(self.language))

    def set_value(self, value: AttributeValue | None) -> None:
        """Show a value without emitting `edited`."""
        raise NotImplementedError

    def set_proposal(self, value: AttributeValue | None) -> None:
        """Show what the text seems to say, as long as there is no value."""

    def commit(self) -> None:
        """Emit what was typed and not emitted yet."""

    @property
    def is_unsettled(self) -> bool:
        """Whether what is typed differs from what was last shown or emitted."""
        return False

    def problem(self) -> str:
        """The sentence shown below the editor; empty for none."""
        return self._sentence

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with the value; empty when it is right."""
        if not sentence and self._problem.text() != self._sentence:
            self._sentence = ""
            return  # a shared line speaks for another field
        self._sentence = sentence
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_problems_in(self, shared: QLabel) -> None:
        """Say problems in a line shared with other fields instead of below the editor."""
        self._rows.removeWidget(self._problem)
        self._problem.deleteLater()
        self._problem = shared

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self.language = language
        editor = self.focusProxy()
        if editor is not None:
            editor.setAccessibleName(self.attribute.names.in_language(language))

    def shown(self, value: AttributeValue) -> str:
        """A value as a person reads it."""
        return value_text(self.attribute, value, self.language)


def value_text(attribute: Attribute, value: AttributeValue, language: str) -> str:
    """A value of an attribute as a person reads it."""
    if isinstance(value, tuple):
        comma = "، " if language == "ar" else ", "
        return comma.join(value_text(attribute, one, language) for one in value)
    if attribute.type is AttributeType.BOOLEAN:
        return (
            QCoreApplication.translate("Field", "yes") if value else QCoreApplication.translate("Field", "no")
        )
    choice = attribute.value(str(value)) if attribute.type is AttributeType.ENUM else None
    return choice.names.in_language(language) if choice is not None else str(value)


def pressed_digit(event: QKeyEvent) -> int | None:
    """The digit of the key that was pressed, whatever the layout; `None` for other keys."""
    key = physical_key(event)
    return int(key) if key is not None and key.isdecimal() else None
