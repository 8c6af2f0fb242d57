"""Widths, cuts and visual order: what a terminal gets to draw."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.cli.output import Output
from annotator.cli.terminal import draws_in_memory_order, one_line, padded, shortened, width

FILE = Output(as_json=False, visual=False, terminal=False)
TERMINAL = Output(as_json=False, visual=False, terminal=True)
CONSOLE = Output(as_json=False, visual=True, terminal=True)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("قتل", 3),
        ("قُتِلَ", 3),
        ("إنّ", 2),
        ("14", 2),
        ("لا", 2),
        ("\u200f14\u200f", 2),
        ("中文", 4),
        ("", 0),
        ("ـ", 1),
    ],
)
def test_how_many_columns_a_text_takes(text, columns):
    assert width(text) == columns


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from("قُتِلَّ 14a中\u200f")), st.integers(1, 12))
def test_a_shortened_text_fits_and_is_a_beginning(text, columns):
    cut = shortened(text, columns)
    assert width(cut) <= columns
    assert cut == text or (cut.endswith("…") and text.startswith(cut[:-1]))


def test_a_cut_never_separates_a_mark_from_its_letter():
    assert shortened("قُتِلَ", 2) == "قُ…"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "linux"}, True),
        ({"TERM": "xterm-256color", "XTERM_VERSION": "XTerm(390)"}, True),
        ({"TERM": "alacritty"}, True),
        ({"TERM": "foot-extra"}, True),
        ({"TERM": "rxvt-unicode-256color"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7200"}, False),
        ({"TERM": "xterm-kitty"}, False),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/tmux", "XTERM_VERSION": "XTerm(390)"}, False),
        ({"TERM": "screen.linux"}, False),
        ({}, False),
    ],
)
def test_which_terminals_are_known_not_to_reorder(environment, expected):
    assert draws_in_memory_order(environment) is expected


def test_columns_of_a_table_begin_below_each_other(capsys):
    FILE.table(("who", "count", "title"), [("سارة", 3, "قُتِلَ"), ("b", 140, "x")])
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["who   count  title", "سارة      3  قُتِلَ", "b       140  x"]


def test_control_characters_do_not_reach_the_terminal(capsys):
    FILE.table(("t",), [("a\x1b[31mb\nc\u2028d",)])
    assert capsys.readouterr().out == "t\na [31mb c d\n"
    assert one_line("a\tb") == "a b"


def test_a_reordering_terminal_gets_a_mark_between_columns(capsys):
    TERMINAL.table(("a", "b"), [("سارة", "يوسف")])
    assert "سارة\u200e  يوسف" in capsys.readouterr().out


def test_a_narrow_terminal_shortens_the_long_column(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    TERMINAL.table(("n", "title", "end"), [(1, "كلمة " * 30, "z")], shrink=1)
    for line in capsys.readouterr().out.splitlines():
        assert width(line) <= 40
    FILE.table(("n", "title", "end"), [(1, "كلمة " * 30, "z")], shrink=1)
    assert max(map(width, capsys.readouterr().out.splitlines())) > 100


def test_visual_order_is_per_cell_and_numbers_stay(capsys):
    CONSOLE.table(("a", "b"), [("قتل 14", 7)])
    assert capsys.readouterr().out.splitlines()[1] == "14 لتق  7"
    CONSOLE.line("There is no “علي” here.")
    assert capsys.readouterr().out == "There is no “يلع” here.\n"


def test_visual_is_chosen_by_option_and_never_for_json(run, example):
    plain = run("progress", example).stdout
    assert "سارة" in plain
    assert "ةراس" in run("progress", example, "--visual").stdout
    assert run("progress", example, "--no-visual").stdout == plain
    assert "سارة" in run("progress", example, "--visual", "--json").stdout


def test_padding_counts_columns_not_characters():
    assert padded("قُتِلَ", 5) == "قُتِلَ  "
    assert padded("7", 3, at_start=True) == "  7"
