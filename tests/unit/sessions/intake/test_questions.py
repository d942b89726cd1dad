from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import (
    QUESTION_BY_ID,
    QUESTIONS,
    Kind,
    Question,
    questions_of,
)

MANY = [question for question in QUESTIONS if question.kind is Kind.MANY]
ASKED = [each for each in QUESTIONS if not each.optional and not each.id.startswith("orient")]


def test_that_every_question_has_an_own_name_and_a_page() -> None:
    assert len(QUESTION_BY_ID) == len(QUESTIONS)
    assert [each for page in PageId for each in questions_of(page)] == list(QUESTIONS)
    assert questions_of(PageId.SPEAK) == ()
    assert [each.id for each in questions_of(PageId.STRENGTH)] == [
        "pain_now",
        "pain_worst",
        "pain_usual",
    ]


@pytest.mark.parametrize("question", ASKED, ids=lambda question: question.id)
def test_that_nobody_is_stuck_for_an_answer(question: Question) -> None:
    way_out = question.options[-1]
    assert way_out in {"unsure", "none"}
    assert question.is_valid(question.toggled(None, way_out))


def test_that_a_scale_takes_whole_numbers_from_0_to_10_or_cannot_say() -> None:
    scale = QUESTION_BY_ID["pain_now"]
    assert [number for number in range(-2, 13) if scale.is_valid(number)] == list(range(11))
    assert scale.is_valid("unsure")
    wrong: list[Answer | None] = ["5", True, ("unsure",), None]
    assert not any(scale.is_valid(answer) for answer in wrong)


def test_that_one_is_one_of_the_options() -> None:
    since = QUESTION_BY_ID["since"]
    assert since.toggled(None, "today") == "today"
    assert since.toggled("week", "today") == "today"
    assert since.toggled("today", "today") == "today"
    assert since.is_valid("today")
    wrong: list[Answer | None] = ["yesterday", ("today",), 1, None]
    assert not any(since.is_valid(answer) for answer in wrong)


def test_that_many_keeps_the_order_of_the_question() -> None:
    feeling = QUESTION_BY_ID["feeling"]
    answer = feeling.toggled(feeling.toggled(None, "burning"), "pressing")
    assert answer == ("pressing", "burning")
    assert feeling.is_valid(answer)
    assert feeling.toggled(("burning",), "burning") is None
    wrong: list[Answer | None] = [
        (),
        ("burning", "pressing"),
        ("burning", "burning"),
        ("burning", "unsure"),
        ("green",),
        "burning",
    ]
    assert not any(feeling.is_valid(answer) for answer in wrong)


@given(st.sampled_from(MANY), st.data())
def test_that_touches_always_leave_a_valid_answer_or_none(
    question: Question, data: st.DataObject
) -> None:
    answer: Answer | None = None
    for option in data.draw(st.lists(st.sampled_from(question.options), max_size=12)):
        answer = question.toggled(answer, option)
        assert answer is None or question.is_valid(answer)
        chosen = answer if isinstance(answer, tuple) else ()
        if option in question.exclusive and option in chosen:
            assert chosen == (option,)
        elif option in chosen:
            assert not set(chosen) & set(question.exclusive)


def test_that_kinds_of_pain_are_called_as_in_drawing_files() -> None:
    words = {"dull", "pressing", "tight band", "burning", "stabbing", "throbbing", "tingling"}
    assert words < set(QUESTION_BY_ID["feeling"].options)
