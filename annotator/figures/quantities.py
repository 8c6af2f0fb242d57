"""Numbers, ranges and vague words of a sentence as quantities over its tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.figures.lexicon import is_in, lexicon, may_count, noun_of, starts_vague
from annotator.figures.tokens import Token, forms
from annotator.text.folding import Folded
from annotator.text.numerals import Number, read_numbers

_DASHES = frozenset("-–—−‑")
_TIMES = {
    "tens": "few_tens",
    "hundreds": "few_hundreds",
    "thousands": "few_thousands",
}
_OF_THOUSANDS = {"tens": "tens_of_thousands", "hundreds": "hundreds_of_thousands"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, a range or a vague word: tokens `[first, last)`.

    `skip` folded characters of the first token are proclitics. A vague word and a range have no `value`.
    """

    first: int
    last: int
    skip: int = 0
    value: int | None = None
    low: int | None = None
    high: int | None = None
    basis: str = "digits"
    vague: str = ""
    conjunction: bool = False
    preposition: str = ""
    definite: bool = False
    other_values: tuple[int, ...] = ()
    may_be_decimal: bool = False  # 1.200: a thousand and two hundred, or one and a fifth
    fraction: bool = False
    is_range: bool = False
    update_of: int | None = None  # the first token of the quantity that this one replaces


def quantities(folded: Folded, tokens: Sequence[Token]) -> list[Quantity]:
    """Every quantity, in order; ranges are joined, nothing is judged yet."""
    numbers = _numbers(folded, tokens)
    taken = {index for number in numbers for index in range(number.first, number.last)}
    vague = [quantity for quantity in _vague(tokens, taken) if quantity.first not in taken]
    numbers = [_one_and(number, tokens) for number in numbers]
    vague.extend(_one_of(tokens, taken))
    merged = sorted([*numbers, *vague], key=lambda quantity: quantity.first)
    return _joined(merged, tokens)


def _one_and(quantity: Quantity, tokens: Sequence[Token]) -> Quantity:
    """«وأحد مرافقيه» has the letters of «واحد» once folded; before a noun of several it is «one of»."""
    text = tokens[quantity.first].text
    if quantity.value != 1 or quantity.skip or text != "واحد" or not _is_group(tokens, quantity.last):
        return quantity
    return replace(quantity, skip=1, conjunction=True, basis="singular")


def _one_of(tokens: Sequence[Token], taken: set[int]) -> list[Quantity]:
    """«أحد الجنود», «إحدى المصابات»."""
    found = []
    for index, token in enumerate(tokens):
        if index in taken or not token.text.endswith(("احد", "احدي")) or not _is_group(tokens, index + 1):
            continue
        form = next(
            (form for form in forms(token.text) if form.stem in ("احد", "احدي") and not form.definite), None
        )
        if form is not None:
            found.append(
                Quantity(index, index + 1, form.skip, 1, basis="singular", conjunction=form.conjunction)
            )
    return found


def _is_group(tokens: Sequence[Token], index: int) -> bool:
    found = noun_of(tokens[index].text) if index < len(tokens) and tokens[index].kind == "word" else None
    return found is not None and found[0].number != "one" and not found[1].conjunction


def _numbers(folded: Folded, tokens: Sequence[Token]) -> list[Quantity]:
    if not any(token.kind == "number" or may_count(token.text) for token in tokens):
        return []
    found = read_numbers(folded, heed_marks=False)  # marks never change a figure
    starts = [folded.source_index(token.start) for token in tokens]
    return [_placed(number, starts, tokens, folded) for number in found]


def _placed(number: Number, starts: Sequence[int], tokens: Sequence[Token], folded: Folded) -> Quantity:
    first = max(bisect_right(starts, number.start) - 1, 0)
    last = max(bisect_right(starts, number.end - 1), first + 1)
    token = tokens[first]
    skip = 0
    while token.start + skip < token.end - 1 and folded.source_index(token.start + skip) < number.start:
        skip += 1
    # A dot between digits may be a decimal one; a comma before three digits of a count of people is not.
    unsure = number.basis == "words" or "." in token.text
    glued = token.text[:skip] if token.kind == "word" else _glued_before(first, tokens)
    return Quantity(
        first,
        last,
        skip,
        value=number.value,
        basis=number.basis,
        conjunction=glued[:1] in ("و", "ف") and bool(glued),
        preposition=next((letter for letter in glued if letter in "بلك"), ""),
        definite=glued.endswith("ال") or token.text[skip:].startswith("ال"),
        other_values=number.alternatives if unsure else (),
        may_be_decimal=number.ambiguous and unsure and not number.alternatives,
        fraction=number.value is None,
    )


def _glued_before(first: int, tokens: Sequence[Token]) -> str:
    """The proclitic written before a number: «و7», «و (7)», «الـ 7»."""
    index = first - 1
    if index >= 0 and tokens[index].text in ("(", "«", "[", '"', "“"):
        index -= 1
    if index < 0 or tokens[index].text not in {"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول"}:
        return ""
    return tokens[index].text


def _vague(tokens: Sequence[Token], taken: set[int]) -> list[Quantity]:
    found: list[Quantity] = []
    index = 0
    while index < len(tokens):
        quantity = None if index in taken or tokens[index].kind != "word" else _vague_at(tokens, index, taken)
        if quantity is not None:
            found.append(quantity)
        index = quantity.last if quantity else index + 1
    return found


def _vague_at(tokens: Sequence[Token], index: int, taken: set[int]) -> Quantity | None:
    if not starts_vague(tokens[index].text):
        return None
    phrases = lexicon().vague
    following = tuple(token.text for token in tokens[index + 1 : index + 4])
    for form in forms(tokens[index].text):
        stem = ("ال" if form.definite else "") + form.stem
        for length in (3, 2, 1, 0):
            key = phrases.get((stem, *following[:length]))
            if key is not None and length <= len(following):
                quantity = Quantity(
                    index,
                    index + 1 + length,
                    form.skip,
                    basis="vague_word",
                    vague=key,
                    conjunction=form.conjunction,
                    preposition=form.preposition,
                )
                return _compound(quantity, tokens, taken)
    return None


def _compound(quantity: Quantity, tokens: Sequence[Token], taken: set[int]) -> Quantity | None:
    """«بضع عشرات», «عشرات الآلاف», «نيف وعشرون»; a dozen is exactly twelve."""
    if quantity.vague == "dozen":
        return replace(quantity, value=12, vague="", basis="words")
    if quantity.vague == "odd":
        return None
    after = quantity.last
    if after < len(tokens) and after not in taken:
        word = tokens[after].text
        second = lexicon().vague.get((word,), "")
        if quantity.vague in ("few", "several") and second in _TIMES:
            return replace(quantity, last=after + 1, vague=_TIMES[second])
        if quantity.vague in _OF_THOUSANDS and second == "thousands":
            return replace(quantity, last=after + 1, vague=_OF_THOUSANDS[quantity.vague])
        if second == "millions":
            return replace(quantity, last=after + 1, vague="millions")
    return quantity


def _joined(found: Sequence[Quantity], tokens: Sequence[Token]) -> list[Quantity]:
    result: list[Quantity] = []
    for current in found:
        quantity = _with_odd(current, tokens)
        previous = result[-1] if result else None
        both = _range(previous, quantity, tokens) if previous else None
        if both is not None:
            result[-1:] = both
        else:
            result.append(quantity)
    return result


def with_odd(quantity: Quantity) -> Quantity:
    """«ثلاثين ونيف»: up to nine more; an odd number, or one of thousands, has no upper bound then."""
    value = quantity.value or 0
    high = value + 9 if value % 10 == 0 and value < 1000 else None
    return replace(quantity, value=None, low=value, high=high, is_range=True)


def _with_odd(quantity: Quantity, tokens: Sequence[Token]) -> Quantity:
    """The same where the word stands beside the number: «ثلاثين ونيف», «نيف وعشرون»."""
    if quantity.value is None:
        return quantity
    before, after = quantity.first - 1, quantity.last
    if before >= 0 and tokens[before].kind == "word" and is_in(tokens[before].text, "odd_words"):
        return replace(with_odd(quantity), first=before, skip=0)
    if after < len(tokens) and tokens[after].kind == "word" and is_in(tokens[after].text, "odd_words"):
        return replace(with_odd(quantity), last=after + 1)
    return quantity


def _range(one: Quantity, two: Quantity, tokens: Sequence[Token]) -> list[Quantity] | None:
    if one.value is None or two.value is None:
        return None
    between = [token.text for token in tokens[one.last : two.first]]
    between = [text for text in between if text not in "()«»"]
    before = tokens[one.first - 1].text if one.first else ""
    if between == ["و"]:
        between = []
    first = _range_start(one, two, before, between, tokens)
    if first is None:
        return None
    if before == "من" and _rises(tokens, first):
        return [one, replace(two, update_of=one.first)]
    low, high = sorted((_same_scale(one.value, two.value), two.value))
    skip = len(tokens[first].text) - len(tokens[first].text.lstrip("وف")) if first < one.first else one.skip
    return [
        replace(one, first=first, last=two.last, skip=skip, value=None, low=low, high=high, is_range=True)
    ]


def _range_start(
    one: Quantity, two: Quantity, before: str, between: list[str], tokens: Sequence[Token]
) -> int | None:
    """Where the range phrase begins when the two numbers are one."""
    if before in ("بين", "وبين") and two.conjunction and len(between) <= 2:
        return one.first - (2 if one.first > 1 and tokens[one.first - 2].text in ("ما", "وما") else 1)
    if len(between) == 1 and between[0] in _DASHES and not two.conjunction:
        return one.first
    if between and between[-1] in ("الي", "حتي") and len(between) <= (3 if before == "من" else 1):
        return one.first - (1 if before == "من" and not _rises(tokens, one.first) else 0)
    if between == ["او"]:
        return one.first
    return None


def _rises(tokens: Sequence[Token], before: int) -> bool:
    return any(
        is_in(token.text, "rise") for token in tokens[max(0, before - 14) : before] if token.kind == "word"
    )


def _same_scale(low: int, high: int) -> int:
    """«بين 20 و30 ألفا»: the first number shares the scale of the second."""
    for scale in (10**9, 10**6, 10**3):
        if high >= scale and high % scale == 0 and low < 1000 <= scale and low * scale < high:
            return low * scale
    return low
