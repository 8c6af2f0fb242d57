"""Colours of the window, light and dark: one accent and quiet greys around the paper of the article view.

What label colours become on that paper is `articleview.style.label_paint`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator.app.settings import Theme
from annotator.gui.articleview import style
from annotator.gui.articleview.style import TextColours
from annotator.model.resources import resource_path

UNIT = 8
"""The rhythm of the window in pixels: margins and gaps are multiples of it, or half of it."""


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of one theme as `#rrggbb`."""

    window: str
    surface: str
    raised: str
    hover: str
    line: str
    text: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    good: str
    warning: str
    danger: str


LIGHT = Shades(
    window="#f3f4f6",
    surface="#ffffff",
    raised="#fafbfc",
    hover="#e8eaee",
    line="#d9dce1",
    text="#1b1d21",
    quiet="#5a6069",
    faint="#989ea7",
    accent="#0b57d0",
    on_accent="#ffffff",
    selection="#d6e4fb",
    good="#256b3f",
    warning="#855300",
    danger="#b3261e",
)
DARK = Shades(
    window="#1d2026",
    surface="#16181d",
    raised="#242830",
    hover="#2c313a",
    line="#363c46",
    text="#e6e7ea",
    quiet="#a3a9b3",
    faint="#6d747f",
    accent="#8ab4f8",
    on_accent="#0d1726",
    selection="#243a5e",
    good="#7cc796",
    warning="#e0b25a",
    danger="#f2938c",
)


class Look(QObject):
    """The theme in force. `changed` comes after the application's palette was set."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        self.dark = False
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_change)

    @property
    def shades(self) -> Shades:
        """The colours in force."""
        return DARK if self.dark else LIGHT

    @property
    def text_colours(self) -> TextColours:
        """The colours of the article view."""
        return style.DARK if self.dark else style.LIGHT

    def use(self, theme: Theme) -> None:
        """Switch to a theme."""
        self._theme = theme
        schemes = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
        self._apply()

    def opposite(self) -> Theme:
        """The fixed theme that looks different from now."""
        return Theme.LIGHT if self.dark else Theme.DARK

    def _on_system_change(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        if self._theme is Theme.SYSTEM:
            self.dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            self.dark = self._theme is Theme.DARK
        self._app.setPalette(palette(self.shades))
        self._app.setStyleSheet(style_sheet(self.shades))
        self.changed.emit()


def palette(shades: Shades) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: shades.window,
        role.WindowText: shades.text,
        role.Base: shades.surface,
        role.AlternateBase: shades.raised,
        role.Text: shades.text,
        role.Button: shades.raised,
        role.ButtonText: shades.text,
        role.BrightText: shades.danger,
        role.ToolTipBase: shades.raised,
        role.ToolTipText: shades.text,
        role.PlaceholderText: shades.quiet,
        role.Highlight: shades.selection,
        role.HighlightedText: shades.text,
        role.Accent: shades.accent,
        role.Link: shades.accent,
        role.LinkVisited: shades.accent,
        role.Light: shades.raised,
        role.Midlight: shades.hover,
        role.Mid: shades.line,
        role.Dark: shades.faint,
        role.Shadow: shades.line,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(shades.faint))
    return made


def label_colour(colour: str, dark: bool) -> QColor:
    """A scheme's `#rrggbb` as it stands out from the paper of a theme by 4.5 : 1 (WCAG 2.1 AA)."""
    wanted = QColor(colour) if QColor(colour).isValid() else QColor((DARK if dark else LIGHT).quiet)
    return style.readable(wanted, (style.DARK if dark else style.LIGHT).background, 4.5)


def style_sheet(shades: Shades) -> str:
    """The few things that a palette cannot say."""
    kind = "dark" if shades is DARK else "light"
    pictures = {name: resource_path("icons", f"{name}_{kind}.svg").as_posix() for name in ("tick", "drop")}
    return _STYLE % ({name: getattr(shades, name) for name in Shades.__dataclass_fields__} | pictures)


_STYLE = """
QToolTip { color: %(text)s; background: %(raised)s; border: 1px solid %(line)s; padding: 4px 8px; }
QMainWindow::separator { background: %(line)s; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %(accent)s; }
QMenuBar { background: %(window)s; padding: 0 4px; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(hover)s; }
QStatusBar { background: %(window)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
QLineEdit, QPlainTextEdit, QTextEdit {
  background: %(surface)s; border: 1px solid %(line)s; border-radius: 6px; padding: 2px 8px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid %(accent)s; }
QLineEdit:read-only { background: %(raised)s; }
QComboBox { background: %(surface)s; border: 1px solid %(line)s; border-radius: 6px; padding: 2px 8px; }
QComboBox:focus { border: 1px solid %(accent)s; }
QComboBox:disabled { color: %(faint)s; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(%(drop)s); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(line)s; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid %(faint)s; border-radius: 4px;
  background: %(surface)s; }
QCheckBox::indicator:checked { background: %(accent)s; border: 1px solid %(accent)s; image: url(%(tick)s); }
QCheckBox::indicator:disabled { border: 1px solid %(line)s; background: %(hover)s; }
QCheckBox:focus { color: %(accent)s; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0 4px; }
QTabWidget::pane { border: none; border-top: 1px solid %(line)s; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 16px; border: none; border-bottom: 2px solid transparent; color: %(quiet)s; }
QTabBar::tab:selected { border-bottom: 2px solid %(accent)s; color: %(text)s; }
QTabBar::tab:focus { background: %(hover)s; }
QPushButton { background: %(raised)s; border: 1px solid %(line)s; border-radius: 6px; padding: 5px 16px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(line)s; }
QPushButton, QToolButton { outline: none; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 4px 15px; }
QPushButton:disabled { color: %(faint)s; }
QPushButton:default, QPushButton[primary="true"] {
  background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid %(text)s; }
QPushButton:default:disabled { background: %(hover)s; color: %(faint)s; border: 1px solid %(line)s; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover { background: %(hover)s; }
QToolButton:checked { background: %(selection)s; }
QToolButton:focus { border: 1px solid %(accent)s; }
QListView, QTreeView, QTableView { background: transparent; border: 1px solid transparent; outline: none; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid %(accent)s; }
QDialog QListView, QDialog QTreeView, QDialog QTableView {
  background: %(surface)s; border: 1px solid %(line)s; border-radius: 6px; }
QDialog QListView:focus, QDialog QTreeView:focus, QDialog QTableView:focus { border: 1px solid %(accent)s; }
QHeaderView::section { background: %(window)s; color: %(quiet)s; border: none;
  border-bottom: 1px solid %(line)s; padding: 4px 8px; }
QProgressBar { background: %(hover)s; border: none; border-radius: 2px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %(line)s; border-radius: 4px; margin: 2px;
  min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %(faint)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
*[role="quiet"] { color: %(quiet)s; }
*[role="warning"] { color: %(warning)s; }
*[role="danger"] { color: %(danger)s; }
*[role="heading"] { font-weight: 600; }
QDialog#palette { border: 1px solid %(faint)s; }
QWidget#banner { background: %(selection)s; border-bottom: 1px solid %(line)s; }
QWidget#dockTitle { background: %(window)s; }
"""
