"""Synthetic Arabic articles and labels of any size: the same seed makes the same corpus."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from annotator.app.commands.articles import ImportArticles
from annotator.app.session import Session
from annotator.model.article import Article, Metadata, Origin
from annotator.model.ids import new_id
from annotator.model.people import AnnotationSet, Assignment, Status
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Span
from annotator.text.words import words

_STEMS = """
قصف هجوم بلدة مدينة محافظة وزير رئيس قائد جيش قوات فصيل مجموعة مصدر مسؤول ناطق بيان تقرير صحيفة
قناة وكالة مرصد منظمة لجنة مشفى مدرسة جسر طريق حاجز مستودع قاعدة مطار ميناء سوق حي قرية ريف حدود
معبر نهر جبل وادي صباح مساء ليلة يوم أسبوع شهر عام ساعة قتيل جريح مفقود نازح مدني مقاتل جندي طفل
امرأة عائلة منزل سيارة شاحنة طائرة صاروخ قذيفة غارة اشتباك هدنة اتفاق مفاوضات قرار مجلس حكومة
معارضة نظام تحالف دعم مساعدات إغاثة حصار انسحاب تقدم سيطرة خسائر أضرار
""".split()  # noqa: SIM905 (a list of words reads best as words)
_BEFORE = ("", "", "", "ال", "ال", "وال", "بال", "لل", "و", "ب", "ف")
_AFTER = ("", "", "", "", "ها", "هم", "ات", "ين", "ية")
_LAYERS = (
    ("entity", "PERS"),
    ("entity", "ORG"),
    ("entity", "GPE"),
    ("attribution", "SOURCE"),
    ("casualty", "FIGURE"),
)


def _word(rng: random.Random) -> str:
    if rng.random() < 0.03:
        return str(rng.randint(2, 2400))
    return rng.choice(_BEFORE) + rng.choice(_STEMS) + rng.choice(_AFTER)


def _sentence(rng: random.Random) -> str:
    return " ".join(_word(rng) for _ in range(rng.randint(12, 32))) + rng.choice((".", ".", "؟", "،"))


def article_text(size: int, seed: int = 0) -> str:
    """News-like text of about `size` code points in paragraphs of one to four sentences."""
    rng = random.Random(seed)
    paragraphs: list[str] = [" ".join(_word(rng) for _ in range(8))]
    length = len(paragraphs[0])
    while length < size:
        paragraphs.append(" ".join(_sentence(rng) for _ in range(rng.randint(1, 4))))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def make_spans(text: str, count: int, article_id: str, annotator_id: str, seed: int = 0) -> list[Span]:
    """`count` spans of one to four words spread over a text; those of one layer do not cross."""
    rng = random.Random(seed)
    found = words(text)
    step = max(1, len(found) // max(1, -(-count // len(_LAYERS))))
    spans: list[Span] = []
    for at in range(0, len(found), step):
        for layer, label in _LAYERS:
            if len(spans) == count:
                return spans
            last = min(at + rng.randint(0, min(3, step - 1)), len(found) - 1)
            fragment = Fragment(found[at][0], found[last][1])
            spans.append(Span(new_id(), article_id, annotator_id, layer, label, (fragment,)))
    return spans


def items(
    count: int, size: int, span_count: int, annotator_ids: list[str]
) -> Iterator[tuple[Article, tuple[AnnotationSet, ...]]]:
    """Articles of `size` code points with `span_count` spans for each annotator."""
    for number in range(count):
        text = article_text(size, seed=number)
        article = Article(
            new_id(),
            text,
            Metadata(title=text.split("\n", 1)[0], outlet=f"outlet {number % 7}"),
            (),
            Origin(),
        )
        sets = []
        for annotator_id in annotator_ids:
            spans = make_spans(text, span_count, article.id, annotator_id, seed=number)
            assignment = Assignment(
                article.id, annotator_id, Status.DONE if number % 3 else Status.IN_PROGRESS
            )
            sets.append(AnnotationSet(assignment, {span.id: span for span in spans}))
        yield article, tuple(sets)


def build_project(path: Path, count: int, size: int = 2500, span_count: int = 40) -> Path:
    """A project of `count` articles, one annotator labelling each with `span_count` spans."""
    session = Session.create(path, default_scheme(), ["benchmark"])
    batch = []
    for item in items(count, size, span_count, [session.annotator.id] if span_count else []):
        batch.append(item)
        if len(batch) == 500:
            session.execute(ImportArticles(tuple(batch)))
            batch = []
    if batch:
        session.execute(ImportArticles(tuple(batch)))
    session.close()
    return path


def copy_project(source: Path, path: Path) -> Path:
    """A copy of a closed project file."""
    shutil.copyfile(source, path)
    return path


def write_files(folder: Path, count: int, size: int = 2500) -> Path:
    """A folder of `count` text files, one article each."""
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"{number:05}.txt").write_text(article_text(size, seed=number), encoding="utf-8")
    return folder
