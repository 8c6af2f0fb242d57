"""The attributes of one label as a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

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
        """Show the name, bold and with a sign where number keys set the attribute."""
        names, guideline = self.field.attribute.names, self.field.attribute.guideline
        name = names.in_language(self.field.language)
        self.setText(f"{name}  ●" if current else name)
        self.setToolTip(guideline.in_language(self.field.language))
        font = self.font()
        font.setBold(current)
        self.setFont(font)


@dataclass(slots=True)
class _Sheet:
    """The editors of one label, kept for the next span: making them takes longer than a key may."""

    body: QWidget
    fields: dict[str, Field]
    names: dict[str, _Name]


class AttributeForm(QWidget):
    """One editor for each attribute of the active span's label.

    Attributes of an ordering (low ≤ best ≤ high) stand side by side, with one line for what is wrong.
    """

    edited = Signal(str, object)
    """Attribute key and value, `None` when it was taken away."""
    entered = Signal(str)
    """The keyboard focus came to an attribute's editor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: dict[tuple[Attribute, ...], _Sheet] = {}
        self._sheet = _Sheet(QWidget(self), {}, {})
        self._language = ""
        self._current = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    @property
    def fields(self) -> dict[str, Field]:
        """The editors shown, by attribute key."""
        return self._sheet.fields

    def show_attributes(
        self, attributes: tuple[Attribute, ...], together: Sequence[str], language: str
    ) -> bool:
        """Have editors for these attributes; those whose keys are in `together` share a row.

        Says whether they are other ones than before.
        """
        if language != self._language:
            self.retranslate(language)
        if attributes not in self._sheets:
            self._sheets[attributes] = self._make_sheet(attributes, together)
        sheet, before = self._sheets[attributes], self._sheet
        if sheet is before:
            return False
        self._sheet = sheet
        before.body.hide()
        sheet.body.show()
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
        for name_key, name in self._sheet.names.items():
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

    def drop_labels(self) -> None:
        """Another scheme: none of the editors is needed any more."""
        for sheet in self._sheets.values():
            sheet.body.hide()
            sheet.body.deleteLater()
        self._sheets = {}
        self._sheet = _Sheet(QWidget(self), {}, {})

    def commit(self) -> None:
        """Tell everything that was typed and not told yet."""
        for field in self.fields.values():
            field.commit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        for sheet in self._sheets.values():
            for field in sheet.fields.values():
                field.retranslate(language)
        self.set_current(self._current)

    def _make_sheet(self, attributes: tuple[Attribute, ...], together: Sequence[str]) -> _Sheet:
        sheet = _Sheet(QWidget(self), {}, {})
        sheet.body.hide()
        rows = QVBoxLayout(sheet.body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        row = [attribute for attribute in attributes if attribute.key in together]
        for attribute in attributes:
            if row and attribute is row[0]:
                rows.addWidget(self._shared_row(sheet, row))
            elif attribute not in row:
                rows.addWidget(self._own_row(sheet, attribute))
        self._rows.addWidget(sheet.body)
        return sheet

    def _own_row(self, sheet: _Sheet, attribute: Attribute) -> QWidget:
        row = QWidget(sheet.body)
        rows = QVBoxLayout(row)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        field = self._make(sheet, attribute, row)
        rows.addWidget(sheet.names[attribute.key])
        rows.addWidget(field)
        return row

    def _shared_row(self, sheet: _Sheet, attributes: list[Attribute]) -> QWidget:
        row = QWidget(sheet.body)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        problem = QLabel(row)
        problem.setProperty("role", "danger")
        problem.setWordWrap(True)
        problem.hide()
        for column, attribute in enumerate(attributes):
            field = self._make(sheet, attribute, row)
            field.show_problems_in(problem)
            grid.addWidget(sheet.names[attribute.key], 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(problem, 2, 0, 1, len(attributes))
        return row

    def _make(self, sheet: _Sheet, attribute: Attribute, parent: QWidget) -> Field:
        field = field_for(attribute, self._language, parent)
        field.edited.connect(partial(self.edited.emit, attribute.key))
        field.entered.connect(partial(self.entered.emit, attribute.key))
        sheet.fields[attribute.key] = field
        sheet.names[attribute.key] = _Name(field, parent)
        return field
