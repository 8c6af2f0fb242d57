"""Everything below the window imports and works where Qt is not installed."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name + " is refused here")

sys.meta_path.insert(0, NoQt())
import annotator
names = [m.name for m in pkgutil.walk_packages(annotator.__path__, "annotator.") if ".gui" not in m.name]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
print(len(names))
"""


def test_the_core_imports_without_qt():
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


def test_the_probe_would_notice_qt():
    done = subprocess.run(
        [sys.executable, "-c", PROBE + "\nimport annotator.gui.application"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "is refused here" in done.stderr
