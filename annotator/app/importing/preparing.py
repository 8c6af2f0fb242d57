"""What is proposed for an article on its way in: zones, a title, and a word on its dates."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.base import ArticleBundle
from annotator.model.article import Article, Zone, ZoneType
from annotator.text.dates import weekday_conflict
from annotator.text.decode import whole
from annotator.text.folding import fold
from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message
from annotator.text.zones import propose_zones

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Weekday", "Monday"),
    QT_TRANSLATE_NOOP("Weekday", "Tuesday"),
    QT_TRANSLATE_NOOP("Weekday", "Wednesday"),
    QT_TRANSLATE_NOOP("Weekday", "Thursday"),
    QT_TRANSLATE_NOOP("Weekday", "Friday"),
    QT_TRANSLATE_NOOP("Weekday", "Saturday"),
    QT_TRANSLATE_NOOP("Weekday", "Sunday"),
)


def prepared(bundle: ArticleBundle) -> Article:
    """The article with zones and title proposed, unless its file states them."""
    article = _storable(bundle.article)
    if bundle.zones_given:
        return article
    stated = fold(article.meta.title)
    proposed = (Zone(ZoneType(zone.type), zone.start, zone.end) for zone in propose_zones(article.text))
    zones = [zone for zone in proposed if zone.type.is_labelled or not _is_labelled_in(bundle, zone)]
    first = next((zone for zone in zones if zone.type is ZoneType.TITLE), None)
    title = article.text[first.start : first.end] if first else ""
    if stated and first and fold(title) != stated:
        zones.remove(first)
    meta = article.meta if stated else replace(article.meta, title=" ".join(title.split()))
    return replace(article, meta=meta, zones=tuple(zones))


def _storable(article: Article) -> Article:
    """The article with names that a project can hold: a file name need not be valid Unicode."""
    origin = replace(article.origin, name=whole(article.origin.name))
    meta = article.meta
    meta = replace(meta, title=whole(meta.title), outlet=whole(meta.outlet), url=whole(meta.url))
    return replace(article, id=whole(article.id), origin=origin, meta=meta)


def _is_labelled_in(bundle: ArticleBundle, zone: Zone) -> bool:
    """Whether labels came with a stretch: then it is article text, whatever it looks like."""
    return any(
        start < zone.end and zone.start < end
        for _name, labels in bundle.sets
        for span in labels.spans.values()
        for start, end in span.fragments
    )


def weekday_message(article: Article) -> Message | None:
    """What to say when the text names a weekday that its dates contradict."""
    conflict = weekday_conflict(article.text, article.meta.published)
    if conflict is None:
        return None
    said = QT_TRANSLATE_NOOP(
        "Import", "“{text}”: that day is a {expected}. Check the publication date ({published})."
    )
    return message(
        said,
        text=article.text[conflict.start : conflict.end],
        expected=message(_WEEKDAYS[conflict.expected]),
        published=article.meta.published or "—",
    )
