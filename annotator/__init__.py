"""Label Arabic news by hand: entities, claims and casualty figures, in one project file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from annotator.app.opened import OpenedProject
    from annotator.figures.figure import Figure

__all__ = ["open_project", "read_figures"]


def open_project(path: str | os.PathLike[str], writable: bool = False) -> OpenedProject:
    """Open a project for a script: `with annotator.open_project("news.annot") as project: …`.

    Raises:
        annotator.model.errors.UserError: if the file is no project, or is to be written and cannot be.
    """
    from annotator.app.opened import OpenedProject

    return OpenedProject(path, writable)


def read_figures(text: str) -> list[Figure]:
    """The casualty figures that a text states, in order, each with the place it is read from."""
    from annotator import figures

    return figures.read_figures(text)
