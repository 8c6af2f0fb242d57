#!/usr/bin/env python3
"""Bring the Arabic catalogue up to date with the sources; with --check fail if it is stale or unfinished.

`resources/translations/annotator_ar.ts` is edited by hand or with Qt Linguist; the `.qm` is made here.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "annotator_ar.ts"
LUPDATE_OPTIONS = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "ar")


def main() -> int:
    """Update, or check; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is to be done")
    arguments = parser.parse_args()
    return check() if arguments.check else update(CATALOGUE)


def update(catalogue: Path) -> int:
    """Take over the strings of the sources and compile the catalogue."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "annotator").rglob("*.py"))
    run("pyside6-lupdate", *sources, *LUPDATE_OPTIONS, "-ts", str(catalogue))
    compiled = catalogue.with_suffix(".qm")
    draft = compiled.with_name(f".{compiled.name}")
    run("pyside6-lrelease", str(catalogue), "-qm", str(draft))
    draft.replace(compiled)  # a running window may have the old one open
    missing = unfinished(catalogue)
    sys.stdout.write(f"{len(missing)} strings without translation\n")
    return 0


def check() -> int:
    """Do the update on a copy and compare."""
    problems = [f"not translated: {text!r}" for text in unfinished(CATALOGUE)]
    problems += [f"argument missing or added: {text!r}" for text in wrong_arguments(CATALOGUE)]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / CATALOGUE.name
        shutil.copy(CATALOGUE, copy)
        update(copy)
        for made, kept in ((copy, CATALOGUE), (copy.with_suffix(".qm"), CATALOGUE.with_suffix(".qm"))):
            if not kept.exists() or made.read_bytes() != kept.read_bytes():
                problems.append(f"{kept.relative_to(ROOT)} is stale: run .ci/translations.py")
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    return 1 if problems else 0


def messages(catalogue: Path) -> list[tuple[str, str, bool]]:
    """Source, translation and whether it counts as finished, of every string."""
    found = []
    for message in ET.parse(catalogue).getroot().iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        text = "" if translation is None else "".join(translation.itertext())
        finished = translation is not None and translation.get("type") is None and bool(text.strip())
        found.append((message.findtext("source", ""), text, finished))
    return found


def unfinished(catalogue: Path) -> list[str]:
    """Sources without a finished translation."""
    return [source for source, _text, finished in messages(catalogue) if not finished]


def wrong_arguments(catalogue: Path) -> list[str]:
    """Sources whose translation does not hold the same `{names}`: it would fail while the program runs."""
    return [
        source for source, text, finished in messages(catalogue) if finished and names(source) != names(text)
    ]


def names(text: str) -> set[str]:
    """The `{names}` of a text."""
    return {part.split("}")[0] for part in text.split("{")[1:]}


def run(program: str, *arguments: str) -> None:
    """Run a tool of the present environment from the root of the checkout."""
    found = Path(sys.executable).with_name(program)
    subprocess.run([str(found), *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
