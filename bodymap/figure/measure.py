"""True skin area of picture polygons.

A picture pixel stands for more skin the more obliquely it is seen. With F(u, v) the skin area
per millimetre of height to the left of u, Green's theorem turns the area of a polygon into the
integral of F dv round its border, row by row of pixels: linear in the number of vertices. Only
pixels of the view's own chart count, so summing over views counts every piece of skin once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from bodymap.figure.skin import Skin, SkinView
from bodymap.terms import BodyView

MM2_PER_CM2 = 100.0
_LONGEST_EDGE_MM = 1.0
"""F changes from one row of pixels to the next; longer edges would be measured by chance."""

_GAUSS = (0.5 - 0.5 / np.sqrt(3.0), 0.5 + 0.5 / np.sqrt(3.0))

Geometries = NDArray[np.object_]


class SkinMeasure:
    """Measures polygons of each view on one skin.

    The tables of F of all views lie one after the other, so that shapes of several views are
    measured in one call: for few shapes the calls cost more than the sums.
    """

    def __init__(self, skin: Skin) -> None:
        views = tuple(skin.views)
        self._numbers = {view: number for number, view in enumerate(views)}
        tables = [_table(skin.views[view]) for view in views]
        self._table = np.concatenate([table.ravel() for table in tables])
        sizes = [table.size for table in tables]
        self._starts = np.cumsum([0, *sizes[:-1]])
        self._heights, self._widths = np.array([table.shape for table in tables]).T
        seen = [skin.views[view] for view in views]
        self._steps = np.array([one.step_mm for one in seen])
        self._u0 = np.array([one.frame.u_range[0] for one in seen])
        self._v0 = np.array([one.frame.v_range[0] - one.step_mm for one in seen])

    def areas_mm2(self, view: BodyView, geometries: Geometries) -> NDArray[np.float64]:
        """Return the skin area (n,) in mm2 that each (multi)polygon of a view covers.

        Polygons are in view millimetres and need not be clipped to the chart; empty ones give 0.
        """
        geometries = np.atleast_1d(np.asarray(geometries, dtype=object))
        return self._areas(geometries, np.full(len(geometries), self._numbers[view]))

    def areas_of(self, shapes: Sequence[tuple[BodyView, Geometries]]) -> list[NDArray[np.float64]]:
        """Return `areas_mm2` of the (n,) shapes of several views, measured together."""
        if not shapes:
            return []
        counts = [len(some) for _, some in shapes]
        numbers = np.repeat([self._numbers[view] for view, _ in shapes], counts)
        areas = self._areas(np.concatenate([some for _, some in shapes]), numbers)
        return np.split(areas, np.cumsum(counts[:-1]))

    def area_cm2(self, polygons: Mapping[BodyView, BaseGeometry]) -> float:
        """Return the skin area in cm2 of a painted skin given as polygons per view."""
        shapes = [
            (view, np.array([shape])) for view, shape in polygons.items() if not shape.is_empty
        ]
        return sum(float(area[0]) for area in self.areas_of(shapes)) / MM2_PER_CM2

    def _areas(self, geometries: Geometries, views: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the skin areas of shapes (n,), each of the view of that number."""
        rings, shape_of_ring, sign = _rings(geometries)
        coordinates, ring_of_point = shapely.get_coordinates(rings, return_index=True)
        if len(coordinates) == 0:
            return np.zeros(len(geometries))
        view_of_ring = views[shape_of_ring]
        view = view_of_ring[ring_of_point]
        step = self._steps[view]
        x = (coordinates[:, 0] - self._u0[view]) / step
        y = (coordinates[:, 1] - self._v0[view]) / step
        same = ring_of_point[1:] == ring_of_point[:-1]
        start = np.stack([x[:-1][same], y[:-1][same]])
        end = np.stack([x[1:][same], y[1:][same]])
        owner = ring_of_point[:-1][same]
        start, end, owner = _short_edges(start, end, owner, step[:-1][same])
        # Which way a ring runs does not matter. GEOS can be wrong about it where a ring touches
        # itself, and then a whole zone would measure nothing.
        inside = np.abs(self._integrated(start, end, owner, view_of_ring))
        areas = np.bincount(shape_of_ring, sign * inside, len(geometries))
        return np.maximum(areas, 0.0)

    def _integrated(
        self,
        start: NDArray[np.float64],
        end: NDArray[np.float64],
        owner: NDArray[np.int64],
        views: NDArray[np.int64],
    ) -> NDArray[np.float64]:
        """Sum F dv over edges (2, n) in pixels, cut where they pass from row to row.

        `owner` (n,) is the ring of each edge, `views` (m,) the number of each ring's view.
        """
        low, high = np.minimum(start[1], end[1]), np.maximum(start[1], end[1])
        first = np.floor(low)
        pieces = np.maximum(1, np.ceil(high) - first).astype(np.int64)
        edge = np.repeat(np.arange(len(low)), pieces)
        ends = np.cumsum(pieces)
        row = first[edge] + np.arange(len(edge)) - (ends - pieces)[edge]
        top = np.maximum(low[edge], row)
        height = np.minimum(high[edge], row + 1) - top
        rise = end[1] - start[1]
        slope = ((end[0] - start[0]) / np.where(rise == 0, 1.0, rise))[edge]
        x = start[0][edge] + slope * (top - start[1][edge])
        ring = owner[edge]
        view = views[ring]
        width = self._widths[view]
        begin = self._starts[view] + width * np.clip(row, 0, self._heights[view] - 1).astype(
            np.int64
        )
        total = np.zeros(len(edge))
        for share in _GAUSS:
            total += self._at(x + slope * (share * height), begin, width)
        summed = np.bincount(ring, total * height * np.sign(rise)[edge], len(views))
        return np.asarray(0.5 * summed * self._steps[views], dtype=np.float64)

    def _at(
        self, x: NDArray[np.float64], begin: NDArray[np.int64], width: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Return F at places x (n,) in pixels of the rows that begin there in the table."""
        x = np.minimum(np.maximum(x, 0.0), width - 1)
        left = np.minimum(x.astype(np.int64), width - 2)
        x -= left
        left += begin
        low = self._table[left]
        return np.asarray(low + (self._table[left + 1] - low) * x)


def _table(seen: SkinView) -> NDArray[np.float64]:
    """Return F of one view on its pixel grid, with a row above and one below without skin."""
    height, width = seen.stretch.shape
    summed = np.zeros((height + 2, width + 1))
    np.cumsum(seen.stretch, axis=1, dtype=np.float64, out=summed[1:-1, 1:])
    return np.asarray(summed * seen.step_mm)


def _short_edges(
    start: NDArray[np.float64],
    end: NDArray[np.float64],
    owner: NDArray[np.int64],
    step_mm: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Return the edges (2, n) in pixels with long ones cut into equal parts, and their owners."""
    way = end - start
    pieces = np.ceil(np.hypot(way[0], way[1]) * step_mm / _LONGEST_EDGE_MM).astype(np.int64)
    np.maximum(pieces, 1, out=pieces)
    if int(pieces.max(initial=1)) == 1:
        return start, end, owner
    edge = np.repeat(np.arange(len(pieces)), pieces)
    ends = np.cumsum(pieces)
    place = np.arange(len(edge)) - (ends - pieces)[edge]
    part = (way / pieces)[:, edge]
    first = start[:, edge] + part * place
    return first, first + part, owner[edge]


def _rings(
    geometries: Geometries,
) -> tuple[Geometries, NDArray[np.int64], NDArray[np.float64]]:
    """Return all rings, the geometry each belongs to, and 1 for outer ones, -1 for holes."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    is_outer = np.diff(part, prepend=-1) > 0
    return rings, owner[part], np.where(is_outer, 1.0, -1.0)
