from __future__ import annotations

import pytest

from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake.model import PageId, Status, Which
from tests.unit.sessions.intake.conftest import DAB, new_intake


def test_that_an_intake_never_changes() -> None:
    intake = new_intake()
    changed = (
        intake.with_answer("since", "week")
        .with_drawing(Which.FIRST, PainDrawing((DAB,)))
        .with_status(Status.FINISHED)
    )
    assert intake == new_intake()
    assert changed.head.status is Status.FINISHED
    with pytest.raises(TypeError):
        changed.answers["since"] = "today"  # type: ignore[index]


def test_that_answers_are_given_changed_and_taken_back() -> None:
    intake = new_intake().with_answer("since", "week").with_answer("age", "65_over")
    assert intake.with_answer("since", "year").answers == {"age": "65_over", "since": "year"}
    assert intake.with_answer("since", None).answers == {"age": "65_over"}
    assert intake.with_answer("depth", None) == intake


def test_that_two_drawings_are_kept_apart() -> None:
    intake = new_intake().with_drawing(Which.FIRST, PainDrawing((DAB,), figure="other"))
    assert intake.memory is None
    assert intake.drawn(Which.MEMORY) == PainDrawing(figure="other")
    both = intake.with_drawing(Which.MEMORY, PainDrawing(figure="other").with_stroke(DAB))
    assert both.drawn(Which.FIRST) == intake.drawing
    assert both.drawn(Which.MEMORY).strokes == (DAB,)


def test_that_pages_are_asked_in_the_order_they_stand_in() -> None:
    order = list(PageId)
    assert order[0] is PageId.ORIENTATION
    assert order[-1] is PageId.THANKS
    assert order.index(PageId.SPEAK) == order.index(PageId.FLAGS_HEALTH) + 1
    assert order.index(PageId.ORIENTATION_AGAIN) + 1 == order.index(PageId.REVIEW)
