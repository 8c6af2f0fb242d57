"""An editor for dates: ISO 8601, possibly only a year, month or interval, with a calendar for days."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.gui.fields.line import LineField
from annotator.model.scheme import Attribute
from annotator.model.span import AttributeValue
from annotator.model.values import value_problem


class CalendarPopup(QFrame):
    """A calendar that closes when a day is chosen, or with Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.calendar)

    def open_at(self, corner: QPoint, day: QDate, language: str) -> None:
        """Show the calendar with a day selected; `corner` is a global position."""
        self.calendar.setLocale(QLocale(language))
        if day.isValid():
            self.calendar.setSelectedDate(day)
        self.adjustSize()
        x = corner.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x -= self.width()
        self.move(x, corner.y())
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class DateField(LineField):
    """`2020-05-06`, `2020-05`, `2020` or `2020-05-04/2020-05-05`, typed or chosen in a calendar (Down)."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget | None = None) -> None:
        super().__init__(attribute, language, parent)
        self._button = QToolButton(self)
        self._button.setText("▾")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        box = QWidget(self)
        columns = QHBoxLayout(box)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(4)
        columns.addWidget(self.line)
        columns.addWidget(self._button)
        self.put_editor(box)
        self.take_focus_at(self.line)
        self._popup = CalendarPopup(self)
        self._popup.calendar.activated.connect(self._take)
        self._popup.calendar.clicked.connect(self._take)
        self.retranslate(language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Down, which the line does not use."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar below the line, at the day the line names."""
        first = self.line.text().split("/")[0].strip()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = self.rect().bottomRight() if rtl else self.rect().bottomLeft()
        day = QDate.fromString(
            first + "-01-01"[: 3 * (2 - first.count("-"))] if first else "", Qt.DateFormat.ISODate
        )
        self._popup.open_at(self.mapToGlobal(corner), day, self.language)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        super().retranslate(language)
        self._button.setToolTip(self.tr("Choose a day in the calendar (Down)"))
        self.line.setToolTip(
            self.tr("A day 2020-05-06, a month 2020-05, a year 2020, or from/to 2020-05-04/2020-05-06")
        )

    def placeholder(self) -> str:
        """The form of a date."""
        return self.tr("2020-05-06, 2020-05 or 2020")

    def read(self, typed: str) -> AttributeValue:
        """The date with Latin digits; raises `ValueError` when it is none."""
        value = "".join(str(int(c)) if c.isdecimal() else c for c in re.sub(r"[\s\u200e\u200f]", "", typed))
        value = value.replace("–", "/").replace("--", "/")
        if value_problem(self.attribute, value) is not None:
            raise ValueError(typed)
        return value

    def complaint(self) -> str:
        """What to say about something that is no date."""
        return self.tr("Write a date such as 2020-05-06, 2020-05 or 2020, or leave it empty.")

    def _take(self, day: QDate) -> None:
        self._popup.close()
        self.line.setText(day.toString("yyyy-MM-dd"))
        self.commit()
        self.line.setFocus()
