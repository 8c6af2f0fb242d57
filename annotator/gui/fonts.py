"""Fonts for reading: the bundled Arabic families and the installed ones, always with a Latin companion."""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

SANS, NASKH = "Noto Sans Arabic", "Amiri"
_BUNDLED = {
    SANS: ("fontpkg_noto_sans_arabic", ("NotoSansArabic[wdth,wght].ttf",)),
    NASKH: ("fontpkg_amiri", ("Amiri-Regular.ttf", "Amiri-Bold.ttf")),
}
"""Family → the package that brings it and its files."""
_COMPANIONS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Noto Color Emoji", "Noto Emoji")
"""Families for Latin letters, brackets, quotes and emoji that Arabic fonts lack; all may be absent."""


def install_fonts() -> None:
    """Make the bundled families known to Qt. Calling it again does nothing; needs a `QGuiApplication`."""
    known = set(QFontDatabase.families())
    for family, (package, names) in _BUNDLED.items():
        for name in names if family not in known else ():
            with as_file(files(package) / "files" / name) as path:
                QFontDatabase.addApplicationFont(str(path))


def article_families() -> list[str]:
    """Families that can write Arabic: the bundled ones, then the installed ones by name."""
    arabic = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    others = sorted(
        name for name in arabic if name not in _BUNDLED and not QFontDatabase.isPrivateFamily(name)
    )
    return [*_BUNDLED, *others]


def article_font(family: str, size: float) -> QFont:
    """A reading font of a family at a size in pixels, with companions for what the family lacks."""
    font = QFont()
    font.setFamilies([family, *(name for name in (*_BUNDLED, *_COMPANIONS) if name != family)])
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def default_article_font(size: float = 21) -> QFont:
    """The reading font of a fresh installation."""
    return article_font(SANS, size)
