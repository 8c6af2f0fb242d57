"""The facts about Arabic news text that this room answers for, one test each, numbered as in the fact list.

Other rooms: T1 (text read back from a widget) in tests/e2e/test_story_pixels.py, the painting half of T19 in
tests/gui/articleview, the asking half of T26 (publication date at import) in tests/app/test_importing.py, T27
and T28 (homographs, died of wounds) in tests/figures/test_figure_reading.py.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from annotator.text.dates import read_dates, weekday_conflict
from annotator.text.decode import decode
from annotator.text.direction import base_direction, visual
from annotator.text.folding import EXACT, find, fold, fold_aligned
from annotator.text.numerals import read_numbers
from annotator.text.offsets import Utf16Map, is_grapheme_boundary, next_grapheme, snap_outward, trim
from annotator.text.sentences import sentences
from annotator.text.words import clitic_stops, word_at, words
from annotator.text.zones import propose_zones


def shown(text: str, ranges: list[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in ranges]


def values(text: str) -> list[int | None]:
    return [number.value for number in read_numbers(text)]


def test_t02_a_plain_space_finds_a_no_break_space_and_the_surface_keeps_it() -> None:
    text = "قصفت قوات\u00a0الجو البلدة"
    ((start, end),) = find(text, "قوات الجو")
    assert text[start:end] == "قوات\u00a0الجو"
    assert fold(text[start:end]) == "قوات الجو"
    assert list(find(text, "قوات الجو", EXACT)) == []


def test_t03_offsets_after_an_emoji_differ_by_one_in_utf_16() -> None:
    mapping = Utf16Map("قتل 😀 14")
    assert mapping.to_utf16(6) == 7
    assert mapping.to_code_point(7) == 6


def test_t04_the_mark_goes_newlines_become_lf_nothing_else_moves() -> None:
    decoded = decode("\ufeffa\r\nb\rc\u2028d\x85".encode())
    assert decoded.text == "a\nb\nc\u2028d\x85"
    assert (decoded.bom, decoded.newline) == (True, "mixed")


def test_t05_no_boundary_inside_a_grapheme() -> None:
    text = "إنّ"
    assert [position for position in range(4) if is_grapheme_boundary(text, position)] == [0, 1, 3]
    assert snap_outward(text, 2, 2 + 1) == (1, 3)
    assert snap_outward(text, 0, 2) == (0, 3)


def test_t06_a_word_is_found_with_and_without_its_marks() -> None:
    text = "قُتِل شخص وقتل آخر"
    assert shown(text, list(find(text, "قتل"))) == ["قُتِل", "قتل"]
    assert shown(text, list(find(text, "قُتِل"))) == ["قُتِل", "قتل"]


def test_t07_tanwin_before_or_after_the_alef() -> None:
    assert fold("ثمناً") == fold("ثمنًا") == "ثمنا"


def test_t08_mark_order_is_no_difference_and_is_never_changed() -> None:
    typed = "أقل\u0651\u0650"
    assert unicodedata.normalize("NFC", typed) != typed
    assert fold(typed) == fold("أقل\u0650\u0651")
    assert decode(typed.encode()).text == typed


def test_t09_spellings_meet_in_search_and_stay_apart_when_exact() -> None:
    for one, other in (("الى", "إلى"), ("الاسرائيلية", "الإسرائيلية"), ("ان", "أن"), ("آخر", "اخر")):
        assert fold(one) == fold(other)
        assert fold(one, EXACT) != fold(other, EXACT)
    assert fold("على") == fold("علي")  # a known collision: folding is for searching, not for identity


def test_t10_tatweel_is_folded_out_and_the_number_after_it_stands_alone() -> None:
    assert fold("قتــــيلا") == "قتيلا"
    for text in ("الـ 12", "الـ12"):
        assert [text[number.start : number.end] for number in read_numbers(text)] == ["12"]


def test_t11_presentation_forms_fold_with_offsets_on_the_original() -> None:
    text = "14 ﻗﺘﻴﻼ ﷺ"
    assert fold(text).startswith("14 قتيلا ")
    assert list(find(text, "قتيلا")) == [(3, 7)]
    assert len(fold_aligned("ﷺ").text) == 18


def test_t12_a_position_inside_a_lam_alef_ligature_is_a_boundary() -> None:
    assert is_grapheme_boundary("للأراضي", 2)
    assert is_grapheme_boundary("لإيران", 1)
    assert snap_outward("لإيران", 1, 6) == (1, 6)


def test_t13_clitics_are_stops_inside_the_word() -> None:
    text = "بتل أبيب"
    assert word_at(text, 1) == (0, 3)
    assert clitic_stops(text, 0, 3) == (1,)
    assert set(clitic_stops("للأراضي", 0, 7)) >= {1, 2}
    assert clitic_stops("والقورية", 0, 8) == (1, 3)


def test_t14_punctuation_is_never_glued_to_a_word() -> None:
    text = "إسرائيلية، قال؟ قال؛ «كان» “كان” قال… 12,5"
    assert shown(text, words(text)) == ["إسرائيلية", "قال", "قال", "كان", "كان", "قال", "12,5"]
    assert shown("\u200fقال\u200e", words("\u200fقال\u200e")) == ["قال"]


def test_t15_digits_of_three_scripts() -> None:
    assert values("14 و١٤ و۱۴") == [14, 14, 14]


def test_t16_separators_of_thousands_and_decimals() -> None:
    assert values("90.500 مهاجر") == [90_500]
    assert values("1.108.600 طن") == [1_108_600]
    assert values("١٬٢٠٠ ثم 1,200 ثم 1\u00a0200") == [1200, 1200, 1200]
    assert values("3.1 مليون و1,3 مليون") == [3_100_000, 1_300_000]
    assert [number.ambiguous for number in read_numbers("1.200 و١٬٢٠٠")] == [True, False]


def test_t17_both_commas_separate() -> None:
    assert shown("قال,ثم قال، نعم,", words("قال,ثم قال، نعم,")) == ["قال", "ثم", "قال", "نعم"]


def test_t18_a_sentence_keeps_its_closing_quote_and_needs_no_space_after() -> None:
    text = 'مثل "حلب وحمص وحماة".وفي اليوم نفسه “نعم”.وقال «لا».'
    assert shown(text, sentences(text)) == ['مثل "حلب وحمص وحماة".', "وفي اليوم نفسه “نعم”.", "وقال «لا»."]


def test_t19_direction_of_an_empty_text_is_asked_without_harm() -> None:
    assert base_direction("") == "rtl"
    assert base_direction("BBC: قتل 14 شخصا") == "ltr"
    assert base_direction("14 قتيلا") == "rtl"


def test_t20_bidi_marks_are_kept_ignored_in_keys_and_never_at_the_edge_of_a_span() -> None:
    text = "\u202b\u200f14\u200f قتيلا\u202c"
    assert decode(text.encode()).text == text
    assert fold(text) == "14 قتيلا"
    start, end = trim(text, 0, len(text))
    assert text[start:end] == "14\u200f قتيلا"


def test_t21_numbers_are_read_in_logical_order_whatever_is_shown() -> None:
    assert values("بين 30-40 و٣٠-٤٠") == [30, 40, 30, 40]
    assert visual("بين 30-40") == "40-30 نيب"


def test_t22_a_family_of_emoji_is_one_grapheme_and_shifts_utf_16() -> None:
    family = "👨\u200d👩\u200d👧"
    assert next_grapheme(family, 0) == len(family)
    assert Utf16Map(family).units == 8
    text = "14 قتيلاً 💔🇸🇾 و3"
    assert Utf16Map(text).to_utf16(text.index("3")) == text.index("3") + 3
    assert not is_grapheme_boundary(text, text.index("🇾"))


def test_t23_ellipsis_dateline_stray_line_caption_and_form_text() -> None:
    body = "بيروت - قال شاهد (..) إن الجسر انهار صباح اليوم قبل وصول فرق الإنقاذ إلى المكان. ثم ساد الهدوء."
    text = (
        f"انهيار جسر\n\nموجز قصير للخبر.\n\n{body}\n\nال\nالجسر قبل انهياره\n\n{body}\n\nالحقول الإلزامية *"
    )
    expected = ["title", "summary", "stray_fragment", "caption", "boilerplate"]
    assert [zone.type for zone in propose_zones(text)] == expected
    assert len(sentences(body)) == 2


def test_t24_weekdays_are_no_numbers() -> None:
    assert values("الاثنين والثلاثاء والأربعاء والخميس") == []


def test_t25_two_month_systems_and_doubled_months() -> None:
    for text in ("28 شباط 2020", "28 فبراير 2020", "28 فبراير/ شباط 2020", "28 فيفري 2020"):
        assert [found.value for found in read_dates(text)] == ["2020-02-28"]
    assert [found.value for found in read_dates("1 كانون الثاني 2020")] == ["2020-01-01"]


def test_t26_relative_dates_have_no_value_without_the_day_of_writing() -> None:
    text = "أمس الثلاثاء ومساء الاثنين الفائت"
    assert [found.value for found in read_dates(text)] == [None, None]
    assert [found.value for found in read_dates(text, date(2020, 5, 6))] == ["2020-05-05", "2020-05-04"]
    conflict = weekday_conflict(text, date(2020, 5, 8))
    assert conflict is not None
    assert (conflict.stated, conflict.expected) == (1, 3)


def test_t29_spaces_and_marks_are_trimmed_from_the_ends() -> None:
    text = " \u00a0مقاتلاً  \u200f"
    start, end = trim(text, 0, len(text))
    assert text[start:end] == "مقاتلاً"
