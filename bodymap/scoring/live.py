"""Overlaps that follow the brush: exact where it matters, and as cheap as what a move changes.

Every view is cut into tiles. A tile knows which zones fill it and the pieces of those that cross
it; what it adds to the sums is measured with polygons, as `Patterns.overlap` measures the whole
drawing. Between two such measurements the moves since are counted in pixels, which is a tenth
of the work, and as soon as they are more than a small share of the paint the tiles they touched are
measured again. So a live share stays within a fraction of a per cent of the exact one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from bodymap.figure.linking import Tile
from bodymap.figure.painted import PaintedSkin, border_shares
from bodymap.geometry.contours import areal
from bodymap.scoring.live_patterns import LivePatterns, ZoneSet
from bodymap.scoring.overlap import Overlap
from bodymap.scoring.ranking import level_weights
from bodymap.terms import BodyView

Level = int | None
Sums = NDArray[np.float64]
Border = NDArray[np.float32]

PENDING_SHARE = 0.015
"""Share of the paint that may be counted in pixels before tiles are measured again."""

PENDING_MM2 = 80.0
"""And at most so much skin, so that a small pattern in a large drawing stays right as well."""

TILES_AT_ONCE = 3
"""So many tiles are measured for one move, those that changed most, so that a frame stays free."""

MUCH = 2.0
"""More are measured only while what is left exceeds the allowed by this factor."""

_OWN_SHARE = 0.5
_NEIGHBOUR_SHARE = 0.125
"""Share of a pixel that a border passes at most when the pixel itself, or one beside it, changes by
1 in `tile_border`."""

_NOTHING_MM2 = 1e-6
"""Sums below this are what rounding leaves of erased paint."""


@dataclass(frozen=True, slots=True)
class _TileSums:
    """What one tile adds: shared skin per slot and painted skin, in mm2."""

    slots: NDArray[np.int64]
    shared: Sums
    pain: float


class _LevelSums:
    """Sums of one pain intensity over all tiles; each tile measured, then counted on."""

    def __init__(self, slot_count: int) -> None:
        self.shared = np.zeros(slot_count)
        self.pain = 0.0
        self.mouth_pain = 0.0
        self._tiles: dict[Tile, list[_TileSums]] = {}

    def add(self, tile: Tile, sums: _TileSums) -> None:
        """Add to what a tile holds."""
        self._tiles.setdefault(tile, []).append(sums)
        self._change(tile, sums, 1.0)

    def replace(self, tile: Tile, sums: _TileSums) -> None:
        """Exchange all that a tile holds."""
        for old in self._tiles.pop(tile, ()):
            self._change(tile, old, -1.0)
        if sums.pain > 0:
            self.add(tile, sums)

    def _change(self, tile: Tile, sums: _TileSums, sign: float) -> None:
        np.add.at(self.shared, sums.slots, sign * sums.shared)
        self.pain += sign * sums.pain
        if tile[0] is BodyView.MOUTH:
            self.mouth_pain += sign * sums.pain


class LiveOverlap:
    """The overlap of one painted skin, kept up to date."""

    def __init__(self, patterns: LivePatterns, painted: PaintedSkin) -> None:
        self._patterns = patterns
        self._painted = painted
        self._levels: dict[Level, _LevelSums] = {}
        self._borders: dict[tuple[Level, Tile], Border] = {}
        self._pending: dict[Tile, float] = {}
        painted.take_dirty()
        self.update(painted.painted_tiles())
        self.settle()

    def update(self, tiles: Iterable[Tile]) -> None:
        """Take in the paint of tiles that may have changed."""
        for tile in tiles:
            if self._patterns.has_skin(tile):
                for level in self._painted.levels:
                    self._count(level, tile)
        allowed = min(PENDING_MM2, PENDING_SHARE * self.extent_mm2())
        limit = allowed
        while sum(self._pending.values()) > limit:
            most = sorted(self._pending, key=lambda tile: (-self._pending[tile], tile))
            self._settle(most[:TILES_AT_ONCE])
            limit = MUCH * allowed

    def settle(self) -> None:
        """Measure every tile whose changes were only counted so far."""
        self._settle(sorted(self._pending))

    def _settle(self, tiles: list[Tile]) -> None:
        by_view: dict[BodyView, list[Tile]] = {}
        for tile in tiles:
            by_view.setdefault(tile[0], []).append(tile)
            self._pending.pop(tile, None)
        for level, sums in self._levels.items():
            for view, some in by_view.items():
                for tile, new in zip(some, self._measured(view, level, some), strict=True):
                    sums.replace(tile, new)

    def overlap(self) -> Overlap:
        """Return the overlap of what is painted now, as `Patterns.overlap` would."""
        present = {level: sums.pain > _NOTHING_MM2 for level, sums in self._levels.items()}
        totals = np.zeros(self._patterns.slot_count)
        pain = 0.0
        for level, weight in level_weights(present).items():
            totals += weight * self._levels[level].shared
            pain += weight * self._levels[level].pain
        shared = self._patterns.split(np.maximum(totals, 0.0))
        areas = self._patterns.areas
        in_mouth = sum(sums.mouth_pain for sums in self._levels.values()) > _NOTHING_MM2
        mouth = ZoneSet.IN_MOUTH if in_mouth else ZoneSet.ON_FACE
        return Overlap(
            shared[ZoneSet.ON_SKIN] + shared[mouth], areas[ZoneSet.ON_SKIN] + areas[mouth], pain
        )

    def extent_mm2(self) -> float:
        """Return the painted skin in mm2, whatever its intensity."""
        return max(0.0, sum(sums.pain for sums in self._levels.values()))

    def _count(self, level: Level, tile: Tile) -> None:
        """Add the pixels of a tile that changed since they were last counted.

        A border can move without any pixel's share changing, which matters where one pixel stands
        for much skin; so what waits to be measured is told by the border as well.
        """
        now = self._painted.tile_border(tile, level)
        before = self._borders.get((level, tile))
        if bool((now <= -1).all()) if before is None else np.array_equal(now, before):
            return
        self._borders[level, tile] = now
        was = np.float32(-1.0) if before is None else before
        change = border_shares(now) - (border_shares(before) if before is not None else 0.0)
        sums = self._levels.setdefault(level, _LevelSums(self._patterns.slot_count))
        slots, shared, moved = self._patterns.counted(tile, change)
        sums.add(tile, _TileSums(slots, shared, float(moved.sum())))
        passed = _passed(np.abs(now - was)) * self._patterns.pixel_areas(tile)
        self._pending[tile] = self._pending.get(tile, 0.0) + float(passed.sum())

    def _measured(self, view: BodyView, level: Level, tiles: list[Tile]) -> list[_TileSums]:
        """Measure several tiles of a view at once: few calls, whatever their number."""
        zones = [self._patterns.tile(tile) for tile in tiles]
        shapes = [self._painted.tile_paint(tile, level) for tile in tiles]
        filled = [
            shape is self._painted.tile_rectangle(tile)
            for shape, tile in zip(shapes, tiles, strict=True)
        ]
        cut = [
            zone.box if is_filled else areal(shape.intersection(zone.box))
            for shape, zone, is_filled in zip(shapes, zones, filled, strict=True)
        ]
        counts = [
            0 if is_filled or shape.is_empty else len(zone.pieces)
            for shape, zone, is_filled in zip(shapes, zones, filled, strict=True)
        ]
        paints = np.array(cut, dtype=object)
        pieces = [zone.pieces[:count] for zone, count in zip(zones, counts, strict=True)]
        shared = shapely.intersection(np.repeat(paints, counts), np.concatenate(pieces))
        areas = self._patterns.measure.areas_mm2(view, np.concatenate([paints, shared]))
        pains, rest = areas[: len(tiles)], areas[len(tiles) :]
        sums = []
        for is_filled, zone, count, pain in zip(filled, zones, counts, pains, strict=True):
            some = np.concatenate([np.full(zone.filling, pain), rest[:count]])
            values = zone.areas if is_filled else some
            sums.append(_TileSums(zone.slots[: len(values)], values, float(pain)))
            rest = rest[count:]
        return sums


def _passed(change: Border) -> Border:
    """Return the share of every pixel of a tile that a changed border can have passed.

    `change` (h + 2, w + 2) is that of `tile_border`.
    """
    height, width = change.shape[0] - 2, change.shape[1] - 2
    around = np.maximum(np.maximum(change[:-2], change[1:-1]), change[2:])
    beside = np.maximum(np.maximum(around[:, :-2], around[:, 1:-1]), around[:, 2:])
    own = change[1 : height + 1, 1 : width + 1]
    return np.asarray(_OWN_SHARE * own + _NEIGHBOUR_SHARE * (beside - own))
