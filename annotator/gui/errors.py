"""When something goes wrong: a sentence for the person's situation, a copyable report for our mistakes."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.errors import UserError

log = logging.getLogger(__name__)

ExceptionType = type[BaseException]


def report(error: BaseException) -> str:
    """Everything a maintainer needs, and nothing of the articles."""
    import PySide6

    from annotator.gui.dialogs.about import program_version

    lines = [
        f"annotator {program_version()}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
        *traceback.format_exception(error),
    ]
    return "\n".join(line.rstrip("\n") for line in lines)


class Errors(QObject):
    """Catches what nobody caught, on every thread, and hands it to the window's thread."""

    user_error = Signal(object)
    """The `Message` of a `UserError` that reached the event loop."""
    unexpected = Signal(object)
    """Any other exception."""
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over `sys.excepthook` and `threading.excepthook`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give both hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def catch(self, error: BaseException) -> None:
        """Tell the person about an exception; may be called from any thread."""
        self._caught.emit(error)

    def _hook(self, kind: ExceptionType, error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.catch(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.catch(args.exc_value)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.user_error.emit(error.message)
            return
        log.error("unexpected exception", exc_info=error)
        self.unexpected.emit(error)
