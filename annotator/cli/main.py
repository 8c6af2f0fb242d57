"""The command line: a table of commands, each loaded when it is asked for, so that the window opens fast."""

from __future__ import annotations

import io
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import IO, Any

import click

from annotator.model.errors import UserError

PLACES = {
    "new": "annotator.cli.projects:new",
    "example": "annotator.cli.projects:example",
    "import": "annotator.cli.importing:import_articles",
    "export": "annotator.cli.exporting:export_labels",
    "formats": "annotator.cli.formats:list_formats",
    "articles": "annotator.cli.reading:articles",
    "find": "annotator.cli.reading:find",
    "figures": "annotator.cli.figures:figures_command",
    "progress": "annotator.cli.reading:progress",
    "check": "annotator.cli.projects:check",
    "log": "annotator.cli.reading:log",
    "backup": "annotator.cli.projects:backup",
}
"""Command → module and function, in the order of the help."""


class LazyCommands(Mapping[str, click.Command]):
    """The commands by name; looking one up loads its module, asking whether there is one does not."""

    def __getitem__(self, name: str) -> click.Command:
        module, _, function = PLACES[name].partition(":")
        command = getattr(import_module(module), function)
        if not isinstance(command, click.Command):
            raise TypeError(f"{PLACES[name]} is not a command")
        return command

    def __contains__(self, name: object) -> bool:
        return name in PLACES

    def __iter__(self) -> Iterator[str]:
        return iter(PLACES)

    def __len__(self) -> int:
        return len(PLACES)


class SituationError(click.ClickException):
    """The person's situation is the cause: said on standard error, exit code 1."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it after the program's name."""
        click.echo(f"annotator: {self.message}", file=file or sys.stderr)


class Commands(click.Group):
    """The group of all commands; errors are said in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the help."""
        del ctx
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a `UserError`, and anything unforeseen, becomes exit code 1."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            raise SituationError(str(error)) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except OSError as error:
            raise SituationError(f"{error.filename or 'The output'}: {error.strerror}.") from error
        except Exception as error:
            raise SituationError(_unforeseen(error)) from error


def _unforeseen(error: Exception) -> str:
    """What to say of an error that nobody thought of; all about it goes to a file."""
    with tempfile.NamedTemporaryFile(
        "w",
        encoding="utf-8",
        errors="backslashreplace",
        prefix="annotator-error-",
        suffix=".txt",
        delete=False,
    ) as report:
        report.write("".join(traceback.format_exception(error)))
    return (
        f"This should not have happened ({type(error).__name__}). `annotator check PROJECT` says whether the "
        f"project is sound; please report the error with the file {report.name}."
    )


def _say_version(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:
    """Show the version."""
    if not asked or ctx.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"annotator {version('annotator')}")
    except PackageNotFoundError:
        click.echo("annotator, run from its source without being installed")
    ctx.exit()


@click.group(
    cls=Commands,
    commands=LazyCommands(),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`annotator COMMAND --help` shows an example of every command.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Show the version.",
)
def cli() -> None:
    """Label Arabic news by hand: entities, claims and casualty figures.

    `annotator` opens the window, `annotator PROJECT` opens it with a project. The commands work without a
    window. Tables are for people; `--json` gives programs the same.
    """
    for stream in (sys.stdout, sys.stderr):
        # Arabic must also reach a pipe on systems whose default is another encoding.
        if isinstance(stream, io.TextIOWrapper):
            # File names need not be valid Unicode: what is not is shown escaped, in JSON too.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
