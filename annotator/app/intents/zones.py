"""Setting the zone of a stretch: the zones around it give way."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.app.commands.articles import SetZones
from annotator.app.intents.focus import Focus
from annotator.model.article import Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.span import Fragment
from annotator.text.messages import QT_TRANSLATE_NOOP, message
from annotator.text.offsets import trim


def zone_intent(focus: Focus, zone_type: ZoneType) -> SetZones | None:
    """The command that makes the selection, or the paragraph under the caret, a zone; `None` if it is."""
    start, end = zone_range(focus)
    zones = carve(focus.article.zones, Zone(zone_type, start, end))
    return None if zones == focus.article.zones else SetZones(focus.article.id, zones)


def zone_range(focus: Focus) -> Fragment:
    """What a zone would cover; raises `UserError` on an empty paragraph."""
    start, end = focus.selection or paragraph_at(focus.text, focus.caret)
    start, end = trim(focus.text, start, end)
    if start >= end:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Intent", "There is no text here. Put the caret into a paragraph or select some."
                )
            )
        )
    return Fragment(start, end)


def carve(zones: Iterable[Zone], new: Zone) -> tuple[Zone, ...]:
    """Zones after one more is set: what it covers leaves the others; equal neighbours that touch become one.

    Body is what no zone covers, so setting body only takes the others away.
    """
    kept = [piece for zone in zones for piece in _without(zone, new)]
    if new.type is not ZoneType.BODY:
        kept.append(new)
    kept.sort(key=lambda zone: zone.start)
    joined: list[Zone] = []
    for zone in kept:
        if joined and joined[-1].type is zone.type and joined[-1].end == zone.start:
            joined[-1] = joined[-1]._replace(end=zone.end)
        else:
            joined.append(zone)
    return tuple(joined)


def zone_at(zones: Iterable[Zone], position: int) -> ZoneType:
    """The type of zone a position lies in."""
    return next((zone.type for zone in zones if zone.start <= position < zone.end), ZoneType.BODY)


def paragraph_at(text: str, position: int) -> Fragment:
    """The paragraph (line of the stored text) a position lies in, without its newline."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return Fragment(start, len(text) if end < 0 else end)


def _without(zone: Zone, hole: Zone) -> list[Zone]:
    """What is left of a zone outside a range."""
    before = zone._replace(end=min(zone.end, hole.start))
    after = zone._replace(start=max(zone.start, hole.end))
    return [piece for piece in (before, after) if piece.start < piece.end]
