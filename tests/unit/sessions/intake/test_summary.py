from __future__ import annotations

from bodymap.sessions.intake.red_flags import raised
from bodymap.sessions.intake.summary import nothing_ticked, summary
from tests.unit.sessions.intake.conftest import PLAIN, answered, new_intake


def test_that_signs_come_first_and_answers_in_the_order_asked() -> None:
    intake = answered({**PLAIN, "flags_face": ("horner",), "age": "65_over"})
    read = summary(intake)
    assert read.flags == raised(intake)
    assert [line.question for line in read.lines] == [
        *("pain_now", "pain_worst", "pain_usual", "feeling", "depth", "since"),
        *("frequency", "duration", "worse", "better", "age"),
    ]
    assert {line.question: line.answer for line in read.lines}["pain_now"] == 4
    assert not read.unanswered_flags
    assert not read.is_side_unsure


def test_that_an_unfinished_intake_says_which_signs_were_not_asked() -> None:
    intake = answered({"pain_now": 3, "flags_now": ("none",)})
    read = summary(intake)
    assert read.unanswered_flags == ("flags_head", "flags_face", "flags_health")
    assert [line.answer for line in read.lines if line.question != "pain_now"] == [None] * 10
    assert not nothing_ticked(intake)
    assert nothing_ticked(answered(PLAIN))
    assert not nothing_ticked(answered({**PLAIN, "flags_health": ("cancer",)}))


def test_that_an_answer_nobody_can_give_counts_as_none() -> None:
    read = summary(new_intake().with_answer("since", "in the next version"))
    assert next(line for line in read.lines if line.question == "since").answer is None


def test_that_pain_beside_the_drawings_is_told_only_without_paint() -> None:
    said = {"not_shown": "no_pain_here"}
    unpainted = summary(answered({**PLAIN, **said}, painted=None))
    assert unpainted.lines[0].question == "not_shown"
    assert summary(answered({**PLAIN, **said})).lines[0].question == "pain_now"


def test_that_the_last_word_on_the_side_counts() -> None:
    first = answered({**PLAIN, "orientation": "right"})
    assert summary(first).is_side_unsure
    assert not summary(first.with_answer("orientation_again", "left")).is_side_unsure
    assert summary(first.with_answer("orientation_again", "right")).is_side_unsure
    assert not summary(new_intake()).is_side_unsure
