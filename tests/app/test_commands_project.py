"""Articles, people and the scheme."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from annotator.app.commands.articles import DeleteArticle, ImportArticles, SetMetadata, SetZones
from annotator.app.commands.people import AddAnnotator, RenameAnnotator, SetStatus
from annotator.app.commands.relations import AddRelation
from annotator.app.commands.scheme import ChangeScheme
from annotator.app.commands.spans import AddSpan
from annotator.model.article import Article, Metadata, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID
from annotator.model.people import AnnotationSet, Assignment, Status
from annotator.model.scheme import Attribute, AttributeType, Names, OverlapRule
from annotator.model.span import Fragment, Relation, Span


def refused(session, command, sentence):
    with pytest.raises(UserError, match=sentence):
        session.execute(command)


def imported(*items: tuple[Article, tuple[AnnotationSet, ...]]) -> ImportArticles:
    return ImportArticles(items)


def gold_labels(article_id: str, annotator_id: str = GOLD_ID) -> AnnotationSet:
    spans = {
        "s1": Span("s1", article_id, annotator_id, "casualty", "FIGURE", (Fragment(0, 2),)),
        "s2": Span("s2", article_id, annotator_id, "entity", "GPE", (Fragment(3, 6),)),
    }
    relations = {"r1": Relation("r1", article_id, annotator_id, "place", "s1", "s2")}
    return AnnotationSet(Assignment(article_id, annotator_id, Status.DONE), spans, relations)


# -- articles -------------------------------------------------------------------------------------------


def test_articles_come_with_their_labels_as_one_step(session):
    article = Article("a", "14 حلب وإدلب")
    session.execute(imported((article, (gold_labels("a"),))))
    assert session.annotation_sets("a") == [gold_labels("a")]
    assert [a.id for a in session.annotators()][-1] == GOLD_ID
    session.undo()
    assert len(session.article_rows()) == 2
    assert GOLD_ID not in [a.id for a in session.annotators()]
    session.redo()
    assert session.annotation_sets("a") == [gold_labels("a")]
    assert session.check() == []


def test_the_same_text_is_refused_with_its_twins_title(session, first):
    text = session.article(first).text
    title = session.article(first).meta.title
    refused(session, imported((Article("x", text, Metadata("آخر")), ())), title)
    once, twice = Article("x", "نص", Metadata("عنوان")), Article("y", "نص")
    refused(session, imported((once, ()), (twice, ())), "عنوان")
    assert len(session.article_rows()) == 2


def test_useless_texts_are_refused(session):
    refused(session, imported((Article("x", " \n", Metadata("فارغ")), ())), "فارغ")
    refused(session, imported((Article("x", "قتل \ud800", Metadata("نصف")), ())), "half characters")
    zones = (Zone(ZoneType.TITLE, 0, 3), Zone(ZoneType.BODY, 2, 5))
    refused(session, imported((Article("x", "قتل جرح", zones=zones), ())), "overlap")


def test_labels_that_do_not_fit_are_refused(session):
    article = Article("a", "14 حلب وإدلب")
    broken = gold_labels("a")
    outside = replace(broken.spans["s2"], fragments=(Fragment(3, 99),))
    refused(
        session,
        imported((article, (replace(broken, spans={"s1": broken.spans["s1"], "s2": outside}),))),
        "99",
    )
    refused(session, imported((article, (gold_labels("a", "nobody"),))), "no such annotator")


def test_details_change(session, first):
    meta = Metadata("عنوان", "صحيفة", "https://example.org", date(2020, 5, 6), "ar")
    session.execute(SetMetadata(first, meta))
    assert session.article(first).meta == meta
    row = session.article_row(first)
    assert (row.title, row.outlet, row.published) == ("عنوان", "صحيفة", date(2020, 5, 6))
    assert session.search("صحيفة") == [first]
    assert session.execute(SetMetadata(first, meta)).changes == ()


def test_zones_are_sorted_and_checked(session, first):
    body, title = Zone(ZoneType.BODY, 10, 20), Zone(ZoneType.TITLE, 0, 5)
    session.execute(SetZones(first, (body, title)))
    assert session.article(first).zones == (title, body)
    refused(session, SetZones(first, (Zone(ZoneType.BODY, 0, 10), Zone(ZoneType.BODY, 9, 12))), "overlap")
    refused(session, SetZones(first, (Zone(ZoneType.BODY, 5, 5),)), "not a stretch")
    refused(session, SetZones(first, (Zone(ZoneType.BODY, 5, 999),)), "not a stretch")


def test_a_deleted_article_comes_back_with_everything(session, first):
    session.execute(AddSpan(first, "GPE", (Fragment(24, 31),)))
    figure = AddSpan(first, "FIGURE", (Fragment(6, 14),))
    session.execute(figure)
    town = next(s for s in session.annotation_set(first).spans.values() if s.label == "GPE")
    session.execute(AddRelation(first, "place", figure.span_id, town.id))
    session.use_annotator("Omar")
    session.execute(AddSpan(first, "LOC", (Fragment(24, 31),)))
    rows, sets, article = session.article_rows(), session.annotation_sets(first), session.article(first)
    session.execute(DeleteArticle(first))
    assert [row.id for row in session.article_rows()] == [rows[1].id]
    assert session.search("القورية") == []
    refused(session, AddSpan(first, "GPE", (Fragment(24, 31),)), "no longer in the project")
    session.undo()
    assert session.article_rows() == rows
    assert session.annotation_sets(first) == sets
    assert session.article(first) == article
    assert session.search("القورية") == [first]
    assert session.check() == []


# -- people ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "needs a name"),
        ("  ", "needs a name"),
        ("ساره", "already an annotator “سارة”"),
        ("omar", "Omar"),
        ("Gold", "not a person"),
    ],
)
def test_names_are_unique_to_the_ear(session, name, sentence):
    refused(session, AddAnnotator(name), sentence)
    refused(session, RenameAnnotator(session.annotators()[1 if name == "ساره" else 0].id, name), sentence)


def test_people_are_added_and_renamed(session):
    addition = AddAnnotator("  ليلى  حسن ", "#336699")
    session.execute(addition)
    assert session.annotators()[-1].name == "ليلى حسن"
    session.execute(RenameAnnotator(addition.annotator_id, "ليلى"))
    assert (session.annotators()[-1].name, session.annotators()[-1].colour) == ("ليلى", "#336699")
    session.execute(RenameAnnotator(addition.annotator_id, "لَيلى"))
    refused(session, RenameAnnotator("nobody", "x"), "Only a person")
    refused(session, RenameAnnotator(GOLD_ID, "x"), "Only a person")


def test_status_is_each_ones_own(session, first):
    session.execute(SetStatus(first, Status.DONE))
    assert session.article_row(first).status is Status.DONE
    assert session.execute(SetStatus(first, Status.DONE)).changes == ()
    session.use_annotator("Omar")
    assert session.article_row(first).status is Status.TODO
    assert session.execute(SetStatus(first, Status.TODO)).changes == ()
    refused(session, SetStatus("nobody", Status.DONE), "no longer in the project")


# -- scheme ---------------------------------------------------------------------------------------------


def without_label(scheme, key):
    layers = tuple(
        replace(layer, labels=tuple(label for label in layer.labels if label.key != key))
        for layer in scheme.layers
    )
    relations = tuple(
        replace(
            kind,
            sources=tuple(s for s in kind.sources if s != key),
            targets=tuple(t for t in kind.targets if t != key),
        )
        for kind in scheme.relations
    )
    return replace(scheme, layers=layers, relations=relations)


def test_a_label_in_use_may_not_vanish(session, first):
    smaller = without_label(session.scheme, "WEA")
    session.execute(AddSpan(first, "WEA", (Fragment(24, 31),)))
    refused(session, ChangeScheme(smaller), r"WEA \(1\)")
    session.undo()
    session.execute(ChangeScheme(smaller))
    assert (session.scheme, session.scheme_version) == (smaller, 2)
    refused(session, AddSpan(first, "WEA", (Fragment(24, 31),)), "no label")
    session.undo()
    assert (session.scheme_version, session.scheme.label("WEA") is not None) == (1, True)
    assert session.check() == []


def test_values_in_use_must_fit(session, first):
    session.execute(AddSpan(first, "FIGURE", (Fragment(6, 14),)))

    def stricter(label):
        if label.key != "FIGURE":
            return label
        low = Attribute("low", AttributeType.INTEGER, Names("الأدنى", "Low"), minimum=1000)
        return replace(label, attributes=tuple(low if a.key == "low" else a for a in label.attributes))

    scheme = session.scheme
    layers = tuple(replace(layer, labels=tuple(map(stricter, layer.labels))) for layer in scheme.layers)
    refused(session, ChangeScheme(replace(scheme, layers=layers)), r"FIGURE \(1\)")


def test_overlaps_must_fit_a_stricter_rule(session, first):
    session.execute(AddSpan(first, "GPE", (Fragment(18, 31),)))
    session.execute(AddSpan(first, "LOC", (Fragment(24, 31),)))
    scheme = session.scheme
    layers = tuple(replace(layer, overlap=OverlapRule.NONE) for layer in scheme.layers)
    refused(session, ChangeScheme(replace(scheme, layers=layers)), r"LOC \(1\)")


def test_an_unsound_scheme_is_refused(session):
    refused(session, ChangeScheme(replace(session.scheme, layers=())), "not sound")
    assert session.execute(ChangeScheme(session.scheme)).changes == ()


def test_a_new_scheme_survives_a_restart(session, path):
    from annotator.app.session import Session

    renamed = replace(session.scheme, names=Names("مخطط جديد", "New scheme"))
    session.execute(ChangeScheme(renamed))
    session.close()
    with Session.open(path) as again:
        assert (again.scheme, again.scheme_version) == (renamed, 2)
        again.undo()
        assert again.scheme_version == 1
