"""True skin area of picture polygons.

A picture pixel stands for more skin the more obliquely it is seen. With F(u, v) the skin area
per millimetre of height to the left of u, Green's theorem turns the area of a polygon into the
integral of F dv round its border: exact in u, and linear in the number of vertices. Only pixels
of the view's own chart count, so summing over views counts every piece of skin once.
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
            float(self.areas_mm2(view, np.array([shape]))[0]) for view, shape in polygons.items()
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
        fine = shapely.segmentize(shapely.orient_polygons(geometries), _LONGEST_EDGE_MM)
        rings, polygon_of_ring = _rings(fine)
        coordinates, ring_of_point = shapely.get_coordinates(rings, return_index=True)
        if len(coordinates) == 0:
            return np.zeros(len(geometries))
        same = ring_of_point[1:] == ring_of_point[:-1]
        start, step = coordinates[:-1][same], np.diff(coordinates, axis=0)[same]
        mean = 0.5 * sum(self._at(start + share * step) for share in _GAUSS)
        owner = polygon_of_ring[ring_of_point[:-1][same]]
        areas = np.bincount(owner, mean * step[:, 1], minlength=len(geometries))
        return np.maximum(areas, 0.0)

    def _at(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        height, width = self._table.shape
        x = np.clip((points[:, 0] - self._u0) / self._step, 0, width - 1)
        y = np.clip((points[:, 1] - self._v0) / self._step - 0.5, 0, height - 1)
        j = np.minimum(x.astype(np.int64), width - 2)
        i = np.minimum(y.astype(np.int64), height - 2)
        x, y = x - j, y - i
        table = self._table
        upper = table[i, j] * (1 - x) + table[i, j + 1] * x
        lower = table[i + 1, j] * (1 - x) + table[i + 1, j + 1] * x
        return np.asarray(upper * (1 - y) + lower * y)


def _rings(geometries: Geometries) -> tuple[Geometries, NDArray[np.int64]]:
    parts, owner = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    return rings, owner[part]
