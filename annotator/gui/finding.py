"""What was searched for, inside the articles: matches are marked in the text, and keys step through them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from annotator.gui.actions import Actions
from annotator.gui.articleview import ArticleView
from annotator.gui.articleview.style import Mark, MarkKind
from annotator.gui.bridge import SessionBridge
from annotator.gui.panels.articles import ArticlesPanel
from annotator.text.folding import find, fold_aligned
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_TERM = re.compile(r'"([^"]*)"|«([^»]*)»|“([^”]*)”|(\S+)')
"""A phrase in quotation marks or a word, as the search of the project reads a query."""

Range = tuple[int, int]


class Finding(QObject):
    """Follows the search of the article list. Esc in the text hides the marks until the next search."""

    def __init__(self, view: ArticleView, bridge: SessionBridge) -> None:
        super().__init__(view)
        self._view, self._bridge = view, bridge
        self._terms: tuple[str, ...] = ()
        self._matches: Sequence[Range] = ()
        self._hidden = False

    def register(self, actions: Actions, panel: ArticlesPanel) -> None:
        """Take over the actions of finding and listen to the search field."""
        panel.searched.connect(self._search)
        panel.entered.connect(self._first)
        self._bridge.article_opened.connect(lambda _id: self._look())
        self._bridge.annotator_changed.connect(self._look)
        actions.on("edit.find_next", lambda: self._go(actions, backward=False))
        actions.on("edit.find_previous", lambda: self._go(actions, backward=True))
        actions.ran.connect(self._on_action)

    def _search(self, query: str) -> None:
        self._terms = tuple(next(filter(None, match.groups()), "") for match in _TERM.finditer(query))
        self._hidden = False
        self._look()

    def _look(self) -> None:
        article = self._bridge.article()
        self._matches = matches(article.text, self._terms) if article is not None else ()
        self._show()

    def _show(self) -> None:
        shown = () if self._hidden else self._matches
        self._view.set_marks(Mark(start, end, MarkKind.SEARCH) for start, end in shown)

    def _on_action(self, action_id: str) -> None:
        if action_id == "span.release":
            self._hidden = True
            self._show()

    def _first(self) -> None:
        """Go to the first match of the first article that was found."""
        found = self._bridge.order()
        if found:
            self._bridge.open_article(found[0])
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._matches:
            self._show_match(self._matches[0])

    def _go(self, actions: Actions, *, backward: bool) -> None:
        """The next match after the caret, here or in another article of the list, wrapping at its end."""
        if not self._terms:
            actions.run("edit.find")
            return
        self._hidden = False
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        caret = self._view.caret()
        here = [m for m in self._matches if (m[0] < caret if backward else m[0] > caret)]
        if here or self._open_with_matches(backward):
            places = here or self._matches
            self._show_match(places[-1 if backward else 0])
        else:
            self._bridge.said.emit(message(QT_TRANSLATE_NOOP("Finding", "No match in these articles.")))

    def _open_with_matches(self, backward: bool) -> bool:
        """Open the next article of the list whose text has a match, at last this one again."""
        order, here = list(self._bridge.order()), self._bridge.article_id
        order = order[::-1] if backward else order
        place = order.index(here) if here in order else -1
        for article_id in (*order[place + 1 :], *order[: place + 1]):
            if self._bridge.session and matches(self._bridge.session.article(article_id).text, self._terms):
                self._bridge.open_article(article_id)
                return True
        return False

    def _show_match(self, match: Range) -> None:
        self._show()
        self._view.set_selection(match[0], match[0])
        self._view.reveal(*match)


def matches(text: str, terms: Sequence[str]) -> list[Range]:
    """Where any of the terms occurs in any spelling, in order, each range once."""
    if not terms:
        return []
    folded = fold_aligned(text)
    return sorted({place for term in terms for place in find(folded, term)})
