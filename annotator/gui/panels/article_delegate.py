"""How one article of the list is drawn: number, title, source, date, status in words, and spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.i18n import Language, isolated, titled
from annotator.gui.icons import Icons
from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.theme import UNIT, Look
from annotator.model.people import Status
from annotator.text.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.app.session import ArticleRow

_STATUS = {
    Status.TODO: QT_TRANSLATE_NOOP("Status", "To do"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Status", "In progress"),
    Status.DONE: QT_TRANSLATE_NOOP("Status", "Done"),
    Status.RETURNED: QT_TRANSLATE_NOOP("Status", "Returned"),
}
_ICON = 16


def status_text(status: Status) -> str:
    """A status in the person's language."""
    return titled(_STATUS[status])


class ArticleDelegate(QStyledItemDelegate):
    """Two lines for each article, mirrored with the window."""

    def __init__(self, look: Look, icons: Icons, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Height of two lines; the width is the list's."""
        return QSize(0, 2 * QFontMetrics(option.font).height() + UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row of an index."""
        row: ArticleRow = index.data(ROW_ROLE)
        painter.save()
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(UNIT * 3 // 2, UNIT // 2, -UNIT * 3 // 2, -UNIT // 2)
        half = inner.height() // 2
        self._paint_first(painter, option, row, QRect(inner.left(), inner.top(), inner.width(), half))
        self._paint_second(painter, option, row, QRect(inner.left(), inner.top() + half, inner.width(), half))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        shades = self._look.shades
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(shades.selection))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), QColor(shades.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(shades.hover))

    def _paint_first(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, line: QRect
    ) -> None:
        number = self._language.number(row.number)
        metrics = QFontMetrics(option.font)
        width = max(metrics.horizontalAdvance("000"), metrics.horizontalAdvance(number)) + UNIT
        right = _ICON + UNIT
        self._text(painter, option, line, _Box(0, width - UNIT, end=False), number, self._look.shades.quiet)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold if row.status is not Status.DONE else QFont.Weight.Normal)
        painter.setFont(bold)
        title = row.title or self.tr("(no title)")
        box = _Box(width, line.width() - width - right, end=False)
        self._text(painter, option, line, box, title, self._look.shades.text)
        painter.setFont(option.font)
        self._icon(painter, option, line, self._status_icon(row.status))

    def _paint_second(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, line: QRect
    ) -> None:
        shades, small = self._look.shades, QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        status = status_text(row.status)
        if row.span_count:
            status = f"{isolated(self._language.number(row.span_count))} · {status}"
        right = metrics.horizontalAdvance(status) + UNIT
        indent = max(metrics.horizontalAdvance("000"), metrics.horizontalAdvance(str(row.number))) + UNIT
        self._text(
            painter, option, line, _Box(line.width() - right, right, end=True), status, self._ink(row.status)
        )
        about = [isolated(row.outlet)] if row.outlet else []
        if row.published is not None:
            about.append(isolated(self._language.day(row.published)))
        if row.duplicate_group is not None:
            about.append(self.tr("similar to another"))
        box = _Box(indent, line.width() - indent - right, end=False)
        self._text(painter, option, line, box, " · ".join(about), shades.quiet)

    def _status_icon(self, status: Status) -> str:
        return status.value

    def _ink(self, status: Status) -> str:
        shades = self._look.shades
        return {
            Status.DONE: shades.good,
            Status.IN_PROGRESS: shades.accent,
            Status.RETURNED: shades.warning,
        }.get(status, shades.quiet)

    def _icon(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, name: str) -> None:
        place = QRect(line.right() - _ICON + 1, line.center().y() - _ICON // 2, _ICON, _ICON)
        icon = self._icons.icon(name, QColor(self._ink(Status(name))))
        icon.paint(painter, QStyle.visualRect(option.direction, line, place))

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, box: _Box, text: str, ink: str
    ) -> None:
        place = QRect(line.left() + box.start, line.top(), max(box.width, 0), line.height())
        place = QStyle.visualRect(option.direction, line, place)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left != box.end else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(option.direction)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(absolute), isolated(shown))


class _Box:
    """A stretch of a line counted from its start side; `end` sets the text against the other side."""

    __slots__ = ("end", "start", "width")

    def __init__(self, start: int, width: int, *, end: bool) -> None:
        self.start, self.width, self.end = start, width, end
