"""A line above everything else for what must be seen but needs no answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui.i18n import translate
from annotator.gui.icons import Icons
from annotator.gui.theme import UNIT
from annotator.text.messages import Message

NOTICE_MS = 12000


class Banner(QWidget):
    """Shows one message. A notice goes by itself; a lasting one stays until it is cleared."""

    def __init__(self, icons: Icons, icon: str) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons, self._icon_name = icons, icon
        self._message: Message | None = None
        self._icon, self.label, self._close = QLabel(), QLabel(), QToolButton()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.clicked.connect(self.clear)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self._close)
        self.reload_icons()
        self.retranslate()
        self.hide()

    def tell(self, message: Message, lasting: bool = False) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self.retranslate()
        self._close.setVisible(not lasting)
        self.show()
        if lasting:
            self._timer.stop()
        else:
            self._timer.start()

    def clear(self) -> None:
        """Take the message away."""
        self._message = None
        self._timer.stop()
        self.hide()

    def reload_icons(self) -> None:
        """Draw the icons anew after a change of theme."""
        self._icon.setPixmap(self._icons.icon(self._icon_name).pixmap(18, 18))
        self._close.setIcon(self._icons.icon("close"))

    def retranslate(self) -> None:
        """Write every text anew."""
        self._close.setToolTip(self.tr("Close"))
        self.label.setText(translate(self._message) if self._message else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
