"""Smooth curves over the skin through given points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.linking import SkinPoint, skin_point_near
from bodymap.figure.skin import Skin

Points = NDArray[np.float64]

STEP_MM = 3.0


def smooth_curve(points: Points, count: int) -> Points:
    """Return `count` points (count, 3) evenly spaced by chord length on a smooth curve.

    The curve passes through all given points (n, 3): a Catmull-Rom spline with centripetal
    spacing, which neither loops nor overshoots between unevenly spaced landmarks.
    """
    points = np.asarray(points, dtype=np.float64)
    if len(points) == 1 or count == 1:
        return np.repeat(points[:1], count, axis=0)
    dense = np.concatenate(
        [_catmull_rom(points, index, 24) for index in range(len(points) - 1)] + [points[-1:]]
    )
    travelled = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(dense, axis=0), axis=1))]
    wanted = np.linspace(0.0, travelled[-1], count)
    return np.stack([np.interp(wanted, travelled, dense[:, axis]) for axis in range(3)], axis=1)


def closed_curve(points: Points, steps: int) -> Points:
    """Return a closed smooth curve through points (n, k): `steps` points from each to the next."""
    points = np.asarray(points, dtype=np.float64)
    around = np.concatenate([points[-1:], points, points[:2]])
    return np.concatenate([_catmull_rom(around, i + 1, steps) for i in range(len(points))])


def _catmull_rom(points: Points, index: int, count: int) -> Points:
    """Return `count` points from points[index] up to, not including, points[index + 1]."""
    p1, p2 = points[index], points[index + 1]
    p0 = points[index - 1] if index > 0 else 2 * p1 - p2
    p3 = points[index + 2] if index + 2 < len(points) else 2 * p2 - p1
    knots = [0.0]
    for a, b in ((p0, p1), (p1, p2), (p2, p3)):
        knots.append(knots[-1] + max(float(np.linalg.norm(b - a)) ** 0.5, 1e-6))
    t = np.linspace(knots[1], knots[2], count, endpoint=False)[:, None]
    t0, t1, t2, t3 = knots
    a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    return np.asarray((t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2)


def curve_on_skin(skin: Skin, points: Points, step_mm: float = STEP_MM) -> list[SkinPoint]:
    """Return the smooth curve through points (n, 3) pulled onto the visible skin."""
    points = np.atleast_2d(points)
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    count = max(1, int(np.ceil(length / step_mm))) + 1 if len(points) > 1 else 1
    return [skin_point_near(skin, xyz) for xyz in smooth_curve(points, count)]
