"""The skin as a few ten thousand cells: what redraws and simulations are counted on.

A cell stands for a square of chart pixels. Painted cells are multiplied with the patterns they
lie in, so that hundreds of drawings cost what one costs with polygons. Coarser than
`bodymap.scoring.pixels` on purpose; a usual drawing's shares differ by about a hundredth.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.figure.skin import Skin, SkinView
from bodymap.scoring.overlap import Overlap
from bodymap.scoring.pixels import PixelPatterns, PixelSet
from bodymap.terms import BodyView

STRIDE = 2
"""Pixels of the charts a cell spans in each direction."""

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

VIEWS = tuple(BodyView)

MOUTH_SHIFT_MM = np.array([0.0, 0.0, 700.0], dtype=np.float32)
"""Taken from the mouth inset's places, so that they lie next to the body and not far from it."""


@dataclass(frozen=True)
class SkinCells:
    """Cells of all charts in the order of the views.

    `view` (n,) index into VIEWS, `row`, `column` (n,) pixel, `xyz` (n, 3) mm, `normal` (n, 3)
    outward, `area` (n,) mm2 of skin.
    """

    skin: Skin
    view: NDArray[np.int8]
    row: Indices
    column: Indices
    xyz: Floats
    normal: Floats
    area: Floats

    def __len__(self) -> int:
        return len(self.area)

    def of(self, view: BodyView) -> slice:
        """Return which cells belong to a view."""
        first, last = np.searchsorted(self.view, [VIEWS.index(view), VIEWS.index(view) + 1])
        return slice(int(first), int(last))

    @cached_property
    def in_mouth(self) -> NDArray[np.bool_]:
        """Return which cells lie on the mouth inset (n,)."""
        return np.asarray(self.view == VIEWS.index(BodyView.MOUTH))

    @cached_property
    def placed(self) -> Floats:
        """Return the places (n, 3) mm with the mouth inset moved next to the body."""
        return self.xyz - np.where(self.in_mouth[:, None], MOUTH_SHIFT_MM, np.float32(0))


def skin_cells(skin: Skin, stride: int = STRIDE) -> SkinCells:
    """Return the cells of a skin, one for every `stride` x `stride` pixels."""
    parts = []
    for number, view in enumerate(VIEWS):
        seen = skin.views.get(view)
        if seen is None:
            continue
        some = np.zeros_like(seen.chart)
        some[stride // 2 :: stride, stride // 2 :: stride] = True
        row, column = np.nonzero(some & seen.chart)
        area = seen.stretch[row, column] * np.float32((seen.step_mm * stride) ** 2)
        normal = _normals(seen)[row, column]
        which = np.full(len(row), number, dtype=np.int8)
        parts.append((which, row, column, seen.point[row, column], normal, area))
    joined = (np.concatenate(column) for column in zip(*parts, strict=True))
    return SkinCells(skin, *joined)


def _normals(seen: SkinView) -> Floats:
    """Return the outward unit normals (H, W, 3) of a view's surface from its depths."""
    right, up, look = (np.array(axis, dtype=np.float32) for axis in seen.frame.axes)
    slope_v, slope_u = (
        np.asarray(np.gradient(seen.depth, seen.step_mm, axis=axis), dtype=np.float32)
        for axis in (0, 1)
    )
    normal = slope_v[..., None] * up - slope_u[..., None] * right - look
    steep = ~np.isfinite(normal).all(axis=2) | (np.hypot(slope_u, slope_v) > 20)
    normal[steep] = -look
    return np.asarray(normal / np.linalg.norm(normal, axis=2, keepdims=True), dtype=np.float32)


@dataclass(frozen=True)
class _Incidence:
    """Compressed rows: zones of cell i are `slots[starts[i]:starts[i + 1]]`, with `shares`."""

    starts: Indices
    slots: NDArray[np.int32]
    shares: Floats
    areas: NDArray[np.float64]

    def dense(self, cells: Indices, slot_count: int) -> Floats:
        """Return the share (slots, cells) that each zone covers of the given cells."""
        first = self.starts[cells]
        counts = self.starts[cells + 1] - first
        ends = np.cumsum(counts)
        entries = np.arange(int(counts.sum())) - np.repeat(ends - counts - first, counts)
        matrix = np.zeros((slot_count, len(cells)), dtype=np.float32)
        matrix[self.slots[entries], np.repeat(np.arange(len(cells)), counts)] = self.shares[entries]
        return matrix

    def summed(self, cells: Indices, weights: Floats, slot_count: int) -> NDArray[np.float64]:
        """Return per zone the sum of the weights (mm2) of the given cells in it."""
        first = self.starts[cells]
        counts = self.starts[cells + 1] - first
        ends = np.cumsum(counts)
        entries = np.arange(int(counts.sum())) - np.repeat(ends - counts - first, counts)
        values = np.repeat(weights, counts) * self.shares[entries]
        summed = np.bincount(self.slots[entries], values, minlength=slot_count)
        return np.asarray(summed, dtype=np.float64)


class CellPatterns:
    """All zones of all trigger points on both sides over cells; rows as `keys`."""

    def __init__(self, cells: SkinCells, patterns: PixelPatterns) -> None:
        self.cells = cells
        self.keys = patterns.keys
        self.slot_count = len(self.keys) * len(ZONE_CLASSES)
        self._with_mouth = _joined(cells, patterns.on_skin, patterns.in_mouth)
        self._on_face = _joined(cells, patterns.on_skin, patterns.on_face)

    def overlap(self, painted: Floats) -> Overlap:
        """Return the overlap of paint given as weight 0-1 of every cell (n,)."""
        cells = np.flatnonzero(painted)
        zones = self._zones(cells)
        areas = (painted[cells] * self.cells.area[cells]).astype(np.float32)
        shared = zones.summed(cells, areas, self.slot_count)
        return Overlap(self._shaped(shared), zones.areas, float(areas.sum()))

    def overlaps(self, cells: Indices, painted: Floats) -> list[Overlap]:
        """Return the overlap of many drawings on the same cells: weights (cells, drawings)."""
        zones = self._zones(cells[(painted > 0).any(axis=1)])
        areas = painted * self.cells.area[cells][:, None]
        shares = zones.dense(cells, self.slot_count)
        used = np.flatnonzero(shares.any(axis=1))
        shared = np.zeros((areas.shape[1], self.slot_count))
        shared[:, used] = (shares[used] @ areas).T
        pains = areas.sum(axis=0, dtype=np.float64).tolist()
        return [
            Overlap(self._shaped(row), zones.areas, pain)
            for row, pain in zip(shared, pains, strict=True)
        ]

    def covered(self, cells: Indices) -> Floats:
        """Return the share (rows, cells) of each given cell inside each pattern, of any class."""
        dense = self._zones(cells).dense(cells, self.slot_count)
        by_class = dense.reshape(len(self.keys), len(ZONE_CLASSES), len(cells))
        return np.asarray(np.minimum(by_class.sum(axis=1), np.float32(1)))

    def pattern(self, row: int, *, with_mouth: bool) -> NDArray[np.int8]:
        """Return the zone class (index into ZONE_CLASSES) of every cell in a pattern, else -1."""
        zones = self._with_mouth if with_mouth else self._on_face
        owner = np.repeat(np.arange(len(self.cells)), np.diff(zones.starts))
        classes = len(ZONE_CLASSES)
        mine = (zones.slots // classes == row) & (zones.shares >= 0.5)
        found = np.full(len(self.cells), -1, dtype=np.int8)
        found[owner[mine]] = (zones.slots[mine] % classes).astype(np.int8)
        return found

    def _zones(self, painted: Indices) -> _Incidence:
        return self._with_mouth if self.cells.in_mouth[painted].any() else self._on_face

    def _shaped(self, slots: NDArray[np.float64]) -> NDArray[np.float64]:
        return slots.reshape(len(self.keys), len(ZONE_CLASSES))


def _joined(cells: SkinCells, first: PixelSet, second: PixelSet) -> _Incidence:
    """Return which zones of two sets each cell lies in."""
    owners, slots, shares = [], [], []
    for view in VIEWS:
        part = cells.of(view)
        if part.stop == part.start:
            continue
        pixels = cells.row[part] * cells.skin.views[view].hit.shape[1] + cells.column[part]
        for zones in (first.views.get(view), second.views.get(view)):
            if zones is None:
                continue
            start = zones.starts[pixels]
            counts = zones.starts[pixels + 1] - start
            ends = np.cumsum(counts)
            entries = np.arange(int(counts.sum())) - np.repeat(ends - counts - start, counts)
            owners.append(np.repeat(np.arange(part.start, part.stop), counts))
            slots.append(zones.slots[entries])
            shares.append(zones.shares[entries])
    owner = np.concatenate(owners) if owners else np.zeros(0, dtype=np.int64)
    slot = np.concatenate(slots) if slots else np.zeros(0, dtype=np.int32)
    share = np.concatenate(shares) if shares else np.zeros(0, dtype=np.float32)
    order = np.argsort(owner, kind="stable")
    starts = np.r_[0, np.cumsum(np.bincount(owner, minlength=len(cells)))]
    areas = np.bincount(slot, share * cells.area[owner], minlength=first.slot_count)
    return _Incidence(
        starts.astype(np.int64),
        slot[order].astype(np.int32),
        share[order],
        areas.astype(np.float64).reshape(-1, len(ZONE_CLASSES)),
    )
