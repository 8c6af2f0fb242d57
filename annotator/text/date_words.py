"""The words of Arabic dates: three month systems, weekdays, days and periods told from the day of writing.

Spelled as people write them; `dates` folds them. Hijri months are left out: they need a calendar of their own
and stay text.
"""

from __future__ import annotations

from annotator.text.folding import fold

# Levant and Iraq; Egypt, Sudan and the Gulf; Algeria and Tunisia; Morocco.
_MONTHS = (
    "كانون الثاني|يناير|جانفي",
    "شباط|فبراير|فيفري",
    "آذار|مارس",
    "نيسان|أبريل|إبريل|أفريل",
    "أيار|مايو|ماي",
    "حزيران|يونيو|يونيه|يونية|جوان",
    "تموز|يوليو|يوليه|يولية|جويلية|يوليوز",
    "آب|أغسطس|أوت|غشت",
    "أيلول|سبتمبر|شتنبر",
    "تشرين الأول|أكتوبر|اكتوبر",
    "تشرين الثاني|نوفمبر|نونبر",
    "كانون الأول|ديسمبر|دجنبر",
)
# Also ordinary words (father, practised, names): a month only beside a day, a year or another month name.
_MISTAKABLE_MONTHS = "آب|مارس|ماي|أوت|جوان|نيسان|مايو"

# Monday is 0, as in `datetime.date.weekday`.
_WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_RELATIVE_DAYS = {
    "أول من أمس": -2,
    "أول أمس": -2,
    "أمس الأول": -2,
    "قبل يومين": -2,
    "منذ يومين": -2,
    "أمس": -1,
    "الأمس": -1,
    "البارحة": -1,
    "اليوم": 0,
    "الليلة": 0,
    "غدا": 1,
    "الغد": 1,
    "بعد غد": 2,
}
_PAST = "الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|الأخير|الأخيرة"
_PRESENT = "الجاري|الجارية|الحالي|الحالية|هذا"
_FUTURE = "المقبل|المقبلة|القادم|القادمة"
_DAY_PARTS = "صباح|مساء|ظهر|عصر|فجر|ليل|ليلة|عشية|يوم|نهار|ضحى|بعد ظهر|منتصف ليل|صبيحة|منتصف نهار|أمسية|غروب"
_PERIODS = {"week": "الأسبوع", "month": "الشهر", "year": "العام|السنة"}
_ORDINALS = (
    "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر"
    "|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر"
    "|العشرين|الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|الرابع والعشرين|الخامس والعشرين"
    "|السادس والعشرين|السابع والعشرين|الثامن والعشرين|التاسع والعشرين|الثلاثين|الحادي والثلاثين"
)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in fold(row).split("|")}


MONTHS = _numbered(_MONTHS, 1)
MISTAKABLE_MONTHS = frozenset(fold(_MISTAKABLE_MONTHS).split("|"))
WEEKDAYS = _numbered(_WEEKDAYS, 0)
RELATIVE_DAYS = {fold(name): days for name, days in _RELATIVE_DAYS.items()}
DIRECTIONS = {
    name: direction
    for row, direction in ((_PAST, -1), (_PRESENT, 0), (_FUTURE, 1))
    for name in fold(row).split("|")
}
DAY_PARTS = tuple(fold(_DAY_PARTS).split("|"))
PERIODS = {name: unit for unit, row in _PERIODS.items() for name in fold(row).split("|")}
ORDINAL_DAYS = _numbered(tuple(_ORDINALS.split("|")), 1)
