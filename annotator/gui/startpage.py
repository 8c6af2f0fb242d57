"""What the window shows while no project is open: the three ways in, and the projects of late."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.recent import RecentProjects
from annotator.gui.actions import Actions
from annotator.gui.bridge import SessionBridge
from annotator.gui.i18n import left_to_right
from annotator.gui.icons import Icons
from annotator.gui.theme import UNIT

_WIDTH = UNIT * 80
_WAYS_IN = ("project.new", "project.open", "project.example")


class StartPage(QScrollArea):
    """Buttons for the ways in and a list of recent projects; files may be dropped anywhere on the window."""

    def __init__(self, actions: Actions, recent: RecentProjects, bridge: SessionBridge, icons: Icons) -> None:
        super().__init__()
        self._actions, self._recent, self._bridge, self._icons = actions, recent, bridge, icons
        self.title, self.lead, self._recent_title, self._hint = QLabel(), QLabel(), QLabel(), QLabel()
        self.buttons = {action_id: QPushButton() for action_id in _WAYS_IN}
        self._list = QVBoxLayout()
        self.rows: list[RecentRow] = []
        self._lay_out()
        for action_id, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, i=action_id: actions.run(i))
        recent.subscribe(self.refresh)
        self.retranslate()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page, column = QWidget(), QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(UNIT)
        big = QFont(self.font())
        big.setPointSizeF(big.pointSizeF() * 2.1)
        big.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(big)
        self.lead.setWordWrap(True)
        for label in (self.lead, self._hint):
            label.setProperty("role", "quiet")
        self._recent_title.setProperty("role", "heading")
        inner.addWidget(self.title)
        inner.addWidget(self.lead)
        inner.addSpacing(UNIT * 2)
        inner.addLayout(self._button_row())
        inner.addSpacing(UNIT * 4)
        inner.addWidget(self._recent_title)
        inner.addLayout(self._list)
        self._list.setSpacing(2)
        self._hint.setWordWrap(True)
        inner.addWidget(self._hint)
        inner.addStretch(1)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(UNIT * 3, UNIT * 9, UNIT * 3, UNIT * 3)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self.setWidget(page)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in self.buttons.values():
            button.setIconSize(QSize(20, 20))
            button.setMinimumHeight(UNIT * 5)
            row.addWidget(button)
        self.buttons["project.new"].setProperty("primary", True)
        row.addStretch(1)
        return row

    def refresh(self) -> None:
        """List the recent projects anew; those that are gone stay, greyed."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            RecentRow(path, self._recent, self._bridge, self._icons) for path in self._recent.paths()
        ]
        for row in self.rows:
            self._list.addWidget(row)
        self._recent_title.setVisible(bool(self.rows))
        self._hint.setText(
            self.tr("You can also drop a project file here.")
            if self.rows
            else self.tr("Nothing opened yet. Begin with the example project to see how labelling works.")
        )

    def reload_icons(self) -> None:
        """Draw the icons anew after a change of theme or direction."""
        from PySide6.QtGui import QColor, QPalette

        on_accent = QColor(self.palette().color(QPalette.ColorRole.Base))
        for action_id, button in self.buttons.items():
            name = action_id.split(".")[1]
            button.setIcon(self._icons.icon(name, on_accent if action_id == "project.new" else None))
        self.refresh()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.title.setText(self.tr("Annotator"))
        self.lead.setText(self.tr("Label Arabic news by hand: entities, claims and casualty figures."))
        self._recent_title.setText(self.tr("Recent projects"))
        for action_id, button in self.buttons.items():
            button.setText(self._actions.title(action_id))
            button.setToolTip(self._actions.action(action_id).toolTip())
        self.reload_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class RecentRow(QWidget):
    """One recent project: its name opens it, a button forgets it."""

    def __init__(self, path: Path, recent: RecentProjects, bridge: SessionBridge, icons: Icons) -> None:
        super().__init__()
        self.path = path
        exists = path.is_file()
        self.open = QToolButton()
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open.setIcon(icons.icon("project" if exists else "missing"))
        self.open.setText(path.stem)
        self.open.setEnabled(exists)
        self.open.setToolTip(left_to_right(str(path)))
        self.open.clicked.connect(lambda: bridge.open(path))
        where = QLabel(left_to_right(_short(path.parent)) if exists else self.tr("no longer there"))
        where.setProperty("role", "quiet")
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        # Absolute, because a label otherwise follows the direction of what it says: a path would go astray.
        where.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        where.setToolTip(left_to_right(str(path)))
        self.forget = QToolButton()
        self.forget.setIcon(icons.icon("close"))
        self.forget.setToolTip(self.tr("Take it off this list; the file stays"))
        self.forget.setAccessibleName(self.forget.toolTip())
        self.forget.clicked.connect(lambda: recent.remove(path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open)
        row.addWidget(where, 1)
        row.addWidget(self.forget)


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except ValueError:
        return str(folder)
