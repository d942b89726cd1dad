"""Polygons from fields."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stn
from numpy.typing import NDArray
from shapely import LineString, MultiPolygon, Point, Polygon

from bodymap.geometry.contours import EMPTY, as_multipolygon, filled_polygons

Grid = tuple[NDArray[np.float64], NDArray[np.float64]]


def grid(half: float = 40.0, step: float = 1.0) -> Grid:
    """Return pixel centres of a square picture."""
    line = np.arange(-half, half, step) + step / 2
    return line, line


def distance(centre: tuple[float, float], where: Grid) -> NDArray[np.float64]:
    u, v = np.meshgrid(*where)
    return np.hypot(u - centre[0], v - centre[1])


@pytest.mark.parametrize("radius", [3.0, 10.0, 27.5])
@pytest.mark.parametrize("centre", [(0.0, 0.0), (3.3, -4.7)])
def test_that_a_round_field_has_a_circle_s_area(radius: float, centre: tuple[float, float]) -> None:
    where = grid()
    shape = filled_polygons(radius - distance(centre, where), *where)
    tolerance = 0.01 if radius > 5 else 0.05
    assert shape.area == pytest.approx(np.pi * radius**2, rel=tolerance)
    assert shape.centroid.coords[0] == pytest.approx(centre, abs=0.1)
    assert len(shape.geoms) == 1


def test_that_a_ring_has_a_hole() -> None:
    where = grid()
    shape = filled_polygons(5 - np.abs(distance((0, 0), where) - 20), *where)
    assert shape.area == pytest.approx(np.pi * (25**2 - 15**2), rel=0.01)
    assert len(shape.geoms[0].interiors) == 1
    assert not shape.contains(Point(0, 0))


def test_that_an_island_in_a_hole_is_a_piece_of_its_own() -> None:
    where = grid()
    far = distance((0, 0), where)
    shape = filled_polygons(np.maximum(5 - np.abs(far - 20), 8 - far), *where)
    assert len(shape.geoms) == 2
    assert shape.contains(Point(0, 0))


def test_that_separate_places_are_separate_pieces() -> None:
    where = grid()
    field = np.maximum(8 - distance((-20, 0), where), 8 - distance((20, 0), where))
    assert len(filled_polygons(field, *where).geoms) == 2


@pytest.mark.parametrize("value", [-50.0, -0.001, 0.0])
def test_that_nothing_positive_gives_nothing(value: float) -> None:
    where = grid(5)
    assert filled_polygons(np.full((10, 10), value), *where).is_empty


def test_that_an_empty_field_gives_nothing() -> None:
    none = np.zeros(0)
    assert filled_polygons(np.zeros((0, 0)), none, none) is EMPTY


def test_that_specks_and_pinholes_are_left_out() -> None:
    where = grid(10)
    field = np.full((20, 20), -1.0)
    field[2, 2] = 0.1
    assert filled_polygons(field, *where).is_empty
    field[5:15, 5:15] = 1.0
    field[10, 10] = -0.1
    shape = filled_polygons(field, *where)
    assert len(shape.geoms) == 1
    assert len(shape.geoms[0].interiors) == 0


def test_that_coarser_lines_keep_the_area() -> None:
    where = grid()
    field = 25 - distance((0, 0), where)
    fine = filled_polygons(field, *where, simplify_mm=0.01)
    coarse = filled_polygons(field, *where, simplify_mm=0.5)
    assert shapely.get_num_coordinates(coarse) < shapely.get_num_coordinates(fine) / 2
    assert coarse.area == pytest.approx(fine.area, rel=0.03)


fields = stn.arrays(
    np.float32,
    (14, 17),
    elements=st.sampled_from([-3.0, -1.0, -0.25, 0.0, 0.25, 1.0, 3.0]).map(np.float32),
)


@given(fields)
def test_that_any_field_gives_valid_polygons_round_its_positive_pixels(
    field: NDArray[np.float32],
) -> None:
    padded = np.pad(field, 1, constant_values=-1)
    u, v = np.arange(19, dtype=np.float64) * 2, np.arange(16, dtype=np.float64) * 2
    shape = filled_polygons(padded, u, v, simplify_mm=0.1, min_area=0.0)
    assert isinstance(shape, MultiPolygon)
    assert shape.is_valid
    i, j = np.nonzero(padded <= -1)
    assert not shapely.contains_xy(shape, u[j], v[i]).any()


BOW_TIE = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
MIXED = shapely.GeometryCollection([shapely.box(0, 0, 2, 2), LineString([(5, 5), (6, 6)])])


@pytest.mark.parametrize(
    ("geometry", "area", "pieces"),
    [
        (BOW_TIE, 50, 2),
        (MIXED, 4, 1),
        (shapely.GeometryCollection([MultiPolygon([shapely.box(0, 0, 1, 1)])]), 1, 1),
        (shapely.box(0, 0, 3, 1), 3, 1),
        (MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)]), 2, 2),
        (LineString([(0, 0), (1, 1)]), 0, 0),
        (Point(0, 0), 0, 0),
        (Polygon(), 0, 0),
        (shapely.GeometryCollection(), 0, 0),
    ],
)
def test_that_any_geometry_becomes_its_areas(
    geometry: shapely.Geometry, area: float, pieces: int
) -> None:
    shape = as_multipolygon(geometry)
    assert shape.geom_type == "MultiPolygon"
    assert shape.is_valid
    assert shape.area == pytest.approx(area)
    assert len(shape.geoms) == pieces
