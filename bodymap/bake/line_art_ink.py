"""The ink of a view: contour, edges where one part covers another, and strokes on the skin."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_anatomy import INKS
from bodymap.bake.line_art_contours import SYMMETRIC_VIEWS, silhouette_rows
from bodymap.bake.line_art_curves import Loop, Points
from bodymap.bake.line_art_ears import EAR_INKS
from bodymap.bake.line_art_face import INK, Mark
from bodymap.bake.line_art_hints import FLIP, foreshortening, skin_curve
from bodymap.bake.line_art_knots import InkHint
from bodymap.bake.line_art_strokes import (
    depth_jumps,
    merged,
    midline_stroke_loop,
    seen_runs,
    starts_at_midline,
    stroke_loops,
    taper,
    traced_lines,
)
from bodymap.bake.shading import Field
from bodymap.terms import BodyView

CONTOUR_MM, CONTOUR_SWELL_MM = 0.95, 0.35
BORDER_MM = 1.0
JUMP_LOW_MM, JUMP_HIGH_MM = 0.5, 2.0
EDGE_SHORTEST_MM = 8.0
EDGE_MIN_MM, EDGE_MAX_MM, EDGE_FULL_JUMP_MM = 0.35, 0.95, 6.0
MIN_STROKE_MM = 3.0
HAND_DRAWN = (
    ((-50, -120, 105), (50, -96, 200)),
    ((-20, -154, 120), (20, -134, 200)),
    ((-30, -178, 100), (30, -166, 200)),
    ((38, -197, -20), (54, -182, 90)),
    ((-54, -197, -20), (-38, -182, 90)),
)
"""Boxes (low, high corner, mm) around eyes, nostrils, mouth and jaw, which are drawn by hand."""


def ink(cast: ViewCast, casts: Mapping[BodyView, ViewCast], silhouette: Field) -> list[Mark]:
    """Return all ink of a view except the face's."""
    return [
        *_hints(cast, casts),
        (_edges(cast), INK, 0.85),
        (_contour(cast, silhouette), INK, 1.0),
    ]


def _contour(cast: ViewCast, silhouette: Field) -> list[Loop]:
    """Return the contour line: a little heavier underneath, none along the picture's border."""
    frame = cast.frame
    low = np.array([frame.u_range[0], frame.v_range[0]]) + BORDER_MM
    high = np.array([frame.u_range[1], frame.v_range[1]]) - BORDER_MM
    loops: list[list[Loop]] = []
    for row in silhouette_rows(frame, cast.step_mm, silhouette):
        free = np.asarray(((row > low) & (row < high)).all(axis=1), dtype=np.bool_)
        for run in _runs(row, free):
            line = row[run]
            if np.linalg.norm(np.diff(line, axis=0), axis=1).sum() < MIN_STROKE_MM:
                continue
            if frame.view in SYMMETRIC_VIEWS and line[-1, 0] < 1e-6:
                line = line[::-1]
            begins = frame.view in SYMMETRIC_VIEWS and bool(line[0, 0] < 1e-6)
            width = _contour_width(line)
            loops.append(stroke_loops(cast, line, width, at_midline=begins))
    return merged(loops)


def _contour_width(line: Points) -> Field:
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-12
    flat = np.abs(along[:, 0])
    kernel = np.ones(31) / 31
    calm = np.convolve(np.pad(flat, 15, mode="edge"), kernel, mode="valid")
    return np.asarray(CONTOUR_MM + CONTOUR_SWELL_MM * calm)


def _runs(row: Points, free: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
    """Return index runs where `free`; a closed row is first turned so that no run wraps round."""
    closed = bool(np.abs(row[0] - row[-1]).max() < 1e-6)
    index = np.arange(len(row))
    if closed and not free.all():
        index = np.roll(index[:-1], -int(np.argmin(free[:-1])))
    kept = free[index]
    ends = np.flatnonzero(np.diff(np.r_[0, kept.astype(int), 0]))
    return [index[a:b] for a, b in zip(ends[::2], ends[1::2], strict=True) if b - a > 3]


def _edges(cast: ViewCast) -> list[Loop]:
    """Return strokes where a nearer part of the body covers a farther one."""
    jump = depth_jumps(cast)
    for low, high in HAND_DRAWN:
        inside = (cast.point > np.array(low)) & (cast.point < np.array(high))
        jump[inside.all(axis=-1)] = 0
    loops = []
    for line, gap in traced_lines(cast, jump, JUMP_LOW_MM, JUMP_HIGH_MM, EDGE_SHORTEST_MM):
        begins = starts_at_midline(cast, line)
        share = np.clip(gap / EDGE_FULL_JUMP_MM, 0, 1)
        width = EDGE_MIN_MM + (EDGE_MAX_MM - EDGE_MIN_MM) * share
        width = width * taper(len(line), 0.0 if begins else 0.15, 0.15)
        loops.append(stroke_loops(cast, line, width, at_midline=begins))
    return merged(loops)


def _hints(cast: ViewCast, casts: Mapping[BodyView, ViewCast]) -> list[Mark]:
    marks: list[Mark] = []
    for hint in (*EAR_INKS, *INKS):
        if hint.views and cast.frame.view not in hint.views:
            continue
        loops = _hint_loops(cast, hint, skin_curve(casts, hint.knots, None))
        if loops:
            marks.append((loops, INK, hint.opacity))
    return marks


def _hint_loops(cast: ViewCast, hint: InkHint, curve: Points) -> list[Loop]:
    symmetric = cast.frame.view in SYMMETRIC_VIEWS
    if symmetric and cast.frame.project(curve)[:, 0].mean() < 0:
        curve = curve * FLIP
    shape = taper(len(curve), hint.start, hint.end)
    loops: list[Loop] = []
    drawn_here = {knot[0] for knot in hint.knots} == {cast.frame.view}
    runs = [np.arange(len(curve))] if drawn_here else seen_runs(cast, curve)
    for run in runs:
        uv = cast.frame.project(curve[run])
        length = float(np.linalg.norm(np.diff(uv, axis=0), axis=1).sum())
        if length < MIN_STROKE_MM:
            continue
        width = hint.width_mm * shape[run] * (0.55 + 0.45 * foreshortening(cast, uv))
        if run[0] > 0 or run[-1] < len(curve) - 1:
            width = width * taper(len(run), 0.2, 0.2)
        if hint.midline:
            loops.append(midline_stroke_loop(uv[:, 1], width))
        else:
            loops += stroke_loops(cast, uv, width)
    return loops
