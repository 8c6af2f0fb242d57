"""What the window calls on every key must cost the same in a short article and in a megabyte."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from annotator.text.dates import read_dates
from annotator.text.folding import fold_aligned
from annotator.text.numerals import read_number_at, read_numbers
from annotator.text.offsets import is_grapheme_boundary, next_grapheme, previous_grapheme, snap_outward, trim
from annotator.text.sentences import sentence_at, sentences
from annotator.text.words import clitic_stops, next_stop, previous_stop, word_at, words
from annotator.text.zones import propose_zones

LINE = "وقُتِلَ 14 مقاتلاً على الأقلّ في القرية 🇸🇾. وقالت المصادر إنّ «الحصيلة» مرشحة للارتفاع؟ ثم 1.500 شخص. "
CALLS: dict[str, Callable[[str, int], object]] = {
    "next_grapheme": next_grapheme,
    "previous_grapheme": previous_grapheme,
    "is_grapheme_boundary": is_grapheme_boundary,
    "snap_outward": lambda text, pos: snap_outward(text, pos, pos + 30),
    "trim": lambda text, pos: trim(text, pos, pos + 30),
    "word_at": word_at,
    "words": lambda text, pos: words(text, pos, pos + 100),
    "clitic_stops": lambda text, pos: clitic_stops(text, *(word_at(text, pos) or (0, 0))),
    "next_stop": next_stop,
    "previous_stop": previous_stop,
    "sentence_at": sentence_at,
    "sentences": lambda text, pos: sentences(text, pos, pos + 100),
    "read_number_at": read_number_at,
}


def fastest(call: Callable[[str, int], object], text: str) -> float:
    """Seconds for 100 calls around the middle of the text, the best of five."""
    middle = len(text) // 2
    times = []
    for _ in range(5):
        started = time.perf_counter()
        for offset in range(100):
            call(text, middle + offset)
        times.append(time.perf_counter() - started)
    return min(times)


@pytest.mark.parametrize("ending", ["\n", ""], ids=["lines", "one line"])
@pytest.mark.parametrize("name", CALLS)
def test_cost_does_not_grow_with_the_text(name: str, ending: str) -> None:
    piece = LINE + ending
    short, long = piece * 20, piece * 10_000
    assert len(long) > 1_000_000
    # 500 times the text; a pass over it would cost hundreds of times as much.
    assert fastest(CALLS[name], long) < 10 * fastest(CALLS[name], short) + 0.005


@pytest.mark.parametrize("name", CALLS)
def test_surroundings_make_no_difference(name: str) -> None:
    piece = LINE + "\n"
    alone, inside = piece * 3, piece * 30
    shift = len(piece) * 12
    for position in range(len(piece), 2 * len(piece)):
        expected = CALLS[name](alone, position)
        assert _moved(CALLS[name](inside, position + shift), -shift) == expected


def _moved(result: object, shift: int) -> object:
    if isinstance(result, bool) or result is None:
        return result
    if isinstance(result, int):
        return result + shift
    if isinstance(result, (tuple, list)):
        return type(result)(_moved(item, shift) for item in result)
    return type(result)(
        result.start + shift, result.end + shift, *(getattr(result, name) for name in result.__slots__[2:])
    )


@pytest.mark.parametrize("reader", [read_numbers, read_dates, sentences, words, propose_zones, fold_aligned])
@pytest.mark.parametrize("piece", ["1 2 3 ", "1,", "a.", "يوم ", "..", '"', "ال\n", "14 من ", "و"])
def test_readers_of_whole_texts_take_time_in_proportion(reader: Callable[[str], object], piece: str) -> None:
    times = []
    for count in (2_000, 32_000):
        text = piece * (count // len(piece))
        best = min(_seconds(reader, text) for _ in range(3))
        times.append(best)
    # 16 times the text: a quadratic reader would take 256 times as long.
    assert times[1] < 60 * times[0] + 0.02


def _seconds(reader: Callable[[str], object], text: str) -> float:
    started = time.perf_counter()
    reader(text)
    return time.perf_counter() - started
