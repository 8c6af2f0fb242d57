"""Formats from elsewhere: a good one joins, a broken one is named and stops nothing."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint

import pytest

from annotator.app.plugins import FORMAT_GROUP, formats, load_formats
from annotator.formats.registry import BUILT_IN, format_of
from annotator.model.errors import UserError

MODULE = """
from annotator.formats.base import Format, Reader
def read(path, options):
    yield from ()
GOOD = Format("theirs", ("Theirs", "Their format"), (".theirs",), Reader(read))
CLASH = Format("jsonl", ("Theirs", "Their JSONL"), (".jsonl",), Reader(read))
NOT_ONE = 5
"""


@pytest.fixture
def points(tmp_path, monkeypatch):
    (tmp_path / "their_formats.py").write_text(MODULE)
    (tmp_path / "their_ruin.py").write_text("raise RuntimeError('no such device')")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield [
        EntryPoint("a-good", "their_formats:GOOD", FORMAT_GROUP),
        EntryPoint("b-ruin", "their_ruin:X", FORMAT_GROUP),
        EntryPoint("c-clash", "their_formats:CLASH", FORMAT_GROUP),
        EntryPoint("d-number", "their_formats:NOT_ONE", FORMAT_GROUP),
        EntryPoint("e-missing", "their_formats:NOWHERE", FORMAT_GROUP),
    ]
    sys.modules.pop("their_formats", None)


def test_good_ones_join_and_broken_ones_are_named(points, tmp_path):
    loaded = load_formats(points)
    assert [each.id for each in loaded.formats] == [*(each.id for each in BUILT_IN), "theirs"]
    assert len(loaded.problems) == 4
    said = " ".join(map(str, loaded.problems))
    assert all(name in said for name in ("b-ruin", "c-clash", "d-number", "e-missing", "no such device"))
    file = tmp_path / "x.THEIRS"
    file.write_bytes(b"")
    found = format_of(file, loaded.formats)
    assert found is not None
    assert found.id == "theirs"


def test_an_unknown_id_is_said_with_the_known_ones():
    with pytest.raises(UserError, match="jsonl"):
        formats().format("nonsense")
