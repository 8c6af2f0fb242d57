"""Where sentences end, and where a stop ends nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.sentences import sentence_at, sentences

PIECES = "قتلد.؟!…()\"'”»“« \n\u200f\u2028،14abA" + "\u00a0"
texts = st.one_of(st.text(st.sampled_from(PIECES), max_size=60), st.text(st.characters(), max_size=40))


@pytest.mark.parametrize(
    "marked",
    [
        "قال نعم.| ثم ذهب.",
        "ماذا حدث؟| لا أحد يعرف!| انتهى…| ثم عاد",
        'قال إنها "الأولى والثانية".|وفي 28 شباط',
        'قال "لن نذهب."| وأضاف',
        "قال (نعم.)| ثم",
        "قال “لن نذهب”.| وأضاف «نعم».| انتهى",
        "بلغ 14.5 في المئة.| ثم",
        "نحو 12.000 شخص.| ثم",
        "قال (..) ثم أضاف.| نعم",
        "قال (...) ثم أضاف.| نعم",
        "زار د. أحمد م. البلدة.| ثم",
        "قصف على البلدة.. والقتلى بالعشرات.| ثم",
        "J. R. Smith of the U.S. Army said.| Then",
        "عنوان\n|ثم نص.| وآخر\n\n|أخيرا",
        "راجع bbc.com اليوم.| ثم",
        'قال."نعم" ثم',
        "سكت... ثم تكلم",
        "حقا؟!| نعم",
        "1. بند أول.\n|2. بند ثان",
        "قتل 14.| ثم",
    ],
)
def test_sentence_ends(marked: str) -> None:
    if marked == 'قال."نعم" ثم':
        marked = 'قال.|"نعم" ثم'
    if marked == "سكت... ثم تكلم":
        marked = "سكت...| ثم تكلم"
    pieces = marked.split("|")
    text = "".join(pieces)
    assert [text[start:end] for start, end in sentences(text)] == [piece.strip() for piece in pieces]


@settings(deadline=None, max_examples=500)
@given(texts)
def test_sentences_cover_everything_but_spaces_once(text: str) -> None:
    found = sentences(text)
    covered: set[int] = set()
    last = 0
    for start, end in found:
        assert last <= start < end
        last = end
        covered.update(range(start, end))
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
    assert all(index in covered or text[index].isspace() for index in range(len(text)))


@settings(deadline=None, max_examples=400)
@given(texts)
def test_the_sentence_at_a_caret_is_one_of_the_sentences(text: str) -> None:
    found = sentences(text)
    for position in range(len(text) + 1):
        here = sentence_at(text, position)
        holding = [sentence for sentence in found if sentence[0] <= position < sentence[1]]
        assert here is None or here in found
        if holding:
            assert here == holding[0]


@settings(deadline=None, max_examples=300)
@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_a_part_of_the_text_has_the_sentences_that_reach_into_it(text: str, start: int, end: int) -> None:
    assert sentences(text, start, end) == [s for s in sentences(text) if s[1] > start and s[0] < end]


def test_between_sentences_the_next_one_at_the_end_of_a_line_the_last_one() -> None:
    text = "واحد. اثنان. \n\nثلاثة"
    assert sentence_at(text, 5) == (6, 12)
    assert sentence_at(text, 13) == (6, 12)
    assert sentence_at(text, 14) is None
    assert sentence_at(text, len(text)) == (15, 20)
    assert sentence_at("", 0) is None
