"""Choosing what a stretch of the article is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QRect

from annotator.gui.panels.chooser import Chooser
from annotator.model.article import ZoneType
from annotator.text.messages import QT_TRANSLATE_NOOP

ZONE_NAMES: Mapping[ZoneType, tuple[str, str]] = {
    ZoneType.TITLE: QT_TRANSLATE_NOOP("Zone", "Title"),
    ZoneType.SUMMARY: QT_TRANSLATE_NOOP("Zone", "Summary"),
    ZoneType.BODY: QT_TRANSLATE_NOOP("Zone", "Body"),
    ZoneType.CAPTION: QT_TRANSLATE_NOOP("Zone", "Caption"),
    ZoneType.BOILERPLATE: QT_TRANSLATE_NOOP("Zone", "Boilerplate (not labelled)"),
    ZoneType.STRAY: QT_TRANSLATE_NOOP("Zone", "Stray fragment (not labelled)"),
}


def zone_name(zone: ZoneType) -> str:
    """The name of a zone type in the interface language."""
    return QCoreApplication.translate(*ZONE_NAMES[zone])


class ZoneChooser(Chooser):
    """Offers the zone types beside the text, the present one marked."""

    def ask_for_zone(self, current: ZoneType, beside: QRect, chosen: Callable[[ZoneType], object]) -> None:
        """Open below a place given in global pixels; calls back with the type."""
        kinds = list(ZONE_NAMES)
        names = [zone_name(kind) for kind in kinds]
        title = self.tr("This part of the article is")
        self.ask(title, names, beside, lambda index: chosen(kinds[index]), kinds.index(current))
