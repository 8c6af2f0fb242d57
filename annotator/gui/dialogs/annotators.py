"""Who labels in this project: add people, rename them, choose who is labelling now."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from annotator.app.commands.people import AddAnnotator, RenameAnnotator
from annotator.app.session import Command, Session
from annotator.app.tasks import Cancelled, Progress, Task
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.day_edit import EntryLine
from annotator.gui.dialogs.working import Working
from annotator.gui.i18n import isolated, translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import Annotator, Status
from annotator.text.messages import QT_TRANSLATE_NOOP, message

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Colours of new people, told apart by colour-blind eyes (Okabe and Ito, 2008)."""

_ID = Qt.ItemDataRole.UserRole
_GOLD = Annotator(GOLD_ID, GOLD_ID, "#B8860B")

Count = tuple[int, int]
"""Articles done, and labels."""


class _Column(IntEnum):
    NAME = 0
    DONE = 1
    LABELS = 2
    NOW = 3


class AnnotatorsDialog(Dialog):
    """Every change is made at once, as a step that undo takes back."""

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__(shell.window)
        self._shell, self._session = shell, session
        self._counts: Mapping[str, Count] = {}
        self.table, self.working = QTableWidget(0, len(_Column)), Working()
        self.name, self.add = EntryLine(), QPushButton()
        self._lead, self.problem = QLabel(), QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.use = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._fill()
        self._connect()
        self.retranslate()
        self._count()
        self.table.setFocus()

    def _lay_out(self) -> None:
        view, header = QAbstractItemView, self.table.horizontalHeader()
        self.table.setSelectionBehavior(view.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(view.SelectionMode.SingleSelection)
        self.table.setEditTriggers(view.EditTrigger.EditKeyPressed | view.EditTrigger.DoubleClicked)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumSize(UNIT * 60, UNIT * 30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(UNIT * 3)
        header.setSectionResizeMode(_Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for label, role in ((self._lead, "quiet"), (self.problem, "danger")):
            label.setWordWrap(True)
            label.setProperty("role", role)
        self.problem.hide()
        self.use.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        self.column.addWidget(self._lead)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.working)
        self.column.addWidget(self._buttons)
        wanted = self.table.fontMetrics().averageCharWidth() * 90
        self.resize(min(wanted, self._shell.window.screen().availableSize().width() * 9 // 10), UNIT * 60)

    def _connect(self) -> None:
        self.table.itemChanged.connect(self._on_edit)
        self.table.itemSelectionChanged.connect(self._name_button)
        self.name.textChanged.connect(
            lambda text: self.add.setEnabled(self._is_writable() and bool(text.strip()))
        )
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.use.clicked.connect(self._use)
        self._buttons.rejected.connect(self.reject)

    # -- people -----------------------------------------------------------------------------------------

    def people(self) -> list[Annotator]:
        """Everyone, with gold last whether or not it holds labels yet."""
        found = self._session.annotators()
        return found if any(person.id == GOLD_ID for person in found) else [*found, _GOLD]

    def chosen(self) -> Annotator:
        """Whoever is selected."""
        return self.people()[max(self.table.currentRow(), 0)]

    def _add(self) -> None:
        taken = {person.colour for person in self._session.annotators()}
        colour = next((each for each in COLOURS if each not in taken), COLOURS[0])
        if self.name.text().strip() and self._execute(AddAnnotator(self.name.text(), colour)):
            self.name.clear()
            self._fill()
            self._select([p.id for p in self.people() if p.id != GOLD_ID][-1])

    def _on_edit(self, item: QTableWidgetItem) -> None:
        if item.column() == _Column.NAME:
            self._execute(RenameAnnotator(str(item.data(_ID)), item.text()))
            self._fill()
            self._shell.bridge.annotator_changed.emit()

    def _use(self) -> None:
        self._shell.bridge.use_annotator(self.chosen().id)
        self.accept()

    def _execute(self, command: Command) -> bool:
        """Carry out a command; a problem is said in the dialog."""
        self._tell("")
        try:
            self._session.execute(command)
        except UserError as error:
            self._tell(translate(error.message))
            return False
        return True

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _is_writable(self) -> bool:
        return not self._session.read_only

    # -- counting ---------------------------------------------------------------------------------------

    def _count(self) -> None:
        path, ids = self._session.path, [person.id for person in self._session.annotators()]

        def work(_progress: Progress, cancelled: Cancelled) -> dict[str, Count]:
            counts: dict[str, Count] = {}
            with Session.open(path, writable=False) as view:
                for person_id in ids:
                    if cancelled():
                        break
                    view.use_annotator(person_id)
                    rows = view.article_rows()
                    done = sum(row.status is Status.DONE for row in rows)
                    counts[person_id] = done, sum(row.span_count for row in rows)
            return counts

        title = message(QT_TRANSLATE_NOOP("Annotators", "Counting…"))
        self.working.run(Task(title, work), self._on_counted, self._shell.errors.catch)

    def _on_counted(self, counts: Mapping[str, Count]) -> None:
        self._counts = counts
        self._fill()

    # -- showing ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self.chosen().id if self.table.rowCount() else self._session.annotator.id
        self.table.blockSignals(True)
        people = self.people()
        self.table.setRowCount(len(people))
        for number, person in enumerate(people):
            for column in _Column:
                self.table.setItem(number, column, self._item(person, column))
        self.table.blockSignals(False)
        self._select(chosen)

    def _item(self, person: Annotator, column: _Column) -> QTableWidgetItem:
        done, labels = self._counts.get(person.id, (0, 0))
        number = self._shell.language.number
        words = {
            _Column.NAME: self._name(person),
            _Column.DONE: number(done),
            _Column.LABELS: number(labels),
            _Column.NOW: self.tr("labelling now") if person.id == self._session.annotator.id else "",
        }
        item = QTableWidgetItem(words[column])
        item.setData(_ID, person.id)
        may_edit = column is _Column.NAME and person.id != GOLD_ID and self._is_writable()
        if not may_edit:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        if column is _Column.NAME:
            item.setIcon(_dot(person.colour or self._shell.look.shades.faint))
        return item

    def _name(self, person: Annotator) -> str:
        return self.tr("Gold, the adjudicated set") if person.id == GOLD_ID else person.name

    def _select(self, person_id: str) -> None:
        places = [place for place, person in enumerate(self.people()) if person.id == person_id]
        self.table.setCurrentCell(places[0] if places else 0, _Column.NAME)
        self._name_button()

    def _name_button(self) -> None:
        person = self.chosen()
        if person.id == GOLD_ID:
            self.use.setText(self.tr("Label as gold"))
        else:
            self.use.setText(self.tr("Label as {name}").format(name=isolated(person.name)))

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Annotators"))
        self._lead.setText(
            self.tr(
                "Everyone has labels of their own. F2 renames; labels stay. Gold holds what was agreed on."
            )
        )
        self.name.setPlaceholderText(self.tr("Name of a new annotator"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setReadOnly(not self._is_writable())
        self.add.setText(self.tr("Add"))
        self.add.setEnabled(self._is_writable() and bool(self.name.text().strip()))
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Articles done"), self.tr("Labels"), ""]
        )
        self._fill()

    def done(self, result: int) -> None:
        """End the counting before the dialog goes."""
        self.working.stop()
        super().done(result)


def _dot(colour: str) -> QPixmap:
    """A filled circle."""
    size = UNIT * 3 // 2
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, size - 2, size - 2)
    painter.end()
    return pixmap


def open_dialog(shell: Shell) -> AnnotatorsDialog:
    """The dialog of `project.annotators`; needs an open project."""
    if shell.bridge.session is None:
        raise ValueError("no project is open")
    return AnnotatorsDialog(shell, shell.bridge.session)
