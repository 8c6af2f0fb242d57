"""Big projects, built once per run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import corpus


@pytest.fixture(scope="session")
def big_project(tmp_path_factory):
    """10,000 articles of some 2,500 code points with 40 spans each: 400,000 spans."""
    return corpus.build_project(tmp_path_factory.mktemp("big") / "big.annot", 10_000)
