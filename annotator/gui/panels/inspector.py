"""The inspector: everything about the active span, to read and to edit without leaving the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from annotator.app.commands.relations import DeleteRelations
from annotator.app.commands.spans import SetAttributes, SetNote
from annotator.app.commands.view import Command
from annotator.app.intents.attributes import digit_attributes
from annotator.app.intents.figures import proposals
from annotator.app.intents.focus import Focus
from annotator.app.keymap import KeyMap
from annotator.gui.fields.form import AttributeForm
from annotator.gui.following import SpanDelta
from annotator.gui.i18n import translate
from annotator.gui.labelling import Labelling
from annotator.gui.panels.inspector_header import SpanHeader
from annotator.gui.panels.inspector_note import NoteEdit
from annotator.gui.panels.inspector_parts import EmptyPage, Guideline, ProposalStrip
from annotator.gui.panels.inspector_relations import RelationSection
from annotator.gui.theme import UNIT
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme
from annotator.model.span import AttributeValue, Span

_PAUSE_MS = 15
"""The inspector follows a moment after the text, so that a label is painted before its form is."""


class Inspector(QWidget):
    """Shows the active span and writes edits at once. Values that are refused wait in their field."""

    def __init__(self, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labelling = labelling
        self._span: Span | None = None
        self._scheme = labelling.scheme
        self._waiting: dict[str, AttributeValue | None] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.header = SpanHeader(labelling, self)
        self.proposals = ProposalStrip(self)
        self.relations = RelationSection(self)
        self.form = AttributeForm(self)
        self.note = NoteEdit(self)
        self._note_caption = QLabel(self)
        self.guideline = Guideline(self)
        self.empty = EmptyPage(self)
        self._build()
        self._connect()
        self.retranslate()
        self._follow_focus()

    def set_keymap(self, keymap: KeyMap) -> None:
        """Show other keys on the page for no span."""
        self.empty.set_keymap(keymap)

    def enter(self, which: str = "first") -> None:
        """Take the keyboard: at the `"first"` field, or at the `"note"`."""
        self.catch_up()
        fields = list(self.form.fields.values())
        target: QWidget = self.note
        if which == "first" and self.proposals.isVisibleTo(self):
            target = self.proposals.button
        elif which == "first" and fields:
            target = fields[0]
        target.setFocus(Qt.FocusReason.TabFocusReason)  # a line selects what it holds
        self._scroll.ensureWidgetVisible(target)

    def accept_proposals(self) -> bool:
        """Take over what the text seems to say, if that is shown; the keyboard stays where it is.

        The next label then costs no key to get back, and Enter again goes to the fields.
        """
        self.catch_up()
        return self.proposals.isVisible() and self._write(self.proposals.values)

    def catch_up(self) -> None:
        """Show what has changed since the last moment."""
        if self._pause.isActive():
            self._pause.stop()
            self._show()

    def commit(self) -> None:
        """Write what was typed and not written yet."""
        if self._span is not None:
            self.form.commit()
            self.note.commit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._note_caption.setText(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What a reader of this label should know"))
        self.note.setAccessibleName(self.tr("Note"))
        for part in (self.proposals, self.relations, self.guideline, self.empty):
            part.retranslate()
        self.form.retranslate(self._labelling.language.code)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, Esc back to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            self.commit()
            self._labelling.focus_text()
        else:
            super().keyPressEvent(event)

    # -- building ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        content = QWidget(self)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT + UNIT // 2)
        for part in (self.proposals, self.relations, self.form):
            rows.addWidget(part)
        note = QVBoxLayout()
        note.setSpacing(2)
        note.addWidget(self._note_caption)
        note.addWidget(self.note)
        rows.addLayout(note)
        rows.addWidget(self.guideline)
        rows.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        body = QWidget(self)
        body_rows = QVBoxLayout(body)
        body_rows.setContentsMargins(0, 0, 0, 0)
        body_rows.setSpacing(0)
        body_rows.addWidget(self.header)
        body_rows.addWidget(self._scroll, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)

    def _connect(self) -> None:
        labelling = self._labelling
        self._pause.timeout.connect(self._show)
        labelling.reloaded.connect(self._follow_scheme)
        labelling.focus_changed.connect(self._follow_focus)
        labelling.spans_changed.connect(self._follow_spans)
        labelling.look.changed.connect(self._pause.start)
        labelling.language.changed.connect(self._pause.start)
        labelling.field_requested.connect(self.enter)
        labelling.accept_proposals = self.accept_proposals
        self.form.edited.connect(self._on_edited)
        self.form.entered.connect(self._on_entered)
        self.proposals.accepted.connect(self._accept)
        self.note.written.connect(self._on_note)
        self.relations.jump.connect(self._jump)
        self.relations.remove.connect(self._remove_relation)
        self.relations.add.connect(labelling.start_relating)

    # -- following --------------------------------------------------------------------------------------

    def _follow_scheme(self) -> None:
        if self._labelling.scheme is not self._scheme:
            self._scheme = self._labelling.scheme
            self.form.drop_labels()

    def _follow_focus(self) -> None:
        span = self._labelling.span()
        same = span is not None and self._span is not None and span.id == self._span.id
        if not same:
            self.commit()
            self._waiting = {}
            self.form.forget()
            self._span = span
            self.note.begin(span.note if span is not None else "")
        self._pause.start()

    def _follow_spans(self, delta: SpanDelta) -> None:
        if self._span is None:
            return
        if delta.relations or any(span.id == self._span.id for span in delta.put):
            self._pause.start()

    def _show(self) -> None:
        focus = self._labelling.focus()
        if focus is None or focus.span is None:
            self._stack.setCurrentIndex(0)
            return
        span, label, language = focus.span, focus.label, self._labelling.language.code
        self._span = span
        self._stack.setCurrentIndex(1)
        self.header.show_span(focus)
        attributes = label.attributes if label is not None else ()
        if self.form.show_attributes(attributes, _ordered(focus.scheme, span.label), language):
            self._order_tabs()
        self.form.set_values(span.attributes)
        self.form.set_current(focus.attribute)
        self._show_proposals(focus)
        self.relations.show_relations(focus, language)
        self.note.show_note(span.note)
        self.guideline.show_guideline(_guidance(focus, language))

    def _show_proposals(self, focus: Focus) -> None:
        read = proposals(focus)
        self.form.set_proposals(read)
        self.proposals.show_proposals(read, self.form.fields, self._labelling.language.code)

    def _order_tabs(self) -> None:
        """Fields were made after the note; the Tab key goes by what a person sees."""
        chain = [
            self.proposals.button,
            self.relations.list,
            *map(_focus_target, self.form.fields.values()),
            self.note,
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # -- editing ----------------------------------------------------------------------------------------

    def _on_edited(self, key: str, value: AttributeValue | None) -> None:
        span = self._span
        if span is None:
            return
        values = {**self._waiting, key: value}
        try:
            self._labelling.carry_out(SetAttributes(span.article_id, (span.id,), values), self)
        except UserError as error:
            self._refuse(key, value, translate(error.message))
            return
        self._waiting = {}
        self.form.set_problems(values, "")

    def _refuse(self, key: str, value: AttributeValue | None, sentence: str) -> None:
        """Say why; values that only disagree with each other wait until the others are corrected."""
        scheme, span = self._labelling.scheme, self._span
        if scheme is not None and span is not None and key in _ordered(scheme, span.label):
            self._waiting[key] = value
            sentence = self.tr("{problem} Not saved yet: correct one of them.").format(problem=sentence)
            self.form.set_problems(self._waiting, sentence)
        else:
            self.form.set_problems((key,), sentence)

    def _accept(self) -> None:
        if self._write(self.proposals.values):
            self.enter()

    def _write(self, values: Mapping[str, AttributeValue]) -> bool:
        span = self._span
        return span is not None and self._labelling.execute(
            SetAttributes(span.article_id, (span.id,), dict(values)), self
        )

    def _on_entered(self, key: str) -> None:
        span, scheme = self._span, self._labelling.scheme
        label = scheme.label(span.label) if span is not None and scheme is not None else None
        if label is not None and key in {attribute.key for attribute in digit_attributes(label)}:
            self._labelling.set_attribute(key)
        self._scroll.ensureWidgetVisible(self.form.fields[key])

    def _on_note(self, note: str) -> None:
        if self._span is not None:
            self._execute(SetNote(self._span.article_id, self._span.id, note))

    def _remove_relation(self, relation_id: str) -> None:
        if self._span is not None:
            self._execute(DeleteRelations(self._span.article_id, (relation_id,)))

    def _execute(self, command: Command) -> None:
        self._labelling.execute(command, self)

    def _jump(self, span_id: str) -> None:
        self._labelling.activate(span_id)
        self._labelling.focus_text()


def _ordered(scheme: Scheme, label: str) -> tuple[str, ...]:
    """Keys of the attributes of a label that must be in order, such as low ≤ best ≤ high."""
    return next((ordering.attributes for ordering in scheme.orderings if ordering.label == label), ())


def _guidance(focus: Focus, language: str) -> str:
    """The guideline of the label, then that of the current attribute."""
    found = [focus.label.guideline.in_language(language)] if focus.label is not None else []
    attribute = focus.current_attribute
    if attribute is not None and attribute.guideline.in_language(language):
        found.append(f"{attribute.names.in_language(language)}: {attribute.guideline.in_language(language)}")
    return "\n\n".join(filter(None, found))


def _focus_target(field: QWidget) -> QWidget:
    return field.focusProxy() or field
