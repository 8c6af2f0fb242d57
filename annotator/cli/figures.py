"""The command that reads casualty figures out of text."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

import click

from annotator.cli.output import Output, output_options
from annotator.cli.stdin import standard_input
from annotator.figures import Figure, read_figures
from annotator.figures.reader import Vague
from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message


@click.command("figures")
@click.argument("text", required=False)
@click.option(
    "--jsonl",
    "rows",
    metavar="FILE",
    help='Read {"id", "text"} rows and write {"id", "figures"} rows; other keys are ignored.',
)
@click.option(
    "--vague",
    type=click.Choice(["dictionary", "acled"]),
    default="dictionary",
    show_default=True,
    help="What words like «عشرات» mean: 20 to 99, or ACLED's 10.",
)
@output_options
def figures_command(text: str | None, rows: str | None, vague: Vague, out: Output) -> None:
    """Read casualty figures out of TEXT, or out of a file of rows. `-` is standard input.

    \b
    Examples:
      annotator figures "مقتل 14 شخصا على الأقل"
      annotator figures - --json < article.txt
      annotator figures --jsonl articles.jsonl > figures.jsonl
    """
    if (text is None) == (rows is None):
        raise click.UsageError("Give either TEXT or --jsonl FILE.")
    if rows is not None:
        with _opened(rows) as lines:
            for row, found in _read_rows(lines, vague):
                click.echo(_json_line({"id": row.get("id"), "figures": [each.to_data() for each in found]}))
        return
    found = read_figures(standard_input() if text == "-" else text or "", vague)
    if out.as_json:
        click.echo(_json_line([each.to_data() for each in found], indent=2))
    elif found:
        out.table(_HEADERS, [_row(each) for each in found], shrink=0)
    else:
        out.line("No casualty figure.")


_HEADERS = ("figure", "low", "best", "high", "qualifier", "outcome", "basis", "sure", "start", "end")


def _opened(file: str) -> IO[bytes]:
    try:
        return click.open_file(file, "rb")
    except OSError as error:
        marked = QT_TRANSLATE_NOOP("Figures", "{file} cannot be read: {reason}. Check its name.")
        raise UserError(message(marked, file=file, reason=error.strerror or error)) from error


def _row(figure: Figure) -> tuple[object, ...]:
    numbers = ("" if value is None else str(value) for value in (figure.low, figure.best, figure.high))
    said = figure.outcome or "" if figure.certainty == "certain" else f"{figure.outcome} ({figure.certainty})"
    return (
        figure.text,
        *numbers,
        figure.qualifier,
        said,
        figure.count_basis,
        figure.confidence,
        figure.start,
        figure.end,
    )


def _read_rows(lines: IO[bytes], vague: Vague) -> Iterator[tuple[dict[str, Any], list[Figure]]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            marked = QT_TRANSLATE_NOOP("Figures", "Line {line} is not JSON: {reason}")
            raise UserError(message(marked, line=number, reason=error)) from error
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            marked = QT_TRANSLATE_NOOP("Figures", "Line {line} has no “text”.")
            raise UserError(message(marked, line=number))
        yield row, read_figures(row["text"], vague)


def _json_line(data: object, indent: int | None = None) -> str:
    line = json.dumps(data, ensure_ascii=False, indent=indent)
    # Half a surrogate pair is legal in JSON but cannot be written as UTF-8.
    return line if _is_unicode(line) else json.dumps(data, indent=indent)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
