"""The word tables of `resources/figures`, folded and with the forms of every noun."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from annotator.figures.tokens import Form, forms
from annotator.model.resources import resource_path
from annotator.text.folding import fold
from annotator.text.number_words import NUMBER_WORDS

Number = Literal["one", "two", "many", "two or many"]
_PRONOUNS = ("هما", "هم", "هن", "ها", "نا", "ه")
OUTCOMES = ("killed", "wounded", "missing", "captured", "displaced", "losses")


class Noun(NamedTuple):
    """What a noun form says: of whom, how many, and what happened to them."""

    lemma: str
    number: Number
    outcome: str | None = None
    status: str = "unknown"
    family: bool = False
    role: bool = False
    possessed: bool = False


class Cue(NamedTuple):
    """A word that says what happened. Kinds: `masdar`, `verb`, `after` (stands behind its subject)."""

    outcome: str
    kind: Literal["masdar", "verb", "after"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables; keys are folded."""

    nouns: Mapping[str, Noun]
    traps: Mapping[str, str]
    cues: Mapping[str, Cue]
    partners: Mapping[str, frozenset[str]]
    forerunners: Mapping[str, frozenset[str]]
    sets: Mapping[str, frozenset[str]]
    names: frozenset[str]
    vague: Mapping[tuple[str, ...], str]
    vague_heads: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon, read once."""
    nouns, traps, cues, vague, names, words = (
        _table(name) for name in ("nouns", "traps", "cues", "vague", "names", "words")
    )
    trap_words: dict[str, str] = {}
    for kind in ("thing", "group", "measure", "money", "time"):
        for entry in traps[kind]["words"]:
            trap_words |= dict.fromkeys((form for form, _ in _inflected(entry)), kind)
    sets = {name: _folded(entries) for table in (traps, words) for name, entries in table["lists"].items()}
    sets |= {name: _folded(entries) for name, entries in cues["totals"].items()}
    sets |= {name: _folded(entries) for name, entries in cues["hedges"].items()}
    sets |= {f"subset_{name}": _folded(entries) for name, entries in cues["subset"].items()}
    sets["odd_words"] = _folded(vague["words"]["odd"])
    vague_phrases = {
        tuple(fold(word).split()): key for key, words in vague["words"].items() for word in words
    }
    return Lexicon(
        _noun_forms(nouns, trap_words),
        trap_words,
        _cue_forms(cues),
        {fold(cue): _folded(entries) for cue, entries in cues["partners"].items()},
        {fold(cue): _folded(entries) for cue, entries in cues["forerunners"].items()},
        sets,
        _folded(names["given"]),
        vague_phrases,
        frozenset(phrase[0] for phrase in vague_phrases),
    )


@lru_cache(maxsize=4)
def vague_bounds(name: str) -> Mapping[str, tuple[int | None, int | None]]:
    """The low and high of every vague word in the reading `dictionary` or `acled`."""
    rows: Mapping[str, list[int]] = _table("vague")[name]
    bounds: dict[str, tuple[int | None, int | None]] = {}
    for key, values in rows.items():
        low, high, *_ = [*values, None, None]
        bounds[key] = (low, high)
    return bounds


@lru_cache(maxsize=65536)
def noun_of(word: str) -> tuple[Noun, Form] | None:
    """The counted noun that a word is, with what was taken off it."""
    nouns = lexicon().nouns
    for form in forms(word):
        noun = nouns.get(form.stem)
        if noun is not None:
            return noun, form
    for form in forms(word):
        noun = None if form.definite else _of_somebody(form.stem)
        if noun is not None:
            return noun, form
    return None


def _of_somebody(stem: str) -> Noun | None:
    """«جنوده», «عناصرها», «زملائه», «قائدها»: a noun with a pronoun; ه alone may be the feminine."""
    for pronoun in _PRONOUNS:
        if stem.endswith(pronoun) and len(stem) > len(pronoun) + 2:
            bare = stem.removesuffix(pronoun)
            for base in (bare, bare.removesuffix("ي") + "ء", bare.removesuffix("و") + "ء"):
                noun = lexicon().nouns.get(base)
                if noun is not None and (noun.number == "many" or (noun.number == "one" and pronoun != "ه")):
                    return noun._replace(possessed=True)
    return None


@lru_cache(maxsize=65536)
def trap_of(word: str) -> str | None:
    """`time`, `measure`, `money` or `thing` when the word is counted in the news without being a casualty."""
    traps = lexicon().traps
    for form in forms(word):
        if form.stem in traps and not form.conjunction and not form.preposition:
            return traps[form.stem]
    return None


@lru_cache(maxsize=65536)
def cue_of(word: str) -> tuple[Cue, Form] | None:
    """The cue that a word is, with what was taken off it."""
    cues = lexicon().cues
    for form in forms(word):
        cue = cues.get(form.stem)
        if cue is not None and not form.definite:
            return cue, form
    return None


@lru_cache(maxsize=65536)
def is_hint(word: str) -> bool:
    """Whether a sentence with this word is worth reading: a cue, or a noun for what happened to somebody."""
    noun = noun_of(word)
    if noun is not None and noun[0].outcome is not None:
        return True
    return cue_of(word) is not None or is_in(word, "alone") or is_in(word, "fleeing")


@lru_cache(maxsize=65536)
def starts_vague(word: str) -> bool:
    """Whether a vague number may begin with this word."""
    heads = lexicon().vague_heads
    return any(("ال" if form.definite else "") + form.stem in heads for form in forms(word))


@lru_cache(maxsize=65536)
def may_count(word: str) -> bool:
    """Whether the word may be part of a number."""
    return any(form.stem in NUMBER_WORDS for form in forms(word))


def is_exactly(word: str, name: str) -> bool:
    """Whether a word as it stands is in the named set."""
    return word in lexicon().sets[name]


@lru_cache(maxsize=65536)
def is_in(word: str, name: str) -> bool:
    """Whether a word, with or without proclitics, is in the named set."""
    words = lexicon().sets[name]
    return any(form.stem in words for form in forms(word) if not form.definite or word in words)


def _table(name: str) -> dict[str, Any]:
    with resource_path("figures", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _add_feminine(
    found: dict[str, Noun], entries: Iterable[str], like: Noun, taken: Mapping[str, str]
) -> None:
    """«سائحة, سائحتان, سائحات» of «سائح»; not of relatives in ي, whose feminine is mostly an adjective."""
    for entry in entries:
        stem = fold(entry.split(":")[0])
        if " " in stem or stem.endswith(("ه", "ي", "ا", "ء")):
            continue
        forms_found: list[tuple[str, Number]] = [(stem + "ه", "one"), (stem + "ات", "many")]
        forms_found += [(stem + ending, "two") for ending in ("تان", "تين", "تا", "تي")]
        for form, number in forms_found:
            if form not in taken:
                found.setdefault(form, like._replace(lemma=stem, number=number))


def _noun_forms(table: Mapping[str, Any], taken: Mapping[str, str]) -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    roles, kin = _folded(table["lists"]["roles"]), _folded(table["lists"]["kin"])
    for status, group in table["person"].items():
        _add(found, group["words"], Noun("", "one", None, status), roles)
        _add_feminine(found, group["words"], Noun("", "one", None, status), taken)
    _add(found, table["lists"]["families"], Noun("", "one", family=True), roles)
    for outcome, group in table["outcome"].items():
        _add(found, group["words"], Noun("", "one", outcome), roles)
    for entry in (entry for group in table["person"].values() for entry in group["words"]):
        stem, _, plural = entry.partition(":")
        if not fold(stem).endswith(("ه", "ي", "ا")):
            number: Number = "many" if plural.startswith("ون") else "two"
            found.setdefault(fold(stem) + "ي", Noun(fold(stem), number, status=found[fold(stem)].status))
    for pair in table["pairs"]["words"]:
        found[fold(pair)] = Noun(fold(pair), "two", status="civilian")
    for stem in sorted(kin):
        noun = found.get(stem, Noun(stem, "one", status="civilian"))
        sound = stem + "ون" in found
        for form, number in _possessed(stem):
            both = sound and number == "two" and not form.startswith(stem + "ا")
            found.setdefault(form, noun._replace(number="two or many" if both else number, possessed=True))
    return found


def _add(found: dict[str, Noun], entries: Iterable[str], like: Noun, roles: frozenset[str]) -> None:
    for entry in entries:
        lemma = fold(entry.split(":")[0])
        for form, number in _inflected(entry):
            earlier = found.get(form)
            same = earlier is not None and earlier.lemma == lemma
            both = same and earlier is not None and {earlier.number, number} == {"two", "many"}
            if same and not both:
                continue
            found[form] = like._replace(
                lemma=lemma, number="two or many" if both else number, role=lemma in roles
            )


def _inflected(entry: str) -> Iterator[tuple[str, Number]]:
    """Every folded form of `singular[:plural…]` with its number; one that is dual and plural comes twice."""
    singular, *plurals = entry.split(":")
    stem = fold(singular)
    yield stem, "one"
    if not stem.endswith(("ه", "ا", "اء")):
        yield stem + "ا", "one"
    dual = stem[:-1] + "ت" if stem.endswith("ه") else stem
    yield dual + "ان", "two"
    yield dual + "ين", "two"
    if dual != stem:
        yield dual + "ا", "two"
        yield dual + "ي", "two"
    for plural in plurals:
        if plural == "ون":
            yield stem + "ون", "many"
            yield stem + "ين", "many"
            yield stem + "و", "many"
        else:
            yield fold(plural), "many"
            if not fold(plural).endswith(("ه", "ا")):
                yield fold(plural) + "ا", "many"


def _possessed(stem: str) -> Iterator[tuple[str, Number]]:
    base = stem[:-1] + "ت" if stem.endswith("ه") else stem
    plural = {
        "ابن": "ابناي",
        "ابنه": "بنات",
        "طفل": "اطفال",
        "شقيق": "اشقاي",
        "مرافق": "مرافقي",
        "زميل": "زملاي",
    }
    for pronoun in ("ه", "ها", "هم", "هما", "هن"):
        yield base + pronoun, "one"
        yield base + "ا" + pronoun, "two"
        yield base + "ي" + pronoun, "two"
        if stem in plural:
            yield plural[stem] + pronoun, "many"
    if stem in {"اب", "اخ"}:
        for pronoun in ("ه", "ها", "هم", "هما"):
            yield f"{stem}و{pronoun}", "one"


def _cue_forms(table: Mapping[str, Any]) -> dict[str, Cue]:
    found: dict[str, Cue] = {}
    for outcome in OUTCOMES:
        for kind in ("after", "verb", "masdar"):
            for word in table[outcome].get(kind, ()):
                found[fold(word)] = Cue(outcome, kind)
    return found
