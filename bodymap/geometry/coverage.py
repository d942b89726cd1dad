"""Fields as pixels: which share of each pixel lies inside."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def coverage(field: Field, step_mm: float) -> Field:
    """Return the share (0-1) of every pixel that lies inside, for a field in mm inside (+).

    Exact for a straight edge along the grid, within a few hundredths of a pixel for others.
    """
    return np.asarray(np.clip(field / np.float32(step_mm) + np.float32(0.5), 0.0, 1.0))


def border_shares(border: Field) -> Field:
    """Return the share (0-1) of every inner pixel (h, w) of a field (h + 2, w + 2) that is inside.

    The field is in pixels within +-1, inside (+). Each quarter of a pixel is looked at by itself,
    interpolated as the border of `filled_polygons` is: within 0.05 % of the polygons' area on
    average and 0.3 % at worst over single strokes (`coverage`: 0.16 and 0.7 %).
    """
    height, width = border.shape[0] - 2, border.shape[1] - 2
    halves = np.empty((2, height, width + 2), dtype=np.float32)
    near = np.float32(0.75) * border[1:-1]
    np.add(near, np.float32(0.25) * border[:-2], out=halves[0])
    np.add(near, np.float32(0.25) * border[2:], out=halves[1])
    quarters = np.empty((2, 2, height, width), dtype=np.float32)
    close = np.float32(1.5) * halves[:, :, 1:-1] + np.float32(0.5)
    halves *= np.float32(0.5)
    np.add(close, halves[:, :, :-2], out=quarters[0])
    np.add(close, halves[:, :, 2:], out=quarters[1])
    np.clip(quarters, 0.0, 1.0, out=quarters)
    return np.asarray(quarters.sum(axis=(0, 1)) * np.float32(0.25))
