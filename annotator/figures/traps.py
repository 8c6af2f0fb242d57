"""Numbers in the news that count no casualties: dates, times, ages, models, units, shares, rates."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.figures.lexicon import is_in, noun_of
from annotator.figures.quantities import Quantity
from annotator.figures.tokens import Token

_PERCENT = frozenset({"%", "٪", "بالميه", "بالمايه"})
_MONEY = frozenset("$€£¥")


def is_trap(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether what stands beside the number makes it something else; the counted noun is judged elsewhere."""
    if quantity.vague:
        return False
    return _by_what_follows(tokens, quantity.last) or _by_what_precedes(tokens, quantity)


def _text(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _is_number(tokens: Sequence[Token], index: int) -> bool:
    return 0 <= index < len(tokens) and tokens[index].kind == "number"


def _by_what_follows(tokens: Sequence[Token], last: int) -> bool:
    word, second = _text(tokens, last), _text(tokens, last + 1)
    if word in _PERCENT or word in _MONEY or is_in(word, "months"):
        return True
    if word == "في" and second in ("الميه", "المايه"):
        return True
    return word in ("/", ":") and _is_number(tokens, last + 1)


def _by_what_precedes(tokens: Sequence[Token], quantity: Quantity) -> bool:
    first = quantity.first
    word = _text(tokens, first - 1)
    if quantity.definite and word in ("ال", "وال", "بال"):
        word = _text(tokens, first - 2)
    if not word:
        return False
    if word in _MONEY or is_in(word, "rate_before") or is_in(word, "titles_before"):
        return True
    if word in ("/", ":") and _is_number(tokens, first - 2):
        return True
    if quantity.basis != "digits":
        return False
    if is_in(word, "before") or is_in(word, "months") or _is_model(tokens, first):
        return True
    return _is_year(tokens, quantity) and is_in(word, "year_before")


def _is_model(tokens: Sequence[Token], first: int) -> bool:
    """«إف-16», «إس 300» with the letter name glued by a hyphen."""
    if first < 2 or tokens[first - 1].text not in ("-", "–", "ـ"):
        return False
    dash, name = tokens[first - 1], tokens[first - 2]
    return name.kind == "word" and name.end == dash.start and dash.end == tokens[first].start


def _is_year(tokens: Sequence[Token], quantity: Quantity) -> bool:
    if quantity.value is None or not 1900 <= quantity.value <= 2100 or quantity.last - quantity.first > 1:
        return False
    text = tokens[quantity.first].text
    return text.isdigit() and len(text) == 4 and noun_of(_text(tokens, quantity.last)) is None
