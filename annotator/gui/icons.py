"""Line icons: SVG files drawn in the colour of the theme, mirrored where they point somewhere."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import LIGHT
from annotator.model.resources import resource_path

_SIZES = (16, 20, 32, 48)
_DIRECTIONAL = frozenset({"next", "previous", "undo", "redo", "articles", "spans", "palette", "open", "app"})

_OF_ACTION = {
    "project.new": "new",
    "project.open": "open",
    "project.example": "example",
    "project.import": "import",
    "project.export": "export",
    "project.backup": "backup",
    "project.check": "check",
    "project.annotators": "people",
    "project.scheme": "tag",
    "project.close": "close",
    "app.settings": "settings",
    "app.quit": "quit",
    "edit.undo": "undo",
    "edit.redo": "redo",
    "edit.copy": "copy",
    "edit.find": "find",
    "article.next": "next",
    "article.previous": "previous",
    "article.done": "done",
    "article.reopen": "todo",
    "article.metadata": "details",
    "article.delete": "delete",
    "span.delete": "delete",
    "view.palette": "palette",
    "view.focus_text": "text",
    "view.zoom_in": "zoom_in",
    "view.zoom_out": "zoom_out",
    "view.theme": "theme",
    "view.language": "language",
    "help.keys": "keys",
    "help.about": "about",
}


class Icons:
    """Icons in the current colours; `set_colours` after a change of theme, then ask for them again."""

    def __init__(self) -> None:
        self._colour, self._disabled = QColor(LIGHT.quiet), QColor(LIGHT.faint)
        self._cache: dict[tuple[str, str, bool], QIcon] = {}

    def set_colours(self, colour: QColor, disabled: QColor) -> None:
        """Choose the colour of usable and of unusable icons."""
        if (colour, disabled) != (self._colour, self._disabled):
            self._colour, self._disabled = colour, disabled
            self._cache.clear()

    def icon(self, name: str, colour: QColor | None = None) -> QIcon:
        """An icon by file name, in the theme's colour or another one. Raises `FileNotFoundError`."""
        ink = colour or self._colour
        mirrored = name in _DIRECTIONAL and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, ink.name(), mirrored)
        if key not in self._cache:
            self._cache[key] = self._build(name, ink, mirrored)
        return self._cache[key]

    def for_action(self, action_id: str) -> QIcon:
        """The icon of an action; a null icon where it has none."""
        name = _OF_ACTION.get(action_id)
        return self.icon(name) if name else QIcon()

    def _build(self, name: str, ink: QColor, mirrored: bool) -> QIcon:
        icon = QIcon()
        for colour, mode in ((ink, QIcon.Mode.Normal), (self._disabled, QIcon.Mode.Disabled)):
            drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode()))
            for size in _SIZES:
                icon.addPixmap(_drawn(drawing, size, mirrored), mode)
        return icon


def _drawn(drawing: QSvgRenderer, size: int, mirrored: bool) -> QPixmap:
    """A drawing as a square pixmap of `size` device pixels."""
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, size, 0))
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
