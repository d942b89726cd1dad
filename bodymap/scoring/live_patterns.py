"""The zones as live ranking needs them: cut into tiles, and as pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon, Polygon

from bodymap.atlas.compiled import ZONE_CLASSES, CompiledAtlas, PieceKey, mirrored
from bodymap.figure.linking import Tile, tile_box
from bodymap.figure.load import Figure
from bodymap.figure.painted import tile_rectangle
from bodymap.geometry.contours import areal
from bodymap.scoring.overlap import Matrix
from bodymap.scoring.pixels import PixelPatterns
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view


class ZoneSet(IntEnum):
    """Where a zone is looked for; those of the mouth twice."""

    ON_SKIN = 0
    IN_MOUTH = 1
    ON_FACE = 2


SETS = len(ZoneSet)

_DOUBT_WITHOUT_ZONE = np.float32(0.2)


@dataclass(frozen=True, slots=True)
class TileZones:
    """The zones of one tile: slots of those that fill it, slots and pieces of the others.

    `areas` is the skin in mm2 of every piece, filling ones first.
    """

    box: Polygon
    slots: NDArray[np.int64]
    filling: int
    pieces: NDArray[np.object_]
    areas: NDArray[np.float64]


class LivePatterns:
    """All zones of all trigger points on both sides; tiles are cut when first asked for.

    Rows as `keys`; a slot is (set, row, class) in one number.
    """

    def __init__(
        self,
        compiled: CompiledAtlas,
        figure: Figure,
        points: Sequence[str],
        pixels: PixelPatterns | None = None,
    ) -> None:
        """Cut nothing yet; `pixels` are those of the same points where somebody has them."""
        self.measure = figure.measure
        self._skin = figure.skin
        self._pixels = pixels or PixelPatterns(compiled, figure.skin, points)
        self.keys = self._pixels.keys
        self._set_size = len(self.keys) * len(ZONE_CLASSES)
        self.slot_count = SETS * self._set_size
        rows = {key: row for row, key in enumerate(self.keys)}
        found: dict[BodyView, list[tuple[MultiPolygon, int]]] = {}
        for key, shape in compiled.pieces.items():
            where = ZoneSet.IN_MOUTH if key[2] is BodyView.MOUTH else ZoneSet.ON_SKIN
            self._add(found, rows, key, shape, where)
        for key, shape in compiled.projected.items():
            self._add(found, rows, key, shape, ZoneSet.ON_FACE)
        self._shapes = {
            view: np.array([shape for shape, _ in items], dtype=object)
            for view, items in found.items()
        }
        self._slots = {view: np.array([slot for _, slot in items]) for view, items in found.items()}
        self._trees = {view: shapely.STRtree(shapes) for view, shapes in self._shapes.items()}
        self._tiles: dict[Tile, TileZones] = {}
        self._has_skin: dict[Tile, bool] = {}
        self._doubtful: dict[Tile, NDArray[np.float32]] = {}
        self._sets = (self._pixels.on_skin, self._pixels.in_mouth, self._pixels.on_face)
        areas = np.zeros(self.slot_count)
        for view, shapes in self._shapes.items():
            np.add.at(areas, self._slots[view], self.measure.areas_mm2(view, shapes))
        self.areas: tuple[Matrix, ...] = tuple(self.split(areas))

    def split(self, sums: NDArray[np.float64]) -> list[Matrix]:
        """Return sums per slot as one (rows, classes) matrix for each set."""
        return [part.reshape(-1, len(ZONE_CLASSES)) for part in np.split(sums, SETS)]

    def has_skin(self, tile: Tile) -> bool:
        """Return whether any of a tile's pixels is measured: it lies on the view's chart."""
        known = self._has_skin.get(tile)
        if known is None:
            box = tile_box(self._skin, tile)
            known = bool(self._skin.views[tile[0]].chart[box.slices].any())
            self._has_skin[tile] = known
        return known

    def pixel_areas(self, tile: Tile) -> NDArray[np.float32]:
        """Return the skin in mm2 of every pixel of a tile."""
        return self._pixels.pixel_areas[tile[0]][tile_box(self._skin, tile).slices]

    def doubtful_areas(self, tile: Tile) -> NDArray[np.float32]:
        """Return the skin in mm2 of every pixel of a tile, little where no zone's border passes.

        What paint and a zone share of a pixel that both cross can only be guessed.
        """
        known = self._doubtful.get(tile)
        if known is None:
            areas = self.pixel_areas(tile)
            crossed = np.zeros(areas.size, dtype=np.bool_)
            for pixel_set in self._sets:
                incidence = pixel_set.views.get(tile[0])
                if incidence is not None:
                    crossed |= incidence.is_crossed(self._pixel_numbers(tile))
            share = np.where(crossed.reshape(areas.shape), np.float32(1.0), _DOUBT_WITHOUT_ZONE)
            known = self._doubtful[tile] = areas * share
        return known

    def _pixel_numbers(self, tile: Tile) -> NDArray[np.int64]:
        """Return the numbers (h * w,) of a tile's pixels in the picture, row by row."""
        rows, columns = tile_box(self._skin, tile).slices
        width = self._skin.views[tile[0]].hit.shape[1]
        across = np.arange(columns.start, columns.stop)
        pixels = np.arange(rows.start, rows.stop)[:, None] * width + across
        return np.asarray(pixels.ravel(), dtype=np.int64)

    def counted(
        self, tile: Tile, change: NDArray[np.float32]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return (slots, skin in mm2) of changed pixel shares, and the skin of each pixel."""
        view = tile[0]
        box = tile_box(self._skin, tile)
        moved = self._pixels.pixel_areas[view][box.slices] * change
        i, j = np.nonzero(moved)
        some = moved[i, j].astype(np.float64)
        pixels = (i + box.i0) * self._skin.views[view].hit.shape[1] + (j + box.j0)
        slots: list[NDArray[np.int64]] = []
        values: list[NDArray[np.float64]] = []
        for where, pixel_set in enumerate(self._sets):
            incidence = pixel_set.views.get(view)
            if incidence is not None:
                found, shared = incidence.entries(pixels, some)
                slots.append(found + where * self._set_size)
                values.append(shared)
        if not slots:
            return np.zeros(0, dtype=np.int64), np.zeros(0), some
        return np.concatenate(slots), np.concatenate(values), some

    def tile(self, tile: Tile) -> TileZones:
        """Return the zones of a tile."""
        known = self._tiles.get(tile)
        if known is None:
            known = self._tiles[tile] = self._cut(tile[0], tile_rectangle(self._skin, tile))
        return known

    def _cut(self, view: BodyView, box: Polygon) -> TileZones:
        if view not in self._trees:
            nothing = np.zeros(0)
            return TileZones(box, nothing.astype(int), 0, nothing.astype(object), nothing)
        near = np.sort(self._trees[view].query(box, predicate="intersects"))
        shapes = self._shapes[view][near]
        fills = shapely.covers(shapes, box)
        inside, crossing = near[fills], near[~fills]
        cut = [areal(shape) for shape in shapely.intersection(self._shapes[view][crossing], box)]
        kept = np.array([not shape.is_empty for shape in cut], dtype=bool)
        pieces = np.array(cut, dtype=object)[kept]
        areas = self.measure.areas_mm2(view, np.concatenate([np.array([box]), pieces]))
        return TileZones(
            box,
            self._slots[view][np.concatenate([inside, crossing[kept]])],
            len(inside),
            pieces,
            np.concatenate([np.full(len(inside), areas[0]), areas[1:]]),
        )

    def _add(
        self,
        found: dict[BodyView, list[tuple[MultiPolygon, int]]],
        rows: dict[tuple[str, Laterality], int],
        key: PieceKey,
        shape: MultiPolygon,
        where: ZoneSet,
    ) -> None:
        point, zone_class, view = key
        if (point, Laterality.LEFT) not in rows:
            return
        column = where * self._set_size + ZONE_CLASSES.index(zone_class)
        left, right = (column + rows[point, side] * len(ZONE_CLASSES) for side in SIDES)
        found.setdefault(view, []).append((shape, left))
        found.setdefault(mirrored_view(view), []).append((mirrored(shape), right))
