"""Polygons from fields."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from contourpy import FillType, LineType, SerialContourGenerator, ZInterp
from numpy.typing import NDArray
from shapely import MultiPolygon

EMPTY = MultiPolygon()


def filled_polygons(
    field: NDArray[np.floating],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    *,
    simplify_mm: float = 0.03,
    min_area: float = 0.5,
) -> MultiPolygon:
    """Return where a field is positive as a valid MultiPolygon, interpolated between pixels.

    `field` (H, W) with pixel centres `u` (W,) and `v` (H,) in mm; pieces and holes smaller than
    `min_area` mm2 (of picture) are left out. The field must be negative on its border.
    """
    if field.size == 0 or float(field.max()) <= 0:
        return EMPTY
    # The generator itself: its factory would mask and copy the field first, ten times the work.
    generator = SerialContourGenerator(
        *np.meshgrid(u, v),
        np.asarray(field, dtype=np.float64),
        np.zeros((), dtype=bool),
        corner_mask=False,
        line_type=LineType.Separate,
        fill_type=FillType.OuterOffset,
        quad_as_tri=False,
        z_interp=ZInterp.Linear,
        x_chunk_size=0,
        y_chunk_size=0,
    )
    filled: Any = generator.filled(0.0, np.inf)
    outlines, offsets = filled
    pieces = []
    for points, starts in zip(outlines, offsets, strict=True):
        rings = [points[a:b] for a, b in pairwise(starts) if b - a >= 4]
        if not rings or abs(_ring_area(rings[0])) < min_area:
            continue
        holes = [ring for ring in rings[1:] if abs(_ring_area(ring)) >= min_area]
        pieces.append(shapely.Polygon(rings[0], holes))
    return _simplified(MultiPolygon(pieces), simplify_mm)


def _simplified(shape: MultiPolygon, tolerance_mm: float) -> MultiPolygon:
    """Return a shape with fewer points; rings are kept apart only where that turns out needed.

    Comparing every ring with every other takes ten times as long, and lines moved by hundredths
    of a millimetre hardly ever meet.
    """
    if not tolerance_mm:
        return as_multipolygon(shape)
    quick = shapely.simplify(shape, tolerance_mm, preserve_topology=False)
    if not shapely.is_valid(quick):
        return as_multipolygon(shapely.simplify(shape, tolerance_mm))
    return MultiPolygon(shapely.get_parts(quick).tolist())


def as_multipolygon(geometry: shapely.Geometry) -> MultiPolygon:
    """Return the areal part of any geometry as a valid MultiPolygon, empty if there is none."""
    if not shapely.is_valid(geometry):
        geometry = shapely.make_valid(geometry)
    if isinstance(geometry, MultiPolygon):
        return geometry
    parts = shapely.get_parts(shapely.get_parts(np.array([geometry])))
    areal = [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
    return MultiPolygon(areal) if areal else EMPTY


def areal(geometry: shapely.Geometry) -> shapely.Polygon | MultiPolygon:
    """Return what of an overlay's result has an area; shapes that only touch leave lines too."""
    if isinstance(geometry, shapely.Polygon | MultiPolygon):
        return geometry
    return as_multipolygon(geometry)


def _ring_area(ring: NDArray[np.float64]) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))
