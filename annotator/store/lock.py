"""One writer per project file: a lock that the system releases when the program dies."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies: a hidden file beside it. One that was left behind means nothing."""
    project = project.resolve()
    return project.with_name(f".{project.name}.lock")


def try_lock(project: Path) -> FileLock | None:
    """Become the writer of a project, or `None` if another window is; `OSError` in a protected folder."""
    lock = FileLock(lock_path(project), thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return None
    return lock


def unlock(lock: FileLock) -> None:
    """Let another writer in. The file goes first, while nobody else can hold it."""
    with suppress(OSError):
        Path(lock.lock_file).unlink()
    lock.release()
