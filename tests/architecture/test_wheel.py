"""The built wheel carries resources and examples, and works where the checkout is not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_wheel_works_away_from_the_checkout(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    wheel = next(tmp_path.glob("*.whl"))
    unpacked = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    assert (unpacked / "annotator/resources/schemes/conflict-ar.toml").is_file()
    assert (unpacked / "annotator/resources/translations/annotator_ar.qm").is_file()
    probe = "import annotator, sys; assert annotator.__file__.startswith(sys.argv[1]), annotator.__file__;"
    probe += "from annotator.model.scheme_toml import default_scheme; print(len(default_scheme().labels()))"
    done = subprocess.run(
        [sys.executable, "-c", probe, str(unpacked)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == 21
