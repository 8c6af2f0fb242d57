"""A line for one calendar day, with a calendar; and a line whose Enter stays in it."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.gui.fields.date import CalendarPopup
from annotator.gui.theme import UNIT

_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_INVISIBLE = re.compile(r"[\s\u200e\u200f\u061c\u2066-\u2069]")


def read_day(typed: str) -> date | None:
    """A day as `2020-05-06` or `6/5/2020` (day first), in digits of any script; `None` when it is none."""
    latin = "".join(str(int(c)) if c.isdecimal() else c for c in _INVISIBLE.sub("", typed))
    found = _DAY.fullmatch(latin)
    if found is None:
        return None
    year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


class EntryLine(QLineEdit):
    """A line that keeps Enter to itself, so that it never presses the dialog's main button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell about Enter and stop there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class DayEdit(QWidget):
    """Typed or chosen in the calendar (Down opens it). Empty means that the day is not known."""

    entered = Signal()
    """Enter was pressed, or a day was chosen in the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._button = EntryLine(self), QToolButton(self)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance("0000-00-00") + UNIT * 4)
        self._button.setText("▾")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._popup: CalendarPopup | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self.line)
        self._button.clicked.connect(self.open_calendar)
        self.line.returnPressed.connect(self.entered)
        self.retranslate()

    def day(self) -> date | None:
        """The day in the line."""
        return read_day(self.line.text())

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.line.setText(day.isoformat() if day else "")

    @property
    def is_wrong(self) -> bool:
        """Whether something is written that is no day."""
        return bool(self.line.text().strip()) and self.day() is None

    def open_calendar(self) -> None:
        """Show the calendar below the line, at the day the line names."""
        popup = self._popup
        if popup is None:
            popup = self._popup = CalendarPopup(self)
            popup.calendar.clicked.connect(self._take)
            popup.calendar.activated.connect(self._take)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = self.rect().bottomRight() if rtl else self.rect().bottomLeft()
        day = self.day()
        start = QDate(day.year, day.month, day.day) if day else QDate()
        popup.open_at(self.mapToGlobal(corner), start, self.locale().bcp47Name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Down, which the line does not use."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.line.setPlaceholderText(self.tr("2020-05-06"))
        self.line.setToolTip(self.tr("Year, month and day: 2020-05-06. Down opens a calendar."))
        self._button.setToolTip(self.tr("Choose a day in the calendar (Down)"))
        self._button.setAccessibleName(self._button.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
        self.set_day(date(day.year(), day.month(), day.day()))
        self.line.setFocus()
        self.entered.emit()
