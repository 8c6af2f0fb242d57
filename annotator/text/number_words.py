"""The words Arabic builds numbers from, in their folded spelling (`folding.SEARCH`), with what each may do.

Folding unites the spellings of a word (مئة and مية, ثلاثة and ثلاثه), so each is listed once. Both genders,
both cases and the construct duals are here; which of them fits which noun is not checked, because news copy
does not either.
"""

from __future__ import annotations

from enum import Enum, auto

from annotator.text.folding import fold


class Role(Enum):
    """What a number word may do in a number."""

    UNIT = auto()  # 2 to 9, and واحد
    ONE_BEFORE_TEN = auto()  # أحد, إحدى: a number only before عشر or a ten («أحد الجنود» counts nothing)
    TEN = auto()  # عشر, عشرة: 10 alone, or the second half of 11 to 19
    TENS = auto()
    HUNDREDS = auto()  # 100 to 900 in one word
    SCALE = auto()  # ألف, مليون: alone it is one of them
    SCALE_DUAL = auto()  # ألفان, ألفي: two of them
    SCALE_EITHER = auto()  # ألفا: the accusative of one (ألفًا) or the construct of two (ألفا جندي)
    SCALE_PLURAL = auto()  # آلاف, ملايين: only after a count
    HALF = auto()  # نصف
    QUARTER = auto()  # ربع
    ORDINAL = auto()  # ثالث: it and what completes it (عشر, والعشرون) count nothing


_UNITS = {
    1: "واحد واحدة",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "ثلاث ثلاثة",
    4: "أربع أربعة",
    5: "خمس خمسة",
    6: "ست ستة",
    7: "سبع سبعة",
    8: "ثمان ثماني ثمانية",
    9: "تسع تسعة",
}
_HUNDRED_STEMS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان ثماني", 9: "تسع"}
_TENS_STEMS = "عشر ثلاث أربع خمس ست سبع ثمان تسع"
_SCALES = {
    1_000: "ألف",
    1_000_000: "مليون",
    1_000_000_000: "مليار بليون",
    1_000_000_000_000: "تريليون ترليون",
}
_BROKEN_PLURALS = {1_000: "آلاف ألوف", 1_000_000: "ملايين", 1_000_000_000: "مليارات بلايين"}
_ORDINALS = (
    "حادي حادية ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة"
)

# After مئة these two words of the dead look the same once folded: only a written hamza or alef makes a
# number.
MISTAKABLE_FOR_DEAD = ("ميتا", "ميتي", "ميتين", "ميتان")


def _build() -> dict[str, tuple[Role, int]]:
    table: dict[str, tuple[Role, int]] = {}

    def put(words: str, role: Role, value: int) -> None:
        table.update(dict.fromkeys(fold(words).split(), (role, value)))

    for value, words in _UNITS.items():
        put(words, Role.UNIT, value)
    put("أحد إحدى", Role.ONE_BEFORE_TEN, 1)
    put("عشر عشرة", Role.TEN, 10)
    for tens, stem in enumerate(_TENS_STEMS.split(), start=2):
        put(f"{stem}ون {stem}ين", Role.TENS, tens * 10)
    for hundred in ("مئة", "مائة"):
        put(hundred, Role.HUNDREDS, 100)
        stem = hundred[:-1]
        put(f"{stem}تان {stem}تين {stem}تا {stem}تي", Role.HUNDREDS, 200)
        for count, stems in _HUNDRED_STEMS.items():
            put(" ".join(word + hundred for word in stems.split()), Role.HUNDREDS, count * 100)
    for scale, words in _SCALES.items():
        for word in words.split():
            put(word, Role.SCALE, scale)
            put(f"{word}ان {word}ين {word}ي", Role.SCALE_DUAL, scale)
            put(f"{word}ا", Role.SCALE_EITHER, scale)
    for scale, words in _BROKEN_PLURALS.items():
        put(words, Role.SCALE_PLURAL, scale)
    put("نصف", Role.HALF, 2)
    put("ربع", Role.QUARTER, 4)
    put(_ORDINALS, Role.ORDINAL, 0)
    return table


NUMBER_WORDS = _build()
SCALE_ROLES = frozenset({Role.SCALE, Role.SCALE_DUAL, Role.SCALE_EITHER, Role.SCALE_PLURAL})
