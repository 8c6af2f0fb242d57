"""Writing a project's articles and labels to files: chosen sets, one format, all files or none."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, Self

from annotator.app.plugins import formats
from annotator.app.session import Session
from annotator.app.tasks import Cancelled, Progress, checked
from annotator.formats.base import ArticleBundle, Format, Header, LossReport, NamedSet
from annotator.formats.options import OptionValue, make_options
from annotator.model.article import Article
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import AnnotationSet, Annotator, Status
from annotator.text.messages import QT_TRANSLATE_NOOP, message

_ABANDONED = 3600.0
"""Seconds after which nobody is still writing a draft."""
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write. No annotators means everyone, gold included; no layers means all of them.

    Annotators go by name, the adjudicated set by `"gold"`. With `only_done`, sets that are not done and
    articles without any that is are left out.
    """

    format_id: str
    annotators: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    only_done: bool = False
    format_options: Mapping[str, OptionValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files that were written and everything the format could not carry."""

    files: tuple[Path, ...]
    losses: LossReport


def export(
    project: Path,
    out: Path,
    request: ExportRequest,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ExportReport:
    """Write a project through a connection of its own, so that it may run beside the window.

    `out` is a file, or a folder that exists; formats that need several files put them beside it. Files appear
    complete or not at all, and the same project gives the same bytes.

    Raises:
        UserError: if a name is unknown, or the files cannot be written.
        Cancellation: if the person gave up; nothing is left behind.
    """
    found = formats().format(request.format_id)
    with Session.open(project, writable=False) as view, view.snapshot():
        target = _target(project, out, found)
        header = _header(view, request)
        bundles = _bundles(view, header, request, checked(progress, cancelled))
        return _write(found, header, bundles, target, request)


def _write(
    found: Format, header: Header, bundles: Iterator[ArticleBundle], target: Path, request: ExportRequest
) -> ExportReport:
    if found.writer is None:
        said = QT_TRANSLATE_NOOP("Export", "Format “{format}” can be read, not written.")
        raise UserError(message(said, format=found.id))
    options = make_options(found.writer.options, request.format_options)
    try:
        with AtomicFiles(target) as files:
            losses = found.writer.write(header, bundles, files, options)
            return ExportReport(files.publish(), losses)
    except OSError as error:
        said = QT_TRANSLATE_NOOP("Export", "“{path}” cannot be written: {reason}. Choose another folder.")
        raise UserError(message(said, path=str(target), reason=error.strerror or str(error))) from error


def _target(project: Path, out: Path, found: Format) -> Path:
    target = out / f"{project.stem}{found.suffixes[0]}" if out.is_dir() else out
    if os.path.realpath(target) == os.path.realpath(project):
        said = QT_TRANSLATE_NOOP(
            "Export", "The export would replace the project itself. Choose another name."
        )
        raise UserError(message(said))
    return target


def _header(view: Session, request: ExportRequest) -> Header:
    """Scheme, people by name with gold last, and layers in the order of the scheme."""
    everyone = sorted(view.annotators(), key=lambda person: (person.id == GOLD_ID, person.name))
    names = [GOLD_ID if person.id == GOLD_ID else person.name for person in everyone]
    _refuse_unknown(request.annotators, names)
    layers = [layer.key for layer in view.scheme.layers]
    _refuse_unknown(request.layers, layers)
    people = [
        replace(person, name=name)
        for person, name in zip(everyone, names, strict=True)
        if not request.annotators or name in request.annotators
    ]
    return Header(view.scheme, tuple(people), tuple(key for key in layers if key in request.layers))


def _refuse_unknown(wanted: tuple[str, ...], known: list[str]) -> None:
    for name in wanted:
        if name not in known:
            said = QT_TRANSLATE_NOOP("Export", "There is no “{name}” in this project. There are: {known}.")
            raise UserError(message(said, name=name, known=", ".join(known)))


def _bundles(
    view: Session, header: Header, request: ExportRequest, progress: Progress
) -> Iterator[ArticleBundle]:
    total = len(view.article_rows())
    people = {person.id: person for person in header.annotators}
    for number, article in enumerate(view.articles()):
        progress(number, total)
        sets = tuple(_named_sets(view, article, people, request))
        if sets or not request.only_done:
            yield ArticleBundle(article, sets, zones_given=True)
    progress(total, total)


def _named_sets(
    view: Session, article: Article, people: Mapping[str, Annotator], request: ExportRequest
) -> Iterator[NamedSet]:
    found = {labels.annotator_id: labels for labels in view.annotation_sets(article.id)}
    for person in people.values():
        labels = found.get(person.id)
        if labels is None or (request.only_done and labels.assignment.status is not Status.DONE):
            continue
        yield NamedSet(person.name, _of_layers(labels, request.layers) if request.layers else labels)


def _of_layers(labels: AnnotationSet, layers: tuple[str, ...]) -> AnnotationSet:
    """The spans of some layers, and the relations between those."""
    spans = {key: span for key, span in labels.spans.items() if span.layer in layers}
    relations = {
        key: relation
        for key, relation in labels.relations.items()
        if relation.source in spans and relation.target in spans
    }
    return replace(labels, spans=spans, relations=relations)


class AtomicFiles:
    """Files that are written beside their place and moved there all together once they are complete.

    A symbolic link stays; what it leads to is replaced.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._open: dict[Path, tuple[BinaryIO, Path]] = {}
        self._by_part: dict[str, BinaryIO] = {}

    def open(self, part: str = "") -> BinaryIO:
        """The file of a part; parts other than `""` stand beside the target under names of their own."""
        if part not in self._by_part:
            self._by_part[part] = self._create(self._path(part))
        return self._by_part[part]

    def publish(self) -> tuple[Path, ...]:
        """Put all files in their places, sorted by name."""
        for file, _draft in self._open.values():
            file.flush()
            os.fsync(file.fileno())
            file.close()
        for path, (_file, draft) in self._open.items():
            draft.replace(os.path.realpath(path))
        return tuple(sorted(self._open))

    def _path(self, part: str) -> Path:
        if not part:
            return self._target
        name = f"{self._target.stem}.{_UNSAFE.sub('_', part)}"
        path, number = self._target.with_name(name + self._target.suffix), 2
        while path in self._open:
            path, number = self._target.with_name(f"{name}-{number}{self._target.suffix}"), number + 1
        return path

    def _create(self, path: Path) -> BinaryIO:
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, "it is not an ordinary file", str(path))
        place = Path(os.path.realpath(path))
        prefix = f".export-{hashlib.sha256(os.fsencode(place.name)).hexdigest()[:12]}-"
        _clear_away(place.parent, prefix)
        handle, draft = tempfile.mkstemp(prefix=prefix, dir=place.parent)
        file = os.fdopen(handle, "wb")
        self._open[path] = (file, Path(draft))
        with suppress(
            OSError
        ):  # a file for others to read, as any saved file; not every file system knows rights
            Path(draft).chmod(0o666 & ~_UMASK)
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for file, draft in self._open.values():
            file.close()
            draft.unlink(missing_ok=True)


def _clear_away(folder: Path, prefix: str) -> None:
    """Remove what a killed export to the same file left; a younger draft may be in the making."""
    with suppress(OSError):
        for draft in folder.glob(f"{prefix}*"):
            if time.time() - draft.stat().st_mtime > _ABANDONED:
                draft.unlink()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


_UMASK = _umask()
"""Read once: asking sets it for a moment, which must not happen beside other threads."""
