"""Labelling: what a person asks for, what they get, and what they are told instead."""

from __future__ import annotations

from datetime import date

import pytest

from annotator.app.commands.articles import ImportArticles, SetZones
from annotator.app.commands.people import SetStatus
from annotator.app.commands.relations import AddRelation, DeleteRelations, ReverseRelation
from annotator.app.commands.spans import (
    AddSpan,
    DeleteSpans,
    Relabel,
    SetAttributes,
    SetFragments,
    SetNote,
)
from annotator.model.article import Article, Metadata, Zone, ZoneType
from annotator.model.change import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import new_id
from annotator.model.people import Status
from annotator.model.span import Fragment, Provenance, Span


@pytest.fixture
def say(session, first):
    """Label the first occurrence of some words of the first article; returns the span."""

    def label(words: str, key: str, **more: object) -> Span:
        text = session.article(first).text
        start = text.index(words)
        command = AddSpan(first, key, (Fragment(start, start + len(words)),), **more)
        session.execute(command)
        return session.annotation_set(first).spans[command.span_id]

    return label


def spans(session, article):
    return session.annotation_set(article).spans


def relations(session, article):
    return [(r.label, r.source, r.target) for r in session.annotation_set(article).relations.values()]


def refused(session, command, sentence):
    with pytest.raises(UserError, match=sentence):
        session.execute(command)


# -- adding ---------------------------------------------------------------------------------------------


def test_a_span_gets_defaults_and_what_it_was_given(session, first, say):
    span = say("القورية", "GPE", attributes={"loaded": True}, note="؟", provenance=Provenance.ACCEPTED)
    assert span.layer == "entity"
    assert span.attributes == {"mention": "name", "loaded": True}
    assert (span.note, span.provenance) == ("؟", Provenance.ACCEPTED)
    assert span.annotator_id == session.annotator.id


def test_the_extent_grows_to_letters_and_loses_spaces(session, first):
    text = session.article(first).text
    command = AddSpan(first, "GPE", (Fragment(text.index(" بلدة"), text.index("«القورية")),))
    session.execute(command)
    assert spans(session, first)[command.span_id].surface(text) == "بلدة"
    marked = AddSpan(first, "ATTACK", (Fragment(0, 3),))
    session.execute(marked)
    assert spans(session, first)[marked.span_id].surface(text) == "قُتِ"


def test_touching_fragments_become_one(session, first):
    command = AddSpan(first, "CLAIM", (Fragment(24, 31), Fragment(6, 8), Fragment(28, 31), Fragment(31, 32)))
    session.execute(command)
    assert spans(session, first)[command.span_id].fragments == (Fragment(6, 8), Fragment(24, 32))


@pytest.mark.parametrize(
    ("fragments", "sentence"),
    [
        ((), "nothing to label"),
        ((Fragment(8, 8),), "nothing to label"),
        ((Fragment(8, 9),), "nothing to label"),
        ((Fragment(5, 999),), "not a stretch"),
        ((Fragment(-1, 4),), "not a stretch"),
        ((Fragment(9, 4),), "not a stretch"),
    ],
)
def test_what_is_no_text_cannot_be_labelled(session, first, fragments, sentence):
    refused(session, AddSpan(first, "GPE", fragments), sentence)


def test_unknown_labels_and_values_are_refused(session, first):
    town = (Fragment(24, 31),)
    refused(session, AddSpan(first, "NOPE", town), "no label")
    refused(session, AddSpan(first, "GPE", town, {"nope": 1}), "no attribute")
    refused(session, AddSpan(first, "GPE", town, {"mention": "maybe"}), "not a choice")
    refused(session, AddSpan("nobody", "GPE", town), "no longer in the project")
    refused(session, AddSpan(first, "GPE", town, annotator_id="nobody"), "no such annotator")


def test_the_same_label_twice_is_refused_kindly(session, first, say):
    town = say("القورية", "GPE")
    refused(session, AddSpan(first, "GPE", town.fragments), "already labelled")
    say("القورية", "LOC")


def test_nesting_is_allowed_and_crossing_named(session, first, say):
    say("بلدة «القورية»", "GPE")
    refused(session, AddSpan(first, "GPE", (Fragment(24, 31),)), "same label")
    say("القورية", "LOC")
    text = session.article(first).text
    start = text.index("في بلدة")
    refused(session, AddSpan(first, "FAC", (Fragment(start, start + 7),)), "crosses .*بلدة «القورية»")
    say("في بلدة", "CLAIM")


def test_zones_without_labels_refuse_them(session, first, say):
    session.execute(SetZones(first, (Zone(ZoneType.BOILERPLATE, 0, 14),)))
    refused(session, AddSpan(first, "FIGURE", (Fragment(6, 14),)), "boilerplate")
    session.execute(SetZones(first, (Zone(ZoneType.STRAY, 0, 14),)))
    refused(session, AddSpan(first, "FIGURE", (Fragment(6, 20),)), "stray")
    say("القورية", "GPE")
    refused(session, SetZones(first, (Zone(ZoneType.BOILERPLATE, 20, 40),)), "spans lie in it: 1")


def test_the_first_label_starts_the_work_and_undo_takes_both_back(session, first, say):
    assert session.article_row(first).status is Status.TODO
    say("القورية", "GPE")
    assert session.article_row(first).status is Status.IN_PROGRESS
    session.undo()
    assert session.article_row(first)[6:8] == (Status.TODO, 0)
    session.execute(SetStatus(first, Status.DONE))
    say("القورية", "GPE")
    assert session.article_row(first).status is Status.DONE


def test_a_figure_is_read_from_the_text(session, first, say):
    figure = say("14 شخصًا", "FIGURE")
    read = {"stated": 14, "low": 14, "best": 14, "high": 14, "qualifier": "exact", "outcome": "killed"}
    assert read.items() <= figure.attributes.items()
    assert figure.attributes["count_basis"] == "digits"
    session.undo()
    own = say("14 شخصًا", "FIGURE", attributes={"low": 10})
    assert (own.attributes["low"], own.attributes["high"]) == (10, 14)


def test_what_is_no_figure_is_not_read(session, first, say):
    assert "low" not in say("القورية", "FIGURE").attributes


@pytest.mark.parametrize(
    ("words", "published", "expected"),
    [
        ("أمس الثلاثاء", date(2020, 5, 6), "2020-05-05"),
        ("أمس الثلاثاء", None, None),
        ("28 شباط 2020", None, "2020-02-28"),
        ("منذ أمس الثلاثاء", date(2020, 5, 6), None),
        ("05/06/2020", date(2020, 7, 1), None),
    ],
)
def test_a_date_is_read_when_the_whole_span_states_it_for_certain(session, words, published, expected):
    article = Article(new_id(), f"وقع الهجوم {words} في البلدة", Metadata(published=published))
    session.execute(ImportArticles(((article, ()),)))
    start = article.text.index(words)
    command = AddSpan(article.id, "DATE", (Fragment(start, start + len(words)),))
    session.execute(command)
    assert session.annotation_set(article.id).spans[command.span_id].attributes.get("norm") == expected


# -- automatic relations --------------------------------------------------------------------------------


def test_claim_source_and_cue_link_themselves_in_any_order(session, first, say):
    source = say("المرصد السوري", "SOURCE")
    claim = say("إنّ الغارة إسرائيلية", "CLAIM")
    assert relations(session, first) == [("has_source", claim.id, source.id)]
    cue = say("قال", "CUE")
    assert relations(session, first)[1:] == [("has_cue", claim.id, cue.id)]
    session.undo()
    assert len(relations(session, first)) == 1
    assert cue.id not in spans(session, first)


def test_a_claim_that_has_its_source_takes_no_second_one(session, first, say):
    say("المرصد السوري", "SOURCE")
    say("إنّ الغارة إسرائيلية", "CLAIM")
    say("الغارة", "SOURCE")
    assert len(relations(session, first)) == 1


def test_the_same_sentence_comes_before_a_nearer_neighbour(session, first, say):
    denial = say("ونفى الجيش ذلك", "CLAIM")
    claim = say("وقال المرصد", "CLAIM")
    source = say("إسرائيلية", "SOURCE")
    assert relations(session, first) == [("has_source", claim.id, source.id)]
    assert denial.id


def test_two_sentences_away_is_too_far(session, first, say):
    say("ونفى الجيش ذلك", "CLAIM")
    say("14", "SOURCE")
    assert relations(session, first) == []


def test_others_spans_are_not_linked(session, first, say):
    say("إنّ الغارة إسرائيلية", "CLAIM")
    session.use_annotator("Omar")
    say("المرصد السوري", "SOURCE")
    assert relations(session, first) == []


# -- changing -------------------------------------------------------------------------------------------


def test_relabelling_keeps_what_fits(session, first, say):
    town = say("القورية", "GPE", attributes={"loaded": True, "norm": "القورية"})
    session.execute(Relabel(first, (town.id,), "LOC"))
    changed = spans(session, first)[town.id]
    assert (changed.label, changed.layer) == ("LOC", "entity")
    assert changed.attributes == {"mention": "name", "loaded": True, "norm": "القورية"}
    session.execute(Relabel(first, (town.id,), "ATTACK"))
    changed = spans(session, first)[town.id]
    assert (changed.layer, changed.attributes) == ("event", {})
    session.undo()
    session.undo()
    assert spans(session, first)[town.id] == town


def test_relabelling_drops_relations_that_no_longer_fit(session, first, say):
    figure, town = say("14 شخصًا", "FIGURE"), say("القورية", "GPE")
    session.execute(AddRelation(first, "place", figure.id, town.id))
    session.execute(Relabel(first, (town.id,), "LOC"))
    assert len(relations(session, first)) == 1
    session.execute(Relabel(first, (town.id,), "PERS"))
    assert relations(session, first) == []
    session.undo()
    assert relations(session, first) == [("place", figure.id, town.id)]


def test_relabelling_obeys_the_overlap_rule(session, first, say):
    say("بلدة «القورية»", "GPE")
    inner = say("القورية", "LOC")
    refused(session, Relabel(first, (inner.id,), "GPE"), "same label")


def test_boundaries_move_and_obey(session, first, say):
    town = say("القورية", "GPE")
    session.execute(SetFragments(first, town.id, (Fragment(18, 31),)))
    assert spans(session, first)[town.id].fragments == (Fragment(18, 31),)
    refused(session, SetFragments(first, town.id, (Fragment(22, 22),)), "nothing to label")
    refused(session, SetFragments(first, "nobody", (Fragment(18, 31),)), "no longer there")


def test_values_are_checked_and_cleared(session, first, say):
    figure = say("14 شخصًا", "FIGURE")
    session.execute(SetAttributes(first, (figure.id,), {"low": 10, "high": 20, "stated": None}))
    changed = spans(session, first)[figure.id].attributes
    assert (changed["low"], changed["high"], "stated" in changed) == (10, 20, False)
    refused(session, SetAttributes(first, (figure.id,), {"low": 15}), "cannot be more than")
    refused(session, SetAttributes(first, (figure.id,), {"low": -1}), "less than 0")
    refused(session, SetAttributes(first, (figure.id,), {"low": True}), "whole number")
    refused(session, SetAttributes(first, (figure.id,), {"outcome": "fine"}), "not a choice")


def test_values_of_many_spans_are_one_step(session, first, say):
    ids = (say("القورية", "GPE").id, say("المرصد السوري", "ORG").id)
    session.execute(SetAttributes(first, ids, {"mention": "nominal"}))
    assert {spans(session, first)[i].attributes["mention"] for i in ids} == {"nominal"}
    session.undo()
    assert {spans(session, first)[i].attributes["mention"] for i in ids} == {"name"}


def test_notes_are_kept_as_written(session, first, say):
    town = say("القورية", "GPE")
    session.execute(SetNote(first, town.id, " سطر\nآخر "))
    assert spans(session, first)[town.id].note == " سطر\nآخر "


def test_deleting_takes_relations_along_and_undo_brings_all_back(session, first, say):
    figure, town = say("14 شخصًا", "FIGURE"), say("القورية", "GPE")
    session.execute(AddRelation(first, "place", figure.id, town.id))
    before = session.annotation_set(first)
    session.execute(DeleteSpans(first, (town.id, figure.id, town.id)))
    assert session.annotation_set(first).spans == {}
    assert session.annotation_set(first).relations == {}
    session.undo()
    assert session.annotation_set(first) == before


# -- relations ------------------------------------------------------------------------------------------


def test_relations_follow_the_scheme(session, first, say):
    figure, town = say("14 شخصًا", "FIGURE"), say("القورية", "GPE")
    refused(session, AddRelation(first, "place", town.id, figure.id), "does not lead from")
    refused(session, AddRelation(first, "nope", figure.id, town.id), "no relation")
    refused(session, AddRelation(first, "place", figure.id, "nobody"), "no longer there")
    refused(session, AddRelation(first, "subset_of", figure.id, figure.id), "related to itself")
    session.execute(AddRelation(first, "place", figure.id, town.id))
    refused(session, AddRelation(first, "place", figure.id, town.id), "already related")


def test_single_relations_hold_once(session, first, say):
    one, two, three = (say(words, "FIGURE") for words in ("14 شخصًا", "القورية", "الجيش"))
    session.execute(AddRelation(first, "subset_of", one.id, two.id))
    refused(session, AddRelation(first, "subset_of", one.id, three.id), "already has")
    session.execute(AddRelation(first, "subset_of", three.id, two.id))


def test_symmetric_relations_hold_once_in_either_direction(session, first, say):
    one, two = say("القورية", "GPE"), say("الجيش", "ORG")
    session.execute(AddRelation(first, "same_referent", one.id, two.id))
    refused(session, AddRelation(first, "same_referent", two.id, one.id), "already related")


def test_relations_turn_round_where_they_may(session, first, say):
    one, two, town = say("14 شخصًا", "FIGURE"), say("الجيش", "FIGURE"), say("القورية", "GPE")
    subset, place = (
        AddRelation(first, "subset_of", one.id, two.id),
        AddRelation(first, "place", one.id, town.id),
    )
    session.execute(subset)
    session.execute(place)
    session.execute(ReverseRelation(first, subset.relation_id))
    assert ("subset_of", two.id, one.id) in relations(session, first)
    refused(session, ReverseRelation(first, place.relation_id), "does not lead from")
    session.execute(DeleteRelations(first, (subset.relation_id,)))
    assert [label for label, _, _ in relations(session, first)] == ["place"]
    refused(session, DeleteRelations(first, (subset.relation_id,)), "no longer there")


# -- cost -----------------------------------------------------------------------------------------------


def test_a_plan_of_everything_is_one_change_set(session, say, first):
    plan = AddSpan(first, "GPE", (Fragment(24, 31),)).plan(session)
    assert isinstance(plan, ChangeSet)
    assert session.annotation_set(first).spans == {}


def test_emoji_and_marks_are_never_cut(session):
    article = Article(new_id(), "👨‍👩‍👧 قتلى")
    session.execute(ImportArticles(((article, ()),)))
    command = AddSpan(article.id, "ATTACK", (Fragment(1, 2),))
    session.execute(command)
    assert spans(session, article.id)[command.span_id].fragments == (Fragment(0, 5),)
