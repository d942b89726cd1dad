"""Linked paint: a brush path on the skin, kept as one distance field in every view.

Each field holds, per pixel, how many millimetres inside (+) or outside (-) the paint the skin
point of that pixel lies. Painting takes the larger, erasing the smaller value, so the order of
strokes decides and the cost of one more segment does not depend on what is already there.

A segment reaches the skin within its radius *on the same side of the surface*: where something
near in space is far on foot (the scalp behind an ear), the walking graph decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.reach import Nodes, Reach
from bodymap.figure.skin import Skin, SkinView
from bodymap.terms import BodyView

WALK_FACTOR = 1.5
WALK_SLACK_MM = 5.0
"""Skin at straight distance d from the brush is reached when the way on foot is at most
WALK_FACTOR * d + WALK_SLACK_MM. The slack covers the graph's coarseness."""

OUTSIDE_MM = -50.0
_SNAP_MM = 3.0
_MARGIN_PX = 2
_MARGIN_MM = 3.0
_LIMIT_STEP_MM = 10
"""Ways are looked up a little farther than needed, so that a pen's changing radius finds them."""

Point3 = NDArray[np.float64]
Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SkinPoint:
    """A place on the skin: `xyz` (3,) mm and the walking nodes around it."""

    xyz: Point3
    nodes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A block of pixels: rows i0..i1 and columns j0..j1, ends excluded."""

    i0: int
    i1: int
    j0: int
    j1: int

    def joined(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.i0, other.i0),
            max(self.i1, other.i1),
            min(self.j0, other.j0),
            max(self.j1, other.j1),
        )

    @property
    def slices(self) -> tuple[slice, slice]:
        """Return row and column slices for indexing."""
        return slice(self.i0, self.i1), slice(self.j0, self.j1)


TILE_PX = 32
"""Edge of the square blocks in which changes are kept and told."""

Tile = tuple[BodyView, int, int]
"""View, tile row and tile column."""


@dataclass(slots=True)
class Patch:
    """The pixels one stroke changed, as they were before; `LinkedFields.swap` exchanges them."""

    blocks: list[tuple[int | None, BodyView, Box, Field]] = field(default_factory=list)

    @property
    def views(self) -> frozenset[BodyView]:
        """Return the views with changed pixels."""
        return frozenset(view for _, view, _, _ in self.blocks)


TOTAL = -1
"""Level of the field that holds all paint, whatever its intensity."""


class LinkedFields:
    """The painted skin as fields: one for all paint and one for each pain intensity.

    Mutable on purpose: it is the working memory of one drawing. `begin` opens a stroke, `capsule`
    adds to it, `finish` returns its undo patch, `cancel` takes it back.
    """

    def __init__(self, skin: Skin) -> None:
        self.skin = skin
        self._fields: dict[int | None, dict[BodyView, Field]] = {TOTAL: _empty_fields(skin)}
        self._walk = np.full(len(skin.nodes.xyz), np.inf, dtype=np.float32)
        self._reach = Reach(skin.nodes)
        self._level: int | None = None
        self._erase = False
        self._before: dict[tuple[int | None, Tile], Field] = {}
        self._dirty: set[Tile] = set()
        self.extent: dict[BodyView, Box] = {}

    @property
    def levels(self) -> tuple[int | None, ...]:
        """Return the intensities that have been painted with, in order of first use."""
        return tuple(level for level in self._fields if level != TOTAL)

    def field(self, view: BodyView, level: int | None = TOTAL) -> Field:
        """Return the (H, W) field of one view, mm inside the paint of that intensity."""
        return self._fields[level][view]

    def begin(self, level: int | None, erase: bool) -> None:
        """Open a stroke of one intensity, or of the eraser."""
        self._level, self._erase = level, erase
        self._before = {}
        if not erase and level not in self._fields:
            self._fields[level] = _empty_fields(self.skin)

    def finish(self) -> Patch:
        """Close the stroke and return what it changed."""
        patch = Patch(
            [
                (level, tile[0], tile_box(self.skin, tile), before)
                for (level, tile), before in self._before.items()
            ]
        )
        self._before = {}
        return patch

    def cancel(self) -> frozenset[BodyView]:
        """Take the open stroke back; return the views that change."""
        return self.swap(self.finish())

    def swap(self, patch: Patch) -> frozenset[BodyView]:
        """Exchange a patch with the present pixels: undo, and redo when called again."""
        for index, (level, view, box, pixels) in enumerate(patch.blocks):
            now = self._fields[level][view][box.slices]
            patch.blocks[index] = (level, view, box, now.copy())
            now[...] = pixels
            self._dirty.add((view, box.i0 // TILE_PX, box.j0 // TILE_PX))
        return patch.views

    def become(self, other: LinkedFields) -> Patch:
        """Take over the paint of other fields of the same skin; return what takes it back."""
        for view, box in other.extent.items():
            extent = self.extent.get(view)
            self.extent[view] = box if extent is None else extent.joined(box)
        return self._show(other._fields)

    def relabel(self, levels: Mapping[int | None, int | None]) -> Patch:
        """Give paint of some intensities others, each its own; return what takes it back."""
        kept = {level: found for level, found in self._fields.items() if level not in levels}
        named = {levels[level]: found for level, found in self._fields.items() if level in levels}
        return self._show(kept | named)

    def _show(self, wanted: Mapping[int | None, Mapping[BodyView, Field]]) -> Patch:
        for level in wanted:
            if level not in self._fields:
                self._fields[level] = _empty_fields(self.skin)
        outside = np.float32(OUTSIDE_MM)
        patch = Patch()
        for level, fields in self._fields.items():
            targets = wanted.get(level)
            for view, now in fields.items():
                target = np.broadcast_to(outside, now.shape) if targets is None else targets[view]
                for tile in _tiles_of(view, now != target):
                    box = tile_box(self.skin, tile)
                    patch.blocks.append((level, view, box, target[box.slices].copy()))
        self.swap(patch)
        return patch

    def take_dirty(self) -> frozenset[Tile]:
        """Return the tiles changed since the last call, and forget them."""
        dirty = frozenset(self._dirty)
        self._dirty.clear()
        return dirty

    def capsule(
        self, a: SkinPoint, b: SkinPoint, radius_a: float, radius_b: float
    ) -> frozenset[BodyView]:
        """Add all skin within the brush moved from a to b (radii in mm); return views changed."""
        gate = self._open_gate(a, b, max(radius_a, radius_b))
        changed = [
            view
            for view, seen in self.skin.views.items()
            if self._capsule_in(view, seen, a.xyz, b.xyz, radius_a, radius_b, gated=bool(gate))
        ]
        for nodes in gate:
            self._walk[nodes] = np.inf
        return frozenset(changed)

    def _capsule_in(
        self,
        view: BodyView,
        seen: SkinView,
        a: Point3,
        b: Point3,
        radius_a: float,
        radius_b: float,
        *,
        gated: bool,
    ) -> bool:
        box = _box_around(seen, a, b, max(radius_a, radius_b))
        if box is None:
            return False
        inside, straight = _inside_capsule(seen.point[box.slices], a, b, radius_a, radius_b)
        if float(inside.max()) <= 0.0:
            return False
        if gated:
            too_far = self._walk[seen.node[box.slices]] > WALK_FACTOR * straight + WALK_SLACK_MM
            inside[too_far] = OUTSIDE_MM
            if float(inside.max()) <= 0.0:
                return False
        np.maximum(inside, np.float32(OUTSIDE_MM), out=inside)
        self._apply(view, box, inside)
        return True

    def _apply(self, view: BodyView, box: Box, inside: Field) -> None:
        if not self._erase:
            extent = self.extent.get(view)
            self.extent[view] = box if extent is None else extent.joined(box)
        tiles = [
            (view, row, column)
            for row in range(box.i0 // TILE_PX, (box.i1 - 1) // TILE_PX + 1)
            for column in range(box.j0 // TILE_PX, (box.j1 - 1) // TILE_PX + 1)
        ]
        self._dirty.update(tiles)
        for level, fields in self._fields.items():
            for tile in tiles:
                if (level, tile) not in self._before:
                    kept = fields[view][tile_box(self.skin, tile).slices].copy()
                    self._before[level, tile] = kept
            block = fields[view][box.slices]
            if not self._erase and level in (TOTAL, self._level):
                np.maximum(block, inside, out=block)
            else:
                np.minimum(block, -inside, out=block)

    def _open_gate(self, a: SkinPoint, b: SkinPoint, radius: float) -> list[Nodes]:
        """Fill the walking distances around a and b where jumping a gap is possible."""
        nodes = sorted({*a.nodes, *b.nodes})
        clear = self.skin.nodes.clear
        if all(radius <= clear[node] - _SNAP_MM for node in nodes):
            return []
        farthest = WALK_FACTOR * (radius + _MARGIN_MM) + WALK_SLACK_MM
        limit = int(np.ceil(farthest / _LIMIT_STEP_MM)) * _LIMIT_STEP_MM
        opened = []
        for reached, ways in self._reach.around(nodes, limit):
            np.minimum.at(self._walk, reached, ways)
            opened.append(reached)
        return opened


def _tiles_of(view: BodyView, pixels: NDArray[np.bool_]) -> list[Tile]:
    """Return the tiles of a view in which any of its pixels (H, W) is true."""
    rows, columns = np.nonzero(pixels)
    places = set(zip((rows // TILE_PX).tolist(), (columns // TILE_PX).tolist(), strict=True))
    return [(view, row, column) for row, column in sorted(places)]


def tile_box(skin: Skin, tile: Tile) -> Box:
    """Return the pixels of a tile."""
    view, row, column = tile
    return _block(skin.views[view].hit.shape, row, column)


@cache
def _block(shape: tuple[int, int], row: int, column: int) -> Box:
    height, width = shape
    i0, j0 = row * TILE_PX, column * TILE_PX
    return Box(i0, min(i0 + TILE_PX, height), j0, min(j0 + TILE_PX, width))


def skin_point(skin: Skin, view: BodyView, u: float, v: float) -> SkinPoint | None:
    """Return the place on the skin a view shows at (u, v) mm, or None off the body."""
    xyz = skin.pick(view, u, v)
    return None if xyz is None else SkinPoint(xyz, skin.nodes_around(view, u, v))


def skin_point_near(skin: Skin, xyz: Point3) -> SkinPoint:
    """Return the visible skin's point nearest to a world point, with its nearest node."""
    on_skin = skin.closest(xyz)
    return SkinPoint(on_skin, (skin.nearest_node(on_skin),))


def paint_curve(fields: LinkedFields, points: Sequence[SkinPoint], radius_mm: float) -> None:
    """Add everything within `radius_mm` of a curve of skin points to the open stroke."""
    for a, b in _segments(points):
        fields.capsule(a, b, radius_mm, radius_mm)


def _segments(points: Sequence[SkinPoint]) -> Iterable[tuple[SkinPoint, SkinPoint]]:
    if len(points) == 1:
        return [(points[0], points[0])]
    return pairwise(points)


def _empty_fields(skin: Skin) -> dict[BodyView, Field]:
    return {
        view: np.full(seen.hit.shape, OUTSIDE_MM, dtype=np.float32)
        for view, seen in skin.views.items()
    }


def _box_around(seen: SkinView, a: Point3, b: Point3, radius: float) -> Box | None:
    """Return the pixels that can show skin within the radius of a-b, or None if there are none."""
    (ua, va), (ub, vb) = seen.frame.project(a), seen.frame.project(b)
    step = seen.step_mm
    (u0, _), (v0, _) = seen.frame.u_range, seen.frame.v_range
    height, width = seen.hit.shape
    j0 = max(0, int((min(ua, ub) - radius - u0) / step) - _MARGIN_PX)
    j1 = min(width, int((max(ua, ub) + radius - u0) / step) + 1 + _MARGIN_PX)
    i0 = max(0, int((min(va, vb) - radius - v0) / step) - _MARGIN_PX)
    i1 = min(height, int((max(va, vb) + radius - v0) / step) + 1 + _MARGIN_PX)
    return Box(i0, i1, j0, j1) if i0 < i1 and j0 < j1 else None


def _inside_capsule(
    points: NDArray[np.float32], a: Point3, b: Point3, radius_a: float, radius_b: float
) -> tuple[Field, Field]:
    """Return how far (mm) each point (h, w, 3) lies inside the brush moved from a to b.

    And how far from the brush's centre, where the brush holds it deepest. The radius grows evenly
    on the way; a brush that grows faster than it moves is the disc at its larger end.
    """
    start = a.astype(np.float32)
    along = (b - a).astype(np.float32)
    offset = points - start
    length2 = float(along @ along)
    if length2 < 1e-6:
        distance = np.sqrt(np.einsum("hwk,hwk->hw", offset, offset))
        return np.float32(max(radius_a, radius_b)) - distance, distance
    t = offset @ (along / np.float32(length2))
    if radius_a != radius_b:
        t += _lean(offset, t, along, (radius_b - radius_a) / length2**0.5)
    np.clip(t, 0.0, 1.0, out=t)
    offset -= t[..., None] * along
    distance = np.sqrt(np.einsum("hwk,hwk->hw", offset, offset))
    radius = np.float32(radius_a) + np.float32(radius_b - radius_a) * t
    return np.asarray(radius - distance), distance


def _lean(offset: Field, t: Field, along: Field, growth: float) -> Field:
    """Return how much later on its way (share) a brush growing by `growth` mm a mm holds a point.

    The tangent to two discs touches them ahead of (growing) or behind (shrinking) their centres.
    """
    if abs(growth) >= 1.0:
        return np.full_like(t, np.copysign(np.inf, growth))
    beside = offset - t[..., None] * along
    away = np.sqrt(np.einsum("hwk,hwk->hw", beside, beside) / (along @ along))
    return np.asarray(away * np.float32(growth / (1.0 - growth**2) ** 0.5))
