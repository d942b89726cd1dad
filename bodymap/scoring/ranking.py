"""The ordered list of trigger points worth examining for a drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import Atlas
from bodymap.figure.measure import SkinMeasure
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import MAX_INTENSITY
from bodymap.scoring.overlap import Overlap, Patterns, WeightedPaint
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.terms import BodyView, Laterality

_SHARE_DIGITS = 9
_LEAST = 10.0**-_SHARE_DIGITS
_EXTENT_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """One trigger point on one side with its match.

    `pain_covered`, `pattern_painted` and `score` are shares 0-1; `rank` counts from 1. Where a
    prior weighs the list, `factor` is what it multiplies the drawing's score by, and
    `drawing_rank` the rank by the drawing alone (None without a prior).
    """

    rank: int
    muscle: str
    side: Laterality
    trigger_point: str
    score: float
    pain_covered: float
    pattern_painted: float
    factor: float = 1.0
    drawing_rank: int | None = None

    @property
    def weight(self) -> float:
        """Return what the order goes by: score times factor; above 1 only with a prior."""
        return self.score * self.factor


@dataclass(frozen=True, slots=True)
class Ranking:
    """Muscles in the order in which they explain a drawing, each by its best trigger point.

    `prior` is the id of the prior that weighs them, empty for the drawing alone.
    """

    figure: str
    atlas: str
    policy: str
    extent_cm2: float
    candidates: tuple[Candidate, ...] = ()
    prior: str = ""


class Ranker:
    """Ranks painted skin against one atlas; built once, pure afterwards.

    Muscles whose patterns have weak support are left out unless `every_muscle` is set.
    """

    def __init__(
        self,
        atlas: Atlas,
        compiled: CompiledAtlas,
        measure: SkinMeasure,
        policy: ScoringPolicy = DEFAULT_POLICY,
        *,
        every_muscle: bool = False,
    ) -> None:
        self.atlas = atlas
        self.policy = policy
        self._measure = measure
        points = [
            point.id
            for muscle in atlas.muscles
            if muscle.ranked or every_muscle
            for point in muscle.trigger_points
        ]
        self._patterns = Patterns(compiled, measure, points)
        self._places = tuple(
            (point.partition(".")[0], side, point) for point, side in self._patterns.keys
        )

    @property
    def atlas_label(self) -> str:
        """Return id and version of the atlas, as results carry them."""
        return f"{self.atlas.id} {self.atlas.version}"

    @property
    def keys(self) -> tuple[tuple[str, Laterality], ...]:
        """Return (trigger point id, side) of the rows of overlaps and matches."""
        return self._patterns.keys

    @property
    def points(self) -> tuple[str, ...]:
        """Return the ids of the trigger points that are ranked, in the order of the rows."""
        return tuple(point for point, side in self._patterns.keys if side is Laterality.LEFT)

    def rank(self, painted: PaintedSkin) -> Ranking:
        """Return the ranking of what is painted; muscles without any overlap are left out."""
        overlap = self.overlap(weighted_paint(painted))
        return self.ranking(overlap, self._measure.area_cm2(painted.all_polygons()))

    def overlap(self, paint: WeightedPaint) -> Overlap:
        """Return what every ranked pattern shares with the paint (rows as `points`)."""
        return self._patterns.overlap(paint)

    def ranking(self, overlap: Overlap, extent_cm2: float) -> Ranking:
        """Return the ranking for measured overlaps (rows as `points`, left before right)."""
        found = tuple(self.candidates(overlap))
        extent = round(extent_cm2, _EXTENT_DIGITS)
        return Ranking(self.atlas.figure, self.atlas_label, self.policy.id, extent, found)

    def candidates(self, overlap: Overlap) -> list[Candidate]:
        """Return the ordered candidates for measured overlaps."""
        match = self.policy.match(overlap)
        scores = np.round(match.score, _SHARE_DIGITS).tolist()
        best: dict[tuple[str, Laterality], tuple[float, str, int]] = {}
        for row in np.flatnonzero(match.score >= _LEAST).tolist():
            muscle, side, point = self._places[row]
            found = (-scores[row], point, row)
            key = (muscle, side)
            if key not in best or found < best[key]:
                best[key] = found
        ordered = sorted(best.items(), key=lambda item: (item[1][:2], item[0][1]))
        covered = np.maximum(np.round(match.pain_covered, _SHARE_DIGITS), _LEAST).tolist()
        painted = np.maximum(np.round(match.pattern_painted, _SHARE_DIGITS), _LEAST).tolist()
        return [
            Candidate(rank, muscle, side, point, -score, covered[row], painted[row])
            for rank, ((muscle, side), (score, point, row)) in enumerate(ordered, 1)
        ]


def weighted_paint(painted: PaintedSkin) -> WeightedPaint:
    """Return the paint in layers of equal pain intensity, weighted relative to the strongest.

    Paint without a rating counts like the strongest. Scaling all ratings changes nothing; if all
    are 0 they count alike. Ratings whose paint was erased or undone count for nothing.
    """
    layers = {
        level: {
            view: shape
            for view in BodyView
            if not (shape := painted.polygons_of(level, view)).is_empty
        }
        for level in painted.levels
    }
    weights = level_weights({level: bool(shapes) for level, shapes in layers.items()})
    return WeightedPaint(tuple((weight, layers[level]) for level, weight in weights.items()))


def level_weights(present: Mapping[int | None, bool]) -> dict[int | None, float]:
    """Return the weight (0-1) of every pain intensity that is present in the paint."""
    levels = [level for level, is_present in present.items() if is_present]
    strongest = max((level for level in levels if level), default=0)
    return {
        level: 1.0 if level is None or strongest == 0 else min(level, MAX_INTENSITY) / strongest
        for level in levels
    }
