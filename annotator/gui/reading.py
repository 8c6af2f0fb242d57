"""Actions on the article view that change nothing: moving the caret, selecting, copying, size of the text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from annotator.app.settings import Settings, SettingsStore
from annotator.gui.actions import Actions
from annotator.gui.articleview.view import ArticleView
from annotator.gui.bridge import SessionBridge
from annotator.gui.fonts import SANS, article_font
from annotator.gui.statusline import StatusLine
from annotator.gui.theme import Look

ZOOM_STEP = 1.1

_MENU = (
    ("edit.copy", "select.sentence"),
    ("span.edit", "span.note", "span.relate", "span.fragment.add", "span.delete"),
    ("article.zone", "article.metadata"),
)
"""What the context menu of the article offers, in groups."""


class Reading(QObject):
    """Gives the article view its look from the settings and carries out the actions of the reader."""

    def __init__(
        self,
        view: ArticleView,
        bridge: SessionBridge,
        settings: SettingsStore,
        look: Look,
        status: StatusLine,
    ) -> None:
        super().__init__(view)
        self._view, self._bridge, self._settings, self._look = view, bridge, settings, look
        self._status = status
        self._told = QTimer(self, singleShot=True, interval=30)
        self._told.timeout.connect(self._tell_caret)
        view.caret_moved.connect(self._told.start)
        view.zoom_requested.connect(lambda turn: self._zoom(ZOOM_STEP if turn > 0 else 1 / ZOOM_STEP))
        bridge.article_opened.connect(lambda _id: self._told.start())
        settings.subscribe(self._on_settings)
        look.changed.connect(self._use_colours)
        self._use_colours()
        self._use_font(settings.current)
        self._use_switches(settings.current)

    def register(self, actions: Actions) -> None:
        """Take over the actions of the reader."""
        actions.on_caret(self._view.perform)
        for action_id in ("select.word", "select.sentence", "select.all"):
            actions.on(action_id, partial(self._view.perform, action_id))
        actions.on("edit.copy", self._copy)
        self._view.context_requested.connect(partial(self.offer_menu, actions))
        actions.on("view.focus_text", self._view.setFocus)
        actions.on("view.zoom_in", lambda: self._zoom(ZOOM_STEP))
        actions.on("view.zoom_out", lambda: self._zoom(1 / ZOOM_STEP))
        actions.on("view.zoom_reset", lambda: self._settings.change(zoom=1.0))
        for action_id, name in (("view.chips", "chips_always"), ("view.controls", "show_controls")):
            actions.on(action_id, partial(self._toggle, name))

    def offer_menu(self, actions: Actions, at: QPoint) -> None:
        """Show the actions that fit a place of the article, on the screen at `at`."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in _MENU:
            actions.draw_icons(group)
            menu.addActions([actions.action(action_id) for action_id in group])
            menu.addSeparator()
        menu.popup(at)

    # -- the caret and the clipboard --------------------------------------------------------------------

    def _copy(self) -> None:
        article = self._bridge.article()
        selection = self._view.selection() or self._view.word_under_caret()
        if article is not None and selection is not None:
            QGuiApplication.clipboard().setText(article.text[selection.start : selection.end])

    def _tell_caret(self) -> None:
        self._status.set_caret(self._view.caret() if self._bridge.article_id else None)

    # -- the look ---------------------------------------------------------------------------------------

    def _zoom(self, factor: float) -> None:
        self._settings.change(zoom=round(self._settings.current.zoom * factor, 3))

    def _toggle(self, name: str) -> None:
        self._settings.change(**{name: not getattr(self._settings.current, name)})

    def _on_settings(self, settings: Settings, changed: frozenset[str]) -> None:
        if changed & {"article_font", "article_size", "zoom", "line_spacing", "column_width"}:
            self._use_font(settings)
        if changed & {"chips_always", "show_controls", "snapping"}:
            self._use_switches(settings)

    def _use_font(self, settings: Settings) -> None:
        self._view.set_article_font(article_font(settings.article_font or SANS, settings.article_size))
        self._view.set_zoom(settings.zoom)
        self._view.set_line_spacing(settings.line_spacing)
        self._view.set_column_width(settings.column_width)

    def _use_switches(self, settings: Settings) -> None:
        self._view.set_chips(settings.chips_always)
        self._view.set_show_controls(settings.show_controls)
        self._view.set_snapping(settings.snapping)

    def _use_colours(self) -> None:
        self._view.set_palette_colours(self._look.text_colours)
