"""Every key on one page, searchable: actions by menu, then the labels of the open project."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem

from annotator.app.actions import ACTIONS, Menu
from annotator.gui.dialogs.base import Dialog
from annotator.gui.i18n import left_to_right
from annotator.gui.shell import Shell
from annotator.text.folding import fold


class KeysHelp(Dialog):
    """A two-column list; typing narrows it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self.search, self.tree, self._note = QLineEdit(), QTreeWidget(), QLabel()
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "quiet")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for widget in (self.search, self.tree, self._note, buttons):
            self.column.addWidget(widget)
        self.resize(640, 640)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Search keys"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self._note.setText(
            self.tr(
                "Keys work the same under Arabic and Latin layouts; the Arabic letter stands beside the key."
                " Shift with a caret key extends the selection. Plain keys act while the text has the focus."
            )
        )
        self._groups.clear()
        self.tree.clear()
        for menu in Menu:
            self._add_group(self._shell.window.menu_title(menu), self._actions_of(menu))
        self._add_group(self.tr("Labels"), self._labels())
        self._narrow(self.search.text())

    def _actions_of(self, menu: Menu) -> list[tuple[str, str]]:
        keymap, actions = self._shell.window.keys.keymap, self._shell.actions
        return [
            (actions.title(spec.id), "، ".join(left_to_right(c.display) for c in keymap.keys_of(spec.id)))
            for spec in ACTIONS
            if spec.menu is menu and keymap.keys_of(spec.id)
        ]

    def _labels(self) -> list[tuple[str, str]]:
        session, keymap = self._shell.bridge.session, self._shell.window.keys.keymap
        if session is None:
            return []
        chords = [(label, keymap.label_key(label.key)) for label in session.scheme.labels()]
        code = self._shell.language.code
        return [(label.names.in_language(code), left_to_right(c.display)) for label, c in chords if c]

    def _add_group(self, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem([title])
        bold = group.font(0)
        bold.setBold(True)
        group.setFont(0, bold)
        group.setFirstColumnSpanned(True)
        items = [QTreeWidgetItem(list(row)) for row in rows]
        group.addChildren(items)
        self._groups.append((group, items))
        self.tree.addTopLevelItem(group)
        group.setExpanded(True)

    def _narrow(self, query: str) -> None:
        wanted = fold(query)
        for group, rows in self._groups:
            for row in rows:
                row.setHidden(wanted not in fold(row.text(0)) and wanted not in fold(row.text(1)))
            group.setHidden(all(row.isHidden() for row in rows))


def open_dialog(shell: Shell) -> KeysHelp:
    """The dialog of `help.keys`."""
    return KeysHelp(shell)
