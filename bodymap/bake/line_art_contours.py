"""Contour picture fields into smooth loops; symmetric views are one half and its mirror."""

from __future__ import annotations

import numpy as np
from contourpy import LineType, contour_generator
from numpy.typing import NDArray
from scipy import ndimage

from bodymap.bake.line_art_curves import Loop, Points, closed_loop, symmetric_loop
from bodymap.figure.frames import ViewFrame
from bodymap.terms import BodyView

SYMMETRIC_VIEWS = frozenset({BodyView.FRONT, BodyView.BACK, BodyView.TOP, BodyView.MOUTH})
OUTSIDE = -1e3
EDGE_MM = 0.02
ON_MIDLINE_MM = 1e-6
STAIR_MM, STAIR_SPAN_POINTS = 0.3, 14.0

Field = NDArray[np.float64]


def contour_rows(
    frame: ViewFrame, step_mm: float, field: Field, level: float = 0.0
) -> list[Points]:
    """Return the rows of view points (n, 2) where a field (H, W) crosses `level`.

    Rows are closed (last point equals first) or, in a symmetric view, cover only u >= 0 and may
    start and end on u = 0. Shapes that reach the picture's border reach it exactly.
    """
    height, width = field.shape
    u = frame.u_range[0] + (np.arange(width) + 0.5) * step_mm
    v = frame.v_range[0] + (np.arange(height) + 0.5) * step_mm
    values = np.pad(field, ((1, 1), (1, 1)), mode="edge")
    u = np.r_[frame.u_range[0], u, frame.u_range[1]]
    v = np.r_[frame.v_range[0], v, frame.v_range[1]]
    if frame.view in SYMMETRIC_VIEWS:
        half = width // 2
        values = values[:, half:].copy()
        u = u[half:].copy()
        u[0] = 0.0
        values[:, 0] = values[:, 1]
    else:
        values = np.pad(values, ((0, 0), (1, 0)), constant_values=OUTSIDE)
        u = np.r_[u[0] - EDGE_MM, u]
    values = np.pad(values, ((1, 1), (0, 1)), constant_values=OUTSIDE)
    u, v = np.r_[u, u[-1] + EDGE_MM], np.r_[v[0] - EDGE_MM, v, v[-1] + EDGE_MM]
    values = np.clip(values, level - 1e3, level + 1e3)
    found = contour_generator(u, v, values, line_type=LineType.Separate).lines(level)
    return [_without_repeats(np.asarray(row, dtype=np.float64)) for row in found if len(row) > 3]


def silhouette_rows(frame: ViewFrame, step_mm: float, field: Field) -> list[Points]:
    """Return the zero rows of a silhouette field with the pixel stairs smoothed out of them."""
    return [_without_stairs(row) for row in contour_rows(frame, step_mm, field)]


def contour_loops(
    frame: ViewFrame,
    step_mm: float,
    field: Field,
    level: float = 0.0,
    *,
    min_area: float = 4.0,
    tolerance: float = 0.1,
    stairs: bool = False,
) -> list[Loop]:
    """Return smooth loops (mirrored where the view is symmetric) around `field > level`.

    `stairs`: the field has pixel stairs to be smoothed out (a silhouette).
    """
    loops: list[Loop] = []
    rows = silhouette_rows if stairs else contour_rows
    for row in rows(frame, step_mm, field - level):
        is_open = bool(np.abs(row[0] - row[-1]).max() > ON_MIDLINE_MM)
        if abs(_area(row)) * (2 if is_open else 1) < min_area or len(row) < 4:
            continue
        if is_open:
            loops.append(symmetric_loop(row, tolerance))
            continue
        loop = closed_loop(row[:-1], tolerance)
        loops.append(loop)
        if frame.view in SYMMETRIC_VIEWS:
            loops.append(loop.mirrored())
    return loops


def _area(row: Points) -> float:
    u, v = row[:, 0], row[:, 1]
    return float((u * np.roll(v, -1) - v * np.roll(u, -1)).sum() / 2)


def _without_repeats(row: Points) -> Points:
    kept = np.r_[True, np.linalg.norm(np.diff(row, axis=0), axis=1) > 1e-4]
    kept[-1] = True
    if len(row) > 1 and not kept[:-1].all() and np.linalg.norm(row[-1] - row[-2]) < 1e-4:
        kept[-2] = len(row) == 2
    return row[kept]


def _without_stairs(row: Points) -> Points:
    """Even out deviations too small to be anatomy; corners, ends and the picture's border stay."""
    closed = bool(np.abs(row[0] - row[-1]).max() < ON_MIDLINE_MM)
    if len(row) < 8:
        return row
    if closed:
        even = _calm(row[:-1], "wrap")
        even = np.vstack([even, even[:1]])
    else:
        mirrored = np.vstack([row[:0:-1] * [-1.0, 1.0], row, row[-2::-1] * [-1.0, 1.0]])
        even = _calm(mirrored, "nearest")[len(row) - 1 : 2 * len(row) - 1]
    away = np.linalg.norm(even - row, axis=1)
    away = ndimage.maximum_filter1d(away, int(STAIR_SPAN_POINTS))
    share = np.clip(2.0 - away / STAIR_MM, 0, 1)
    share = ndimage.gaussian_filter1d(share, STAIR_SPAN_POINTS / 3)[:, None]
    out = row * (1 - share) + even * share
    if closed:
        out[0] = out[-1] = row[0]
    else:
        out[0, 0] = out[-1, 0] = 0.0
    return np.asarray(out)


def _calm(row: Points, mode: str) -> Points:
    """Return the row smoothed twice, so that gentle curves do not shrink."""
    once = ndimage.gaussian_filter1d(row, STAIR_SPAN_POINTS, axis=0, mode=mode)
    twice = ndimage.gaussian_filter1d(once, STAIR_SPAN_POINTS, axis=0, mode=mode)
    return np.asarray(2 * once - twice)
