"""How much painted skin lies in each zone: the one place where polygons meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

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


class _ZoneSet(IntEnum):
    """Where a zone's piece is looked for."""

    SKIN = 0
    MOUTH = 1
    FACE = 2


@dataclass(frozen=True, slots=True)
class _ViewPieces:
    """The zones' pieces on one view's chart with an index over them; `areas` in mm2 of skin."""

    shapes: NDArray[np.object_]
    sets: NDArray[np.int64]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    areas: NDArray[np.float64]
    tree: shapely.STRtree


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Pairs of a painted part and a piece of a zone that meet in one view, areas in mm2 of skin."""

    view: BodyView
    weight: NDArray[np.float64]
    paint: NDArray[np.object_]
    paint_area: NDArray[np.float64]
    zone: NDArray[np.object_]
    zone_area: NDArray[np.float64]
    slot: NDArray[np.int64]


_Found = list[tuple[MultiPolygon, _ZoneSet, int, int]]


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
        self._rows = {key: row for row, key in enumerate(self.keys)}
        found: dict[BodyView, _Found] = {}
        for key, shape in compiled.pieces.items():
            which = _ZoneSet.MOUTH if key[2] is BodyView.MOUTH else _ZoneSet.SKIN
            self._add(found, key, shape, which)
        for key, shape in compiled.projected.items():
            self._add(found, key, shape, _ZoneSet.FACE)
        self._areas = [np.zeros((len(self._rows), len(ZONE_CLASSES))) for _ in _ZoneSet]
        self._views = {view: self._indexed(view, items) for view, items in found.items()}

    def overlap(self, paint: WeightedPaint) -> Overlap:
        """Return what each zone shares with the paint.

        Zones of the mouth are looked for on the inset when anything is painted there, else where
        people show them on the face.
        """
        unused = _ZoneSet.FACE if paint.is_in_mouth else _ZoneSet.MOUTH
        second = _ZoneSet.MOUTH if paint.is_in_mouth else _ZoneSet.FACE
        shared = np.zeros_like(self._areas[_ZoneSet.SKIN])
        layers = [
            (weight, view, shapely.get_parts(shape))
            for weight, polygons in paint.layers
            for view, shape in polygons.items()
            if weight > 0 and not shape.is_empty
        ]
        skins = self._measure.areas_of([(view, parts) for _, view, parts in layers])
        pain = 0.0
        meetings = []
        for (weight, view, parts), skin in zip(layers, skins, strict=True):
            pain += weight * float(skin.sum())
            meeting = self._meeting(weight, view, parts, skin, unused)
            if meeting is not None:
                meetings.append(meeting)
        self._add_shared(shared, meetings)
        return Overlap(shared, self._areas[_ZoneSet.SKIN] + self._areas[second], pain)

    def _add(
        self,
        found: dict[BodyView, _Found],
        key: PieceKey,
        shape: MultiPolygon,
        which: _ZoneSet,
    ) -> None:
        point, zone_class, view = key
        if (point, Laterality.LEFT) not in self._rows:
            return
        column = ZONE_CLASSES.index(zone_class)
        left, right = (self._rows[point, side] for side in SIDES)
        found.setdefault(view, []).append((shape, which, left, column))
        found.setdefault(mirrored_view(view), []).append((mirrored(shape), which, right, column))

    def _indexed(self, view: BodyView, items: _Found) -> _ViewPieces:
        shapes = np.array([shape for shape, _, _, _ in items], dtype=object)
        sets, rows, columns = (
            np.array([item[place] for item in items], dtype=np.int64) for place in (1, 2, 3)
        )
        areas = self._measure.areas_mm2(view, shapes)
        for which, total in zip(_ZoneSet, self._areas, strict=True):
            some = sets == which
            np.add.at(total, (rows[some], columns[some]), areas[some])
        shapely.prepare(shapes)
        return _ViewPieces(shapes, sets, rows, columns, areas, shapely.STRtree(shapes))

    def _meeting(
        self,
        weight: float,
        view: BodyView,
        parts: NDArray[np.object_],
        skin: NDArray[np.float64],
        unused: _ZoneSet,
    ) -> _Meeting | None:
        """Return which pieces of a view's zones the painted parts meet; None if none.

        Paint that shows beside the view's chart is another view's to measure.
        """
        pieces = self._views.get(view)
        on_chart = skin > _NOTHING_MM2
        parts, sizes = parts[on_chart], skin[on_chart]
        if pieces is None or len(parts) == 0:
            return None
        shapely.prepare(parts)
        part, piece = pieces.tree.query(parts, predicate="intersects")
        used = pieces.sets[piece] != unused
        part, piece = part[used], piece[used]
        return _Meeting(
            view,
            np.full(len(part), weight),
            parts[part],
            sizes[part],
            pieces.shapes[piece],
            pieces.areas[piece],
            pieces.rows[piece] * len(ZONE_CLASSES) + pieces.columns[piece],
        )

    def _add_shared(self, shared: Matrix, meetings: list[_Meeting]) -> None:
        """Add what painted parts and zones share, all views at once.

        Paint that lies wholly in a zone, and zones wholly painted, need no overlay.
        """
        if not meetings:
            return
        paint = np.concatenate([meeting.paint for meeting in meetings])
        zone = np.concatenate([meeting.zone for meeting in meetings])
        areas = np.concatenate([meeting.paint_area for meeting in meetings])
        whole = np.concatenate([meeting.zone_area for meeting in meetings])
        inside = shapely.covers(zone, paint)
        filled = ~inside
        filled[filled] = shapely.covers(paint[filled], zone[filled])
        cut = ~(inside | filled)
        areas[filled] = whole[filled]
        ends = np.cumsum([len(meeting.paint) for meeting in meetings])
        of_meeting = np.split(cut, ends[:-1])
        counts = [int(some.sum()) for some in of_meeting]
        common = np.split(shapely.intersection(paint[cut], zone[cut]), np.cumsum(counts[:-1]))
        views = [meeting.view for meeting in meetings]
        areas[cut] = np.concatenate(self._measure.areas_of(list(zip(views, common, strict=True))))
        weights = np.concatenate([meeting.weight for meeting in meetings])
        slots = np.concatenate([meeting.slot for meeting in meetings])
        shared += np.bincount(slots, weights * areas, shared.size).reshape(shared.shape)


_NOTHING_MM2 = 1e-9
