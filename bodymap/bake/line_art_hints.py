"""Bones, muscles and creases drawn on the skin as curves: where they run and how they are inked.

Every curve is given on the subject's left by knots (view, u, v) in millimetres; a curve whose knots
share one view is splined there and laid onto the skin, others are splined in space. Mirroring gives
the other side.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_curves import Points, smooth_rows
from bodymap.bake.shading import Field, Relief, blurred
from bodymap.terms import BodyView

Knot = tuple[BodyView, float, float]
Knots = tuple[Knot, ...]
FLIP = np.array([-1.0, 1.0, 1.0])
SAMPLES_PER_MM = 1.5
SNAP_NEIGHBOURS = 6


def _in(view: BodyView, *uv: tuple[float, float]) -> Knots:
    return tuple((view, u, v) for u, v in uv)


def _front(*uv: tuple[float, float]) -> Knots:
    return _in(BodyView.FRONT, *uv)


def _left(*uv: tuple[float, float]) -> Knots:
    return _in(BodyView.LEFT, *uv)


def _back(*uv: tuple[float, float]) -> Knots:
    return _in(BodyView.BACK, *uv)


@dataclass(frozen=True, slots=True)
class ReliefHint:
    """A bump the light shows: ridge (height > 0) or furrow; `midline` ones are not mirrored."""

    knots: Knots
    width_mm: float
    height_mm: float
    fade: float = 0.25
    midline: bool = False


@dataclass(frozen=True, slots=True)
class InkHint:
    """A pen stroke on the skin: full width in the middle, shares of its length tapered at the ends.

    `views` limits where it is drawn (empty: wherever it is seen).
    """

    name: str
    knots: Knots
    width_mm: float
    opacity: float = 0.6
    start: float = 0.35
    end: float = 0.35
    midline: bool = False
    views: tuple[BodyView, ...] = ()


CLAVICLE = _front((15, 291.5), (33, 288.5), (58, 283), (85, 277.5), (112, 279), (140, 288))
SCM = (
    *_left((-25, 156), (-35, 184), (-47, 212)),
    *_front((33, 246), (19, 270), (8, 287)),
)
TRAPEZIUS_EDGE = (
    *_left((-4, 168), (-8, 200), (-15, 232), (-21, 256)),
    *_front((110, 272), (138, 284)),
)
SCAPULAR_SPINE = _back((-66, 322), (-90, 312), (-118, 303), (-148, 300), (-170, 305))
MEDIAL_BORDER = _back((-74, 294), (-67, 318), (-65, 345), (-70, 374), (-82, 400))
JAW = _left((-69, 166), (-73, 184), (-84, 198), (-104, 207), (-124, 211))

RELIEFS = (
    ReliefHint(CLAVICLE, 5.0, 2.6, 0.15),
    ReliefHint(SCM, 7.5, 2.6, 0.2),
    ReliefHint(TRAPEZIUS_EDGE, 8.0, 2.0, 0.25),
    ReliefHint(_left((-26, 196), (-34, 225), (-40, 252)), 9.0, -2.2, 0.4),
    ReliefHint(_front((36, 276), (52, 270), (72, 265)), 8.0, -2.6, 0.4),
    ReliefHint(_front((96, 292), (112, 297), (126, 308)), 10.0, -2.0, 0.4),
    ReliefHint(_front((0, 289),), 6.0, -2.2, 0.0, midline=True),
    ReliefHint(_front((0, 226), (0, 236), (0, 248)), 6.5, 1.8, 0.5, midline=True),
    ReliefHint(_front((0, 300), (0, 320), (0, 344)), 9.0, -0.9, 0.4, midline=True),
    ReliefHint(JAW, 6.0, 1.8, 0.3),
    ReliefHint(_left((-118, 124), (-104, 126), (-88, 127)), 6.0, 1.2, 0.4),
    ReliefHint(SCAPULAR_SPINE, 7.0, 3.2, 0.25),
    ReliefHint(MEDIAL_BORDER, 7.0, 2.4, 0.25),
    ReliefHint(_back((0, 270), (0, 300), (0, 340), (0, 404)), 8.0, -2.6, 0.3, midline=True),
    ReliefHint(_back((0, 253), (0, 257)), 8.0, 1.2, 0.0, midline=True),
    ReliefHint(_back((0, 150), (0, 180), (0, 222)), 8.0, -1.6, 0.4, midline=True),
)

_EAR = 0.9
INKS = (
    InkHint("helix inner edge", _left(
        (-52.3, 118.4), (-51.2, 114.6), (-48.6, 110.8), (-43.6, 108.0), (-38.0, 109.2),
        (-33.8, 114.2), (-32.2, 119.6), (-32.2, 125.0), (-34.2, 130.6),
    ), 0.9, _EAR, 0.3, 0.5),
    InkHint("helix root", _left(
        (-47.6, 129.2), (-50.3, 126.9), (-52.6, 123.6), (-53.6, 119.6),
    ), 0.7, _EAR, 0.5, 0.4),
    InkHint("antihelix", _left(
        (-42.6, 112.6), (-38.4, 116.8), (-36.9, 122.2), (-37.2, 127.2), (-39.4, 132.0),
        (-43.6, 135.2), (-47.6, 137.2),
    ), 0.85, _EAR, 0.5, 0.35),
    InkHint("antihelix lower crus", _left(
        (-47.4, 120.8), (-44.0, 121.4), (-40.8, 122.9), (-38.2, 126.2),
    ), 0.8, _EAR, 0.35, 0.5),
    InkHint("tragus", _left(
        (-53.2, 126.6), (-52.3, 130.2), (-52.5, 134.4), (-53.4, 138.0), (-52.2, 140.4),
        (-50.0, 140.0), (-48.2, 137.8),
    ), 0.95, _EAR, 0.35, 0.35),
    InkHint("ear front crease", _left((-56.6, 113.4), (-55.4, 119.0), (-54.9, 124.0)), 0.6, 0.6),
    InkHint("lobe attachment", _left((-57.6, 143.6), (-58.2, 147.6), (-57.2, 150.8)), 0.6, 0.6),
    InkHint("clavicle lower edge", _front(
        (19, 297.5), (36, 294.5), (60, 289), (86, 283.5), (106, 284.5),
    ), 1, 0.56, 0.25, 0.6, views=(BodyView.FRONT,)),
    InkHint("clavicle upper edge", _front(
        (46, 280.5), (66, 275), (90, 271.5), (116, 273.5), (136, 281.5),
    ), 0.8, 0.46, 0.5, 0.5, views=(BodyView.FRONT,)),
    InkHint("jaw line", _front(
        (50.3, 186.6), (44.5, 193.6), (36.5, 201.4), (26, 208.2), (11, 212.4),
    ), 1.1, 0.56, 0.2, 0.6, views=(BodyView.FRONT,)),
    InkHint("sternal head of the clavicle", _front(
        (25, 284.5), (17, 284.6), (11.4, 288.4), (10.2, 294.0), (13.4, 299.0),
    ), 0.92, 0.56, 0.5, 0.5, views=(BodyView.FRONT,)),
    InkHint("sternocleidomastoid front edge", _front(
        (41.5, 222), (33.5, 241), (24.5, 259), (15.5, 275), (9.0, 286.5),
    ), 1.1, 0.56, 0.6, 0.25, views=(BodyView.FRONT,)),
    InkHint("sternocleidomastoid clavicular head", _front(
        (43, 246), (37.5, 261), (31.5, 274), (27.5, 282),
    ), 0.8, 0.42, 0.5, 0.4, views=(BodyView.FRONT,)),
    InkHint("sternocleidomastoid front edge, side", _left(
        (-37.5, 166), (-43.5, 185), (-52, 207), (-60.5, 230), (-67.5, 254),
    ), 1.1, 0.48, 0.5, 0.5, views=(BodyView.LEFT,)),
    InkHint("sternocleidomastoid back edge, side", _left(
        (-22, 170), (-27, 190), (-36, 214), (-47, 238), (-56, 255),
    ), 0.92, 0.38, 0.5, 0.5, views=(BodyView.LEFT,)),
    InkHint("trapezius front edge, side", _left(
        (-9, 206), (-13.5, 226), (-20, 246), (-29, 260),
    ), 0.98, 0.42, 0.5, 0.4, views=(BodyView.LEFT,)),
    InkHint("jaw angle", _left(
        (-67.5, 172), (-71, 184), (-79, 195.5), (-92, 203), (-108, 207.6),
    ), 1.1, 0.48, 0.5, 0.55, views=(BodyView.LEFT,)),
    InkHint("scapular spine", _back(
        (-73, 326), (-94, 317.5), (-119, 309.5), (-146, 306.5),
    ), 1.1, 0.46, 0.35, 0.5, views=(BodyView.BACK,)),
    InkHint("scapular medial border", _back(
        (-61.5, 330), (-60.5, 348), (-64, 368), (-73, 390),
    ), 1, 0.42, 0.5, 0.4, views=(BodyView.BACK,)),
    InkHint("trapezius edge on the nape", _back(
        (-30.5, 176), (-31.5, 196), (-36, 216), (-46, 236),
    ), 0.92, 0.36, 0.5, 0.5, views=(BodyView.BACK,)),
    InkHint("ear from behind, helix", _back(
        (-79.0, 107.0), (-78.2, 115.0), (-76.6, 126.0), (-74.4, 137.0), (-71.6, 146.5),
    ), 0.86, 0.61, 0.35, 0.45, views=(BodyView.BACK,)),
    InkHint("ear from behind, root", _back(
        (-70.6, 104.5), (-69.4, 116.0), (-66.8, 129.0), (-64.9, 140.0), (-64.6, 149.0),
    ), 0.85, 0.7, 0.15, 0.4, views=(BodyView.BACK,)),
    InkHint("spine furrow", _back(
        (0, 276), (0, 310), (0, 345), (0, 385),
    ), 1, 0.38, 0.4, 0.5, midline=True, views=(BodyView.BACK,)),
)


def pick(cast: ViewCast, u: float, v: float) -> Points:
    """Return the skin point (3,) a view shows at (u, v), interpolated; raises ValueError off it."""
    column = (u - cast.frame.u_range[0]) / cast.step_mm - 0.5
    row = (v - cast.frame.v_range[0]) / cast.step_mm - 0.5
    r0, c0 = int(np.floor(row)), int(np.floor(column))
    r, c = np.clip([r0, r0 + 1], 0, cast.hit.shape[0] - 1), np.clip(
        [c0, c0 + 1], 0, cast.hit.shape[1] - 1
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
    return np.asarray(skin.data)[index].mean(axis=1)


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
    return np.asarray(
        facing[row.clip(0, facing.shape[0] - 1), column.clip(0, facing.shape[1] - 1)]
    )
