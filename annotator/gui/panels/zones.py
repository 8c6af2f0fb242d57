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


def ask_for_zone(
    chooser: Chooser, current: ZoneType, beside: QRect, chosen: Callable[[ZoneType], object]
) -> None:
    """Offer the zone types beside a place on the screen, the present one marked."""
    kinds = list(ZONE_NAMES)
    title = QCoreApplication.translate("Zone", "This part of the article is")
    names = [zone_name(kind) for kind in kinds]
    chooser.ask(title, names, beside, lambda index: chosen(kinds[index]), kinds.index(current))
