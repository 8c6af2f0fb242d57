"""Relate mode: one span is armed, another is pointed at, Enter links them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal

from annotator.app.commands.relations import AddRelation
from annotator.app.intents.focus import Focus
from annotator.app.intents.relations import links, partners, step
from annotator.gui.articleview import ArticleView
from annotator.gui.panels.chooser import Chooser
from annotator.model.errors import UserError
from annotator.model.span import Fragment
from annotator.text.messages import QT_TRANSLATE_NOOP, message


class Relating(QObject):
    """Which span is armed and which is pointed at. Commands go out through `linked`."""

    hint = Signal(object)
    """What to do next, as a `Message`; `None` when relate mode is over."""
    pointed = Signal(str)
    """The span pointed at now; empty for none."""
    linked = Signal(object)
    """The `AddRelation` that was chosen."""

    def __init__(
        self, view: ArticleView, focus: Callable[[], Focus | None], language: Callable[[], str]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._focus = focus
        self._language = language
        self.chooser = Chooser(view)
        self.source = ""
        self.candidate = ""

    @property
    def is_armed(self) -> bool:
        """Whether a target is awaited."""
        return bool(self.source)

    def arm(self, span_id: str) -> None:
        """Wait for the other span of a relation; raises `UserError` when the article has none that fits."""
        focus = self._focus()
        span = focus.annotations.spans.get(span_id) if focus is not None else None
        if focus is None or span is None:
            return
        if not partners(focus, span):
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP(
                        "Relating", "This article has no span yet that this one can be related to."
                    )
                )
            )
        self.source, self.candidate = span_id, ""
        self.hint.emit(
            message(
                QT_TRANSLATE_NOOP("Relating", "Choose the other span: Tab or click, then Enter. Esc cancels.")
            )
        )

    def cancel(self) -> None:
        """Leave relate mode without a relation."""
        if not self.is_armed:
            return
        self.source, self.candidate = "", ""
        self.chooser.close()
        self.hint.emit(None)

    def step(self, backward: bool) -> None:
        """Point at the next span that fits."""
        focus = self._focus()
        span = focus.annotations.spans.get(self.source) if focus is not None else None
        if focus is not None and span is not None:
            self.point_at(step(partners(focus, span), self.candidate, backward))

    def point_at(self, span_id: str) -> None:
        """Point at a span."""
        self.candidate = "" if span_id == self.source else span_id
        self.pointed.emit(self.candidate)

    def confirm(self) -> None:
        """Link the armed span with the one pointed at; asks which relation when several fit."""
        focus = self._focus()
        if focus is None:
            return
        first, second = (focus.annotations.spans.get(i) for i in (self.source, self.candidate))
        if first is None or second is None:
            raise UserError(
                message(
                    QT_TRANSLATE_NOOP("Relating", "Choose the other span first: Tab, Shift+Tab or a click.")
                )
            )
        fitting = links(focus, first, second)
        if len(fitting) == 1:
            self._finish(fitting[0])
            return
        names = [self._name(focus, link, reversed_=link.source != first.id) for link in fitting]
        self.chooser.ask(
            self.tr("Which relation?"),
            names,
            on_screen(self._view, second.fragments[0]),
            lambda index: self._finish(fitting[index]),
        )

    def _finish(self, link: AddRelation) -> None:
        self.cancel()
        self.linked.emit(link)

    def _name(self, focus: Focus, link: AddRelation, *, reversed_: bool) -> str:
        kind = focus.scheme.relation(link.label)
        name = kind.names.in_language(self._language()) if kind is not None else link.label
        return self.tr("{relation} (of the span pointed at)").format(relation=name) if reversed_ else name


def on_screen(view: ArticleView, stretch: Fragment) -> QRect:
    """Where a stretch begins, in global pixels; the middle of the view when it is out of sight."""
    port = view.viewport()
    shown = view.range_rectangles(stretch.start, min(stretch.end, stretch.start + 1))
    area = shown[0].toAlignedRect() if shown else QRect(port.rect().center(), port.rect().center())
    return QRect(port.mapToGlobal(area.topLeft()), area.size())
