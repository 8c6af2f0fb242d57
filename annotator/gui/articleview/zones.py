"""Which zone an offset lies in. Knows no Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from annotator.model.article import Zone, ZoneType


class ZoneMap:
    """The zones of one article, to be asked by offset."""

    def __init__(self, zones: Iterable[Zone]) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.start)
        self._starts = [zone.start for zone in self._zones]

    def at(self, offset: int) -> Zone | None:
        """The zone over the character at an offset; nothing in plain body text."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self._zones[place].end:
            return self._zones[place]
        return None

    def is_labelled(self, offset: int) -> bool:
        """Whether spans may lie at an offset."""
        zone = self.at(offset)
        return zone is None or zone.type.is_labelled

    def type_at(self, offset: int) -> ZoneType:
        """The type of the zone at an offset."""
        zone = self.at(offset)
        return ZoneType.BODY if zone is None else zone.type
