"""How often the combination finds both muscles of a drawing made of two published patterns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import ZONE_CLASSES, mirrored
from bodymap.atlas.model import ZoneKind
from bodymap.geometry.contours import as_multipolygon
from bodymap.scoring.combine import Combination, Combiner, PointKey
from bodymap.scoring.overlap import Patterns, WeightedPaint
from bodymap.scoring.pixels import PixelPatterns
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.terms import BodyView, Laterality, mirrored_view

MOST_OVERLAP = 0.5
"""Pairs of which one pattern lies to more than this share in the other cannot be told apart."""

SPILLOVER_PAINTED = 0.5
DRAWN_IN_MM = 2.0
TOP = 3

Drawing = Mapping[BodyView, MultiPolygon]
Owner = tuple[str, Laterality]


@dataclass(frozen=True, slots=True)
class PairStudy:
    """Shares (0-1) of pairs recovered exactly, and of muscles found among the first three.

    `in_place` counts a muscle that is a member or one of the two substitutes of a member's
    place, `in_list` one that is among the first three muscles of the plain list. `missed` names
    the pairs that were not recovered, with what was found.
    """

    pairs: int
    recovered: float
    in_place: float
    in_list: float
    missed: tuple[tuple[frozenset[Owner], frozenset[Owner]], ...]


class PairMaker:
    """Draws random pairs of trigger points and paints their patterns."""

    def __init__(self, material: AtlasOnFigure) -> None:
        self._compiled = material.compiled
        self._measure = material.figure.measure
        points = [
            point.id
            for muscle in material.atlas.muscles
            if muscle.ranked
            for point in muscle.trigger_points
        ]
        self.patterns = Patterns(material.compiled, self._measure, points)
        pixels = PixelPatterns(material.compiled, material.figure.skin, points)
        self.combiner = Combiner(material.compiled, self._measure, pixels)

    def pattern(
        self, key: PointKey, *, spillover: bool = True, drawn_in_mm: float = 0.0
    ) -> Drawing:
        """Return a published pattern per view (view mm), perhaps without spillover or smaller."""
        point, side = key
        found = {}
        for view in BodyView:
            is_right = side is Laterality.RIGHT
            stored = mirrored_view(view) if is_right else view
            pieces = [
                shape
                for zone_class in ZONE_CLASSES
                if (spillover or zone_class[0] is ZoneKind.PRIMARY)
                and (shape := self._compiled.pieces.get((point, zone_class, stored))) is not None
            ]
            whole = as_multipolygon(shapely.union_all(pieces).buffer(-drawn_in_mm))
            if not whole.is_empty:
                found[view] = mirrored(whole) if is_right else whole
        return found

    def pairs(self, count: int, seed: int) -> Iterator[tuple[PointKey, PointKey]]:
        """Yield random pairs of different muscles or sides whose patterns can be told apart."""
        rng = np.random.default_rng(seed)
        keys = self.patterns.keys
        while count:
            first, second = (keys[int(i)] for i in rng.choice(len(keys), 2, replace=False))
            if _owner(first) == _owner(second) or self._overlap(first, second) > MOST_OVERLAP:
                continue
            count -= 1
            yield first, second

    def drawing(
        self, pair: tuple[PointKey, PointKey], rng: np.random.Generator | None = None
    ) -> WeightedPaint:
        """Return both patterns painted whole, or, with a generator, as people leave things out.

        Then each pattern's spillover is painted every second time and all is drawn a little small.
        """
        painted = [
            self.pattern(key)
            if rng is None
            else self.pattern(
                key, spillover=bool(rng.random() < SPILLOVER_PAINTED), drawn_in_mm=DRAWN_IN_MM
            )
            for key in pair
        ]
        views = sorted({view for drawing in painted for view in drawing})
        joined = {
            view: as_multipolygon(shapely.union_all([d[view] for d in painted if view in d]))
            for view in views
        }
        return WeightedPaint(((1.0, joined),))

    def _overlap(self, first: PointKey, second: PointKey) -> float:
        one, other = self.pattern(first), self.pattern(second)
        common = {view: as_multipolygon(one[view] & other[view]) for view in one if view in other}
        smaller = min(self._measure.area_cm2(one), self._measure.area_cm2(other))
        return self._measure.area_cm2(common) / smaller if smaller > 0 else 1.0


def pair_study(
    material: AtlasOnFigure, count: int = 300, seed: int = 1, *, partly: bool = False
) -> PairStudy:
    """Return how `count` random pairs fare; the same seed gives the same pairs."""
    maker = PairMaker(material)
    rng = np.random.default_rng(seed) if partly else None
    recovered = in_place = in_list = 0
    missed = []
    for pair in maker.pairs(count, seed):
        paint = maker.drawing(pair, rng)
        overlap = maker.patterns.overlap(paint)
        combination = maker.combiner.combination(paint, overlap)
        wanted = frozenset(_owner(key) for key in pair)
        found = frozenset((member.muscle, member.side) for member in combination.members)
        recovered += wanted == found
        if wanted != found:
            missed.append((wanted, found))
        scores = DEFAULT_POLICY.match(overlap).score
        order = [maker.patterns.keys[row] for row in np.argsort(-scores, kind="stable")]
        first = list(dict.fromkeys(point.partition(".")[0] for point, _ in order))[:TOP]
        in_list += sum(muscle in first for muscle, _ in wanted)
        in_place += places_filled(combination, wanted)
    return PairStudy(
        count, recovered / count, in_place / (2 * count), in_list / (2 * count), tuple(missed)
    )


def places_filled(combination: Combination, wanted: frozenset[Owner]) -> int:
    """Return how many muscles stand among the first three of some place, each in its own."""
    places = [
        {(member.muscle, member.side), *(_owner(key) for key in member.substitutes)}
        for member in combination.members
    ]
    found = [{i for i, place in enumerate(places) if owner in place} for owner in wanted]
    apart = len(set().union(*found)) if found else 0
    return min(sum(bool(places) for places in found), apart)


def _owner(key: PointKey) -> Owner:
    return key[0].partition(".")[0], key[1]
