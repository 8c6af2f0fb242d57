"""The relations of the active span: what it is related to, and what is related to it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.intents.focus import Focus
from annotator.gui.i18n import isolated
from annotator.gui.theme import UNIT
from annotator.model.span import Relation, Span

_MOST_ROWS = 8
_LONGEST = 80
_SPACES = re.compile(r"\s+")
_RELATION = Qt.ItemDataRole.UserRole
_OTHER = Qt.ItemDataRole.UserRole + 1


class RelationList(QListWidget):
    """One row a relation; as tall as its rows, up to some."""

    jump = Signal(str)
    remove = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self.jump.emit(item.data(_OTHER)))

    def fit(self) -> None:
        """Be as tall as the rows, up to some."""
        row = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(row * min(self.count(), _MOST_ROWS) + 2 * self.frameWidth() + UNIT // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps to the other span, Delete removes the relation."""
        item = self.currentItem()
        if self.count() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jump.emit(item.data(_OTHER))
        elif self.count() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove.emit(item.data(_RELATION))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RelationSection(QWidget):
    """The list with its caption, and buttons for what its keys do."""

    jump = Signal(str)
    """The other span of a relation was asked for."""
    remove = Signal(str)
    """A relation should go; carries its id."""
    add = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "heading")
        self._add = self._button("+")
        self._remove = self._button("−")
        self.list = RelationList(self)
        self.list.jump.connect(self.jump)
        self.list.remove.connect(self.remove)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self._remove_current)
        top = QHBoxLayout()
        top.addWidget(self._caption)
        top.addStretch(1)
        top.addWidget(self._add)
        top.addWidget(self._remove)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(UNIT // 2)
        rows.addLayout(top)
        rows.addWidget(self.list)
        self.retranslate()

    def show_relations(self, focus: Focus, language: str) -> None:
        """Show the relations of the active span, its own first."""
        kept = self.list.currentRow()
        self.list.clear()
        relations = focus.annotations.relations_of(focus.active)
        for relation in sorted(relations, key=lambda r: (r.source != focus.active, r.id)):
            other = relation.target if relation.source == focus.active else relation.source
            span = focus.annotations.spans.get(other)
            if span is not None:
                self._add_row(focus, relation, span, language)
        self.list.setCurrentRow(min(kept, self.list.count() - 1))
        self.list.setVisible(self.list.count() > 0)
        self.list.fit()
        self._enable()
        possible = focus.span is not None and any(
            focus.span.label in (*kind.sources, *kind.targets) for kind in focus.scheme.relations
        )
        self.setVisible(possible or self.list.count() > 0)

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._caption.setText(self.tr("Relations"))
        self._add.setToolTip(self.tr("Relate to another span (R in the text)"))
        self._remove.setToolTip(self.tr("Remove the selected relation (Delete)"))
        self.list.setAccessibleName(self.tr("Relations"))
        self.list.setToolTip(self.tr("Enter goes to the other span, Delete removes the relation"))

    def _button(self, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _add_row(self, focus: Focus, relation: Relation, other: Span, language: str) -> None:
        kind = focus.scheme.relation(relation.label)
        role = kind.names.in_language(language) if kind is not None else relation.label
        words = isolated(_SPACES.sub(" ", other.surface(focus.text)[:_LONGEST]))
        if relation.source == focus.active:
            text = self.tr("{role}: {words}").format(role=role, words=words)
        else:
            text = self.tr("{role} of: {words}").format(role=role, words=words)
        item = QListWidgetItem(text, self.list)
        item.setData(_RELATION, relation.id)
        item.setData(_OTHER, other.id)

    def _remove_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.remove.emit(item.data(_RELATION))

    def _enable(self) -> None:
        self._remove.setEnabled(self.list.currentItem() is not None)
