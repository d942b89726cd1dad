"""Vector textures of shapes: hatch lines and stipple dots.

Both depend on the place in the picture only, so a growing shape keeps the texture it had.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

JITTER = 0.28
_SHORTEST_LINE_MM = 0.2
_ROW_HEIGHT = math.sqrt(3) / 2

Segments = NDArray[np.float64]
Points = NDArray[np.float64]


def hatch(shape: MultiPolygon, spacing_mm: float, angle_deg: float = 45.0) -> Segments:
    """Return the hatch lines (n, 2, 2) mm inside a shape, `spacing_mm` apart.

    `angle_deg` counts from the image's right towards its top; v points down.
    """
    if spacing_mm <= 0:
        raise ValueError("the spacing of a hatch must be positive")
    if shape.is_empty:
        return np.zeros((0, 2, 2))
    angle = math.radians(angle_deg)
    along = np.array([math.cos(angle), -math.sin(angle)])
    across = np.array([math.sin(angle), math.cos(angle)])
    corners = shapely.get_coordinates(shape)
    offsets = corners @ across / spacing_mm
    steps = np.arange(math.ceil(offsets.min()), math.floor(offsets.max()) + 1)
    reach = corners @ along
    ends = np.array([reach.min() - 1.0, reach.max() + 1.0])[:, None] * along
    lines = shapely.linestrings(steps[:, None, None] * spacing_mm * across + ends)
    shapely.prepare(shape)
    parts = shapely.get_parts(shapely.get_parts(shapely.intersection(lines, shape)))
    parts = parts[shapely.length(parts) >= _SHORTEST_LINE_MM]
    first = shapely.get_coordinates(shapely.get_point(parts, 0))
    last = shapely.get_coordinates(shapely.get_point(parts, -1))
    return np.stack([first, last], axis=1)


def stipple(shape: MultiPolygon, spacing_mm: float, jitter: float = JITTER) -> Points:
    """Return dot centres (n, 2) mm inside a shape, about `spacing_mm` apart.

    The dots stand in staggered rows, each moved by up to `jitter` spacings: the same for the same
    place in the picture, yet without the look of a lattice.
    """
    if spacing_mm <= 0:
        raise ValueError("the spacing of a stipple must be positive")
    if shape.is_empty:
        return np.zeros((0, 2))
    u0, v0, u1, v1 = shape.bounds
    height = spacing_mm * _ROW_HEIGHT
    rows = np.arange(math.floor(v0 / height) - 1, math.ceil(v1 / height) + 2)
    columns = np.arange(math.floor(u0 / spacing_mm) - 2, math.ceil(u1 / spacing_mm) + 2)
    i, j = (grid.ravel() for grid in np.meshgrid(rows, columns, indexing="ij"))
    u = (j + (i % 2) / 2 + jitter * _scatter(i, j, 1)) * spacing_mm
    v = i * height + jitter * spacing_mm * _scatter(i, j, 2)
    shapely.prepare(shape)
    inside = shapely.contains_xy(shape, u, v)
    return np.stack([u[inside], v[inside]], axis=1)


def lines_within(line: Points, shape: MultiPolygon) -> list[Points]:
    """Return the stretches (k, 2) mm of a line (n, 2) that lie inside a shape."""
    if len(line) < 2:
        return []
    inside = shapely.intersection(shapely.linestrings(line), shape)
    parts = shapely.get_parts(shapely.line_merge(inside))
    return [shapely.get_coordinates(part) for part in parts if shapely.length(part) > 0]


def border_distance(shape: MultiPolygon, points: Points) -> NDArray[np.float64]:
    """Return how far (mm) each point (n, 2) lies from the border of a shape."""
    if len(points) == 0 or shape.is_empty:
        return np.zeros(len(points))
    border = shapely.boundary(shape)
    shapely.prepare(border)
    return np.asarray(shapely.distance(shapely.points(points), border))


def _scatter(i: NDArray[np.int64], j: NDArray[np.int64], salt: int) -> NDArray[np.float64]:
    """Return a number from -1 to 1 for each cell: always the same, and unlike its neighbours'."""
    x = i.astype(np.uint32) * np.uint32(0x9E3779B1)
    x ^= (j.astype(np.uint32) + np.uint32(salt * 0x632BE5A7 % 2**32)) * np.uint32(0x85EBCA77)
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        x ^= x >> np.uint32(shift)
        x *= np.uint32(factor)
    x ^= x >> np.uint32(16)
    return x.astype(np.float64) / 2**31 - 1.0
