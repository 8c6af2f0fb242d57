"""The cues of a sentence: words that say what happened to people, and totals that say what is counted."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from annotator.figures.lexicon import cue_of, is_hint, is_in, lexicon, noun_of, trap_of
from annotator.figures.sentence import Sentence
from annotator.figures.tokens import forms

_COMBINED = {"killed", "wounded"}
_FATES = frozenset({"راح", "راحت", "ذهب", "وراح"})
_COUNTED_AMONG = frozenset({"عداد", "بعداد"})
_THEIR_NUMBER = frozenset({"عددهم", "عددها", "اعدادهم", "وعددهم"})


class CueAt(NamedTuple):
    """A cue at tokens `[first, last)`."""

    first: int
    last: int
    outcome: str
    kind: Literal["masdar", "verb", "after", "total"]
    skip: int = 0
    limit: str = ""
    sure: bool = True
    among: bool = False


def cues(sentence: Sentence) -> list[CueAt]:
    """Every cue in order; «مقتل وإصابة» is one cue of both."""
    found: list[CueAt] = []
    index = 0
    while index < len(sentence.tokens):
        cue = None
        if sentence.is_word(index) and _may_begin(sentence.word(index)):
            cue = _total(sentence, index) or _cue(sentence, index)
        if cue is not None:
            joined = _combined(sentence, found[-1], cue) if found else None
            if joined:
                found[-1] = joined
            else:
                found.append(cue)
        index = cue.last if cue else index + 1
    return found


@lru_cache(maxsize=65536)
def _may_begin(word: str) -> bool:
    """Whether a cue may begin with this word; spares the closer look at all others."""
    if is_hint(word) or is_in(word, "heads"):
        return True
    return word in _THEIR_NUMBER or word in _COUNTED_AMONG or word in _FATES


def _cue(sentence: Sentence, index: int) -> CueAt | None:
    found = cue_of(sentence.word(index))
    if found is None:
        return _fell_victim(sentence, index)
    cue, form = found
    if not _has_company(sentence, index, form.stem):
        return None
    if cue.outcome == "wounded" and _is_disease_or_sport(sentence, index):
        return None
    if _is_other_sense(sentence, index, form.stem):
        return None
    return CueAt(index, index + 1, cue.outcome, cue.kind, form.skip)


def _is_other_sense(sentence: Sentence, index: int, stem: str) -> bool:
    """Whether a homograph means something else here."""
    if stem == "اعدام":
        return _is_sentenced(sentence, index)
    if stem.startswith("استشهد"):
        return _is_quoting(sentence, index)
    return stem in ("قضي", "قضت", "قضوا") and _is_spending(sentence, index)


def _is_spending(sentence: Sentence, index: int) -> bool:
    """«قضى 20 عاما في السجن», «قضت المحكمة»: time is spent, a court rules."""
    near = [token.text for token in sentence.tokens[index + 1 : index + 6] if token.kind == "word"]
    return any(trap_of(word) == "time" or is_in(word, "court") for word in near)


def _is_sentenced(sentence: Sentence, index: int) -> bool:
    """«محكمة تقضي بإعدام 12 متهما»: nobody is dead yet."""
    near = sentence.tokens[max(0, index - 6) : index]
    return any(token.kind == "word" and is_in(token.text, "court") for token in near)


def _is_quoting(sentence: Sentence, index: int) -> bool:
    """«استشهد الكاتب بقول المتنبي» cites, it does not mourn."""
    near = sentence.tokens[index + 1 : index + 5]
    return any(token.kind == "word" and is_in(token.text, "cited") for token in near)


def _fell_victim(sentence: Sentence, index: int) -> CueAt | None:
    """«راح ضحية الهجوم 26 مصليا»."""
    if sentence.word(index) in _FATES and sentence.word(index + 1) == "ضحيه":
        return CueAt(index + 1, index + 2, "killed", "verb")
    return None


def _has_company(sentence: Sentence, index: int, stem: str) -> bool:
    """Whether a cue that means nothing alone has what it needs around it."""
    partners = lexicon().partners.get(stem)
    forerunners = lexicon().forerunners.get(stem)
    if partners is not None and not _partner_follows(sentence, index, partners):
        return False
    return forerunners is None or _is_announced(sentence, index, forerunners)


def _is_announced(sentence: Sentence, index: int, forerunners: frozenset[str]) -> bool:
    """«حصد القصف أرواح 13 مدنيا» takes lives; «الحداد على أرواح الضحايا» takes none."""
    near = sentence.tokens[max(0, index - 6) : index]
    return any(form.stem in forerunners for token in near for form in forms(token.text))


def _partner_follows(sentence: Sentence, index: int, partners: frozenset[str]) -> bool:
    window = sentence.tokens[max(0, index - 3) : index] if "حاله" in partners else []
    reach = 2 if "علي" in partners else 26
    following = sentence.tokens[index + 1 : index + reach]
    return any(token.text in partners or token.text[1:] in partners for token in [*window, *following])


def _is_disease_or_sport(sentence: Sentence, index: int) -> bool:
    near = sentence.tokens[index + 1 : index + 7]
    if any(is_in(token.text, "diseases") for token in near if token.kind == "word"):
        return True
    return is_in(sentence.word(index + 1), "sport") if sentence.is_word(index + 1) else False


def _combined(sentence: Sentence, one: CueAt, two: CueAt) -> CueAt | None:
    if {one.outcome, two.outcome} != _COMBINED or "total" in (one.kind, two.kind) or one.kind == "after":
        return None
    word = sentence.word(two.first)
    gap = sentence.word(one.last) if two.first == one.last + 1 else ""
    joined = (two.first == one.last and word.startswith("و")) or gap in ("و", "او")
    if not joined or (one.kind == "verb" and _has_subject(sentence, one.first)):
        return None
    return CueAt(one.first, two.last, "killed_or_wounded", one.kind, one.skip)


def _has_subject(sentence: Sentence, index: int) -> bool:
    """«إن عنصرًا في القوات قتل وأصيب 3 آخرون»: the first verb has its victim before it."""
    for at in range(index - 1, max(0, index - 8), -1):
        if sentence.word(at - 1) in ("ان", "وان", "بان") and sentence.is_word(at):
            found = noun_of(sentence.word(at))
            return found is not None and found[0].number == "one"
    return False


def _total(sentence: Sentence, index: int) -> CueAt | None:
    """«عدد القتلى», «حصيلة ضحايا الانفجار», «القتلى:»; the outcome is that of the noun."""
    word = sentence.word(index)
    if word in _THEIR_NUMBER:
        return _their_number(sentence, index)
    if not is_in(word, "heads"):
        return _named_group(sentence, index) or _counted_among(sentence, index)
    limit = _limit(sentence, index)
    for at in range(index + 1, min(index + 4, len(sentence.tokens))):
        if not sentence.is_word(at) or is_in(sentence.word(at), "function"):
            break  # «ارتفاع الحصيلة نتيجة وجود جرحى»: these are not what the toll counts
        found = noun_of(sentence.word(at))
        if found and found[0].outcome and not found[1].conjunction:
            return CueAt(index, at + 1, found[0].outcome, "total", 0, limit, found[0].lemma != "ضحيه")
    if is_in(word, "alone"):
        return CueAt(index, index + 1, "killed", "total", 0, limit, False)
    return None


def _limit(sentence: Sentence, index: int) -> str:
    """What the verb before a total makes of its number: «تجاوز عدد القتلى», «لا يقل عدد القتلى عن»."""
    if not sentence.is_word(index - 1):
        return ""
    verb = sentence.word(index - 1)
    negated = sentence.word(index - 2) in ("لا", "لم", "ولا", "ولم")
    if is_in(verb, "exceeds"):
        return "up_to" if negated else "more_than"
    if is_in(verb, "falls_short"):
        return "at_least" if negated else "less_than"
    return ""


def _counted_among(sentence: Sentence, index: int) -> CueAt | None:
    """«في عداد المفقودين 30 شخصا»."""
    if sentence.word(index) not in _COUNTED_AMONG or not sentence.is_word(index + 1):
        return None
    found = noun_of(sentence.word(index + 1))
    return CueAt(index, index + 2, found[0].outcome, "verb") if found and found[0].outcome else None


def _their_number(sentence: Sentence, index: int) -> CueAt | None:
    """«أغلب المصابين من الرجال، إذ بلغ عددهم 182»."""
    for at in range(index - 1, max(-1, index - 14), -1):
        found = noun_of(sentence.word(at)) if sentence.is_word(at) else None
        if found and found[0].outcome and found[0].number != "one":
            return CueAt(index, index + 1, found[0].outcome, "total")
        cue = cue_of(sentence.word(at)) if sentence.is_word(at) else None
        if cue:
            return CueAt(index, index + 1, cue[0].outcome, "total")
    return None


def _named_group(sentence: Sentence, index: int) -> CueAt | None:
    """«القتلى: 12», «المصابون وعددهم 14», «القتلى هم عشرة رجال», «والجرحى إلى 106»."""
    found = noun_of(sentence.word(index))
    if not found or not found[0].outcome or found[0].number not in ("many", "two or many"):
        return None
    noun, form = found
    follower = sentence.word(index + 1)
    if form.definite and sentence.is_number(index + 1):
        return CueAt(index, index + 1, noun.outcome or "", "total", form.skip, among=True)
    if follower == ":" or (sentence.is_word(index + 1) and is_in(follower, "amount")):
        return CueAt(index, index + 1, noun.outcome or "", "total", form.skip)
    if form.definite and follower == "الي" and sentence.is_number(index + 2):
        return CueAt(index, index + 1, noun.outcome or "", "total", form.skip)
    before = {sentence.word(index - 1), sentence.word(index - 2)}
    among = bool(before & {"بين", "وبين"}) and form.definite
    if among or (form.definite and follower in ("هم", "هن")):
        last = index + (1 if among else 2)
        return CueAt(index, last, noun.outcome or "", "total", form.skip, among=True)
    return None
