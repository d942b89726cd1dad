"""True skin areas of picture polygons."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from bodymap.figure.frames import FRAMES
from bodymap.figure.load import Figure
from bodymap.figure.measure import SkinMeasure
from bodymap.figure.skin import Skin, SkinView
from bodymap.terms import BodyView

HOLED = Polygon(
    [(-20, -30), (25, -30), (25, 40), (-20, 40)], [[(-5, -5), (5, -5), (5, 5), (-5, 5)]]
)
FLAT = {
    "square": (shapely.box(-10, -10, 10, 10), 400.0),
    "between pixels": (shapely.box(-10.3, -9.1, 10.45, 3.3), 20.75 * 12.4),
    "triangle": (Polygon([(0, 0), (30, 0), (0, 40)]), 600.0),
    "with a hole": (HOLED, 45 * 70 - 100.0),
    "two pieces": (MultiPolygon([shapely.box(-40, 0, -30, 5), shapely.box(30, 0, 40, 5)]), 100.0),
    "nothing": (MultiPolygon(), 0.0),
    "an empty polygon": (Polygon(), 0.0),
    "a line": (shapely.LineString([(0, 0), (10, 10)]), 0.0),
    "a point": (shapely.Point(1, 2), 0.0),
    "smaller than a pixel": (shapely.box(0.1, 0.1, 0.3, 0.2), 0.02),
}


def area(skin: SkinMeasure, view: BodyView, shape: shapely.Geometry) -> float:
    return float(skin.areas_mm2(view, np.array([shape], dtype=object))[0])


@pytest.fixture(scope="module")
def flat(paper: Skin) -> SkinMeasure:
    return SkinMeasure(paper)


@pytest.mark.parametrize("name", FLAT)
def test_that_flat_skin_has_the_area_of_the_picture(flat: SkinMeasure, name: str) -> None:
    shape, expected = FLAT[name]
    assert area(flat, BodyView.FRONT, shape) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("name", FLAT)
def test_that_the_direction_of_a_ring_does_not_matter(flat: SkinMeasure, name: str) -> None:
    shape, expected = FLAT[name]
    assert area(flat, BodyView.FRONT, shape.reverse()) == pytest.approx(expected, abs=1e-6)


def test_that_many_shapes_are_measured_at_once(flat: SkinMeasure) -> None:
    shapes = np.array([shape for shape, _ in FLAT.values()], dtype=object)
    areas = flat.areas_mm2(BodyView.FRONT, shapes)
    assert areas == pytest.approx([expected for _, expected in FLAT.values()], abs=1e-6)
    assert flat.areas_mm2(BodyView.FRONT, shapes[:0]).tolist() == []


def test_that_pieces_of_a_collection_count(flat: SkinMeasure) -> None:
    shape = shapely.GeometryCollection([FLAT["triangle"][0], FLAT["a line"][0]])
    assert area(flat, BodyView.FRONT, shape) == pytest.approx(600)


def test_that_the_mouth_inset_is_measured_as_it_is_drawn(figure: Figure) -> None:
    tongue = shapely.box(-10, -10, 10, 30)
    assert area(figure.measure, BodyView.MOUTH, tongue) == pytest.approx(800, rel=1e-3)


def test_that_oblique_skin_is_larger_than_its_picture(make_flat_skin: Callable[..., Skin]) -> None:
    measure = SkinMeasure(make_flat_skin({BodyView.FRONT: 0.0}, stretch=2.5))
    assert area(measure, BodyView.FRONT, FLAT["triangle"][0]) == pytest.approx(1500)


def test_that_a_shape_larger_than_the_picture_has_the_picture_s_skin(flat: SkinMeasure) -> None:
    shape = shapely.box(-60, -70, 80, 90)
    assert area(flat, BodyView.FRONT, shape) == pytest.approx(100 * 100, rel=1e-3)


def test_that_extent_is_in_square_centimetres_over_all_views(
    make_flat_skin: Callable[..., Skin],
) -> None:
    measure = SkinMeasure(make_flat_skin({BodyView.FRONT: 0.0, BodyView.BACK: 9.0}))
    square = shapely.box(0, 0, 20, 10)
    assert measure.area_cm2({BodyView.FRONT: square, BodyView.BACK: square}) == pytest.approx(4)
    assert measure.area_cm2({BodyView.FRONT: square}) == pytest.approx(2)
    assert measure.area_cm2({}) == 0


@st.composite
def star_shapes(draw: st.DrawFn) -> tuple[BodyView, BaseGeometry]:
    """Return a star-shaped polygon somewhere in a view."""
    view = draw(st.sampled_from(list(BodyView)))
    frame = FRAMES[view]
    u = frame.u_range[0] + draw(st.floats(0.2, 0.8)) * frame.width_mm
    v = frame.v_range[0] + draw(st.floats(0.2, 0.8)) * frame.height_mm
    radii = draw(st.lists(st.floats(3, 40), min_size=5, max_size=24))
    turn = np.linspace(0, 2 * np.pi, len(radii), endpoint=False) + draw(st.floats(0, 1))
    rim = np.array(radii)[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return view, shapely.make_valid(Polygon(rim + np.array([u, v])))


def pixel_count(seen: SkinView, shape: shapely.Geometry) -> float:
    """Return the skin area (mm2) of the pixels whose centres lie in a shape: the slow, sure way."""
    fine = 3
    height, width = seen.stretch.shape
    u0, v0 = seen.frame.u_range[0], seen.frame.v_range[0]
    u = u0 + (np.arange(width * fine) + 0.5) * seen.step_mm / fine
    v = v0 + (np.arange(height * fine) + 0.5) * seen.step_mm / fine
    low_u, low_v, high_u, high_v = shapely.bounds(shape)
    u, v = u[(u > low_u) & (u < high_u)], v[(v > low_v) & (v < high_v)]
    uu, vv = np.meshgrid(u, v)
    inside = shapely.contains_xy(shape, uu.ravel(), vv.ravel())
    values = seen.stretch[seen.row(vv.ravel()), seen.column(uu.ravel())]
    return float(values[inside].sum(dtype=np.float64)) * (seen.step_mm / fine) ** 2


@given(star_shapes())
def test_that_areas_agree_with_counting_pixels(
    figure: Figure, placed: tuple[BodyView, BaseGeometry]
) -> None:
    view, shape = placed
    counted = pixel_count(figure.skin.views[view], shape)
    assert area(figure.measure, view, shape) == pytest.approx(counted, rel=0.01, abs=5.0)


@given(star_shapes(), st.floats(-0.9, 0.9))
def test_that_the_parts_of_a_shape_add_up(
    figure: Figure, placed: tuple[BodyView, BaseGeometry], cut: float
) -> None:
    view, shape = placed
    low_u, low_v, high_u, high_v = shape.bounds
    middle = (low_u + high_u) / 2 + cut * (high_u - low_u) / 2
    halves = [
        shapely.intersection(shape, shapely.box(low_u - 1, low_v - 1, middle, high_v + 1)),
        shapely.intersection(shape, shapely.box(middle, low_v - 1, high_u + 1, high_v + 1)),
    ]
    together = sum(area(figure.measure, view, half) for half in halves)
    whole = area(figure.measure, view, shape)
    assert together == pytest.approx(whole, rel=0.003, abs=2.0)


def test_that_a_ring_measures_the_same_whichever_way_it_runs(figure: Figure) -> None:
    outer = [(-60.0, 60.0), (-20.0, 60.0), (-20.0, 100.0), (-60.0, 100.0)]
    hole = [(-50.0, 70.0), (-40.0, 70.0), (-40.0, 80.0), (-50.0, 80.0)]
    shapes = [Polygon(one, [other]) for one in (outer, outer[::-1]) for other in (hole, hole[::-1])]
    areas = figure.measure.areas_mm2(BodyView.LEFT, np.array(shapes))
    assert areas.min() > 1000
    assert areas.max() - areas.min() < 1e-6


def test_that_a_ring_that_touches_itself_is_measured(figure: Figure) -> None:
    """GEOS takes this ring for one that runs the other way: its top is a spike of no width."""
    spike = [(-40.0, 60.0), (-40.0, 50.0), (-40.00000000000001, 60.0)]
    ring = [(-60.0, 60.0), *spike, (-20.0, 60.0), (-20.0, 100.0), (-60.0, 100.0)]
    plain = shapely.box(-60.0, 60.0, -20.0, 100.0)
    shapes = np.array([Polygon(ring), Polygon(ring[::-1]), plain])
    measured = figure.measure.areas_mm2(BodyView.LEFT, shapes)
    assert measured[:2] == pytest.approx([measured[2]] * 2, rel=1e-6)
