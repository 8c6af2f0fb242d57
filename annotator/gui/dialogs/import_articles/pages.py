"""The three pages of the import assistant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.importing import ImportPlan, ImportReport
from annotator.app.plugins import formats
from annotator.gui.dialogs.day_edit import DayEdit, EntryLine
from annotator.gui.dialogs.import_articles.rows import ImportRows
from annotator.gui.dialogs.import_articles.table import ImportTable
from annotator.gui.dialogs.import_articles.unknown import UnknownNames
from annotator.gui.dialogs.import_articles.words import notice_words, report_text, report_words
from annotator.gui.dialogs.plain_text import PlainText
from annotator.gui.i18n import left_to_right
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.ids import GOLD_ID


class _Page(QWidget):
    """A column whose texts follow the language."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(UNIT * 3 // 2)

    def retranslate(self) -> None:
        """Write every text anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class ChoosePage(_Page):
    """Where the articles come from."""

    def __init__(self) -> None:
        super().__init__()
        self._lead, self._kinds, self._problem = QLabel(), QLabel(), QLabel()
        self.files, self.folder = QPushButton(), QPushButton()
        for label in (self._lead, self._kinds, self._problem):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kinds.setProperty("role", "quiet")
        self._lead.setProperty("role", "heading")
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.column.addStretch(1)
        self.column.addWidget(self._lead)
        self.column.addLayout(row)
        self.column.addWidget(self._kinds)
        self.column.addWidget(self._problem)
        self.column.addStretch(2)
        self.retranslate()

    def tell(self, sentence: str) -> None:
        """Say what went wrong."""
        self._problem.setText(sentence)
        self._problem.show()

    def retranslate(self) -> None:
        """Write every text anew."""
        self._lead.setText(self.tr("Drop files or a folder here, or choose them."))
        self.files.setText(self.tr("Choose files…"))
        self.folder.setText(self.tr("Choose a folder…"))
        # Without their dots: beside the full stop of an Arabic sentence the first one would have two.
        suffixes = sorted({suffix.lstrip(".") for each in formats().readers() for suffix in each.suffixes})
        self._kinds.setText(
            self.tr(
                "These kinds of files can be read: {suffixes}.\nNothing is imported before you have seen it."
            ).format(suffixes=left_to_right(", ".join(suffixes)))
        )


class ReviewPage(_Page):
    """Everything that was read, with what is missing asked for."""

    owner_changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._plan: ImportPlan | None = None
        self.rows = ImportRows(shell, self)
        self.table = ImportTable(self.rows)
        self._summary, self._problem, self._hint = QLabel(), QLabel(), QLabel()
        self.outlet, self.day, self.apply = EntryLine(), DayEdit(), QPushButton()
        self._outlet_title, self._day_title, self._owner_title = QLabel(), QLabel(), QLabel()
        self.owner_box, self.unknown = QComboBox(), UnknownNames(shell)
        self._lay_out()
        self.outlet.returnPressed.connect(self.apply_to_selected)
        self.day.entered.connect(self.apply_to_selected)
        self.apply.clicked.connect(self.apply_to_selected)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._name_targets())
        self.owner_box.activated.connect(lambda _place: self.owner_changed.emit())
        self.retranslate()

    def _lay_out(self) -> None:
        self._summary.setWordWrap(True)
        self._summary.setProperty("role", "heading")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "quiet")
        room = self._hint.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the table must not jump from under the pointer
        self._hint.setSizePolicy(room)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        self._outlet_title.setBuddy(self.outlet)
        self._day_title.setBuddy(self.day)
        self._owner_title.setBuddy(self.owner_box)
        same = QHBoxLayout()
        same.setSpacing(UNIT)
        for widget in (self._outlet_title, self.outlet, self._day_title, self.day, self.apply):
            same.addWidget(widget, 1 if widget is self.outlet else 0)
        owner = QHBoxLayout()
        owner.addWidget(self._owner_title)
        owner.addWidget(self.owner_box, 1)
        owner.addStretch(1)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._hint)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(same)
        self.column.addWidget(self.unknown)
        self.column.addLayout(owner)
        self.column.addWidget(self._problem)

    def set_plan(self, plan: ImportPlan) -> None:
        """Show what was read."""
        self._plan = plan
        self._problem.hide()
        self.rows.set_plan(plan)
        self.unknown.set_names(plan.unknown)
        self._fill_owners()
        self.table.selectRow(0)
        self.refresh()

    def owner(self) -> str:
        """The name of the annotator who gets all labels; empty where the files say it."""
        return str(self.owner_box.currentData() or "")

    def set_owner(self, name: str) -> None:
        """Choose an owner without asking for anything to be read anew."""
        self.owner_box.setCurrentIndex(max(self.owner_box.findData(name), 0))

    def tell(self, sentence: str) -> None:
        """Say what went wrong."""
        self._problem.setText(sentence)
        self._problem.show()

    def apply_to_selected(self) -> None:
        """Write the outlet and the day that were given into the selected articles, or all that are ticked."""
        if self.day.is_wrong:
            self.tell(self.tr("Write the date as year, month and day, for instance 2020-05-06."))
            return
        self._problem.hide()
        numbers = self._targets()
        if self.outlet.text().strip():
            self.rows.set_outlet(numbers, self.outlet.text())
        if self.day.day() is not None:
            self.rows.set_published(numbers, self.day.day())

    def refresh(self) -> None:
        """Count anew."""
        number = self._shell.language.number
        chosen, undated = len(self.rows.chosen_articles()), self.rows.undated()
        left = self.rows.rowCount() - chosen - self.rows.chosen_labels()
        words = [self.tr("Articles to import: {count}.").format(count=number(chosen))]
        if self.rows.chosen_labels():
            said = self.tr("Articles that only get labels: {count}.")
            words.append(said.format(count=number(self.rows.chosen_labels())))
        if left:
            words.append(self.tr("Left out: {count}.").format(count=number(left)))
        self._summary.setText(" ".join(words))
        hint = self.tr(
            "Without a date of publication: {count}. Words such as “yesterday” need it to become days."
        )
        self._hint.setText(hint.format(count=number(undated)))
        self._hint.setVisible(undated > 0)
        self._name_targets()

    def _targets(self) -> list[int]:
        """Articles that were selected together, else every one that will be imported."""
        selected = self.table.selected_rows()
        several = [number for number in selected if self.rows.is_article(number)]
        return several if len(selected) > 1 else self.rows.chosen_articles()

    def _name_targets(self) -> None:
        several = len(self.table.selected_rows()) > 1
        said = self.tr("Write into the selected: {count}") if several else self.tr("Write into all: {count}")
        self.apply.setText(said.format(count=self._shell.language.number(len(self._targets()))))
        self.apply.setEnabled(bool(self._targets()))

    def _fill_owners(self) -> None:
        """Ask whose labels these are, where the files bring any."""
        before = self.owner()
        session = self._shell.bridge.session
        has_sets = before != "" or any(item.sets for item in (self._plan.items if self._plan else ()))
        self.owner_box.clear()
        self.owner_box.addItem(self.tr("Whoever the files name"), "")
        if session is not None:
            for person in session.annotators():
                if person.id != GOLD_ID:
                    self.owner_box.addItem(person.name, person.name)
        self.owner_box.addItem(self.tr("Gold, the adjudicated set"), GOLD_ID)
        self.owner_box.setCurrentIndex(max(self.owner_box.findData(before), 0))
        self.owner_box.setVisible(has_sets)
        self._owner_title.setVisible(has_sets)

    def retranslate(self) -> None:
        """Write every text anew."""
        self._outlet_title.setText(self.tr("The same for several: &outlet"))
        self._day_title.setText(self.tr("&published on"))
        self._owner_title.setText(self.tr("The &labels belong to"))
        self.outlet.setAccessibleName(self.tr("Outlet of several articles"))
        self.day.line.setAccessibleName(self.tr("Publication date of several articles"))
        self.owner_box.setAccessibleName(self.tr("Whose labels these are"))
        self.apply.setToolTip(self.tr("To choose which articles, select several with Shift or Ctrl"))
        self.table.setAccessibleName(self.tr("Articles that were read"))
        self._fill_owners()
        self.table.fit()
        self.refresh()


class ReportPage(_Page):
    """What happened to each file, to read and to copy."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._report: ImportReport | None = None
        self.rows = ImportRows(shell, self)
        self.table = ImportTable(self.rows)
        self._summary, self._hint, self._notices = QLabel(), QLabel(), PlainText()
        self._summary.setWordWrap(True)
        self._summary.setProperty("role", "heading")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "quiet")
        self._notices.setFrameShape(QFrame.Shape.NoFrame)
        self._notices.setMaximumHeight(UNIT * 18)
        for widget in (self._summary, self._hint):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._notices)
        self.retranslate()

    def set_report(self, report: ImportReport) -> None:
        """Show a report."""
        self._report = report
        self.rows.set_report(report.rows)
        self.retranslate()

    def text(self) -> str:
        """The report to copy."""
        return report_text(self._report, self._shell.language) if self._report else ""

    def retranslate(self) -> None:
        """Write every text anew."""
        self._hint.setText(
            self.tr("Undo (Ctrl+Z) takes the whole import back, as long as nothing else was done.")
        )
        self.table.setAccessibleName(self.tr("What happened to each file"))
        if self._report is None:
            return
        language = self._shell.language
        self._summary.setText(report_words(self._report, language))
        self._notices.setPlainText("\n".join(notice_words(n, language) for n in self._report.notices))
        self._notices.setVisible(bool(self._report.notices))
        self.table.fit()
