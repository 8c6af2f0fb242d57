"""Labelling an article: keys and gestures become commands, and the article view follows the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.app.commands.spans import AddSpan, DeleteSpans, SetFragments
from annotator.app.commands.view import Command
from annotator.app.intents import bounds, labels
from annotator.app.intents.focus import NO_SPAN, Focus
from annotator.app.intents.relations import step
from annotator.app.intents.selection import marks_left_out
from annotator.gui.active import ActiveSpan
from annotator.gui.articleview import ArticleView
from annotator.gui.bridge import SessionBridge
from annotator.gui.following import ArticleFollower, SpanDelta
from annotator.gui.hush import TYPED, Hush
from annotator.gui.i18n import Language
from annotator.gui.numbering import NumberKeys
from annotator.gui.relating import Relating
from annotator.gui.theme import Look
from annotator.gui.writing import Writer
from annotator.gui.zoning import Zoning
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme
from annotator.model.span import Attributes, Fragment, Span
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

_NO_NOTE = message(
    QT_TRANSLATE_NOOP(
        "Labelling",
        "No span here to write a note on. Choose one first, with Tab or a click; then press the key.",
    )
)
_NOTHING_TO_ADD_TO = message(
    QT_TRANSLATE_NOOP(
        "Labelling",
        "Choose a span first, then select more words and press = or Insert, or drag with Ctrl.",
    )
)


class _Last(NamedTuple):
    """The label used last, and the span it was used on."""

    label: str
    span_id: str
    attributes: Attributes


def _carried_over(focus: Focus, last: _Last) -> Attributes:
    """What a repeated label takes along: from the span it was used on, as it is now."""
    label, span = focus.scheme.label(last.label), focus.annotations.spans.get(last.span_id)
    values = span.attributes if span is not None else last.attributes
    return labels.repeatable(label, values) if label is not None else {}


def _left_out(marks: str) -> Message:
    return message(QT_TRANSLATE_NOOP("Labelling", "Left out at the ends: {marks}"), marks=marks)


class Labelling(QObject):
    """The one writer of labels: what a key or gesture means now, carried out.

    Panels read `focus()`, listen to its signals and write through `execute` or `carry_out`.
    """

    problem = Signal(object)
    """A `Message`: what was asked for could not be done; nothing was changed."""
    hint = Signal(object)
    """A `Message` while a second gesture is awaited, `None` when that is over."""
    reloaded = Signal()
    """Another article, annotator or scheme."""
    focus_changed = Signal()
    """Another active span, or another current attribute."""
    spans_changed = Signal(object)
    """A `SpanDelta` of the article in view."""
    field_requested = Signal(str)
    """The inspector should take the keyboard: `"first"` field or `"note"`."""

    def __init__(self, bridge: SessionBridge, view: ArticleView, language: Language, look: Look) -> None:
        super().__init__(view)
        self.bridge, self.view, self.language, self.look = bridge, view, language, look
        self._last: _Last | None = None
        self._writer = Writer(bridge, self)
        self._follower = ArticleFollower(bridge, view, language)
        self._active, self._hush = ActiveSpan(bridge, view), Hush()
        self._numbers = NumberKeys(self._active, self._need, self.carry_out)
        self._zoning = Zoning(view, self._need, self.execute)
        self.accept_proposals: Callable[[], bool] = lambda: False
        """Takes over what the inspector proposes for the active span; says whether there was anything."""
        self.relating = Relating(view, self.focus, lambda: language.code)
        self._actions = self._action_table()
        self._connect()

    def _connect(self) -> None:
        self._writer.refused.connect(self.problem)
        self._follower.reloaded.connect(self._on_reloaded)
        self._follower.spans_changed.connect(self._on_spans_changed)
        self._active.changed.connect(self._on_focus_changed)
        self._active.changed.connect(self._hush.end)
        self.view.caret_moved.connect(self._hush.end)
        self._active.picked.connect(self._pick)
        self.language.changed.connect(self._active.show_links)
        self.view.fragments_edited.connect(self._on_fragments_edited)
        self.view.span_double_clicked.connect(lambda _span: self.field_requested.emit("first"))
        self.relating.hint.connect(self._on_hint)
        self.relating.pointed.connect(self._on_pointed)
        self.relating.linked.connect(self.execute)

    def _action_table(self) -> dict[str, Callable[[], object]]:
        return {
            "span.next": lambda: self._step(backward=False),
            "span.previous": lambda: self._step(backward=True),
            "span.activate": self._pick_here,
            "span.edit": self._edit,
            "span.release": self._release,
            "span.delete": self._delete,
            "span.start.trim": lambda: self._move(bounds.move_start, later=True),
            "span.start.extend": lambda: self._move(bounds.move_start, later=False),
            "span.end.trim": lambda: self._move(bounds.move_end, later=False),
            "span.end.extend": lambda: self._move(bounds.move_end, later=True),
            "span.fragment.add": self._add_fragment,
            "span.fragment.remove": lambda: self.execute(bounds.remove_fragment(self._need())),
            "span.relate": self._relate,
            "span.next_attribute": self._numbers.go_on,
            "span.note": self._note,
            "span.repeat": self._repeat,
            "article.zone": self._zoning.ask,
        }

    # -- what is in view --------------------------------------------------------------------------------

    @property
    def active(self) -> str:
        """Id of the active span; empty for none."""
        return self._active.span_id

    @property
    def attribute(self) -> str:
        """Key of the attribute that number keys set; empty for none."""
        return self._active.attribute

    @property
    def scheme(self) -> Scheme | None:
        """The scheme of the open project."""
        return self.bridge.session.scheme if self.bridge.session is not None else None

    def focus(self) -> Focus | None:
        """What the person points at now; `None` without an article."""
        return self._active.focus()

    def span(self) -> Span | None:
        """The active span."""
        focus = self.focus()
        return focus.span if focus is not None else None

    # -- what a person does -----------------------------------------------------------------------------

    def perform(self, action_id: str) -> bool:
        """Carry out an action on spans or zones; False for one that is not ours or did nothing."""
        action = self._actions.get(action_id)
        heard = action_id not in TYPED or not self._hush.takes()
        return heard and action is not None and self._writer.attempt(action)

    def label_key(self, label: str) -> bool:
        """Use a label where the person is: on the selection, the active span or the word under the caret."""
        return not self._hush.takes() and self._writer.attempt(lambda: self._label(label, {}))

    def digit(self, number: int) -> bool:
        """Give the current attribute the value with a number."""
        return not self._hush.takes() and self._writer.attempt(lambda: self._digit(number))

    def activate(self, span_id: str) -> None:
        """Make a span the active one and show it; an empty id lets go."""
        focus = self.focus()
        span = focus.annotations.spans.get(span_id) if focus is not None else None
        if span is not None:
            self._active.put_caret(span.start)
            self.view.reveal(span.start, span.end)
        self._active.set(span.id if span is not None else "")

    def set_attribute(self, key: str) -> None:
        """Let number keys set another attribute of the active span."""
        if key != self.attribute:
            self._active.set_attribute(key)

    def execute(self, command: Command | None, origin: object = None) -> bool:
        """Carry out a command, or nothing; says whether it was done, and a refusal through `problem`."""
        return self._writer.execute(command, origin)

    def carry_out(self, command: Command, origin: object = None) -> ChangeSet:
        """Carry out a command and return what changed; raises `UserError`."""
        return self._writer.carry_out(command, origin)

    def start_relating(self) -> None:
        """Arm the active span, as the key does, and go to the text."""
        if self.perform("span.relate"):
            self.focus_text()

    def focus_text(self) -> None:
        """Give the keyboard to the article."""
        self.view.setFocus()

    # -- actions ----------------------------------------------------------------------------------------

    def _need(self) -> Focus:
        focus = self.focus()
        if focus is None:
            raise UserError(message(QT_TRANSLATE_NOOP("Labelling", "Open an article first.")))
        return focus

    def _label(self, label: str, values: Attributes) -> bool:
        focus = self._need()
        if self.relating.is_armed:
            focus = focus.with_span("")
        span_id = labels.twin(focus, label)
        if not span_id:
            command = labels.label_intent(focus, label, values)
            if command is None:
                return False
            self.carry_out(command)
            span_id = focus.active
            if isinstance(command, AddSpan):
                span_id = command.span_id
                self._active.put_caret(command.fragments[-1].end)  # the next word is one step away
                if focus.selection and (marks := marks_left_out(focus.text, focus.selection)):
                    self.bridge.said.emit(_left_out(marks))
        elif focus.selection is not None:
            self._active.put_caret(focus.caret)
        self._last = _Last(label, span_id, values)
        self._pick(span_id)
        return True

    def _repeat(self) -> bool:
        focus = self._need()
        if self._last is None:
            raise UserError(
                message(QT_TRANSLATE_NOOP("Labelling", "There is no last label yet. Press a label's key."))
            )
        return self._label(self._last.label, _carried_over(focus, self._last))

    def _digit(self, number: int) -> bool:
        if self._need().span is None:
            self.bridge.said.emit(NO_SPAN)
        return self._numbers.press(number)

    def _step(self, *, backward: bool) -> None:
        if self.relating.is_armed:
            self.relating.step(backward)
        else:
            self.activate(self.view.next_span(backward))

    def _pick(self, span_id: str) -> None:
        """Make a span active, or point at it in relate mode."""
        if self.relating.is_armed:
            self.relating.point_at(span_id)
        else:
            self._active.set(span_id)

    def _pick_here(self) -> None:
        here = self._active.here()
        if not here:
            raise UserError(message(QT_TRANSLATE_NOOP("Labelling", "There is no span under the caret.")))
        shown = self.relating.candidate if self.relating.is_armed else self.active
        self._pick(step(here, shown, backward=False))

    def _edit(self) -> None:
        if self.relating.is_armed:
            self.relating.confirm()
        elif not (self.active and self.accept_proposals()) and self._span_or_hint(NO_SPAN):
            self.field_requested.emit("first")

    def _note(self) -> None:
        if self._span_or_hint(_NO_NOTE):
            self.field_requested.emit("note")
        else:
            self._hush.begin()

    def _span_or_hint(self, hint: Message) -> str:
        """The active span, else the one under the caret, which becomes active; else empty, after the hint."""
        self._need()
        if not self.active and (here := self._active.here()):
            self._active.set(here[0])
        if not self.active:
            self.bridge.said.emit(hint)
        return self.active

    def _release(self) -> None:
        was_dragging = self.view.cancel_gesture()
        if self.relating.is_armed:
            self.relating.cancel()
        elif not was_dragging:
            self._active.put_caret(self.view.caret())
            self._active.set("")

    def _delete(self) -> None:
        span = self._need().need_span()
        self.carry_out(DeleteSpans(span.article_id, (span.id,)))

    def _move(self, end: Callable[[Focus, bool], SetFragments | None], *, later: bool) -> bool:
        return self.execute(end(self._need(), later))

    def _add_fragment(self) -> bool:
        span_id = self._active.last
        if not span_id:
            self.bridge.said.emit(_NOTHING_TO_ADD_TO)
            return False
        self.carry_out(bounds.add_fragment(self._need().with_span(span_id)))
        self._active.put_caret(self.view.caret())
        self._active.set(span_id)
        return True

    def _relate(self) -> None:
        if self.relating.is_armed:
            self.relating.confirm()
        elif span_id := self._span_or_hint(NO_SPAN):
            self.relating.arm(span_id)

    # -- what the view and the project tell ---------------------------------------------------------------

    def _on_reloaded(self) -> None:
        self.relating.cancel()
        self._active.forget()
        self.reloaded.emit()

    def _on_spans_changed(self, delta: SpanDelta) -> None:
        if self.relating.source in delta.removed:
            self.relating.cancel()
        self.spans_changed.emit(delta)
        if self._active.lose(delta.removed):
            return
        if not self._writer.is_busy and delta.put:
            self.activate(delta.put[0].id)  # undo and redo show where they worked
        elif delta.relations:
            self._active.show_links(self.language.code)

    def _on_focus_changed(self) -> None:
        self._active.show_links(self.language.code)
        self.focus_changed.emit()

    def _on_fragments_edited(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        span = self._need().annotations.spans.get(span_id)
        if span is not None and not self.execute(SetFragments(span.article_id, span_id, fragments)):
            self.view.update_spans((), (span,))  # the dragged end goes back
        self._active.put_caret(self.view.caret())  # what was dragged over is no selection of its own

    def _on_hint(self, hint: object) -> None:
        self._active.held = hint is not None
        if hint is None:
            self._active.show(self.active)
            self._active.show_links(self.language.code)
        self.hint.emit(hint)

    def _on_pointed(self, span_id: str) -> None:
        focus = self.focus()
        span = focus.annotations.spans.get(span_id) if focus is not None else None
        self._active.show(span_id or self.active)
        if span is not None:
            self.view.reveal(span.start, span.end)
            self.view.set_links({self.active: self.tr("related from here")})
