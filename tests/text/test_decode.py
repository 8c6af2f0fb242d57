"""Bytes to text: which encoding, which newlines, and that nothing else changes."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.decode import DecodeError, decode

NEWS = "قُتل 14 مقاتلاً على الأقلّ، وفق المرصد.\nوقالت BBC: «نعم».\n"
PLAIN = "قتل 14 مقاتلا على الأقل، وفق المرصد.\nوقالت قناة BBC إن الحصيلة ارتفعت؟\n"


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (NEWS.encode(), "utf-8", False),
        (b"\xef\xbb\xbf" + NEWS.encode(), "utf-8", True),
        (b"\xff\xfe" + NEWS.encode("utf-16-le"), "utf-16-le", True),
        (b"\xfe\xff" + NEWS.encode("utf-16-be"), "utf-16-be", True),
        (NEWS.encode("utf-16-le"), "utf-16-le", False),
        (NEWS.encode("utf-16-be"), "utf-16-be", False),
        (NEWS.encode("cp1256"), "cp1256", False),
    ],
)
def test_the_encoding_is_found_and_said(data: bytes, encoding: str, bom: bool) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.bom) == (NEWS, encoding, bom)
    assert decoded.digest == hashlib.sha256(data).hexdigest()


def test_windows_1256_is_preferred_and_iso_8859_6_needs_to_be_clear() -> None:
    assert decode(PLAIN.encode("cp1256")).encoding == "cp1256"
    decoded = decode(PLAIN.encode("iso8859_6"))
    assert (decoded.encoding, decoded.text) == ("iso8859_6", PLAIN)


def test_latin_text_in_utf_16_without_a_mark() -> None:
    assert decode("Reuters: 14 dead\n".encode("utf-16-le")).encoding == "utf-16-le"


@pytest.mark.parametrize(
    ("raw", "text", "kind"),
    [
        ("ا\r\nب\r\n", "ا\nب\n", "crlf"),
        ("ا\rب", "ا\nب", "cr"),
        ("ا\nب", "ا\nب", "lf"),
        ("ا\r\nب\rج\n", "ا\nب\nج\n", "mixed"),
        ("ا\n\rب", "ا\n\nب", "mixed"),
        ("ا", "ا", "none"),
        ("", "", "none"),
        ("ا\x85ب\u2028ج\u2029د\u00a0", "ا\x85ب\u2028ج\u2029د\u00a0", "none"),
        ("ا\ufeffب", "ا\ufeffب", "none"),
        ("أقلِّ ﻗﺘﻞ e\u0301", "أقلِّ ﻗﺘﻞ e\u0301", "none"),
    ],
)
def test_newlines_become_lf_and_nothing_else_changes(raw: str, text: str, kind: str) -> None:
    decoded = decode(raw.encode())
    assert (decoded.text, decoded.newline) == (text, kind)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"PK\x03\x04\x14\x00",
        b"caf\xe9",
        b"\xff\xfe\x00\xd8\x00",
        b"%PDF-1.7\x00\xe2\xe3",
    ],
)
def test_what_is_no_text_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(DecodeError, match="UTF-8"):
        decode(data)


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_utf_8_text_comes_back_as_it_was(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()).text == text


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data).text
    except DecodeError:
        return
    assert "\r" not in text


def test_damaged_utf_8_is_refused_with_the_place_and_not_read_as_nonsense() -> None:
    data = NEWS.encode()
    with pytest.raises(DecodeError, match="byte 20 is damaged"):
        decode(data[:20] + b"\xff" + data[20:])
    assert data[20] & 0xC0 != 0x80  # the byte went in between two characters


def test_marked_text_in_windows_1256_is_no_less_arabic() -> None:
    text = "قُتِلَ أَرْبَعَةَ عَشَرَ مُقاتِلاً"
    assert decode(text.encode("cp1256")).text == text
