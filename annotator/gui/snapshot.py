"""A picture of the real window on a project: `python -m annotator.gui.snapshot PROJECT OUT.png [OPTIONS]`.

For machines without a display, for the pictures in the documentation, and for looking at a change.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from annotator.gui.application import Gui, build, make_application


def main(arguments: Sequence[str] | None = None) -> int:
    """Save the picture; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        qt = make_application([])
        gui = build(qt, Path(folder))
        chips = not options.no_chips
        gui.shell.settings.change(language=options.language, theme=options.theme, chips_always=chips)
        width, height = (int(part) for part in options.size.split("x"))
        gui.window.resize(width, height)
        if not gui.shell.bridge.open(options.project, options.annotator or None):
            sys.stderr.write(f"{options.project} cannot be opened.\n")
            return 1
        gui.window.show()
        _show(gui, options.article, options.span)
        for _ in range(20):  # lay out, load icons, paint
            qt.processEvents()
        saved = gui.window.grab().save(str(options.out))
        gui.window.close()
    return 0 if saved else 1


def _show(gui: Gui, article: int, span: int) -> None:
    """Bring an article into view and make one of its spans active, both by number; 0 for none."""
    session = gui.shell.bridge.session
    rows = session.article_rows() if session is not None else []
    if not rows:
        return
    gui.shell.bridge.open_article(rows[min(article, len(rows)) - 1].id)
    labels = gui.shell.bridge.annotation_set()
    if span and labels is not None and labels.spans:
        ordered = labels.ordered_spans()
        gui.labelling.activate(ordered[min(span, len(ordered)) - 1].id)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m annotator.gui.snapshot", description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=("ar", "en"), default="ar")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--annotator", default="", help="whose labels to show")
    parser.add_argument("--article", type=int, default=1, help="number of the article in the list")
    parser.add_argument("--span", type=int, default=0, help="number of the span to make active")
    parser.add_argument("--size", default="1320x840", help="of the window, in pixels")
    parser.add_argument("--no-chips", action="store_true", help="name only the active span")
    return parser


if __name__ == "__main__":
    sys.exit(main())
