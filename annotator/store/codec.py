"""Records and messages as plain JSON data, for the journal and for JSON columns.

An article is written without its text: the digest stands for it, the text table holds it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from annotator.model.article import Article, Metadata, Origin, Zone, ZoneType
from annotator.model.change import Change, Record
from annotator.model.people import Annotator, Assignment, Status
from annotator.model.scheme import Names, SchemeVersion
from annotator.model.scheme_data import scheme_from_data, scheme_to_data
from annotator.model.span import Attributes, AttributeValue, Fragment, Provenance, Relation, Span
from annotator.text.messages import Message

Data = dict[str, Any]
TextOf = Callable[[bytes], str]
"""Digest → stored text."""


def to_json(data: object) -> str:
    """Compact JSON; keys keep their order, which means something in a scheme."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def attributes_to_data(attributes: Attributes) -> Data:
    """Attribute values as JSON data, by key; a decimal becomes `{"decimal": "1.5"}`, a tuple a list."""
    return {key: _value_to_data(attributes[key]) for key in sorted(attributes)}


def attributes_from_data(data: Data) -> dict[str, AttributeValue]:
    """The inverse of `attributes_to_data`."""
    return {key: _value_from_data(value) for key, value in data.items()}


def _value_to_data(value: AttributeValue) -> object:
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    return list(value) if isinstance(value, tuple) else value


def _value_from_data(value: Any) -> AttributeValue:  # noqa: ANN401 (JSON)
    if isinstance(value, dict):
        return Decimal(value["decimal"])
    return tuple(value) if isinstance(value, list) else value


def fragments_to_data(fragments: tuple[Fragment, ...]) -> list[list[int]]:
    """Fragments as pairs."""
    return [list(fragment) for fragment in fragments]


def fragments_from_data(data: list[list[int]]) -> tuple[Fragment, ...]:
    """The inverse of `fragments_to_data`."""
    return tuple(Fragment(start, end) for start, end in data)


def zones_to_data(zones: tuple[Zone, ...]) -> list[list[object]]:
    """Zones as triples."""
    return [[zone.type.value, zone.start, zone.end] for zone in zones]


def zones_from_data(data: list[Any]) -> tuple[Zone, ...]:
    """The inverse of `zones_to_data`."""
    return tuple(Zone(ZoneType(kind), start, end) for kind, start, end in data)


def metadata_to_data(meta: Metadata) -> Data:
    """Metadata with an ISO date, empty when unknown."""
    return {
        "title": meta.title,
        "outlet": meta.outlet,
        "url": meta.url,
        "published": meta.published.isoformat() if meta.published else "",
        "language": meta.language,
    }


def metadata_from_data(data: Mapping[str, Any]) -> Metadata:
    """The inverse of `metadata_to_data`."""
    published = date.fromisoformat(data["published"]) if data["published"] else None
    return Metadata(data["title"], data["outlet"], data["url"], published, data["language"])


def origin_to_data(origin: Origin) -> Data:
    """Where a text came from."""
    return {
        "name": origin.name,
        "digest": origin.digest,
        "encoding": origin.encoding,
        "newline": origin.newline,
        "bom": origin.bom,
    }


def origin_from_data(data: Data) -> Origin:
    """The inverse of `origin_to_data`."""
    return Origin(**data)


def change_to_data(change: Change) -> Data:
    """A change as `{"type", "before", "after"}`."""
    return {
        "type": type(change.record).__name__,
        "before": None if change.before is None else record_to_data(change.before),
        "after": None if change.after is None else record_to_data(change.after),
    }


def change_from_data(data: Data, text_of: TextOf) -> Change:
    """The inverse of `change_to_data`."""
    read = _READERS[data["type"]]
    before, after = data["before"], data["after"]
    return Change(
        None if before is None else read(before, text_of),
        None if after is None else read(after, text_of),
    )


def record_to_data(record: Record) -> Data:
    """A record as JSON data."""
    if isinstance(record, Article):
        return {
            "id": record.id,
            "digest": record.digest.hex(),
            "meta": metadata_to_data(record.meta),
            "zones": zones_to_data(record.zones),
            "origin": origin_to_data(record.origin),
        }
    if isinstance(record, Span):
        return _span_to_data(record)
    if isinstance(record, Relation):
        return _relation_to_data(record)
    if isinstance(record, Assignment):
        return _assignment_to_data(record)
    if isinstance(record, Annotator):
        return {"id": record.id, "name": record.name, "colour": record.colour}
    return {"version": record.version, "scheme": scheme_to_data(record.scheme)}


def _span_to_data(span: Span) -> Data:
    return {
        "id": span.id,
        "article": span.article_id,
        "annotator": span.annotator_id,
        "layer": span.layer,
        "label": span.label,
        "fragments": fragments_to_data(span.fragments),
        "attributes": attributes_to_data(span.attributes),
        "note": span.note,
        "provenance": span.provenance.value,
    }


def _relation_to_data(relation: Relation) -> Data:
    return {
        "id": relation.id,
        "article": relation.article_id,
        "annotator": relation.annotator_id,
        "label": relation.label,
        "source": relation.source,
        "target": relation.target,
        "attributes": attributes_to_data(relation.attributes),
    }


def _assignment_to_data(assignment: Assignment) -> Data:
    return {
        "article": assignment.article_id,
        "annotator": assignment.annotator_id,
        "status": assignment.status.value,
        "message": assignment.message,
        "attributes": attributes_to_data(assignment.attributes),
    }


def _article(data: Data, text_of: TextOf) -> Article:
    return Article(
        data["id"],
        text_of(bytes.fromhex(data["digest"])),
        metadata_from_data(data["meta"]),
        zones_from_data(data["zones"]),
        origin_from_data(data["origin"]),
    )


def _span(data: Data, _text_of: TextOf) -> Span:
    return Span(
        data["id"],
        data["article"],
        data["annotator"],
        data["layer"],
        data["label"],
        fragments_from_data(data["fragments"]),
        attributes_from_data(data["attributes"]),
        data["note"],
        Provenance(data["provenance"]),
    )


def _relation(data: Data, _text_of: TextOf) -> Relation:
    return Relation(
        data["id"],
        data["article"],
        data["annotator"],
        data["label"],
        data["source"],
        data["target"],
        attributes_from_data(data["attributes"]),
    )


def _assignment(data: Data, _text_of: TextOf) -> Assignment:
    return Assignment(
        data["article"],
        data["annotator"],
        Status(data["status"]),
        data["message"],
        attributes_from_data(data["attributes"]),
    )


def _annotator(data: Data, _text_of: TextOf) -> Annotator:
    return Annotator(data["id"], data["name"], data["colour"])


def _scheme_version(data: Data, _text_of: TextOf) -> SchemeVersion:
    return SchemeVersion(data["version"], scheme_from_data(data["scheme"], "project file"))


_READERS: dict[str, Callable[[Data, TextOf], Record]] = {
    "Article": _article,
    "Span": _span,
    "Relation": _relation,
    "Assignment": _assignment,
    "Annotator": _annotator,
    "SchemeVersion": _scheme_version,
}


def message_to_json(sentence: Message) -> str:
    """A message as JSON. Arguments stay numbers, texts or bilingual names; anything else becomes its text."""
    args = {key: _argument_to_data(value) for key, value in sentence.args.items()}
    return to_json({"context": sentence.context, "source": sentence.source, "args": args})


def message_from_json(text: str) -> Message:
    """The inverse of `message_to_json`."""
    data = json.loads(text)
    args = {key: _argument_from_data(value) for key, value in data["args"].items()}
    return Message(data["context"], data["source"], args)


def _argument_to_data(value: object) -> object:
    if isinstance(value, Names):
        return {"ar": value.ar, "en": value.en}
    return value if isinstance(value, str | int | float) else str(value)


def _argument_from_data(value: object) -> object:
    return Names(**value) if isinstance(value, dict) else value
