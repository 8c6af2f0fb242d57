"""Setting the zone of the selection or paragraph: a list of zones asks which."""

from __future__ import annotations

from collections.abc import Callable

from annotator.app.commands.view import Command
from annotator.app.intents.focus import Focus
from annotator.app.intents.zones import zone_at, zone_intent, zone_range
from annotator.gui.articleview import ArticleView
from annotator.gui.panels.zones import ZoneChooser
from annotator.gui.relating import on_screen
from annotator.model.article import ZoneType


class Zoning:
    """Asks for a zone and sets it."""

    def __init__(
        self, view: ArticleView, focus: Callable[[], Focus], execute: Callable[[Command | None], object]
    ) -> None:
        self._view, self._focus, self._execute = view, focus, execute
        self.chooser = ZoneChooser(view)

    def ask(self) -> None:
        """Ask for the zone; raises `UserError` where there is no text."""
        focus = self._focus()
        stretch = zone_range(focus)
        current = zone_at(focus.article.zones, stretch.start)
        self.chooser.ask_for_zone(current, on_screen(self._view, stretch), self._set)

    def _set(self, zone: ZoneType) -> None:
        self._execute(zone_intent(self._focus(), zone))
