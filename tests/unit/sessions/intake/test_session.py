from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Intake, PageId, Status, Which
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.questions import QUESTIONS, Question
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView
from tests.unit.sessions.intake.conftest import BEGAN, DAB, PLAIN, MemoryStore

TAPS = [DAB, Stroke(BodyView.FRONT, ((30.0, 110.0),), 9.0), replace(DAB, erase=True)]


def begun(store: MemoryStore, *, wants_memory: bool = False) -> IntakeSession:
    return IntakeSession.begin(
        store, "de", code="A-17", wants_memory=wants_memory, clock=lambda: BEGAN
    )


def found_again(store: MemoryStore) -> Intake:
    """Return the newest intake as a program that starts anew reads it."""
    head = store.heads()[0]
    store.lines[head.id] = [
        Entry(entry.kind, json.loads(json.dumps(dict(entry.data))))
        for entry in store.lines[head.id]
    ]
    return IntakeSession.resume(store, head).intake


def page_of(session: IntakeSession) -> PageId:
    return session.page


def walked(session: IntakeSession) -> IntakeSession:
    """Answer everything with a plain headache and go on to the last page."""
    session.draw(PainDrawing((DAB,)))
    for question, answer in PLAIN.items():
        session.answer(question, answer)
    while session.page is not PageId.THANKS:
        session.go_on()
    return session


def test_that_a_new_intake_is_kept_before_anything_is_said(store: MemoryStore) -> None:
    session = begun(store, wants_memory=True)
    head = session.intake.head
    assert store.heads(Status.RUNNING) == [head]
    assert (head.code, head.language, head.started) == ("A-17", "de", BEGAN)
    assert page_of(session) is PageId.ORIENTATION
    assert not session.can_go_on
    assert found_again(store) == session.intake
    assert begun(store).intake.head.id != head.id


def test_that_another_figure_is_found_again(store: MemoryStore) -> None:
    session = IntakeSession.begin(store, "en", figure="other")
    session.draw(session.intake.drawing.with_stroke(DAB))
    session.draw(session.intake.drawn(Which.MEMORY).with_stroke(DAB), Which.MEMORY)
    again = found_again(store)
    assert again.drawing.figure == again.drawn(Which.MEMORY).figure == "other"
    assert again == session.intake


def test_that_nobody_goes_on_without_an_answer(store: MemoryStore) -> None:
    session = begun(store)
    session.go_on()
    assert page_of(session) is PageId.ORIENTATION
    session.answer("orientation", "left")
    session.go_on()
    assert page_of(session) is PageId.PAINT
    session.go_back()
    assert page_of(session) is PageId.ORIENTATION
    session.go_back()
    assert page_of(session) is PageId.ORIENTATION
    assert session.intake.answers == {"orientation": "left"}


def test_that_a_page_this_intake_has_not_cannot_be_shown(store: MemoryStore) -> None:
    session = begun(store)
    session.turn_to(PageId.SPEAK)
    session.turn_to(PageId.MEMORY)
    assert page_of(session) is PageId.ORIENTATION


def test_that_the_last_page_finishes_and_nothing_leads_back(store: MemoryStore) -> None:
    session = walked(begun(store))
    assert session.intake.head.status is Status.FINISHED
    assert [head.status for head in store.heads()] == [Status.FINISHED]
    session.go_back()
    session.leave_unfinished()
    assert page_of(session) is PageId.THANKS
    assert store.heads()[0].status is Status.FINISHED


def test_that_a_finished_intake_can_be_changed_from_the_review_on(store: MemoryStore) -> None:
    session = walked(begun(store))
    session.reopen()
    assert page_of(session) is PageId.REVIEW
    assert store.heads(Status.RUNNING)
    session.answer("pain_now", 9)
    session.go_on()
    assert store.heads(Status.FINISHED)
    assert found_again(store).answers["pain_now"] == 9


def test_that_what_is_left_is_kept_as_unfinished_and_can_go_on(store: MemoryStore) -> None:
    session = begun(store)
    session.answer("orientation", "right")
    session.leave_unfinished()
    assert session.intake.head.status is Status.UNFINISHED
    again = IntakeSession.resume(store, store.heads(Status.UNFINISHED)[0])
    assert again.intake.answers == session.intake.answers
    assert again.intake.head.status is Status.RUNNING
    assert store.heads(Status.RUNNING)


def test_that_what_changes_nothing_is_not_written(store: MemoryStore) -> None:
    session = begun(store)
    session.answer("age", "65_over")
    session.draw(PainDrawing((DAB,)))
    lines = len(store.lines[session.intake.head.id])
    session.answer("age", "65_over")
    session.answer("since", None)
    session.draw(PainDrawing((DAB,)))
    session.speak("de")
    session.turn_to(session.page)
    assert len(store.lines[session.intake.head.id]) == lines
    session.answer("age", None)
    session.speak("fr")
    assert len(store.lines[session.intake.head.id]) == lines + 2
    assert found_again(store).head.language == "fr"


CHANGES = {
    "draw": lambda session: session.draw(PainDrawing((DAB, DAB))),
    "answer": lambda session: session.answer("pain_now", 7),
    "take back": lambda session: session.answer("orientation", None),
    "speak": lambda session: session.speak("ar"),
    "go on": lambda session: session.go_on(),
    "finish": lambda session: session.turn_to(PageId.THANKS),
    "leave": lambda session: session.leave_unfinished(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_that_what_cannot_be_written_is_not_shown_and_can_be_tried_again(
    store: MemoryStore, change: str
) -> None:
    session = begun(store)
    session.answer("orientation", "left")
    before, lines = session.intake, list(store.lines[session.intake.head.id])
    store.is_full = True
    with pytest.raises(EnvironmentProblem, match="full"):
        CHANGES[change](session)
    assert session.intake == before
    assert store.lines[before.head.id] == lines
    assert store.heads()[0].status is Status.RUNNING
    store.is_full = False
    CHANGES[change](session)
    assert session.intake != before


def test_that_the_last_page_is_not_shown_before_the_intake_is_finished(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills between the two things that are written."""
    session = begun(store)

    def full(_intake_id: str, _entry: Entry) -> None:
        raise EnvironmentProblem("store", "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "append", full)
        with pytest.raises(EnvironmentProblem):
            session.turn_to(PageId.THANKS)
    assert page_of(session) is PageId.ORIENTATION
    session.turn_to(PageId.THANKS)
    assert page_of(session) is PageId.THANKS
    assert store.heads()[0].status is Status.FINISHED


def test_that_the_newest_intake_stands_first(store: MemoryStore) -> None:
    later = IntakeSession.begin(store, "en", clock=lambda: BEGAN + timedelta(minutes=5))
    begun(store)
    assert store.heads()[0] == later.intake.head


class PatientMachine(RuleBasedStateMachine):
    """Whatever a patient does, a program that starts anew finds exactly what was on the screen."""

    @initialize(wants_memory=st.booleans())
    def begin(self, wants_memory: bool) -> None:
        self.store = MemoryStore()
        self.session = begun(self.store, wants_memory=wants_memory)

    @rule(question=st.sampled_from(QUESTIONS), data=st.data())
    def touch(self, question: Question, data: st.DataObject) -> None:
        option = data.draw(st.sampled_from(question.options))
        before = self.session.intake.answers.get(question.id)
        self.session.answer(question.id, question.toggled(before, option))

    @rule(question=st.sampled_from(["pain_now", "pain_worst"]), number=st.integers(0, 10))
    def rate(self, question: str, number: int) -> None:
        self.session.answer(question, number)

    @rule(which=st.sampled_from(Which), stroke=st.sampled_from(TAPS))
    def paint(self, which: Which, stroke: Stroke) -> None:
        self.session.draw(self.session.intake.drawn(which).with_stroke(stroke), which)

    @rule(which=st.sampled_from(Which))
    def undo(self, which: Which) -> None:
        drawing = self.session.intake.drawn(which)
        self.session.draw(replace(drawing, strokes=drawing.strokes[:-1]), which)

    @rule(is_on=st.booleans())
    def walk(self, is_on: bool) -> None:
        if is_on:
            self.session.go_on()
        else:
            self.session.go_back()

    @rule(page=st.sampled_from(PageId))
    def jump(self, page: PageId) -> None:
        self.session.turn_to(page)

    @rule()
    def walk_away(self) -> None:
        self.session.leave_unfinished()

    @rule()
    def power_cut(self) -> None:
        self.session = IntakeSession.resume(self.store, self.store.heads()[0])

    @invariant()
    def the_store_holds_what_is_seen(self) -> None:
        head = self.store.heads()[0]
        assert head.status is self.session.intake.head.status
        assert flow.page_after(self.session.intake) in flow.pages(self.session.intake)
        status = self.store.kept[head.id]
        assert found_again(self.store).with_status(head.status) == self.session.intake
        self.store.kept[head.id] = status


TestPatientMachine = PatientMachine.TestCase
TestPatientMachine.settings = settings(max_examples=40)
