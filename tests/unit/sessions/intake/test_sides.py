"""What lies on a side goes to the other one, and nothing else."""

from __future__ import annotations

import pytest

from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.sessions.intake.sides import last_view, marked_sides, moved_over, side_of
from bodymap.terms import BodyView, Laterality

LEFT, RIGHT, MIDLINE, BOTH = Laterality.LEFT, Laterality.RIGHT, Laterality.MIDLINE, Laterality.BOTH


def stroke(view: BodyView, u: float, **rest: object) -> Stroke:
    return Stroke(view, ((u, 90.0), (u + 2.0, 92.0)), 9.0, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("view", "u", "side"),
    [
        (BodyView.FRONT, 40.0, LEFT),
        (BodyView.FRONT, -40.0, RIGHT),
        (BodyView.MOUTH, 20.0, LEFT),
        (BodyView.BACK, 40.0, RIGHT),
        (BodyView.TOP, -40.0, LEFT),
        (BodyView.LEFT, 90.0, LEFT),
        (BodyView.RIGHT, -90.0, RIGHT),
        (BodyView.FRONT, 0.0, MIDLINE),
    ],
)
def test_that_sides_are_the_patients(view: BodyView, u: float, side: Laterality) -> None:
    assert side_of(stroke(view, u)) is side


def test_that_one_side_moves_and_the_rest_stays() -> None:
    mark = Mark(MarkKind.POINT, BodyView.LEFT, ((30.0, 100.0),))
    ticked = stroke(BodyView.LEFT, -70.0, extra={"area": "temple", "side": "left"})
    middle, rubbed = stroke(BodyView.FRONT, 1.0), stroke(BodyView.FRONT, 40.0, erase=True)
    drawing = PainDrawing((ticked, middle, rubbed), marks=(mark,))
    assert marked_sides(drawing) is LEFT
    assert last_view(drawing, LEFT) is BodyView.LEFT
    moved = moved_over(drawing, LEFT)
    assert marked_sides(moved) is RIGHT
    assert moved.strokes[0].extra["side"] == "right"
    assert moved.strokes[1] == middle
    assert moved.strokes[2] == rubbed.mirrored()
    assert moved.marks == (mark.mirrored(),)
    assert moved_over(moved, RIGHT) == drawing


def test_that_two_sides_are_exchanged() -> None:
    drawing = PainDrawing((stroke(BodyView.FRONT, 40.0), stroke(BodyView.RIGHT, 70.0)))
    assert marked_sides(drawing) is BOTH
    assert moved_over(drawing, BOTH) == drawing.mirrored()
    assert marked_sides(PainDrawing()) is None
