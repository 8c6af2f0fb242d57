"""The command that brings articles and labels in."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from annotator.app.importing import (
    ImportChoices,
    ImportOptions,
    ImportPlan,
    ImportReport,
    Outcome,
    Row,
    Unknown,
    commit_import,
    plan_import,
)
from annotator.app.session import Session
from annotator.cli.formats import FORMAT_OPTION, given_options
from annotator.cli.output import Output, output_options
from annotator.cli.projects import PROJECT
from annotator.cli.stdin import standard_input
from annotator.model.article import Metadata
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.text.messages import QT_TRANSLATE_NOOP, message

OUTCOMES = {
    Outcome.NEW: "imported",
    Outcome.NEAR_DUPLICATE: "imported, nearly the same as another",
    Outcome.LABELS: "labels added",
    Outcome.DUPLICATE: "there already",
    Outcome.EMPTY: "empty",
    Outcome.UNREADABLE: "not readable",
    Outcome.UNKNOWN: "not readable",
}


@click.command("import")
@PROJECT
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--format", "format_id", metavar="F", default="", help="Read every file as this format.")
@click.option("--annotator", metavar="NAME", help="Whose labels these are.")
@click.option("--gold", is_flag=True, help="The labels are the adjudicated ones.")
@click.option(
    "--labels",
    "unknown",
    type=click.Choice([str(each) for each in Unknown]),
    default=str(Unknown.SKIP),
    show_default=True,
    help="What to do with labels and relations that the scheme does not have.",
)
@click.option(
    "--map", "map_file", metavar="FILE", help="What labels of the files are called in the scheme (TOML)."
)
@click.option(
    "--published",
    callback=lambda _context, _option, value: _day(value),
    metavar="YYYY-MM-DD",
    help="The publication date of articles that come without one.",
)
@click.option("--outlet", metavar="NAME", default="", help="The outlet of articles that come without one.")
@FORMAT_OPTION
@output_options
def import_articles(
    project: Path,
    paths: tuple[str, ...],
    out: Output,
    map_file: str | None,
    **chosen: Any,  # noqa: ANN401 (what click read)
) -> None:
    """Import articles and the labels that come with them.

    PATH is a file or a folder; - is standard input: lines of JSON when it begins with a brace, else one text,
    unless --format says otherwise. A bad file never stops the others. One undo takes the whole import back.

    A map file has a table [labels] and a table [relations] with lines such as PER = "PERS"; an empty name
    leaves a label out.

    \b
    Examples:
      annotator import news.annot articles/ more.jsonl
      annotator import news.annot sara.jsonl --annotator سارة --labels fail
      annotator import news.annot articles/ --published 2020-05-31 --outlet "عنب بلدي"
    """
    options = ImportOptions(
        chosen["format_id"],
        given_options(chosen["settings"], chosen["format_id"], "reader"),
        _owner(chosen["annotator"], chosen["gold"]),
    )
    maps = _maps(map_file)
    with Session.open(project) as session, _files(paths) as (files, names):
        if session.read_only_reason is not None:
            raise UserError(session.read_only_reason)
        plan = plan_import(files, session, options)
        choices = ImportChoices(
            Unknown(chosen["unknown"]),
            maps.get("labels", {}),
            maps.get("relations", {}),
            _filled(plan, chosen["published"], chosen["outlet"]),
        )
        report = commit_import(session, plan, choices)
    _print_import(report, names, out)
    if not (report.articles or report.spans):
        marked = QT_TRANSLATE_NOOP("Import", "Nothing was imported from some files or articles: {count}.")
        raise UserError(message(marked, count=len(report.rows)))


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"“{value}” is no day. Write it as 2020-05-31.") from error


def _filled(plan: ImportPlan, day: date | None, outlet: str) -> dict[str, Metadata]:
    """What is known of new articles, with date and outlet where their files say none."""
    known = {item.article.id: item.article.meta for item in plan.items if item.is_new}
    filled = {
        key: replace(meta, published=meta.published or day, outlet=meta.outlet or outlet)
        for key, meta in known.items()
    }
    return {key: meta for key, meta in filled.items() if meta != known[key]}


def _owner(annotator: str | None, gold: bool) -> str:
    if annotator and gold:
        raise click.UsageError("--annotator and --gold exclude each other.")
    return GOLD_ID if gold else annotator or ""


def _maps(file: str | None) -> dict[str, dict[str, str]]:
    """What labels and relations of the files are called in the scheme."""
    if file is None:
        return {}
    try:
        data = tomllib.loads(standard_input() if file == "-" else Path(file).read_text(encoding="utf-8-sig"))
    except OSError as error:
        marked = QT_TRANSLATE_NOOP("Import", "The map {file} cannot be read: {reason}. Check its name.")
        raise UserError(message(marked, file=file, reason=error.strerror or error)) from error
    except (ValueError, RecursionError) as error:
        marked = QT_TRANSLATE_NOOP("Import", "The map {file} is not TOML: {reason}")
        raise UserError(message(marked, file=file, reason=error)) from error
    for key, table in data.items():
        values = table.values() if isinstance(table, dict) else [None]
        if key not in ("labels", "relations") or not all(isinstance(value, str) for value in values):
            marked = QT_TRANSLATE_NOOP(
                "Import",
                "The map {file}: “{key}” does not fit. Use tables [labels] and [relations] of texts.",
            )
            raise UserError(message(marked, file=file, key=key))
    return data


@contextmanager
def _files(paths: tuple[str, ...]) -> Iterator[tuple[list[Path], dict[str, str]]]:
    """The files to read, and what to call them: standard input waits in a temporary file."""
    if "-" not in paths:
        yield [Path(path) for path in paths], {}
        return
    with tempfile.TemporaryDirectory() as folder:
        data = sys.stdin.buffer.read()
        waiting = Path(folder) / ("stdin.jsonl" if data.lstrip().startswith(b"{") else "stdin.txt")
        waiting.write_bytes(data)
        yield [waiting if path == "-" else Path(path) for path in paths], {str(waiting): "-"}


def _print_import(report: ImportReport, names: Mapping[str, str], out: Output) -> None:
    if out.as_json:
        out.json(_import_data(report, names))
        return
    rows = [
        (_place(names.get(r.file, r.file), r.line), OUTCOMES[r.outcome], r.title, _remark(r))
        for r in report.rows
    ]
    out.table(("file", "result", "title", "remark"), rows, shrink=2)
    for notice in report.notices:
        out.line(f"{_place(names.get(notice.file, notice.file), notice.line)}: {notice.message}")
    counted = f"{report.articles} articles, {report.spans} spans and {report.relations} relations imported."
    undated = sum(row.needs_date for row in report.rows)
    hint = (
        f" {undated} have no publication date, so relative dates cannot be read in them; undo in the window "
        "and import again with --published YYYY-MM-DD."
        if undated
        else ""
    )
    out.line(counted + hint)


def _place(file: str, line: int) -> str:
    return f"{file}:{line}" if line else file


def _remark(row: Row) -> str:
    said = [row.reason, row.weekday]
    if row.twin is not None and row.outcome is Outcome.NEAR_DUPLICATE:
        return f"{row.twin.similarity:.0%} “{row.twin.title}”"
    return " ".join(str(sentence) for sentence in said if sentence is not None)


def _import_data(report: ImportReport, names: Mapping[str, str]) -> dict[str, object]:
    return {
        "articles": report.articles,
        "spans": report.spans,
        "relations": report.relations,
        "rows": [
            {
                "file": names.get(row.file, row.file),
                "line": row.line,
                "outcome": str(row.outcome),
                "article": row.article_id,
                "title": row.title,
                "twin": row.twin.article_id if row.twin else None,
                "similarity": row.twin.similarity if row.twin else None,
                "reason": str(row.reason) if row.reason else "",
                "weekday": str(row.weekday) if row.weekday else "",
                "needs_date": row.needs_date,
                "spans": row.spans,
            }
            for row in report.rows
        ],
        "notices": [
            {
                "file": names.get(notice.file, notice.file),
                "line": notice.line,
                "message": str(notice.message),
                "left_out": notice.left_out,
            }
            for notice in report.notices
        ],
    }
