"""What an export says: the command that does the same, and its losses one by one."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.app.exporting import ExportRequest
from annotator.formats.base import Loss, LossReport
from annotator.gui.i18n import Language, isolated, translate
from annotator.model.ids import GOLD_ID

_SHOWN = 90
"""Longest stretch of text quoted for a loss."""


def command_line(project: Path, out: Path, request: ExportRequest) -> str:
    """The command that writes the same files, as this system's shell wants it."""
    words = ["annotator", "export", str(project), str(out), "--format", request.format_id]
    for name in request.annotators:
        words += ["--gold"] if name == GOLD_ID else ["--annotator", name]
    for layer in request.layers:
        words += ["--layer", layer]
    if request.only_done:
        words.append("--done")
    for key, value in request.format_options.items():
        said = str(value).lower() if isinstance(value, bool) else value
        words += ["--option", f"{key}={said}"]
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def written_words(losses: LossReport, language: Language) -> str:
    """How much is carried and how much is not, in a sentence."""
    carried = QCoreApplication.translate("Export", "Articles: {articles}. Labels carried: {spans}.").format(
        articles=language.number(losses.articles), spans=language.number(losses.spans)
    )
    if not losses.losses:
        return carried
    lost = QCoreApplication.translate("Export", "Labels lost: {count}.")
    return f"{carried} {lost.format(count=language.number(len(losses.losses)))}"


def loss_lines(losses: LossReport, language: Language, limit: int | None = None) -> list[str]:
    """Losses counted by reason, then label by label; at most `limit` labels."""
    counted = QCoreApplication.translate("Export", "{count} × {reason}")
    reasons = [*losses.by_reason(), *losses.uncarried.most_common()]
    lines = [
        counted.format(count=language.number(count), reason=translate(reason)) for reason, count in reasons
    ]
    named = losses.losses if limit is None else losses.losses[:limit]
    if named:
        lines.append("")
    lines += [_loss_words(loss) for loss in named]
    if len(named) < len(losses.losses):
        more = QCoreApplication.translate("Export", "… and {count} more, all of them in the copied report.")
        lines.append(more.format(count=language.number(len(losses.losses) - len(named))))
    return lines


def _loss_words(loss: Loss) -> str:
    said = QCoreApplication.translate("Export", "{label} “{text}” of {annotator}: {reason}")
    text = " ".join(loss.surface.split())
    return said.format(
        label=isolated(loss.label),
        text=isolated(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"),
        annotator=isolated(loss.annotator),
        reason=isolated(translate(loss.reason)),
    )
