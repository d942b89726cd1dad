"""True skin area of picture polygons.

A picture pixel stands for more skin the more obliquely it is seen. With F(u, v) the skin area
per millimetre of height to the left of u, Green's theorem turns the area of a polygon into the
integral of F dv round its border, row by row of pixels: linear in the number of vertices. Only
pixels of the view's own chart count, so summing over views counts every piece of skin once.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    """Measures polygons of each view on one skin."""

    def __init__(self, skin: Skin) -> None:
        self._views = {view: _Column(seen) for view, seen in skin.views.items()}

    def areas_mm2(self, view: BodyView, geometries: Geometries) -> NDArray[np.float64]:
        """Return the skin area (n,) in mm2 that each (multi)polygon of a view covers.

        Polygons are in view millimetres and need not be clipped to the chart; empty ones give 0.
        """
        return self._views[view].areas(np.atleast_1d(np.asarray(geometries, dtype=object)))

    def area_cm2(self, polygons: Mapping[BodyView, BaseGeometry]) -> float:
        """Return the skin area in cm2 of a painted skin given as polygons per view."""
        total = sum(
            float(self.areas_mm2(view, np.array([shape]))[0])
            for view, shape in polygons.items()
            if not shape.is_empty
        )
        return total / MM2_PER_CM2


class _Column:
    """F of one view on its pixel grid."""

    def __init__(self, seen: SkinView) -> None:
        self._step = seen.step_mm
        self._u0, self._v0 = seen.frame.u_range[0], seen.frame.v_range[0] - self._step
        height, width = seen.stretch.shape
        summed = np.zeros((height + 2, width + 1))  # a row above and one below without skin
        np.cumsum(seen.stretch, axis=1, dtype=np.float64, out=summed[1:-1, 1:])
        self._table = summed * seen.step_mm

    def areas(self, geometries: Geometries) -> NDArray[np.float64]:
        rings, polygon_of_ring, sign = _rings(shapely.segmentize(geometries, _LONGEST_EDGE_MM))
        coordinates, ring_of_point = shapely.get_coordinates(rings, return_index=True)
        if len(coordinates) == 0:
            return np.zeros(len(geometries))
        x = (coordinates[:, 0] - self._u0) / self._step
        y = (coordinates[:, 1] - self._v0) / self._step
        same = ring_of_point[1:] == ring_of_point[:-1]
        start = np.stack([x[:-1][same], y[:-1][same]])
        end = np.stack([x[1:][same], y[1:][same]])
        owner = ring_of_point[:-1][same]
        # Which way a ring runs does not matter. GEOS can be wrong about it where a ring touches
        # itself, and then a whole zone would measure nothing.
        inside = np.abs(self._integrated(start, end, owner, len(rings)))
        areas = np.bincount(polygon_of_ring, sign * inside, len(geometries))
        return np.maximum(areas, 0.0)

    def _integrated(
        self,
        start: NDArray[np.float64],
        end: NDArray[np.float64],
        owner: NDArray[np.int64],
        count: int,
    ) -> NDArray[np.float64]:
        """Sum F dv over edges (2, n) in pixels, cut where they pass from row to row."""
        low, high = np.minimum(start[1], end[1]), np.maximum(start[1], end[1])
        first = np.floor(low)
        pieces = np.maximum(1, np.ceil(high) - first).astype(np.int64)
        edge = np.repeat(np.arange(len(low)), pieces)
        ends = np.cumsum(pieces)
        row = first[edge] + np.arange(len(edge)) - (ends - pieces)[edge]
        top = np.maximum(low[edge], row)
        height = np.minimum(high[edge], row + 1) - top
        rise = end[1] - start[1]
        slope = (end[0] - start[0]) / np.where(rise == 0, 1.0, rise)
        mean = np.zeros(len(edge))
        for share in _GAUSS:
            x = start[0][edge] + slope[edge] * (top + share * height - start[1][edge])
            mean += 0.5 * self._at(x, row)
        summed = np.bincount(owner[edge], mean * height * np.sign(rise)[edge], count)
        return np.asarray(summed * self._step, dtype=np.float64)

    def _at(self, x: NDArray[np.float64], row: NDArray[np.float64]) -> NDArray[np.float64]:
        height, width = self._table.shape
        x = np.clip(x, 0, width - 1)
        i = np.clip(row, 0, height - 1).astype(np.int64)
        j = np.minimum(x.astype(np.int64), width - 2)
        x = x - j
        return np.asarray(self._table[i, j] * (1 - x) + self._table[i, j + 1] * x)


def _rings(
    geometries: Geometries,
) -> tuple[Geometries, NDArray[np.int64], NDArray[np.float64]]:
    """Return all rings, the geometry each belongs to, and 1 for outer ones, -1 for holes."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    is_outer = np.diff(part, prepend=-1) > 0
    return rings, owner[part], np.where(is_outer, 1.0, -1.0)
