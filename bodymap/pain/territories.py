"""Which skin belongs to which named area: every place to the area whose brush comes nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from bodymap.figure.linking import TOTAL
from bodymap.figure.painted import PaintedSkin
from bodymap.figure.skin import JUMP_MM, Skin, SkinView
from bodymap.geometry.coverage import coverage
from bodymap.terms import BodyView, mirrored_view

REACH_MM = 40.0
"""Skin farther than this beyond every area's brush belongs to none."""

Painted = PaintedSkin | Mapping[BodyView, BaseGeometry]
"""What is painted: a painted skin, or polygons in view mm of every view that has any."""

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pixels:
    """Pixels of the charts: flat indices (n,) of one view and the skin of each in mm2 (n,)."""

    view: BodyView
    index: NDArray[np.int64]
    mm2: NDArray[np.float64]


def painted_pixels(painted: Painted, skin: Skin) -> list[Pixels]:
    """Return the painted skin as chart pixels, each piece of skin once, with how much of it."""
    if isinstance(painted, PaintedSkin):
        views = {view for view, _, _ in painted.painted_tiles()}
        found = [_of_field(view, painted.depth(view, TOTAL), skin) for view in sorted(views)]
    else:
        found = [
            _of_polygons(view, shape, skin) for view, shape in painted.items() if not shape.is_empty
        ]
    return [pixels for pixels in found if len(pixels.index)]


def _of_field(view: BodyView, field: NDArray[np.float32], skin: Skin) -> Pixels:
    seen = skin.views[view]
    index = np.flatnonzero((field > -seen.step_mm / 2) & seen.chart)
    share = coverage(field.ravel()[index], seen.step_mm).astype(np.float64)
    return Pixels(view, index, share * seen.stretch.ravel()[index] * seen.step_mm**2)


def _of_polygons(view: BodyView, shape: BaseGeometry, skin: Skin) -> Pixels:
    """Return the pixels whose middle lies in a shape."""
    seen = skin.views[view]
    (u0, _), (v0, _), step = seen.frame.u_range, seen.frame.v_range, seen.step_mm
    left, top, right, bottom = shape.bounds
    i0, i1 = int(seen.row(top)), int(seen.row(bottom)) + 1
    j0, j1 = int(seen.column(left)), int(seen.column(right)) + 1
    rows, columns = np.nonzero(seen.chart[i0:i1, j0:j1])
    rows, columns = rows + i0, columns + j0
    shapely.prepare(shape)
    inside = shapely.contains_xy(shape, u0 + (columns + 0.5) * step, v0 + (rows + 0.5) * step)
    index = (rows * seen.chart.shape[1] + columns)[inside]
    return Pixels(view, index, seen.stretch.ravel()[index].astype(np.float64) * step**2)


class Territories:
    """The skin's charts divided among areas.

    A place goes to the area whose brush holds it deepest, or comes nearest to holding it, so that
    areas meet half-way between their brushes. `curves` gives, for areas of the left side and of
    the midline, points (k, 3) mm along the brush's way and its radius (k,) mm; the right side is
    the left one mirrored. Codes: those of `mirrored` of the same order; `nowhere` for the rest.
    """

    def __init__(
        self, skin: Skin, curves: Mapping[int, tuple[Points, Points]], mirrored: NDArray[np.int64]
    ) -> None:
        self._skin = skin
        self.nowhere = len(mirrored)
        self._mirrored = np.append(mirrored, self.nowhere)
        self.labels = self._made(curves)

    def _made(
        self, curves: Mapping[int, tuple[Points, Points]]
    ) -> Mapping[BodyView, NDArray[np.int64]]:
        halves = {view: self._half(view, curves) for view in self._skin.views}
        labels = {}
        for view, half in halves.items():
            over = self._mirrored[halves[mirrored_view(view)][:, ::-1]]
            is_left = self._skin.views[view].point[..., 0] >= 0
            labels[view] = np.where(is_left, half, over)
        return labels

    def _half(
        self, view: BodyView, curves: Mapping[int, tuple[Points, Points]]
    ) -> NDArray[np.int64]:
        """Return the codes (H, W) of a view's chart pixels on the subject's left."""
        seen = self._skin.views[view]
        label = np.full(seen.chart.size, self.nowhere)
        index = np.flatnonzero(seen.chart & (seen.point[..., 0] >= 0))
        places = np.ascontiguousarray(seen.point.reshape(-1, 3)[index].T)
        best = np.full(len(index), np.float32(REACH_MM))
        code_of = np.full(len(index), self.nowhere)
        for code, (curve, radius) in curves.items():
            reach = float(radius.max()) + REACH_MM
            near = np.ones(len(index), dtype=bool)
            for axis, place in enumerate(places):
                near &= place >= curve[:, axis].min() - reach
                near &= place <= curve[:, axis].max() + reach
            chosen = np.flatnonzero(near)
            beyond = _beyond(places[:, chosen], curve, radius)
            wins = beyond < best[chosen]
            best[chosen[wins]] = beyond[wins]
            code_of[chosen[wins]] = code
        label[index] = code_of
        return label.reshape(seen.chart.shape)

    @cached_property
    def mm2(self) -> NDArray[np.float64]:
        """Return the skin (mm2) of every code, `nowhere` last."""
        total = np.zeros(self.nowhere + 1)
        for view, seen in self._skin.views.items():
            weights = seen.stretch[seen.chart] * np.float64(seen.step_mm**2)
            total += np.bincount(self.labels[view][seen.chart], weights, self.nowhere + 1)
        return total

    def painted(self, painted: Painted) -> NDArray[np.float64]:
        """Return the painted skin (patches, codes) in mm2, `nowhere` last.

        A patch is paint that hangs together on the skin; one that shows in two views is one.
        """
        pixels = painted_pixels(painted, self._skin)
        if not pixels:
            return np.zeros((0, self.nowhere + 1))
        codes = np.concatenate([self.labels[p.view].ravel()[p.index] for p in pixels])
        mm2 = np.concatenate([p.mm2 for p in pixels])
        patch = self._patches(pixels)
        width = self.nowhere + 1
        count = int(patch.max()) + 1
        summed = np.bincount(patch * width + codes, mm2, count * width)
        return np.asarray(summed.reshape(count, width), dtype=np.float64)

    def _patches(self, pixels: list[Pixels]) -> NDArray[np.int64]:
        """Return the number (n,) of the connected patch of walking nodes each pixel is in.

        Nodes hang together by the walking graph, and where pixels beside each other show both.
        """
        graph = self._skin.nodes
        painted, of_pixel = np.unique(
            np.concatenate([self._skin.views[p.view].node.ravel()[p.index] for p in pixels]),
            return_inverse=True,
        )
        place = np.full(len(graph.xyz), -1)
        place[painted] = np.arange(len(painted))
        first, count = graph.indptr[painted], np.diff(graph.indptr)[painted]
        before = np.cumsum(count) - count
        edge = np.repeat(first - before, count) + np.arange(int(count.sum()))
        pairs = [np.stack([np.repeat(painted, count), graph.indices[edge]])]
        pairs += [_beside(p, self._skin.views[p.view]) for p in pixels]
        start, end = place[np.concatenate(pairs, axis=1)]
        here = end >= 0
        number = _connected(len(painted), start[here], end[here])
        return np.asarray(number[of_pixel], dtype=np.int64)


def _beside(pixels: Pixels, seen: SkinView) -> NDArray[np.int64]:
    """Return the pairs (2, n) of nodes of painted pixels that lie beside each other on the skin."""
    height, width = seen.chart.shape
    painted = np.zeros(height * width, dtype=bool)
    painted[pixels.index] = True
    node, depth = seen.node.ravel().astype(np.int64), seen.depth.ravel()
    found = []
    for step, room in (
        (1, pixels.index % width < width - 1),
        (width, pixels.index < height * width - width),
    ):
        one = pixels.index[room]
        other = one + step
        meet = painted[other] & (np.abs(depth[one] - depth[other]) < JUMP_MM)
        meet &= node[one] != node[other]
        found.append(np.stack([node[one[meet]], node[other[meet]]]))
    return np.asarray(np.concatenate(found, axis=1), dtype=np.int64)


def _connected(count: int, start: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for each of `count` nodes the number, from 0, of the connected patch it is in."""
    patch = np.arange(count)
    while True:
        lower = patch.copy()
        np.minimum.at(lower, start, patch[end])
        np.minimum.at(lower, end, patch[start])
        lower = lower[lower]
        if (lower == patch).all():
            return np.asarray(np.unique(patch, return_inverse=True)[1], dtype=np.int64)
        patch = lower


def _beyond(places: NDArray[np.float32], curve: Points, radius: Points) -> NDArray[np.float32]:
    """Return how far (mm) places (3, n) lie beyond the brush (-: inside) of a curve (k, 3)."""
    found = np.full(places.shape[1], np.float32(np.inf))
    for at, reach in zip(curve.astype(np.float32), radius.astype(np.float32), strict=True):
        away = (places[0] - at[0]) ** 2
        away += (places[1] - at[1]) ** 2
        away += (places[2] - at[2]) ** 2
        np.sqrt(away, out=away)
        away -= reach
        np.minimum(found, away, out=found)
    return found
