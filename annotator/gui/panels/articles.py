"""The article list: search, filter, progress, and what to do next where there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions import Actions
from annotator.gui.bridge import SessionBridge
from annotator.gui.i18n import Language, isolated
from annotator.gui.icons import Icons
from annotator.gui.models.articles import ArticleListModel
from annotator.gui.panels.article_delegate import ArticleDelegate, status_text
from annotator.gui.theme import UNIT, Look
from annotator.model.article import Article
from annotator.model.change import ChangeSet
from annotator.model.people import Assignment, Status
from annotator.model.span import Span

SEARCH_DELAY_MS = 150
_MENU = ("article.done", "article.reopen", "article.metadata", "article.delete")
_FEW = 8
"""Up to so many articles are read anew one by one after a change; beyond that the whole list is."""


class ArticlesPanel(QWidget):
    """Lists the articles of the open project; choosing one opens it."""

    left = Signal()
    """The person is done here: Return on an article, or Esc."""
    searched = Signal(str)
    """What the list is searched for now; empty for nothing."""
    entered = Signal()
    """The person wants to see what was found."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, look: Look, icons: Icons, language: Language
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._actions = actions
        self._language = language
        self.model = ArticleListModel(self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.filter = QComboBox()
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleDelegate(look, icons, language, self.list))
        self._progress_text = QLabel()
        self._progress = QProgressBar()
        self._empty_text = QLabel()
        self._empty_button = QPushButton()
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._reload = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        bridge.set_order(self.model.order)
        self.retranslate()

    # -- building ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._progress.setFixedHeight(UNIT // 2)
        self._progress.setTextVisible(False)
        self._progress_text.setProperty("role", "quiet")
        head = QVBoxLayout()
        head.setContentsMargins(UNIT, 0, UNIT, UNIT // 2)
        head.setSpacing(UNIT // 2)
        head.addWidget(self.search)
        line = QHBoxLayout()
        line.addWidget(self._progress_text, 1)
        line.addWidget(self.filter)
        head.addLayout(line)
        head.addWidget(self._progress)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(body, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._empty_text.setWordWrap(True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_text.setProperty("role", "quiet")
        column = QVBoxLayout(page)
        column.setContentsMargins(UNIT * 2, UNIT * 4, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(self._empty_text)
        column.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        bridge = self._bridge
        bridge.project_opened.connect(self._on_project)
        bridge.project_closed.connect(self._on_project)
        bridge.annotator_changed.connect(self._load)
        bridge.article_opened.connect(self._on_article)
        bridge.changed.connect(self._on_change)
        self._delay.timeout.connect(self._search)
        self._reload.timeout.connect(self._load)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.search.returnPressed.connect(self._on_return_in_search)
        self.search.installEventFilter(self)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _index: self.left.emit())
        self.list.customContextMenuRequested.connect(self._menu)
        self._empty_button.clicked.connect(self._on_empty_button)

    # -- reacting ---------------------------------------------------------------------------------------

    def _on_project(self) -> None:
        self.search.clear()
        self._delay.stop()
        self.model.set_found(None)
        self.searched.emit("")
        self.filter.setCurrentIndex(0)
        self._load()

    def _load(self) -> None:
        session = self._bridge.session
        self.model.set_rows(session.article_rows() if session else [])
        self._show_state()
        self._on_article(self._bridge.article_id)

    def _on_change(self, changes: ChangeSet, _origin: object) -> None:
        records = [change.record for change in changes.changes]
        touched = {r.article_id for r in records if isinstance(r, Assignment | Span)}
        if len(touched) > _FEW or any(isinstance(record, Article) for record in records):
            self._reload.start()
            return
        for article_id in touched:
            row = self._bridge.session.article_row(article_id) if self._bridge.session else None
            if row is not None:
                self.model.set_row(row)
        if touched:
            self._show_state()

    def _search(self) -> None:
        query = self.search.text().strip()
        session = self._bridge.session
        self.model.set_found(session.search(query) if session and query else None)
        self._show_state()
        self._on_article(self._bridge.article_id)
        self.searched.emit(query)

    def _on_return_in_search(self) -> None:
        self._delay.stop()
        self._search()
        if self.model.rowCount():
            self.entered.emit()

    def _on_filter(self) -> None:
        chosen = self.filter.currentData()  # a plain string: Qt does not keep the enum
        self.model.set_status(Status(chosen) if chosen else None)
        self._show_state()
        self._on_article(self._bridge.article_id)

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        if index.isValid():
            self._bridge.open_article(self.model.row_at(index.row()).id)

    def _on_article(self, article_id: str) -> None:
        place = self.model.place_of(article_id)
        index = self.model.index(place, 0) if place >= 0 else QModelIndex()
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _menu(self, at: QPoint) -> None:
        if not self.list.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.draw_icons(_MENU)
        for action_id in _MENU:
            menu.addAction(self._actions.action(action_id))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_empty_button(self) -> None:
        if self.model.total:
            self.search.clear()
            self.filter.setCurrentIndex(0)
        else:
            self._actions.run("project.import")

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Down leaves the search field for the list, Esc clears it, then leaves it for the text."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                else:
                    self.left.emit()
                return True
        return False

    # -- showing ----------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        total, done = self.model.total, self.model.done()
        number = self._language.number
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress_text.setText(
            self.tr("{done} of {total} done").format(
                done=isolated(number(done)), total=isolated(number(total))
            )
        )
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._empty_text.setText(
            self.tr("No article fits the search and the filter.")
            if total
            else self.tr("No articles yet. Import text files, tables or saved web pages to begin.")
        )
        self._empty_button.setText(self.tr("Show all articles") if total else self.tr("Import articles…"))
        self._empty_button.setEnabled(bool(total) or self._bridge.writable)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.search.setPlaceholderText(self.tr("Search articles"))
        self.search.setToolTip(
            self.tr("Finds words whatever their harakat and spelling. {keys}").format(
                keys=self._actions.action("edit.find").toolTip()
            )
        )
        self.search.setAccessibleName(self.tr("Search articles"))
        self.filter.setAccessibleName(self.tr("Show articles of one status"))
        self.list.setAccessibleName(self.tr("Articles"))
        current = self.filter.currentIndex()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All"), None)
        for status in Status:
            self.filter.addItem(status_text(status), status)
        self.filter.setCurrentIndex(max(current, 0))
        self.filter.blockSignals(False)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _List(QTreeView):
    """A list that draws thousands of equal rows without measuring each.

    A tree of one level: `QListView` lays all its rows out anew whenever one of them changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
