"""Type a few letters, press Enter: every action, label and article, found in Arabic and English at once."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from annotator.app.actions import ACTIONS
from annotator.app.palette import Entry, EntryKind, matching
from annotator.gui.i18n import isolated, left_to_right
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT

_ENTRY = Qt.ItemDataRole.UserRole
_ARTICLES = 20
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_SELF = "view.palette"


class EntryModel(QAbstractListModel):
    """The entries that fit what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Entries shown."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and the whole entry for the delegate."""
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        return entry.title if role == Qt.ItemDataRole.DisplayRole else None


class Palette(QDialog):
    """A field and a list below it. Up and Down choose, Enter runs, Esc closes."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._shell = shell
        self.setObjectName("palette")
        self.field, self.list, self.model = QLineEdit(), QListView(), EntryModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_EntryDelegate(shell, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self.run())
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self._entries = [*self._actions(), *self._labels()]
        self.retranslate()
        self._narrow("")
        self._place()

    def run(self) -> None:
        """Close and do what is chosen; something that cannot be done now leaves the palette open."""
        index = self.list.currentIndex()
        if not index.isValid():
            return
        entry = self.model.entries[index.row()]
        if entry.enabled:
            self.accept()
            QTimer.singleShot(0, self._shell.window, lambda: _carry_out(self._shell, entry))

    def _narrow(self, query: str) -> None:
        self.model.show([*matching(self._entries, query), *self._articles(query)])
        self.list.setCurrentIndex(self.model.index(0))
        self._fit()

    def _actions(self) -> list[Entry]:
        actions, keymap, language = self._shell.actions, self._shell.window.keys.keymap, self._shell.language
        return [
            Entry(
                EntryKind.ACTION,
                spec.id,
                actions.title(spec.id),
                (language.in_arabic(spec.title), spec.title[1]),
                "  ".join(chord.display for chord in keymap.keys_of(spec.id)[:1]),
                actions.is_enabled(spec.id),
            )
            for spec in ACTIONS
            if spec.id != _SELF
        ]

    def _labels(self) -> list[Entry]:
        session, keymap = self._shell.bridge.session, self._shell.window.keys.keymap
        if session is None:
            return []
        usable = self._shell.bridge.writable and bool(self._shell.bridge.article_id)
        found = []
        for label in session.scheme.labels():
            chord = keymap.label_key(label.key)
            name = label.names.in_language(self._shell.language.code)
            title = self.tr("Label: {name}").format(name=name)
            names = (*label.names, label.key)
            found.append(
                Entry(EntryKind.LABEL, label.key, title, names, chord.display if chord else "", usable)
            )
        return found

    def _articles(self, query: str) -> list[Entry]:
        session = self._shell.bridge.session
        if session is None or not query.strip():
            return []
        rows = [session.article_row(article_id) for article_id in session.search(query, _ARTICLES)]
        return [Entry(EntryKind.ARTICLE, row.id, row.title, (), self.tr("article")) for row in rows if row]

    def _fit(self) -> None:
        """As high as what was found, up to most of the window; the field stays where it is."""
        window = self._shell.window
        rows = self.model.rowCount() * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 2
        around = self.field.sizeHint().height() + self.column.spacing() + 2 * UNIT + 2
        self.list.setVisible(self.model.rowCount() > 0)
        height = rows + around if self.model.rowCount() else around
        most = min(UNIT * 60, window.height() - UNIT * 12)
        self.setFixedSize(min(UNIT * 80, window.width() - UNIT * 4), min(height, most))

    def _place(self) -> None:
        window = self._shell.window
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + UNIT * 8)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.setWindowTitle(self.tr("Find an action"))
        self.field.setPlaceholderText(self.tr("An action, a label or an article, in Arabic or English"))
        self.field.setAccessibleName(self.field.placeholderText())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be driven from the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
                self.list.setCurrentIndex(self.model.index(row))
                return True
        return super().eventFilter(watched, event)


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


def _carry_out(shell: Shell, entry: Entry) -> None:
    if entry.kind is EntryKind.ARTICLE:
        shell.bridge.open_article(entry.id)
    elif entry.kind is EntryKind.LABEL:
        shell.window.keys.label_pressed.emit(entry.id)
    else:
        shell.actions.run(entry.id)


class _EntryDelegate(QStyledItemDelegate):
    """Title at the start side, key at the other."""

    def __init__(self, shell: Shell, parent: QListView) -> None:
        super().__init__(parent)
        self._look = shell.look

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One line with room around it."""
        return QSize(0, option.fontMetrics.height() + UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one entry."""
        entry: Entry = index.data(_ENTRY)
        shades = self._look.shades
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(shades.selection))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), QColor(shades.accent))
        inner = option.rect.adjusted(UNIT, 0, -UNIT, 0)
        keys = left_to_right(entry.keys) if entry.keys else ""
        width = option.fontMetrics.horizontalAdvance(keys) + UNIT
        key_place = QRect(inner.right() - width + 1, inner.top(), width, inner.height())
        title_place = inner.adjusted(0, 0, -width, 0)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        pieces = ((title_place, start, entry.title, shades.text), (key_place, end, keys, shades.quiet))
        painter.setLayoutDirection(option.direction)
        for place, side, text, ink in pieces:
            painter.setPen(QColor(ink if entry.enabled else shades.faint))
            seen = QStyle.visualRect(option.direction, inner, place)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, seen.width())
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(seen, int(flags), isolated(shown))
        painter.restore()


def open_dialog(shell: Shell) -> Palette:
    """The dialog of `view.palette`."""
    return Palette(shell)
