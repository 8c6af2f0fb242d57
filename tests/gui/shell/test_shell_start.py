from __future__ import annotations

import os
import subprocess
import sys

import pytest

from annotator.__main__ import wants_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["news.annot"], True),
        (["export"], False),
        (["--help"], False),
        (["import", "a", "b"], False),
    ],
)
def test_a_project_opens_the_window_and_a_command_does_not(arguments, window):
    assert wants_window(arguments) is window


def run(*arguments):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=kept, capture_output=True, text=True, timeout=60, check=False)


def test_without_a_display_one_clear_line_says_so():
    done = run("-m", "annotator")
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: there is no display here")
    assert done.stderr.count("\n") == 1


def test_the_command_line_imports_no_qt():
    code = "import sys; sys.argv = ['annotator', '--help']\nfrom annotator.__main__ import main\n"
    code += "try:\n    main()\nexcept SystemExit:\n    pass\n"
    code += "assert not any(m.startswith('PySide6') for m in sys.modules)"
    done = run("-c", code)
    assert done.returncode == 0, done.stderr
