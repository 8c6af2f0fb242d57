"""Editors of one typed line: text, whole numbers and decimals."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.fields.base import Field
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import AttributeValue

_SEPARATORS = str.maketrans("", "", ",٬ \u00a0\u200e\u200f")


class Line(QLineEdit):
    """A line that tells when the focus comes."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        self.entered.emit()
        super().focusInEvent(event)


class LineField(Field):
    """Text, a whole number or a decimal; told when the person leaves the line or presses Enter."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget | None = None) -> None:
        super().__init__(attribute, language, parent)
        self.line = Line(self)
        self.line.setMinimumWidth(48)  # three stand side by side in a narrow panel
        self._shown = ""
        self._proposal: AttributeValue | None = None
        if attribute.type is not AttributeType.TEXT:
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.editingFinished.connect(self.commit)
        self.line.entered.connect(self.entered)
        self.put_editor(self.line)

    @property
    def is_unsettled(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self.line.text() != self._shown

    def set_value(self, value: AttributeValue | None) -> None:
        """Show a value."""
        self._shown = "" if value is None else str(value)
        if self.line.text() != self._shown:  # the caret stays where it is in a line that is right already
            self.line.setText(self._shown)

    def set_proposal(self, value: AttributeValue | None) -> None:
        """Show the proposal where the line is empty."""
        self._proposal = value
        self._write_placeholder()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        super().retranslate(language)
        self._write_placeholder()

    def commit(self) -> None:
        """Tell what was typed, or say why it cannot be a value."""
        if not self.is_unsettled:
            return
        typed = self.line.text().strip()
        try:
            value = self.read(typed) if typed else None
        except ValueError:
            self._shown = self.line.text()
            self.set_problem(self.complaint())
            return
        self._shown = self.line.text()
        self.set_problem("")
        self.edited.emit(value)

    def read(self, typed: str) -> AttributeValue:
        """The value of what was typed, digits of any script; raises `ValueError` when it is none."""
        if self.attribute.type is AttributeType.INTEGER:
            return int(typed.translate(_SEPARATORS))
        if self.attribute.type is AttributeType.DECIMAL:
            return _decimal(typed.translate(_SEPARATORS).replace("٫", "."))
        return typed

    def complaint(self) -> str:
        """What to say about something that cannot be read."""
        if self.attribute.type is AttributeType.INTEGER:
            return self.tr("Write a whole number, such as 14, or leave it empty.")
        return self.tr("Write a number, such as 2.5, or leave it empty.")

    def placeholder(self) -> str:
        """What an empty line shows when there is no proposal."""
        return ""

    def _write_placeholder(self) -> None:
        if self._proposal is None:
            self.line.setPlaceholderText(self.placeholder())
        else:
            self.line.setPlaceholderText(self.tr("{value}?").format(value=self.shown(self._proposal)))


def _decimal(typed: str) -> Decimal:
    try:
        value = Decimal(typed)
    except InvalidOperation as error:
        raise ValueError(typed) from error
    if not value.is_finite():
        raise ValueError(typed)
    return value
