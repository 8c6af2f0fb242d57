"""The attributes of a label and the values they offer, named in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.scheme.edits import add_value, remove_value
from annotator.gui.theme import UNIT
from annotator.model.scheme import Attribute, AttributeType, Label, Names

_PATH = Qt.ItemDataRole.UserRole
_KEY, _AR, _EN, _TYPE = range(4)


class AttributesEditor(QWidget):
    """Emits `edited` with an attribute as it now is; values can be added and taken away."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self._known: Mapping[str, frozenset[str]] = {}
        self._items: list[QTreeWidgetItem] = []
        self.tree, self.add, self.remove = QTreeWidget(), QPushButton(), QPushButton()
        self.tree.setColumnCount(4)
        self.tree.setMinimumHeight(UNIT * 26)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setEditTriggers(
            QTreeWidget.EditTrigger.EditKeyPressed | QTreeWidget.EditTrigger.DoubleClicked
        )
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.tree)
        column.addLayout(row)
        self.tree.itemChanged.connect(self._on_edit)
        self.tree.currentItemChanged.connect(lambda _new, _old: self._enable())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.retranslate()

    def set_label(self, label: Label, known: Mapping[str, frozenset[str]]) -> None:
        """Show a label's attributes; `known` has the value keys in force, which keep their spelling."""
        chosen = self._chosen()
        self._label, self._known = label, known
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items = []
        for attribute in label.attributes:
            top = QTreeWidgetItem([attribute.key, *attribute.names, self._type(attribute)])
            top.setData(0, _PATH, (attribute.key, ""))
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsEditable)
            self.tree.addTopLevelItem(top)
            self._items.append(top)
            for value in attribute.values:
                item = QTreeWidgetItem([value.key, *value.names, ""])
                item.setData(0, _PATH, (attribute.key, value.key))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                top.addChild(item)
                self._items.append(item)
            top.setExpanded(bool(chosen and chosen[0] == attribute.key))
        self.tree.blockSignals(False)
        self._select(chosen)
        self._enable()

    def _chosen(self) -> tuple[str, str] | None:
        item = self.tree.currentItem()
        return tuple(item.data(0, _PATH)) if item is not None else None

    def _select(self, path: tuple[str, str] | None) -> None:
        for item in self._items:
            if path is not None and tuple(item.data(0, _PATH)) == path:
                self.tree.setCurrentItem(item)

    def _attribute(self) -> Attribute | None:
        path = self._chosen()
        return self._label.attribute(path[0]) if self._label is not None and path is not None else None

    def _add(self) -> None:
        attribute = self._attribute()
        if attribute is not None:
            self.edited.emit(add_value(attribute, Names("", self.tr("New value"))))

    def _remove(self) -> None:
        attribute, path = self._attribute(), self._chosen()
        if attribute is not None and path is not None and path[1]:
            self.edited.emit(remove_value(attribute, path[1]))

    def _on_edit(self, item: QTreeWidgetItem, column: int) -> None:
        key, value_key = item.data(0, _PATH)
        attribute = self._label.attribute(key) if self._label is not None else None
        if attribute is None:
            return
        names = Names(item.text(_AR).strip(), item.text(_EN).strip())
        if not value_key:
            self.edited.emit(replace(attribute, names=names))
            return
        new_key = item.text(_KEY).strip() if column == _KEY else value_key
        if new_key != value_key and (
            value_key in self._known.get(key, frozenset()) or attribute.value(new_key) is not None
        ):
            new_key = value_key  # labels of the project may have it, or another value does
        values = tuple(
            replace(value, key=new_key, names=names) if value.key == value_key else value
            for value in attribute.values
        )
        self.edited.emit(replace(attribute, values=values))

    def _enable(self) -> None:
        attribute, path = self._attribute(), self._chosen()
        is_enum = attribute is not None and attribute.type is AttributeType.ENUM
        self.add.setEnabled(is_enum)
        self.remove.setEnabled(is_enum and path is not None and bool(path[1]))

    def _type(self, attribute: Attribute) -> str:
        names = {
            AttributeType.ENUM: self.tr("one of a list"),
            AttributeType.INTEGER: self.tr("whole number"),
            AttributeType.DECIMAL: self.tr("number"),
            AttributeType.TEXT: self.tr("text"),
            AttributeType.BOOLEAN: self.tr("yes or no"),
            AttributeType.DATE: self.tr("date"),
        }
        several = self.tr("several of a list")
        return several if attribute.multiple else names[attribute.type]

    def retranslate(self) -> None:
        """Write every text anew."""
        self.tree.setHeaderLabels(
            [self.tr("Name in files"), self.tr("Arabic name"), self.tr("English name"), self.tr("Takes")]
        )
        self.tree.setAccessibleName(self.tr("Attributes and their values"))
        self.add.setText(self.tr("Add a value"))
        self.remove.setText(self.tr("Remove the value"))
        if self._label is not None:
            self.set_label(self._label, self._known)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
