"""What an import says: outcomes in words, the summary, and the report as text to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.app.importing import ImportReport, Outcome, Row
from annotator.formats.base import Notice
from annotator.gui.i18n import Language, isolated, left_to_right, translate

ICONS = {
    Outcome.NEW: ("done", "good"),
    Outcome.NEAR_DUPLICATE: ("duplicate", "warning"),
    Outcome.LABELS: ("tag", "good"),
    Outcome.DUPLICATE: ("duplicate", "quiet"),
    Outcome.EMPTY: ("missing", "quiet"),
    Outcome.UNREADABLE: ("missing", "danger"),
    Outcome.UNKNOWN: ("missing", "danger"),
}
"""Icon file and colour of the theme for each outcome; the words stand beside it."""


def outcome_words(row: Row, language: Language, *, done: bool) -> str:
    """What becomes, or became (`done`), of a file or article, in a sentence."""
    if row.outcome is Outcome.NEAR_DUPLICATE and row.twin is not None:
        said = (
            QCoreApplication.translate("Import", "Imported; nearly the same as “{title}” ({percent} %)")
            if done
            else QCoreApplication.translate("Import", "New, but nearly the same as “{title}” ({percent} %)")
        )
        percent = language.number(int(row.twin.similarity * 100))
        return said.format(title=isolated(row.twin.title), percent=percent)
    if row.reason is not None:
        return translate(row.reason)
    if row.outcome is Outcome.NEW:
        return (
            QCoreApplication.translate("Import", "Imported")
            if done
            else QCoreApplication.translate("Import", "New")
        )
    return QCoreApplication.translate("Import", "There is no text in it.")


def place_words(file: str, line: int, language: Language) -> str:
    """A file's name, with the line where there is one."""
    name = Path(file).name
    return left_to_right(f"{name}:{language.number(line)}" if line else name)


def notice_words(notice: Notice, language: Language) -> str:
    """A notice with its place."""
    said = QCoreApplication.translate("Import", "{place}: {sentence}")
    return said.format(
        place=place_words(notice.file, notice.line, language), sentence=isolated(translate(notice.message))
    )


def report_words(report: ImportReport, language: Language) -> str:
    """What was imported, in a sentence."""
    said = QCoreApplication.translate("Import", "Imported articles: {articles}. Imported labels: {labels}.")
    return said.format(articles=language.number(report.articles), labels=language.number(report.spans))


def report_text(report: ImportReport, language: Language) -> str:
    """The whole report as plain text: one line a file or article, then the notices."""
    lines = [report_words(report, language), ""]
    for row in report.rows:
        place = f"{row.file}:{row.line}" if row.line else row.file
        lines.append(f"{left_to_right(place)}\t{row.title}\t{outcome_words(row, language, done=True)}")
    notices = [notice_words(notice, language) for notice in report.notices]
    return "\n".join([*lines, "", *notices] if notices else lines) + "\n"
