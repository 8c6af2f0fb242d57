"""Editors for attributes with fixed values: pills side by side for a few, a list for many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.app.intents.attributes import DIGITS, chosen
from annotator.gui.fields.base import Field, pressed_digit
from annotator.gui.fields.flow import FlowLayout
from annotator.gui.fields.pill import Pill
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import AttributeValue

MOST_PILLS = 5
"""With more values than this a list is shown."""


def options_of(attribute: Attribute) -> tuple[AttributeValue, ...]:
    """Every value a person may choose."""
    if attribute.type is AttributeType.BOOLEAN:
        return (True, False)
    return tuple(value.key for value in attribute.values)


class PillRow(QWidget):
    """Pills as one stop of the Tab key: arrows move along, digits and Space choose."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pills: list[Pill] = []
        self._at = 0
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(2, 2, 2, 2)

    def add(self, text: str) -> None:
        """Append a pill; the first nine carry their digit."""
        number = len(self.pills)
        pill = Pill(text, str(number + 1) if number < DIGITS else "", self)
        pill.setCheckable(True)
        pill.clicked.connect(lambda _on=False, i=number: self._choose(i))
        self.pills.append(pill)
        self._flow.addWidget(pill)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, choose with digits or Space; everything else is for the panel."""
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, backward = backward, forward
        digit = pressed_digit(event)
        if event.key() in (forward, Qt.Key.Key_Down):
            self._go(1)
        elif event.key() in (backward, Qt.Key.Key_Up):
            self._go(-1)
        elif event.key() == Qt.Key.Key_Space:
            self._choose(self._at)
        elif digit is not None and 1 <= digit <= len(self.pills):
            self._choose(digit - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the checked pill."""
        checked = [i for i, pill in enumerate(self.pills) if pill.isChecked()]
        self._at = checked[0] if checked else 0
        self.update()
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame the pill that Space would choose."""
        if not (self.hasFocus() and self.pills):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 1.5))
        painter.drawRoundedRect(self.pills[self._at].geometry().adjusted(-2, -2, 1, 1), 11, 11)

    def _go(self, by: int) -> None:
        self._at = (self._at + by) % len(self.pills)
        self.update()

    def _choose(self, index: int) -> None:
        self._at = index
        self.update()
        self.chosen.emit(index)


class ChoiceField(Field):
    """One value out of a few, or several where allowed. Choosing a chosen one takes it back."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget | None = None) -> None:
        super().__init__(attribute, language, parent)
        self._options = options_of(attribute)
        self._held: AttributeValue | None = None
        self._row = PillRow(self)
        for option in self._options:
            self._row.add(self.shown(option))
        self._row.chosen.connect(self._choose)
        self._row.entered.connect(self.entered)
        self.put_editor(self._row)

    @property
    def pills(self) -> list[Pill]:
        """The pills, in the order of the values."""
        return self._row.pills

    def set_value(self, value: AttributeValue | None) -> None:
        """Check the pills of the value."""
        self._held = value
        held = value if isinstance(value, tuple) else (value,)
        for pill, option in zip(self.pills, self._options, strict=True):
            pill.setChecked(any(option == one and type(option) is type(one) for one in held))

    def retranslate(self, language: str) -> None:
        """Name the values in another language."""
        super().retranslate(language)
        for pill, option in zip(self.pills, self._options, strict=True):
            pill.setText(self.shown(option))
            pill.updateGeometry()

    def _choose(self, index: int) -> None:
        value = chosen(self.attribute, self._held, self._options[index])
        self.set_value(value)
        self.edited.emit(value)


class _List(QComboBox):
    """A list that chooses by digit. It ignores the wheel, which is for scrolling the panel."""

    entered = Signal()
    digit = Signal(int)
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Delete clears."""
        digit = pressed_digit(event)
        if digit is not None and 1 <= digit < self.count():
            self.digit.emit(digit)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        self.entered.emit()
        super().focusInEvent(event)


class ListField(Field):
    """One value out of many."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget | None = None) -> None:
        super().__init__(attribute, language, parent)
        self._list = _List(self)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(8)
        self._list.setMaxVisibleItems(20)
        self._proposal: AttributeValue | None = None
        self._list.addItem("", None)
        for value in attribute.values:
            self._list.addItem("", value.key)
        self._write()
        self._list.activated.connect(lambda _index: self.edited.emit(self._list.currentData()))
        self._list.digit.connect(self._choose_digit)
        self._list.cleared.connect(lambda: self._set_and_tell(0))
        self._list.entered.connect(self.entered)
        self.put_editor(self._list)
        _DigitsInList(self._list, self)

    def set_value(self, value: AttributeValue | None) -> None:
        """Select the value's line."""
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(max(0, self._list.findData(value)) if value is not None else 0)

    def set_proposal(self, value: AttributeValue | None) -> None:
        """Show the proposal on the empty line."""
        self._proposal = value
        self._write()

    def retranslate(self, language: str) -> None:
        """Name the values in another language."""
        super().retranslate(language)
        self._write()

    def _write(self) -> None:
        empty = (
            "—"
            if self._proposal is None
            else self.tr("— ({value}?)").format(value=self.shown(self._proposal))
        )
        self._list.setItemText(0, empty)
        for index, value in enumerate(self.attribute.values, start=1):
            name = value.names.in_language(self.language)
            self._list.setItemText(index, f"{index}  {name}" if index <= DIGITS else f"    {name}")

    def _choose_digit(self, digit: int) -> None:
        self._set_and_tell(0 if self._list.currentIndex() == digit else digit)

    def _set_and_tell(self, index: int) -> None:
        self._list.setCurrentIndex(index)
        self._list.hidePopup()
        self.edited.emit(self._list.currentData())


class _DigitsInList(QObject):
    """Lets digits choose while the list is open, where the keys go to its view."""

    def __init__(self, target: _List, parent: QObject) -> None:
        super().__init__(parent)
        self._target = target
        target.view().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Pass digits on to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            digit = pressed_digit(event)
            if digit is not None and 1 <= digit < self._target.count():
                self._target.digit.emit(digit)
                return True
        return False
