"""Native interchange, one article a line: all that is known of it goes out and comes back."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.formats.base import Format, Reader, Writer
from annotator.formats.jsonl.decode import BYTE_ORDER_MARK, UTF_16_MARKS, read_jsonl
from annotator.formats.jsonl.encode import write_jsonl
from annotator.formats.jsonl.options import JsonlReadOptions, JsonlWriteOptions
from annotator.text.messages import QT_TRANSLATE_NOOP

_SIGNS = ('"sets"', '"zones"', '"meta"', '"spans"')


def _is_native(_path: Path, head: bytes) -> bool:
    """Whether the beginning of a file looks like ours rather than like any other JSON lines."""
    if head.startswith(UTF_16_MARKS):
        head = head.decode("utf-16", "replace").encode()
    first = head.removeprefix(BYTE_ORDER_MARK).lstrip().split(b"\n", 1)[0].decode("utf-8", "replace")
    if first.startswith('{"project"'):
        return True
    try:
        data = json.loads(first)
    except (ValueError, RecursionError):
        return '"text"' in first and any(sign in first for sign in _SIGNS)
    return isinstance(data, dict) and "text" in data and any(sign.strip('"') in data for sign in _SIGNS)


JSONL = Format(
    "jsonl",
    QT_TRANSLATE_NOOP("Format", "annotator JSONL"),
    (".jsonl",),
    Reader(read_jsonl, JsonlReadOptions),
    Writer(write_jsonl, JsonlWriteOptions),
    recognises=_is_native,
)
