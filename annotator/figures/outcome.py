"""Which cue governs which candidate: what happened to the people counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.figures.candidates import Candidate
from annotator.figures.names import is_name
from annotator.figures.sentence import Sentence
from annotator.figures.cues import CueAt
from annotator.figures.lexicon import cue_of, is_in, noun_of

_SUFFERED = frozenset(
    "قتل قتلت اصيب اصيبت استشهد استشهدت توفي توفيت جرح جرحت اعتقل اعتقلت خطف اختطف لقي لقيت اغتيل مات ماتت غرق فقد قضي".split()
)
_FLEEING = frozenset({"النزوح", "الفرار", "اللجوء", "الهرب", "الرحيل"})
_COUNTED_REACH = 8
_ELLIPTIC_REACH = 4
_TOTAL_REACH = 18
_NEVER_ALONE = frozenset(
    {
        "اصابه",
        "وفاه",
        "ضحيه",
        "اسير",
        "معتقل",
        "نازح",
        "مفقود",
        "لاجي",
        "موقوف",
        "اسيره",
        "معتقله",
        "محتجز",
        "هالك",
        "ميت",
        "متوف",
        "متوفي",
        "مهجر",
        "مشرد",
        "مخطوف",
        "مختطف",
        "غريق",
        "جثمان",
        "رهينه",
    }
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A candidate with its outcome; `parent` and `replaces` are positions in the list of the resolved."""

    candidate: Candidate
    outcome: str
    cue: CueAt | None = None
    parent: int | None = None
    replaces: int | None = None
    sure: bool = True


class Scope:
    """Resolves the candidates of one sentence from left to right."""

    def __init__(self, sentence: Sentence, found: Sequence[Candidate], cues: Sequence[CueAt]) -> None:
        self.sentence = sentence
        self.candidates = found
        self.cues = cues
        self.resolved: list[Resolved] = []
        self.used: set[int] = set()

    def resolve(self) -> list[Resolved]:
        """Every candidate that has an outcome, in order."""
        for position, candidate in enumerate(self.candidates):
            result = self._resolve(position, candidate)
            if result is not None and not self._is_released(result):
                if result.cue is not None:
                    self.used.add(result.cue.first)
                self.resolved.append(result)
        return self.resolved

    def _resolve(self, position: int, candidate: Candidate) -> Resolved | None:
        if candidate.is_counted or candidate.count is not None:
            behind = self._from_behind(position, candidate)
            if behind is not None:
                return behind
        return (
            self._subset(candidate)
            or self._intrinsic(position, candidate)
            or self._governed(position, candidate)
            or self._coordinated(candidate)
            or self._before_total(candidate)
        )

    # -- cues around a candidate ------------------------------------------------------------------------------

    def _cue_before(self, candidate: Candidate) -> CueAt | None:
        before = [cue for cue in self.cues if cue.last <= candidate.first]
        return before[-1] if before else None

    def _gap(self, start: int, end: int) -> list[str]:
        return [token.text for token in self.sentence.tokens[start:end]]

    def _from_behind(self, position: int, candidate: Candidate) -> Resolved | None:
        """«40 شخصا قتلوا», «خمسة آلاف سقطوا بين قتيل وجريح», «19 شخصا في عداد المفقودين»."""
        nearest = min(
            (other.first for other in self.candidates[position + 1 :] if other.is_counted),
            default=len(self.sentence.tokens),
        )
        end = min(nearest, candidate.last + 7)
        for index in range(candidate.last, end):
            if candidate.count == 1:
                break
            outcome = "displaced" if self._is_fleeing(index) else self._outcome_phrase(index)
            if outcome:
                return Resolved(
                    candidate, outcome, self._unused_before(candidate), self._marked_parent(candidate)
                )
        if candidate.count == 1:
            return self._suffered(candidate, end)
        for cue in self.cues:
            if cue.kind == "after" and candidate.last <= cue.first < end and not cue.skip:
                if any(text in "،,;؛" for text in self._gap(candidate.last, cue.first)):
                    break
                return Resolved(candidate, cue.outcome, cue, self._marked_parent(candidate))
        return None

    def _suffered(self, candidate: Candidate, end: int) -> Resolved | None:
        """«إن جنديا قتل في الهجوم»: one person and a verb with nobody else behind it."""
        before = self.sentence.word(candidate.first - 1)
        if before not in ("", "ان", "وان", "بان", ":") or candidate.definite or candidate.outcome:
            return None
        for cue in self.cues:
            if candidate.last <= cue.first < end and self.sentence.word(cue.first) in _SUFFERED:
                follower = self.sentence.word(cue.last)
                alone = (
                    not follower or is_in(follower, "function") or follower in "،,." or follower[0] in "وب"
                )
                return Resolved(candidate, cue.outcome, cue) if alone else None
        return None

    def _unused_before(self, candidate: Candidate) -> CueAt | None:
        cue = self._cue_before(candidate)
        return cue if cue and cue.first not in self.used and cue.kind != "total" else None

    def _outcome_phrase(self, index: int) -> str | None:
        word = self.sentence.word(index)
        one = noun_of(self.sentence.word(index + 1)) if self.sentence.is_word(index + 1) else None
        if one is None or one[0].outcome is None:
            return None
        if word in ("بين", "مابين", "ما بين"):
            two = noun_of(self.sentence.word(index + 2)) if self.sentence.is_word(index + 2) else None
            if two and two[1].conjunction and {one[0].outcome, two[0].outcome} == {"killed", "wounded"}:
                return "killed_or_wounded"
            return None
        return one[0].outcome if word in ("عداد", "بعداد") else None

    def _is_fleeing(self, index: int) -> bool:
        """«أجبر مليون شخص على النزوح»."""
        return self.sentence.word(index) in ("علي", "الي") and self.sentence.word(index + 1) in _FLEEING

    # -- subsets --------------------------------------------------------------------------------------------

    def _marked_parent(self, candidate: Candidate) -> int | None:
        before = self.sentence.word(candidate.first - 1)
        marked = candidate.subset_after or (
            self.sentence.is_word(candidate.first - 1) and is_in(before, "subset_before")
        )
        if not marked:
            return None
        return self._last_whole(candidate)

    def _last_whole(self, candidate: Candidate) -> int | None:
        for position in range(len(self.resolved) - 1, -1, -1):
            result = self.resolved[position]
            # «بينهم 12 ضابطًا، اثنان منهم برتبة عميد»: of the nearest figure, even if itself a subset.
            if result.candidate.last <= candidate.first and (candidate.subset_after or result.parent is None):
                return position
        return None

    def _subset(self, candidate: Candidate) -> Resolved | None:
        parent = self._marked_parent(candidate)
        if parent is None or (not candidate.is_counted and candidate.count is None):
            return None
        outcome = self.resolved[parent].outcome
        if candidate.outcome and not (candidate.noun and candidate.noun.role):
            outcome = candidate.outcome
        return Resolved(candidate, outcome, self.resolved[parent].cue, parent)

    # -- nouns that say it themselves ------------------------------------------------------------------------

    def _intrinsic(self, position: int, candidate: Candidate) -> Resolved | None:
        outcome, noun = candidate.outcome, candidate.noun
        if outcome is None or noun is None:
            return None
        cue = self._cue_before(candidate)
        near = cue is not None and cue.kind != "total" and len(self._gap(cue.last, candidate.first)) <= 2
        if (
            near
            and cue is not None
            and noun.role
            and not candidate.conjunction
            and cue.first not in self.used
            and cue.outcome != "losses"
        ):
            if candidate.is_counted or self._governs_uncounted(position, candidate, cue):
                return Resolved(candidate, cue.outcome, cue)
        if not candidate.is_counted and not self._stands_alone(candidate):
            return None
        if (outcome == "wounded" and self._is_disease(candidate)) or self._is_increment(candidate):
            return None
        if (
            candidate.elliptic
            and candidate.noun_at is not None
            and candidate.quantity
            and candidate.quantity.vague == ""
            and noun.lemma == "اصابه"
        ):
            return None
        sure = noun.lemma not in ("ضحيه", "لاجي")
        total = self._own_total(candidate)
        if total is not None and total.exceeds and not candidate.qualifier:
            candidate = replace(candidate, qualifier="more_than")
        return Resolved(candidate, outcome, total, replaces=self._replaced(candidate), sure=sure)

    def _own_total(self, candidate: Candidate) -> CueAt | None:
        cue = self._cue_before(candidate)
        return cue if cue is not None and cue.kind == "total" and cue.first not in self.used else None

    def _stands_alone(self, candidate: Candidate) -> bool:
        """Whether «قتيل», «قتيلان» or «قتلى» without a number is a figure of its own."""
        noun = candidate.noun
        at = candidate.noun_at
        if noun is None or at is None or candidate.definite:
            return False
        before, word = self.sentence.word(candidate.first - 1), self.sentence.word(at)
        if any(cue.first <= at < cue.last for cue in self.cues):
            return False
        if any(
            other.is_counted and not other.conjunction and other.first == candidate.last
            for other in self.candidates
        ):
            return False  # «جثامين 4 شهداء»
        if (
            before in ("بين", "مابين", "هو", "هي", "عداد")
            or self.sentence.word(at - 2) == "بين"
            and candidate.conjunction
        ):
            return False
        if self.sentence.is_word(candidate.first - 1) and is_in(before, "construct_before"):
            return False
        if noun.number == "one":
            return noun.lemma not in _NEVER_ALONE
        if noun.number == "two":
            return not word.endswith(("تا", "تي")) or True
        falls = self.sentence.is_word(at - 1) and is_in(before, "fall")
        if noun.number == "two or many" or noun.lemma in ("اصابه", "ضحيه"):
            return falls
        return noun.outcome in ("killed", "wounded") and noun.lemma != "وفاه"

    def _is_increment(self, candidate: Candidate) -> bool:
        """«ارتفع عدد القتلى بثلاثة ليبلغ 17»: three more are no total."""
        glued = self.sentence.word(candidate.first)[: candidate.skip]
        by = "ب" in glued or (candidate.quantity is not None and candidate.quantity.preposition == "ب")
        cue = self._cue_before(candidate)
        if not by or cue is None or cue.kind != "total" or candidate.first - cue.last > _COUNTED_REACH:
            return False
        words = self._gap(max(0, cue.first - 3), candidate.first)
        return any(is_in(text, "rise") for text in words if text.isalpha())

    def _is_disease(self, candidate: Candidate) -> bool:
        near = self.sentence.tokens[candidate.last : candidate.last + 5]
        return any(token.kind == "word" and is_in(token.text, "diseases") for token in near)

    # -- cues that govern ------------------------------------------------------------------------------------

    def _governed(self, position: int, candidate: Candidate) -> Resolved | None:
        cue = self._cue_before(candidate)
        if cue is None:
            return None
        if cue.kind == "total":
            return self._of_total(candidate, cue)
        if cue.first in self.used:
            return None
        if candidate.is_counted:
            governs = self._governs_counted(candidate, cue)
        else:
            governs = self._governs_uncounted(position, candidate, cue)
        if not governs:
            return None
        return Resolved(candidate, cue.outcome, cue, sure=not candidate.unknown_noun)

    def _of_total(self, candidate: Candidate, cue: CueAt) -> Resolved | None:
        if not candidate.is_counted or candidate.first - cue.last > _TOTAL_REACH:
            return None
        replaced = self._replaced(candidate)
        if cue.first in self.used and replaced is None:
            return None
        if self._is_increment(candidate):
            return None
        if cue.kind == "total" and cue.among and candidate.first - cue.last > 3:
            return None
        before = self.sentence.word(candidate.first - 1)
        reached = (
            before in (":", "(") or candidate.first == cue.last or is_in(before, "reach") if before else False
        )
        if not (reached or candidate.qualifier or (candidate.skip and candidate.elliptic)):
            return None
        if cue.exceeds and not candidate.qualifier:
            candidate = replace(candidate, qualifier="more_than")
        return Resolved(candidate, cue.outcome, cue, replaces=replaced, sure=cue.sure)

    def _replaced(self, candidate: Candidate) -> int | None:
        if candidate.quantity is None or candidate.quantity.update_of is None:
            return None
        for position, result in enumerate(self.resolved):
            if result.candidate.number_at == candidate.quantity.update_of:
                return position
        return None

    def _governs_counted(self, candidate: Candidate, cue: CueAt) -> bool:
        gap = self._gap(cue.last, candidate.first)
        if any(text in ";؛:" for text in gap) and len(gap) > 1:
            return False
        if any(text.isalpha() and is_in(text, "release") for text in gap):
            return False
        if candidate.noun is None or candidate.unknown_noun:
            if cue.kind == "after" and gap:
                return False
            return len(gap) <= _ELLIPTIC_REACH and all(
                is_in(text, "fillers") or text in '(«"“' for text in gap
            )
        if cue.kind == "after":
            return not gap
        return sum(text.isalpha() for text in gap) <= _COUNTED_REACH

    def _governs_uncounted(self, position: int, candidate: Candidate, cue: CueAt) -> bool:
        if cue.kind == "after" or cue.outcome == "losses" or candidate.noun is None:
            return False
        gap = [text for text in self._gap(cue.last, candidate.first) if text not in ("كل", "من")]
        if candidate.conjunction and not gap:
            return False
        named = candidate.named or is_name(self.sentence, candidate.last)
        if gap and cue.kind == "verb" and self._is_object(candidate, gap):
            return True
        gap = gap if any(text.isalpha() for text in gap) else []
        if gap and (cue.kind == "masdar" or (candidate.definite and not named) or len(gap) > _ELLIPTIC_REACH):
            return False
        if not all(is_in(text, "fillers") or text in '،"“«' for text in gap):
            return False
        if cue.kind == "verb" and self._is_agent(position, candidate):
            return False
        if candidate.count is None and candidate.definite:
            return cue.kind == "masdar" and not gap
        return True

    def _is_object(self, candidate: Candidate, gap: Sequence[str]) -> bool:
        """«اغتال مسلحون مجهولون قاضيا»: behind a subject, an accusative of one."""
        if candidate.count != 1 or candidate.definite or candidate.noun_at is None or len(gap) > 3:
            return False
        return self.sentence.word(candidate.noun_at).endswith("ا") and not any(
            is_in(text, "function") or not text.isalpha() for text in gap
        )

    def _is_agent(self, position: int, candidate: Candidate) -> bool:
        """«قتل المسلح 3 أشخاص», «اغتال مجهولون قاضيا»: the first noun did it, the second suffered it."""
        following = [other for other in self.candidates[position + 1 :] if other.first <= candidate.last + 4]
        for other in following:
            if other.conjunction or other.subset_after:
                return False
            between = self._gap(candidate.last, other.first)
            if any(is_in(text, "function") or text in "(،," for text in between) or any(
                cue_of(text) for text in between
            ):
                return False
            accusative = other.noun_at is not None and self.sentence.word(other.noun_at).endswith("ا")
            return (other.is_counted and not other.elliptic) or (other.count == 1 and accusative)
        return False

    # -- coordination ----------------------------------------------------------------------------------------

    def _coordinated(self, candidate: Candidate) -> Resolved | None:
        """«مقتل 3 مدنيين و4 عسكريين», «ضابط وجندي», «امرأة وابنتها»."""
        if (
            not self.resolved
            or not candidate.conjunction
            or candidate.noun is not None
            and candidate.noun.lemma == "اخر"
        ):
            return None
        previous = self.resolved[-1]
        cue = self._cue_before(candidate)
        if cue is not None and cue.first >= previous.candidate.last:
            return None
        if previous.outcome == "losses" and not candidate.is_counted:
            return None
        gap = [
            text
            for text in self._gap(previous.candidate.last, candidate.first)
            if text not in ("و", "(", "«")
        ]
        if candidate.outcome is not None and not candidate.is_counted:
            return None
        if not self._is_coordinated(candidate, gap):
            return None
        return Resolved(candidate, previous.outcome, previous.cue, previous.parent)

    def _is_coordinated(self, candidate: Candidate, gap: Sequence[str]) -> bool:
        if any(text in "،,;؛:" for text in gap) and not candidate.is_counted:
            return False
        if candidate.is_counted:
            return len(gap) <= (2 if candidate.unknown_noun else 6)
        if candidate.noun is not None and candidate.noun.possessed:
            return len(gap) <= 4
        if candidate.definite or candidate.count is None:
            return False
        return len(gap) <= 2 and not any(is_in(text, "function") for text in gap)

    def _before_total(self, candidate: Candidate) -> Resolved | None:
        """«ارتفع إلى 18 على الأقل عدد قتلى النظام»."""
        if not candidate.is_counted or not is_in(self.sentence.word(candidate.first - 1) or " ", "reach"):
            return None
        for cue in self.cues:
            if cue.kind == "total" and 0 <= cue.first - candidate.last <= 2:
                return Resolved(candidate, cue.outcome, cue, sure=cue.sure)
        return None

    def _is_released(self, result: Resolved) -> bool:
        """«إطلاق سراح 70 أسيرا», «عودة 300 نازح»: no longer captured or displaced."""
        if result.outcome not in ("captured", "displaced"):
            return False
        start = max(0, result.candidate.first - 5)
        if result.cue is not None and result.cue.kind != "total":
            start = max(start, result.cue.last)
        words = self._gap(start, result.candidate.first)
        pairs = [f"{one} {two}" for one, two in zip(words, words[1:], strict=False)]
        return any(text and is_in(text, "release") for text in [*words, *pairs])
