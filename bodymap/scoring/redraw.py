"""What people paint when they draw the same pain again.

The model: the hand's idea of the skin is shifted by a smooth random displacement in space, and
the patch comes out a little larger or smaller. How far a hand is off differs from time to time
and grows with the patch, so that a toothache moves by millimetres and a headache by centimetres.

It is fitted to people who drew their pain twice, one minute apart (Leoni, Barbero and others
2013, 29 people with low-back and 23 with neck pain): Jaccard index of location 0.62, SD 0.18;
intraclass correlation of area 0.96. `tests/unit/scoring/test_redraw.py` measures both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from bodymap.figure.skin import Skin, SkinView
from bodymap.scoring.cells import VIEWS, Floats, Indices, SkinCells
from bodymap.scoring.overlap import WeightedPaint
from bodymap.terms import BodyView

JACCARD_MEAN, JACCARD_SD, AREA_ICC = 0.62, 0.18, 0.96
"""Published test-retest figures (Leoni, Barbero and others 2013), drawings one minute apart."""

CHUNK = 25
"""Redraws made at once: memory stays small and the caller can stop in between."""

_WAVES = 48
_REACH_MM = 30
_FIELD_SEED = 20130000

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class RedrawModel:
    """How a redraw differs from its drawing.

    `shift` is the median displacement (root mean square of one direction) as a share of the
    patches' mean radius, `spread` the SD of its logarithm from redraw to redraw; `length_mm` over
    what distance the displacement turns; `size` the SD of the border's move in or out, as a
    share of the mean radius.
    """

    shift: float
    spread: float
    length_mm: float
    size: float


REDRAW_MODEL = RedrawModel(shift=0.38, spread=0.64, length_mm=60.0, size=0.07)
"""Fitted to the published figures on samples, published cases and simulated drawings."""


@dataclass(frozen=True, slots=True)
class PaintMasks:
    """Paint as pixels: layers of (weight 0-1, painted pixels of each view)."""

    layers: tuple[tuple[float, Mapping[BodyView, Mask]], ...]

    def whole(self, view: BodyView) -> Mask | None:
        """Return all painted pixels of a view, None if there are none."""
        found = [masks[view] for _, masks in self.layers if view in masks]
        return np.logical_or.reduce(found) if found else None


@dataclass(frozen=True, slots=True)
class Redraws:
    """Some redraws on the cells they may reach.

    `cells` (n,) indices; `before` (n,) the drawn share 0-1 of each cell; `after` (n, redraws) the
    share in each redraw; `weights` (n, redraws) the same weighted by pain intensity.
    """

    cells: Indices
    before: Floats
    after: Floats
    weights: Floats


def paint_masks(paint: WeightedPaint, skin: Skin) -> PaintMasks:
    """Return painted polygons as pixels of the views."""
    layers = []
    for weight, shapes in paint.layers:
        masks = {
            view: mask
            for view, shape in shapes.items()
            if not shape.is_empty and (mask := _mask(skin.views[view], shape)).any()
        }
        if masks and weight > 0:
            layers.append((weight, masks))
    return PaintMasks(tuple(layers))


def painted_cells(cells: SkinCells, paint: PaintMasks) -> Floats:
    """Return the painted share of every cell (n,), weighted by pain intensity."""
    painted = np.zeros(len(cells), dtype=np.float32)
    for weight, masks in paint.layers:
        for view, mask in masks.items():
            part = cells.of(view)
            corners = [
                mask[cells.row[part] - down, cells.column[part] - across]
                for down in (0, 1)
                for across in (0, 1)
            ]
            painted[part] += np.float32(weight) * np.mean(corners, axis=0, dtype=np.float32)
    return np.minimum(painted, np.float32(1))


def redraws(
    cells: SkinCells,
    paint: PaintMasks,
    count: int,
    *,
    seed: int = 0,
    model: RedrawModel = REDRAW_MODEL,
) -> Iterator[Redraws]:
    """Yield `count` redraws of a drawing in chunks; the same seed gives the same redraws."""
    whole = {view: mask for view in VIEWS if (mask := paint.whole(view)) is not None}
    fields = {
        view: signed_distance(mask, cells.skin.views[view].step_mm) for view, mask in whole.items()
    }
    near, before = _near(cells, fields)
    if len(near) == 0:
        return
    radius = mean_radius_mm(fields)
    hand = np.random.default_rng(seed)
    waves = waves_at(cells.xyz[near], model.length_mm)
    samplers = [_Sampler(cells, near, view, field, paint) for view, field in fields.items()]
    for first in range(0, count, CHUNK):
        some = min(CHUNK, count - first)
        amplitude = radius * model.shift * np.exp(model.spread * hand.standard_normal(some))
        growth = (radius * model.size * hand.standard_normal(some)).astype(np.float32)
        turns = hand.standard_normal((waves.shape[1], 3, some)) * amplitude
        moved = np.einsum("nk,kar->nar", waves, turns.astype(np.float32), optimize=True)
        after = np.zeros((len(near), some), dtype=np.float32)
        weights = np.zeros((len(near), some), dtype=np.float32)
        for sampler in samplers:
            after[sampler.part], weights[sampler.part] = sampler.shares(moved, growth)
        yield Redraws(near, before, after, weights)


def waves_at(xyz: Floats, length_mm: float) -> Floats:
    """Return smooth random functions (n, 2k) of space, to be summed with normal coefficients.

    The sum is close to a Gaussian field of unit variance that forgets over `length_mm`.
    """
    rng = np.random.default_rng(_FIELD_SEED)
    frequencies = rng.standard_normal((3, _WAVES)).astype(np.float32) / np.float32(length_mm)
    phase = xyz @ frequencies
    waves = np.concatenate([np.cos(phase), np.sin(phase)], axis=1)
    return np.asarray(waves / np.float32(_WAVES**0.5), dtype=np.float32)


def signed_distance(mask: Mask, step_mm: float, reach_mm: float = _REACH_MM) -> Floats:
    """Return how far (mm, up to the reach) each pixel lies inside (+) or outside (-) a mask."""
    reach = int(np.ceil(reach_mm / step_mm))
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    far = np.full(mask.shape, -reach_mm, dtype=np.float32)
    if len(rows) == 0:
        return far
    height, width = mask.shape
    box = (
        slice(max(0, int(rows[0]) - reach), min(height, int(rows[-1]) + reach + 1)),
        slice(max(0, int(columns[0]) - reach), min(width, int(columns[-1]) + reach + 1)),
    )
    block = mask[box]
    outside = _distance_to(block, reach)
    inside = _distance_to(~block, reach)
    signed = np.where(block, inside - np.float32(0.5), np.float32(0.5) - outside)
    far[box] = np.clip(signed * np.float32(step_mm), -reach_mm, reach_mm)
    return far


def mean_radius_mm(fields: Mapping[BodyView, Floats]) -> float:
    """Return three times the mean distance of paint from its border: a disc's radius."""
    inside = np.concatenate([field[field > 0] for field in fields.values()])
    return 3.0 * float(inside.mean()) if len(inside) else 0.0


def _distance_to(target: Mask, reach: int) -> Floats:
    """Return the distance (pixels) to the nearest target pixel, at most `reach` + 1."""
    limit = np.float32(reach + 1)
    along = np.where(target, np.float32(0), limit)
    for row in range(1, len(along)):
        np.minimum(along[row], along[row - 1] + 1, out=along[row])
    for row in range(len(along) - 2, -1, -1):
        np.minimum(along[row], along[row + 1] + 1, out=along[row])
    squares = along**2
    best = squares.copy()
    width = along.shape[1]
    for shift in range(1, min(reach, width - 1) + 1):
        step = np.float32(shift**2)
        np.minimum(best[:, shift:], squares[:, :-shift] + step, out=best[:, shift:])
        np.minimum(best[:, :-shift], squares[:, shift:] + step, out=best[:, :-shift])
    return np.asarray(np.minimum(np.sqrt(best), limit))


def _mask(seen: SkinView, shape: shapely.MultiPolygon) -> Mask:
    """Return which pixel centres of a view lie in a polygon."""
    mask = np.zeros(seen.hit.shape, dtype=np.bool_)
    u0, v0, u1, v1 = shape.bounds
    i0, i1 = int(seen.row(v0)), int(seen.row(v1)) + 1
    j0, j1 = int(seen.column(u0)), int(seen.column(u1)) + 1
    u = seen.frame.u_range[0] + (np.arange(j0, j1) + 0.5) * seen.step_mm
    v = seen.frame.v_range[0] + (np.arange(i0, i1) + 0.5) * seen.step_mm
    shapely.prepare(shape)
    mask[i0:i1, j0:j1] = shapely.contains_xy(shape, *np.meshgrid(u, v))
    return mask


def _near(cells: SkinCells, fields: Mapping[BodyView, Floats]) -> tuple[Indices, Floats]:
    """Return the cells a redraw may paint and their drawn shares."""
    found, shares = [], []
    for view, field in fields.items():
        part = cells.of(view)
        here = field[cells.row[part], cells.column[part]]
        close = np.flatnonzero(here > -_REACH_MM)
        found.append(close + part.start)
        shares.append(_cover(here[close], cells.skin.views[view].step_mm))
    if not found:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    return np.concatenate(found), np.concatenate(shares)


def _cover(field: Floats, step_mm: float) -> Floats:
    share = field / np.float32(2 * step_mm) + np.float32(0.5)
    return np.asarray(np.clip(share, 0.0, 1.0), dtype=np.float32)


class _Sampler:
    """Looks up a view's paint at displaced cells."""

    def __init__(
        self, cells: SkinCells, near: Indices, view: BodyView, field: Floats, paint: PaintMasks
    ) -> None:
        seen = cells.skin.views[view]
        self.part = np.flatnonzero(cells.view[near] == VIEWS.index(view))
        mine = near[self.part]
        self._field, self._step = field, seen.step_mm
        self._row, self._column = cells.row[mine], cells.column[mine]
        right, up = (np.array(axis, dtype=np.float32) for axis in seen.frame.axes[:2])
        normal = cells.normal[mine]
        self._right = (right - normal * (normal @ right)[:, None]) / np.float32(seen.step_mm)
        self._down = (normal * (normal @ up)[:, None] - up) / np.float32(seen.step_mm)
        layers = [(weight, masks[view]) for weight, masks in paint.layers if view in masks]
        self._weights = [weight for weight, _ in layers]
        self._layers = [
            signed_distance(mask, seen.step_mm) for _, mask in layers if len(layers) > 1
        ]

    def shares(self, moved: Floats, growth: Floats) -> tuple[Floats, Floats]:
        """Return share and weighted share (m, redraws) of this view's cells.

        `moved` (n, 3, redraws) mm for all cells, `growth` (redraws,) mm of the border.
        """
        step = moved[self.part]
        height, width = self._field.shape
        across = np.einsum("nar,na->nr", step, self._right)
        down = np.einsum("nar,na->nr", step, self._down)
        column = np.rint(self._column[:, None] + across).astype(np.int64).clip(0, width - 1)
        row = np.rint(self._row[:, None] + down).astype(np.int64).clip(0, height - 1)
        at = row * width + column
        share = _cover(self._field.ravel()[at] + growth, self._step)
        if not self._layers:
            return share, share * np.float32(self._weights[0])
        deepest = np.argmax([layer.ravel()[at] for layer in self._layers], axis=0)
        weights = np.array(self._weights, dtype=np.float32)[deepest]
        return share, np.asarray(share * weights, dtype=np.float32)
