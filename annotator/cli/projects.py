"""Commands about a project as a whole: make one, build an example, check it, save a copy."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

from pathlib import Path

import click

from annotator.app.examples import build_example
from annotator.app.session import Session
from annotator.cli.output import Output, output_options
from annotator.cli.stdin import standard_input
from annotator.model.errors import UserError
from annotator.model.scheme import Scheme
from annotator.model.scheme_toml import default_scheme, load_scheme, parse_scheme
from annotator.text.messages import QT_TRANSLATE_NOOP, message

PROJECT = click.argument("project", type=click.Path(path_type=Path))


@click.command()
@PROJECT
@click.option("--scheme", "scheme_file", metavar="FILE", help="A scheme file (TOML); - is standard input.")
@click.option("--annotator", "names", metavar="NAME", multiple=True, help="Who will label; repeat for more.")
@output_options
def new(project: Path, scheme_file: str | None, names: tuple[str, ...], out: Output) -> None:
    """Make a new, empty project file.

    Without --scheme it gets the scheme for Arabic conflict news, without --annotator it gets you.

    \b
    Example:
      annotator new news.annot --annotator سارة --annotator يوسف
    """
    with Session.create(project, _scheme(scheme_file), names) as session:
        people = [person.name for person in session.annotators()]
        scheme = session.scheme.id
    if out.as_json:
        out.json({"project": str(project), "scheme": scheme, "annotators": people})
    else:
        out.line(f"{project}: a new project for {', '.join(people)} with the scheme {scheme}.")


def _scheme(file: str | None) -> Scheme:
    if file is None:
        return default_scheme()
    if file == "-":
        return parse_scheme(standard_input(), "-")
    return load_scheme(Path(file))


@click.command()
@click.argument("name")
@PROJECT
@output_options
def example(name: str, project: Path, out: Output) -> None:
    """Build an example project.

    NAME is dayr-al-nahr: invented articles of two outlets on one strike, with labels of three annotators and
    gold.

    \b
    Example:
      annotator example dayr-al-nahr example.annot
    """
    with Session.open(build_example(name, project), writable=False) as session:
        people = [person.name for person in session.annotators()]
        count = len(session.article_rows())
    if out.as_json:
        out.json({"project": str(project), "articles": count, "annotators": people})
    else:
        out.line(f"{project}: {count} articles labelled by {', '.join(people)}.")


@click.command()
@PROJECT
@output_options
def check(project: Path, out: Output) -> None:
    """Check file, journal, offsets and scheme of a project.

    The exit code is 1 if anything is wrong.

    \b
    Example:
      annotator check news.annot
    """
    with Session.open(project, writable=False) as session:
        problems = session.check()
    if out.as_json:
        out.json([{"record": problem.record_id, "problem": str(problem)} for problem in problems])
    elif problems:
        out.table(("record", "problem"), [(p.record_id or "-", str(p)) for p in problems])
    else:
        out.line(f"{project}: nothing is wrong.")
    if problems:
        marked = QT_TRANSLATE_NOOP(
            "Check",
            "There are problems in {path}: {count}. Save a backup, then open an earlier copy or report it.",
        )
        raise UserError(message(marked, count=len(problems), path=project))


@click.command()
@PROJECT
@click.argument("copy", metavar="OUT", type=click.Path(path_type=Path))
@output_options
def backup(project: Path, copy: Path, out: Output) -> None:
    """Save a complete copy of a project.

    Works also while a window has the project open. A file OUT is replaced.

    \b
    Example:
      annotator backup news.annot news-copy.annot
    """
    with Session.open(project, writable=False) as session:
        session.backup(copy)
    if out.as_json:
        out.json({"project": str(project), "copy": str(copy), "bytes": copy.stat().st_size})
    else:
        out.line(f"{copy}: a complete copy of {project}.")
