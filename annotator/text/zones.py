"""Zones proposed at import: title, summary, captions, stray fragments and the boilerplate around an article.

The proposals are shaped by how Arabic news sites save: the first line is the title, a short paragraph before
a dateline is the summary, the furniture of the page trails the text. A person edits them. What no zone covers
is body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.text.folding import fold
from annotator.text.sentences import iter_lines

ProposedType = Literal["title", "summary", "caption", "boilerplate", "stray_fragment"]


@dataclass(frozen=True, slots=True)
class ProposedZone:
    """A stretch `[start, end)` in code points; `type` is a value of `model.article.ZoneType`."""

    type: ProposedType
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    key: str
    blank_before: bool
    blank_after: bool

    @property
    def words(self) -> int:
        return len(self.key.split())

    @property
    def ends_like_a_sentence(self) -> bool:
        return self.text.rstrip("\"'”’»)]")[-1:] in tuple(".!?؟…:؛،")


# What page furniture says, folded. Phrases that no article begins a sentence with ...
_PHRASE = re.compile(
    fold(
        r"(?:(?:مقالات|مواضيع|موضوعات|أخبار|مواد|روابط) (?:ذات صلة|مشابهة|متعلقة|مرتبطة)|ذات صلة"
        r"|(?:اترك|أضف|اكتب) (?:تعليق|رد)\w*|إلغاء الرد|لا توجد تعليقات"
        r"|لن يتم نشر عنوان|الحقول الإلزامية|زر الذهاب إلى الأعلى|احفظ اسمي|أعلمني بمتابعة"
        r"|نسخ الرابط|تم نسخ الرابط|شارك (?:هذا|هذه|المقال|الخبر|الموضوع)|اقرأ أيض\w*|اقرأ المزيد|شاهد أيض\w*"
        r"|قد يهمك|قد يعجبك|ربما يعجبك|اخترنا لك|الأكثر قراءة|تابعنا|تابعونا|تابع\w* آخر"
        r"|انضم\w* إلى (?:قناتنا|مجموعتنا)|اشترك\w* (?:في|الآن)|حمل تطبيق|لتصلك"
        r"|حقوق (?:النشر|الطبع)|جميع الحقوق|كل الحقوق|كلمات (?:مفتاحية|دلالية)|الكلمات المفتاحية"
        r"|سياسة الخصوصية|شروط الاستخدام|اتصل بنا|من نحن|(?:المقال|الخبر) (?:السابق|التالي)"
        r"|©|copyright|all rights)"
        r"(?!\w)"
    )
)
# ... and words that are furniture only on a line of their own or before a few others.
_WORD = re.compile(
    fold(
        r"(?:شارك|شاركها|مشاركة|انشر|اطبع|طباعة|أرسل|تعليقات|التعليقات|وسوم|الوسوم|العلامات|تصنيفات|الرئيسية"
        r"|المزيد|facebook|twitter|whatsapp|telegram|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|بريد إلكتروني)(?!\w)"
    )
)
_DATELINE = re.compile(r"[\w ،,()/.]{2,40}?\s*[-–—:]\s")
_PHRASE_WORDS = 14  # a longer line is a sentence of the article that happens to begin like furniture
_WORD_WORDS = 4
_CAPTION_WORDS = 14
_STRAY_LETTERS = 3
_SUMMARY_WORDS = 45
_TITLE_WORDS = 30


def propose_zones(text: str) -> tuple[ProposedZone, ...]:
    """The zones other than body, in order, never overlapping, each exactly the words of its lines."""
    lines = _lines(text)
    if not lines:
        return ()
    types: list[ProposedType | None] = [None] * len(lines)
    tail = _first_of_tail(lines)
    for index in range(len(lines)):
        if index >= tail or _is_furniture(lines[index]):
            types[index] = "boilerplate"
        elif _is_stray(lines[index]):
            types[index] = "stray_fragment"
    if None not in types:
        return ()  # a text of nothing else is what was meant to be labelled
    _mark_opening(lines, types)
    _mark_captions(lines, types)
    return tuple(_joined(lines, types))


def _lines(text: str) -> list[_Line]:
    """The lines that say something, trimmed, each knowing whether empty lines stand around it."""
    found: list[_Line] = []
    ranges = list(iter_lines(text))
    bare = [text[start:end].strip() for start, end in ranges]
    for index, (start, end) in enumerate(ranges):
        if bare[index]:
            first = start + text[start:end].index(bare[index])
            before = index == 0 or not bare[index - 1]
            after = index + 1 == len(ranges) or not bare[index + 1]
            key = fold(bare[index]).strip()
            found.append(_Line(first, first + len(bare[index]), bare[index], key, before, after))
    return found


def _is_furniture(line: _Line) -> bool:
    said = line.key.lstrip(" -–•*#|:")
    if _WORD.match(said):
        return line.words <= _WORD_WORDS and not line.text.endswith((".", "؟", "!"))
    return line.words <= _PHRASE_WORDS and bool(_PHRASE.match(said))


def _is_stray(line: _Line) -> bool:
    letters = sum(character.isalnum() for character in line.key)
    return letters <= _STRAY_LETTERS and line.words == 1


def _first_of_tail(lines: Sequence[_Line]) -> int:
    """Where the trailing furniture begins: from there on no line is a sentence of the article."""
    tail = len(lines)
    for index in range(len(lines) - 1, 0, -1):
        if _is_furniture(lines[index]):
            tail = index
        elif lines[index].words > _CAPTION_WORDS or lines[index].ends_like_a_sentence:
            break
    return tail


def _mark_opening(lines: Sequence[_Line], types: list[ProposedType | None]) -> None:
    """The first line of content is the title; a short paragraph between it and a dateline is the summary."""
    content = [index for index, kind in enumerate(types) if kind is None]
    if len(content) < 2 or lines[content[0]].words > _TITLE_WORDS:
        return
    title = lines[content[0]]
    if title.text.endswith(".") and not title.blank_after:
        return
    types[content[0]] = "title"
    if len(content) > 2:
        second, third = lines[content[1]], lines[content[2]]
        alone = second.blank_before and second.blank_after
        if alone and second.words <= _SUMMARY_WORDS and _has_dateline(third) and not _has_dateline(second):
            types[content[1]] = "summary"


def _has_dateline(line: _Line) -> bool:
    """Whether the line begins like «دمشق - » or «بيروت (رويترز) – »."""
    match = _DATELINE.match(line.text)
    return match is not None and len(match.group().split()) <= 6


def _mark_captions(lines: Sequence[_Line], types: list[ProposedType | None]) -> None:
    """A short line without a stop beside a stray fragment: what was under a picture that was not saved."""
    for index, kind in enumerate(types):
        beside = (types[index - 1 : index] or [None]) + types[index + 1 : index + 2]
        short = lines[index].words <= _CAPTION_WORDS and not lines[index].ends_like_a_sentence
        if kind is None and short and "stray_fragment" in beside:
            types[index] = "caption"


def _joined(lines: Sequence[_Line], types: Sequence[ProposedType | None]) -> list[ProposedZone]:
    """One zone per stretch of furniture, one per line of everything else."""
    zones: list[ProposedZone] = []
    previous: ProposedType | None = None
    for line, kind in zip(lines, types, strict=True):
        if kind == "boilerplate" and previous == "boilerplate":
            zones[-1] = ProposedZone(kind, zones[-1].start, line.end)
        elif kind is not None:
            zones.append(ProposedZone(kind, line.start, line.end))
        previous = kind
    return zones
