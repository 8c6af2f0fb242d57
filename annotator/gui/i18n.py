"""The language of the window: catalogues, direction, digits, and the translation of messages from below.

Qt's own catalogue goes in first, then ours. Each sends `LanguageChange` to every widget, which then writes
its texts anew.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from annotator.app.settings import Digits
from annotator.model.resources import resource_path
from annotator.model.scheme import Names
from annotator.text.direction import isolate
from annotator.text.messages import QT_TRANSLATE_NOOP, Message

_LEFT_TO_RIGHT, _END_ISOLATE = "\u2066", "\u2069"
_EASTERN = {ord(str(digit)): chr(0x0660 + digit) for digit in range(10)}

# Qt's standard buttons, for lupdate: our catalogue comes before Qt's, whose Arabic is in the imperative.
QT_TRANSLATE_NOOP("QPlatformTheme", "OK")
QT_TRANSLATE_NOOP("QPlatformTheme", "Save")
QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")
QT_TRANSLATE_NOOP("QPlatformTheme", "Close")


def system_language() -> str:
    """`"en"` where the system clearly speaks English, else `"ar"`."""
    return "en" if QLocale.system().language() == QLocale.Language.English else "ar"


def isolated(text: str) -> str:
    """Text of unknown direction, so that it cannot disturb the sentence around it."""
    return isolate(text)


def left_to_right(text: str) -> str:
    """A key, a path or a number range that reads from left to right inside any sentence."""
    return f"{_LEFT_TO_RIGHT}{text}{_END_ISOLATE}"


class Language(QObject):
    """The language in force. One object, made by the composition root."""

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._arabic: QTranslator | None = None
        self._digits = Digits.LATIN
        self.code = "en"

    def use(self, code: str, digits: Digits = Digits.LATIN) -> None:
        """Switch to `"ar"` or `"en"`; an empty code means what the system speaks.

        `digits` are those of numbers and dates in an Arabic window; an English one has Latin digits.
        """
        self._digits = digits
        code = code or system_language()
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = [] if code == "en" else self._load(code)
        for translator in self._translators:
            self._app.installTranslator(translator)
        right_to_left = code == "ar"
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.code = code
        self._set_locale()
        self.changed.emit(code)

    def toggle(self) -> str:
        """The other language."""
        return "en" if self.code == "ar" else "ar"

    def number(self, value: int) -> str:
        """A number in the window's digits, without separators."""
        return self.digits(str(value))

    def digits(self, text: str) -> str:
        """Latin digits of a text in the window's digits."""
        return text.translate(_EASTERN) if self.code == "ar" and self._digits is Digits.ARABIC else text

    def day(self, value: date) -> str:
        """A date as the list and the details show it: year, month, day."""
        return self.digits(value.isoformat())

    def time(self, value: datetime) -> str:
        """A time of day to the second."""
        return left_to_right(self.digits(value.strftime("%H:%M:%S")))

    def in_arabic(self, marked: tuple[str, str]) -> str:
        """A pair made by `QT_TRANSLATE_NOOP` in Arabic, whatever the window speaks; empty if untranslated."""
        if self._arabic is None:
            self._arabic = QTranslator(self)
            self._arabic.load(_own_catalogue("ar"))
        return self._arabic.translate(*marked) or ""

    def _set_locale(self) -> None:
        # Emirati Arabic writes Latin digits, generic Arabic the eastern ones.
        eastern = self._digits is Digits.ARABIC
        arabic = (
            QLocale("ar") if eastern else QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
        )
        locale = arabic if self.code == "ar" else QLocale(QLocale.Language.English)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        QLocale.setDefault(locale)

    def _load(self, code: str) -> list[QTranslator]:
        qt, own = QTranslator(self), QTranslator(self)
        qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own.load(_own_catalogue(code))
        return [translator for translator in (qt, own) if not translator.isEmpty()]


@cache
def _own_catalogue(code: str) -> bytes:
    """Our catalogue in memory, for good: Qt would map the file, and an update crash a running window."""
    return resource_path("translations", f"annotator_{code}.qm").read_bytes()


def translate(message: Message) -> str:
    """A message in the person's language, its arguments isolated and, where they are messages, translated."""
    template = QCoreApplication.translate(message.context, message.source)
    return template.format(**{name: _argument(value) for name, value in message.args.items()})


def _argument(value: object) -> str:
    if isinstance(value, date):
        return left_to_right(str(value))  # no letter in it says so
    if isinstance(value, Names):
        arabic = QLocale().language() == QLocale.Language.Arabic  # `Language` sets the default locale
        return isolated(value.in_language("ar" if arabic else "en"))
    return isolated(translate(value) if isinstance(value, Message) else str(value))


def titled(marked: tuple[str, str]) -> str:
    """A pair made by `QT_TRANSLATE_NOOP`, in the person's language."""
    return QCoreApplication.translate(*marked)
