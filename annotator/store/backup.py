"""Backup copies: complete, consistent, and never half of one under the final name."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sqlite_utils import Database

from annotator.model.errors import UserError
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def back_up(db: Database, source: Path, path: Path) -> None:
    """Write a compact copy of an open project, replacing an older copy of that name.

    Raises:
        UserError: if the copy would replace the project itself, or cannot be written.
    """
    if path.resolve() == source.resolve():
        raise UserError(
            message(
                QT_TRANSLATE_NOOP("Project file", "A backup needs a name of its own. Choose another name.")
            )
        )
    if path.exists() and not path.is_file():
        marked = QT_TRANSLATE_NOOP("Project file", "“{path}” is not an ordinary file. Choose another name.")
        raise UserError(message(marked, path=str(path)))
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=path.resolve().parent) as folder:
            draft = Path(folder) / path.name
            db.execute("VACUUM INTO ?", (str(draft),))
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.replace(path)
    except OSError as error:
        raise UserError(
            message(
                QT_TRANSLATE_NOOP(
                    "Project file", "The backup “{path}” cannot be written: {reason}. Choose another folder."
                ),
                path=str(path),
                reason=error.strerror or str(error),
            )
        ) from error
