"""Curves through points, and pulled onto the skin."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.figure.curves import closed_curve, curve_on_skin, smooth_curve
from bodymap.figure.load import Figure

coordinates = st.integers(-200, 200).map(float)
paths = st.lists(
    st.tuples(coordinates, coordinates, coordinates), min_size=2, max_size=6, unique=True
).map(np.array)


@given(paths, st.integers(2, 40))
def test_that_a_curve_begins_and_ends_where_it_should(
    points: np.ndarray[tuple[int, int], np.dtype[np.float64]], count: int
) -> None:
    curve = smooth_curve(points, count)
    assert curve.shape == (count, 3)
    assert curve[0] == pytest.approx(points[0])
    assert curve[-1] == pytest.approx(points[-1])


@given(paths)
def test_that_a_curve_passes_through_its_points_and_does_not_run_away(
    points: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> None:
    length = np.linalg.norm(np.diff(points, axis=0), axis=1).sum()
    curve = smooth_curve(points, 400)
    gaps = np.linalg.norm(points[:, None] - curve[None], axis=2).min(axis=1)
    assert gaps.max() <= 0.02 * length + 0.1
    middle = points.mean(axis=0)
    farthest = np.linalg.norm(points - middle, axis=1).max()
    assert np.linalg.norm(curve - middle, axis=1).max() <= farthest + 0.5 * length


def test_that_points_on_a_line_give_evenly_spaced_points_on_it() -> None:
    points = np.array([[0.0, 0, 0], [1, 2, 2], [10, 20, 20]])
    curve = smooth_curve(points, 11)
    assert curve == pytest.approx(np.linspace(0, 1, 11)[:, None] * points[-1], abs=0.05)


def test_that_steps_round_a_bend_are_even() -> None:
    quarter = np.radians([0, 30, 45, 90])
    points = 100 * np.stack([np.cos(quarter), np.sin(quarter), 0 * quarter], axis=1)
    curve = smooth_curve(points, 60)
    steps = np.linalg.norm(np.diff(curve, axis=0), axis=1)
    assert steps.max() < 1.02 * steps.min()
    assert np.linalg.norm(curve, axis=1) == pytest.approx(100, rel=0.08)


def test_that_unevenly_spaced_points_make_no_loop() -> None:
    points = np.array([[0.0, 0, 0], [100, 0, 0], [101, 1, 0], [101, 100, 0]])
    curve = smooth_curve(points, 300)
    assert (np.diff(curve[:, 0] + curve[:, 1]) > -1e-9).all()


def test_that_one_point_is_repeated() -> None:
    assert smooth_curve(np.array([[1.0, 2, 3]]), 3).tolist() == [[1, 2, 3]] * 3


def test_that_a_curve_on_the_skin_stays_on_it(figure: Figure) -> None:
    names = ("temple_high", "temple_mid", "temple_anterior", "orbit_lateral")
    points = np.array([figure.landmarks[name].xyz() for name in names])
    curve = curve_on_skin(figure.skin, points)
    places = np.array([place.xyz for place in curve])
    for xyz in places:
        assert np.linalg.norm(figure.skin.closest(xyz) - xyz) < 1e-3
    assert np.linalg.norm(np.diff(places, axis=0), axis=1).max() < 8
    assert np.linalg.norm(points[:, None] - places[None], axis=2).min(axis=1).max() < 3
    assert all(len(place.nodes) == 1 for place in curve)


def test_that_one_landmark_gives_one_place(figure: Figure) -> None:
    assert len(curve_on_skin(figure.skin, figure.landmarks["chin"].xyz())) == 1


def test_that_a_closed_curve_passes_through_its_points_and_returns() -> None:
    corners = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]])
    curve = closed_curve(corners, 8)
    assert curve.shape == (32, 2)
    assert curve[::8] == pytest.approx(corners)
    steps = np.linalg.norm(np.diff(curve, axis=0, append=curve[:1]), axis=1)
    assert float(steps.max()) < 3.0
