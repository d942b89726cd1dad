"""Pen strokes: tapered outlines around centre lines, and centre lines found in a cast."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.morphology import remove_small_objects, skeletonize

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_contours import SYMMETRIC_VIEWS
from bodymap.bake.line_art_curves import Loop, Points, closed_loop, symmetric_loop
from bodymap.bake.shading import Field

SPACING_MM = 0.6
STROKE_TOLERANCE_MM = 0.06
NEAR_MIDLINE_MM = 0.8
MIN_TRACE_MM = 5.0
SEEN_TOLERANCE_MM = 1.6


def taper(count: int, start: float = 0.3, end: float = 0.3) -> Field:
    """Return (count,) widths rising from 0 over the first `start` share and falling over the last.

    A share of 0 leaves that end blunt.
    """
    at = np.linspace(0, 1, count)
    rise = np.clip(at / start, 0, 1) if start > 0 else np.ones(count)
    fall = np.clip((1 - at) / end, 0, 1) if end > 0 else np.ones(count)
    return np.asarray(np.sin(np.minimum(rise, fall) * np.pi / 2))


def stroke_loop(line: Points, width_mm: Field, *, at_midline: bool = False) -> Loop | None:
    """Return the outline of a pen stroke along a line (n, 2) whose full width is given per point.

    `at_midline`: the line starts on u = 0 and the stroke continues as its own mirror image.
    """
    line, width_mm = _evenly_spaced(line, width_mm)
    if len(line) < 3:
        return None
    along = np.gradient(line, axis=0)
    if at_midline:
        line = line.copy()
        line[0, 0] = 0.0
        along[0] = (1.0, 0.0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-12
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    half = np.maximum(width_mm, 0.06)[:, None] / 2
    one, other = line + across * half, line - across * half
    if at_midline:
        return symmetric_loop(np.vstack([one, other[::-1]]), STROKE_TOLERANCE_MM)
    return closed_loop(np.vstack([one, other[::-1]]), STROKE_TOLERANCE_MM)


def midline_stroke_loop(v: Field, width_mm: Field) -> Loop:
    """Return the outline of a stroke along u = 0 through the heights `v`, its own mirror image."""
    half = np.stack([np.maximum(width_mm, 0.06) / 2, v], axis=1)
    ends = np.array([[0.0, v[0]], [0.0, v[-1]]])
    return symmetric_loop(np.vstack([ends[:1], half, ends[1:]]), STROKE_TOLERANCE_MM, smooth=False)


def stroke_loops(
    cast: ViewCast, line: Points, width_mm: Field, *, at_midline: bool = False
) -> list[Loop]:
    """Return a stroke drawn on the half with u >= 0, and its mirror in a symmetric view."""
    loop = stroke_loop(line, width_mm, at_midline=at_midline)
    if loop is None:
        return []
    if at_midline or cast.frame.view not in SYMMETRIC_VIEWS:
        return [loop]
    return [loop, loop.mirrored()]


def seen_runs(cast: ViewCast, points: Points, shortest: int = 5) -> list[NDArray[np.int64]]:
    """Return the index runs of skin points (n, 3) the view sees, gaps of a few points closed."""
    uv = cast.frame.project(points)
    row = ((uv[:, 1] - cast.frame.v_range[0]) / cast.step_mm).astype(int)
    column = ((uv[:, 0] - cast.frame.u_range[0]) / cast.step_mm).astype(int)
    height, width = cast.hit.shape
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    seen = np.zeros(len(points), dtype=bool)
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            r, c = np.clip(row + dr, 0, height - 1), np.clip(column + dc, 0, width - 1)
            gap = np.linalg.norm(cast.point[r, c] - points, axis=1)
            seen |= cast.hit[r, c] & (gap < SEEN_TOLERANCE_MM)
    seen = ndimage.binary_closing(np.pad(seen & inside, 4), iterations=3)[4:-4] & inside
    ends = np.flatnonzero(np.diff(np.r_[0, seen.astype(int), 0]))
    pairs = zip(ends[::2], ends[1::2], strict=True)
    return [np.arange(a, b) for a, b in pairs if b - a >= shortest]


def depth_jumps(cast: ViewCast) -> Field:
    """Return (H, W) how far (mm) the skin jumps in depth between neighbouring pixels."""
    jump = np.zeros(cast.hit.shape)
    for shift in ((0, 1), (1, 0), (1, 1), (1, -1)):
        back = (-shift[0], -shift[1])
        there = np.roll(cast.point, back, (0, 1))
        other_normal = np.roll(cast.normal, back, (0, 1))
        both = cast.hit & np.roll(cast.hit, back, (0, 1))
        step = there - cast.point
        off = np.minimum(
            np.abs((step * cast.normal).sum(-1)), np.abs((step * other_normal).sum(-1))
        )
        jump = np.maximum(jump, np.where(both, off, 0))
    return np.asarray(np.where(ndimage.binary_erosion(cast.hit, iterations=2), jump, 0))


def traced_lines(
    cast: ViewCast, strength: Field, low: float, high: float, shortest_mm: float = MIN_TRACE_MM
) -> list[tuple[Points, Field]]:
    """Return centre lines (n, 2) of the strong streaks of a field, each with strength per point.

    Streaks above `low` are kept where they reach `high` somewhere. In a symmetric view only the
    half with u >= 0 is traced; a line that reaches the midline starts exactly on it.
    """
    mask = strength > low
    labels, count = ndimage.label(mask, structure=np.ones((3, 3)))
    if count == 0:
        return []
    peak = ndimage.maximum(strength, labels, np.arange(count + 1))
    mask &= np.asarray(peak)[labels] > high
    mask = remove_small_objects(mask, max_size=round(shortest_mm / cast.step_mm))
    thin = skeletonize(mask)
    if cast.frame.view in SYMMETRIC_VIEWS:
        thin[:, : thin.shape[1] // 2] = False
    found = []
    for pixels in _chains(thin):
        if len(pixels) * cast.step_mm < shortest_mm:
            continue
        rows, columns = pixels[:, 0], pixels[:, 1]
        u = cast.frame.u_range[0] + (columns + 0.5) * cast.step_mm
        v = cast.frame.v_range[0] + (rows + 0.5) * cast.step_mm
        sigma = 2.0 / cast.step_mm
        line = np.stack([u, v], axis=1)
        if starts_at_midline(cast, line):
            line[0, 0] = 0.0
            whole = _calmed(np.vstack([line[:0:-1] * [-1.0, 1.0], line]), sigma)
            line = whole[len(line) - 1 :]
            line[0, 0] = 0.0
        else:
            line = _calmed(line, sigma)
        weight = ndimage.gaussian_filter1d(strength[rows, columns], sigma, mode="nearest")
        found.append((line, weight))
    return found


def starts_at_midline(cast: ViewCast, line: Points) -> bool:
    """Return whether a traced line of a symmetric view begins at u = 0 and runs on mirrored."""
    return cast.frame.view in SYMMETRIC_VIEWS and bool(line[0, 0] < NEAR_MIDLINE_MM)


def _calmed(line: Points, sigma: float) -> Points:
    """Smooth a line without moving its ends."""
    if len(line) < 4:
        return line
    straight = line[0] + (line[-1] - line[0]) * np.linspace(0, 1, len(line))[:, None]
    once = ndimage.gaussian_filter1d(_odd(line - straight), sigma, axis=0)
    twice = ndimage.gaussian_filter1d(once, sigma, axis=0)
    return np.asarray(straight + (2 * once - twice)[len(line) : -len(line)])


def _odd(rows: Points) -> Points:
    return np.vstack([-rows[::-1], rows, -rows[::-1]])


def _chains(thin: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
    """Return the pixel chains of a skeleton; at a crossing the straightest pair runs on."""
    pixels = {(int(r), int(c)) for r, c in np.argwhere(thin)}
    chains: list[NDArray[np.int64]] = []

    def beside(pixel: tuple[int, int]) -> list[tuple[int, int]]:
        r, c = pixel
        straight = [(r, c + 1), (r + 1, c), (r, c - 1), (r - 1, c)]
        slanted = [(r + 1, c + 1), (r + 1, c - 1), (r - 1, c + 1), (r - 1, c - 1)]
        return [p for p in straight + slanted if p in pixels]

    while pixels:
        ends = [p for p in sorted(pixels, key=lambda p: (p[1], p[0])) if len(beside(p)) == 1]
        here = ends[0] if ends else min(pixels, key=lambda p: (p[1], p[0]))
        chain = [here]
        pixels.discard(here)
        while True:
            ahead = beside(here)
            if not ahead:
                break
            if len(chain) > 3:
                heading = np.subtract(chain[-1], chain[-4])
                ahead.sort(key=lambda p: -float(np.subtract(p, here) @ heading))
            here = ahead[0]
            for other in beside(chain[-1]):
                if other != here and max(abs(other[0] - here[0]), abs(other[1] - here[1])) == 1:
                    pixels.discard(other)
            chain.append(here)
            pixels.discard(here)
        chains.append(np.array(chain))
    return chains


def _evenly_spaced(line: Points, width_mm: Field) -> tuple[Points, Field]:
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    count = max(3, int(length[-1] / SPACING_MM) + 1)
    if length[-1] < SPACING_MM:
        return line[:0], width_mm[:0]
    at = np.linspace(0, length[-1], count)
    columns = [np.interp(at, length, line[:, axis]) for axis in range(2)]
    return np.stack(columns, axis=1), np.interp(at, length, width_mm)


def merged(rows: Sequence[list[Loop]]) -> list[Loop]:
    """Return all loops of several strokes in one list."""
    return [loop for row in rows for loop in row]
