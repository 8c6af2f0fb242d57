"""Articles that are nearly the same are found and grouped, whatever comes and goes."""

from __future__ import annotations

import pytest

from annotator.model.article import Article
from annotator.model.change import Change, ChangeSet
from annotator.text.messages import message

STORY = (
    "قتل أربعة عشر شخصا على الأقل في غارة جوية استهدفت بلدة القورية بريف دير الزور الشرقي مساء الاثنين "
    "وقال المرصد السوري إن الغارة أصابت مقرا تستخدمه مجموعة مسلحة وإن بين القتلى ثلاثة مدنيين وأضاف أن "
    "عدد القتلى مرشح للارتفاع لوجود جرحى في حالات خطرة ولم تعلق أي جهة رسمية على الحادثة حتى الآن"
)
OTHER = (
    "أعلنت وزارة الزراعة اليوم بدء موسم حصاد القمح في المحافظات الشمالية وسط توقعات بزيادة الإنتاج عن العام "
    "الماضي بعد أمطار غزيرة شهدتها المنطقة خلال الربيع وطالب المزارعون برفع سعر الشراء"
)
REPRINT = STORY.replace("مساء الاثنين", "مساء أمس") + " وفق ما نقلته الوكالة"


@pytest.fixture
def groups(project):
    """The duplicate group of every article, by id."""
    return lambda: {row.id: row.duplicate_group for row in project.read.article_rows("sara")}


def test_a_reprint_is_grouped_with_its_original(project, put, groups):
    project.apply(put(Article("1", STORY), Article("2", OTHER)), "sara")
    assert groups() == {"1": None, "2": None}
    project.apply(put(Article("3", REPRINT)), "sara")
    assert groups() == {"1": 1, "2": None, "3": 1}


def test_near_duplicates_of_a_text_come_with_their_likeness(project, put):
    project.apply(put(Article("1", STORY), Article("2", OTHER), Article("3", REPRINT)), "sara")
    found = project.read.near_duplicates(STORY)
    assert [article_id for article_id, _ in found] == ["1", "3"]
    assert found[0][1] == 1.0
    assert 0.5 <= found[1][1] < 1.0
    assert project.read.near_duplicates("لا شيء من هذا") == []


@pytest.mark.parametrize("gone", ["1", "2", "3"])
def test_groups_follow_deletion_and_return(project, put, groups, gone):
    texts = {"1": STORY, "2": REPRINT, "3": REPRINT + " وأكدته مصادر محلية"}
    articles = {key: Article(key, text) for key, text in texts.items()}
    for article in articles.values():
        project.apply(put(article), "sara")
    assert groups() == {"1": 1, "2": 1, "3": 1}
    deletion = ChangeSet(message(("Test", "Delete")), (Change(articles[gone], None),))
    project.apply(deletion, "sara")
    left = sorted(set(articles) - {gone})
    assert groups() == dict.fromkeys(left, int(left[0]))
    project.apply(deletion.inverse(), "sara")
    assert groups() == {"1": 1, "2": 1, "3": 1}


def test_a_pair_parts_when_one_goes(project, put, groups):
    project.apply(put(Article("1", STORY), Article("2", REPRINT)), "sara")
    assert groups() == {"1": 1, "2": 1}
    project.apply(ChangeSet(message(("Test", "Delete")), (Change(Article("1", STORY), None),)), "sara")
    assert groups() == {"2": None}
