"""Finds `resources/` and `example_projects/` in an installed wheel or beside the checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`, e.g. `resource("icons", "next.svg")`."""
    return _folder("resources").joinpath(*parts)


def example_projects() -> Path:
    """The folder of the example projects."""
    return _folder("example_projects")


def _folder(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
