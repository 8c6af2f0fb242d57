"""Where a scheme's problems are said: beside the field of the label in view, or below everything."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from annotator.app.keymap import KeyMap, Target, TargetKind
from annotator.gui.i18n import isolated, left_to_right, translate
from annotator.gui.shell import Shell
from annotator.model.outside_data import PlacedProblem
from annotator.model.scheme import Scheme


def field_problems(
    shell: Shell, scheme: Scheme, label_key: str, problems: Iterable[PlacedProblem]
) -> dict[str, str]:
    """What is wrong with a label by the name of its field, conflicts of its key with actions among it."""
    place = _place(scheme, label_key)
    found: dict[str, str] = {}
    for problem in problems:
        if place and problem.place.startswith(f"{place}."):
            found.setdefault(problem.place.removeprefix(f"{place}."), translate(problem.message))
    conflict = _conflict(shell, scheme, label_key)
    if conflict and "shortcut" not in found:
        found["shortcut"] = conflict
    return found


def other_problems(scheme: Scheme, label_key: str, problems: Iterable[PlacedProblem]) -> list[str]:
    """Problems that no field in view is about, with the place."""
    place = _place(scheme, label_key)
    said = QCoreApplication.translate("SchemeProblems", "{place}: {sentence}")
    fields = {f"{place}.{name}" for name in ("key", "name_ar", "colour", "shortcut")} if place else set()
    return [
        said.format(place=left_to_right(problem.place), sentence=translate(problem.message))
        for problem in problems
        if problem.place not in fields
    ]


def _place(scheme: Scheme, label_key: str) -> str:
    for number, layer in enumerate(scheme.layers):
        for index, label in enumerate(layer.labels):
            if label.key == label_key:
                return f"layers[{number}].labels[{index}]"
    return ""


def _conflict(shell: Shell, scheme: Scheme, label_key: str) -> str:
    """What else the person's keys give the key of a label to."""
    keys = {label.key: label.shortcut for label in scheme.labels()}
    keymap = KeyMap(changes=shell.settings.current.keys, labels=keys)
    own = Target(TargetKind.LABEL, label_key)
    for conflict in keymap.conflicts():
        if own in conflict.targets:
            others = [_title(shell, scheme, target) for target in conflict.targets if target != own]
            said = QCoreApplication.translate("SchemeProblems", "This key already means {others}.")
            return said.format(others="، ".join(isolated(other) for other in others))
    return ""


def _title(shell: Shell, scheme: Scheme, target: Target) -> str:
    if target.kind is TargetKind.ACTION:
        return shell.actions.title(target.name)
    label = scheme.label(target.name)
    if label is not None:
        return label.names.in_language(shell.language.code)
    return QCoreApplication.translate("SchemeProblems", "a value of an attribute")
