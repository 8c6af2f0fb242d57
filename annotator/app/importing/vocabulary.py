"""The scheme that imported labels need: mapped to what is there, added to it, left out, or refused."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.app.importing.planning import unknown_names
from annotator.app.importing.report import ImportChoices, ImportItem, Unknown, UnknownName
from annotator.formats.base import Header
from annotator.model.errors import UserError
from annotator.model.scheme import Label, Layer, Names, OverlapRule, RelationType, Scheme
from annotator.text.messages import QT_TRANSLATE_NOOP, message

ADDED_LAYER = "imported"
"""Key of the layer for added labels whose file names none."""

_COLOURS = ("#7A5195", "#BC5090", "#2F7FB8", "#3C8D5A", "#B7791F", "#C0563B", "#4C6A92", "#6B7F2A")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The scheme after the import, and where each label and relation of the files goes (empty: nowhere)."""

    scheme: Scheme
    labels: Mapping[str, str]
    relations: Mapping[str, str]

    def label(self, key: str) -> str:
        """The scheme's label for a label of the files; empty when it is left out."""
        return self.labels.get(key, key)

    def relation(self, key: str) -> str:
        """The scheme's relation for a relation of the files; empty when it is left out."""
        return self.relations.get(key, key)


def agree(
    scheme: Scheme, headers: Iterable[Header], items: Iterable[ImportItem], choices: ImportChoices
) -> Vocabulary:
    """Find a place for every label and relation.

    Raises:
        UserError: if a map leads to what the scheme lacks, or something is unknown and that must fail.
    """
    labels, relations = dict(choices.label_map), dict(choices.relation_map)
    _refuse_bad_maps(scheme, labels, relations)
    items = list(items)
    open_names = [
        name
        for name in unknown_names(items, scheme)
        if name.key not in (labels if name.kind == "label" else relations)
    ]
    if open_names and choices.unknown is Unknown.FAIL:
        said = QT_TRANSLATE_NOOP(
            "Import", "The scheme does not have: {names}. Map them, add them or leave them out."
        )
        raise UserError(message(said, names=", ".join(f"{name.key} ({name.count})" for name in open_names)))
    if choices.unknown is Unknown.ADD:
        known = [header.scheme for header in headers if header.scheme is not None]
        for name in open_names:
            if name.kind == "label" and scheme.label(labels.get(name.key, name.key)) is None:
                scheme, labels[name.key] = _with_label(scheme, name, known)
        for name in open_names:
            if name.kind == "relation":
                ends = _ends(items, name.key, labels)
                scheme, relations[name.key] = _with_relation(scheme, name, known, ends)
    else:
        for name in open_names:
            (labels if name.kind == "label" else relations)[name.key] = ""
    return Vocabulary(scheme, labels, relations)


def _refuse_bad_maps(scheme: Scheme, labels: Mapping[str, str], relations: Mapping[str, str]) -> None:
    said = QT_TRANSLATE_NOOP("Import", "“{source}” cannot become “{target}”: the scheme does not have that.")
    for source, target in labels.items():
        if target and scheme.label(target) is None:
            raise UserError(message(said, source=source, target=target))
    for source, target in relations.items():
        if target and scheme.relation(target) is None:
            raise UserError(message(said, source=source, target=target))


def _with_label(scheme: Scheme, name: UnknownName, known: Iterable[Scheme]) -> tuple[Scheme, str]:
    """The scheme with a label of the files, as their own scheme has it or as plain as can be."""
    taken = {label.key for label in scheme.labels()}
    source = next((each for each in known if each.label(name.key)), None)
    layer = source.layer_of(name.key) if source else None
    label = source.label(name.key) if source else None
    if label is None:
        key = _free_key(name.key, "label", taken)
        label = Label(key, Names(name.key, name.key), _COLOURS[len(taken) % len(_COLOURS)])
    used = {each.shortcut for each in scheme.labels()}
    label = replace(label, shortcut="" if label.shortcut in used else label.shortcut)
    home = layer.key if layer else name.layer if _KEY.fullmatch(name.layer) else ADDED_LAYER
    if scheme.layer(home) is None:
        empty = replace(layer, labels=()) if layer else Layer(home, Names(home, home), OverlapRule.FREE, ())
        scheme = replace(scheme, layers=(*scheme.layers, empty))
    layers = tuple(
        replace(each, labels=(*each.labels, label)) if each.key == home else each for each in scheme.layers
    )
    return replace(scheme, layers=layers), label.key


def _with_relation(
    scheme: Scheme, name: UnknownName, known: Iterable[Scheme], ends: tuple[set[str], set[str]]
) -> tuple[Scheme, str]:
    """The scheme with a relation of the files; it may lead between the labels that it links there."""
    source = next((found for each in known if (found := each.relation(name.key))), None)
    if source is None:
        key = _free_key(name.key, "relation", {relation.key for relation in scheme.relations})
        source = RelationType(key, Names(name.key, name.key), (), ())
    present = {label.key for label in scheme.labels()}
    added = replace(
        source,
        sources=tuple(sorted((set(source.sources) | ends[0]) & present)),
        targets=tuple(sorted((set(source.targets) | ends[1]) & present)),
    )
    if not added.sources or not added.targets:
        return scheme, ""
    return replace(scheme, relations=(*scheme.relations, added)), added.key


def _ends(items: Iterable[ImportItem], key: str, labels: Mapping[str, str]) -> tuple[set[str], set[str]]:
    sources: set[str] = set()
    targets: set[str] = set()
    for item in items:
        for _name, labelled in item.sets:
            for relation in labelled.relations.values():
                if relation.label == key:
                    for end, found in ((relation.source, sources), (relation.target, targets)):
                        label = labelled.spans[end].label
                        found.add(labels.get(label, label))
    return sources, targets


def _free_key(wanted: str, kind: str, taken: Collection[str]) -> str:
    """The key of the files if the scheme can have it, else one made up."""
    if _KEY.fullmatch(wanted) and wanted not in taken:
        return wanted
    number = 1
    while f"{kind}_{number}" in taken:
        number += 1
    return f"{kind}_{number}"
