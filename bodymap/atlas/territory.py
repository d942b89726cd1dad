"""The skin inside a closed smooth curve through landmarks: how a nerve's territory is drawn.

The curve is laid out on a picture plane seen from a point under the skin, below the middle of the
territory (an azimuthal equidistant projection), because a territory may wrap round the head. A
territory belongs to one side of the body: whatever lies beyond the midline is cut off straight.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from bodymap.figure.curves import closed_curve
from bodymap.figure.landmarks import Landmarks
from bodymap.figure.skin import NOWHERE_MM, SkinView
from bodymap.terms import BodyView

OPPOSITE = "opposite "
"""Before a landmark's name: its mirror image. A curve that passes the midline needs some."""

EYE_DEPTH_MM = 75.0
"""How far below the middle of the territory the projection's centre lies: about half a head."""

REACH = (0.55, 1.45)
"""Skin nearer to or farther from that centre than the border, by these shares, lies elsewhere."""

BEHIND_MM = 26.0
"""Skin this much farther out than the first skin in the same direction belongs to something else:
the jaw above a shoulder, not the ear in front of the scalp."""

CELL_MM = 6.0

OUTSIDE_MM = -50.0
CURVE_STEPS = 16

Points = NDArray[np.float64]
Field = NDArray[np.float32]


def landmark_name(written: str) -> str:
    """Return the landmark a point of a boundary is made from."""
    return written.removeprefix(OPPOSITE)


def boundary_points(boundary: Sequence[str], landmarks: Landmarks) -> Points:
    """Return the world points (n, 3) mm of a boundary on the subject's left side."""
    places = []
    for written in boundary:
        place = landmarks[landmark_name(written)].xyz()
        places.append(place * [-1.0, 1.0, 1.0] if written.startswith(OPPOSITE) else place)
    return np.array(places)


def territory_fields(
    boundary: Sequence[str], landmarks: Landmarks, views: Mapping[BodyView, SkinView]
) -> dict[BodyView, Field]:
    """Return, for every view, how many mm inside (+) the territory each pixel's skin lies.

    The left side's territory; views that show nothing of it are left out.
    """
    plane = _Plane.below(boundary_points(boundary, landmarks), views.values())
    fields = ((view, _field(seen, plane)) for view, seen in views.items())
    return {view: field for view, field in fields if field is not None}


@dataclass(frozen=True)
class _Plane:
    """An azimuthal picture of the skin round a territory, in mm at the border's mean distance."""

    centre: Points
    axes: Points
    curve: shapely.Polygon
    radii: tuple[float, float]
    scale: float
    first: Points

    @classmethod
    def below(cls, border: Points, views: Iterable[SkinView]) -> _Plane:
        after = np.roll(border, -1, axis=0)
        middle = border.mean(axis=0)
        normal = np.cross(border - middle, after - middle).sum(axis=0)
        normal /= np.linalg.norm(normal)
        inwards = middle - np.array([0.0, middle[1], 30.0])
        if normal @ inwards < 0:
            normal = -normal
        aside = np.cross([0.0, 1.0, 0.0], normal)
        aside /= np.linalg.norm(aside)
        axes = np.stack([aside, np.cross(normal, aside), normal])
        centre = middle - EYE_DEPTH_MM * normal
        radii = np.linalg.norm(border - centre, axis=1)
        scale = float(radii.mean())
        flat, _ = _azimuthal(border, centre, axes, scale)
        reach = (float(radii.min()) * REACH[0], float(radii.max()) * REACH[1])
        shown = np.concatenate([seen.point[seen.hit] for seen in views]).astype(np.float64)
        places, away = _azimuthal(shown, centre, axes, scale)
        half = int(np.ceil(np.pi * scale / CELL_MM))
        first = np.full((2 * half + 1, 2 * half + 1), np.inf)
        here = away >= reach[0]
        np.minimum.at(first, _cells(places[here], half), away[here])
        curve = shapely.Polygon(closed_curve(flat, CURVE_STEPS))
        return cls(centre, axes, curve, reach, scale, first)

    def inside_mm(self, points: Points) -> Points:
        """Return how many mm inside the border world points (n, 3) lie."""
        flat, radii = _azimuthal(points, self.centre, self.axes, self.scale)
        away = shapely.distance(shapely.points(flat), self.curve.exterior)
        inside = shapely.contains_xy(self.curve, flat[:, 0], flat[:, 1])
        signed = np.where(inside, away, -away) * radii / self.scale
        first = self.first[_cells(flat, len(self.first) // 2)]
        near = (radii >= self.radii[0]) & (radii <= np.minimum(self.radii[1], first + BEHIND_MM))
        return np.where(near, np.minimum(signed, points[:, 0]), OUTSIDE_MM)


def _cells(flat: Points, half: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the cells of the plane's grid that hold places (n, 2)."""
    cells = np.clip(np.round(flat / CELL_MM).astype(np.int64), -half, half) + half
    return cells[:, 0], cells[:, 1]


def _azimuthal(points: Points, centre: Points, axes: Points, scale: float) -> tuple[Points, Points]:
    """Return places (n, 2) on the plane and distances (n,) from its centre, in mm."""
    offset = (points - centre) @ axes.T
    radii = np.linalg.norm(offset, axis=1)
    across = np.hypot(offset[:, 0], offset[:, 1])
    angle = np.arctan2(across, offset[:, 2])
    share = np.divide(angle * scale, across, out=np.zeros_like(across), where=across > 0)
    return offset[:, :2] * share[:, None], radii


def _field(seen: SkinView, plane: _Plane) -> Field | None:
    points = seen.point.reshape(-1, 3)
    known = np.flatnonzero(points[:, 0] < NOWHERE_MM)
    close = points[known].astype(np.float64)
    near = np.linalg.norm(close - plane.centre, axis=1) <= plane.radii[1]
    if not near.any():
        return None
    inside = plane.inside_mm(close[near])
    if float(inside.max()) <= 0:
        return None
    field = np.full(len(points), OUTSIDE_MM, dtype=np.float32)
    field[known[near]] = np.maximum(inside, OUTSIDE_MM)
    return field.reshape(seen.hit.shape)
