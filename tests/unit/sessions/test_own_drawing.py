from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.sessions.own_drawing import OwnDrawing
from bodymap.terms import BodyView

LEFT = BodyView.LEFT


def dab(own: OwnDrawing, u: float, v: float, radius: float = 12.0, *, erase: bool = False) -> None:
    own.begin_stroke(LEFT, radius, erase=erase)
    own.extend_stroke([BrushPoint(u, v, radius), BrushPoint(u + 4, v, radius)])
    own.finish_stroke()


def is_painted(own: OwnDrawing) -> bool:
    return own.has_paint


@pytest.fixture
def own(figure: Figure) -> OwnDrawing:
    return OwnDrawing(figure)


def test_that_a_stroke_is_one_step_and_carries_no_strength(own: OwnDrawing) -> None:
    dab(own, 0, 150)
    assert is_painted(own)
    assert own.levels == (None,)
    assert own.drawing.strokes[0].intensity is None
    own.undo()
    assert not is_painted(own)
    assert own.drawing.is_empty
    assert own.can_redo
    own.redo()
    assert is_painted(own)


def test_that_clearing_can_be_taken_back(own: OwnDrawing) -> None:
    dab(own, 0, 150)
    own.clear()
    assert not is_painted(own)
    own.undo()
    assert is_painted(own)
    own.redo()
    assert not is_painted(own)


def test_that_changed_tiles_are_told_once_each_time(own: OwnDrawing) -> None:
    dab(own, 0, 150)
    first = own.take_changed_tiles()
    assert first
    assert own.take_changed_tiles() == frozenset()
    own.clear()
    assert first <= own.take_changed_tiles()


def test_that_strokes_beside_the_body_and_rubbing_bare_skin_leave_nothing(own: OwnDrawing) -> None:
    own.begin_stroke(LEFT, 5.0)
    own.extend_stroke([BrushPoint(-170, 10, 5.0)])
    own.finish_stroke()
    dab(own, 0, 150, erase=True)
    assert own.drawing.is_empty
    assert not own.can_undo


def test_that_a_cancelled_stroke_leaves_no_paint(own: OwnDrawing) -> None:
    own.begin_stroke(LEFT, 12.0)
    own.extend_stroke([BrushPoint(0, 150, 12.0)])
    assert own.is_painting
    assert not own.can_undo
    own.cancel_stroke()
    assert not is_painted(own)
    with pytest.raises(ProgramError):
        own.extend_stroke([])
    with pytest.raises(ProgramError):
        own.finish_stroke()


def test_that_marks_are_undone_and_rubbed_out(own: OwnDrawing) -> None:
    own.add_mark(Mark(MarkKind.POINT, LEFT, ((0.0, 150.0),)))
    dab(own, 0, 150, erase=True)
    assert not own.drawing.marks
    own.undo()
    assert own.drawing.marks


def test_that_another_drawing_starts_a_new_history(own: OwnDrawing) -> None:
    dab(own, 0, 150)
    other = PainDrawing(strokes=(Stroke(LEFT, ((0.0, 200.0),), 10.0),))
    own.show(other)
    assert own.drawing == other
    assert not own.can_undo
    with pytest.raises(EnvironmentProblem):
        own.show(PainDrawing(figure="nobody"))
    assert own.drawing == other


def test_that_the_same_paint_agrees_wholly_and_apart_not_at_all(
    own: OwnDrawing, figure: Figure
) -> None:
    dab(own, 0, 150)
    same = own.agreement_with(painted_skin(own.drawing, figure))
    assert same.jaccard == pytest.approx(1.0, abs=1e-6)
    assert same.shift_mm == pytest.approx(0.0, abs=1e-6)
    elsewhere = PainDrawing(strokes=(Stroke(LEFT, ((20.0, 250.0),), 10.0),))
    apart = own.agreement_with(painted_skin(elsewhere, figure))
    assert apart.jaccard == 0.0
    assert apart.first_cm2 != apart.second_cm2


@settings(max_examples=15, deadline=None)
@given(
    moves=st.lists(
        st.sampled_from(["paint", "erase", "undo", "redo", "clear"]), min_size=1, max_size=8
    )
)
def test_that_the_paint_is_always_that_of_the_drawing(figure: Figure, moves: list[str]) -> None:
    own = OwnDrawing(figure)
    for number, move in enumerate(moves):
        if move in {"paint", "erase"}:
            dab(own, 10 * (number % 3), 150 + 10 * (number % 2), erase=move == "erase")
        else:
            getattr(own, move)()
    fresh = painted_skin(own.drawing, figure)
    assert own.painted(LEFT).equals_exact(fresh.polygons(LEFT), 1e-6) or own.painted(
        LEFT
    ).symmetric_difference(fresh.polygons(LEFT)).area == pytest.approx(0, abs=1e-3)
