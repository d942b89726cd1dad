"""Where cells lie: lookup by place, connected patches, discs."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bodymap.scoring.cells import MOUTH_SHIFT_MM, VIEWS, Floats, Indices, SkinCells
from bodymap.scoring.patches import NEIGHBOURS, patch_numbers
from bodymap.scoring.redraw import PaintMasks
from bodymap.terms import BodyView

_VOXEL_MM = 4.0
_FILL_ROUNDS = 4


class Places:
    """Finds cells by where they are."""

    def __init__(self, cells: SkinCells) -> None:
        self.cells = cells
        self.xyz: Floats = cells.placed
        self._origin = self.xyz.min(axis=0) - 6 * _VOXEL_MM
        shape = np.ceil((self.xyz.max(axis=0) + 6 * _VOXEL_MM - self._origin) / _VOXEL_MM)
        self._grid = _filled(self._voxels(self.xyz), tuple(shape.astype(int).tolist()))

    def nearest(self, xyz: Floats) -> Indices:
        """Return the cell next to each place (n, 3), -1 where the skin is far; mouth shifted."""
        voxel = self._voxels(xyz)
        inside = ((voxel >= 0) & (voxel < self._grid.shape)).all(axis=1)
        found = np.full(len(xyz), -1, dtype=np.int64)
        found[inside] = self._grid[tuple(voxel[inside].T)]
        return found

    def around(self, cells: Indices, reach_mm: float) -> Indices:
        """Return the cells within about `reach_mm` of any of the given cells."""
        blocks = np.floor((self.xyz - self._origin) / np.float32(reach_mm)).astype(np.int64)
        size = blocks.max(axis=0) + 3
        near = np.zeros(size, dtype=np.bool_)
        for offset in NEIGHBOURS:
            near[tuple((blocks[cells] + 1 + offset).T)] = True
        return np.flatnonzero(near[tuple((blocks + 1).T)])

    def disc(self, centre: int, radius_mm: float) -> Indices:
        """Return the cells within a radius of a cell that face the same way as it does."""
        offset = self.xyz - self.xyz[centre]
        near = np.flatnonzero(np.einsum("nk,nk->n", offset, offset) <= radius_mm**2)
        same = self.cells.normal[near] @ self.cells.normal[centre] > 0
        return np.asarray(near[same])

    def patches(self, cells: Indices) -> NDArray[np.int64]:
        """Return for each cell the number of its patch, counted from 0."""
        return patch_numbers(self.xyz[cells])

    def masks(self, painted: Floats) -> PaintMasks:
        """Return painted cells (weights 0-1) as the pixels of every view that show them."""
        layers = []
        for weight in np.unique(painted[painted > 0]).tolist():
            masks = {
                view: mask
                for view in VIEWS
                if (mask := (painted == weight)[self._shown[view]] & self._seen(view)).any()
            }
            layers.append((weight, masks))
        return PaintMasks(tuple(layers))

    def _seen(self, view: BodyView) -> NDArray[np.bool_]:
        return self.cells.skin.views[view].hit & (self._shown[view] >= 0)

    @cached_property
    def _shown(self) -> dict[BodyView, Indices]:
        """Which cell every pixel of each view shows (H, W)."""
        found = {}
        for view in VIEWS:
            seen = self.cells.skin.views[view]
            shift = MOUTH_SHIFT_MM if view is BodyView.MOUTH else np.float32(0)
            point = np.where(seen.hit[..., None], seen.point - shift, np.float32(0))
            found[view] = self.nearest(point.reshape(-1, 3)).reshape(seen.hit.shape)
        return found

    def _voxels(self, xyz: Floats) -> Indices:
        voxels = np.floor((xyz - self._origin) / np.float32(_VOXEL_MM))
        return np.asarray(voxels, dtype=np.int64)


def _filled(voxels: Indices, shape: tuple[int, ...]) -> NDArray[np.int32]:
    """Return a grid that holds a cell in every voxel near the skin, -1 elsewhere."""
    grid = np.full(shape, -1, dtype=np.int32)
    grid[tuple(voxels.T)] = np.arange(len(voxels))
    for _ in range(_FILL_ROUNDS):
        before = grid.copy()
        for axis in range(3):
            for shift in (1, -1):
                moved = np.roll(before, shift, axis=axis)
                grid = np.where(grid < 0, moved, grid)
    return grid
