"""The painted skin of one drawing: strokes in, polygons of every view out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon, Polygon

from bodymap.errors import ProgramError
from bodymap.figure.linking import (
    TILE_PX,
    TOTAL,
    Box,
    LinkedFields,
    Patch,
    SkinPoint,
    Tile,
    skin_point,
    tile_box,
)
from bodymap.figure.skin import Skin, SkinView
from bodymap.geometry.contours import EMPTY, filled_polygons
from bodymap.terms import BodyView

SHORTEST_STEP_MM = 2.0
_JUMP_FACTOR = 3.0
_JUMP_SLACK_MM = 4.0


@dataclass(frozen=True, slots=True)
class BrushPoint:
    """A place the brush passed: picture position in view mm and brush radius in mm."""

    u: float
    v: float
    radius_mm: float


class PaintedSkin:
    """What is painted now, kept up to date stroke by stroke in all views at once."""

    def __init__(self, skin: Skin) -> None:
        self.skin = skin
        self._fields = LinkedFields(skin)
        self._polygons: dict[tuple[int | None, BodyView], MultiPolygon] = {}
        self._view: BodyView | None = None
        self._rectangles: dict[Tile, Polygon] = {}
        self._last: tuple[BrushPoint, SkinPoint | None] | None = None

    @property
    def levels(self) -> tuple[int | None, ...]:
        """Return the pain intensities painted with so far (None: not given)."""
        return self._fields.levels

    def begin(self, view: BodyView, intensity: int | None, *, erase: bool) -> None:
        """Open a stroke in one view."""
        self._fields.begin(intensity, erase)
        self._view, self._last = view, None

    def extend(self, points: Iterable[BrushPoint]) -> frozenset[BodyView]:
        """Move the brush of the open stroke on; return the views whose paint changes.

        Long moves are cut into short ones, and the brush is lifted where the path leaves the
        body or jumps to another part of it, so nothing is painted through the air.
        """
        if self._view is None:
            raise ProgramError("a stroke must be begun before it is extended")
        changed: frozenset[BodyView] = frozenset()
        for point in points:
            for step in self._steps_to(point):
                changed |= self._step(self._view, step)
        self._forget(changed)
        return changed

    def finish(self) -> Patch:
        """Close the stroke; return its undo patch."""
        self._view = self._last = None
        return self._fields.finish()

    def has_changed(self, patch: Patch) -> bool:
        """Return whether a finished stroke changed any paint; rubbing bare skin does not."""
        return any(
            bool(((before > 0) != (self._fields.field(view, level)[box.slices] > 0)).any())
            for level, view, box, before in patch.blocks
        )

    def cancel(self) -> frozenset[BodyView]:
        """Take the open stroke back; return the views that change."""
        self._view = self._last = None
        changed = self._fields.cancel()
        self._forget(changed)
        return changed

    def swap(self, patch: Patch) -> frozenset[BodyView]:
        """Undo or redo a finished stroke; return the views that change."""
        changed = self._fields.swap(patch)
        self._forget(changed)
        return changed

    def become(self, other: PaintedSkin) -> Patch:
        """Take over another drawing's paint on the same skin; return its undo patch."""
        patch = self._fields.become(other._fields)
        self._forget(patch.views)
        return patch

    def relabel(self, levels: Mapping[int | None, int | None]) -> Patch:
        """Give paint of some intensities others, no two the same; return the undo patch."""
        patch = self._fields.relabel(levels)
        self._forget(patch.views)
        return patch

    def polygons(self, view: BodyView) -> MultiPolygon:
        """Return all paint a view shows, in view mm; it may reach 2 mm beyond the outline."""
        return self._level_polygons(TOTAL, view)

    def polygons_of(self, intensity: int | None, view: BodyView) -> MultiPolygon:
        """Return the paint of one intensity in one view, in view mm."""
        return self._level_polygons(intensity, view)

    def depth(self, view: BodyView, intensity: int | None) -> NDArray[np.float32]:
        """Return how deep (mm) each pixel (H, W) of a view lies in paint of one intensity.

        Negative outside; the working memory itself, changed by the next stroke: only to be read.
        """
        field = self._fields.field(view, intensity).view()
        field.flags.writeable = False
        return field

    def take_dirty(self) -> frozenset[Tile]:
        """Return the tiles whose paint changed since the last call."""
        return self._fields.take_dirty()

    def painted_tiles(self) -> frozenset[Tile]:
        """Return every tile that may hold paint."""
        return frozenset(
            (view, row, column)
            for view, box in self._fields.extent.items()
            for row in range(box.i0 // TILE_PX, (box.i1 - 1) // TILE_PX + 1)
            for column in range(box.j0 // TILE_PX, (box.j1 - 1) // TILE_PX + 1)
        )

    def tile_rectangle(self, tile: Tile) -> Polygon:
        """Return the outline of a tile in view mm, the same object every time."""
        rectangle = self._rectangles.get(tile)
        if rectangle is None:
            rectangle = self._rectangles[tile] = tile_rectangle(self.skin, tile)
        return rectangle

    def tile_border(self, tile: Tile, level: int | None = TOTAL) -> NDArray[np.float32]:
        """Return how far inside (+) the paint every pixel of a tile lies, in pixels within +-1.

        That is all the border of the paint in the tile depends on, with one pixel more on every
        side; those beyond the picture are outside.
        """
        seen, box = self.skin.views[tile[0]], tile_box(self.skin, tile)
        field = self._fields.field(tile[0], level)
        height, width = field.shape
        i0, i1, j0, j1 = box.i0 - 1, box.i1 + 1, box.j0 - 1, box.j1 + 1
        block = field[max(i0, 0) : min(i1, height), max(j0, 0) : min(j1, width)]
        border = np.clip(block / np.float32(seen.step_mm), -1.0, 1.0)
        if border.shape != (i1 - i0, j1 - j0):
            beyond = ((max(-i0, 0), max(i1 - height, 0)), (max(-j0, 0), max(j1 - width, 0)))
            border = np.pad(border, beyond, constant_values=-1.0)
        return np.asarray(border)

    def tile_paint(self, tile: Tile, level: int | None = TOTAL) -> Polygon | MultiPolygon:
        """Return the paint of one intensity in and a little round a tile, in view mm.

        A wholly painted tile gives its rectangle itself.
        """
        seen, box = self.skin.views[tile[0]], tile_box(self.skin, tile)
        field = self._fields.field(tile[0], level)
        height, width = field.shape
        around = field[
            max(0, box.i0 - 1) : min(height, box.i1 + 1),
            max(0, box.j0 - 1) : min(width, box.j1 + 1),
        ]
        if float(around.min()) > 0 and box.i1 < height and box.j1 < width and box.i0 and box.j0:
            return self.tile_rectangle(tile)
        if float(around.max()) <= 0:
            return EMPTY
        return field_polygons(seen, field, box, simplify_mm=0.0, min_area=0.0)

    def all_polygons(self) -> Mapping[BodyView, MultiPolygon]:
        """Return all paint in all views."""
        return {view: self.polygons(view) for view in self.skin.views}

    def _level_polygons(self, level: int | None, view: BodyView) -> MultiPolygon:
        key = (level, view)
        if key not in self._polygons:
            box = self._fields.extent.get(view)
            self._polygons[key] = (
                EMPTY
                if box is None
                else field_polygons(self.skin.views[view], self._fields.field(view, level), box)
            )
        return self._polygons[key]

    def _forget(self, views: Iterable[BodyView]) -> None:
        for view in views:
            for level in (TOTAL, *self.levels):
                self._polygons.pop((level, view), None)

    def _steps_to(self, point: BrushPoint) -> list[BrushPoint]:
        if self._last is None:
            return [point]
        last = self._last[0]
        length = float(np.hypot(point.u - last.u, point.v - last.v))
        count = int(np.ceil(length / max(SHORTEST_STEP_MM, point.radius_mm / 2)))
        if count == 0:
            return [point] if point.radius_mm > last.radius_mm else []
        shares = [k / count for k in range(1, count + 1)]
        return [_between(last, point, share) for share in shares]

    def _step(self, view: BodyView, point: BrushPoint) -> frozenset[BodyView]:
        here = skin_point(self.skin, view, point.u, point.v)
        before, self._last = self._last, (point, here)
        if here is None:
            return frozenset()
        if before is None or before[1] is None or _is_jump(before[0], before[1], point, here):
            return self._fields.capsule(here, here, point.radius_mm, point.radius_mm)
        return self._fields.capsule(before[1], here, before[0].radius_mm, point.radius_mm)


def tile_rectangle(skin: Skin, tile: Tile) -> Polygon:
    """Return the outline of a tile in view mm."""
    seen, box = skin.views[tile[0]], tile_box(skin, tile)
    u0, v0, step = seen.frame.u_range[0], seen.frame.v_range[0], seen.step_mm
    return shapely.box(
        u0 + box.j0 * step, v0 + box.i0 * step, u0 + box.j1 * step, v0 + box.i1 * step
    )


def field_polygons(
    seen: SkinView,
    field: NDArray[np.float32],
    box: Box,
    simplify_mm: float = 0.015,
    min_area: float = 0.0,
) -> MultiPolygon:
    """Return where a field of a view is positive within a box, as polygons in view mm.

    Where the skin jumps between two pixels, the border runs half-way between them.
    """
    i0, i1 = max(0, box.i0 - 1), min(field.shape[0], box.i1 + 1)
    j0, j1 = max(0, box.j0 - 1), min(field.shape[1], box.j1 + 1)
    step = seen.step_mm
    block = np.pad(np.clip(field[i0:i1, j0:j1], -step, step), 1, constant_values=-step)
    u = seen.frame.u_range[0] + (np.arange(j0 - 1, j1 + 1) + 0.5) * seen.step_mm
    v = seen.frame.v_range[0] + (np.arange(i0 - 1, i1 + 1) + 0.5) * seen.step_mm
    return filled_polygons(block, u, v, simplify_mm=simplify_mm, min_area=min_area)


def _between(a: BrushPoint, b: BrushPoint, share: float) -> BrushPoint:
    if share >= 1:
        return b
    rest = 1 - share
    return BrushPoint(
        a.u * rest + b.u * share,
        a.v * rest + b.v * share,
        a.radius_mm * rest + b.radius_mm * share,
    )


def _is_jump(a: BrushPoint, at_a: SkinPoint, b: BrushPoint, at_b: SkinPoint) -> bool:
    in_picture = float(np.hypot(b.u - a.u, b.v - a.v))
    in_space = float(np.linalg.norm(at_b.xyz - at_a.xyz))
    return in_space > _JUMP_FACTOR * in_picture + _JUMP_SLACK_MM
