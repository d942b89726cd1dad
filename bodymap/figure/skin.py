"""The surface behind the views: which skin point every millimetre of a drawing shows."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import FRAMES, MOUTH_PLANE_Z_MM, ViewFrame
from bodymap.terms import BodyView

NOWHERE_MM = 1.0e6
"""Coordinate of pixels that show no skin: farther than any brush reaches."""

JUMP_MM = 6.0
"""Neighbouring pixels whose depths differ by more show different parts of the body."""

_DEPTH_STEPS_PER_MM = 100.0
_DEEPEST_STEP = np.iinfo(np.uint16).max
_DEPTH_ORIGIN_MM: Mapping[BodyView, float] = MappingProxyType(
    dict.fromkeys(BodyView, 300.0) | {BodyView.TOP: 600.0, BodyView.MOUTH: 300.0 - MOUTH_PLANE_Z_MM}
)
"""Depth (mm, away from the viewer) that is stored as 1; the top view looks down to the elbows."""

Array = NDArray[np.generic]


def pack_depth(
    view: BodyView, depth_mm: NDArray[np.float64], hit: NDArray[np.bool_]
) -> NDArray[np.uint16]:
    """Return depths towards the viewer (mm) as hundredths above the view's origin; 0 = no skin.

    Raises ProgramError for skin too deep or too near to be stored.
    """
    steps = np.round((depth_mm + _DEPTH_ORIGIN_MM[view]) * _DEPTH_STEPS_PER_MM) + 1
    stored = steps[hit]
    if stored.size and not (stored.min() >= 1 and stored.max() <= _DEEPEST_STEP):
        raise ProgramError(f"the {view} view shows skin beyond the depths that can be stored")
    return np.where(hit, steps, 0).astype(np.uint16)


@dataclass(frozen=True, slots=True)
class SkinView:
    """The skin one view shows, on a pixel grid of `step_mm`.

    `point` (H, W, 3) float32 mm (`NOWHERE_MM` off the body), `hit` (H, W) bool, `chart` (H, W)
    bool: pixels this view owns for measuring, `stretch` (H, W) float32: skin area per picture
    area, `node` (H, W) uint16: nearest node of the walking graph, `depth` (H, W) float32 mm towards
    the viewer.
    """

    frame: ViewFrame
    step_mm: float
    point: NDArray[np.float32]
    hit: NDArray[np.bool_]
    chart: NDArray[np.bool_]
    stretch: NDArray[np.float32]
    node: NDArray[np.uint16]
    depth: NDArray[np.float32]

    def column(self, u: NDArray[np.float64] | float) -> NDArray[np.int64]:
        """Return the pixel columns of picture positions u (mm), clipped to the grid."""
        j = np.floor((np.asarray(u) - self.frame.u_range[0]) / self.step_mm)
        return np.clip(j, 0, self.hit.shape[1] - 1).astype(np.int64)

    def corners(self, u: float, v: float) -> list[tuple[int, int, float]]:
        """Return the skin pixels among the four around (u, v) mm as (row, column, share).

        Empty where the pixel that holds (u, v) and its neighbours on that point show no skin.
        """
        x = (u - self.frame.u_range[0]) / self.step_mm - 0.5
        y = (v - self.frame.v_range[0]) / self.step_mm - 0.5
        height, width = self.hit.shape
        if not (-0.5 <= x <= width - 0.5 and -0.5 <= y <= height - 0.5):
            return []
        j, i = math.floor(x), math.floor(y)
        x, y = x - j, y - i
        found = []
        for di, wy in ((0, 1 - y), (1, y)):
            for dj, wx in ((0, 1 - x), (1, x)):
                row, column = min(max(i + di, 0), height - 1), min(max(j + dj, 0), width - 1)
                if self.hit[row, column]:
                    found.append((row, column, wx * wy))
        return found if sum(share for _, _, share in found) >= 0.5 else []

    def row(self, v: NDArray[np.float64] | float) -> NDArray[np.int64]:
        """Return the pixel rows of picture positions v (mm), clipped to the grid."""
        i = np.floor((np.asarray(v) - self.frame.v_range[0]) / self.step_mm)
        return np.clip(i, 0, self.hit.shape[0] - 1).astype(np.int64)


@dataclass(frozen=True, slots=True)
class WalkNodes:
    """Nodes on the skin and the way between them; see `bodymap.figure.linking`.

    `xyz` (n, 3) mm; neighbours of i: `indices[indptr[i]:indptr[i + 1]]`, `lengths` mm away;
    `clear` (n,) mm: up to this brush radius nothing near in space is far on foot.
    """

    xyz: NDArray[np.float32]
    indptr: NDArray[np.int32]
    indices: NDArray[np.uint16]
    lengths: NDArray[np.float32]
    clear: NDArray[np.float32]


@dataclass(frozen=True)
class Skin:
    """One surface seen in all views; read-only."""

    views: Mapping[BodyView, SkinView]
    nodes: WalkNodes

    def pick(self, view: BodyView, u: float, v: float) -> NDArray[np.float64] | None:
        """Return the skin point (3,) mm that a view shows at (u, v) mm, or None off the body.

        Depth is interpolated between the four pixels around; where the surface jumps between
        them (an ear in front of the scalp) the nearest to the viewer counts.
        """
        seen = self.views[view]
        corners = seen.corners(u, v)
        if not corners:
            return None
        depths = [float(seen.depth[i, j]) for i, j, _ in corners]
        if max(depths) - min(depths) > JUMP_MM or len(corners) < 4:
            depth = max(depths)
        else:
            depth = sum(d * share for d, (_, _, share) in zip(depths, corners, strict=True))
        right, up, look = (np.array(axis, dtype=float) for axis in seen.frame.axes)
        return np.asarray(u * right - v * up - depth * look)

    def nodes_around(self, view: BodyView, u: float, v: float) -> tuple[int, ...]:
        """Return the walking nodes of the skin pixels around (u, v) mm, fewest first."""
        seen = self.views[view]
        return tuple(sorted({int(seen.node[i, j]) for i, j, _ in seen.corners(u, v)}))

    def closest(self, xyz: NDArray[np.float64], reach_mm: float = 30.0) -> NDArray[np.float64]:
        """Return the visible skin point (3,) nearest to a world point within `reach_mm`.

        Beyond that reach it may be the nearest walking node.
        """
        best = self.nodes.xyz[self.nearest_node(xyz)].astype(np.float64)
        best_distance = float(((best - xyz) ** 2).sum())
        for seen in self.views.values():
            u, v = seen.frame.project(xyz)
            i0, i1 = int(seen.row(v - reach_mm)), int(seen.row(v + reach_mm)) + 1
            j0, j1 = int(seen.column(u - reach_mm)), int(seen.column(u + reach_mm)) + 1
            block = seen.point[i0:i1, j0:j1].reshape(-1, 3)
            distance = ((block - xyz) ** 2).sum(axis=1)
            index = int(distance.argmin()) if len(distance) else -1
            if index >= 0 and distance[index] < best_distance:
                best, best_distance = block[index].astype(np.float64), float(distance[index])
        return np.asarray(best)

    def nearest_node(self, xyz: NDArray[np.float64]) -> int:
        """Return the visible walking node nearest to a world point."""
        visible = self.visible_nodes
        return int(visible[((self.nodes.xyz[visible] - xyz) ** 2).sum(axis=1).argmin()])

    @cached_property
    def visible_nodes(self) -> NDArray[np.int64]:
        """Return the nodes that at least one view shows (k,)."""
        shown = [np.unique(seen.node[seen.hit]) for seen in self.views.values()]
        return np.unique(np.concatenate(shown)).astype(np.int64)


def read_skin(path: Path) -> Skin:
    """Return the skin stored in an `.npz` of `bodymap.bake`; EnvironmentProblem if it is broken."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        views = {view: _view(FRAMES[view], arrays) for view in BodyView}
        names = ("xyz", "indptr", "indices", "lengths", "clear")
        nodes = WalkNodes(*(arrays[f"node_{name}"] for name in names))
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise EnvironmentProblem(
            str(path), f"the skin cannot be read: {error}", "install the program again"
        ) from error
    return Skin(MappingProxyType(views), nodes)


def _view(frame: ViewFrame, arrays: Mapping[str, NDArray]) -> SkinView:  # type: ignore[type-arg]
    view = frame.view
    packed = arrays[f"{view}_depth"]
    height, width = packed.shape
    step = frame.width_mm / width
    hit = packed > 0
    depth = (packed.astype(np.float32) - 1) / np.float32(_DEPTH_STEPS_PER_MM) - np.float32(
        _DEPTH_ORIGIN_MM[view]
    )
    u = (frame.u_range[0] + (np.arange(width) + 0.5) * step).astype(np.float32)
    v = (frame.v_range[0] + (np.arange(height) + 0.5) * step).astype(np.float32)
    point = np.empty((height, width, 3), dtype=np.float32)
    for axis in range(3):
        point[..., axis] = (
            u[None, :] * np.float32(frame.right[axis])
            - v[:, None] * np.float32(frame.up[axis])
            - depth * np.float32(frame.look[axis])
        )
    point[~hit] = NOWHERE_MM
    _add_halo(point, hit, frame, step)
    cosine = np.maximum(arrays[f"{view}_cos"].astype(np.float32) / 255, np.float32(0.05))
    chart = np.unpackbits(arrays[f"{view}_chart"], count=hit.size).astype(bool).reshape(hit.shape)
    stretch = np.where(chart, np.float32(1) / cosine, np.float32(0))
    return SkinView(frame, step, point, hit, chart, stretch, arrays[f"{view}_node"], depth)


def _add_halo(
    point: NDArray[np.float32], hit: NDArray[np.bool_], frame: ViewFrame, step: float
) -> None:
    """Continue the surface two pixels beyond the outline, at the depth of the nearest pixel.

    Fields then pass the outline smoothly, and paint can be clipped by the drawn contour instead
    of ending in steps. Halo pixels belong to no chart and cannot be picked.
    """
    known = hit.copy()
    height, width = hit.shape
    shifts = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
    for _ in range(2):
        grown = known.copy()
        for di, dj in shifts:
            to_rows = slice(max(di, 0), height + min(di, 0))
            to_columns = slice(max(dj, 0), width + min(dj, 0))
            from_rows = slice(max(-di, 0), height + min(-di, 0))
            from_columns = slice(max(-dj, 0), width + min(-dj, 0))
            missing = known[from_rows, from_columns] & ~grown[to_rows, to_columns]
            offset = np.array(frame.right) * dj * step - np.array(frame.up) * di * step
            target = point[to_rows, to_columns]
            target[missing] = point[from_rows, from_columns][missing] + offset.astype(np.float32)
            grown[to_rows, to_columns] |= missing
        known = grown
