"""Every command explains itself, is documented, and says errors in one line with the right exit code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from annotator.cli.main import PLACES, cli

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PLACES)
def test_help_shows_an_example_of_the_command(run, name):
    shown = run(name, "--help").stdout
    assert re.search(rf"Examples?:\n.*annotator {name} ?", shown), shown
    assert "--json" in shown


@pytest.mark.parametrize("name", PLACES)
def test_every_command_has_a_chapter_with_an_example(name):
    chapter = DOCS.split(f"\n## {name}\n")[1].split("\n## ")[0]
    assert f"annotator {name}" in chapter


def test_the_chapters_are_the_commands_in_the_order_of_the_help(run):
    assert re.findall(r"^## (\S+)$", DOCS, re.MULTILINE) == list(PLACES)
    listed = run("--help").stdout.split("Commands:\n")[1]
    assert re.findall(r"^  (\w+) ", listed, re.MULTILINE) == list(PLACES)
    assert "..." not in listed  # every command is explained in one whole line


@pytest.mark.parametrize("name", PLACES)
def test_every_option_that_the_documents_use_exists(name):
    command = cli.commands[name]
    known = {option for parameter in command.params for option in parameter.opts + parameter.secondary_opts}
    chapter = DOCS.split(f"\n## {name}\n")[1].split("\n## ")[0]
    examples = [line for line in chapter.splitlines() if f"annotator {name} " in line]
    assert set(re.findall(r"--[a-z]+", " ".join(examples))) <= known


def test_asking_for_a_command_does_not_load_it():
    code = (
        "import sys; from annotator.cli.main import cli;"
        "print('find' in cli.commands, 'sqlite3' in sys.modules)"
    )
    assert _python(code) == "True False"


def test_no_command_loads_qt():
    code = (
        "import sys; from annotator.cli.main import cli; [cli.commands[n] for n in cli.commands];"
        "print(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert _python(code) == "False"


def _python(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    ).stdout.strip()


def test_exit_codes_and_streams_of_the_real_program(program, tmp_path):
    project = tmp_path / "مشروع.annot"
    made = program("new", project, "--annotator", "سارة")
    assert (made.returncode, made.stderr) == (0, "")
    assert "سارة" in made.stdout

    again = program("new", project)
    assert again.returncode == 1
    assert again.stdout == ""
    assert again.stderr.startswith("annotator: ")
    assert again.stderr.count("\n") == 1
    assert "Traceback" not in again.stderr

    wrong = program("articles")
    assert wrong.returncode == 2
    assert "Usage:" in wrong.stderr

    missing = program("articles", tmp_path / "none.annot")
    assert missing.returncode == 1
    assert "none.annot" in missing.stderr
    assert missing.stderr.count("\n") == 1


def test_arabic_reaches_a_pipe_in_utf_8_whatever_the_locale(program, tmp_path):
    made = program(
        "new", tmp_path / "x.annot", "--annotator", "سارة", "--json", LC_ALL="C", PYTHONIOENCODING="cp1252"
    )
    assert made.returncode == 0
    assert "سارة" in made.stdout


def test_the_version_is_said_installed_or_not(run):
    assert run("--version").stdout.startswith("annotator")


def test_every_command_is_a_click_command():
    assert all(isinstance(cli.commands[name], click.Command) for name in cli.commands)
    assert "merge" not in cli.commands  # nothing is listed that does not work
