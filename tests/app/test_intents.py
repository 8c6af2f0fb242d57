"""What keys mean: tables of a place in a text, a key, and the command that follows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.app.commands.spans import AddSpan, Relabel, SetAttributes, SetFragments
from annotator.app.intents import attributes, bounds, labels, relations, zones
from annotator.app.intents.figures import proposals
from annotator.app.intents.focus import Focus
from annotator.model.article import Article, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.people import AnnotationSet, Assignment
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.text.offsets import trim
from annotator.text.words import words

SCHEME = default_scheme()
TEXT = "وقال وزير الصحة إن 14 مدنيا قتلوا في سوق البلدة.\n\nوبالمدينة «كان» الهدوء."


def span_on(words: str, label: str = "ORG", span_id: str = "s1", **attributes: object) -> Span:
    start = TEXT.index(words)
    layer = SCHEME.layer_of(label)
    assert layer is not None
    fragments = (Fragment(start, start + len(words)),)
    return Span(span_id, "a", "me", layer.key, label, fragments, attributes)


def focus_on(*spans: Span, caret: int = 0, select: str = "", active: str = "", attribute: str = "") -> Focus:
    annotations = AnnotationSet(Assignment("a", "me"), {span.id: span for span in spans})
    selection = Fragment(TEXT.index(select), TEXT.index(select) + len(select)) if select else None
    return Focus(SCHEME, Article("a", TEXT), annotations, caret, selection, active, attribute)


def words_of(command: AddSpan | SetFragments) -> list[str]:
    return [TEXT[start:end] for start, end in command.fragments]


# -- label keys ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("select", "labelled"),
    [
        ("وزير الصحة", "وزير الصحة"),
        (" وزير الصحة ", "وزير الصحة"),
        ("زير", "زير"),
        ("\n\nوبالمدينة ", "وبالمدينة"),
    ],
)
def test_a_label_key_takes_the_selection_without_spaces(select, labelled):
    command = labels.label_intent(focus_on(select=select), "ORG")
    assert isinstance(command, AddSpan)
    assert words_of(command) == [labelled]


def test_a_label_key_takes_the_words_without_the_stop():
    command = labels.label_intent(focus_on(select="سوق البلدة."), "GPE")
    assert isinstance(command, AddSpan)
    assert words_of(command) == ["سوق البلدة"]


@pytest.mark.parametrize("offset", range(len("وزير") + 1))
def test_a_label_key_takes_the_whole_word_the_caret_is_in_or_touches(offset):
    command = labels.label_intent(focus_on(caret=TEXT.index("وزير") + offset), "PERS")
    assert isinstance(command, AddSpan)
    assert words_of(command) == ["وزير"]


def test_a_label_key_on_the_active_span_relabels_within_the_layer_and_adds_across_layers():
    focus = focus_on(span_on("وزير الصحة"), active="s1")
    assert labels.label_intent(focus, "OCC") == Relabel("a", ("s1",), "OCC")
    added = labels.label_intent(focus, "SOURCE")
    assert isinstance(added, AddSpan)
    assert words_of(added) == ["وزير الصحة"]
    assert labels.label_intent(focus, "ORG") is None


def test_a_selection_wins_over_the_active_span():
    command = labels.label_intent(focus_on(span_on("وزير الصحة"), active="s1", select="البلدة"), "GPE")
    assert isinstance(command, AddSpan)
    assert words_of(command) == ["البلدة"]


@pytest.mark.parametrize("focus", [focus_on(caret=TEXT.index("\n") + 1), focus_on(select="\n\n")])
def test_a_label_key_where_there_are_no_words_says_what_to_do(focus):
    with pytest.raises(UserError, match=r"Select"):
        labels.label_intent(focus, "PERS")


def test_the_same_label_at_the_same_place_is_found_again():
    focus = focus_on(span_on("وزير"), caret=TEXT.index("وزير") + 2)
    assert labels.twin(focus, "ORG") == "s1"
    assert labels.twin(focus, "PERS") == ""


def test_repeating_carries_choices_over_but_nothing_read_off_the_words():
    organisation, figure = SCHEME.label("ORG"), SCHEME.label("FIGURE")
    assert labels.repeatable(organisation, {"subtype": "MIL", "loaded": True, "norm": "الوزارة"}) == {
        "subtype": "MIL",
        "loaded": True,
    }
    assert labels.repeatable(figure, {"low": 14, "qualifier": "exact"}) == {}


# -- boundaries ---------------------------------------------------------------------------------------------

START_LATER = [
    ("وقال وزير", ["قال وزير", "وزير", "زير", None]),
    ("وبالمدينة", ["بالمدينة", "المدينة", "مدينة"]),
]
START_EARLIER = [("وزير", ["قال وزير", "وقال وزير", None]), ("كان", ["مدينة «كان", "المدينة «كان"])]
END_EARLIER = [("سوق البلدة", ["سوق", None])]
END_LATER = [("14", ["14 مدنيا", "14 مدنيا قتلوا"]), ("البلدة", ["البلدة.\n\nوبالمدينة"])]


def walk(words: str, *, start: bool, later: bool, steps: int) -> list[str | None]:
    """The words of a span after each press of the key; `None` where it does nothing."""
    span, seen = span_on(words), []
    for _ in range(steps):
        move = bounds.move_start if start else bounds.move_end
        command = move(focus_on(span, active="s1"), later)
        seen.append(words_of(command)[0] if command else None)
        if command:
            span = Span("s1", "a", "me", "entity", "ORG", command.fragments)
    return seen


@pytest.mark.parametrize(("words", "seen"), START_LATER)
def test_start_later(words, seen):
    assert walk(words, start=True, later=True, steps=len(seen)) == seen


@pytest.mark.parametrize(("words", "seen"), START_EARLIER)
def test_start_earlier(words, seen):
    assert walk(words, start=True, later=False, steps=len(seen)) == seen


@pytest.mark.parametrize(("words", "seen"), END_EARLIER)
def test_end_earlier(words, seen):
    assert walk(words, start=False, later=False, steps=len(seen)) == seen


@pytest.mark.parametrize(("words", "seen"), END_LATER)
def test_end_later(words, seen):
    assert walk(words, start=False, later=True, steps=len(seen)) == seen


def test_boundaries_need_a_span():
    with pytest.raises(UserError, match="Choose a span"):
        bounds.move_start(focus_on(), later=True)


def test_only_the_outer_ends_of_a_discontinuous_span_move():
    first, last = span_on("وقال").fragments[0], span_on("البلدة").fragments[0]
    span = Span("s1", "a", "me", "entity", "ORG", (first, last))
    assert words_of(bounds.move_start(focus_on(span, active="s1"), later=True)) == ["قال", "البلدة"]
    assert words_of(bounds.move_end(focus_on(span, active="s1"), later=True)) == [
        "وقال",
        "البلدة.\n\nوبالمدينة",
    ]


def test_fragments_are_added_joined_and_removed():
    span = span_on("وزير")
    added = bounds.add_fragment(focus_on(span, active="s1", select="البلدة"))
    assert words_of(added) == ["وزير", "البلدة"]
    overlapping = bounds.add_fragment(focus_on(span, active="s1", select="زير الصحة"))
    assert words_of(overlapping) == ["وزير الصحة"]
    with_stop = bounds.add_fragment(focus_on(span, active="s1", select="البلدة."))
    assert words_of(with_stop) == ["وزير", "البلدة"]
    word = bounds.add_fragment(focus_on(span, active="s1", caret=TEXT.index("البلدة") + 2))
    assert words_of(word) == ["وزير", "البلدة"]
    two = Span("s1", "a", "me", "entity", "ORG", added.fragments)
    removed = bounds.remove_fragment(focus_on(two, active="s1", caret=TEXT.index("البلدة") + 2))
    assert words_of(removed) == ["وزير"]


@pytest.mark.parametrize(
    ("caret", "select"), [("وزير", "زي"), ("وزير", ""), ("\n\n", ""), ("الصحة", " ")], ids=repr
)
def test_adding_what_is_no_new_word_says_what_to_do(caret, select):
    focus = focus_on(span_on("وزير"), active="s1", caret=TEXT.index(caret) + (caret == "\n\n"), select=select)
    with pytest.raises(UserError, match="not in the span yet"):
        bounds.add_fragment(focus)


@pytest.mark.parametrize(
    ("focus", "says"),
    [
        (focus_on(span_on("وزير"), active="s1", caret=TEXT.index("وزير")), "only this one fragment"),
        (focus_on(span_on("وزير"), caret=0), "Choose a span"),
    ],
)
def test_removing_a_fragment_that_cannot_go_says_why(focus, says):
    with pytest.raises(UserError, match=says):
        bounds.remove_fragment(focus)


# -- number keys --------------------------------------------------------------------------------------------


def test_number_keys_begin_at_the_first_choice_without_a_value():
    organisation = SCHEME.label("ORG")
    assert attributes.first_attribute(organisation, {}) == "mention"
    assert attributes.first_attribute(organisation, {"mention": "name"}) == "subtype"
    assert attributes.first_attribute(organisation, {"mention": "name", "subtype": "GOV"}) == "mention"
    assert attributes.first_attribute(SCHEME.label("CUE"), {}) == ""


def test_the_next_attribute_goes_round():
    organisation = SCHEME.label("ORG")
    keys = [a.key for a in attributes.digit_attributes(organisation)]
    assert keys == ["mention", "subtype", "loaded", "metonymy"]
    assert [attributes.next_attribute(organisation, key) for key in keys] == [*keys[1:], keys[0]]
    assert attributes.next_attribute(organisation, "gone") == "mention"


@pytest.mark.parametrize(
    ("attribute", "held", "digit", "values"),
    [
        ("mention", {}, 2, {"mention": "nominal"}),
        ("mention", {"mention": "nominal"}, 2, {"mention": None}),
        ("mention", {"mention": "nominal"}, 1, {"mention": "name"}),
        ("loaded", {}, 1, {"loaded": True}),
        ("loaded", {"loaded": True}, 2, {"loaded": False}),
        ("loaded", {"loaded": True}, 1, {"loaded": None}),
    ],
)
def test_a_number_sets_a_value_and_the_same_number_takes_it_back(attribute, held, digit, values):
    focus = focus_on(span_on("وزير", **held), active="s1", attribute=attribute)
    assert attributes.digit_intent(focus, digit) == SetAttributes("a", ("s1",), values)


@pytest.mark.parametrize(("active", "attribute", "digit"), [("", "", 1), ("s1", "mention", 3), ("s1", "", 1)])
def test_a_number_that_means_nothing_does_nothing(active, attribute, digit):
    assert (
        attributes.digit_intent(focus_on(span_on("وزير"), active=active, attribute=attribute), digit) is None
    )


def test_after_a_number_the_next_unset_choice_is_current():
    claim = SCHEME.label("CLAIM")
    keys = [a.key for a in attributes.digit_attributes(claim)]
    first, second = keys[:2]
    value = claim.attribute(first).values[0].key
    assert attributes.attribute_after(claim, {first: value}, first) == second
    assert attributes.attribute_after(claim, {}, first) == first


# -- relations ----------------------------------------------------------------------------------------------

CLAIM, SOURCE = span_on("إن 14 مدنيا قتلوا", "CLAIM", "c"), span_on("وزير الصحة", "SOURCE", "s")
FIGURE, PLACE, TOTAL = (
    span_on("14 مدنيا", "FIGURE", "f"),
    span_on("البلدة", "GPE", "p"),
    span_on("14", "FIGURE", "t"),
)


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (FIGURE, PLACE, {("f", "p")}),
        (PLACE, FIGURE, {("f", "p")}),
        (FIGURE, TOTAL, {("f", "t")}),
        (TOTAL, FIGURE, {("t", "f")}),
    ],
)
def test_the_direction_comes_from_the_scheme(first, second, found):
    focus = focus_on(CLAIM, SOURCE, FIGURE, PLACE, TOTAL)
    assert {(link.source, link.target) for link in relations.links(focus, first, second)} == found


def test_relations_that_exist_are_not_offered_again():
    focus = focus_on(FIGURE, PLACE)
    offered = [link.label for link in relations.links(focus, FIGURE, PLACE)]
    assert "place" in offered
    one = Relation("r", "a", "me", "place", "f", "p")
    linked = Focus(
        SCHEME, focus.article, AnnotationSet(Assignment("a", "me"), focus.annotations.spans, {"r": one})
    )
    assert [link.label for link in relations.links(linked, FIGURE, PLACE)] == [
        o for o in offered if o != "place"
    ]


def test_spans_without_a_common_relation_are_refused():
    cue = span_on("وقال", "CUE", "u")
    with pytest.raises(UserError, match="No relation"):
        relations.links(focus_on(cue, PLACE), cue, PLACE)
    with pytest.raises(UserError, match="No relation"):
        relations.links(focus_on(FIGURE), FIGURE, FIGURE)


def test_partners_are_the_spans_that_fit_beginning_after_the_armed_one():
    focus = focus_on(CLAIM, SOURCE, FIGURE, PLACE)
    assert relations.partners(focus, FIGURE) == ["p", "s", "c"]
    assert relations.partners(focus, SOURCE) == ["c", "f"]


@pytest.mark.parametrize(
    ("ring", "current", "backward", "reached"),
    [
        ("abc", "b", False, "c"),
        ("abc", "c", False, "a"),
        ("abc", "a", True, "c"),
        ("abc", "", True, "c"),
        ("", "", False, ""),
    ],
)
def test_stepping_goes_round(ring, current, backward, reached):
    assert relations.step(list(ring), current, backward) == reached


# -- zones --------------------------------------------------------------------------------------------------

T, S, B = ZoneType.TITLE, ZoneType.SUMMARY, ZoneType.BOILERPLATE


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ([], Zone(T, 0, 5), [Zone(T, 0, 5)]),
        ([Zone(T, 0, 9)], Zone(B, 3, 6), [Zone(T, 0, 3), Zone(B, 3, 6), Zone(T, 6, 9)]),
        ([Zone(T, 0, 4), Zone(S, 4, 9)], Zone(B, 2, 6), [Zone(T, 0, 2), Zone(B, 2, 6), Zone(S, 6, 9)]),
        ([Zone(T, 0, 4)], Zone(T, 4, 9), [Zone(T, 0, 9)]),
        ([Zone(T, 0, 9)], Zone(ZoneType.BODY, 0, 4), [Zone(T, 4, 9)]),
        ([Zone(T, 2, 4)], Zone(B, 0, 9), [Zone(B, 0, 9)]),
    ],
)
def test_zones_give_way(before, new, after):
    assert list(zones.carve(before, new)) == after


STRETCHES = st.tuples(st.sampled_from(list(ZoneType)), st.integers(0, 40), st.integers(1, 12))


@settings(deadline=None, max_examples=150)
@given(st.lists(STRETCHES, max_size=8))
def test_zones_never_overlap_and_say_what_was_said_last(steps):
    carved, said = (), {}
    for kind, start, length in steps:
        carved = zones.carve(carved, Zone(kind, start, start + length))
        said |= dict.fromkeys(range(start, start + length), kind)
    assert [zones.zone_at(carved, place) for place in range(60)] == [
        said.get(place, ZoneType.BODY) for place in range(60)
    ]
    assert all(one.end <= other.start for one, other in pairwise(carved))


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_boundary_keys_keep_a_span_whole_and_can_be_taken_back(data):
    text = "".join(
        data.draw(st.lists(st.sampled_from(["وقال ", "بالمدينة ", "«كان» ", "14.5 ", "، ", "\n", "كتابهم "])))
    )
    places = words(text)
    if not places:
        return
    first = data.draw(st.integers(0, len(places) - 1))
    span = Span("s1", "a", "me", "entity", "ORG", (Fragment(*places[first]),))
    move, later = data.draw(st.sampled_from([(bounds.move_start, False), (bounds.move_end, True)]))

    def moved(of: Span, later: bool) -> Span:
        command = move(
            Focus(SCHEME, Article("a", text), AnnotationSet(Assignment("a", "me"), {"s1": of}), active="s1"),
            later,
        )
        return of if command is None else Span("s1", "a", "me", "entity", "ORG", command.fragments)

    longer = moved(span, later)
    assert longer.start <= span.start < span.end <= longer.end
    assert trim(text, longer.start, longer.end) == (longer.start, longer.end)
    if longer != span:
        assert moved(longer, not later) == span


def test_a_zone_covers_the_selection_or_the_paragraph_under_the_caret():
    assert TEXT[slice(*zones.zone_range(focus_on(select=" سوق البلدة")))] == "سوق البلدة"
    assert TEXT[slice(*zones.zone_range(focus_on(caret=len(TEXT))))] == TEXT.rsplit("\n", maxsplit=1)[-1]
    assert TEXT[slice(*zones.zone_range(focus_on(caret=0)))] == TEXT.split("\n", maxsplit=1)[0]
    with pytest.raises(UserError, match="no text"):
        zones.zone_range(focus_on(caret=TEXT.index("\n") + 1))


def test_setting_the_zone_it_already_has_is_nothing():
    assert zones.zone_intent(focus_on(caret=0), ZoneType.BODY) is None
    command = zones.zone_intent(focus_on(caret=0), ZoneType.TITLE)
    assert command is not None
    assert command.zones == (Zone(T, 0, TEXT.index("\n")),)


def test_an_end_stops_before_a_pronoun_and_never_after_an_article():
    text = "نقلت صحيفتهم عن الوزير"
    span = Span("s1", "a", "me", "entity", "ORG", (Fragment(5, 12),))
    seen = []
    for later in (False, False, True, True, True):
        focus = Focus(
            SCHEME, Article("a", text), AnnotationSet(Assignment("a", "me"), {"s1": span}), active="s1"
        )
        command = bounds.move_end(focus, later)
        if command is not None:
            span = Span("s1", "a", "me", "entity", "ORG", command.fragments)
        seen.append(span.surface(text))
    assert seen == ["صحيفت", "صحيفت", "صحيفتهم", "صحيفتهم عن", "صحيفتهم عن الوزير"]


# -- figures ------------------------------------------------------------------------------------------------


def test_a_figure_is_read_from_its_words_for_the_values_it_lacks():
    found = proposals(focus_on(span_on("14 مدنيا", "FIGURE"), active="s1"))
    assert (found["low"], found["best"], found["high"], found["outcome"]) == (14, 14, 14, "killed")
    held = proposals(focus_on(span_on("14 مدنيا", "FIGURE", low=3, outcome="wounded"), active="s1"))
    assert not {"low", "outcome"} & held.keys()
    assert held["high"] == 14


@pytest.mark.parametrize("focus", [focus_on(), focus_on(span_on("14 مدنيا", "NORP"), active="s1")])
def test_nothing_is_proposed_for_other_labels(focus):
    assert proposals(focus) == {}
