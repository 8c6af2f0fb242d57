"""What holds for any text."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.figures import read_figure_in, read_figures

PHRASES = [
    json.loads(line)["text"]
    for line in Path(__file__).with_name("phrases.jsonl").read_text(encoding="utf-8").splitlines()
]
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
WORDS = sorted({word for phrase in PHRASES for word in phrase.split()})

news = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(list("()«»،.:؛/-%\n")), st.text(max_size=3)),
    max_size=40,
).map(" ".join)


def reading(figures):
    keep = ("low", "best", "high", "qualifier", "outcome", "count_basis", "civilian_status", "certainty")
    return [[getattr(figure, name) for name in (*keep, "subset_of", "supersedes")] for figure in figures]


@settings(max_examples=300, deadline=None)
@given(st.one_of(news, st.text()))
def test_never_raises_and_evidence_is_what_stands_there(text):
    figures = read_figures(text)
    for position, figure in enumerate(figures):
        assert 0 <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        assert figure.cue is None or text[figure.cue.start : figure.cue.end].strip()
        numbers = [value for value in (figure.low, figure.best, figure.high) if value is not None]
        assert numbers == sorted(numbers)
        for link in (figure.subset_of, figure.supersedes):
            assert link is None or (0 <= link < len(figures) and link != position)
        json.dumps(figure.to_data())
    assert [figure.start for figure in figures] == sorted(figure.start for figure in figures)


@settings(max_examples=150, deadline=None)
@given(news, st.integers(0, 80), st.integers(0, 80))
def test_any_selection_can_be_read(text, start, length):
    start = min(start, len(text))
    end = min(start + length, len(text))
    figure = read_figure_in(text, start, end)
    assert figure is None or text[figure.start : figure.end] == figure.text


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PHRASES), st.data())
def test_marks_and_tatweel_never_change_the_reading(phrase, data):
    letters = [place for place, letter in enumerate(phrase) if letter.isalpha()]
    marked = list(phrase)
    for place in data.draw(st.lists(st.sampled_from(letters), max_size=12, unique=True)):
        marked[place] += data.draw(st.sampled_from(MARKS))
    assert reading(read_figures("".join(marked))) == reading(read_figures(phrase))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PHRASES))
def test_spelling_variants_never_change_the_reading(phrase):
    table = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ئ": "ي", "ؤ": "و"})
    if any(word in phrase for word in ("على", "مئ", "مائ")):
        return  # على/علي and مئتا/ميتا are different words once folded
    assert reading(read_figures(phrase.translate(table))) == reading(read_figures(phrase))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PHRASES))
def test_arabic_indic_digits_read_as_digits(phrase):
    table = {ord(str(value)): chr(0x660 + value) for value in range(10)}
    assert reading(read_figures(phrase.translate(table))) == reading(read_figures(phrase))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), min_size=2, max_size=4))
def test_paragraphs_are_read_one_by_one(phrases):
    together = read_figures("\n".join(phrases))
    apart = [figure for phrase in phrases for figure in read_figures(phrase)]
    assert [figure.text for figure in together] == [figure.text for figure in apart]
