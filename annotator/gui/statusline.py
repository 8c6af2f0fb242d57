"""The quiet line below: what is saved, where the caret is, how far the article is, and what runs behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from annotator.gui.bridge import SessionBridge
from annotator.gui.i18n import Language, isolated, left_to_right, translate
from annotator.gui.icons import Icons
from annotator.gui.panels.article_delegate import status_text
from annotator.gui.runner import TaskRunner
from annotator.gui.theme import UNIT
from annotator.model.ids import GOLD_ID
from annotator.text.messages import Message

MESSAGE_MS = 8000


class StatusLine(QStatusBar):
    """Reads the bridge and the runner; the caret's place is told by `set_caret`."""

    def __init__(self, bridge: SessionBridge, runner: TaskRunner, language: Language, icons: Icons) -> None:
        super().__init__()
        self._bridge = bridge
        self._runner = runner
        self._language = language
        self._icons = icons
        self._caret: int | None = None
        self._task_title: Message | None = None
        self.saved, self.place, self.progress = QLabel(), QLabel(), QLabel()
        self._task, self._bar, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_caret(self, offset: int | None) -> None:
        """Say where the caret is, in code points; `None` when there is no caret."""
        self._caret = offset
        self._soon.start()

    def set_hint(self, hint: Message | None) -> None:
        """Say what gesture is awaited, until it is over (`None`)."""
        if hint is None:
            self.clearMessage()
        else:
            self.showMessage(translate(hint))

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setFixedHeight(self.fontMetrics().height() + UNIT)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self.setContentsMargins(UNIT, 0, UNIT, 0)
        self._bar.setFixedSize(UNIT * 15, UNIT // 2)
        self._bar.setTextVisible(False)
        for label in (self.saved, self.place, self.progress, self._task):
            label.setProperty("role", "quiet")
        for widget in (self._task, self._bar, self._cancel):
            self.addPermanentWidget(widget)
            widget.hide()
        for widget in (self.progress, self.place, self.saved):
            widget.setContentsMargins(UNIT, 0, UNIT, 0)
            widget.setFont(small)
            self.addPermanentWidget(widget)

    def _connect(self) -> None:
        bridge, runner = self._bridge, self._runner
        for signal in (bridge.project_opened, bridge.project_closed, bridge.annotator_changed):
            signal.connect(self._soon.start)
        bridge.article_opened.connect(lambda _id: self._soon.start())
        bridge.changed.connect(lambda _changes, _origin: self._soon.start())
        bridge.said.connect(lambda said: self.showMessage(translate(said), MESSAGE_MS))
        self._soon.timeout.connect(self.refresh)
        runner.started.connect(self._on_task)
        runner.progressed.connect(self._on_progress)
        runner.idle.connect(self._on_idle)
        self._cancel.clicked.connect(runner.cancel)

    def _on_task(self, title: Message) -> None:
        self._task_title = title
        self._task.setText(translate(title))
        self._bar.setRange(0, 0)
        for widget in (self._task, self._bar, self._cancel):
            widget.show()

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_idle(self) -> None:
        self._task_title = None
        for widget in (self._task, self._bar, self._cancel):
            widget.hide()

    def refresh(self) -> None:
        """Write what is true now."""
        self.saved.setText(self._saved_text())
        self.place.setText(self._place_text())
        self.progress.setText(self._progress_text())

    def _saved_text(self) -> str:
        session = self._bridge.session
        if session is None:
            return ""
        if session.read_only:
            return self.tr("Read only")
        at = self._bridge.saved_at
        return self.tr("Saved {time}").format(time=self._language.time(at)) if at else self.tr("Saved")

    def _place_text(self) -> str:
        article = self._bridge.article()
        if article is None or self._caret is None:
            return ""
        before = article.text[: self._caret]
        number = self._language.number
        return self.tr("Paragraph {paragraph}, character {character}").format(
            paragraph=isolated(number(paragraph_number(article.text, self._caret))),
            character=isolated(number(len(before) - (before.rfind("\n") + 1) + 1)),
        )

    def _progress_text(self) -> str:
        annotations = self._bridge.annotation_set()
        session = self._bridge.session
        if annotations is None or session is None:
            return ""
        return self.tr("{annotator}: {status}, spans: {spans}").format(
            annotator=isolated(
                self.tr("Gold") if session.annotator.id == GOLD_ID else session.annotator.name
            ),
            status=status_text(annotations.assignment.status),
            spans=left_to_right(self._language.number(len(annotations.spans))),
        )

    def retranslate(self) -> None:
        """Write every text anew."""
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop the work in the background"))
        if self._task_title is not None:
            self._task.setText(translate(self._task_title))
        self.saved.setToolTip(self.tr("Every change is on disk as soon as you see it."))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def paragraph_number(text: str, offset: int) -> int:
    """The number that the margin of the article view shows beside an offset: empty lines do not count."""
    end = text.find("\n", offset)
    return sum(bool(line.strip()) for line in text[: len(text) if end < 0 else end].split("\n"))
