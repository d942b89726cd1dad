"""Overlaps that follow the brush: exact where it matters, and as cheap as what a move changes.

Every view is cut into tiles. A tile knows which zones fill it and the pieces of those that cross
it; what it adds to the sums is measured with polygons, as `Patterns.overlap` measures the whole
drawing. Between two such measurements the moves since are counted in pixels, which is a tenth
of the work, and as soon as they are more than a small share of the paint the tiles they touched are
measured again. So a live share stays within a fraction of a per cent of the exact one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from bodymap.figure.linking import Tile
from bodymap.figure.painted import PaintedSkin
from bodymap.geometry.contours import areal
from bodymap.geometry.coverage import border_shares
from bodymap.scoring.live_patterns import LivePatterns, ZoneSet
from bodymap.scoring.overlap import Overlap
from bodymap.scoring.ranking import level_weights
from bodymap.terms import BodyView

Level = int | None
Sums = NDArray[np.float64]
Border = NDArray[np.float32]
_Place = tuple[Level, Tile]

UNSURE_SHARE = 0.004
"""How much of the paint may be unsure before a tile is measured again. Each pixel is counted wrong
by chance, too much or too little, so they add up as squares do."""

UNSURE_MM2 = 12.0
"""And at most so much skin, so that a small pattern in a large drawing stays right as well."""

MUCH = 1.25
"""One tile is measured for a move, so that a frame stays free; more only while what is left
exceeds the allowed by this factor."""

_CORNER_DOUBT = np.float32(0.5)
_NO_PAINT = (np.full((1, 1), -1.0, dtype=np.float32), np.zeros((1, 1), dtype=np.float32))

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
        self.remove(tile)
        if sums.pain > 0:
            self.add(tile, sums)

    def remove(self, tile: Tile) -> None:
        """Take away all that a tile holds; the last one leaves exactly nothing."""
        for old in self._tiles.pop(tile, ()):
            self._change(tile, old, -1.0)
        if not self._tiles:
            self.shared[:] = 0.0
            self.pain = self.mouth_pain = 0.0

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
        self._borders: dict[_Place, Border] = {}
        self._shares: dict[_Place, Border] = {}
        self._measured_at: dict[_Place, tuple[Border, Border]] = {}
        self._unsure: dict[_Place, float] = {}
        painted.take_dirty()
        self.update(painted.painted_tiles())
        self.settle()

    def update(self, tiles: Iterable[Tile]) -> None:
        """Take in the paint of tiles that may have changed."""
        for tile in tiles:
            if self._patterns.has_skin(tile):
                for level in self._painted.levels:
                    self._count(level, tile)
        allowed = min(UNSURE_MM2, UNSURE_SHARE * self.extent_mm2())
        while self.unsure_mm2() > allowed:
            self._settle([max(self._unsure, key=lambda place: (self._unsure[place], place[1]))])
            allowed = MUCH * min(UNSURE_MM2, UNSURE_SHARE * self.extent_mm2())

    def unsure_mm2(self) -> float:
        """Return the skin in mm2 by which counting may be wrong."""
        return math.sqrt(sum(self._unsure.values()))

    def settle(self) -> None:
        """Measure every tile whose changes were only counted so far."""
        self._settle(sorted(self._unsure, key=lambda place: place[1]))

    def _settle(self, places: list[_Place]) -> None:
        groups: dict[tuple[Level, BodyView], list[Tile]] = {}
        for level, tile in places:
            groups.setdefault((level, tile[0]), []).append(tile)
            place = (level, tile)
            self._measured_at[place] = (
                self._borders[place],
                _doubt(self._borders[place], self._shares[place]),
            )
            del self._unsure[level, tile]
        for (level, view), tiles in groups.items():
            for tile, new in zip(tiles, self._measured(view, level, tiles), strict=True):
                self._levels[level].replace(tile, new)

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
        """Add the pixels of a tile that changed since they were last counted."""
        now = self._painted.tile_border(tile, level)
        before = self._borders.get((level, tile))
        if bool((now <= -1).all()) if before is None else np.array_equal(now, before):
            return
        self._borders[level, tile] = now
        if bool((now <= -1).all()):
            self._forget(level, tile)
            return
        shares = border_shares(now)
        change = shares - self._shares.get((level, tile), 0.0)
        self._shares[level, tile] = shares
        sums = self._levels.setdefault(level, _LevelSums(self._patterns.slot_count))
        slots, shared, moved = self._patterns.counted(tile, change)
        sums.add(tile, _TileSums(slots, shared, float(moved.sum())))
        then, doubt = self._measured_at.get((level, tile), _NO_PAINT)
        unsure = np.maximum(_doubt(now, shares), doubt) * self._patterns.doubtful_areas(tile)
        unsure *= _touched(now != then)
        self._unsure[level, tile] = _squared(unsure, is_thin=_is_thin(shares))

    def _forget(self, level: Level, tile: Tile) -> None:
        """Take a tile without paint out, exactly: a rest would keep the intensity alive."""
        place = (level, tile)
        self._shares.pop(place, None)
        self._measured_at.pop(place, None)
        self._unsure.pop(place, None)
        if level in self._levels:
            self._levels[level].remove(tile)

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


def _doubt(border: Border, shares: Border) -> Border:
    """Return how much of every pixel (h, w) may be counted wrong, 0-1: where a border passes it.

    `border` (h + 2, w + 2) is as `tile_border` gives it; `shares` (h, w) the painted shares. Pixels
    wholly inside or outside are counted as they are measured.
    """
    passed = 1.0 - np.abs(border[1:-1, 1:-1])
    cut = _CORNER_DOUBT * ((shares > 0) & (shares < 1))
    return np.asarray(np.maximum(passed, cut), dtype=np.float32)


def _touched(moved: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the inner pixels (h, w) that moved or have a neighbour (h + 2, w + 2) that did."""
    rows = moved[:-2] | moved[1:-1] | moved[2:]
    return np.asarray(rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:])


def _is_thin(shares: Border) -> bool:
    """Return whether a tile's paint has hardly an inside: slivers are all counted too large."""
    painted = np.count_nonzero(shares)
    return bool(2 * np.count_nonzero(shares == 1) < painted)


def _squared(unsure: Border, *, is_thin: bool) -> float:
    """Return the square of what pixels add up to: by chance, or all one way where it is thin."""
    if is_thin:
        return float(unsure.sum()) ** 2
    return float(np.vdot(unsure, unsure))
