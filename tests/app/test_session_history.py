"""Any history of commands, undone and redone and reopened, leaves memory equal to disk and the file sound."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.app.commands.articles import DeleteArticle, ImportArticles, SetMetadata, SetZones
from annotator.app.commands.people import AddAnnotator, RenameAnnotator, SetStatus
from annotator.app.commands.relations import AddRelation, DeleteRelations, ReverseRelation
from annotator.app.commands.scheme import ChangeScheme
from annotator.app.commands.spans import AddSpan, DeleteSpans, Relabel, SetAttributes, SetFragments, SetNote
from annotator.app.session import Command, Session
from annotator.model.article import Article, Metadata, Zone, ZoneType
from annotator.model.errors import UserError
from annotator.model.ids import GOLD_ID, new_id
from annotator.model.people import Status
from annotator.model.scheme import Names
from annotator.model.scheme_toml import default_scheme
from annotator.model.span import Fragment
from annotator.store.project_file import open_reader

TEXTS = (
    "قُتِل 14 شخصًا في قصفٍ على بلدة «القورية». وقال المرصد السوري إنّ الغارة إسرائيلية.",
    "أعلن الجيش مقتل جنديين وإصابة 3 آخرين\nوقالت الوكالة 😀 إن الهجوم وقع أمس.",
    "مصدر طبي: لا يقل عن عشرين قتيلا في حلب ودير الزور، بينهم أطفال.",
)
LABELS = ("PERS", "ORG", "GPE", "ATTACK", "CLAIM", "CUE", "SOURCE", "FIGURE", "CASCUE")
RELATIONS = ("has_source", "has_cue", "in_claim", "place", "same_referent", "subset_of")
VALUES = (
    {"mention": "nominal"},
    {"mention": None},
    {"low": 3, "high": 9},
    {"low": 30},
    {"best": 14, "qualifier": "exact"},
    {"certainty": "possible"},
    {"norm": "القورية"},
    {"loaded": True},
)
places = st.tuples(st.integers(0, 75), st.integers(1, 20)).map(lambda p: Fragment(p[0], p[0] + p[1]))


class Histories(RuleBasedStateMachine):
    """Drives a session as people would, beside a list of the states it went through."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="annotator-history-"))
        self.path = self.folder / "project.annot"
        self.session = Session.create(self.path, default_scheme(), ["سارة", "Omar"])
        self.heard: list[object] = []
        self.session.subscribe(lambda changes, origin: self.heard.append(changes))
        self.reader = open_reader(self.path)

    @initialize()
    def begin(self) -> None:
        articles = [Article(new_id(), text, Metadata(title=text[:10])) for text in TEXTS[:2]]
        self.session.execute(ImportArticles(tuple((article, ()) for article in articles)))
        self.states = [self.state()]
        self.now = 0

    def state(self) -> tuple[object, ...]:
        """Everything a project holds, from the disk."""
        read = self.reader.read
        articles = tuple(read.articles())
        sets = tuple(read.annotation_sets(article.id) for article in articles)
        return articles, sets, read.annotators(), read.scheme_version()

    def do(self, command: Command) -> None:
        before, told = self.state(), len(self.heard)
        try:
            changes = self.session.execute(command)
        except UserError as error:
            assert str(error)  # noqa: PT017 (the other branch matters too)
            assert self.state() == before
            assert len(self.heard) == told
            return
        if not changes.changes:
            assert self.state() == before
            return
        assert self.heard[told:] == [changes]
        self.states = [*self.states[: self.now + 1], self.state()]
        self.now += 1

    def pick_article(self, data: st.DataObject) -> str:
        rows = self.session.article_rows()
        return data.draw(st.sampled_from([row.id for row in rows])) if rows else "gone"

    def pick_span(self, data: st.DataObject, article_id: str) -> str:
        spans = sorted(self.session.annotation_set(article_id).spans)
        return data.draw(st.sampled_from(spans)) if spans else "gone"

    def pick_relation(self, data: st.DataObject, article_id: str) -> str:
        relations = sorted(self.session.annotation_set(article_id).relations)
        return data.draw(st.sampled_from(relations)) if relations else "gone"

    @rule(data=st.data(), label=st.sampled_from(LABELS), first=places, second=st.none() | places)
    def add_span(self, data, label, first, second) -> None:
        fragments = (first,) if second is None else (first, second)
        self.do(AddSpan(self.pick_article(data), label, fragments))

    @rule(data=st.data(), label=st.sampled_from(LABELS))
    def relabel(self, data, label) -> None:
        article = self.pick_article(data)
        self.do(Relabel(article, (self.pick_span(data, article),), label))

    @rule(data=st.data(), place=places)
    def move(self, data, place) -> None:
        article = self.pick_article(data)
        self.do(SetFragments(article, self.pick_span(data, article), (place,)))

    @rule(data=st.data())
    def delete_spans(self, data) -> None:
        article = self.pick_article(data)
        ids = {self.pick_span(data, article), self.pick_span(data, article)}
        self.do(DeleteSpans(article, tuple(sorted(ids))))

    @rule(data=st.data(), values=st.sampled_from(VALUES))
    def set_attributes(self, data, values) -> None:
        article = self.pick_article(data)
        self.do(SetAttributes(article, (self.pick_span(data, article),), values))

    @rule(data=st.data(), note=st.sampled_from(["", "راجع", "see line 3"]))
    def set_note(self, data, note) -> None:
        article = self.pick_article(data)
        self.do(SetNote(article, self.pick_span(data, article), note))

    @rule(data=st.data(), label=st.sampled_from(RELATIONS))
    def add_relation(self, data, label) -> None:
        article = self.pick_article(data)
        self.do(AddRelation(article, label, self.pick_span(data, article), self.pick_span(data, article)))

    @rule(data=st.data(), turn=st.booleans())
    def change_relation(self, data, turn) -> None:
        article = self.pick_article(data)
        relation = self.pick_relation(data, article)
        self.do(ReverseRelation(article, relation) if turn else DeleteRelations(article, (relation,)))

    @rule(data=st.data(), status=st.sampled_from(Status))
    def set_status(self, data, status) -> None:
        self.do(SetStatus(self.pick_article(data), status))

    @rule(data=st.data(), outlet=st.sampled_from(["", "عنب بلدي", "SANA"]), day=st.none() | st.dates())
    def set_metadata(self, data, outlet, day: date | None) -> None:
        self.do(SetMetadata(self.pick_article(data), Metadata("عنوان", outlet, published=day)))

    @rule(data=st.data(), place=places, kind=st.sampled_from(ZoneType))
    def set_zones(self, data, place, kind) -> None:
        self.do(SetZones(self.pick_article(data), (Zone(kind, *place),)))

    @rule(data=st.data())
    def delete_article(self, data) -> None:
        self.do(DeleteArticle(self.pick_article(data)))

    @rule(text=st.sampled_from(TEXTS))
    def import_article(self, text) -> None:
        self.do(ImportArticles(((Article(new_id(), text), ()),)))

    @rule(name=st.sampled_from(["ليلى", "Omar", "gold", " "]))
    def add_annotator(self, name) -> None:
        self.do(AddAnnotator(name))

    @rule(name=st.sampled_from(["ليلى", "سارة", "Nour"]))
    def rename(self, name) -> None:
        self.do(RenameAnnotator(self.session.annotator.id, name))

    @rule(name=st.sampled_from(["جديد", "آخر"]), drop=st.booleans())
    def change_scheme(self, name, drop) -> None:
        scheme = self.session.scheme
        layers = tuple(layer for layer in scheme.layers if layer.key != "event") if drop else scheme.layers
        kept = {label.key for layer in layers for label in layer.labels}
        relations = tuple(
            replace(
                kind,
                sources=tuple(key for key in kind.sources if key in kept),
                targets=tuple(key for key in kind.targets if key in kept),
            )
            for kind in scheme.relations
        )
        self.do(ChangeScheme(replace(scheme, names=Names(name, name), layers=layers, relations=relations)))

    @rule(who=st.integers(0, 3))
    def switch_annotator(self, who) -> None:
        people = [annotator.id for annotator in self.session.annotators()]
        self.session.use_annotator([*people, GOLD_ID][who % (len(people) + 1)])

    @precondition(lambda self: self.now > 0)
    @rule(times=st.integers(1, 4))
    def undo(self, times) -> None:
        for _ in range(min(times, self.now)):
            assert self.session.undo_name is not None
            assert self.session.undo() is not None
            self.now -= 1
            assert self.state() == self.states[self.now]

    @rule(times=st.integers(1, 4))
    def redo(self, times) -> None:
        for _ in range(times):
            if self.now == len(self.states) - 1:
                assert self.session.redo_name is None
                assert self.session.redo() is None
                return
            assert self.session.redo() is not None
            self.now += 1
            assert self.state() == self.states[self.now]

    @rule()
    def reopen(self) -> None:
        names = self.session.undo_name, self.session.redo_name
        self.reader.close()
        self.session.close()
        assert [path.name for path in self.folder.iterdir()] == [self.path.name]
        self.session = Session.open(self.path)
        self.session.subscribe(lambda changes, origin: self.heard.append(changes))
        self.reader = open_reader(self.path)
        assert (self.session.undo_name, self.session.redo_name) == names
        assert self.session.check() == []

    @invariant()
    def memory_equals_disk(self) -> None:
        articles, sets, annotators, scheme = self.state()
        session = self.session
        assert session.annotators() == annotators
        assert (session.scheme, session.scheme_version) == (scheme.scheme, scheme.version)
        assert session.annotator in annotators or session.annotator.id == GOLD_ID
        for article, stored in zip(articles, sets, strict=True):
            assert session.article(article.id) == article
            for annotation_set in stored:
                assert session.annotation_set(article.id, annotation_set.annotator_id) == annotation_set
        rows = session.article_rows()
        assert [row.id for row in rows] == [article.id for article in articles]
        for row in rows:
            mine = session.annotation_set(row.id)
            assert (row.status, row.span_count) == (mine.assignment.status, len(mine.spans))

    def teardown(self) -> None:
        problems = self.session.check()
        self.reader.close()
        self.session.close()
        shutil.rmtree(self.folder)
        assert problems == []


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=15, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
