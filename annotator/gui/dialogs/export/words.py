"""What an export says: the command that does the same, and how much was written."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.app.exporting import ExportRequest
from annotator.formats.base import LossReport
from annotator.gui.i18n import Language
from annotator.model.ids import GOLD_ID


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
