"""The page of an open project: article list, text with label bar, inspector and span list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import Icons
from annotator.gui.theme import UNIT

STATE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Parts:
    """The widgets of the page, made by the composition root."""

    articles: QWidget
    labels: QWidget
    article_view: QWidget
    inspector: QWidget
    spans: QWidget


class Pane(QWidget):
    """A panel with its name above it and a button that folds it away."""

    folded = Signal()

    def __init__(self, name: str, content: QWidget, icons: Icons) -> None:
        super().__init__()
        self.setObjectName(f"pane_{name}")
        self.content = content
        self._name, self._icons = name, icons
        self._title, self._fold = QLabel(), QToolButton()
        self._title.setProperty("role", "heading")
        self._fold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fold.clicked.connect(self.folded)
        head = QHBoxLayout()
        head.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(content, 1)
        self.setFocusProxy(content)
        self.reload_icons()
        self.retranslate()

    def reload_icons(self) -> None:
        """Draw the icons anew after a change of theme."""
        self._fold.setIcon(self._icons.icon("close"))

    def retranslate(self) -> None:
        """Write every text anew."""
        names = {
            "articles": self.tr("Articles"),
            "inspector": self.tr("Inspector"),
            "spans": self.tr("Spans"),
        }
        self._title.setText(names[self._name])
        self._fold.setToolTip(self.tr("Fold away; the View menu brings it back"))
        self._fold.setAccessibleName(self._fold.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Workspace(QWidget):
    """Three columns that mirror with the language. `panes` maps `view.*` action ids to what they fold."""

    shown_changed = Signal()

    def __init__(self, parts: Parts, icons: Icons) -> None:
        super().__init__()
        self.parts = parts
        self._articles = Pane("articles", parts.articles, icons)
        self._inspector = Pane("inspector", parts.inspector, icons)
        self._spans = Pane("spans", parts.spans, icons)
        self.panes: Mapping[str, QWidget] = {
            "view.articles": self._articles,
            "view.inspector": self._inspector,
            "view.spans": self._spans,
            "view.labels": parts.labels,
        }
        for action_id, pane in self.panes.items():
            if isinstance(pane, Pane):
                pane.folded.connect(lambda i=action_id: self.set_shown(i, False))
        self._columns, self._end = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        self._lay_out()

    def _lay_out(self) -> None:
        text = QWidget()
        middle = QVBoxLayout(text)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.parts.labels)
        middle.addWidget(self.parts.article_view, 1)
        self._end.addWidget(self._inspector)
        self._end.addWidget(self._spans)
        for widget in (self._articles, text, self._end):
            self._columns.addWidget(widget)
        self._columns.setSizes([UNIT * 35, UNIT * 95, UNIT * 40])
        self._end.setSizes([UNIT * 55, UNIT * 35])
        for splitter in (self._columns, self._end):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._columns.setStretchFactor(1, 1)
        self._articles.setMinimumWidth(UNIT * 25)
        self._end.setMinimumWidth(UNIT * 30)
        text.setMinimumWidth(UNIT * 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)

    def is_shown(self, action_id: str) -> bool:
        """Whether a panel is unfolded."""
        return not self.panes[action_id].isHidden()

    def set_shown(self, action_id: str, shown: bool) -> None:
        """Unfold or fold a panel; the keyboard goes to the text when its panel goes."""
        pane = self.panes[action_id]
        focused = QApplication.focusWidget()
        if not shown and focused is not None and pane.isAncestorOf(focused):
            self.parts.article_view.setFocus()
        pane.setVisible(shown)
        self._end.setVisible(not (self._inspector.isHidden() and self._spans.isHidden()))
        self.shown_changed.emit()

    def reload_icons(self) -> None:
        """Draw the icons anew after a change of theme."""
        for pane in (self._articles, self._inspector, self._spans):
            pane.reload_icons()

    def state(self) -> dict[str, object]:
        """Widths and folded panels, for `QSettings`."""
        return {
            "columns": self._columns.saveState(),
            "end": self._end.saveState(),
            "folded": [action_id for action_id in self.panes if not self.is_shown(action_id)],
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Put widths and folded panels as they were; what does not fit is ignored."""
        for name, splitter in (("columns", self._columns), ("end", self._end)):
            saved = state.get(name)
            if isinstance(saved, QByteArray):
                splitter.restoreState(saved)
        folded = state.get("folded")
        for action_id in folded if isinstance(folded, list) else ():
            if action_id in self.panes:
                self.set_shown(action_id, False)
