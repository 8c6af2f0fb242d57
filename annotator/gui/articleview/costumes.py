"""Costumes of labels: names, colours and chips by label key, worked out once per look."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from annotator.gui.articleview.chips import ChipSheet
from annotator.gui.articleview.display import Costume
from annotator.gui.articleview.style import LabelStyle, TextColours, label_paint

_UNKNOWN = QColor("#7a7f87")


class Costumes:
    """The costume of every label; a label without a style is grey and bears its key as its name."""

    def __init__(
        self, styles: Mapping[str, LabelStyle], colours: TextColours, sheet: ChipSheet, with_chips: bool
    ) -> None:
        self._styles = styles
        self._colours = colours
        self._sheet = sheet
        self._with_chips = with_chips
        self._made: dict[str, Costume] = {}

    def __call__(self, label: str) -> Costume:
        """The costume of a label key."""
        made = self._made.get(label)
        if made is None:
            style = self._styles.get(label) or LabelStyle(label, _UNKNOWN)
            width = self._sheet.width(style.name) if self._with_chips else 0
            made = Costume(style.name, label_paint(style.colour, self._colours), style.stroke, width)
            self._made[label] = made
        return made
