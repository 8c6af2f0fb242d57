"""Words before and after a quantity that make it a bound or an estimate."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.figures.tokens import Token, forms
from annotator.text.folding import fold

_BEFORE = {
    "at_least": [
        "ما لا يقل عن",
        "ما لا تقل عن",
        "لا يقل عن",
        "لا تقل عن",
        "ليس أقل من",
        "ليست أقل من",
        "على الأقل",
        "على أقل تقدير",
        "ما لايقل عن",
        "مالا يقل عن",
        "لايقل عن",
        "كحد أدنى",
        "بحد أدنى",
    ],
    "more_than": [
        "أكثر من",
        "أزيد من",
        "ما يزيد على",
        "ما يزيد عن",
        "يزيد على",
        "يزيد عن",
        "تزيد على",
        "تزيد عن",
        "زاد عن",
        "زادت عن",
        "مايزيد عن",
        "ما يربو على",
        "ما يربو عن",
        "يربو على",
        "تربو على",
        "ما ينيف على",
        "ما يفوق",
        "ما يتجاوز",
        "تجاوز",
        "تجاوزت",
        "يتجاوز",
        "تتجاوز",
        "متجاوزا",
        "متجاوزة",
        "فاق",
        "فاقت",
        "يفوق",
        "تفوق",
        "تخطى",
        "تخطت",
        "يتخطى",
        "أكثر من نحو",
    ],
    "less_than": ["أقل من", "ما يقل عن", "يقل عن", "تقل عن"],
    "up_to": [
        "ما يصل إلى",
        "ما قد يصل إلى",
        "حتى",
        "لا يزيد عن",
        "لا يزيد على",
        "لا تزيد عن",
        "لا تزيد على",
        "ما لا يزيد عن",
        "ما لا يزيد على",
        "لا يتجاوز",
        "لا تتجاوز",
        "ما لا يتجاوز",
        "بحد أقصى",
        "كحد أقصى",
        "على الأكثر",
    ],
    "approx": [
        "نحو",
        "حوالي",
        "حوالى",
        "قرابة",
        "زهاء",
        "ما يقارب",
        "ما يقرب من",
        "يقارب",
        "تقارب",
        "يقرب من",
        "قارب",
        "قاربت",
        "ما يناهز",
        "يناهز",
        "تناهز",
        "ناهز",
        "ناهزت",
        "بحدود",
        "في حدود",
        "حدود",
        "تقريبا",
        "ما يقارب من",
        "مايقارب",
        "مايقرب من",
        "يقدر ب",
    ],
}
_AFTER = {
    "at_least": [
        "على الأقل",
        "على أقل تقدير",
        "كحد أدنى",
        "بحد أدنى",
        "فأكثر",
        "أو أكثر",
        "أو يزيد",
        "فما فوق",
        "على أدنى تقدير",
    ],
    "up_to": ["كحد أقصى", "بحد أقصى", "على الأكثر", "على أكثر تقدير", "كحد أعلى", "أو أقل", "فأقل"],
    "approx": ["تقريبا", "على وجه التقريب", "بشكل تقريبي"],
}


def _table(groups: dict[str, list[str]]) -> dict[tuple[str, ...], str]:
    return {tuple(fold(phrase).split()): key for key, phrases in groups.items() for phrase in phrases}


_BEFORE_TABLE = _table(_BEFORE)
_AFTER_TABLE = _table(_AFTER)
_LONGEST = max(map(len, [*_BEFORE_TABLE, *_AFTER_TABLE]))


def qualifier_before(tokens: Sequence[Token], first: int) -> tuple[str, int, int]:
    """The qualifier that ends where the quantity begins ("" for none), its first token, its proclitics."""
    end = first
    while end and tokens[end - 1].text in ("(", "«", "[", "ال", "ب"):
        end -= 1
    for length in range(min(_LONGEST, end), 0, -1):
        words = tuple(token.text for token in tokens[end - length : end])
        for form in forms(words[0]) if words[0] else ():
            head = ("ال" if form.definite else "") + form.stem
            key = _BEFORE_TABLE.get((head, *words[1:]))
            if key is not None:
                return key, end - length, form.skip
    return "", first, 0


def qualifier_after(tokens: Sequence[Token], last: int) -> tuple[str, int]:
    """The qualifier that begins where the counted phrase ends, and where it ends; "" for none."""
    for length in range(min(_LONGEST, len(tokens) - last), 0, -1):
        key = _AFTER_TABLE.get(tuple(token.text for token in tokens[last : last + length]))
        if key is not None:
            return key, last + length
    return "", last
