"""The dialog: a tree of labels beside what is read or edited about the chosen one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.commands.scheme import ChangeScheme
from annotator.app.session import Session
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.scheme import edits
from annotator.gui.dialogs.scheme.attributes import AttributesEditor
from annotator.gui.dialogs.scheme.label_form import LabelForm
from annotator.gui.dialogs.scheme.problems import field_problems, other_problems
from annotator.gui.dialogs.scheme.reading import Pages, shortcut_words
from annotator.gui.i18n import isolated, left_to_right, translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT, label_colour
from annotator.model.errors import UserError
from annotator.model.scheme import Attribute, Label, Names, Scheme
from annotator.model.scheme_rules import scheme_problems
from annotator.model.scheme_toml import dump_scheme, load_scheme

_KEYS = Qt.ItemDataRole.UserRole
"""Layer key and label key of a branch; both empty for the whole scheme."""


class SchemeDialog(Dialog):
    """Opens to read; Edit turns the page into a form. Save puts the scheme in force as one step."""

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__(shell.window)
        self._shell, self._session = shell, session
        self.draft: Scheme = session.scheme
        self._items: list[QTreeWidgetItem] = []
        self._key_is_taken = False
        self.tree, self.page, self.pages = QTreeWidget(), QTextBrowser(), QStackedWidget()
        self.form, self.attributes = LabelForm(), AttributesEditor()
        self._choose, self._attributes_title, self.problem = QLabel(), QLabel(), QLabel()
        self.edit, self.add, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.load, self.save_as = QPushButton(), QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.tree.setFocus()

    # -- building ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setIndentation(UNIT * 2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setMinimumSectionSize(UNIT * 3)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.document().setDocumentMargin(UNIT * 3)
        font = self.page.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.page.setFont(font)
        self._choose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose.setProperty("role", "quiet")
        for widget in (self.page, self._form_page(), self._choose):
            self.pages.addWidget(widget)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._tree_side())
        halves.addWidget(self.pages)
        halves.setStretchFactor(1, 1)
        halves.setSizes([UNIT * 44, UNIT * 90])
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "danger")
        for button in (self.edit, self.load, self.save_as):
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.edit.setCheckable(True)
        self.save.setDefault(True)
        self.column.addWidget(halves, 1)
        self.column.addWidget(self.problem)
        self.column.addWidget(self._buttons)
        room = self._shell.window.screen().availableSize()
        self.resize(min(UNIT * 140, room.width() * 9 // 10), min(UNIT * 90, room.height() * 9 // 10))

    def _tree_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        return side

    def _form_page(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(UNIT * 2, 0, UNIT * 2, 0)
        column.setSpacing(UNIT * 2)
        self._attributes_title.setProperty("role", "heading")
        self._attributes_title.setWordWrap(True)
        column.addWidget(self.form)
        column.addWidget(self._attributes_title)
        column.addWidget(self.attributes)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(lambda _new, _old: self._show())
        self.edit.toggled.connect(lambda _on: self._show())
        self.form.edited.connect(self._on_label)
        self.attributes.edited.connect(self._on_attribute)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.load.clicked.connect(self._load)
        self.save_as.clicked.connect(self._save_as)
        self.save.clicked.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self._shell.look.changed.connect(self._show)

    # -- what is chosen ---------------------------------------------------------------------------------

    def keys(self) -> tuple[str, str]:
        """Layer and label that are chosen; empty for none."""
        item = self.tree.currentItem()
        layer, label = item.data(0, _KEYS) if item is not None else ("", "")
        return str(layer), str(label)

    def choose(self, layer: str, label: str = "") -> None:
        """Choose a branch of the tree."""
        for item in self._items:
            if tuple(item.data(0, _KEYS)) == (layer, label):
                self.tree.setCurrentItem(item)

    def _label(self) -> Label | None:
        return self.draft.label(self.keys()[1])

    # -- editing ----------------------------------------------------------------------------------------

    def _on_label(self, label: Label) -> None:
        layer, key = self.keys()
        self._key_is_taken = label.key != key and self.draft.label(label.key) is not None
        if self._key_is_taken:  # two labels of one key could not be told apart any more
            self._judge()
            return
        self.draft = edits.put_label(self.draft, key, label)
        item = self.tree.currentItem()
        if item is not None:
            item.setData(0, _KEYS, (layer, label.key))
            self._write_item(item, label)
        self._judge()

    def _on_attribute(self, attribute: Attribute) -> None:
        self.draft = edits.put_attribute(self.draft, self.keys()[1], attribute)
        self._show()

    def _add(self) -> None:
        layer = self.keys()[0] or self.draft.layers[0].key
        self.draft, key = edits.add_label(self.draft, layer, Names("", self.tr("New label")))
        self.edit.setChecked(True)
        self._fill_tree((layer, key))
        self.form.name_ar.setFocus()

    def _remove(self) -> None:
        layer, key = self.keys()
        self.draft = edits.remove_label(self.draft, key)
        self._fill_tree((layer, ""))

    def _load(self) -> None:
        title, kinds = self.tr("Labels and guidelines from a file"), self.tr("Schemes (*.toml)")
        for path in self._shell.prompts.open_files(self, title, self._session.path.parent, kinds)[:1]:
            try:
                self.draft = load_scheme(path)
            except UserError as error:
                self._tell(translate(error.message))
                return
            self._fill_tree(("", ""))

    def _save_as(self) -> None:
        suggestion = self._session.path.with_name(f"{self.draft.id}.toml")
        title, kinds = self.tr("Save labels and guidelines"), self.tr("Schemes (*.toml)")
        path = self._shell.prompts.save_file(self, title, suggestion, kinds)
        if path is None:
            return
        try:
            Path(path if path.suffix else path.with_suffix(".toml")).write_text(
                dump_scheme(self.draft), encoding="utf-8", newline="\n"
            )
        except OSError as error:
            said = self.tr("The file cannot be written: {reason}. Choose another folder.")
            self._tell(said.format(reason=isolated(error.strerror or str(error))))

    def _save(self) -> None:
        try:
            self._session.execute(ChangeScheme(self.draft))
        except UserError as error:
            self._tell(translate(error.message))
            return
        self.accept()

    def reject(self) -> None:
        """Close, after asking where something was changed and not saved."""
        if self.draft == self._session.scheme or self._shell.prompts.confirm(
            self,
            self.tr("Leave without saving the changes?"),
            self.tr("The labels and guidelines stay as they were."),
            self.tr("Leave"),
        ):
            super().reject()

    # -- showing ----------------------------------------------------------------------------------------

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _judge(self) -> None:
        """Say at once what is wrong, beside its field where it has one."""
        found = scheme_problems(self.draft)
        key = self.keys()[1]
        beside = field_problems(self._shell, self.draft, key, found)
        if self._key_is_taken:
            beside["key"] = self.tr("Another label has this name. Write another one.")
        self.form.show_problems(beside)
        self._tell("\n".join(other_problems(self.draft, key, found)))
        is_changed = self.draft != self._session.scheme
        is_sound = not found and not self._key_is_taken
        self.save.setEnabled(is_changed and is_sound and not self._session.read_only)

    def _show(self) -> None:
        layer_key, label_key = self.keys()
        self._key_is_taken = False
        label, editing = self._label(), self.edit.isChecked()
        self.edit.setText(self.tr("Read") if editing else self.tr("Edit"))
        self.remove.setEnabled(label is not None)
        for button in (self.add, self.remove):
            button.setVisible(editing)
        if not editing:
            look = self._shell.look
            pages = Pages(self.draft, self._shell.language.code, look.shades, look.dark)
            self.page.setHtml(pages.page(layer_key, label_key))
        elif label is not None:
            old = self._session.scheme.label(label_key)
            self.form.set_label(label, is_new=old is None)
            known = {a.key: frozenset(v.key for v in a.values) for a in (old.attributes if old else ())}
            self.attributes.set_label(label, known)
        self.pages.setCurrentIndex(0 if not editing else 1 if label is not None else 2)
        self._judge()

    def _fill_tree(self, chosen: tuple[str, str]) -> None:
        language = self._shell.language.code
        self.tree.blockSignals(True)
        self.tree.clear()
        root = QTreeWidgetItem([self.draft.names.in_language(language), ""])
        root.setData(0, _KEYS, ("", ""))
        self.tree.addTopLevelItem(root)
        self._items = [root]
        for layer in self.draft.layers:
            branch = QTreeWidgetItem([layer.names.in_language(language), ""])
            branch.setData(0, _KEYS, (layer.key, ""))
            root.addChild(branch)
            self._items.append(branch)
            for label in layer.labels:
                item = QTreeWidgetItem()
                item.setData(0, _KEYS, (layer.key, label.key))
                self._write_item(item, label)
                branch.addChild(item)
                self._items.append(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.choose(*chosen)

    def _write_item(self, item: QTreeWidgetItem, label: Label) -> None:
        item.setText(0, label.names.in_language(self._shell.language.code))
        item.setText(1, left_to_right(shortcut_words(label.shortcut)) if label.shortcut else "")
        colour = label_colour(label.colour, self._shell.look.dark)
        item.setIcon(0, self._shell.icons.icon("tag", QColor(colour)))

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Labels and guidelines"))
        self.edit.setVisible(not self._session.read_only)
        self.load.setText(self.tr("Load from a file…"))
        self.load.setVisible(not self._session.read_only)
        self.save_as.setText(self.tr("Save as a file…"))
        self.save.setText(self.tr("Save"))
        self.save.setVisible(not self._session.read_only)
        self.add.setText(self.tr("Add a label"))
        self.remove.setText(self.tr("Remove the label"))
        self._choose.setText(self.tr("Choose a label to edit it."))
        self._attributes_title.setText(
            self.tr("What is asked about such a span. F2 changes a name, in every label of the layer.")
        )
        self.tree.setAccessibleName(self.tr("Labels"))
        self.page.setAccessibleName(self.tr("Guidelines"))
        self._fill_tree(self.keys())


def open_dialog(shell: Shell) -> SchemeDialog:
    """The dialog of `project.scheme`; needs an open project."""
    if shell.bridge.session is None:
        raise ValueError("no project is open")
    return SchemeDialog(shell, shell.bridge.session)
