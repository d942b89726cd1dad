"""How much painted skin lies in each zone: the one place where polygons meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.compiled import ZONE_CLASSES, CompiledAtlas, PieceKey, mirrored
from bodymap.figure.measure import SkinMeasure
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class WeightedPaint:
    """Painted polygons per view (view mm), each with the weight of its pain intensity (0-1)."""

    layers: tuple[tuple[float, Mapping[BodyView, MultiPolygon]], ...]

    @property
    def is_in_mouth(self) -> bool:
        """Return whether anything is painted on the mouth inset."""
        return any(
            BodyView.MOUTH in polygons and not polygons[BodyView.MOUTH].is_empty
            for _, polygons in self.layers
        )


@dataclass(frozen=True, slots=True)
class Overlap:
    """Skin areas in mm2, rows as `Patterns.keys`, columns as ZONE_CLASSES.

    `shared` is the painted part of each zone, weighted by pain intensity; `areas` the whole zone;
    `pain` the weighted painted skin.
    """

    shared: Matrix
    areas: Matrix
    pain: float


@dataclass(frozen=True, slots=True)
class _ViewPieces:
    shapes: NDArray[np.object_]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    tree: shapely.STRtree


class _PieceSet:
    """Some of the zones' pieces, by view, with an index over them."""

    def __init__(
        self,
        pieces: Mapping[PieceKey, MultiPolygon],
        rows: Mapping[tuple[str, Laterality], int],
        measure: SkinMeasure,
    ) -> None:
        self._measure = measure
        self.areas: Matrix = np.zeros((len(rows), len(ZONE_CLASSES)))
        found: dict[BodyView, list[tuple[MultiPolygon, int, int]]] = {}
        for (point, zone_class, view), shape in pieces.items():
            if (point, Laterality.LEFT) not in rows:
                continue
            column = ZONE_CLASSES.index(zone_class)
            left, right = (rows[point, side] for side in SIDES)
            found.setdefault(view, []).append((shape, left, column))
            found.setdefault(mirrored_view(view), []).append((mirrored(shape), right, column))
        self.views = {view: self._indexed(view, items) for view, items in found.items()}

    def _indexed(self, view: BodyView, items: list[tuple[MultiPolygon, int, int]]) -> _ViewPieces:
        shapes = np.array([shape for shape, _, _ in items], dtype=object)
        rows = np.array([row for _, row, _ in items])
        columns = np.array([column for _, _, column in items])
        np.add.at(self.areas, (rows, columns), self._measure.areas_mm2(view, shapes))
        shapely.prepare(shapes)
        return _ViewPieces(shapes, rows, columns, shapely.STRtree(shapes))

    def add_overlap(
        self, shared: Matrix, weight: float, view: BodyView, shape: MultiPolygon
    ) -> None:
        """Add the weighted skin area (mm2) that paint of a view shares with each zone."""
        pieces = self.views.get(view)
        if pieces is None:
            return
        parts = shapely.get_parts(shape)
        part, piece = pieces.tree.query(parts, predicate="intersects")
        if len(part) == 0:
            return
        common = shapely.intersection(parts[part], pieces.shapes[piece])
        areas = self._measure.areas_mm2(view, common)
        np.add.at(shared, (pieces.rows[piece], pieces.columns[piece]), weight * areas)


class Patterns:
    """All zones of all trigger points on both sides, ready to be compared with paint.

    `keys[i]` is (trigger point id, side) of row i.
    """

    def __init__(
        self, compiled: CompiledAtlas, measure: SkinMeasure, points: Sequence[str]
    ) -> None:
        self._measure = measure
        self.keys: tuple[tuple[str, Laterality], ...] = tuple(
            (point, side) for point in points for side in SIDES
        )
        rows = {key: row for row, key in enumerate(self.keys)}
        skin = {
            key: shape for key, shape in compiled.pieces.items() if key[2] is not BodyView.MOUTH
        }
        mouth = {key: shape for key, shape in compiled.pieces.items() if key[2] is BodyView.MOUTH}
        self._skin, self._mouth, self._projected = (
            _PieceSet(pieces, rows, measure) for pieces in (skin, mouth, compiled.projected)
        )

    def overlap(self, paint: WeightedPaint) -> Overlap:
        """Return what each zone shares with the paint.

        Zones of the mouth are looked for on the inset when anything is painted there, else where
        people show them on the face.
        """
        second = self._mouth if paint.is_in_mouth else self._projected
        shared = np.zeros_like(self._skin.areas)
        pain = 0.0
        for weight, polygons in paint.layers:
            for view, shape in polygons.items():
                if shape.is_empty or weight <= 0:
                    continue
                pain += weight * float(self._measure.areas_mm2(view, np.array([shape]))[0])
                for pieces in (self._skin, second):
                    pieces.add_overlap(shared, weight, view, shape)
        return Overlap(shared, self._skin.areas + second.areas, pain)
