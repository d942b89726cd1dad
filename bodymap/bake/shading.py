"""Soft light on the cast skin: one tone per pixel, bone and muscle hinted as relief."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from bodymap.bake.cast import ViewCast
from bodymap.terms import BodyView

Field = NDArray[np.float64]

SMOOTHING_STEPS = 60
SMOOTHING_RATE = 0.2
SAME_SURFACE_MM = 3.0
DETAIL_BLUR_MM, BROAD_BLUR_MM = 0.55, 3.2
EXTRAPOLATION_MM = 3.0
SILHOUETTE_BLUR_PX = 2.4
CONTRAST = 1.55
WRAP = 0.3
LIGHT = {
    BodyView.FRONT: (0.0, 0.55),
    BodyView.BACK: (0.0, 0.5),
    BodyView.LEFT: (-0.12, 0.42),
    BodyView.RIGHT: (0.12, 0.42),
    BodyView.TOP: (0.0, 0.02),
}
"""How far the light stands to the right and above the viewer (shares of the viewing direction)."""


@dataclass(frozen=True, slots=True)
class Relief:
    """A ridge (height > 0) or furrow (height < 0) along a skin curve (n, 3), all in mm.

    `side_mm` is where the bump ends on either side; `fade` thins it towards both ends.
    """

    points: Field
    width_mm: float
    height_mm: float
    fade: float = 0.25


def mended(cast: ViewCast) -> ViewCast:
    """Return the cast with pin-holes (rays lost at grazing angles) filled from their neighbours."""
    solid = ndimage.binary_closing(np.pad(cast.hit, 4), iterations=2)[4:-4, 4:-4] | cast.hit
    nearest = ndimage.distance_transform_edt(~cast.hit, return_distances=False, return_indices=True)
    index = tuple(nearest)
    new = solid & ~cast.hit
    return replace(
        cast,
        hit=solid,
        point=np.where(new[..., None], cast.point[index], cast.point),
        normal=np.where(new[..., None], cast.normal[index], cast.normal),
        facing=np.where(new, cast.facing[index], cast.facing),
    )


def blurred(values: Field, hit: NDArray[np.bool_], sigma_px: float) -> Field:
    """Return values (H, W) averaged over the body only; zero far from it."""
    weight = ndimage.gaussian_filter(hit.astype(np.float64), sigma_px)
    total = ndimage.gaussian_filter(np.where(hit, values, 0.0), sigma_px)
    return np.asarray(total / np.maximum(weight, 1e-6))


def silhouette_field(cast: ViewCast) -> Field:
    """Return a smooth field (H, W) in mm: positive on the body, negative off it."""
    inside = ndimage.distance_transform_edt(cast.hit)
    outside = ndimage.distance_transform_edt(~cast.hit)
    signed = np.clip(inside - outside, -8, 8)
    signed = signed - np.sign(signed) * 0.5
    return np.asarray(
        ndimage.gaussian_filter(signed, SILHOUETTE_BLUR_PX, mode="nearest") * cast.step_mm
    )


def skin_tone(cast: ViewCast, reliefs: Iterable[Relief]) -> Field:
    """Return the tone (H, W), 0 deep shade to 1 full light, continued a little past the edge."""
    frame, hit = cast.frame, cast.hit
    right, up, look = (np.array(axis, dtype=float) for axis in (frame.right, frame.up, frame.look))
    aside, above = LIGHT[frame.view]
    light = -look + aside * right + above * up
    light /= np.linalg.norm(light)

    keep = _detail(cast)[..., None]
    normal = keep * cast.normal + (1 - keep) * _calmed_normals(cast)
    for relief in reliefs:
        normal = _bent(cast, normal, relief)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
    facing = np.clip(-(normal @ look), 0, 1)
    lit = (np.clip(normal @ light, -WRAP, 1) + WRAP) / (1 + WRAP)
    tone = 0.12 + 0.50 * lit + 0.38 * facing**0.8
    tone = tone - _occlusion(cast)
    fine = blurred(tone, hit, DETAIL_BLUR_MM / cast.step_mm)
    broad = blurred(tone, hit, BROAD_BLUR_MM / cast.step_mm)
    tone = np.where(hit, keep[..., 0] * fine + (1 - keep[..., 0]) * broad, 0)
    spread = blurred(tone, hit, EXTRAPOLATION_MM / cast.step_mm)
    return np.asarray(np.clip(np.where(hit, tone, spread), 0, None) ** CONTRAST)


def _detail(cast: ViewCast) -> Field:
    """Return 1 where fine form matters (face and ears), 0 on the broad shapes, soft between."""
    x, y, z = np.abs(cast.point[..., 0]), cast.point[..., 1], cast.point[..., 2]
    face = 1.0 - np.sqrt((x / 52) ** 2 + ((y + 140) / 70) ** 2 + ((z - 135) / 45) ** 2)
    ear = 1.0 - np.sqrt(((x - 76) / 12) ** 2 + ((y + 127) / 34) ** 2 + ((z - 45) / 30) ** 2)
    amount = np.maximum(np.clip(face * 3, 0, 1), np.clip(ear * 4, 0, 1))
    return np.asarray(np.where(cast.hit, ndimage.gaussian_filter(amount, 2 / cast.step_mm), 0))


def _calmed_normals(cast: ViewCast) -> Field:
    """Return normals evened out along the surface, never across a jump in depth."""
    factor = max(1, round(1.0 / cast.step_mm))
    hit = cast.hit[::factor, ::factor]
    point = cast.point[::factor, ::factor]
    calm = cast.normal[::factor, ::factor].copy()
    joins = []
    for axis in (0, 1):
        gap = np.linalg.norm(np.diff(point, axis=axis), axis=-1)
        ends = (
            np.take(hit, range(1, hit.shape[axis]), axis),
            np.take(hit, range(hit.shape[axis] - 1), axis),
        )
        joins.append((ends[0] & ends[1] & (gap < SAME_SURFACE_MM)).astype(float)[..., None])
    for _ in range(SMOOTHING_STEPS):
        down = np.diff(calm, axis=0) * joins[0] * SMOOTHING_RATE
        across = np.diff(calm, axis=1) * joins[1] * SMOOTHING_RATE
        calm[:-1] += down
        calm[1:] -= down
        calm[:, :-1] += across
        calm[:, 1:] -= across
    nearest = ndimage.distance_transform_edt(~hit, return_distances=False, return_indices=True)
    calm = calm[tuple(nearest)]
    height, width = cast.hit.shape
    rows = (np.arange(height)) / factor
    columns = (np.arange(width)) / factor
    grid = np.meshgrid(rows, columns, indexing="ij")
    planes = [
        ndimage.map_coordinates(calm[..., axis], grid, order=1, mode="nearest") for axis in range(3)
    ]
    return np.stack(planes, axis=-1)


def _bent(cast: ViewCast, normal: Field, relief: Relief) -> Field:
    reach = 3.0 * relief.width_mm
    low, high = relief.points.min(axis=0) - reach, relief.points.max(axis=0) + reach
    near = cast.hit & ((cast.point > low) & (cast.point < high)).all(axis=-1)
    if not near.any():
        return normal
    skin = cast.point[near]
    distance, index = cKDTree(relief.points).query(skin, distance_upper_bound=reach)
    close = np.isfinite(distance)
    if not close.any():
        return normal
    skin, distance, index = skin[close], distance[close], index[close]
    own = normal[near][close]
    away = skin - relief.points[index]
    away -= (away * own).sum(axis=1, keepdims=True) * own
    share = index / max(len(relief.points) - 1, 1)
    fade = np.clip(np.minimum(share, 1 - share) / max(relief.fade, 1e-6), 0, 1)
    if relief.fade <= 0 or len(relief.points) == 1:
        fade = np.ones(len(index))
    fade = fade * fade * (3 - 2 * fade)
    slope = relief.height_mm / relief.width_mm**2 * np.exp(-((distance / relief.width_mm) ** 2) / 2)
    bent = normal.copy()
    patch = bent[near]
    patch[close] = own + away * (slope * fade)[:, None]
    bent[near] = patch
    return bent


def _occlusion(cast: ViewCast) -> Field:
    """Return how much darker hollows are: deeper than what surrounds them, at two scales."""
    depth = np.where(cast.hit, cast.point @ np.array(cast.frame.look, dtype=float), 0)
    out = np.zeros(cast.hit.shape)
    for sigma_mm, cap_mm, weight in ((2.2, 4.0, 0.055), (6.0, 6.0, 0.012), (14.0, 9.0, 0.005)):
        around = blurred(depth, cast.hit, sigma_mm / cast.step_mm)
        out += weight * np.clip(depth - around, -cap_mm, cap_mm)
    return np.asarray(np.where(cast.hit, np.clip(out, -0.05, 0.45), 0))
