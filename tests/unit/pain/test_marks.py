"""Points and arrows: values, their file, and what the eraser does to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import MAX_MARKS, Mark, MarkKind, PainDrawing, Stroke
from bodymap.pain.file import drawing_data, parse_drawing, read_drawing, write_drawing
from bodymap.terms import BodyView

WHERE = "a.bodymap.json"
LEFT = BodyView.LEFT
POINT = Mark(MarkKind.POINT, LEFT, ((-90.0, 86.0),))
ARROW = Mark(MarkKind.ARROW, LEFT, ((-90.0, 86.0), (-20.0, 86.0)), {"colour": "red"})
POINT_DATA: dict[str, Any] = {"kind": "point", "view": "left", "points": [[-90.0, 86.0]]}


def eraser(*points: tuple[float, float], view: BodyView = LEFT) -> Stroke:
    return Stroke(view, points, 5.0, erase=True)


def with_marks(marks: object) -> bytes:
    whole = {"format": "bodymap-drawing", "version": 1, "strokes": [], "marks": marks}
    return json.dumps(whole).encode()


def test_that_marks_are_read_as_they_were_written(tmp_path: Path) -> None:
    drawing = PainDrawing((eraser((0.0, 0.0)),), marks=(POINT, ARROW))
    write_drawing(tmp_path / WHERE, drawing)
    again = read_drawing(tmp_path / WHERE)
    assert again == drawing
    assert dict(again.marks[1].extra) == {"colour": "red"}


def test_that_a_drawing_without_marks_is_written_without_the_key() -> None:
    assert "marks" not in drawing_data(PainDrawing())


def test_that_the_number_of_a_pain_is_kept() -> None:
    stroke = Stroke(LEFT, ((-90.0, 86.0),), 5.0, pain=2)
    data = drawing_data(PainDrawing((stroke,)))
    assert data["strokes"][0]["pain"] == 2
    assert parse_drawing(json.dumps(data).encode(), WHERE).strokes == (stroke,)


@pytest.mark.parametrize("pain", [0, 100, 1.5, True, "1"])
def test_that_a_pain_has_a_whole_number(pain: object) -> None:
    data = drawing_data(PainDrawing((eraser((0.0, 0.0)),)))
    data["strokes"][0]["pain"] = pain
    with pytest.raises(EnvironmentProblem, match=r"stroke 0: .*pain"):
        parse_drawing(json.dumps(data).encode(), WHERE)


@pytest.mark.parametrize(
    ("marks", "reason"),
    [
        ({}, "must be a list"),
        ([POINT_DATA, 7], "mark 1: must be an object"),
        ([{"kind": "point", "view": "left"}], 'mark 0: "points" is missing'),
        ([POINT_DATA | {"kind": "cross"}], "mark 0: unknown kind 'cross'"),
        ([POINT_DATA | {"kind": []}], r"mark 0: unknown kind \[\]"),
        ([POINT_DATA | {"view": "below"}], "mark 0: unknown view 'below'"),
        ([POINT_DATA | {"kind": "arrow"}], 'mark 0: "points" of this kind must be 2'),
        ([POINT_DATA | {"points": [[0.0, 1e300]]}], "mark 0: point 0 must be from"),
        ([POINT_DATA] * (MAX_MARKS + 1), "at most 200 are read"),
    ],
)
def test_that_bad_marks_are_refused_with_the_reason(marks: object, reason: str) -> None:
    with pytest.raises(EnvironmentProblem, match=reason):
        parse_drawing(with_marks(marks), WHERE)


@pytest.mark.parametrize(
    ("path", "left_over"),
    [
        ([(-90.0, 90.9)], ()),
        ([(-90.0, 91.1)], (POINT, ARROW)),
        ([(-50.0, 60.0), (-50.0, 120.0)], (POINT,)),
        ([(-15.1, 86.0)], (POINT,)),
        ([(-14.9, 86.0)], (POINT, ARROW)),
    ],
)
def test_that_the_eraser_takes_the_marks_it_touches(
    path: list[tuple[float, float]], left_over: tuple[Mark, ...]
) -> None:
    drawing = PainDrawing(marks=(POINT, ARROW))
    assert drawing.with_stroke(eraser(*path)).marks == left_over
    assert drawing.with_stroke(eraser(*path, view=BodyView.RIGHT)).marks == drawing.marks
    assert drawing.with_stroke(Stroke(LEFT, tuple(path), 5.0)).marks == drawing.marks


def test_that_marks_go_to_the_other_side_with_the_drawing() -> None:
    drawing = PainDrawing(marks=(POINT, ARROW))
    assert drawing.mirrored().marks[0] == Mark(MarkKind.POINT, BodyView.RIGHT, ((90.0, 86.0),))
    assert drawing.mirrored().mirrored() == drawing


def test_that_an_empty_drawing_has_neither_strokes_nor_marks() -> None:
    drawing = PainDrawing(marks=(POINT,))
    assert not drawing.is_empty
    assert drawing.without_strokes() == PainDrawing()
    assert drawing.without_strokes().is_empty
