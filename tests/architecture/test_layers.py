"""The direction of imports, as stated in pyproject.toml."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_imports_point_down_only():
    program = Path(sys.executable).with_name("lint-imports")
    assert program.exists() or shutil.which("lint-imports"), "import-linter is a development dependency"
    done = subprocess.run(
        [str(program) if program.exists() else "lint-imports"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
