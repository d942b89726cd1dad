"""Linked paint on flat sheets, where every area can be worked out by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
import shapely
from shapely import LineString, Point
from shapely.geometry.base import BaseGeometry

from bodymap.errors import ProgramError
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.figure.skin import Skin
from bodymap.terms import BodyView

FRONT, BACK = BodyView.FRONT, BodyView.BACK
Paint = Callable[..., PaintedSkin]
MakeSkin = Callable[..., Skin]


def difference(shape: BaseGeometry, expected: BaseGeometry) -> float:
    """Return the share of the expected shape by which two shapes differ."""
    return float(shapely.symmetric_difference(shape, expected).area / expected.area)


def pressed(skin: Skin, points: Sequence[tuple[float, float, float]]) -> shapely.MultiPolygon:
    """Return what a pen paints from the front that passes (u, v, radius)."""
    painted = PaintedSkin(skin)
    painted.begin(FRONT, None, erase=False)
    painted.extend([BrushPoint(*point) for point in points])
    return painted.polygons(FRONT)


@pytest.mark.parametrize("radius", [2.0, 8.0, 30.0])
def test_that_a_dab_is_a_disc(paper: Skin, paint: Paint, radius: float) -> None:
    shape = paint(paper, FRONT, [(3.2, -4.7)], radius).polygons(FRONT)
    assert difference(shape, Point(3.2, -4.7).buffer(radius)) < (0.07 if radius < 5 else 0.01)


def test_that_a_stroke_is_everything_within_the_radius_of_its_path(
    paper: Skin, paint: Paint
) -> None:
    path = [(-30.0, -20.0), (10.0, -25.0), (12.0, 20.0), (-20.0, 22.0)]
    shape = paint(paper, FRONT, path, 6.0).polygons(FRONT)
    assert difference(shape, LineString(path).buffer(6.0)) < 0.01


def test_that_a_stroke_does_not_depend_on_how_its_points_arrive(paper: Skin, paint: Paint) -> None:
    path = [(-30.0, -20.0), (10.0, -25.0), (12.0, 20.0)]
    at_once = paint(paper, FRONT, path, 6.0)
    singly = PaintedSkin(paper)
    singly.begin(FRONT, None, erase=False)
    for u, v in path:
        singly.extend([BrushPoint(u, v, 6.0)])
    singly.finish()
    assert singly.polygons(FRONT).equals_exact(at_once.polygons(FRONT), 0.0)


PEN = {
    "growing": [(-20.0, 0.0, 4.0), (20.0, 0.0, 12.0)],
    "shrinking": [(-20.0, 0.0, 12.0), (20.0, 0.0, 4.0)],
    "growing faster than it moves": [(0.0, 0.0, 2.0), (5.0, 0.0, 20.0)],
    "shrinking faster than it moves": [(0.0, 0.0, 20.0), (5.0, 0.0, 2.0)],
    "growing on the spot": [(0.0, 0.0, 2.0), (0.0, 0.0, 20.0)],
    "shrinking on the spot": [(0.0, 0.0, 20.0), (0.0, 0.0, 2.0)],
}


@pytest.mark.parametrize("name", PEN)
def test_that_a_pen_s_stroke_holds_every_disc_on_its_way(paper: Skin, name: str) -> None:
    (u0, v0, r0), (u1, v1, r1) = PEN[name]
    shares = np.linspace(0, 1, 200)
    discs = [
        Point(u0 + s * (u1 - u0), v0 + s * (v1 - v0)).buffer(r0 + s * (r1 - r0)) for s in shares
    ]
    shape = pressed(paper, PEN[name])
    assert difference(shape, shapely.union_all(discs)) < 0.015


def test_that_the_eraser_takes_away_its_disc(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 20.0)
    paint(painted, FRONT, [(15.0, 0.0)], 12.0, erase=True)
    expected = Point(0, 0).buffer(20).difference(Point(15, 0).buffer(12))
    assert difference(painted.polygons(FRONT), expected) < 0.01


def test_that_erasing_inside_leaves_a_hole(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 20.0)
    paint(painted, FRONT, [(0.0, 0.0)], 6.0, erase=True)
    shape = painted.polygons(FRONT)
    assert len(shape.geoms[0].interiors) == 1
    assert shape.area == pytest.approx(np.pi * (400 - 36), rel=0.01)


def test_that_the_order_of_strokes_decides(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 10.0, erase=True)
    paint(painted, FRONT, [(0.0, 0.0)], 10.0)
    assert painted.polygons(FRONT).area == pytest.approx(np.pi * 100, rel=0.01)


def test_that_a_place_has_the_intensity_painted_last(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 20.0, intensity=3)
    paint(painted, FRONT, [(10.0, 0.0)], 10.0, intensity=8)
    weak, strong = (painted.polygons_of(level, FRONT) for level in (3, 8))
    assert painted.levels == (3, 8)
    assert strong.area == pytest.approx(np.pi * 100, rel=0.01)
    assert weak.area == pytest.approx(np.pi * 300, rel=0.01)
    assert weak.intersection(strong).area < 0.01 * strong.area
    assert painted.polygons(FRONT).area == pytest.approx(np.pi * 400, rel=0.01)


def test_that_erasing_takes_every_intensity(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(-10.0, 0.0)], 8.0, intensity=3)
    paint(painted, FRONT, [(10.0, 0.0)], 8.0)
    paint(painted, FRONT, [(-10.0, 0.0), (10.0, 0.0)], 12.0, erase=True)
    assert all(painted.polygons_of(level, FRONT).is_empty for level in (None, 3))
    assert painted.polygons(FRONT).is_empty


def test_that_paint_does_not_pass_through_a_thin_sheet(make_flat_skin: MakeSkin) -> None:
    thin = make_flat_skin({FRONT: 3.0, BACK: 3.0}, clear_mm=6.0)
    painted = PaintedSkin(thin)
    painted.begin(FRONT, None, erase=False)
    assert painted.extend([BrushPoint(0.0, 0.0, 20.0)]) == {FRONT}
    assert painted.polygons(FRONT).area == pytest.approx(np.pi * 400, rel=0.01)
    assert painted.polygons(BACK).is_empty


def test_that_a_pen_does_not_press_through_a_thin_sheet(make_flat_skin: MakeSkin) -> None:
    thin = make_flat_skin({FRONT: 3.0, BACK: 3.0}, clear_mm=6.0)
    painted = PaintedSkin(thin)
    painted.begin(FRONT, None, erase=False)
    painted.extend([BrushPoint(-20.0, 0.0, 3.0), BrushPoint(0.0, 0.0, 25.0)])
    painted.extend([BrushPoint(20.0, 0.0, 2.0)])
    assert painted.polygons(BACK).is_empty
    assert not painted.polygons(FRONT).is_empty


def test_that_paint_links_to_every_view_that_shows_the_place(make_flat_skin: MakeSkin) -> None:
    one_surface = make_flat_skin({FRONT: 0.0, BACK: 0.0})
    painted = PaintedSkin(one_surface)
    painted.begin(FRONT, None, erase=False)
    assert painted.extend([BrushPoint(20.0, 5.0, 8.0)]) == {FRONT, BACK}
    assert difference(painted.polygons(BACK), Point(-20, 5).buffer(8)) < 0.01


def test_that_the_brush_is_lifted_off_the_body(paper: Skin, paint: Paint) -> None:
    path = [(40.0, 0.0), (70.0, 0.0), (70.0, 40.0), (40.0, 40.0)]
    shape = paint(paper, FRONT, path, 3.0).polygons(FRONT)
    assert len(shape.geoms) == 2


def test_that_the_brush_is_lifted_where_the_surface_jumps(make_flat_skin: MakeSkin) -> None:
    steep = make_flat_skin({FRONT: 0.0, BACK: -30.0})
    seen = steep.views[FRONT]
    point, depth = seen.point.copy(), seen.depth.copy()
    point[:, 50:, 2], depth[:, 50:] = 60.0, 60.0
    object.__setattr__(seen, "point", point)
    object.__setattr__(seen, "depth", depth)
    painted = PaintedSkin(steep)
    painted.begin(FRONT, None, erase=False)
    painted.extend([BrushPoint(-10.0, 0.0, 4.0), BrushPoint(10.0, 0.0, 4.0)])
    assert not painted.polygons(FRONT).is_empty
    assert painted.polygons(BACK).is_empty  # it hangs in the air between the two heights


def test_that_a_stroke_beside_the_body_changes_nothing(paper: Skin) -> None:
    painted = PaintedSkin(paper)
    painted.begin(FRONT, None, erase=False)
    assert painted.extend([BrushPoint(80.0, 0.0, 5.0), BrushPoint(90.0, 9.0, 5.0)]) == frozenset()
    assert painted.finish().views == frozenset()
    assert painted.polygons(FRONT).is_empty


def test_that_a_brush_must_be_put_down_before_it_moves(paper: Skin) -> None:
    with pytest.raises(ProgramError, match="begun"):
        PaintedSkin(paper).extend([BrushPoint(0.0, 0.0, 5.0)])


def test_that_cancelling_takes_only_the_open_stroke_back(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 10.0)
    before = painted.polygons(FRONT)
    painted.begin(FRONT, 7, erase=False)
    painted.extend([BrushPoint(5.0, 5.0, 20.0)])
    assert painted.cancel() == {FRONT}
    assert painted.polygons(FRONT).equals_exact(before, 0.0)
    assert painted.polygons_of(7, FRONT).is_empty


def test_that_unchanged_views_are_not_drawn_again(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(0.0, 0.0)], 10.0)
    assert painted.polygons(FRONT) is painted.polygons(FRONT)
