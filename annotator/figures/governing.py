"""Which cue governs a candidate that does not say itself what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.figures.candidates import Candidate
from annotator.figures.cues import CueAt
from annotator.figures.lexicon import cue_of, is_in
from annotator.figures.links import replaced
from annotator.figures.names import is_name
from annotator.figures.scope import Resolved, Scope

_COUNTED_REACH = 8
_ELLIPTIC_REACH = 4
_TOTAL_REACH = 18
_AMONG_REACH = 3
_QUOTES = frozenset('«"“(')
_PAUSES = frozenset("،,;؛:")


def governed(scope: Scope, position: int, candidate: Candidate) -> Resolved | None:
    """The outcome of the nearest cue before, when it still waits for its victims and reaches this far."""
    cue = scope.cue_before(candidate)
    if cue is None:
        return None
    if cue.kind == "total":
        return _of_total(scope, candidate, cue)
    if not scope.is_free(cue) or _is_escape(candidate, cue):
        return None
    if candidate.is_counted:
        governs = _governs_counted(scope, candidate, cue)
    else:
        governs = governs_uncounted(scope, position, candidate, cue)
    return Resolved(candidate, cue.outcome, cue, sure=not candidate.unknown_noun) if governs else None


def _is_escape(candidate: Candidate, cue: CueAt) -> bool:
    """«فر 12 سجينا»: prisoners who flee are not displaced."""
    lemma = candidate.noun.lemma if candidate.noun else ""
    return cue.outcome == "displaced" and lemma in ("سجين", "مطلوب", "متهم", "مجرم", "لص")


def _of_total(scope: Scope, candidate: Candidate, cue: CueAt) -> Resolved | None:
    """«عدد القتلى … إلى 17»: the number that the total reaches."""
    earlier = replaced(scope, candidate)
    reach = _AMONG_REACH if cue.among else _TOTAL_REACH
    if not candidate.is_counted or candidate.first - cue.last > reach or is_increment(scope, candidate):
        return None
    if not scope.is_free(cue) and earlier is None:
        return None
    if not (_is_reached(scope, candidate, cue) or candidate.qualifier):
        return None
    if cue.limit and not candidate.qualifier:
        candidate = replace(candidate, qualifier=cue.limit)
    return Resolved(candidate, cue.outcome, cue, replaces=earlier, sure=cue.sure)


def _is_reached(scope: Scope, candidate: Candidate, cue: CueAt) -> bool:
    if candidate.first == cue.last or (candidate.skip and candidate.elliptic):
        return True
    return scope.word(candidate.first - 1) in (":", "(") or scope.is_in(candidate.first - 1, "reach")


def is_increment(scope: Scope, candidate: Candidate) -> bool:
    """«ارتفع عدد القتلى بثلاثة ليبلغ 17»: three more are no total."""
    glued = scope.word(candidate.first)[: candidate.skip]
    by = "ب" in glued or (candidate.quantity is not None and candidate.quantity.preposition == "ب")
    cue = scope.cue_before(candidate) if by else None
    if cue is None or cue.kind != "total" or candidate.first - cue.last > _COUNTED_REACH:
        return False
    return any(scope.is_in(index, "rise") for index in range(max(0, cue.first - 3), candidate.first))


def before_total(scope: Scope, candidate: Candidate) -> Resolved | None:
    """«ارتفع إلى 18 على الأقل عدد قتلى النظام»: the number stands before its total."""
    if not candidate.is_counted or not scope.is_in(candidate.first - 1, "reach"):
        return None
    for cue in scope.cues:
        if cue.kind == "total" and 0 <= cue.first - candidate.last <= 2:
            return Resolved(candidate, cue.outcome, cue, sure=cue.sure)
    return None


def _governs_counted(scope: Scope, candidate: Candidate, cue: CueAt) -> bool:
    gap = scope.gap(cue.last, candidate.first)
    between = range(cue.last, candidate.first)
    if any(scope.is_in(index, "release") or scope.is_in(index, "carriers") for index in between):
        return False
    if len(gap) > 1 and any(text in ";؛:" for text in gap):
        return False
    if cue.kind == "after":
        return not gap
    if candidate.noun is None or candidate.unknown_noun:
        return len(gap) <= _ELLIPTIC_REACH and _are_fillers(gap, _QUOTES)
    return sum(text.isalpha() for text in gap) <= _COUNTED_REACH


def governs_uncounted(scope: Scope, position: int, candidate: Candidate, cue: CueAt) -> bool:
    """Whether «جندي», «جنديان» or «جنود» without a number is what the cue happened to."""
    if cue.kind == "after" or cue.outcome == "losses" or candidate.noun is None:
        return False
    gap = [text for text in scope.gap(cue.last, candidate.first) if text not in ("كل", "من")]
    if not any(text.isalpha() for text in gap):
        gap = []
    if not gap:
        follows = not candidate.conjunction
    else:
        follows = cue.kind == "verb" and _follows_at_a_distance(scope, candidate, gap)
    if not follows or (cue.kind == "verb" and _is_agent(scope, position, candidate)):
        return False
    # «الجنود» after a verb may be the ones who did it.
    return candidate.count is not None or not candidate.definite or (cue.kind == "masdar" and not gap)


def _follows_at_a_distance(scope: Scope, candidate: Candidate, gap: Sequence[str]) -> bool:
    """«قُتل على إثرها العقيد خالد», «اغتال مسلحون مجهولون قاضيا»."""
    if _is_object(scope, candidate, gap):
        return True
    named = candidate.named or is_name(scope.sentence, candidate.last)
    if candidate.definite and not named:
        return False
    return len(gap) <= _ELLIPTIC_REACH and _are_fillers(gap, _QUOTES | {"،"})


def _are_fillers(gap: Sequence[str], marks: frozenset[str]) -> bool:
    return all(text in marks or is_in(text, "fillers") for text in gap)


def _is_object(scope: Scope, candidate: Candidate, gap: Sequence[str]) -> bool:
    """Behind a subject, an accusative of one."""
    if candidate.count != 1 or candidate.definite or candidate.noun_at is None or len(gap) > 3:
        return False
    words_only = all(text.isalpha() and not is_in(text, "function") for text in gap)
    return words_only and scope.word(candidate.noun_at).endswith("ا")


def _is_agent(scope: Scope, position: int, candidate: Candidate) -> bool:
    """«قتل المسلح 3 أشخاص», «اغتال مجهولون قاضيا»: the first noun did it, the next suffered it."""
    following = next(iter(scope.candidates[position + 1 :]), None)
    if following is None or following.first > candidate.last + 4:
        return False
    if following.conjunction or following.subset_after:
        return False
    between = scope.gap(candidate.last, following.first)
    if any(text in "(،," or is_in(text, "function") or cue_of(text) for text in between):
        return False
    if following.is_counted:
        return not following.elliptic
    at = following.noun_at
    return following.count == 1 and at is not None and scope.word(at).endswith("ا")


def coordinated(scope: Scope, candidate: Candidate) -> Resolved | None:
    """«مقتل 3 مدنيين و4 عسكريين», «ضابط وجندي», «امرأة وابنتها»: as the figure before."""
    if not scope.resolved or not candidate.conjunction or _says_more(candidate):
        return None
    previous = scope.resolved[-1]
    cue = scope.cue_before(candidate)
    if cue is not None and cue.first >= previous.candidate.last:
        return None
    if previous.outcome == "losses" and not candidate.is_counted:
        return None
    gap = scope.gap(previous.candidate.last, candidate.first)
    if not _is_near(candidate, [text for text in gap if text != "و" and text not in _QUOTES]):
        return None
    return Resolved(candidate, previous.outcome, previous.cue, previous.parent)


def _says_more(candidate: Candidate) -> bool:
    """«وآخرون», and nouns that have an outcome of their own, do not take that of the figure before."""
    others = candidate.noun is not None and candidate.noun.lemma == "اخر"
    return others or (candidate.outcome is not None and not candidate.is_counted)


def _is_near(candidate: Candidate, gap: Sequence[str]) -> bool:
    if candidate.is_counted:
        return len(gap) <= (2 if candidate.unknown_noun else 6)
    if _PAUSES.intersection(gap):
        return False
    if candidate.noun is not None and candidate.noun.possessed:
        return len(gap) <= 4
    if candidate.definite or candidate.count is None:
        return False
    return len(gap) <= 2 and not any(is_in(text, "function") for text in gap)
