"""A layout that sets its items in a line and wraps, from the side where reading starts."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Items side by side, wrapped at the width, mirrored with the direction, on one middle line in each row.

    Hidden items take no room.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._leaders: set[QWidget] = set()
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        """Append an item."""
        self._items.append(item)

    def add_leader(self, widget: QWidget) -> None:
        """Append a widget that never ends a line: it heads what comes next."""
        self._leaders = {leader for leader in self._leaders if shiboken6.isValid(leader)} | {widget}
        self.addWidget(widget)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        """The item at an index; `None` beyond the end, as Qt asks for."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        """Remove and return the item at an index."""
        if not 0 <= index < len(self._items):
            return None
        return self._items.pop(
            index
        )  # Qt deletes it: asking for its widget here would have Python do so as well

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """The height the items need in a width, both in pixels."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """One line of everything, at most a comfortable panel's width."""
        widths = [item.sizeHint().width() for item in self._shown()]
        width = min(sum(widths) + self.spacing() * max(0, len(widths) - 1), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """The widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = area.y() - self.spacing()
        for row in self._rows(area.width()):
            y += self.spacing()
            x, height = area.x(), max(size.height() for _item, size in row)
            for item, size in row:
                if apply:
                    spot = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, area, spot))
                x += size.width() + self.spacing()
            y += height
        margins = self.contentsMargins()
        return max(y, area.y()) - area.y() + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, broken into lines that fit a width in pixels."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        shown = self._shown()
        for number, item in enumerate(shown):
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            needed = size.width()
            if item.widget() in self._leaders and number + 1 < len(shown):
                needed += self.spacing() + shown[number + 1].sizeHint().width()
            if not rows or taken + self.spacing() + needed > width:
                rows.append([])
                taken = -self.spacing()
            rows[-1].append((item, size))
            taken += self.spacing() + size.width()
        return rows
