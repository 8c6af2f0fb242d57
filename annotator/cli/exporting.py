"""The command that writes articles and labels to files."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from annotator.app.exporting import ExportReport, ExportRequest, export
from annotator.cli.formats import FORMAT_OPTION, given_options
from annotator.cli.output import Output, output_options
from annotator.cli.projects import PROJECT
from annotator.model.ids import GOLD_ID


@click.command("export")
@PROJECT
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--format", "format_id", metavar="F", required=True, help="The format; see formats.")
@click.option(
    "--annotator", "names", metavar="NAME", multiple=True, help="Only this annotator; repeat for more."
)
@click.option("--gold", is_flag=True, help="The adjudicated labels.")
@click.option(
    "--all", "everyone", is_flag=True, help="Everyone's labels and gold; this is what happens anyway."
)
@click.option("--layer", "layers", metavar="L", multiple=True, help="Only this layer; repeat for more.")
@click.option("--done", is_flag=True, help="Only what its annotator has finished.")
@FORMAT_OPTION
@output_options
def export_labels(
    project: Path,
    target: Path,
    out: Output,
    **chosen: Any,  # noqa: ANN401 (what click read)
) -> None:
    """Write articles and labels to files.

    OUT is a file, or a folder that exists. Everything that the format could not carry is said.

    \b
    Examples:
      annotator export news.annot news.jsonl --format jsonl
      annotator export news.annot gold.conll --format conll --gold --layer entity --option tokens=clitic
    """
    if chosen["everyone"] and (chosen["names"] or chosen["gold"]):
        raise click.UsageError("--all excludes --annotator and --gold.")
    if str(target) == "-":
        raise click.UsageError("OUT is a file or a folder: an export may need several files.")
    request = ExportRequest(
        chosen["format_id"],
        (*chosen["names"], *([GOLD_ID] if chosen["gold"] else [])),
        chosen["layers"],
        chosen["done"],
        given_options(chosen["settings"], chosen["format_id"], "writer"),
    )
    report = export(project, target, request)
    if out.as_json:
        out.json(_export_data(report))
    else:
        _print_export(report, out)


def _print_export(report: ExportReport, out: Output) -> None:
    losses = report.losses
    for path in report.files:
        out.line(str(path))
    out.line(f"{losses.articles} articles and {losses.spans} spans written.")
    rows = [(count, str(reason)) for reason, count in losses.by_reason()]
    rows += [(count, str(reason)) for reason, count in losses.uncarried.most_common()]
    out.table(("lost", "why"), rows)


def _export_data(report: ExportReport) -> dict[str, object]:
    losses = report.losses
    return {
        "files": [str(path) for path in report.files],
        "articles": losses.articles,
        "spans": losses.spans,
        "losses": [
            {
                "article": loss.article_id,
                "annotator": loss.annotator,
                "span": loss.span_id,
                "layer": loss.layer,
                "label": loss.label,
                "text": loss.surface,
                "reason": str(loss.reason),
            }
            for loss in losses.losses
        ],
        "uncarried": {str(reason): count for reason, count in losses.uncarried.items()},
    }
