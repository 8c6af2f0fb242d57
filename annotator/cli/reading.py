"""Commands that show what a project holds: articles, a concordance, progress and history."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from annotator.app.session import ArticleRow, Session
from annotator.cli.concordance import Hit, concordance, context_width
from annotator.cli.output import Output, output_options
from annotator.cli.projects import PROJECT
from annotator.model.people import Status

STATUS_NAMES = {
    Status.TODO: "to do",
    Status.IN_PROGRESS: "in progress",
    Status.DONE: "done",
    Status.RETURNED: "returned",
}


@dataclass(frozen=True, slots=True)
class _Column:
    """The article list as one annotator sees it."""

    name: str
    rows: tuple[ArticleRow, ...]


def _columns(session: Session) -> list[_Column]:
    columns = []
    for person in session.annotators():
        session.use_annotator(person.id)
        columns.append(_Column(person.name, tuple(session.article_rows())))
    return columns


@click.command()
@PROJECT
@output_options
def articles(project: Path, out: Output) -> None:
    """List the articles of a project with everyone's status.

    ~N marks near-duplicates of article N.

    \b
    Example:
      annotator articles news.annot
    """
    with Session.open(project, writable=False) as session:
        columns = _columns(session)
    everyone = list(zip(*(column.rows for column in columns), strict=True))
    if out.as_json:
        out.json([_article_data(rows, columns) for rows in everyone])
        return
    headers = ["no", "title", "outlet", "date", "length", *(c.name for c in columns), "like", "id"]
    lines = [
        [
            row.number, row.title, row.outlet, row.published or "", row.length,
            *(f"{STATUS_NAMES[own.status]} {own.span_count}" for own in rows),
            f"~{row.duplicate_group}" if row.duplicate_group else "",
            row.id,
        ]
        for rows in everyone
        for row in rows[:1]
    ]  # fmt: skip
    out.table(headers, lines, shrink=1)


def _article_data(rows: tuple[ArticleRow, ...], columns: list[_Column]) -> dict[str, object]:
    row = rows[0]
    return {
        "id": row.id,
        "number": row.number,
        "title": row.title,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "length": row.length,
        "duplicate_group": row.duplicate_group,
        "annotators": {
            column.name: {"status": str(own.status), "spans": own.span_count}
            for column, own in zip(columns, rows, strict=True)
        },
    }


@click.command()
@PROJECT
@click.argument("query")
@click.option("--exact", is_flag=True, help="Only the very same characters, marks and spelling.")
@click.option("--label", metavar="L", help="Only inside spans of this label, by whomever.")
@output_options
def find(project: Path, query: str, exact: bool, label: str | None, out: Output) -> None:
    """Show every place of a text with what stands around it.

    In any spelling and with any harakat, unless --exact. QUERY may be part of a word. Each line begins with
    the number of the article and the place in it (code points).

    \b
    Examples:
      annotator find news.annot قتيل
      annotator find news.annot "دير النهر" --label GPE
    """
    with Session.open(project, writable=False) as session:
        hits = list(concordance(session, query, exact, label))
    if out.as_json:
        out.json([_hit_data(hit) for hit in hits])
        return
    for line in _lines(hits, out):
        click.echo(line)
    out.line(f"Places: {len(hits)}, articles: {len({hit.number for hit in hits})}.")


def _lines(hits: list[Hit], out: Output) -> Iterator[str]:
    places = [f"{hit.number}:{hit.start}" for hit in hits]
    margin = max(map(len, places), default=0)
    context = context_width(hits, margin, out.terminal)
    for place, hit in zip(places, hits, strict=True):
        yield f"{place:>{margin}}  {hit.in_context(context, visual_order=out.visual, marked=out.terminal)}"


def _hit_data(hit: Hit) -> dict[str, object]:
    return {
        "article": hit.article_id,
        "number": hit.number,
        "start": hit.start,
        "end": hit.end,
        "text": hit.text,
        "before": hit.before,
        "after": hit.after,
        "labelled_by": list(hit.labelled_by),
    }


@click.command()
@PROJECT
@output_options
def progress(project: Path, out: Output) -> None:
    """Show how far every annotator is.

    \b
    Example:
      annotator progress news.annot
    """
    with Session.open(project, writable=False) as session:
        columns = _columns(session)
    counted = [(column, Counter(row.status for row in column.rows)) for column in columns]
    spans = [sum(row.span_count for row in column.rows) for column in columns]
    if out.as_json:
        out.json(
            [
                {"annotator": column.name, "articles": {str(s): counts[s] for s in Status}, "spans": total}
                for (column, counts), total in zip(counted, spans, strict=True)
            ]
        )
        return
    lines = [
        [column.name, *(counts[status] for status in Status), total]
        for (column, counts), total in zip(counted, spans, strict=True)
    ]
    out.table(["annotator", *STATUS_NAMES.values(), "spans"], lines)


@click.command()
@PROJECT
@click.option("--article", metavar="ID", help="Only what touched this article (its id or number).")
@click.option("--limit", type=click.IntRange(min=1), help="Only the newest so many.")
@output_options
def log(project: Path, article: str | None, limit: int | None, out: Output) -> None:
    """Show what was changed, by whom and when.

    This is the journal of the project, newest change first; times are UTC.

    \b
    Example:
      annotator log news.annot --article 3 --limit 20
    """
    with Session.open(project, writable=False) as session:
        people = {person.id: person.name for person in session.annotators()}
        rows = list(session.journal(article and _article_id(session, article), limit=limit))
    if out.as_json:
        out.json(
            [
                {
                    "replica": row.replica,
                    "sequence": row.sequence,
                    "time": row.time.isoformat(),
                    "annotator": people.get(row.actor, row.actor),
                    "kind": str(row.kind),
                    "target": row.target,
                    "change": str(row.name),
                }
                for row in rows
            ]
        )
        return
    lines = [
        [
            row.time.strftime("%Y-%m-%d %H:%M:%S"),
            people.get(row.actor, row.actor),
            str(row.kind),
            str(row.name),
        ]
        for row in rows
    ]
    out.table(["time", "annotator", "kind", "change"], lines, shrink=3)


def _article_id(session: Session, wanted: str) -> str:
    for row in session.article_rows():
        if wanted in (row.id, str(row.number)):
            return row.id
    return session.article(wanted).id  # says what is wrong
