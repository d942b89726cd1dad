"""Textures stay inside their shape, are always the same, and fill it evenly."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.geometry.contours import as_multipolygon
from bodymap.geometry.textures import border_distance, hatch, lines_within, stipple

RING = as_multipolygon(shapely.Point(7.0, -3.0).buffer(30.0).difference(shapely.box(0, -9, 12, 4)))
SQUARE = MultiPolygon([shapely.box(0.0, 0.0, 100.0, 100.0)])
NOTHING = MultiPolygon()

Texture = Callable[[MultiPolygon, float], NDArray[np.float64]]


def test_that_hatch_lines_lie_inside_the_shape() -> None:
    lines = np.array([shapely.LineString(line) for line in hatch(RING, 3.0)])
    assert len(lines) > 15
    assert shapely.covers(RING.buffer(1e-6), lines).all()


def test_that_hatch_lines_keep_their_distance_and_angle() -> None:
    segments = hatch(SQUARE, 4.0, 30.0)
    along = segments[:, 1] - segments[:, 0]
    angles = np.degrees(np.arctan2(-along[:, 1], along[:, 0])) % 180
    assert angles == pytest.approx(30.0)
    across = np.array([np.sin(np.radians(30.0)), np.cos(np.radians(30.0))])
    steps = np.unique(np.round(segments[:, 0] @ across, 6))
    assert np.diff(steps) == pytest.approx(4.0)


def test_that_a_hatch_skips_a_hole() -> None:
    with_hole = as_multipolygon(shapely.box(0, 0, 40, 40).difference(shapely.box(10, 10, 30, 30)))
    lines = shapely.MultiLineString(list(hatch(with_hole, 2.0)))
    assert lines.intersection(shapely.box(10.1, 10.1, 29.9, 29.9)).is_empty


def test_that_a_growing_shape_keeps_its_hatch() -> None:
    small, large = hatch(SQUARE, 5.0), hatch(MultiPolygon([shapely.box(-50, -50, 170, 130)]), 5.0)
    covered = shapely.MultiLineString(list(large)).buffer(1e-6)
    assert covered.covers(shapely.MultiLineString(list(small)))


def test_that_dots_lie_inside_the_shape() -> None:
    dots = stipple(RING, 2.0)
    assert len(dots) > 400
    assert shapely.contains_xy(RING, dots).all()


def test_that_dots_are_as_dense_as_asked_for() -> None:
    expected = SQUARE.area / (3.0**2 * np.sqrt(3) / 2)
    assert len(stipple(SQUARE, 3.0)) == pytest.approx(expected, rel=0.05)


def test_that_dots_keep_apart_and_leave_no_gaps() -> None:
    dots = np.array([shapely.Point(place) for place in stipple(SQUARE, 3.0)])
    tree = shapely.STRtree(dots)
    _, distance = tree.query_nearest(dots, exclusive=True, return_distance=True)
    assert distance.min() > 0.3
    grid = np.stack(np.meshgrid(np.arange(5, 96), np.arange(5, 96)), axis=-1).reshape(-1, 2)
    _, gap = tree.query_nearest(shapely.points(grid), return_distance=True)
    assert gap.max() < 3.0 * 1.2


def test_that_dots_do_not_stand_in_a_lattice() -> None:
    rows = np.unique(np.round(stipple(SQUARE, 3.0)[:, 1], 1))
    assert len(rows) > 300


def test_that_a_growing_shape_keeps_its_dots() -> None:
    small = {tuple(dot) for dot in stipple(SQUARE, 3.0)}
    large = {tuple(dot) for dot in stipple(MultiPolygon([shapely.box(-40, -70, 160, 110)]), 3.0)}
    assert small < large


@pytest.mark.parametrize("texture", [hatch, stipple])
def test_that_the_same_shape_has_the_same_texture(texture: Texture) -> None:
    again = MultiPolygon(list(RING.geoms))
    assert np.array_equal(texture(RING, 2.0), texture(again, 2.0))


@pytest.mark.parametrize("texture", [hatch, stipple])
def test_that_nothing_has_no_texture(texture: Texture) -> None:
    assert len(texture(NOTHING, 2.0)) == 0


@pytest.mark.parametrize("texture", [hatch, stipple])
def test_that_a_texture_without_spacing_is_refused(texture: Texture) -> None:
    with pytest.raises(ValueError, match="spacing"):
        texture(SQUARE, 0.0)


def test_that_the_border_distance_counts_from_holes_too() -> None:
    with_hole = as_multipolygon(shapely.box(0, 0, 40, 40).difference(shapely.box(15, 15, 25, 25)))
    points = np.array([[20.0, 12.0], [3.0, 20.0]])
    assert border_distance(with_hole, points) == pytest.approx([3.0, 3.0])
    assert len(border_distance(with_hole, np.zeros((0, 2)))) == 0


def test_that_a_line_keeps_its_stretches_inside() -> None:
    line = np.array([[-10.0, 50.0], [50.0, 50.0], [50.0, 120.0], [60.0, 120.0], [60.0, 90.0]])
    first, second = lines_within(line, SQUARE)
    assert first.tolist() == [[0.0, 50.0], [50.0, 50.0], [50.0, 100.0]]
    assert second.tolist() == [[60.0, 100.0], [60.0, 90.0]]
    assert lines_within(line[:1], SQUARE) == []
    assert lines_within(line, NOTHING) == []
