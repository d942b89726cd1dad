"""Fitted curves: close to their points, exactly mirrored, plain to write."""

from __future__ import annotations

import re

import numpy as np
import pytest

from bodymap.bake.line_art_curves import (
    Loop,
    Points,
    closed_loop,
    path_data,
    smooth_through,
    symmetric_loop,
)

PLAIN = re.compile(r"(M-?[\d.]+ -?[\d.]+(C(-?[\d.]+ -?[\d.]+ ?){3})+Z)+")


def ellipse(start: float, end: float, count: int = 300) -> Points:
    angle = np.linspace(start, end, count, endpoint=False)
    return np.stack([30 * np.cos(angle), 20 * np.sin(angle)], axis=1)


def dense(loop: Loop) -> Points:
    t = np.linspace(0, 1, 2000)[:, None]
    s = 1 - t
    return np.vstack(
        [s**3 * a + 3 * s**2 * t * b + 3 * s * t**2 * c + t**3 * d for a, b, c, d in loop.pieces]
    )


def farthest(points: Points, loop: Loop) -> float:
    curve = dense(loop)
    return max(float(np.linalg.norm(curve - point, axis=1).min()) for point in points)


@pytest.mark.parametrize("tolerance", [0.02, 0.1, 0.5])
def test_that_a_loop_stays_within_its_tolerance(tolerance: float) -> None:
    points = ellipse(0, 2 * np.pi)

    loop = closed_loop(points, tolerance)

    assert farthest(points, loop) < tolerance + 0.02


def test_that_a_smooth_shape_needs_few_pieces() -> None:
    assert len(closed_loop(ellipse(0, 2 * np.pi), 0.1).pieces) <= 12


def test_that_pieces_join_end_to_end() -> None:
    pieces = closed_loop(ellipse(0, 2 * np.pi), 0.05).pieces

    assert np.allclose(pieces[:, 3], np.roll(pieces[:, 0], -1, axis=0))


def test_that_a_corner_stays_sharp() -> None:
    side = np.linspace(0, 10, 40, endpoint=False)
    none, full = np.zeros(40), np.full(40, 10.0)
    square = np.vstack(
        [np.c_[side, none], np.c_[full, side], np.c_[10 - side, full], np.c_[none, 10 - side]]
    )

    loop = closed_loop(square, 0.05)

    assert farthest(np.array([[0, 0], [10, 0], [10, 10], [0, 10]], dtype=float), loop) < 0.01


def test_that_a_symmetric_loop_is_its_own_mirror_image_to_the_last_digit() -> None:
    loop = symmetric_loop(ellipse(-np.pi / 2, np.pi / 2), 0.05)

    own = {tuple(point) for piece in loop.pieces.tolist() for point in piece}
    other = {tuple(point) for piece in loop.mirrored().pieces.tolist() for point in piece}

    assert {(u + 0.0, v) for u, v in own} == {(u + 0.0, v) for u, v in other}


def test_that_a_curve_passes_through_its_knots() -> None:
    knots = ((0.0, 0.0), (4.0, 3.0), (9.0, 1.0), (12.0, 6.0))

    line = smooth_through(knots, 400)

    for knot in knots:
        assert np.linalg.norm(line - np.array(knot), axis=1).min() < 0.05


def test_that_path_data_is_plain_absolute_and_short() -> None:
    data = path_data([closed_loop(ellipse(0, 2 * np.pi), 0.1)])

    assert PLAIN.fullmatch(data)
    assert "-0 " not in data
    assert not re.search(r"\.\d\d", data)
