from __future__ import annotations

import json

import pytest

from annotator.app.recent import LIMIT, RecentProjects
from annotator.app.settings import DEFAULTS, Digits, SettingsStore, Theme


def test_defaults_write_nothing(tmp_path):
    store = SettingsStore(tmp_path)
    store.change(language="")
    assert store.current == DEFAULTS
    assert not store.path.exists()


def test_settings_survive_a_restart_and_are_sparse(tmp_path):
    SettingsStore(tmp_path).change(theme=Theme.DARK, digits="arabic", keys={"edit.undo": ("Ctrl+U",)})
    assert set(json.loads((tmp_path / "settings.json").read_text("utf-8"))) == {"theme", "digits", "keys"}
    again = SettingsStore(tmp_path).current
    assert (again.theme, again.digits) == (Theme.DARK, Digits.ARABIC)
    assert again.keys == {"edit.undo": ("Ctrl+U",)}


def test_listeners_hear_what_changed_and_only_then(tmp_path):
    store = SettingsStore(tmp_path)
    heard = []
    stop = store.subscribe(lambda settings, changed: heard.append((settings.zoom, changed)))
    store.change(zoom=1.5, theme=Theme.SYSTEM)
    store.change(zoom=1.5)
    stop()
    store.change(zoom=2.0)
    assert heard == [(1.5, frozenset({"zoom"}))]


@pytest.mark.parametrize("content", ["{", "[]", "\x00", '"text"'])
def test_an_unreadable_file_is_kept_aside_and_said(tmp_path, content):
    (tmp_path / "settings.json").write_text(content, "utf-8")
    store = SettingsStore(tmp_path)
    assert store.current == DEFAULTS
    assert "settings.unreadable.json" in str(store.problem)
    assert (tmp_path / "settings.unreadable.json").read_text("utf-8") == content
    store.change(theme=Theme.DARK)
    assert SettingsStore(tmp_path).current.theme is Theme.DARK


def test_single_bad_values_leave_the_others(tmp_path):
    data = {"theme": "purple", "language": "ar", "article_size": "big", "keys": {"a": 3}, "unknown": 1}
    (tmp_path / "settings.json").write_text(json.dumps(data), "utf-8")
    store = SettingsStore(tmp_path)
    assert store.problem is None
    assert store.current.language == "ar"
    assert (store.current.theme, store.current.article_size, store.current.keys) == (Theme.SYSTEM, 21, {})


def test_numbers_stay_within_their_limits(tmp_path):
    store = SettingsStore(tmp_path)
    store.change(article_size=500, zoom=0.01)
    assert (store.current.article_size, store.current.zoom) == (48, 0.5)


def test_impossible_changes_are_refused(tmp_path):
    store = SettingsStore(tmp_path)
    with pytest.raises(KeyError):
        store.change(colour="red")
    with pytest.raises(ValueError, match="purple"):
        store.change(theme="purple")
    assert store.current == DEFAULTS


def test_a_folder_that_cannot_be_written_is_said_and_the_change_holds(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    store = SettingsStore(blocked / "inside")
    store.change(theme=Theme.DARK)
    assert store.current.theme is Theme.DARK
    assert "could not be saved" in str(store.problem)


def test_recent_projects_are_newest_first_without_repeats(tmp_path):
    recent = RecentProjects(tmp_path)
    for number in range(LIMIT + 3):
        recent.add(tmp_path / f"{number}.annot")
    recent.add(tmp_path / "5.annot")
    again = RecentProjects(tmp_path).paths()
    assert len(again) == LIMIT
    assert [path.stem for path in again[:3]] == ["5", "14", "13"]
    recent.remove(again[0])
    assert again[0] not in RecentProjects(tmp_path).paths()


@pytest.mark.parametrize("content", ["{", "{}", "[1, 2]"])
def test_a_broken_list_of_recent_projects_counts_as_empty(tmp_path, content):
    (tmp_path / "recent.json").write_text(content)
    assert RecentProjects(tmp_path).paths() == ()
