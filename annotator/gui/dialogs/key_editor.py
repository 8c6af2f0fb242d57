"""Changing keys: a list of actions, a field that takes the next chord pressed, and a word about conflicts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.actions import ACTIONS
from annotator.app.keymap import Target, TargetKind
from annotator.gui.i18n import isolated, left_to_right
from annotator.gui.keys import chord_of
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.text.folding import fold

_ID = Qt.ItemDataRole.UserRole


class ChordField(QLineEdit):
    """Shows the chord last pressed in it; the key itself does nothing else. Tab and Esc may be chosen too."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Take every key press, also those that usually move the focus or close the dialog."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chord = chord_of(event)
            if chord is not None:
                self.setText(left_to_right(chord.display))
                self.pressed.emit(chord)
            return True
        return super().event(event)


class KeyEditor(QWidget):
    """Search an action, choose it, press its new key."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.search, self.tree, self.chord = QLineEdit(), QTreeWidget(), ChordField()
        self.clear, self.default = QPushButton(), QPushButton()
        self.said = QLabel()
        self._prompt = QLabel()
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._on_current)
        self.chord.pressed.connect(lambda chord: self._set((str(chord),)))
        self.clear.clicked.connect(lambda: self._set(()))
        self.default.clicked.connect(lambda: self._set(None))
        self.retranslate()

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "warning")
        row = QHBoxLayout()
        row.addWidget(self._prompt)
        row.addWidget(self.chord, 1)
        row.addWidget(self.clear)
        row.addWidget(self.default)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self.said)

    @property
    def action_id(self) -> str:
        """The action that is chosen."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, action_id: str) -> None:
        """Choose an action in the list."""
        for item in self._items:
            if item.data(0, _ID) == action_id:
                self.tree.setCurrentItem(item)

    def _set(self, chords: tuple[str, ...] | None) -> None:
        """Give the chosen action other keys; `None` for those of the table."""
        action_id = self.action_id
        if not action_id:
            return
        keys = {
            known: value for known, value in self._shell.settings.current.keys.items() if known != action_id
        }
        if chords is not None and chords != self._shell.actions.spec(action_id).keys:
            keys[action_id] = chords
        self._shell.settings.change(keys=keys)
        self._show_keys()
        self._on_current()

    def _show_keys(self) -> None:
        keymap = self._shell.window.keys.keymap
        for item in self._items:
            chords = keymap.keys_of(str(item.data(0, _ID)))
            item.setText(1, "، ".join(left_to_right(chord.display) for chord in chords))
        self.said.setText("\n".join(self._conflicts()))
        self.said.setVisible(bool(self.said.text()))

    def _conflicts(self) -> list[str]:
        said = self.tr("{key} is wanted by {targets}. The first one gets it.")
        return [
            said.format(
                key=left_to_right(conflict.chord.display),
                targets="، ".join(isolated(self._target(target)) for target in conflict.targets),
            )
            for conflict in self._shell.window.keys.keymap.conflicts()
        ]

    def _target(self, target: Target) -> str:
        session = self._shell.bridge.session
        if target.kind is TargetKind.ACTION:
            return self._shell.actions.title(target.name)
        label = session.scheme.label(target.name) if session is not None else None
        if target.kind is TargetKind.LABEL and label is not None:
            return label.names.in_language(self._shell.language.code)
        return self.tr("the number keys")

    def _on_current(self) -> None:
        chosen = bool(self.action_id)
        for widget in (self.chord, self.clear, self.default):
            widget.setEnabled(chosen)
        chords = self._shell.window.keys.keymap.keys_of(self.action_id)
        self.chord.setText("، ".join(left_to_right(chord.display) for chord in chords))

    def _narrow(self, query: str) -> None:
        wanted = fold(query)
        for item in self._items:
            item.setHidden(wanted not in fold(item.text(0)) and wanted not in fold(item.text(1)))

    def retranslate(self) -> None:
        """Write every text anew."""
        chosen = self.action_id
        self.search.setPlaceholderText(self.tr("Search actions"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self._prompt.setText(self.tr("Press the new key here:"))
        self.clear.setText(self.tr("No key"))
        self.default.setText(self.tr("Default"))
        self.tree.clear()
        self._items = [QTreeWidgetItem([self._shell.actions.title(spec.id), ""]) for spec in ACTIONS]
        for item, spec in zip(self._items, ACTIONS, strict=True):
            item.setData(0, _ID, spec.id)
        self.tree.addTopLevelItems(self._items)
        self.choose(chosen)
        self._show_keys()
        self._on_current()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
