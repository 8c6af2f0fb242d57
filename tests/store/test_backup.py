"""Backup copies."""

from __future__ import annotations

import pytest

from annotator.model.errors import UserError
from annotator.model.people import Annotator
from annotator.store.project_file import ProjectFile


def test_a_backup_is_a_complete_project_of_its_moment(filled, tmp_path, article, put):
    copy = tmp_path / "copy.annot"
    copy.write_text("an older backup")
    filled.backup(copy)
    filled.apply(put(Annotator("omar", "Omar")), "sara")
    with ProjectFile.open(copy) as backup:
        assert backup.check() == []
        assert not backup.read_only
        assert len(backup.read.annotators()) == 1
        assert backup.read.annotation_sets(article.id) == filled.read.annotation_sets(article.id)
    assert filled.check() == []
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".backup")] == []


def test_a_backup_never_replaces_the_project(filled, path):
    with pytest.raises(UserError, match="name of its own"):
        filled.backup(path)
    assert filled.check() == []


def test_a_backup_that_cannot_be_written_is_said(filled, tmp_path):
    with pytest.raises(UserError, match="cannot be written"):
        filled.backup(tmp_path / "no" / "copy.annot")


def test_a_reader_can_back_up_too(filled, path, tmp_path):
    with ProjectFile.open(path, writable=False) as reader:
        reader.backup(tmp_path / "copy.annot")
    with ProjectFile.open(tmp_path / "copy.annot") as backup:
        assert backup.check() == []
