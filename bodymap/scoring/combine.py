"""The fewest muscles that together explain a drawing, and what they leave unexplained.

The search (`bodymap.scoring.cover`) runs over places counted on the charts' pixels; the numbers
that are reported are measured on the polygons like every other number, so that a combination of
one muscle has the shares of its row in the list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.compiled import ZONE_CLASSES, CompiledAtlas, mirrored
from bodymap.atlas.model import ZoneKind
from bodymap.figure.measure import SkinMeasure
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.scoring.cover import CoverProblem, CoverRule, best_cover
from bodymap.scoring.overlap import Overlap, WeightedPaint
from bodymap.scoring.pixels import PixelPatterns, PixelSet
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.terms import BodyView, Laterality, mirrored_view

DEFAULT_RULE = CoverRule()
SUBSTITUTES = 2
"""How many other muscles are named that would fill a member's place nearly as well."""

SOFTENED = 0.3
"""How much of a policy's discount for spillover the search keeps. With all of it, a third muscle
would pay for lying over another one's spillover, where there is nothing left to explain."""

MISSING = 0.15
"""What unpainted primary zone costs in the search, as a share of its area; spillover half of it.
Kept apart from the policy, which judges one muscle at a time and may ask for more."""

_WITHIN = 0.5
_NOTHING_MM2 = 1e-6
_DIGITS = 9

PointKey = tuple[str, Laterality]


@dataclass(frozen=True, slots=True)
class Member:
    """One muscle of a combination; `adds` is the share of the pain only this member covers.

    `substitutes` are trigger points of other muscles that would come next in its place.
    """

    muscle: str
    side: Laterality
    trigger_point: str
    adds: float
    substitutes: tuple[PointKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Combination:
    """The fewest muscles that together cover a drawing; empty where none covers its share.

    `pain_covered` is weighted like a candidate's. `rest` holds the paint in no zone of any member
    per view (view mm), `rest_share` its share of the painted skin.
    """

    members: tuple[Member, ...] = ()
    pain_covered: float = 0.0
    rest_share: float = 0.0
    rest: Mapping[BodyView, MultiPolygon] = field(default_factory=dict, compare=False)


class Combiner:
    """Finds combinations on one atlas; built once, pure afterwards.

    `patterns` must have a row for every trigger point and side that may take part.
    """

    def __init__(
        self,
        compiled: CompiledAtlas,
        measure: SkinMeasure,
        patterns: PixelPatterns,
        policy: ScoringPolicy = DEFAULT_POLICY,
        rule: CoverRule = DEFAULT_RULE,
    ) -> None:
        self._compiled = compiled
        self._measure = measure
        self._patterns = patterns
        self._weights = np.array([policy.weights[zone_class] for zone_class in ZONE_CLASSES])
        self._policy = policy
        self._missing = np.array(
            [MISSING * (1.0 if kind is ZoneKind.PRIMARY else 0.5) for kind, _ in ZONE_CLASSES]
        )
        self._search_weights = 1.0 - SOFTENED * (1.0 - self._weights)
        self.rule = rule

    def combination(self, paint: WeightedPaint, overlap: Overlap) -> Combination:
        """Return the combination for paint whose overlap (rows as `patterns.keys`) is known."""
        if overlap.pain <= 0:
            return Combination()
        rows, problem = self._problem(paint, overlap)
        chosen = best_cover(problem, self.rule)
        if len(chosen) == 1:
            chosen = (self._first(overlap, rows),)
        if problem.covered(chosen) < max(self.rule.adds * problem.pain, _NOTHING_MM2):
            return Combination((), 0.0, 1.0, _painted(paint))
        keys = [self._patterns.keys[rows[member]] for member in chosen]
        covered = self._covered(paint, keys)
        rest = self._rest(paint, keys)
        painted = self._measure.area_cm2(_painted(paint))
        left = self._measure.area_cm2(rest)
        added = problem.added(chosen)
        members = [
            Member(
                _muscle(point),
                side,
                point,
                min(1.0, share / problem.pain),
                self._substitutes(problem, rows, chosen, member),
            )
            for (point, side), share, member in zip(keys, added, chosen, strict=True)
        ]
        members.sort(key=lambda member: (-round(member.adds, 9), member.trigger_point, member.side))
        share = min(1.0, left / painted) if painted > 0 else 0.0
        return Combination(tuple(members), min(1.0, covered / overlap.pain), share, rest)

    def _first(self, overlap: Overlap, rows: NDArray[np.int64]) -> int:
        """Return the index into rows of the first of the list, so that one muscle is always that.

        Ties go as in the list: by trigger point, then by row.
        """
        scores = np.round(self._policy.match(overlap).score[rows], _DIGITS)
        best = np.flatnonzero(scores == scores.max()).tolist()
        return int(min(best, key=lambda index: (self._patterns.keys[rows[index]][0], index)))

    def _problem(
        self, paint: WeightedPaint, overlap: Overlap
    ) -> tuple[NDArray[np.int64], CoverProblem]:
        """Return the rows that touch the paint and the problem over them."""
        rows = np.flatnonzero(overlap.shared @ self._weights > 0)
        weights, areas = self._places(paint, rows)
        unpainted = np.maximum(overlap.areas - overlap.shared, 0.0) @ self._missing
        owners = [(_muscle(point), side) for point, side in (self._patterns.keys[r] for r in rows)]
        problem = CoverProblem(weights, areas, unpainted[rows], owners, float(areas.sum()))
        return rows, problem

    def _places(
        self, paint: WeightedPaint, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (rows, places) how fully each pattern covers each place, and (places,) mm2."""
        patterns = self._patterns
        second = patterns.in_mouth if paint.is_in_mouth else patterns.on_face
        blocks, areas = [], []
        for weight, polygons in paint.layers:
            for view, shape in polygons.items():
                pixels = self._pixels(view, shape)
                if len(pixels) == 0 or weight <= 0:
                    continue
                block = np.zeros((len(rows), len(pixels)), dtype=np.float32)
                for zones in (patterns.on_skin, second):
                    self._add_zones(block, rows, zones, view, pixels)
                blocks.append(block)
                areas.append(weight * patterns.pixel_areas[view].ravel()[pixels])
        if not blocks:
            return np.zeros((len(rows), 0)), np.zeros(0)
        return _grouped(np.concatenate(blocks, axis=1), np.concatenate(areas))

    def _pixels(self, view: BodyView, shape: MultiPolygon) -> NDArray[np.int64]:
        """Return the chart's pixels (flat indices) whose middle is painted."""
        seen = self._patterns.skin.views.get(view)
        if seen is None or shape.is_empty:
            return np.zeros(0, dtype=np.int64)
        u0, v0, u1, v1 = shape.bounds
        i0, i1 = int(seen.row(v0)), int(seen.row(v1)) + 1
        j0, j1 = int(seen.column(u0)), int(seen.column(u1)) + 1
        i, j = np.nonzero(seen.chart[i0:i1, j0:j1])
        u = seen.frame.u_range[0] + (j + j0 + 0.5) * seen.step_mm
        v = seen.frame.v_range[0] + (i + i0 + 0.5) * seen.step_mm
        inside = shapely.contains_xy(shape, u, v)
        return np.asarray((i[inside] + i0) * seen.hit.shape[1] + j[inside] + j0)

    def _add_zones(
        self,
        block: NDArray[np.float32],
        rows: NDArray[np.int64],
        zones: PixelSet,
        view: BodyView,
        pixels: NDArray[np.int64],
    ) -> None:
        incidence = zones.views.get(view)
        if incidence is None:
            return
        first = incidence.starts[pixels]
        counts = incidence.starts[pixels + 1] - first
        ends = np.cumsum(counts)
        entries = np.arange(int(counts.sum())) + np.repeat(first - ends + counts, counts)
        where = np.repeat(np.arange(len(pixels)), counts)
        row, column = np.divmod(incidence.slots[entries], len(ZONE_CLASSES))
        place = np.full(len(self._patterns.keys), -1)
        place[rows] = np.arange(len(rows))
        within = (incidence.shares[entries] >= _WITHIN) & (place[row] >= 0)
        row, column, where = place[row][within], column[within], where[within]
        for zone_class in np.argsort(self._search_weights, kind="stable").tolist():
            some = column == zone_class  # the fullest last: it stays where zones meet in a pixel
            block[row[some], where[some]] = self._search_weights[zone_class]

    def _substitutes(
        self,
        problem: CoverProblem,
        rows: NDArray[np.int64],
        chosen: Sequence[int],
        member: int,
    ) -> tuple[PointKey, ...]:
        """Return who would take a member's place, best first, each muscle and side once."""
        others = [o for o in chosen if o != member]
        taken = {problem.owners[m] for m in chosen}
        found = [
            (problem.value((*others, k), self.rule), k)
            for k in range(len(problem.weights))
            if problem.owners[k] not in taken
        ]
        found.sort(key=lambda item: (-round(item[0], 9), self._patterns.keys[rows[item[1]]]))
        named: dict[object, PointKey] = {}
        for _, k in found:
            named.setdefault(problem.owners[k], self._patterns.keys[rows[k]])
            if len(named) == SUBSTITUTES:
                break
        return tuple(named.values())

    def _covered(self, paint: WeightedPaint, keys: Sequence[PointKey]) -> float:
        """Return the weighted painted skin (mm2) that a set covers, each place by its best zone."""
        second = BodyView.MOUTH if paint.is_in_mouth else None
        order = np.argsort(-self._weights, kind="stable").tolist()
        total = 0.0
        for level, polygons in paint.layers:
            for view, shape in polygons.items():
                left = shape
                for column in order:
                    pieces = [self._piece(key, column, view, second) for key in keys]
                    zone = shapely.union_all([piece for piece in pieces if not piece.is_empty])
                    if zone.is_empty or left.is_empty or level <= 0:
                        continue
                    shared = shapely.intersection(left, zone)
                    area = self._measure.areas_mm2(view, np.array([as_multipolygon(shared)]))[0]
                    total += level * float(self._weights[column]) * float(area)
                    left = as_multipolygon(shapely.difference(left, zone))
        return total

    def _piece(
        self, key: PointKey, column: int, view: BodyView, mouth: BodyView | None
    ) -> MultiPolygon:
        """Return what of a trigger point's zone class counts in a view."""
        point, side = key
        is_right = side is Laterality.RIGHT
        stored = (point, ZONE_CLASSES[column], mirrored_view(view) if is_right else view)
        shape = self._compiled.pieces.get(stored, EMPTY)
        if mouth is None:
            shape = EMPTY if view is BodyView.MOUTH else shape
            face = self._compiled.projected.get(stored, EMPTY)
            shape = as_multipolygon(shapely.union(shape, face)) if not face.is_empty else shape
        return mirrored(shape) if is_right else shape

    def _rest(
        self, paint: WeightedPaint, keys: Sequence[PointKey]
    ) -> Mapping[BodyView, MultiPolygon]:
        """Return the paint outside every zone of every member, per view that has some."""
        found = {}
        for view, painted in _painted(paint).items():
            zones = [
                zone
                for point, side in keys
                for kind in ZoneKind
                if not (zone := self._compiled.zone(point, side, kind, view)).is_empty
            ]
            left = shapely.difference(painted, shapely.union_all(zones)) if zones else painted
            if not left.is_empty:
                found[view] = as_multipolygon(left)
        return found


def _painted(paint: WeightedPaint) -> dict[BodyView, MultiPolygon]:
    """Return all paint per view, whatever its intensity."""
    found: dict[BodyView, list[MultiPolygon]] = {}
    for _, polygons in paint.layers:
        for view, shape in polygons.items():
            if not shape.is_empty:
                found.setdefault(view, []).append(shape)
    return {
        view: shapes[0] if len(shapes) == 1 else as_multipolygon(shapely.union_all(shapes))
        for view, shapes in found.items()
    }


def _grouped(
    block: NDArray[np.float32], areas: NDArray[np.floating]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return columns that are alike as one place: (rows, places) weights and (places,) areas."""
    mixed = np.random.default_rng(0).random((2, len(block)))
    marks = np.round(mixed @ block.astype(np.float64), 9)
    _, first, place = np.unique(marks[0] + 1j * marks[1], return_index=True, return_inverse=True)
    summed = np.bincount(place.ravel(), areas.astype(np.float64), len(first))
    return block[:, first].astype(np.float64), np.asarray(summed, dtype=np.float64)


def _muscle(trigger_point: str) -> str:
    return trigger_point.partition(".")[0]
