"""CoNLL-2003 columns with BIO tags, one file a layer and annotator.

Columns are separated by one space: token, two columns that CoNLL-2003 has for part of speech and chunk (`_`,
or the token's offsets), then the tags, the last column being the deepest. `-DOCSTART-` lines carry the
article id. See Tjong Kim Sang and De Meulder, "Introduction to the CoNLL-2003 Shared Task" (2003).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from annotator.formats.base import ArticleBundle, Header, Loss, LossReport, NamedSet, Output
from annotator.formats.conll.options import ConllOptions
from annotator.formats.conll.tags import arrange, bio, place
from annotator.formats.conll.tokens import LEFT_OUT, Token, tokenise
from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Status
from annotator.model.span import Span
from annotator.text.messages import QT_TRANSLATE_NOOP, message

ATTRIBUTES = QT_TRANSLATE_NOOP("Format", "Attributes are not carried.")
RELATIONS = QT_TRANSLATE_NOOP("Format", "Relations are not carried.")
NOTES = QT_TRANSLATE_NOOP("Format", "Notes are not carried.")
_NOT_BEGUN = QT_TRANSLATE_NOOP("Format", "No file was made for “{name}”, who has begun no article.")
_NOTHING = QT_TRANSLATE_NOOP(
    "Format", "There is nothing to write: nobody chosen has begun an article. Choose other annotators."
)


class _Part:
    """One file in the making. Rows wait in a temporary file until it is known how many columns they need."""

    def __init__(self, rows: IO[bytes]) -> None:
        self._rows = rows
        self._depth = 1
        self.is_empty = True

    def add(self, article_id: str, rows: Sequence[str], tags: Sequence[Sequence[str]]) -> None:
        """Write the rows of one article, with as many tag columns as it needs itself."""
        self.is_empty = False
        self._depth = max(self._depth, len(tags))
        lines = [f"-DOCSTART- {'_'.join(article_id.split())} _ O\n"]
        # A token without a row is left out, whatever its tag.
        lines += [f"{row} {' '.join(column)}\n" for row, *column in zip(rows, *tags, strict=True) if row]
        lines.append("\n")
        self._rows.write("".join(lines).encode("utf-8"))

    def finish(self, target: BinaryIO) -> None:
        """Write the file, every row with the same number of columns."""
        self._rows.seek(0)
        if self._depth == 1:
            copyfileobj(self._rows, target, 1 << 20)
            return
        for line in self._rows:
            missing = self._depth - (line.count(b" ") - 2)
            target.write(line if line == b"\n" else line[:-1] + b" O" * missing + b"\n")


def _rows(tokens: Sequence[Token], text: str, *, offsets: bool) -> list[str]:
    """The first three columns of each token, after an empty line where a block begins; empty if left out."""
    rows = []
    last = None
    for start, end, block in tokens:
        if block == LEFT_OUT:
            rows.append("")
            continue
        gap = "" if block == last else "\n"
        last = block
        shown = "".join(text[start:end].split())
        rows.append(f"{gap}{shown} {start} {end}" if offsets else f"{gap}{shown} _ _")
    return rows


def write_conll(
    header: Header, bundles: Iterable[ArticleBundle], output: Output, options: ConllOptions
) -> LossReport:
    """Write every chosen layer of every chosen annotator and name each span that BIO columns cannot hold.

    An article on which an annotator has not begun is left out of that annotator's files, and a file without
    any article is not made.

    Raises:
        UserError: if no file would hold anything.
    """
    layers = header.layers or tuple(layer.key for layer in header.scheme.layers) if header.scheme else ()
    keys = [(layer, person.name) for person in header.annotators for layer in layers]
    report = LossReport()
    parts: dict[tuple[str, str], _Part] = {}
    spools = []
    try:
        for layer, name in keys:
            spools.append(TemporaryFile())  # noqa: SIM115 (closed below, all together)
            parts[layer, name] = _Part(spools[-1])
        for bundle in bundles:
            _write_article(bundle, parts, options, report)
        _finish(parts, output, report)
    finally:
        for spool in spools:
            spool.close()
    return report


def _finish(parts: dict[tuple[str, str], _Part], output: Output, report: LossReport) -> None:
    if all(part.is_empty for part in parts.values()):
        raise UserError(message(_NOTHING))
    for (layer, name), part in parts.items():
        if part.is_empty:
            report.uncarried[message(_NOT_BEGUN, name=name)] += 1
        else:
            part.finish(output.open("" if len(parts) == 1 else f"{layer}.{name}"))


def _write_article(
    bundle: ArticleBundle, parts: dict[tuple[str, str], _Part], options: ConllOptions, report: LossReport
) -> None:
    article = bundle.article
    begun = [named for named in bundle.sets if _is_begun(named.labels)]
    if not begun:
        return
    report.articles += 1
    tokens = tokenise(article, options.tokens, options.blocks, boilerplate=options.boilerplate)
    rows = _rows(tokens, article.text, offsets=options.offsets)
    for named in begun:
        spans = named.labels.ordered_spans()
        written: set[str] = set()
        for (layer, name), part in parts.items():
            if name == named.annotator:
                of_layer = [span for span in spans if span.layer == layer]
                written.update(span.id for span in of_layer)
                part.add(article.id, rows, _tags(article, named, of_layer, tokens, options.nested, report))
        _count_uncarried(named.labels, written, report)


def _is_begun(labels: AnnotationSet) -> bool:
    return bool(labels.spans) or labels.assignment.status is not Status.TODO


def _tags(
    article: Article,
    named: NamedSet,
    spans: list[Span],
    tokens: list[Token],
    nested: str,
    report: LossReport,
) -> list[list[str]]:
    placed, refused = place(spans, tokens)
    columns, crowded = arrange(placed, nested)
    for span, reason in sorted(refused + crowded, key=lambda pair: (pair[0].start, pair[0].end, pair[0].id)):
        report.losses.append(
            Loss(
                article.id,
                named.annotator,
                span.id,
                span.layer,
                span.label,
                span.surface(article.text),
                message(reason),
            )
        )
    report.spans += sum(map(len, columns))
    return [bio(column, len(tokens)) for column in columns]


def _count_uncarried(labels: AnnotationSet, span_ids: set[str], report: LossReport) -> None:
    spans = [labels.spans[key] for key in span_ids]
    counts = {
        ATTRIBUTES: sum(len(span.attributes) for span in spans),
        NOTES: sum(bool(span.note) for span in spans),
        RELATIONS: sum(relation.source in span_ids for relation in labels.relations.values()),
    }
    report.uncarried.update({message(said): count for said, count in counts.items() if count})
