"""Native `jsonl`: articles with all their labels as deterministic lines of UTF-8 JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from decimal import Decimal
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, Any, Never

from annotator.formats.base import ArticleBundle, Header, LossReport, NamedSet, Output
from annotator.formats.jsonl.options import JsonlWriteOptions
from annotator.model.article import UNKNOWN_ORIGIN, Article
from annotator.model.people import Annotator
from annotator.model.scheme_data import scheme_to_data
from annotator.model.span import Attributes, AttributeValue, Relation, Span

_LINE_SEPARATORS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


class _HoldsDecimalError(Exception):
    """The fast encoder met a decimal."""


def _refuse(_value: object) -> Never:
    raise _HoldsDecimalError


_FAST = json.JSONEncoder(ensure_ascii=False, default=_refuse)


def write_jsonl(
    header: Header, bundles: Iterable[ArticleBundle], output: Output, options: JsonlWriteOptions
) -> LossReport:
    """Write one article a line, after a line with the scheme and whose labels follow, unless left out.

    Articles wait in a temporary file until it is known whose labels they carry, so memory stays flat.
    """
    report = LossReport()
    file = output.open()
    if not options.self_contained:
        _write_articles(bundles, file, report)
        return report
    with TemporaryFile() as waiting:
        names = _write_articles(bundles, waiting, report)
        present = tuple(annotator for annotator in header.annotators if annotator.name in names)
        file.write(encode_line(header_data(replace(header, annotators=present))))
        waiting.seek(0)
        copyfileobj(waiting, file, 1 << 20)
    return report


def _write_articles(bundles: Iterable[ArticleBundle], file: IO[bytes], report: LossReport) -> set[str]:
    """Write the lines of articles; the names of the annotators that appear on them."""
    names: set[str] = set()
    for bundle in bundles:
        file.write(encode_line(article_data(bundle)))
        report.articles += 1
        for named in bundle.sets:
            names.add(named.annotator)
            report.spans += len(named.labels.spans)
    return names


def encode_line(data: Mapping[str, object]) -> bytes:
    """One line of JSON. Decimals are written with a point, so that they are read back as decimals.

    Characters that some programs take for the end of a line are escaped; JSON reads them back as they were.
    """
    try:
        line = _FAST.encode(data)
    except _HoldsDecimalError:
        line = _exact(data)
    for character, escape in _LINE_SEPARATORS.items():
        if character in line:
            line = line.replace(character, escape)
    return line.encode("utf-8") + b"\n"


def _exact(value: object) -> str:
    if isinstance(value, Decimal):
        digits = str(value)
        return digits if any(mark in digits for mark in ".eE") else digits + ".0"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_FAST.encode(key)}: {_exact(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_exact, value)) + "]"
    return _FAST.encode(value)


def header_data(header: Header) -> dict[str, Any]:
    """The optional first line."""
    project: dict[str, Any] = {}
    if header.scheme is not None:
        project["scheme"] = scheme_to_data(header.scheme)
    project["annotators"] = [_annotator_data(annotator) for annotator in header.annotators]
    return {"project": project}


def _annotator_data(annotator: Annotator) -> dict[str, str]:
    # Ids of annotators stay at home: a name is what makes a person the same in two projects.
    return {"name": annotator.name} | ({"colour": annotator.colour} if annotator.colour else {})


def article_data(bundle: ArticleBundle) -> dict[str, Any]:
    """The line of one article."""
    article = bundle.article
    data: dict[str, Any] = {"id": article.id, "text": article.text, "meta": _meta_data(article)}
    if article.origin != UNKNOWN_ORIGIN:
        data["origin"] = asdict(article.origin)
    data["zones"] = [{"type": str(zone.type), "start": zone.start, "end": zone.end} for zone in article.zones]
    data["sets"] = [_set_data(named, article.text) for named in bundle.sets]
    return data


def _meta_data(article: Article) -> dict[str, str | None]:
    meta = article.meta
    return {
        "title": meta.title,
        "outlet": meta.outlet,
        "url": meta.url,
        "published": meta.published.isoformat() if meta.published else None,
        "language": meta.language,
    }


def _set_data(named: NamedSet, text: str) -> dict[str, Any]:
    labels = named.labels
    data: dict[str, Any] = {"annotator": named.annotator, "status": str(labels.assignment.status)}
    if labels.assignment.message:
        data["message"] = labels.assignment.message
    data["spans"] = [_span_data(span, text) for span in labels.ordered_spans()]
    data["relations"] = [_relation_data(labels.relations[key]) for key in sorted(labels.relations)]
    data["attributes"] = _attributes_data(labels.assignment.attributes)
    return data


def _span_data(span: Span, text: str) -> dict[str, Any]:
    return {
        "id": span.id,
        "layer": span.layer,
        "label": span.label,
        "fragments": span.fragments,
        "text": span.surface(text),
        "attributes": _attributes_data(span.attributes),
        "note": span.note,
        "provenance": str(span.provenance),
    }


def _relation_data(relation: Relation) -> dict[str, Any]:
    return {
        "id": relation.id,
        "label": relation.label,
        "from": relation.source,
        "to": relation.target,
        "attributes": _attributes_data(relation.attributes),
    }


def _attributes_data(attributes: Attributes) -> dict[str, AttributeValue]:
    return {key: attributes[key] for key in sorted(attributes)}
