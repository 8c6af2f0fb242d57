"""The labels on a line of native `jsonl`. Every span that states its text is checked against the article."""

from __future__ import annotations

from collections.abc import Container
from itertools import accumulate
from typing import Any, NamedTuple

from annotator.formats.base import NamedSet
from annotator.formats.jsonl.fields import (
    Place,
    as_attributes,
    as_list,
    as_objects,
    as_text,
    refuse,
    shortened,
    shown,
)
from annotator.formats.jsonl.options import OFFSET_UNITS
from annotator.formats.units import OffsetUnit, UnitMap, fitting_unit, joined
from annotator.model.article import Article
from annotator.model.ids import new_id
from annotator.model.people import AnnotationSet, Assignment, Status
from annotator.model.span import Fragment, Provenance, Relation, Span
from annotator.text.messages import QT_TRANSLATE_NOOP, message

SET_KEYS = frozenset({"annotator", "status", "message", "spans", "relations", "attributes"})
SPAN_KEYS = frozenset({"id", "layer", "label", "fragments", "text", "attributes", "note", "provenance"})
RELATION_KEYS = frozenset({"id", "label", "from", "to", "attributes"})


class _Owner(NamedTuple):
    """Whose labels are being read, and on what."""

    article: Article
    annotator: str
    ruler: Ruler
    place: Place


class _Read(NamedTuple):
    """A span with the fragments and the text that the file states (`None`: it states none)."""

    data: dict[str, Any]
    stated: tuple[Fragment, ...]
    surface: str | None


class Ruler:
    """Turns the offsets of a file into code points of the stored text.

    `raw` is the text as the file has it, before CR and CRLF became LF.
    """

    def __init__(self, raw: str, unit: OffsetUnit) -> None:
        self.raw = raw
        self.unit = unit
        self._units = None if unit is OffsetUnit.CODE_POINT else UnitMap(raw, unit)
        self._stored = _without_carriage_returns(raw) if "\r" in raw else None

    def raw_fragments(self, stated: tuple[Fragment, ...]) -> tuple[Fragment, ...] | None:
        """Code points of the raw text; `None` when an end lies outside it or inside a character."""
        if self._units is None:
            return stated if stated[-1].end <= len(self.raw) else None
        mapped = [self._units.fragment(fragment) for fragment in stated]
        found = tuple(fragment for fragment in mapped if fragment is not None)
        return found if len(found) == len(stated) else None

    def stored_fragments(self, fragments: tuple[Fragment, ...]) -> tuple[Fragment, ...]:
        """Code points of the stored text."""
        if self._stored is None:
            return fragments
        return tuple(Fragment(self._stored[start], self._stored[end]) for start, end in fragments)


def _without_carriage_returns(raw: str) -> list[int]:
    kept = (not (raw[i] == "\r" and raw[i + 1 : i + 2] == "\n") for i in range(len(raw)))
    return list(accumulate(kept, initial=0))


def read_set(data: dict[str, Any], article: Article, ruler: Ruler, place: Place) -> NamedSet:
    """One annotator's labels on an article; nobody's (of an empty name) when the file names no annotator."""
    name = as_text(data.get("annotator"), place, "annotator").strip()
    place.count_unknown(data, SET_KEYS, "sets.")
    owner = _Owner(article, name, ruler, place)
    spans = _read_spans(data.get("spans"), owner)
    relations = _read_relations(data.get("relations"), owner, spans)
    assignment = Assignment(
        article.id,
        name,
        _status(data.get("status"), place, Status.IN_PROGRESS if spans else Status.TODO),
        as_text(data.get("message"), place, "message"),
        as_attributes(data.get("attributes"), place, name),
    )
    return NamedSet(name, AnnotationSet(assignment, spans, relations))


def _status(value: object, place: Place, default: Status) -> Status:
    if value in list(Status):
        return Status(str(value))
    if value is not None:
        refuse(place, "status", value)
    return default


def _read_spans(data: object, owner: _Owner) -> dict[str, Span]:
    spans: dict[str, Span] = {}
    objects = as_objects(data, owner.place, "spans")
    entries = [read for entry in objects if (read := _read_entry(entry, owner.place)) is not None]
    refused = 0
    for read in entries:
        fragments = _checked(read, owner)
        if fragments is None:
            refused += 1
            continue
        span = _span(read, fragments, owner, spans.keys())
        spans[span.id] = span
    if refused:
        _propose_unit(entries, owner)
    return spans


def _read_entry(data: dict[str, Any], place: Place) -> _Read | None:
    place.count_unknown(data, SPAN_KEYS, "spans.")
    if not (isinstance(data.get("label"), str) and data["label"]):
        place.say(QT_TRANSLATE_NOOP("Import", "A span was left out: it has no label."))
        return None
    fragments = _fragments(data.get("fragments"))
    if fragments is None:
        place.say(
            QT_TRANSLATE_NOOP(
                "Import", "Span {span} was left out: its fragments {fragments} do not ascend, or are none."
            ),
            span=_named(data),
            fragments=shown(data.get("fragments")),
        )
        return None
    surface = data.get("text")
    return _Read(data, fragments, surface if isinstance(surface, str) else None)


def _fragments(data: object) -> tuple[Fragment, ...] | None:
    """Non-empty ranges in ascending order with something between them."""
    found: list[Fragment] = []
    for pair in as_list(data):
        if not (isinstance(pair, list) and len(pair) == 2 and all(type(end) is int for end in pair)):
            return None
        start, end = pair
        if not (0 <= start < end) or (found and start <= found[-1].end):
            return None
        found.append(Fragment(start, end))
    return tuple(found) or None


def _checked(read: _Read, owner: _Owner) -> tuple[Fragment, ...] | None:
    """The fragments in the stored text, if they lie in it and have the stated surface."""
    fragments = owner.ruler.raw_fragments(read.stated)
    if fragments is None:
        owner.place.say(
            QT_TRANSLATE_NOOP("Import", "Span {span} was left out: {where} is not in the article."),
            span=_named(read.data),
            where=_shown(read.stated),
        )
        return None
    found = joined(owner.ruler.raw, fragments)
    if read.surface is not None and found != read.surface:
        owner.place.say(
            QT_TRANSLATE_NOOP(
                "Import", "Span {span} was left out: at {where} the article has “{found}”, not “{stated}”."
            ),
            span=_named(read.data),
            where=_shown(read.stated),
            found=shortened(found),
            stated=shortened(read.surface),
        )
        return None
    return owner.ruler.stored_fragments(fragments)


def _named(data: dict[str, Any]) -> str:
    parts = (
        part if isinstance(part, str) else shown(part) for key in ("id", "label") if (part := data.get(key))
    )
    return " ".join(map(shortened, parts))


def _shown(fragments: tuple[Fragment, ...]) -> str:
    return shortened(", ".join(f"{start}–{end}" for start, end in fragments))


def _propose_unit(entries: list[_Read], owner: _Owner) -> None:
    """Say in which unit all spans would fit; never take it without being asked."""
    claims = [(read.stated, read.surface) for read in entries if read.surface is not None]
    unit = fitting_unit(owner.ruler.raw, claims)
    if unit is None or unit is owner.ruler.unit:
        return
    owner.place.say(
        QT_TRANSLATE_NOOP(
            "Import",
            "All labels of {annotator} fit if positions count: {unit}. Import again with unit={key}.",
        ),
        left_out=False,
        annotator=owner.annotator,
        unit=message(dict(OFFSET_UNITS)[unit]),
        key=str(unit),
    )


def _span(read: _Read, fragments: tuple[Fragment, ...], owner: _Owner, taken: Container[str]) -> Span:
    data, place = read.data, owner.place
    return Span(
        _free_id(data, taken, place),
        owner.article.id,
        owner.annotator,
        as_text(data.get("layer"), place, "layer"),
        data["label"],
        fragments,
        as_attributes(data.get("attributes"), place, _named(data)),
        as_text(data.get("note"), place, "note"),
        _provenance(data.get("provenance"), place),
    )


def _provenance(value: object, place: Place) -> Provenance:
    if value in list(Provenance):
        return Provenance(str(value))
    if value is not None:
        refuse(place, "provenance", value)
    return Provenance.IMPORTED


def _free_id(data: dict[str, Any], taken: Container[str], place: Place) -> str:
    key = as_text(data.get("id"), place, "id")
    if key and key in taken:
        place.say(
            QT_TRANSLATE_NOOP("Import", "The id {id} appears twice; the second one got a new id."),
            left_out=False,
            id=shortened(key),
        )
        return new_id()
    return key or new_id()


def _read_relations(data: object, owner: _Owner, spans: Container[str]) -> dict[str, Relation]:
    relations: dict[str, Relation] = {}
    for entry in as_objects(data, owner.place, "relations"):
        relation = _read_relation(entry, owner, spans, relations.keys())
        if relation is not None:
            relations[relation.id] = relation
    return relations


def _read_relation(
    data: dict[str, Any], owner: _Owner, spans: Container[str], taken: Container[str]
) -> Relation | None:
    place = owner.place
    place.count_unknown(data, RELATION_KEYS, "relations.")
    label, source, target = (as_text(data.get(key), place, key) for key in ("label", "from", "to"))
    if not label or source not in spans or target not in spans:
        place.say(
            QT_TRANSLATE_NOOP(
                "Import", "Relation {relation} was left out: it lacks a label or one of its two spans."
            ),
            relation=_named(data),
        )
        return None
    attributes = as_attributes(data.get("attributes"), place, _named(data))
    key = _free_id(data, taken, place)
    return Relation(key, owner.article.id, owner.annotator, label, source, target, attributes)
