"""The attributes of one label as a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.fields.base import Field
from annotator.gui.fields.choice import MOST_PILLS, ChoiceField, ListField
from annotator.gui.fields.date import DateField
from annotator.gui.fields.line import LineField
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import AttributeValue


def field_for(attribute: Attribute, language: str, parent: QWidget | None = None) -> Field:
    """The editor that fits an attribute."""
    match attribute.type:
        case AttributeType.ENUM if not attribute.multiple and len(attribute.values) > MOST_PILLS:
            return ListField(attribute, language, parent)
        case AttributeType.ENUM | AttributeType.BOOLEAN:
            return ChoiceField(attribute, language, parent)
        case AttributeType.DATE:
            return DateField(attribute, language, parent)
    return LineField(attribute, language, parent)


class _Name(QLabel):
    """An attribute's name; a click goes to its editor."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(field)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go to the editor."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def write(self, *, current: bool) -> None:
        """Show the name; the one that number keys set by weight and a sign, not by colour."""
        names, guideline = self.field.attribute.names, self.field.attribute.guideline
        name = names.in_language(self.field.language)
        self.setText(f"{name}  ●" if current else name)
        self.setToolTip(guideline.in_language(self.field.language))
        font = self.font()
        font.setBold(current)
        self.setFont(font)


class AttributeForm(QWidget):
    """One editor for each attribute, rebuilt only when the attributes are others.

    Attributes of an ordering (low ≤ best ≤ high) stand side by side, with one line for what is wrong.
    """

    edited = Signal(str, object)
    """Attribute key and value, `None` when it was taken away."""
    entered = Signal(str)
    """The keyboard focus came to an attribute's editor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._names: dict[str, _Name] = {}
        self._body: QWidget | None = None
        self._attributes: tuple[Attribute, ...] = ()
        self._current = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)

    def show_attributes(
        self, attributes: tuple[Attribute, ...], together: Sequence[str], language: str
    ) -> bool:
        """Have editors for these attributes; those whose keys are in `together` share a row.

        Says whether they are new ones.
        """
        if attributes == self._attributes:
            return False
        self._clear()
        self._attributes = attributes
        body = QWidget(self)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        row = [attribute for attribute in attributes if attribute.key in together]
        for attribute in attributes:
            if row and attribute is row[0]:
                rows.addWidget(self._shared_row(row, language, body))
            elif attribute not in row:
                rows.addWidget(self._own_row(attribute, language, body))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(body)
        body.show()
        self._body = body
        return True

    def set_values(self, values: Mapping[str, AttributeValue]) -> None:
        """Show the values; what is being typed stays."""
        for key, field in self.fields.items():
            if not (field.is_unsettled or field.problem()):
                field.set_value(values.get(key))

    def set_proposals(self, proposals: Mapping[str, AttributeValue]) -> None:
        """Show what the text seems to say beside the editors without a value."""
        for key, field in self.fields.items():
            field.set_proposal(proposals.get(key))

    def set_current(self, key: str) -> None:
        """Mark the attribute that number keys set."""
        self._current = key
        for name_key, name in self._names.items():
            name.write(current=name_key == key)

    def set_problems(self, keys: Iterable[str], sentence: str) -> None:
        """Say what is wrong with some attributes; empty when they are right."""
        for key in keys:
            if key in self.fields:
                self.fields[key].set_problem(sentence)

    def forget(self) -> None:
        """Drop what was typed and refused."""
        for field in self.fields.values():
            field.set_problem("")
            field.set_value(None)

    def commit(self) -> None:
        """Tell everything that was typed and not told yet."""
        for field in self.fields.values():
            field.commit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        for field in self.fields.values():
            field.retranslate(language)
        self.set_current(self._current)

    def _clear(self) -> None:
        self.fields, self._names = {}, {}
        if self._body is not None:
            self._body.hide()
            self._body.setParent(None)
            self._body.deleteLater()
            self._body = None

    def _own_row(self, attribute: Attribute, language: str, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        rows = QVBoxLayout(row)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        field = self._make(attribute, language, row)
        rows.addWidget(self._names[attribute.key])
        rows.addWidget(field)
        return row

    def _shared_row(self, attributes: list[Attribute], language: str, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        problem = QLabel(row)
        problem.setProperty("role", "danger")
        problem.setWordWrap(True)
        problem.hide()
        for column, attribute in enumerate(attributes):
            field = self._make(attribute, language, row)
            field.show_problems_in(problem)
            grid.addWidget(self._names[attribute.key], 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(problem, 2, 0, 1, len(attributes))
        return row

    def _make(self, attribute: Attribute, language: str, parent: QWidget) -> Field:
        field = field_for(attribute, language, parent)
        field.edited.connect(lambda value, key=attribute.key: self.edited.emit(key, value))
        field.entered.connect(lambda key=attribute.key: self.entered.emit(key))
        self.fields[attribute.key] = field
        self._names[attribute.key] = _Name(field, parent)
        self._names[attribute.key].write(current=attribute.key == self._current)
        return field
