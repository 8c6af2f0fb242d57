"""What a format loses, by reason: each unfolds to every label, and all of it can be copied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from annotator.app.session import Session
from annotator.formats.base import Loss, LossReport
from annotator.gui.i18n import Language, isolated, translate
from annotator.text.messages import Message

_QUOTED = 90
"""Longest stretch of text quoted for a loss."""

_LISTED = 200
"""Labels of one reason that are listed in the window; the copied report has all."""

_FEW = 12
"""Up to so many labels are shown unfolded."""

TitleOf = Callable[[str], str]


class LossTree(QTreeWidget):
    """Reasons with their labels below them. Ctrl+C copies the selected lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)

    def show_losses(self, losses: LossReport, language: Language, title_of: TitleOf) -> None:
        """Show a report; the tree is hidden where nothing is lost."""
        self.clear()
        for headline, lost in _groups(losses, language):
            lines = [loss_words(loss, title_of) for loss in lost[:_LISTED]]
            if len(lost) > _LISTED:
                more = QCoreApplication.translate(
                    "Export", "… and {count} more, all of them in the copied report."
                )
                lines.append(more.format(count=language.number(len(lost) - _LISTED)))
            item = QTreeWidgetItem([headline])
            item.setToolTip(0, headline)
            item.addChildren([QTreeWidgetItem([line]) for line in lines])
            self.addTopLevelItem(item)
        if len(losses.losses) <= _FEW:
            self.expandAll()
        self.setVisible(self.topLevelItemCount() > 0)

    def text(self) -> str:
        """Every line there is, folded or not."""
        everything = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return "\n".join(item.text(0) for item in self.findItems("", everything))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected lines."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(item.text(0) for item in self.selectedItems()))
            event.setAccepted(True)
            return
        super().keyPressEvent(event)


def loss_lines(losses: LossReport, language: Language, title_of: TitleOf) -> list[str]:
    """The whole report: each reason with its count, then every label it concerns, indented."""
    lines = []
    for headline, lost in _groups(losses, language):
        lines += [headline, *(f"    {loss_words(loss, title_of)}" for loss in lost)]
    return lines


def loss_words(loss: Loss, title_of: TitleOf) -> str:
    """One label that is lost: where, which, whose."""
    said = QCoreApplication.translate("Export", "{article}: {label} “{text}” of {annotator}")
    text = " ".join(loss.surface.split())
    return said.format(
        article=isolated(title_of(loss.article_id)),
        label=isolated(loss.label),
        text=isolated(text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"),
        annotator=isolated(loss.annotator),
    )


def titles_of(session: Session) -> TitleOf:
    """Titles of the articles of a project, each read once."""

    @cache
    def title_of(article_id: str) -> str:
        row = session.article_row(article_id)
        return row.title if row is not None else article_id

    return title_of


def _groups(losses: LossReport, language: Language) -> Iterator[tuple[str, list[Loss]]]:
    """A line for each reason with what it concerns; what is only counted concerns no label."""
    by_reason: dict[Message, list[Loss]] = defaultdict(list)
    for loss in losses.losses:
        by_reason[loss.reason].append(loss)
    counted = QCoreApplication.translate("Export", "{count} × {reason}")
    for reason, count in (*losses.by_reason(), *losses.uncarried.most_common()):
        line = counted.format(count=language.number(count), reason=translate(reason))
        yield line, by_reason.pop(reason, [])
