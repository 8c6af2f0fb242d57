"""The page of an open project: the label bar over articles and spans, the text, and the inspector."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import Icons
from annotator.gui.theme import UNIT

STATE_VERSION = 2
"""Part of the name under which `state()` is kept: widths of another arrangement mean nothing in this one."""

_START_WIDTH, _END_WIDTH = UNIT * 36, UNIT * 40
_LEAST_START, _LEAST_TEXT, _LEAST_END = UNIT * 23, UNIT * 50, UNIT * 23
_COMFORTABLE_TEXT = UNIT * 81
"""Pixels in which the text has 60 letters to a line; the panels give way to it before it gets narrower."""


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
    """Three columns under the label bar; they mirror with the language.

    `panes` maps `view.*` action ids to what they fold.
    """

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
        self._columns, self._start = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        self._arranged = False
        self._lay_out()

    def _lay_out(self) -> None:
        text = self.parts.article_view
        self._start.addWidget(self._articles)
        self._start.addWidget(self._spans)
        for widget in (self._start, text, self._inspector):
            self._columns.addWidget(widget)
        self._start.setSizes([UNIT * 45, UNIT * 45])
        for splitter in (self._columns, self._start):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._columns.setStretchFactor(1, 1)
        self._columns.splitterMoved.connect(self._on_moved)
        self._start.setMinimumWidth(_LEAST_START)
        self._inspector.setMinimumWidth(_LEAST_END)
        text.setMinimumWidth(_LEAST_TEXT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.parts.labels)
        rows.addWidget(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Until a person has drawn the borders themselves, share the width so that text stays readable."""
        super().resizeEvent(event)
        if not self._arranged:
            self._columns.setSizes(default_widths(event.size().width()))

    def _on_moved(self) -> None:
        self._arranged = True

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
        self._start.setVisible(not (self._articles.isHidden() and self._spans.isHidden()))
        self.shown_changed.emit()

    def reload_icons(self) -> None:
        """Draw the icons anew after a change of theme."""
        for pane in (self._articles, self._spans, self._inspector):
            pane.reload_icons()

    def focus_next(self, backward: bool = False) -> None:
        """Move the keyboard on: text, inspector, spans, articles, and the text again."""
        stops: list[QWidget] = [self.parts.article_view, self._inspector, self._spans, self._articles]
        focused = QApplication.focusWidget()
        here = next((n for n, stop in enumerate(stops) if focused and _holds(stop, focused)), 0)
        order = [stops[(here + step) % len(stops)] for step in range(1, len(stops) + 1)]
        for stop in reversed(order[:-1]) if backward else order:
            if stop.isVisible():
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
                now = QApplication.focusWidget()
                if now is not None and _holds(stop, now):
                    return

    def state(self) -> dict[str, object]:
        """Widths and folded panels, for `QSettings`."""
        return {
            "columns": self._columns.saveState() if self._arranged else None,
            "start": self._start.saveState(),
            "folded": [action_id for action_id in self.panes if not self.is_shown(action_id)],
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Put widths and folded panels as they were; what does not fit is ignored."""
        columns, start, folded = state.get("columns"), state.get("start"), state.get("folded")
        if isinstance(columns, QByteArray):
            self._arranged = self._columns.restoreState(columns)
        if isinstance(start, QByteArray):
            self._start.restoreState(start)
        for action_id in folded if isinstance(folded, list) else ():
            if action_id in self.panes:
                self.set_shown(action_id, False)


def _holds(place: QWidget, widget: QWidget) -> bool:
    return place is widget or place.isAncestorOf(widget)


def default_widths(width: int) -> Sequence[int]:
    """Pixels for the start column, the text and the end column of a page `width` pixels wide.

    In a small window the columns shrink first, as far as they stay usable, and only then the text.
    """
    spare = max(0, width - 2 - _LEAST_START - _COMFORTABLE_TEXT - _LEAST_END)
    start = min(_START_WIDTH, _LEAST_START + spare // 2)
    end = min(_END_WIDTH, _LEAST_END + spare // 2)
    return start, max(width - 2 - start - end, 0), end
