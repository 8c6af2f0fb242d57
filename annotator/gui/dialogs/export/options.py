"""A form made of a format's options class."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.formats.options import OptionField, OptionValue, option_fields
from annotator.gui.i18n import titled
from annotator.gui.theme import UNIT


class OptionsForm(QWidget):
    """One editor an option, with its name above and its explanation below."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._class: type | None = None
        self.editors: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT // 2)
        self._page: QWidget | None = None

    def set_options(self, options: type, values: Mapping[str, OptionValue]) -> None:
        """Ask for the options of a class; `values` says what was chosen before, where it still fits."""
        self._class = options
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page, self.editors = QWidget(), {}
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        for field in option_fields(options):
            self._add(field, values.get(field.key, field.default), column)
        self._column.addWidget(self._page)
        self.setVisible(bool(self.editors))

    def values(self) -> dict[str, OptionValue]:
        """What is chosen."""
        return {key: _value(editor) for key, editor in self.editors.items()}

    def changes(self) -> dict[str, OptionValue]:
        """What is chosen otherwise than the format would by itself."""
        fields = option_fields(self._class) if self._class is not None else ()
        defaults = {field.key: field.default for field in fields}
        return {key: value for key, value in self.values().items() if value != defaults[key]}

    def retranslate(self) -> None:
        """Write every text anew."""
        if self._class is not None:
            self.set_options(self._class, self.values())

    def _add(self, field: OptionField, value: OptionValue, column: QVBoxLayout) -> None:
        name = titled(field.name)
        editor = self._editor(field, value)
        editor.setAccessibleName(name)
        explanation = QLabel(titled(field.help))
        explanation.setWordWrap(True)
        explanation.setProperty("role", "quiet")
        if not isinstance(editor, QCheckBox):
            title = QLabel(name)
            title.setBuddy(editor)
            column.addWidget(title)
        column.addWidget(editor)
        column.addWidget(explanation)
        column.addSpacing(UNIT // 2)
        self.editors[field.key] = editor

    def _editor(self, field: OptionField, value: OptionValue) -> QWidget:
        if isinstance(field.default, bool):
            check = QCheckBox(titled(field.name))
            check.setChecked(value is True)
            check.toggled.connect(lambda _on: self.changed.emit())
            return check
        if field.choices:
            box = QComboBox()
            for key, name in field.choices:
                box.addItem(titled(name), key)
            box.setCurrentIndex(max(box.findData(value), 0))
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
            return box
        line = QLineEdit(str(value))
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line


def _value(editor: QWidget) -> OptionValue:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    return editor.text() if isinstance(editor, QLineEdit) else ""
