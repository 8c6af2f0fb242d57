"""Bytes of a text file to the stored text, with every decision said.

Exactly two things change: a byte order mark is stripped, and CRLF and CR become LF. NEL, U+2028 and
everything else stay.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from annotator.text.messages import QT_TRANSLATE_NOOP, Message, message

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_NEWLINE = re.compile("\r\n|\r|\n")
_NEWLINE_KINDS = {"\r\n": "crlf", "\r": "cr", "\n": "lf"}
_WORD_OF_ARABIC = re.compile("[\u0621-\u0652]{2,}")
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_ENOUGH_ARABIC = 0.5  # share of the characters beyond ASCII


class DecodeError(Exception):
    """The bytes are not text in an encoding we know; `message` says so to a person."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    `encoding` is a Python codec name, `newline` is `"lf"`, `"crlf"`, `"cr"`, `"mixed"` or `"none"`, `digest`
    is the SHA-256 (hex) of the bytes.
    """

    text: str
    encoding: str
    newline: str
    bom: bool
    digest: str


def is_whole(text: str) -> bool:
    """Whether no half of a surrogate pair stands in the text: UTF-8, and so a project, cannot hold one."""
    return _HALF_CHARACTER.search(text) is None


def whole(text: str) -> str:
    """The text with a replacement character for every half of a surrogate pair."""
    return _HALF_CHARACTER.sub("\ufffd", text)


def decode(data: bytes) -> Decoded:
    """Read the bytes of a text file. Raises `DecodeError` when they are not text."""
    raw, encoding, bom = _characters(data)
    if _BINARY.search(raw):
        raise DecodeError(
            message(
                QT_TRANSLATE_NOOP(
                    "Decode", "This is not a text file. Save it as UTF-8 text and import it again."
                )
            )
        )
    return Decoded(
        text=_NEWLINE.sub("\n", raw),
        encoding=encoding,
        newline=_newline_kind(raw),
        bom=bom,
        digest=hashlib.sha256(data).hexdigest(),
    )


def _characters(data: bytes) -> tuple[str, str, bool]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding), encoding, True
    wide = _utf16_without_mark(data)
    if wide:
        return _strict(data, wide), wide, False
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error)
        encoding = _single_byte_encoding(data)
        return data.decode(encoding), encoding, False


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> None:
    """Raise `DecodeError` for Arabic in UTF-8 with a few bad bytes: windows-1256 reads nonsense."""
    read = data.decode("utf-8", "replace")
    if len(_ARABIC_LETTER.findall(read)) > 4 * read.count("\ufffd"):
        raise DecodeError(
            message(
                QT_TRANSLATE_NOOP(
                    "Decode", "The file is UTF-8, but byte {byte} is damaged. Correct it and import it again."
                ),
                byte=error.start,
            )
        ) from error


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DecodeError(
            message(
                QT_TRANSLATE_NOOP(
                    "Decode", "The file says it is {encoding}, but byte {byte} is not. Save it as UTF-8 text."
                ),
                encoding=encoding.upper(),
                byte=error.start,
            )
        ) from error


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Arabic or Latin text is 06 or 00."""
    if len(data) < 4 or len(data) % 2:
        return None
    sample = data[:4000]
    high = {encoding: sample[offset::2] for encoding, offset in (("utf-16-be", 0), ("utf-16-le", 1))}
    shares = {
        encoding: sum(half.count(byte) for byte in b"\x00\x06") / len(half) for encoding, half in high.items()
    }
    best = max(shares, key=lambda encoding: shares[encoding])
    other = min(shares.values())
    return best if shares[best] > 0.7 and other < 0.3 else None


def _single_byte_encoding(data: bytes) -> str:
    """windows-1256, unless only ISO-8859-6 gives Arabic words. Raises `DecodeError` when neither does."""
    scores = {encoding: _arabic_share(data, encoding) for encoding in ("cp1256", "iso8859_6")}
    if scores["iso8859_6"] > max(_ENOUGH_ARABIC, scores["cp1256"]):
        return "iso8859_6"
    if scores["cp1256"] >= _ENOUGH_ARABIC:
        return "cp1256"
    raise DecodeError(
        message(
            QT_TRANSLATE_NOOP(
                "Decode",
                "The encoding of this file is neither UTF-8, UTF-16 nor windows-1256. Save it as UTF-8 text.",
            )
        )
    )


def _arabic_share(data: bytes, encoding: str) -> float:
    """The share of characters beyond ASCII that stand in Arabic words; 0 for bytes not in the encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    foreign = sum(1 for character in text if character > "\x7f")
    return sum(map(len, _WORD_OF_ARABIC.findall(text))) / foreign if foreign else 0.0


def _newline_kind(text: str) -> str:
    kinds = {_NEWLINE_KINDS[found] for found in _NEWLINE.findall(text)}
    return "none" if not kinds else kinds.pop() if len(kinds) == 1 else "mixed"
