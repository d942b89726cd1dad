"""Lay the anatomy's curves onto the skin, as relief for the light and as lines for the pen."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.spatial import cKDTree

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_anatomy import RELIEFS
from bodymap.bake.line_art_curves import Points, smooth_rows
from bodymap.bake.line_art_knots import Knots
from bodymap.bake.shading import Field, Relief, blurred
from bodymap.terms import BodyView

FLIP = np.array([-1.0, 1.0, 1.0])
SAMPLES_PER_MM = 1.5
SNAP_NEIGHBOURS = 6


def pick(cast: ViewCast, u: float, v: float) -> Points:
    """Return the skin point (3,) a view shows at (u, v), interpolated; raises ValueError off it."""
    column = (u - cast.frame.u_range[0]) / cast.step_mm - 0.5
    row = (v - cast.frame.v_range[0]) / cast.step_mm - 0.5
    r0, c0 = int(np.floor(row)), int(np.floor(column))
    r, c = (
        np.clip([r0, r0 + 1], 0, cast.hit.shape[0] - 1),
        np.clip([c0, c0 + 1], 0, cast.hit.shape[1] - 1),
    )
    hit = cast.hit[np.ix_(r, c)]
    if not hit.any():
        raise ValueError(f"no skin at {cast.frame.view} {u:g}, {v:g}")
    wr, wc = row - r0, column - c0
    weight = np.outer([1 - wr, wr], [1 - wc, wc]) * hit + 1e-9 * hit
    point = (cast.point[np.ix_(r, c)] * weight[..., None]).sum((0, 1)) / weight.sum()
    right, up = np.array(cast.frame.right, float), np.array(cast.frame.up, float)
    point += (u - point @ right) * right + (-v - point @ up) * up
    return np.asarray(point)


def skin_curve(casts: Mapping[BodyView, ViewCast], knots: Knots, skin: cKDTree | None) -> Points:
    """Return dense points (n, 3) of the curve through the knots, on the subject's left."""
    views = {knot[0] for knot in knots}
    if len(knots) == 1:
        return pick(casts[knots[0][0]], *knots[0][1:])[None]
    if len(views) == 1:
        uv = np.array([knot[1:] for knot in knots])
        length = float(np.linalg.norm(np.diff(uv, axis=0), axis=1).sum())
        dense = smooth_rows(uv, max(6, int(length * SAMPLES_PER_MM)))
        cast = casts[views.pop()]
        return np.array([pick(cast, u, v) for u, v in dense])
    corners = np.array([pick(casts[view], u, v) for view, u, v in knots])
    length = float(np.linalg.norm(np.diff(corners, axis=0), axis=1).sum())
    dense = smooth_rows(corners, max(6, int(length * SAMPLES_PER_MM)))
    if skin is None:
        return dense
    _, index = skin.query(dense, k=SNAP_NEIGHBOURS)
    return np.asarray(np.asarray(skin.data)[index].mean(axis=1), dtype=np.float64)


def skin_cloud(casts: Mapping[BodyView, ViewCast]) -> cKDTree:
    """Return a search tree over skin points a few millimetres apart, from all views."""
    return cKDTree(np.vstack([cast.point[::3, ::3][cast.hit[::3, ::3]] for cast in casts.values()]))


def reliefs(casts: Mapping[BodyView, ViewCast]) -> list[Relief]:
    """Return the bumps of both sides of the body."""
    skin = skin_cloud(casts)
    out = []
    for hint in RELIEFS:
        curve = skin_curve(casts, hint.knots, skin)
        if hint.midline:
            curve = curve * [0.0, 1.0, 1.0]
        out.append(Relief(curve, hint.width_mm, hint.height_mm, hint.fade))
        if not hint.midline:
            out.append(Relief(curve * FLIP, hint.width_mm, hint.height_mm, hint.fade))
    return out


def foreshortening(cast: ViewCast, uv: Points) -> Field:
    """Return the facing cosine at picture points (n, 2), averaged over a few pixels."""
    facing = blurred(cast.facing, cast.hit, 2.0)
    row = ((uv[:, 1] - cast.frame.v_range[0]) / cast.step_mm).astype(int)
    column = ((uv[:, 0] - cast.frame.u_range[0]) / cast.step_mm).astype(int)
    return np.asarray(facing[row.clip(0, facing.shape[0] - 1), column.clip(0, facing.shape[1] - 1)])
