"""What reaches a place that is touched, and two muscles side by side. Knows nothing of windows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.explore import FactRow, Symptoms, facts_beside, symptoms_beside
from bodymap.atlas.model import AlternativeKind, Muscle, ReferralZone, TriggerPoint, ZoneKind
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.quiz.patterns import MARKING
from bodymap.scoring.alternatives import AlternativeRanker
from bodymap.scoring.apart import SHARED
from bodymap.scoring.explain import Explainer
from bodymap.scoring.overlap import Overlap, Patterns, WeightedPaint
from bodymap.scoring.parts import whole_pattern
from bodymap.terms import BodyView, Laterality

FINGER_MM = 8.0
"""Radius of the skin a fingertip is taken to touch."""

LEAST_COVERED = 0.05
"""Patterns that hold less of the touched skin only brush it."""

Polygons = Mapping[BodyView, MultiPolygon]


@dataclass(frozen=True, slots=True)
class Reach:
    """A trigger point whose pattern reaches a touched place; shares 0-1.

    `kind` is what of it lies there most; `spot_covered` how much of the touched skin the pattern
    holds, `of_pattern` how much of the pattern that is.
    """

    muscle: Muscle
    point: TriggerPoint
    side: Laterality
    kind: ZoneKind
    spot_covered: float
    of_pattern: float


@dataclass(frozen=True, slots=True)
class AlternativeReach:
    """A nerve's territory or a joint's pattern that reaches a touched place."""

    id: str
    kind: AlternativeKind
    side: Laterality
    spot_covered: float
    of_pattern: float


@dataclass(frozen=True, slots=True)
class Touched:
    """What reaches a touched place: muscles, cores first, and alternatives, the most first.

    `spot` is the touched skin in every view, in view mm.
    """

    spot: Polygons = field(hash=False)
    reaches: tuple[Reach, ...] = ()
    alternatives: tuple[AlternativeReach, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldZone:
    """A zone of a trigger point and how much of it (0-1) the other muscle's patterns hold."""

    point: TriggerPoint
    index: int
    held: float

    @property
    def zone(self) -> ReferralZone:
        """Return the zone itself."""
        return self.point.zones[self.index]

    @property
    def tells_apart(self) -> bool:
        """Return whether the other muscle hardly reaches it."""
        return self.held < SHARED


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two muscles on one side: what their patterns share and what tells them apart.

    `first_shared` and `second_shared` say how much (0-1) of each muscle's patterns the other
    holds; `shared`, `only_first` and `only_second` the skin per view in view mm; the zones come
    with those first that tell apart, cores before spillover.
    """

    first: Muscle
    second: Muscle
    side: Laterality
    first_shared: float
    second_shared: float
    shared: Polygons = field(hash=False)
    only_first: Polygons = field(hash=False)
    only_second: Polygons = field(hash=False)
    first_zones: tuple[HeldZone, ...] = ()
    second_zones: tuple[HeldZone, ...] = ()
    facts: tuple[FactRow, ...] = ()
    symptoms: Symptoms = field(default_factory=lambda: Symptoms((), (), ()))


class Explorer:
    """Answers questions about the skin of one atlas; built when first asked, pure afterwards."""

    def __init__(self, material: AtlasOnFigure) -> None:
        self.material = material
        self._muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
        self._points = {point.id: point for point in material.atlas.trigger_points}
        self._explainer = Explainer(material.figure, material.figure.measure)

    @cached_property
    def _patterns(self) -> Patterns:
        material = self.material
        return Patterns(material.compiled, material.figure.measure, list(self._points))

    @cached_property
    def _alternatives(self) -> AlternativeRanker:
        material = self.material
        return AlternativeRanker(
            material.atlas, material.compiled, material.figure.measure, MARKING
        )

    def touched(
        self, view: BodyView, u: float, v: float, radius_mm: float = FINGER_MM
    ) -> Touched | None:
        """Return what reaches a place of a view (u, v mm); None beside the body.

        A touch in the mouth reaches the teeth's own zones, one on the cheek also where people
        point to them.
        """
        painted = PaintedSkin(self.material.figure.skin)
        painted.begin(view, None, erase=False)
        if not painted.extend([BrushPoint(u, v, radius_mm)]):
            return None
        painted.finish()
        spot = {one: shape for one, shape in painted.all_polygons().items() if not shape.is_empty}
        paint = WeightedPaint(((1.0, spot),))
        return Touched(spot, self._reaches(self._patterns.overlap(paint)), self._beside(paint))

    def _reaches(self, overlap: Overlap) -> tuple[Reach, ...]:
        match = MARKING.match(overlap)
        kinds = np.array([kind is ZoneKind.PRIMARY for kind, _ in ZONE_CLASSES])
        found = []
        for row, (name, side) in enumerate(self._patterns.keys):
            if match.pain_covered[row] < LEAST_COVERED:
                continue
            core = float(overlap.shared[row, kinds].sum())
            kind = ZoneKind.PRIMARY
            if core < float(overlap.shared[row, ~kinds].sum()):
                kind = ZoneKind.SPILLOVER
            point = self._points[name]
            found.append(
                Reach(
                    self._muscles[point.muscle_id],
                    point,
                    side,
                    kind,
                    float(match.pain_covered[row]),
                    float(match.pattern_painted[row]),
                )
            )
        return tuple(sorted(found, key=_reach_order))

    def _beside(self, paint: WeightedPaint) -> tuple[AlternativeReach, ...]:
        matches = self._alternatives.alternatives(paint, LEAST_COVERED)
        found = [
            AlternativeReach(one.id, one.kind, one.side, one.pain_covered, one.pattern_painted)
            for one in matches
        ]
        return tuple(sorted(found, key=lambda one: (-one.spot_covered, one.id, one.side)))

    def side_by_side(self, first: str, second: str, side: Laterality) -> SideBySide:
        """Return two muscles beside each other; KeyError for an id the atlas does not have.

        The zones of a muscle are drawn when first asked for, which takes up to two seconds: not
        for the thread of a window.
        """
        one, other = self._muscles[first], self._muscles[second]
        pattern, rival = self._pattern_of(one, side), self._pattern_of(other, side)
        shared = _overlaid(pattern, rival, both=True)
        sizes = [self._mm2(shapes) for shapes in (pattern, rival, shared)]
        return SideBySide(
            one,
            other,
            side,
            _share(sizes[2], sizes[0]),
            _share(sizes[2], sizes[1]),
            shared,
            _overlaid(pattern, rival, both=False),
            _overlaid(rival, pattern, both=False),
            self._held_zones(one, rival, side),
            self._held_zones(other, pattern, side),
            facts_beside(one, other),
            symptoms_beside(one, other),
        )

    def _pattern_of(self, muscle: Muscle, side: Laterality) -> Polygons:
        compiled = self.material.compiled
        wholes = [whole_pattern(compiled, point.id, side) for point in muscle.trigger_points]
        return {
            view: as_multipolygon(shapely.union_all([whole.get(view, EMPTY) for whole in wholes]))
            for view in BodyView
            if any(view in whole for whole in wholes)
        }

    def _held_zones(
        self, muscle: Muscle, rival: Polygons, side: Laterality
    ) -> tuple[HeldZone, ...]:
        found = []
        for point in muscle.trigger_points:
            for index, zone in enumerate(point.zones):
                if zone.off_figure:
                    continue
                shape = self._explainer.zone_of(point, index, side)
                held = _share(self._mm2(_overlaid(shape, rival, both=True)), self._mm2(shape))
                found.append(HeldZone(point, index, held))
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    not one.tells_apart,
                    one.zone.kind is ZoneKind.SPILLOVER,
                    one.held,
                ),
            )
        )

    def _mm2(self, shapes: Polygons) -> float:
        return 100.0 * self.material.figure.measure.area_cm2(shapes)


def _share(part: float, whole: float) -> float:
    return min(1.0, part / whole) if whole > 0 else 0.0


def _overlaid(one: Polygons, other: Polygons, *, both: bool) -> Polygons:
    """Return what two sets of shapes share, or what only the first has; empty views left out."""
    overlay = shapely.intersection if both else shapely.difference
    found = {
        view: as_multipolygon(overlay(shape, other.get(view, EMPTY))) for view, shape in one.items()
    }
    return {view: shape for view, shape in found.items() if not shape.is_empty}


def _reach_order(one: Reach) -> tuple[bool, float, str, str]:
    return one.kind is ZoneKind.SPILLOVER, -round(one.spot_covered, 3), one.point.id, one.side
