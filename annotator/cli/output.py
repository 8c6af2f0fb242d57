"""What every command prints: tables for people, JSON for programs, Arabic in the order the terminal needs."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any

import click

from annotator.cli.terminal import draws_in_memory_order, one_line, padded, shortened, width
from annotator.text.direction import visual

_BETWEEN = "  "
_BETWEEN_BIDI = "\u200e  "
"""A left-to-right mark keeps two Arabic columns of a reordering terminal from becoming one run of text."""


@dataclass(frozen=True, slots=True)
class Output:
    """How to print: as JSON, with Arabic put into visual order, and whether a terminal is looking."""

    as_json: bool
    visual: bool
    terminal: bool

    def json(self, data: object) -> None:
        """Print data as one JSON document."""
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))

    def line(self, text: str) -> None:
        """Print a line for people."""
        click.echo(self.ordered(text))

    def ordered(self, text: str) -> str:
        """The text as the terminal needs it. An English sentence with Arabic in it stays left to right."""
        return visual(text, "ltr") if self.visual else text

    def table(self, headers: Sequence[str], rows: Sequence[Sequence[object]], shrink: int = -1) -> None:
        """Print rows under headers, numbers to the right; column `shrink` gives way on a narrow terminal."""
        if not rows:
            return
        cells = [[one_line(str(cell)) for cell in row] for row in rows]
        widths = [max(map(width, column)) for column in zip(headers, *cells, strict=True)]
        if self.terminal and shrink >= 0:
            room = shutil.get_terminal_size().columns - sum(widths) - len(_BETWEEN) * (len(widths) - 1)
            widths[shrink] = max(12, widths[shrink] + min(0, room))
        numbers = [all(isinstance(cell, int) for cell in column) for column in zip(*rows, strict=True)]
        for row in [list(headers), *cells]:
            self._row([shortened(cell, w) for cell, w in zip(row, widths, strict=True)], widths, numbers)

    def _row(self, cells: Sequence[str], widths: Sequence[int], numbers: Sequence[bool]) -> None:
        between = _BETWEEN_BIDI if self.terminal and not self.visual else _BETWEEN
        columns = zip(map(self.ordered, cells), widths, numbers, strict=True)
        click.echo(between.join(padded(cell, w, number) for cell, w, number in columns).rstrip())


def output_options(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command `--json` and `--visual`; it gets an `Output` as `out`."""

    @click.option("--json", "as_json", is_flag=True, help="Print JSON for programs instead of a table.")
    @click.option(
        "--visual/--no-visual",
        "in_visual_order",
        default=None,
        help="Put Arabic into visual order, for terminals that do not. Done by itself in the Linux console, "
        "xterm, Alacritty, foot, st and rxvt; never for files and pipes.",
    )
    @wraps(function)
    def command(as_json: bool, in_visual_order: bool | None, **arguments: Any) -> None:  # noqa: ANN401
        terminal = sys.stdout.isatty()
        if in_visual_order is None:
            in_visual_order = terminal and draws_in_memory_order(os.environ)
        out = Output(as_json, in_visual_order and not as_json, terminal)
        function(**arguments, out=out)

    return command
