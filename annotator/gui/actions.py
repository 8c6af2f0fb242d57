"""The action table as `QAction`s: titles in the person's language, icons, keys, and who carries them out.

Keys are only written beside the titles, never registered with Qt: `gui.keys` is the one place where keys act.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from annotator.app.actions import ACTIONS, ActionSpec, Needs
from annotator.app.intents.focus import NO_SPAN
from annotator.app.keymap import KeyMap
from annotator.gui.i18n import isolated, left_to_right, translate
from annotator.gui.icons import Icons
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

Handler = Callable[[], object]
CaretHandler = Callable[[str, bool], object]
"""Called with a `caret.*` action id and whether the selection is extended."""

CHECKABLE = frozenset(
    {"view.articles", "view.spans", "view.inspector", "view.labels", "view.chips", "view.controls"}
)


class Actions(QObject):
    """Every action of the table. `on` says who carries one out; `run` carries it out if its needs are met."""

    ran = Signal(str)
    refused = Signal(object)
    """A `Message`: what an action that was asked for needs first."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._handlers: dict[str, Handler] = {}
        self._details: dict[str, Message | None] = {}
        self._caret: CaretHandler | None = None
        self._facts: frozenset[Needs] = frozenset()
        self._keymap = KeyMap()
        self._actions = {spec.id: self._make(spec) for spec in ACTIONS}
        self.retranslate()
        self._enable()

    def on(self, action_id: str, handler: Handler) -> None:
        """Say who carries an action out. Raises `KeyError` for an id that is not in the table."""
        self._handlers[self._specs[action_id].id] = handler

    def on_caret(self, handler: CaretHandler) -> None:
        """Say who moves the caret: one handler for all `caret.*` actions."""
        self._caret = handler

    def action(self, action_id: str) -> QAction:
        """The `QAction` for menus and buttons; raises `KeyError` for an unknown id."""
        return self._actions[action_id]

    def spec(self, action_id: str) -> ActionSpec:
        """The row of the table; raises `KeyError` for an unknown id."""
        return self._specs[action_id]

    def unhandled(self) -> list[str]:
        """Ids that nobody carries out."""
        return [
            i for i in self._specs if i not in self._handlers and not (self._caret and i.startswith("caret."))
        ]

    def is_enabled(self, action_id: str) -> bool:
        """Whether its needs are met."""
        return self._facts.issuperset(self._specs[action_id].needs)

    def run(self, action_id: str, extend: bool = False) -> bool:
        """Carry an action out if its needs are met; says whether it was; if not, `refused` says why."""
        if not self.is_enabled(action_id):
            self.refused.emit(_MISSING[self._missing(action_id)])
            return False
        if self._caret is not None and action_id.startswith("caret."):
            self._caret(action_id, extend)
        elif action_id in self._handlers:
            self._handlers[action_id]()
        else:
            return False
        self.ran.emit(action_id)
        return True

    def _missing(self, action_id: str) -> Needs:
        """The first need that is not met; without a project nothing else matters."""
        if Needs.PROJECT not in self._facts:
            return Needs.PROJECT
        return next(
            need for need in Needs if need in self._specs[action_id].needs and need not in self._facts
        )

    def set_facts(self, facts: Collection[Needs]) -> None:
        """Say what holds now; enables and disables actions."""
        if frozenset(facts) != self._facts:
            self._facts = frozenset(facts)
            self._enable()

    def set_detail(self, action_id: str, detail: Message | None) -> None:
        """Say in the menu what exactly an action would do, e.g. what undo takes back; `None` for nothing."""
        if self._details.get(action_id) != detail:
            self._details[action_id] = detail
            self._write(action_id)

    def set_keymap(self, keymap: KeyMap) -> None:
        """Show other keys beside the titles."""
        self._keymap = keymap
        self.retranslate()

    def title(self, action_id: str) -> str:
        """The title in the person's language, without its key."""
        context, source = self._specs[action_id].title
        return QCoreApplication.translate(context, source)

    def retranslate(self) -> None:
        """Write titles and keys anew."""
        for action_id in self._actions:
            self._write(action_id)

    def _write(self, action_id: str) -> None:
        action, title = self._actions[action_id], self.title(action_id)
        detail = self._details.get(action_id)
        if detail is not None:
            title = self.tr("{action}: {what}").format(action=title, what=isolated(translate(detail)))
        chords = self._keymap.keys_of(action_id)
        shown = title.replace("&", "&&")
        action.setText(f"{shown}\t{left_to_right(chords[0].caption)}" if chords else shown)
        keys = "، ".join(left_to_right(chord.display) for chord in chords)
        action.setToolTip(f"{title} ({keys})" if keys else title)
        action.setIconText(title)

    def draw_icons(self, action_ids: Iterable[str]) -> None:
        """Give actions their icons in the present colours; menus ask for it as they open."""
        for action_id in action_ids:
            self._actions[action_id].setIcon(self._icons.for_action(action_id))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.id in CHECKABLE)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False, i=spec.id: self.run(i))
        return action

    def _enable(self) -> None:
        for action_id, action in self._actions.items():
            action.setEnabled(self.is_enabled(action_id))


_MISSING = {
    Needs.PROJECT: message(QT_TRANSLATE_NOOP("Labelling", "Open a project first.")),
    Needs.WRITABLE: message(QT_TRANSLATE_NOOP("Actions", "This project is open for reading only.")),
    Needs.ARTICLE: message(QT_TRANSLATE_NOOP("Labelling", "Open an article first.")),
    Needs.SPAN: NO_SPAN,
    Needs.UNDO: message(QT_TRANSLATE_NOOP("Actions", "There is nothing to undo.")),
    Needs.REDO: message(QT_TRANSLATE_NOOP("Actions", "There is nothing to redo.")),
}

_ROLES = {
    "app.quit": QAction.MenuRole.QuitRole,
    "app.settings": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
