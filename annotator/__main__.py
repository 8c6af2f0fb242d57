"""`annotator [PROJECT]` opens the window; with the name of a command it is the command line, without Qt."""

from __future__ import annotations

import os
import sys

NO_DISPLAY = (
    "there is no display here, so the window cannot open. `annotator --help` lists what works without."
)


def main() -> int:
    """Open the window or run a command; returns the exit code."""
    arguments = sys.argv[1:]
    if wants_window(arguments):
        return _window(arguments)
    from annotator.cli.main import cli

    cli()
    return 0


def wants_window(arguments: list[str]) -> bool:
    """Whether the arguments are none, or the path of a project, rather than a command and its options."""
    if not arguments:
        return True
    if len(arguments) > 1 or arguments[0].startswith("-"):
        return False
    from annotator.cli.main import cli

    return arguments[0] not in cli.commands


def _window(arguments: list[str]) -> int:
    if not has_display():
        sys.stderr.write(f"annotator: {NO_DISPLAY}\n")
        return 1
    from annotator.gui.application import run

    return run(arguments)


def has_display() -> bool:
    """Whether a window can be shown. Linux needs X11 or Wayland, unless Qt was told to draw elsewhere."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
