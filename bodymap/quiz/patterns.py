"""The textbook patterns as paint, and how much alike they are, by the functions that rank."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import CompiledAtlas, mirrored
from bodymap.atlas.model import ZoneKind
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.quiz.model import Polygons
from bodymap.scoring.overlap import Overlap, Patterns, WeightedPaint
from bodymap.scoring.policy import ScoringPolicy, tversky_policy
from bodymap.terms import BodyView, Laterality, mirrored_view

MARKING = tversky_policy("quiz-1", spillover=1.0, weak=1.0, missing=1.0, missing_spillover=0.4)
"""How a drawn referral is marked: Tversky's index again, but a learner draws the whole pattern.

So all of it counts fully where it is painted, and missing core costs as much as paint outside;
missing spillover less, for it is felt less often. The ranking forgives what patients leave out.
"""

_LEAST_MM2 = 1.0


class PatternBook:
    """All patterns of an atlas on both sides; built once, pure afterwards."""

    def __init__(self, material: AtlasOnFigure, policy: ScoringPolicy = MARKING) -> None:
        self.material = material
        self.policy = policy
        self.points = tuple(point.id for point in material.atlas.trigger_points)
        self._patterns = Patterns(material.compiled, material.figure.measure, self.points)
        self._rows = {key: row for row, key in enumerate(self._patterns.keys)}
        self._alike: dict[str, NDArray[np.float64]] = {}

    def row(self, point: str, side: Laterality) -> int:
        """Return the row of a trigger point on a side in overlaps and scores."""
        return self._rows[point, side]

    def overlap(self, painted: Polygons, point: str, side: Laterality) -> Overlap:
        """Return what every pattern shares with the paint, for marking it against one of them.

        Where teeth are painted in the mouth, the same teeth shown on the cheek are neither right
        nor wrong and do not count.
        """
        kept = dict(painted)
        if _is_in_mouth(painted):
            for view, shown in projection(self.material.compiled, point, side).items():
                if view in kept:
                    kept[view] = as_multipolygon(shapely.difference(kept[view], shown))
        return self._patterns.overlap(WeightedPaint(((1.0, kept),)))

    def score(self, overlap: Overlap, row: int) -> float:
        """Return the mark (0-1) of what was painted against one pattern."""
        return float(self.policy.match(overlap).score[row])

    def likeness(self, point: str, other: str) -> float:
        """Return how much alike two patterns of one side are (0-1); 1 for the same."""
        if point not in self._alike:
            painted = textbook(self.material.compiled, point, Laterality.LEFT)
            scores = self.policy.match(self.overlap(painted, point, Laterality.LEFT)).score
            self._alike[point] = scores[[self._rows[p, Laterality.LEFT] for p in self.points]]
        return float(self._alike[point][self.points.index(other)])

    def nearest_point(self, point: str, muscle: str) -> tuple[str, float]:
        """Return which trigger point of a muscle is most like another one, and how much."""
        own = [name for name in self.points if name.partition(".")[0] == muscle]
        return max(((name, self.likeness(point, name)) for name in own), key=lambda found: found[1])

    def extent_mm2(self, point: str) -> float:
        """Return how much skin a pattern holds on the figure; 0 where all of it lies beyond."""
        return float(self._areas[self._rows[point, Laterality.LEFT]])

    @property
    def _areas(self) -> NDArray[np.float64]:
        empty = self._patterns.overlap(WeightedPaint(()))
        return np.asarray(empty.areas.sum(axis=1))

    def is_drawable(self, point: str) -> bool:
        """Return whether enough of a pattern lies on the figure to ask for it."""
        return self.extent_mm2(point) > _LEAST_MM2


def textbook(
    compiled: CompiledAtlas, point: str, side: Laterality, kind: ZoneKind | None = None
) -> Polygons:
    """Return a whole pattern, or its core or spillover, as if painted: per view in view mm."""
    kinds = tuple(ZoneKind) if kind is None else (kind,)
    found = {}
    for view in BodyView:
        zones = [compiled.zone(point, side, one, view) for one in kinds]
        shape = as_multipolygon(shapely.union_all(zones))
        if not shape.is_empty:
            found[view] = shape
    return found


def projection(compiled: CompiledAtlas, point: str, side: Laterality) -> Polygons:
    """Return where people point to a pattern's teeth on the face: per view in view mm."""
    shapes: dict[BodyView, list[MultiPolygon]] = {}
    for (name, _, view), shape in compiled.projected.items():
        if name == point:
            right = side is Laterality.RIGHT
            shown = mirrored_view(view) if right else view
            shapes.setdefault(shown, []).append(mirrored(shape) if right else shape)
    return {view: as_multipolygon(shapely.union_all(some)) for view, some in shapes.items()}


def _is_in_mouth(painted: Mapping[BodyView, MultiPolygon]) -> bool:
    return not painted.get(BodyView.MOUTH, EMPTY).is_empty
