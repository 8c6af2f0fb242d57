"""Zones proposed for articles saved from the web. The articles are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.zones import propose_zones

BODY = "أعلنت السلطات المحلية أن ثلاثة أشخاص أصيبوا في حادث وقع صباح اليوم قرب الجسر القديم في المدينة."
MORE = "وأضاف البيان أن فرق الإسعاف نقلت المصابين إلى المستشفى، وأن حالة أحدهم خطرة."


def proposed(text: str) -> list[tuple[str, str]]:
    return [(zone.type, text[zone.start : zone.end]) for zone in propose_zones(text)]


def test_the_first_line_is_the_title() -> None:
    assert proposed(f"إصابة ثلاثة في حادث قرب الجسر\n\n{BODY}\n\n{MORE}\n") == [
        ("title", "إصابة ثلاثة في حادث قرب الجسر")
    ]


def test_a_short_paragraph_before_a_dateline_is_the_summary() -> None:
    text = f"إصابة ثلاثة\n\nحادث سير على الجسر القديم يوقع ثلاث إصابات.\n\nبيروت - {BODY}\n\n{MORE}"
    assert proposed(text) == [
        ("title", "إصابة ثلاثة"),
        ("summary", "حادث سير على الجسر القديم يوقع ثلاث إصابات."),
    ]


def test_without_a_dateline_the_second_paragraph_is_body() -> None:
    assert [kind for kind, _ in proposed(f"إصابة ثلاثة\n\nحادث سير على الجسر.\n\n{BODY}")] == ["title"]


def test_page_furniture_at_the_end_is_one_zone_in_any_spelling() -> None:
    tail = (
        "مقالاتٌ ذات صلة\n\nأمطار غزيرة على الساحل\n\nاترك تعليقا\n\n"
        "لن يتم نشر عنوان بريدك الالكتروني. الحقول الإلزامية مشار إليها بـ *\n\n"
        "زر الذهاب الى الأعلى"
    )
    text = f"عنوان الخبر هنا\n\n{BODY}\n\n{MORE}\n\n{tail}\n"
    assert proposed(text)[1:] == [("boilerplate", tail)]


def test_furniture_between_paragraphs_is_a_zone_of_its_own() -> None:
    assert ("boilerplate", "اقرأ أيضاً: أمطار على الساحل") in proposed(
        f"عنوان\n\n{BODY}\n\nاقرأ أيضاً: أمطار على الساحل\n\n{MORE}"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "شارك في الحفل جمع من الأهالي والمسؤولين الذين حضروا من أنحاء البلاد رغم الأمطار الغزيرة.",
        "شارك الرئيس في الحفل.",
        "المزيد من الجرحى وصلوا إلى المستشفى مساء",
        MORE,
    ],
)
def test_a_sentence_that_begins_like_furniture_is_body(sentence: str) -> None:
    assert [kind for kind, _ in proposed(f"عنوان\n\n{BODY}\n\n{sentence}\n")] == ["title"]


def test_a_stray_fragment_and_the_caption_beside_it() -> None:
    text = f"عنوان\n\n{BODY}\n\nال\nسيارة إسعاف عند مدخل الجسر\n\n{MORE}"
    assert proposed(text) == [
        ("title", "عنوان"),
        ("stray_fragment", "ال"),
        ("caption", "سيارة إسعاف عند مدخل الجسر"),
    ]


def test_a_short_line_alone_is_a_heading_and_stays_body() -> None:
    assert [kind for kind, _ in proposed(f"عنوان\n\n{BODY}\n\nشهود عيان\n\n{MORE}")] == ["title"]


@pytest.mark.parametrize("text", ["", "\n\n", BODY])
def test_a_text_of_one_paragraph_or_none_has_no_zones(text: str) -> None:
    assert propose_zones(text) == ()


LINES = [
    BODY,
    MORE,
    "ال",
    "عنوان قصير",
    "",
    "  ",
    "مقالات ذات صلة",
    "شارك",
    "بيروت - نعم.",
    "…",
    "\u2028",
    "© 2020",
    "*",
]


@settings(deadline=None, max_examples=300)
@given(
    st.one_of(
        st.lists(st.sampled_from(LINES), max_size=12).map("\n".join), st.text(st.characters(), max_size=60)
    )
)
def test_zones_are_in_order_apart_and_trimmed(text: str) -> None:
    last = 0
    for zone in propose_zones(text):
        assert last <= zone.start < zone.end <= len(text)
        assert text[zone.start : zone.end] == text[zone.start : zone.end].strip()
        last = zone.end


@pytest.mark.parametrize("text", ["نص", "شارك الخبر", "نص\nصور"])
def test_a_text_of_furniture_only_is_left_as_it_is(text: str) -> None:
    assert propose_zones(text) == ()
