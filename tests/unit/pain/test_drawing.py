"""Strokes and drawings as values."""

from __future__ import annotations

import dataclasses

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import brush_points, extent_cm2, is_on_body, painted_skin
from bodymap.terms import BodyView

TEMPLE = Stroke(BodyView.LEFT, ((-98.0, 90.0), (-90.0, 86.0)), 8.0, intensity=4)
BESIDE = Stroke(BodyView.LEFT, ((-175.0, 400.0),), 2.0)


def test_that_a_stroke_has_one_radius_unless_the_pen_gave_each_point_its_own() -> None:
    pen = dataclasses.replace(TEMPLE, radii_mm=(3.0, 9.0))
    assert [TEMPLE.radius_at(i) for i in range(2)] == [8, 8]
    assert [pen.radius_at(i) for i in range(2)] == [3, 9]
    assert brush_points(pen) == [BrushPoint(-98, 90, 3), BrushPoint(-90, 86, 9)]


def test_that_a_drawing_is_never_changed_in_place() -> None:
    empty = PainDrawing()
    one = empty.with_stroke(TEMPLE)
    assert (empty.strokes, one.strokes) == ((), (TEMPLE,))
    assert one.without_strokes() == empty
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.figure = "other"  # type: ignore[misc]


def test_that_mirroring_changes_the_side_and_nothing_else() -> None:
    mirrored = TEMPLE.mirrored()
    assert mirrored == Stroke(BodyView.RIGHT, ((98.0, 90.0), (90.0, 86.0)), 8.0, intensity=4)
    drawing = PainDrawing((TEMPLE, BESIDE))
    assert drawing.mirrored().mirrored() == drawing


def test_that_unknown_keys_do_not_make_drawings_differ() -> None:
    assert dataclasses.replace(TEMPLE, extra={"pen": 1}) == TEMPLE


def test_that_a_stroke_knows_whether_it_is_on_the_body(figure: Figure) -> None:
    assert is_on_body(TEMPLE, figure.skin)
    assert not is_on_body(BESIDE, figure.skin)
    partly = dataclasses.replace(TEMPLE, points=((-175.0, 90.0), (-98.0, 90.0)))
    assert is_on_body(partly, figure.skin)


def test_that_a_drawing_becomes_painted_skin(figure: Figure) -> None:
    drawing = PainDrawing((TEMPLE, dataclasses.replace(TEMPLE, erase=True)))
    assert extent_cm2(painted_skin(PainDrawing((TEMPLE,)), figure), figure) > 2.5
    assert extent_cm2(painted_skin(drawing, figure), figure) == 0
    assert extent_cm2(painted_skin(PainDrawing(), figure), figure) == 0


def test_that_a_stroke_off_the_body_is_named_by_its_index(figure: Figure) -> None:
    with pytest.raises(EnvironmentProblem, match=r"a\.json: stroke 1: lies wholly off the body"):
        painted_skin(PainDrawing((TEMPLE, BESIDE)), figure, "a.json")


def test_that_a_drawing_of_another_figure_is_refused(figure: Figure) -> None:
    with pytest.raises(EnvironmentProblem, match=r"a\.json: is drawn on figure 'child', not"):
        painted_skin(PainDrawing((TEMPLE,), "child"), figure, "a.json")
