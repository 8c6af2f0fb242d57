"""Reading casualty figures out of Arabic text."""

from __future__ import annotations

from annotator.figures.figure import Figure, Reading
from annotator.figures.reader import read_figure_in, read_figures

__all__ = ["Figure", "Reading", "read_figure_in", "read_figures"]
