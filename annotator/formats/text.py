"""Plain text files: one article each, in UTF-8, UTF-16 or windows-1256, which is detected and said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats.base import ArticleBundle, Format, Item, NoOptions, Notice, Reader
from annotator.model.article import Article, Origin
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.text.decode import Decoded, DecodeError, decode
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def decode_file(path: Path) -> Decoded:
    """The text of a file. Raises `UserError` when it is not text."""
    try:
        return decode(path.read_bytes())
    except DecodeError as error:
        raise UserError(error.message) from error


def encoding_notice(path: Path, decoded: Decoded) -> Iterator[Notice]:
    """What to say of a file that is not in UTF-8."""
    if decoded.encoding != "utf-8":
        said = QT_TRANSLATE_NOOP("Import", "Read as {encoding}. If the text looks wrong, save it as UTF-8.")
        yield Notice(str(path), 0, message(said, encoding=decoded.encoding))


def read_text(path: Path, _options: NoOptions) -> Iterator[Item]:
    """The article of a text file; its origin keeps the file name and the digest of its bytes."""
    decoded = decode_file(path)
    yield from encoding_notice(path, decoded)
    origin = Origin(path.name, decoded.digest, decoded.encoding, decoded.newline, decoded.bom)
    yield ArticleBundle(Article(new_id(), decoded.text, origin=origin))


TEXT = Format("text", QT_TRANSLATE_NOOP("Format", "Text files"), (".txt", ".text", ".md"), Reader(read_text))
