"""Values, attributes, links and doubts of single readings."""

from __future__ import annotations

import pytest

from annotator.figures import read_figure_in, read_figures
from annotator.figures.figure import bounds


def only(text, **options):
    (figure,) = read_figures(text, **options)
    return figure


@pytest.mark.parametrize(
    ("qualifier", "expected"),
    [
        ("exact", (14, 14, 14)),
        ("at_least", (14, 14, None)),
        ("more_than", (14, 14, None)),
        ("less_than", (None, None, 14)),
        ("up_to", (None, None, 14)),
        ("approx", (None, 14, None)),
    ],
)
def test_value_rules(qualifier, expected):
    assert bounds(qualifier, 14) == expected


@pytest.mark.parametrize(
    ("text", "dictionary", "acled"),
    [
        ("مقتل العشرات في القصف", (20, 99), (10, None)),
        ("إصابة المئات", (200, 999), (100, None)),
        ("نزوح عشرات الآلاف", (20000, 99999), (10000, None)),
        ("مقتل بضعة جنود", (3, 9), (3, None)),
    ],
)
def test_vague_words_take_their_bounds_from_the_chosen_table(text, dictionary, acled):
    for name, expected in (("dictionary", dictionary), ("acled", acled)):
        figure = only(text, vague=name)
        assert (figure.low, figure.high) == expected
        assert figure.best is None
        assert figure.stated is None


def test_an_ending_that_is_dual_or_plural_is_offered_both_ways():
    figure = only("مقتل مدنيين في قصف")
    assert figure.qualifier == "unspecified_plural"
    assert figure.confidence == "ambiguous"
    assert {(reading.low, reading.best, reading.reason) for reading in figure.alternatives} == {
        (2, 2, "dual"),
        (3, None, "plural"),
    }


def test_a_noun_whose_plural_looks_otherwise_is_dual():
    figure = only("مقتل جنديين في كمين")
    assert (figure.low, figure.best, figure.high) == (2, 2, 2)
    assert figure.count_basis == "dual"
    assert figure.alternatives == ()


def test_thousand_or_two_thousand_is_offered_both_ways():
    figure = only("ألفا قتيل في شهر")
    assert figure.best == 2000
    assert [reading.best for reading in figure.alternatives] == [1000]
    assert figure.confidence == "ambiguous"


def test_a_dot_between_digits_is_thousands_but_not_certain():
    figure = only("مقتل 1.200 شخص")
    assert figure.best == 1200
    assert [reading.reason for reading in figure.alternatives] == ["decimal"]
    assert figure.confidence == "ambiguous"


def test_attributes():
    figure = only("قتل 14 مقاتلا على الأقل في غارات")
    assert (figure.stated, figure.unit, figure.count_basis) == (14, "persons", "digits")
    assert (figure.civilian_status, figure.certainty, figure.polarity) == ("combatant", "certain", "positive")
    assert figure.noun == "مقاتلا"
    assert figure.cue == (0, 3)
    assert figure.confidence == "certain"
    assert only("مقتل ثلاث نساء").civilian_status == "civilian"
    assert only("نزوح 40 عائلة").unit == "families"
    assert only("مقتل 13 شخصا مدنيا").civilian_status == "civilian"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("نفى الجيش مقتل 12 جنديا", "denied"),
        ("أنباء عن مقتل 6 جنود", "unverified"),
        ("يعتقد أن 6 جنود قتلوا", "probable"),
        ("ربما قتل 6 جنود", "possible"),
    ],
)
def test_certainty(text, certainty):
    assert only(text).certainty == certainty


def test_part_and_whole():
    whole, children, women, wounded = read_figures("مقتل 14 مدنيا بينهم 3 أطفال وامرأتان وإصابة 20")
    assert (whole.subset_of, children.subset_of, women.subset_of, wounded.subset_of) == (None, 0, 0, None)
    assert (women.best, wounded.outcome) == (2, "wounded")


def test_links_hold_across_sentences():
    figures = read_figures("قتل 5 جنود. مقتل 9 مدنيين بينهم طفل.")
    assert [figure.subset_of for figure in figures] == [None, None, 1]


def test_an_update_replaces_the_earlier_toll():
    earlier, current = read_figures("ارتفاع حصيلة القتلى من 14 إلى 20")
    assert (earlier.best, current.best) == (14, 20)
    assert (earlier.supersedes, current.supersedes) == (None, 0)
    assert current.update == "revised"


def test_a_zero_is_a_figure_and_silence_is_none():
    figure = only("سقط صاروخ دون وقوع إصابات")
    assert (figure.low, figure.best, figure.high, figure.polarity) == (0, 0, 0, "negative")
    assert figure.text == "دون وقوع إصابات"
    assert read_figures("لم ترد أنباء عن سقوط ضحايا") == []


def test_wounded_named_as_the_reason_are_not_the_toll():
    figure = only("توقع المصدر ارتفاع الحصيلة نتيجة وجود جرحى في حالات خطيرة")
    assert (figure.text, figure.outcome, figure.qualifier) == ("جرحى", "wounded", "unspecified_plural")


def test_proclitics_and_marks_at_the_edge():
    figure = only("وَأُصِيبَ بِهِ وعشرون جُنْدِيًّا")
    assert figure.text == "عشرون جُنْدِيًّا"


def test_presentation_forms_and_persian_digits():
    text = "ﻣﻘﺘﻞ ۱۴ ﺷﺨﺼﺎ"
    figure = only(text)
    assert (figure.best, figure.outcome) == (14, "killed")
    assert text[figure.start : figure.end] == "۱۴ ﺷﺨﺼﺎ"


def test_data_is_json():
    data = only("قتل 14 مقاتلا").to_data()
    assert data["cue"] == [0, 3]
    assert data["alternatives"] == []
    assert set(data) >= {"start", "end", "text", "low", "best", "high", "qualifier", "outcome"}


class TestOfASelection:
    TEXT = "بيان. قتل 14 مقاتلا على الأقل وجرح 3 آخرون. انتهى"

    def test_the_figure_that_shares_most_with_it(self):
        start = self.TEXT.index("3 آخرون")
        figure = read_figure_in(self.TEXT, start, start + 7)
        assert (figure.best, figure.outcome, figure.start) == (3, "wounded", start)

    def test_offsets_are_those_of_the_whole_text(self):
        start = self.TEXT.index("14")
        figure = read_figure_in(self.TEXT, start, start + 2)
        assert figure.text == self.TEXT[figure.start : figure.end] == "14 مقاتلا على الأقل"
        assert self.TEXT[figure.cue.start : figure.cue.end] == "قتل"
        assert figure.confidence == "certain"

    def test_a_number_that_nothing_explains_has_no_outcome(self):
        text = "وصل 40 جنديا إلى القاعدة"
        figure = read_figure_in(text, 4, 12)
        assert (figure.best, figure.outcome, figure.text) == (40, None, "40 جنديا")
        assert figure.confidence != "certain"

    def test_no_number_no_figure(self):
        assert read_figure_in("وصل الوفد إلى القاعدة", 4, 9) is None
        assert read_figure_in("", 0, 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "وزعت المنظمة سلالا على 50 أسرة",
        "نزح الحي بأسره منذ 3 أيام",
        "إصابة 3 منازل بأضرار",
        "إصابة 12 شخصا بالكوليرا",
        "إصابة لاعب قبل المباراة",
        "استشهد بقول 3 شهود",
        "خطف الفريق نقطة في الدقيقة 90",
        "قدم 5 تضحيات كبيرة",
        "قتل الوقت 3 ساعات",
    ],
)
def test_t27_homographs_count_nobody(text):
    """Fact T27: family and capture, harm to things and by illness, sport, citing, killing time."""
    assert read_figures(text) == []


@pytest.mark.parametrize("text", ["استشهد بثلاثة أبيات", "استشهد الكاتب بثلاثة أبيات"])
def test_t27_citing_is_never_filled_in_unasked(text):
    """«استشهد بثلاثة» may be either to a reader without grammar; it is at most proposed."""
    assert all(figure.confidence != "certain" for figure in read_figures(text))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("أسر 4 جنود", "captured"), ("خطف 3 مدنيين", "captured"), ("استشهد 3 مدنيين", "killed")],
)
def test_t27_the_same_words_of_people_count(text, outcome):
    assert only(text).outcome == outcome


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("وفاة جريح", 1),
        ("فارق 5 جرحى الحياة", 5),
        ("وفاة 4 جرحى", 4),
        ("توفي 3 جرحى متأثرين بجراحهم", 3),
    ],
)
def test_t28_died_of_wounds_is_killed(text, number):
    """Fact T28: the noun says wounded, the verb says dead."""
    figure = only(text)
    assert (figure.outcome, figure.best) == ("killed", number)
