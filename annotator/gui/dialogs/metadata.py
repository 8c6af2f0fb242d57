"""What is known about the article in view, and a word when its weekdays contradict its date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
)

from annotator.app.commands.articles import SetMetadata
from annotator.app.importing.preparing import weekday_message
from annotator.gui.dialogs.base import Dialog
from annotator.gui.i18n import translate
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.article import Article, Metadata

_LANGUAGES = ("ar", "en", "fr", "he", "fa", "tr")


class MetadataDialog(Dialog):
    """Title, outlet, address, date of publication and language of one article."""

    def __init__(self, shell: Shell, article: Article) -> None:
        super().__init__(shell.window)
        self._shell, self._article = shell, article
        self.title, self.outlet, self.url = QLineEdit(), QLineEdit(), QLineEdit()
        self.known, self.published, self.language = QCheckBox(), QDateEdit(), QComboBox()
        self.note = QLabel()
        self.original = QPushButton()
        self._form = QFormLayout()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._show(article.meta)
        self._enable()
        self.retranslate()
        self.known.toggled.connect(self._enable)
        self.published.dateChanged.connect(lambda _date: self._say())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.original.clicked.connect(self._save_original)

    def _lay_out(self) -> None:
        self._form.setVerticalSpacing(UNIT * 3 // 2)
        self._form.setHorizontalSpacing(UNIT * 2)
        self.url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.published.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.published.setCalendarPopup(True)
        self.published.setDisplayFormat("yyyy-MM-dd")
        for widget in (self.title, self.outlet, self.url, self.known, self.published, self.language):
            self._form.addRow(" ", widget)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "warning")
        self.title.setMinimumWidth(UNIT * 52)
        self.column.addLayout(self._form)
        self.column.addWidget(self.note)
        self.column.addWidget(self._buttons)
        session = self._shell.bridge.session
        if session is not None and session.original(self._article.id) is not None:
            self._buttons.addButton(self.original, QDialogButtonBox.ButtonRole.ActionRole)

    def _show(self, meta: Metadata) -> None:
        self.title.setText(meta.title)
        self.outlet.setText(meta.outlet)
        self.url.setText(meta.url)
        self.known.setChecked(meta.published is not None)
        day = meta.published or date.today()  # noqa: DTZ011 (only where the calendar opens)
        self.published.setDate(QDate(day.year, day.month, day.day))
        for code in dict.fromkeys((*_LANGUAGES, meta.language)):
            self.language.addItem("", code)
        self.language.setCurrentIndex(self.language.findData(meta.language))

    def meta(self) -> Metadata:
        """What the fields say."""
        day = self.published.date()
        return Metadata(
            title=self.title.text().strip(),
            outlet=self.outlet.text().strip(),
            url=self.url.text().strip(),
            published=date(day.year(), day.month(), day.day()) if self.known.isChecked() else None,
            language=str(self.language.currentData()),
        )

    def accept(self) -> None:
        """Save what changed."""
        if self.meta() != self._article.meta:
            self._shell.bridge.execute(SetMetadata(self._article.id, self.meta()))
        super().accept()

    def _save_original(self) -> None:
        """Write the web page that the article was taken out of beside the person's other files."""
        session = self._shell.bridge.session
        data = session.original(self._article.id) if session is not None else None
        suggestion = Path.home() / (self._article.origin.name or "page.html")
        path = self._shell.prompts.save_file(self, self.tr("Save the original page"), suggestion)
        if data is None or path is None:
            return
        try:
            path.write_bytes(data)
        except OSError as error:
            said = self.tr("The page could not be written: {reason}").format(reason=error.strerror or error)
            self._shell.prompts.inform(self, said)

    def _enable(self) -> None:
        writable = self._shell.bridge.writable
        for widget in (self.title, self.outlet, self.url):
            widget.setReadOnly(not writable)
        self.known.setEnabled(writable)
        self.language.setEnabled(writable)
        self.published.setEnabled(writable and self.known.isChecked())
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(writable)
        self._say()

    def _say(self) -> None:
        said = weekday_message(replace(self._article, meta=self.meta()))
        if said is not None:
            self.note.setText(translate(said))
        elif not self.known.isChecked():
            self.note.setText(
                self.tr("Without a date, words such as “yesterday” cannot be turned into days.")
            )
        else:
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Article details"))
        self.original.setText(self.tr("Save the original page…"))
        titles = {
            self.title: self.tr("Title"),
            self.outlet: self.tr("Outlet"),
            self.url: self.tr("Address"),
            self.known: "",
            self.published: self.tr("Published on"),
            self.language: self.tr("Language"),
        }
        for widget, title in titles.items():
            label = self._form.labelForField(widget)
            if isinstance(label, QLabel):
                label.setText(title)
            widget.setAccessibleName(title)
        self.known.setText(self.tr("The date of publication is known"))
        names = {
            "ar": self.tr("Arabic"),
            "en": self.tr("English"),
            "fr": self.tr("French"),
            "he": self.tr("Hebrew"),
            "fa": self.tr("Persian"),
            "tr": self.tr("Turkish"),
        }
        for number in range(self.language.count()):
            code = str(self.language.itemData(number))
            self.language.setItemText(number, names.get(code, code))
        self._say()


def open_dialog(shell: Shell) -> MetadataDialog:
    """The dialog of `article.metadata`; needs an article in view."""
    article = shell.bridge.article()
    if article is None:
        raise ValueError("no article is open")
    return MetadataDialog(shell, article)
