"""Projects for the command line, and ways to run it: in this process and as a real program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from annotator.app.examples import build_example
from annotator.cli.main import cli


@pytest.fixture(scope="session")
def built_example(tmp_path_factory):
    return build_example("dayr-al-nahr", tmp_path_factory.mktemp("cli") / "example.annot")


@pytest.fixture
def example(built_example, tmp_path):
    """A fresh copy of the example project."""
    return shutil.copy(built_example, tmp_path / "example.annot")


@pytest.fixture
def run():
    """Run a command in this process; fails on an exit code other than the expected one."""

    def run(*arguments, code=0, text=None):
        result = CliRunner().invoke(cli, [str(a) for a in arguments], input=text, catch_exceptions=False)
        assert result.exit_code == code, result.output
        return result

    return run


@pytest.fixture
def program():
    """Run `python -m annotator` as a real program and give its result."""

    def program(*arguments, text=None, **environment):
        return subprocess.run(
            [sys.executable, "-m", "annotator", *map(str, arguments)],
            input=text,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            env={**os.environ, "QT_QPA_PLATFORM": "none", **environment},
            check=False,
        )

    return program
