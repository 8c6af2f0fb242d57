"""What a screen reader hears of the article view: a document whose children are its paragraphs.

A text interface would be better still, but overriding `interface_cast` in Python crashes PySide6.
"""

# ruff: noqa: N802, ARG002 (Qt names the methods and their arguments)

from __future__ import annotations

from bisect import bisect_left
from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from annotator.gui.articleview.page import Page
from annotator.model.span import Span


class Sheet(Protocol):
    """What is asked of a view to read it aloud."""

    @property
    def page(self) -> Page:
        """The article as it is laid out."""

    def spoken(self, span: Span) -> str:
        """A span in words."""

    def row_box(self, row: int) -> QRect:
        """Where a paragraph is on the screen; empty for one out of sight."""


class Reading:
    """The paragraphs of a sheet that have something to read, counted from 0."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def count(self) -> int:
        """How many there are."""
        return self._sheet.page.numbers[-1]

    def text(self, index: int) -> str:
        """A paragraph and the spans that begin in it, a line each."""
        page, row = self._sheet.page, self._row(index)
        start, end = page.bounds(row)
        spans = sorted(page.spans.in_paragraph(row), key=lambda span: span.start)
        return "\n".join((page.text[start:end], *(self._sheet.spoken(s) for s in spans if s.start >= start)))

    def box(self, index: int) -> QRect:
        """Where a paragraph is on the screen."""
        return self._sheet.row_box(self._row(index))

    def _row(self, index: int) -> int:
        return bisect_left(self._sheet.page.numbers, index + 1)


class ParagraphInterface(QAccessibleInterface):
    """One paragraph of an article."""

    def __init__(self, document: ArticleInterface, source: Reading, index: int) -> None:
        super().__init__()
        self._document = document
        self._source = source
        self.index = index

    def isValid(self) -> bool:
        """Whether the view still exists."""
        return self._document.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]
        """Paragraphs are no objects of Qt."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The document."""
        return self._document

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing inside a paragraph."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing inside a paragraph."""
        return None

    def childCount(self) -> int:
        """Nothing inside a paragraph."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing inside a paragraph."""
        return -1

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return self._source.box(self.index)

    def role(self) -> QAccessible.Role:
        """A paragraph."""
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """Nobody types here."""
        state = QAccessible.State()
        state.readOnly = True
        return state

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nobody types here."""
        del kind, text

    def text(self, kind: QAccessible.Text) -> str:
        """Its name: what it says, and the spans in it."""
        return self._source.text(self.index) if kind == QAccessible.Text.Name else ""


class ArticleInterface(QAccessibleWidget):
    """An article view: a document of paragraphs."""

    def __init__(self, view: QWidget, source: Reading) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._source = source
        self._paragraphs: dict[int, ParagraphInterface] = {}

    def childCount(self) -> int:
        """How many paragraphs there are."""
        return self._source.count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The paragraph at an index."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._paragraphs:
            self._paragraphs[index] = ParagraphInterface(self, self._source, index)
        return self._paragraphs[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a paragraph."""
        return child.index if isinstance(child, ParagraphInterface) else -1


_spoken_for: set[type[QWidget]] = set()
_kept: list[ArticleInterface] = []
"""Qt does not own what a factory made in Python returns; without a reference it would vanish."""


def install(kind: type[QWidget]) -> None:
    """Let views of a class, each a `Sheet`, speak through an `ArticleInterface`; once is enough."""
    if kind in _spoken_for:
        return
    _spoken_for.add(kind)

    def interface_of(_key: str, made_for: QObject) -> QAccessibleInterface | None:
        if not isinstance(made_for, kind):
            return None
        interface = ArticleInterface(made_for, Reading(made_for))  # type: ignore[arg-type]
        _kept.append(interface)
        return interface

    QAccessible.installFactory(interface_of)


def announce(view: QWidget, sentence: str) -> None:
    """Have a screen reader say something now; silent where none is running."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, sentence))
