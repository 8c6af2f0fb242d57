"""A process that dies in native code leaves a trace, and the next start says so once."""

from __future__ import annotations

import faulthandler
import subprocess
import sys

from annotator.gui.crashes import CrashWatch

DIE = """
import faulthandler, sys
from pathlib import Path
from annotator.gui.crashes import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
faulthandler._sigsegv()
"""


def test_a_crash_is_told_at_the_next_start_and_not_again(tmp_path):
    died = subprocess.run([sys.executable, "-c", DIE, str(tmp_path)], check=False, stderr=subprocess.DEVNULL)
    assert died.returncode != 0
    was_on = faulthandler.is_enabled()
    try:
        watch = CrashWatch(tmp_path)
        assert watch.last_time is not None
        report = tmp_path / "crash-before.txt"
        assert str(report) in str(watch.last_time)
        assert "Fatal Python error" in report.read_text(encoding="utf-8")
        watch.end()
        again = CrashWatch(tmp_path)
        assert again.last_time is None
        again.end()
        assert not (tmp_path / "crash.txt").exists()
    finally:
        if was_on:
            faulthandler.enable()  # pytest's own
