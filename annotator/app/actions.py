"""Every action a person can take, as data: menus, keys, palette and the help page come from here.

Keys are written as Qt writes them (`Ctrl+K`), but a letter or a bracket means the physical key, so that the
same key works under an Arabic and a Latin layout. Label keys are not here: they come from the scheme.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.text.messages import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """Where an action is listed."""

    PROJECT = "project"
    EDIT = "edit"
    ARTICLE = "article"
    SPAN = "span"
    CARET = "caret"
    VIEW = "view"
    HELP = "help"


class Needs(StrEnum):
    """What must hold for an action to be offered."""

    PROJECT = "project"
    WRITABLE = "writable"
    ARTICLE = "article"
    SPAN = "span"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `title` is a (context, source) pair for translation; `keys` are its default chords."""

    id: str
    title: tuple[str, str]
    menu: Menu
    keys: tuple[str, ...] = ()
    needs: tuple[Needs, ...] = ()
    in_article: bool = False
    """Its keys fire only while the article view has the focus (plain letters, arrows, Delete …)."""


_P, _W, _A, _S = Needs.PROJECT, Needs.WRITABLE, Needs.ARTICLE, Needs.SPAN
_EDIT = (_W, _A)
_EDIT_SPAN = (_W, _A, _S)


def _caret(action_id: str, title: tuple[str, str], *keys: str) -> ActionSpec:
    return ActionSpec(action_id, title, Menu.CARET, keys, (_A,), in_article=True)


def _span(
    action_id: str, title: tuple[str, str], *keys: str, needs: tuple[Needs, ...] = _EDIT_SPAN
) -> ActionSpec:
    return ActionSpec(action_id, title, Menu.SPAN, keys, needs, in_article=True)


def _article(
    action_id: str, title: tuple[str, str], *keys: str, needs: tuple[Needs, ...] = (_A,)
) -> ActionSpec:
    return ActionSpec(action_id, title, Menu.ARTICLE, keys, needs)


PROJECT_ACTIONS = (
    ActionSpec("project.new", QT_TRANSLATE_NOOP("Action", "New project…"), Menu.PROJECT, ("Ctrl+N",)),
    ActionSpec("project.open", QT_TRANSLATE_NOOP("Action", "Open project…"), Menu.PROJECT, ("Ctrl+O",)),
    ActionSpec("project.example", QT_TRANSLATE_NOOP("Action", "Open the example project"), Menu.PROJECT),
    ActionSpec(
        "project.import", QT_TRANSLATE_NOOP("Action", "Import articles…"), Menu.PROJECT, ("Ctrl+I",), (_P, _W)
    ),
    ActionSpec("project.export", QT_TRANSLATE_NOOP("Action", "Export…"), Menu.PROJECT, ("Ctrl+E",), (_P,)),
    ActionSpec("project.backup", QT_TRANSLATE_NOOP("Action", "Save a backup copy…"), Menu.PROJECT, (), (_P,)),
    ActionSpec("project.check", QT_TRANSLATE_NOOP("Action", "Check the project"), Menu.PROJECT, (), (_P,)),
    ActionSpec("project.annotators", QT_TRANSLATE_NOOP("Action", "Annotators…"), Menu.PROJECT, (), (_P,)),
    ActionSpec(
        "project.scheme", QT_TRANSLATE_NOOP("Action", "Labels and guidelines…"), Menu.PROJECT, (), (_P,)
    ),
    ActionSpec(
        "project.close", QT_TRANSLATE_NOOP("Action", "Close project"), Menu.PROJECT, ("Ctrl+W",), (_P,)
    ),
    ActionSpec("app.settings", QT_TRANSLATE_NOOP("Action", "Settings…"), Menu.PROJECT, ("Ctrl+,",)),
    ActionSpec("app.quit", QT_TRANSLATE_NOOP("Action", "Quit"), Menu.PROJECT, ("Ctrl+Q",)),
)

EDIT_ACTIONS = (
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Action", "Undo"), Menu.EDIT, ("Ctrl+Z",), (_P, Needs.UNDO)),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Action", "Redo"),
        Menu.EDIT,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        (_P, Needs.REDO),
    ),
    ActionSpec(
        "edit.copy",
        QT_TRANSLATE_NOOP("Action", "Copy the selected text"),
        Menu.EDIT,
        ("Ctrl+C",),
        (_A,),
        in_article=True,
    ),
    ActionSpec("edit.find", QT_TRANSLATE_NOOP("Action", "Find in articles"), Menu.EDIT, ("Ctrl+F",), (_P,)),
    ActionSpec("edit.find_next", QT_TRANSLATE_NOOP("Action", "Next match"), Menu.EDIT, ("F3",), (_P,)),
    ActionSpec(
        "edit.find_previous", QT_TRANSLATE_NOOP("Action", "Previous match"), Menu.EDIT, ("Shift+F3",), (_P,)
    ),
)

ARTICLE_ACTIONS = (
    _article("article.next", QT_TRANSLATE_NOOP("Action", "Next article"), "Ctrl+PgDown", needs=(_P,)),
    _article("article.previous", QT_TRANSLATE_NOOP("Action", "Previous article"), "Ctrl+PgUp", needs=(_P,)),
    _article("article.done", QT_TRANSLATE_NOOP("Action", "Done, next article"), "Ctrl+Return", needs=_EDIT),
    _article(
        "article.reopen", QT_TRANSLATE_NOOP("Action", "Take back “done”"), "Ctrl+Shift+Return", needs=_EDIT
    ),
    _article("article.metadata", QT_TRANSLATE_NOOP("Action", "Article details…"), "Ctrl+D", needs=(_A,)),
    _article(
        "article.zone", QT_TRANSLATE_NOOP("Action", "Set zone of the selection…"), "Ctrl+B", needs=_EDIT
    ),
    _article("article.delete", QT_TRANSLATE_NOOP("Action", "Remove article…"), needs=_EDIT),
)

SPAN_ACTIONS = (
    _span("span.next", QT_TRANSLATE_NOOP("Action", "Next span"), "Tab", needs=(_A,)),
    _span("span.previous", QT_TRANSLATE_NOOP("Action", "Previous span"), "Shift+Tab", needs=(_A,)),
    _span(
        "span.activate",
        QT_TRANSLATE_NOOP("Action", "Select the span under the caret, then the next one there"),
        "Space",
        needs=(_A,),
    ),
    _span("span.edit", QT_TRANSLATE_NOOP("Action", "Edit attributes"), "Return", needs=_EDIT),
    _span("span.release", QT_TRANSLATE_NOOP("Action", "Let go of span and selection"), "Esc", needs=(_A,)),
    _span("span.delete", QT_TRANSLATE_NOOP("Action", "Delete span"), "Delete", "Backspace"),
    _span("span.start.trim", QT_TRANSLATE_NOOP("Action", "Start later by one clitic"), "["),
    _span("span.start.extend", QT_TRANSLATE_NOOP("Action", "Start earlier by one clitic"), "Shift+["),
    _span("span.end.trim", QT_TRANSLATE_NOOP("Action", "End earlier by one clitic"), "]"),
    _span("span.end.extend", QT_TRANSLATE_NOOP("Action", "End later by one clitic"), "Shift+]"),
    _span(
        "span.fragment.add",
        QT_TRANSLATE_NOOP("Action", "Add the selection as a fragment"),
        "Insert",
        "=",
        needs=_EDIT,
    ),
    _span("span.fragment.remove", QT_TRANSLATE_NOOP("Action", "Remove the fragment under the caret"), "-"),
    _span("span.relate", QT_TRANSLATE_NOOP("Action", "Relate to another span"), "R", needs=_EDIT),
    _span("span.next_attribute", QT_TRANSLATE_NOOP("Action", "Next attribute for the number keys"), "."),
    _span("span.note", QT_TRANSLATE_NOOP("Action", "Write a note on the span"), ";", needs=_EDIT),
    _span("span.repeat", QT_TRANSLATE_NOOP("Action", "Repeat the last label"), "'", needs=_EDIT),
)

CARET_ACTIONS = (
    _caret("caret.left", QT_TRANSLATE_NOOP("Action", "One letter to the left"), "Left"),
    _caret("caret.right", QT_TRANSLATE_NOOP("Action", "One letter to the right"), "Right"),
    _caret("caret.word_left", QT_TRANSLATE_NOOP("Action", "One word to the left"), "Ctrl+Left"),
    _caret("caret.word_right", QT_TRANSLATE_NOOP("Action", "One word to the right"), "Ctrl+Right"),
    _caret("caret.clitic_left", QT_TRANSLATE_NOOP("Action", "One clitic to the left"), "Alt+Left"),
    _caret("caret.clitic_right", QT_TRANSLATE_NOOP("Action", "One clitic to the right"), "Alt+Right"),
    _caret("caret.up", QT_TRANSLATE_NOOP("Action", "One line up"), "Up"),
    _caret("caret.down", QT_TRANSLATE_NOOP("Action", "One line down"), "Down"),
    _caret("caret.next_sentence", QT_TRANSLATE_NOOP("Action", "Next sentence"), "Ctrl+Down"),
    _caret("caret.previous_sentence", QT_TRANSLATE_NOOP("Action", "Previous sentence"), "Ctrl+Up"),
    _caret("caret.next_paragraph", QT_TRANSLATE_NOOP("Action", "Next paragraph"), "Alt+Down"),
    _caret("caret.previous_paragraph", QT_TRANSLATE_NOOP("Action", "Previous paragraph"), "Alt+Up"),
    _caret("caret.line_start", QT_TRANSLATE_NOOP("Action", "Start of the line"), "Home"),
    _caret("caret.line_end", QT_TRANSLATE_NOOP("Action", "End of the line"), "End"),
    _caret("caret.article_start", QT_TRANSLATE_NOOP("Action", "Start of the article"), "Ctrl+Home"),
    _caret("caret.article_end", QT_TRANSLATE_NOOP("Action", "End of the article"), "Ctrl+End"),
    _caret("caret.page_up", QT_TRANSLATE_NOOP("Action", "One page up"), "PgUp"),
    _caret("caret.page_down", QT_TRANSLATE_NOOP("Action", "One page down"), "PgDown"),
    _caret("select.word", QT_TRANSLATE_NOOP("Action", "Select the word"), "Ctrl+Space"),
    _caret("select.sentence", QT_TRANSLATE_NOOP("Action", "Select the sentence"), "Ctrl+Shift+Space"),
    _caret("select.all", QT_TRANSLATE_NOOP("Action", "Select the whole article"), "Ctrl+A"),
)
"""Every `caret.*` action also answers to its key with Shift, which extends the selection."""

VIEW_ACTIONS = (
    ActionSpec(
        "view.palette", QT_TRANSLATE_NOOP("Action", "Find an action…"), Menu.VIEW, ("Ctrl+K", "Ctrl+Shift+P")
    ),
    ActionSpec(
        "view.articles", QT_TRANSLATE_NOOP("Action", "Show the article list"), Menu.VIEW, ("Ctrl+1",), (_P,)
    ),
    ActionSpec(
        "view.spans", QT_TRANSLATE_NOOP("Action", "Show the span list"), Menu.VIEW, ("Ctrl+2",), (_P,)
    ),
    ActionSpec(
        "view.inspector", QT_TRANSLATE_NOOP("Action", "Show the inspector"), Menu.VIEW, ("Ctrl+3",), (_P,)
    ),
    ActionSpec(
        "view.labels", QT_TRANSLATE_NOOP("Action", "Show the label bar"), Menu.VIEW, ("Ctrl+4",), (_P,)
    ),
    ActionSpec(
        "view.next_pane", QT_TRANSLATE_NOOP("Action", "Go to the next panel"), Menu.VIEW, ("F6",), (_P,)
    ),
    ActionSpec(
        "view.previous_pane",
        QT_TRANSLATE_NOOP("Action", "Go to the previous panel"),
        Menu.VIEW,
        ("Shift+F6",),
        (_P,),
    ),
    ActionSpec("view.focus_text", QT_TRANSLATE_NOOP("Action", "Go to the text"), Menu.VIEW, (), (_P,)),
    ActionSpec("view.zoom_in", QT_TRANSLATE_NOOP("Action", "Larger text"), Menu.VIEW, ("Ctrl+=", "Ctrl++")),
    ActionSpec("view.zoom_out", QT_TRANSLATE_NOOP("Action", "Smaller text"), Menu.VIEW, ("Ctrl+-",)),
    ActionSpec("view.zoom_reset", QT_TRANSLATE_NOOP("Action", "Normal text size"), Menu.VIEW, ("Ctrl+0",)),
    ActionSpec("view.chips", QT_TRANSLATE_NOOP("Action", "Always show label chips"), Menu.VIEW, ("Ctrl+L",)),
    ActionSpec("view.controls", QT_TRANSLATE_NOOP("Action", "Show invisible characters"), Menu.VIEW),
    ActionSpec("view.theme", QT_TRANSLATE_NOOP("Action", "Switch between light and dark"), Menu.VIEW),
    ActionSpec("view.language", QT_TRANSLATE_NOOP("Action", "Switch between Arabic and English"), Menu.VIEW),
)

HELP_ACTIONS = (
    ActionSpec("help.keys", QT_TRANSLATE_NOOP("Action", "Keys"), Menu.HELP, ("F1",)),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Action", "About annotator"), Menu.HELP),
)

ACTIONS: tuple[ActionSpec, ...] = (
    PROJECT_ACTIONS
    + EDIT_ACTIONS
    + ARTICLE_ACTIONS
    + SPAN_ACTIONS
    + CARET_ACTIONS
    + VIEW_ACTIONS
    + HELP_ACTIONS
)


def action(action_id: str) -> ActionSpec:
    """The action with an id; raises `KeyError` for an unknown one."""
    for spec in ACTIONS:
        if spec.id == action_id:
            return spec
    raise KeyError(action_id)
