"""Fit cubic Bezier curves to dense point rows and write them as SVG path data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

CORNER_DEGREES = 50.0
CORNER_REACH = 3
REFINEMENTS = 5
HORIZONTAL = np.array([1.0, 0.0])


@dataclass(frozen=True, slots=True)
class Loop:
    """A closed curve of cubic pieces (k, 4, 2), end to end, in view millimetres."""

    pieces: Points

    def mirrored(self) -> Loop:
        """Return the loop with u negated."""
        return Loop(self.pieces * [-1.0, 1.0])

    def data(self, decimals: int = 1) -> str:
        """Return absolute path data: M, C and Z only."""
        text = [f"M{_pair(self.pieces[0, 0], decimals)}"]
        text += [
            "C" + " ".join(_pair(point, decimals) for point in piece[1:]) for piece in self.pieces
        ]
        return "".join(text) + "Z"


def closed_loop(points: Points, tolerance: float) -> Loop:
    """Return the loop within `tolerance` mm of a closed row of points (first not repeated)."""
    corners = _corners(points, closed=True)
    if len(corners):
        points = np.roll(points, -corners[0], axis=0)
        row = np.vstack([points, points[:1]])
        return Loop(_fit_between(row, np.r_[(corners - corners[0]), len(row) - 1], tolerance))
    row = np.vstack([points, points[:1]])
    tangent = _unit(points[1] - points[-1])
    return Loop(_fit(row, tangent, -tangent, tolerance))


def symmetric_loop(points: Points, tolerance: float, *, smooth: bool = True) -> Loop:
    """Return the loop made of a row that starts and ends on u = 0, and its mirror image.

    `smooth` makes the curve cross the midline at a right angle.
    """
    row = points.copy()
    row[0, 0] = row[-1, 0] = 0.0
    corners = _corners(row, closed=False)
    marks = np.r_[0, corners, len(row) - 1]
    pieces = _fit_between(row, marks, tolerance, HORIZONTAL if smooth else None)
    back = pieces[::-1, ::-1] * [-1.0, 1.0]
    return Loop(np.concatenate([pieces, back]))


def smooth_through(knots: Sequence[tuple[float, float]], samples: int = 60) -> Points:
    """Return (samples, 2) points of the centripetal Catmull-Rom curve through the knots."""
    return smooth_rows(np.array(knots, dtype=np.float64), samples)


def smooth_rows(knots: Points, samples: int) -> Points:
    """Return (samples, d) points of the centripetal Catmull-Rom curve through knots (n, d)."""
    if len(knots) == 2:
        share = np.linspace(0, 1, samples)[:, None]
        return np.asarray(knots[0] * (1 - share) + knots[1] * share)
    row = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    time = np.r_[0, np.cumsum(np.sqrt(np.linalg.norm(np.diff(row, axis=0), axis=1)) + 1e-9)]
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(knots, axis=0), axis=1))]
    at = np.interp(np.linspace(0, length[-1], samples), length, time[1:-1])
    i = np.clip(np.searchsorted(time, at, side="right") - 1, 1, len(row) - 3)
    t = at[:, None]
    t0, t1, t2, t3 = (time[i + k][:, None] for k in (-1, 0, 1, 2))
    p0, p1, p2, p3 = (row[i + k] for k in (-1, 0, 1, 2))
    a1 = ((t1 - t) * p0 + (t - t0) * p1) / (t1 - t0)
    a2 = ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1)
    a3 = ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2)
    b1 = ((t2 - t) * a1 + (t - t0) * a2) / (t2 - t0)
    b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
    return np.asarray(((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1))


def path_data(loops: Iterable[Loop], decimals: int = 1) -> str:
    """Return the path data of all loops in order."""
    return "".join(loop.data(decimals) for loop in loops)


def _pair(point: Points, decimals: int) -> str:
    return f"{_number(point[0], decimals)} {_number(point[1], decimals)}"


def _number(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _unit(vector: Points) -> Points:
    return np.asarray(vector / (np.linalg.norm(vector) + 1e-12))


def _corners(points: Points, *, closed: bool) -> NDArray[np.int64]:
    """Return indices where the row turns sharply, at most one per neighbourhood."""
    reach = CORNER_REACH
    if len(points) < 4 * reach:
        return np.empty(0, dtype=np.int64)
    before = points - np.roll(points, reach, axis=0)
    after = np.roll(points, -reach, axis=0) - points
    cosine = np.einsum("ij,ij->i", before, after)
    cosine /= np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1) + 1e-12
    turn = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    if not closed:
        turn[:reach] = turn[-reach:] = 0
    found: list[int] = []
    for index in np.argsort(-turn, kind="stable"):
        if turn[index] < CORNER_DEGREES:
            break
        gaps = [abs(int(index) - other) for other in found]
        if all(min(gap, len(points) - gap) > 2 * reach for gap in gaps):
            found.append(int(index))
    return np.array(sorted(found), dtype=np.int64)


def _fit_between(
    row: Points, marks: NDArray[np.int64], tolerance: float, end_tangent: Points | None = None
) -> Points:
    pieces = []
    for a, b in pairwise(marks.tolist()):
        part = row[a : b + 1]
        if len(part) < 2:
            continue
        reach = min(2, len(part) - 1)
        start, end = _unit(part[reach] - part[0]), _unit(part[-1 - reach] - part[-1])
        if end_tangent is not None and a == 0:
            start = end_tangent * (np.sign(start[0]) or 1.0)
        if end_tangent is not None and b == len(row) - 1:
            end = end_tangent * (np.sign(end[0]) or 1.0)
        pieces.append(_fit(part, start, end, tolerance))
    return np.concatenate(pieces)


def _fit(row: Points, start: Points, end: Points, tolerance: float) -> Points:
    """Return cubic pieces (k, 4, 2) through a row. Schneider, Graphics Gems, 1990."""
    if len(row) == 2:
        third = np.linalg.norm(row[1] - row[0]) / 3
        return np.array([[row[0], row[0] + start * third, row[1] + end * third, row[1]]])
    steps = np.linalg.norm(np.diff(row, axis=0), axis=1)
    t = np.r_[0, np.cumsum(steps)] / max(float(steps.sum()), 1e-12)
    worst = 0
    for _ in range(REFINEMENTS):
        piece = _least_squares(row, t, start, end)
        away = ((_at(piece, t) - row) ** 2).sum(axis=1)
        worst = int(away.argmax())
        if away[worst] < tolerance**2:
            return piece[None]
        if away[worst] > (6 * tolerance) ** 2:
            break
        t = _reparametrised(piece, row, t)
    worst = min(max(worst, 1), len(row) - 2)
    a, b = max(worst - 2, 0), min(worst + 2, len(row) - 1)
    middle = _unit(row[a] - row[b])
    return np.concatenate(
        [
            _fit(row[: worst + 1], start, middle, tolerance),
            _fit(row[worst:], -middle, end, tolerance),
        ]
    )


def _least_squares(row: Points, t: Points, start: Points, end: Points) -> Points:
    b0, b1, b2, b3 = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
    rest = row - np.outer(b0 + b1, row[0]) - np.outer(b2 + b3, row[-1])
    c00, c11, c01 = (b1**2).sum(), (b2**2).sum(), (b1 * b2).sum() * float(start @ end)
    x0, x1 = (rest @ start * b1).sum(), (rest @ end * b2).sum()
    determinant = c00 * c11 - c01**2
    chord = float(np.linalg.norm(row[-1] - row[0]))
    length = float(np.linalg.norm(np.diff(row, axis=0), axis=1).sum())
    left = right = -1.0
    if abs(determinant) > 1e-9:
        left, right = (x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant
    low, high = 1e-3 * chord, 1.2 * length
    if not (low < left < high and low < right < high):
        left = right = chord / 3
    return np.array([row[0], row[0] + start * left, row[-1] + end * right, row[-1]])


def _at(piece: Points, t: Points) -> Points:
    s = 1 - t
    weights = np.stack([s**3, 3 * t * s**2, 3 * t**2 * s, t**3], axis=1)
    return np.asarray(weights @ piece)


def _reparametrised(piece: Points, row: Points, t: Points) -> Points:
    s = 1 - t
    d1 = 3 * np.diff(piece, axis=0)
    d2 = 2 * np.diff(d1, axis=0)
    off = _at(piece, t) - row
    first = np.stack([s**2, 2 * t * s, t**2], axis=1) @ d1
    second = np.stack([s, t], axis=1) @ d2
    slope = (off * first).sum(axis=1)
    bend = (first**2).sum(axis=1) + (off * second).sum(axis=1)
    moved = t - slope / np.where(np.abs(bend) < 1e-12, 1e-12, bend)
    moved = np.clip(moved, 0, 1)
    moved[0], moved[-1] = 0.0, 1.0
    return np.asarray(np.maximum.accumulate(moved))
