"""Preferences. Every change takes effect at once and is saved at once; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from annotator.app.settings import LIMITS, Digits, Settings, Theme
from annotator.gui.dialogs.base import Dialog
from annotator.gui.dialogs.key_editor import KeyEditor
from annotator.gui.fonts import SANS, article_families, article_font
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT

PREVIEW = "قالتْ مصادرُ إنّ 14 شخصًا قُتلوا، بحسب وكالة «رويترز» (Reuters)."


class SettingsDialog(Dialog):
    """Three pages: the window, the text, the keys."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._tabs = QTabWidget()
        self._rows: list[tuple[QFormLayout, QWidget]] = []
        self._make_widgets(shell.settings.current)
        self.keys = KeyEditor(shell)
        self._tabs.addTab(self._page(self.language, self.theme, self.digits, self.name), "")
        self._tabs.addTab(
            self._page(
                self.family,
                self.pixels,
                self.spacing,
                self.letters,
                self.preview,
                self.chips,
                self.controls,
                self.snapping,
            ),
            "",
        )
        self._tabs.addTab(self.keys, "")
        self._tabs.setDocumentMode(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(self._tabs)
        self.column.addWidget(buttons)
        self.resize(640, 600)
        self.retranslate()
        self._connect()

    def _make_widgets(self, now: Settings) -> None:
        self.language, self.theme, self.digits, self.family = (
            QComboBox(),
            QComboBox(),
            QComboBox(),
            QComboBox(),
        )
        self.name = QLineEdit(now.annotator_name)
        self.pixels = _number("article_size", now.article_size)
        self.spacing = _factor("line_spacing", now.line_spacing)
        self.letters = _number("column_width", now.column_width)
        self.letters.setSingleStep(5)
        self.chips, self.controls, self.snapping = QCheckBox(), QCheckBox(), QCheckBox()
        self.chips.setChecked(now.chips_always)
        self.controls.setChecked(now.show_controls)
        self.snapping.setChecked(now.snapping)
        self.preview = QLabel(PREVIEW)
        self.preview.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(UNIT * 10)
        for family in article_families():
            self.family.addItem(family, family)
        self.family.setCurrentIndex(max(0, self.family.findData(now.article_font or SANS)))

    def _connect(self) -> None:
        change = self._shell.settings.change
        self.language.currentIndexChanged.connect(lambda _i: change(language=self.language.currentData()))
        self.theme.currentIndexChanged.connect(lambda _i: change(theme=self.theme.currentData()))
        self.digits.currentIndexChanged.connect(lambda _i: change(digits=self.digits.currentData()))
        self.name.editingFinished.connect(lambda: change(annotator_name=self.name.text().strip()))
        self.family.currentIndexChanged.connect(
            lambda _i: self._change_font(article_font=self.family.currentData())
        )
        self.pixels.valueChanged.connect(lambda value: self._change_font(article_size=value))
        self.spacing.valueChanged.connect(lambda value: change(line_spacing=value))
        self.letters.valueChanged.connect(lambda value: change(column_width=value))
        self.chips.toggled.connect(lambda on: change(chips_always=on))
        self.controls.toggled.connect(lambda on: change(show_controls=on))
        self.snapping.toggled.connect(lambda on: change(snapping=on))

    def _change_font(self, **values: object) -> None:
        self._shell.settings.change(**values)
        self._show_preview()

    def _show_preview(self) -> None:
        now = self._shell.settings.current
        self.preview.setFont(article_font(now.article_font or SANS, now.article_size))

    def _page(self, *widgets: QWidget) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(UNIT * 2, UNIT * 3, UNIT * 2, UNIT * 2)
        form.setVerticalSpacing(UNIT * 3 // 2)
        form.setHorizontalSpacing(UNIT * 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for widget in widgets:
            form.addRow(" ", widget)
            self._rows.append((form, widget))
        return page

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Settings"))
        for number, title in enumerate((self.tr("Window"), self.tr("Text"), self.tr("Keys"))):
            self._tabs.setTabText(number, title)
        self._fill_choices()
        self.name.setPlaceholderText(self.tr("As it should stand in new projects"))
        self.chips.setText(self.tr("Always show the label of each span"))
        self.controls.setText(self.tr("Show invisible characters"))
        self.snapping.setText(self.tr("Dragging selects whole words (hold Alt for the opposite)"))
        titles = {
            self.language: self.tr("Language"),
            self.theme: self.tr("Colours"),
            self.digits: self.tr("Digits"),
            self.name: self.tr("Your name"),
            self.family: self.tr("Font"),
            self.pixels: self.tr("Size in pixels"),
            self.preview: self.tr("Preview"),
            self.spacing: self.tr("Line spacing"),
            self.letters: self.tr("Letters in a line"),
        }
        for form, widget in self._rows:
            label = form.labelForField(widget)
            if isinstance(label, QLabel):
                label.setText(titles.get(widget, ""))
            widget.setAccessibleName(titles.get(widget, ""))
        self._show_preview()

    def _fill_choices(self) -> None:
        now = self._shell.settings.current
        languages = [("", self.tr("As the system")), ("ar", "العربية"), ("en", "English")]
        themes = [
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ]
        digits = [
            (Digits.LATIN, self.tr("1 2 3, as in the articles")),
            (Digits.ARABIC, self.tr("١ ٢ ٣, in the Arabic window")),
        ]
        _fill(self.language, languages, now.language)
        _fill(self.theme, themes, now.theme)
        _fill(self.digits, digits, now.digits)


def _number(name: str, value: int) -> QSpinBox:
    low, high = LIMITS[name]
    box = QSpinBox()
    box.setRange(round(low), round(high))
    box.setValue(value)
    return box


def _factor(name: str, value: float) -> QDoubleSpinBox:
    low, high = LIMITS[name]
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setSingleStep(0.05)
    box.setValue(value)
    return box


def _fill(box: QComboBox, choices: Sequence[tuple[str | StrEnum, str]], current: str | StrEnum) -> None:
    box.blockSignals(True)
    box.clear()
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex([value for value, _text in choices].index(current))
    box.blockSignals(False)


def open_dialog(shell: Shell) -> SettingsDialog:
    """The dialog of `app.settings`."""
    return SettingsDialog(shell)
