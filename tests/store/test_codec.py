"""Every record and message survives the journal unchanged."""

from __future__ import annotations

import json
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.article import Article, Metadata, Origin, Zone, ZoneType
from annotator.model.change import Change
from annotator.model.people import Annotator, Assignment, Status
from annotator.model.scheme import Names, SchemeVersion
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment, Provenance, Relation, Span
from annotator.store.codec import (
    change_from_data,
    change_to_data,
    message_from_json,
    message_to_json,
    to_json,
)
from annotator.text.messages import Message

text = st.text(max_size=8)
values = (
    text
    | st.integers()
    | st.booleans()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.lists(text, max_size=3).map(tuple)
)
attributes = st.dictionaries(text, values, max_size=3)
pairs = st.tuples(st.integers(0, 99), st.integers(0, 99))
fragments = st.lists(pairs.map(lambda p: Fragment(*p)), max_size=3).map(tuple)
zones = st.lists(st.builds(Zone, st.sampled_from(ZoneType), st.integers(0, 9), st.integers(0, 9)), max_size=3)
metadata = st.builds(Metadata, text, text, text, st.none() | st.dates(), text)
origins = st.builds(Origin, text, text, text, st.sampled_from(["lf", "crlf"]), st.booleans())
records = st.one_of(
    st.builds(Article, text, text, metadata, zones.map(tuple), origins),
    st.builds(Annotator, text, text, text),
    st.builds(Assignment, text, text, st.sampled_from(Status), text, attributes),
    st.builds(Span, text, text, text, text, text, fragments, attributes, text, st.sampled_from(Provenance)),
    st.builds(Relation, text, text, text, text, text, text, attributes),
)


@settings(max_examples=200, deadline=None)
@given(record=records, born=st.booleans())
def test_changes_survive_json(record, born):
    change = Change(None, record) if born else Change(record, record)
    texts = {record.digest: record.text} if isinstance(record, Article) else {}
    read = change_from_data(json.loads(to_json(change_to_data(change))), texts.__getitem__)
    assert read == change
    if isinstance(record, Span):
        held = {key: type(value) for key, value in record.attributes.items()}
        assert {key: type(value) for key, value in read.after.attributes.items()} == held


def test_a_scheme_survives_json():
    change = Change(None, SchemeVersion(3, default_scheme()))
    assert change_from_data(json.loads(to_json(change_to_data(change))), {}.__getitem__) == change


def test_a_decimal_keeps_its_places():
    span = Span("s", "a", "b", "l", "L", (), {"x": Decimal("1.50")})
    read = change_from_data(change_to_data(Change(None, span)), {}.__getitem__)
    assert str(read.after.attributes["x"]) == "1.50"


@given(args=st.dictionaries(text, text | st.integers() | st.builds(Names, text, text), max_size=3))
def test_messages_survive_json(args):
    sentence = Message("Context", "Source {x}", args)
    read = message_from_json(message_to_json(sentence))
    assert read == sentence
    assert {key: type(value) for key, value in read.args.items()} == {
        key: type(value) for key, value in args.items()
    }
