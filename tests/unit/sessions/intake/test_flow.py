from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Answer, Intake, PageId, Which
from bodymap.sessions.intake.questions import QUESTIONS, Kind, Question, questions_of
from bodymap.sessions.intake.red_flags import FLAG_PAGES
from bodymap.terms import BodyView
from tests.unit.sessions.intake.conftest import DAB, PLAIN, answered, least_answer, new_intake

FRONT = Stroke(BodyView.FRONT, ((30.0, 110.0),), 9.0)
RUBBED = replace(FRONT, erase=True)
POINT = Mark(MarkKind.POINT, BodyView.FRONT, ((30.0, 110.0),))


def test_that_a_usual_intake_asks_each_question_once_in_order() -> None:
    order = flow.pages(answered(PLAIN))
    left_out = {PageId.SPEAK, PageId.ORIENTATION_AGAIN, PageId.MEMORY}
    assert order == tuple(page for page in PageId if page not in left_out)
    assert order[-2:] == (PageId.REVIEW, PageId.THANKS)


@pytest.mark.parametrize("page", FLAG_PAGES)
def test_that_the_way_leads_to_somebody_right_after_an_urgent_answer(page: PageId) -> None:
    urgent = {
        PageId.FLAGS_NOW: "fever",
        PageId.FLAGS_HEAD: "strain",
        PageId.FLAGS_FACE: "red_eye",
        PageId.FLAGS_HEALTH: "cancer",
    }
    order = flow.pages(answered({**PLAIN, "since": "week", page: (urgent[page],)}))
    assert order[order.index(page) + 1] is PageId.SPEAK
    assert order.count(PageId.SPEAK) == 1


def test_that_what_cannot_wait_stops_again_whom_a_sign_of_today_has_stopped() -> None:
    """A page later may bring what is more urgent; then the way leads there once more."""
    today = {**PLAIN, "flags_now": ("fever",)}
    order = flow.pages(answered(today))
    assert order[order.index(PageId.SPEAK) - 1] is PageId.FLAGS_NOW
    order = flow.pages(answered({**today, "flags_face": ("horner",)}))
    assert order[order.index(PageId.SPEAK) - 1] is PageId.FLAGS_FACE
    assert order.count(PageId.SPEAK) == 1


def test_that_what_is_no_more_urgent_does_not_stop_again() -> None:
    order = flow.pages(answered({**PLAIN, "flags_now": ("fever",), "flags_face": ("lump",)}))
    assert order[order.index(PageId.SPEAK) - 1] is PageId.FLAGS_NOW


def test_that_what_only_the_clinician_needs_to_know_does_not_interrupt() -> None:
    intake = answered({**PLAIN, "flags_face": ("lump",), "flags_health": ("painkillers",)})
    assert PageId.SPEAK not in flow.pages(intake)


@pytest.mark.parametrize(
    ("said", "stroke", "again"),
    [
        ("right", FRONT, True),
        ("right", DAB, False),
        ("left", FRONT, False),
        ("right", RUBBED, False),
    ],
)
def test_that_only_a_front_painter_who_took_the_other_side_is_asked_again(
    said: str, stroke: Stroke, again: bool
) -> None:
    order = flow.pages(answered({**PLAIN, "orientation": said}, painted=stroke))
    assert (PageId.ORIENTATION_AGAIN in order) is again
    if again:
        assert order[order.index(PageId.ORIENTATION_AGAIN) + 1] is PageId.REVIEW


def test_that_a_mark_on_the_front_counts_as_drawn_there() -> None:
    intake = answered({**PLAIN, "orientation": "right"}, painted=DAB)
    marked = intake.with_drawing(Which.FIRST, intake.drawing.with_mark(POINT))
    assert PageId.ORIENTATION_AGAIN in flow.pages(marked)


def test_that_a_second_drawing_is_asked_for_only_when_the_clinic_wants_one() -> None:
    intake = replace(answered(PLAIN), wants_memory=True)
    assert flow.pages(intake)[-3:] == (PageId.REVIEW, PageId.MEMORY, PageId.THANKS)
    assert flow.is_answered(intake, PageId.MEMORY)
    assert PageId.MEMORY not in flow.pages(replace(intake, drawing=PainDrawing()))


def test_that_an_empty_drawing_is_no_dead_end() -> None:
    intake = new_intake()
    assert not flow.is_answered(intake, PageId.PAINT)
    rubbed = intake.with_drawing(Which.FIRST, PainDrawing((RUBBED,)))
    assert not flow.is_answered(rubbed, PageId.PAINT)
    assert flow.is_answered(rubbed.with_answer("not_shown", "no_pain_here"), PageId.PAINT)
    for drawn in (PainDrawing((RUBBED, DAB)), PainDrawing(marks=(POINT,))):
        assert flow.is_answered(intake.with_drawing(Which.FIRST, drawn), PageId.PAINT)


def test_that_a_page_needs_all_its_answers() -> None:
    intake = answered(PLAIN)
    for question in QUESTIONS:
        if question.optional or question.id == "orientation_again":
            continue
        page = next(each for each in PageId if question in questions_of(each))
        assert flow.is_answered(intake, page)
        assert not flow.is_answered(intake.with_answer(question.id, None), page)
        assert not flow.is_answered(intake.with_answer(question.id, "nonsense"), page)


def test_that_thanks_is_the_end() -> None:
    intake = replace(answered(PLAIN), page=PageId.THANKS)
    assert flow.page_after(intake) is PageId.THANKS
    assert flow.page_before(intake) is PageId.THANKS
    first = replace(intake, page=PageId.ORIENTATION)
    assert flow.page_before(first) is PageId.ORIENTATION


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        (PageId.SPEAK, PageId.FLAGS_HEALTH, PageId.REVIEW),
        (PageId.ORIENTATION_AGAIN, PageId.FLAGS_HEALTH, PageId.REVIEW),
        (PageId.MEMORY, PageId.REVIEW, PageId.THANKS),
    ],
)
def test_that_a_page_that_was_taken_away_still_leads_on(
    page: PageId, before: PageId, after: PageId
) -> None:
    intake = replace(answered(PLAIN), page=page)
    assert flow.page_before(intake) is before
    assert flow.page_after(intake) is after
    unfinished = intake.with_answer("flags_face", None)
    assert flow.page_after(unfinished) is PageId.FLAGS_FACE


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    options = st.sampled_from(question.options) if question.options else st.nothing()
    if question.kind is Kind.SCALE:
        return st.integers(0, 10) | options
    if question.kind is Kind.ONE:
        return options
    free = [option for option in question.options if option not in question.exclusive]
    some = st.sets(st.sampled_from(free), min_size=1).map(
        lambda chosen: tuple(option for option in question.options if option in chosen)
    )
    return some | st.sampled_from(question.exclusive).map(lambda option: (option,))


@st.composite
def intakes(draw: st.DrawFn) -> Intake:
    """Draw an intake as it may be found: any answers, any drawing, on any page it has."""
    intake = new_intake(wants_memory=draw(st.booleans()))
    for question in QUESTIONS:
        if draw(st.booleans()):
            intake = intake.with_answer(question.id, draw(answers_to(question)))
    strokes = draw(st.lists(st.sampled_from((DAB, FRONT, RUBBED)), max_size=3))
    intake = intake.with_drawing(Which.FIRST, PainDrawing(tuple(strokes)))
    return replace(intake, page=draw(st.sampled_from(flow.pages(intake))))


@given(intakes(), st.lists(st.booleans(), max_size=40))
def test_that_going_on_and_back_stays_within_the_pages_and_loses_nothing(
    intake: Intake, steps: list[bool]
) -> None:
    order, moved = flow.pages(intake), intake
    for is_on in steps:
        page = flow.page_after(moved) if is_on else flow.page_before(moved)
        assert page in order
        moved = replace(moved, page=page)
        assert flow.pages(moved) == order
    assert replace(moved, page=intake.page) == intake


@given(intakes())
def test_that_going_on_comes_to_an_end_and_back_again_to_the_start(intake: Intake) -> None:
    order = flow.pages(intake)
    walked = [intake.page]
    while walked[-1] is not PageId.THANKS:
        walked.append(flow.page_after(replace(intake, page=walked[-1])))
        assert len(walked) <= len(order)
    assert tuple(walked) == order[order.index(intake.page) :]
    back = [order[-2]]
    while back[-1] is not order[0]:
        back.append(flow.page_before(replace(intake, page=back[-1])))
    assert tuple(reversed(back)) == order[:-1]


@given(intakes(), st.data())
def test_that_answering_as_asked_always_reaches_the_end(
    intake: Intake, data: st.DataObject
) -> None:
    """A patient who answers anything, may change an earlier answer, and goes on, is never stuck."""
    moved, count = replace(intake, page=PageId.ORIENTATION), 0
    while moved.page is not PageId.THANKS:
        for question in questions_of(moved.page):
            if not question.is_valid(moved.answers.get(question.id)):
                moved = moved.with_answer(question.id, data.draw(answers_to(question)))
        assert flow.is_answered(moved, moved.page)
        moved = replace(moved, page=flow.page_after(moved))
        count += 1
        assert count <= len(PageId)


@given(intakes(), st.sampled_from(PageId))
def test_that_every_page_leads_on_even_one_that_is_gone(intake: Intake, page: PageId) -> None:
    found = replace(intake, page=page)
    assert flow.page_after(found) in flow.pages(intake)
    assert flow.page_before(found) in flow.pages(intake)


def test_that_ways_out_alone_lead_through() -> None:
    intake = new_intake()
    while intake.page is not PageId.THANKS:
        for question in questions_of(intake.page):
            intake = intake.with_answer(question.id, least_answer(question.id))
        assert flow.is_answered(intake, intake.page)
        intake = replace(intake, page=flow.page_after(intake))


def reviewed(answers: dict[str, Answer], page: PageId) -> Intake:
    """Return an intake that has seen its review and was turned to a page from there."""
    return answered(answers).on_page(PageId.REVIEW).on_page(page)


@pytest.mark.parametrize("page", [PageId.PAINT, PageId.FEELING, PageId.FLAGS_HEALTH])
def test_that_a_change_from_the_review_leads_straight_back_to_it(page: PageId) -> None:
    assert flow.page_after(reviewed(PLAIN, page)) is PageId.REVIEW


def test_that_what_became_unanswered_is_asked_before_the_review() -> None:
    intake = reviewed(PLAIN, PageId.FEELING).with_answer("since", None)
    assert flow.page_after(intake) is PageId.SINCE


def test_that_a_change_that_makes_it_urgent_leads_to_somebody_first() -> None:
    """A past cancer weighs less with old pain; once the pain turns out to be new, it counts."""
    old = {**PLAIN, "since": "years", "flags_health": ("cancer",)}
    assert PageId.SPEAK not in flow.pages(answered(old))
    changed = reviewed(old, PageId.SINCE).with_answer("since", "week")
    assert flow.page_after(changed) is PageId.SPEAK
    assert flow.page_after(changed.on_page(PageId.SPEAK)) is PageId.REVIEW
    assert flow.page_after(changed.on_page(PageId.SPEAK).on_page(PageId.PAINT)) is PageId.REVIEW
