"""Where the files are that ship with the program: in an installed wheel, or in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """The shipped file or folder `resources/<parts>`; raises `FileNotFoundError` when there is none."""
    return _shipped("resources", parts)


def example_path(*parts: str) -> Path:
    """The shipped `example_projects/<parts>`; raises `FileNotFoundError` when there is none."""
    return _shipped("example_projects", parts)


def _shipped(folder: str, parts: tuple[str, ...]) -> Path:
    # The wheel carries the folder inside the package; in a checkout it lies beside the package.
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath(folder, *parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"{'/'.join((folder, *parts))} is missing from this installation")
