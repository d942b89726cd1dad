"""All that the ranking can say about one drawing, in one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from bodymap.atlas.build import AtlasOnFigure
from bodymap.figure.painted import PaintedSkin
from bodymap.scoring.alternatives import AlternativeMatch, AlternativeRanker
from bodymap.scoring.cells import CellPatterns, skin_cells
from bodymap.scoring.combine import Combination, Combiner
from bodymap.scoring.group import top_group
from bodymap.scoring.no_fit import FitJudge, NoFit
from bodymap.scoring.overlap import Overlap, WeightedPaint
from bodymap.scoring.pixels import PixelPatterns
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.scoring.prior import NO_PRIOR, Prior, with_prior
from bodymap.scoring.ranking import Ranker, Ranking, weighted_paint
from bodymap.scoring.stability import Stability, StabilityEstimator
from bodymap.terms import Laterality

Place = tuple[str, Laterality]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a drawing says, apart from its stability, which takes longer.

    `no_fit` says why no pattern fits, None where one does. `top_group` holds the muscles the
    drawing cannot tell apart from the first. A prior weighs the ranking, and so what stands before
    the group's last member; all else is the drawing's alone.
    """

    ranking: Ranking
    top_group: tuple[Place, ...]
    combination: Combination
    alternatives: tuple[AlternativeMatch, ...]
    no_fit: NoFit | None


class Analyst:
    """Analyses drawings against one atlas; built once, its parts when they are first needed."""

    def __init__(
        self,
        material: AtlasOnFigure,
        policy: ScoringPolicy = DEFAULT_POLICY,
        *,
        every_muscle: bool = False,
    ) -> None:
        self.material = material
        self.policy = policy
        self.ranker = Ranker(
            material.atlas,
            material.compiled,
            material.figure.measure,
            policy,
            every_muscle=every_muscle,
        )

    def analysis(self, painted: PaintedSkin, prior: Prior = NO_PRIOR) -> Analysis:
        """Return the whole analysis of what is painted."""
        paint = weighted_paint(painted)
        overlap = self.ranker.overlap(paint)
        extent = self.material.figure.measure.area_cm2(painted.all_polygons())
        return self.analysis_of(paint, overlap, extent, prior)

    def analysis_of(
        self,
        paint: WeightedPaint,
        overlap: Overlap,
        extent_cm2: float,
        prior: Prior = NO_PRIOR,
    ) -> Analysis:
        """Return the analysis of paint whose overlap (rows as the ranker's) is measured."""
        ranking = with_prior(self.ranker.ranking(overlap, extent_cm2), prior)
        combination = self._combiner.combination(paint, overlap)
        return Analysis(
            ranking,
            top_group(ranking.candidates, ranking.extent_cm2),
            combination,
            self._alternatives.alternatives(paint),
            self._judge.no_fit(paint, ranking.extent_cm2),
        )

    def stability(
        self,
        painted: PaintedSkin,
        cancelled: Callable[[], bool] = lambda: False,
        prior: Prior = NO_PRIOR,
    ) -> Stability | None:
        """Return how steady the top three are under redrawing; None if cancelled or empty."""
        return self.stability_of(weighted_paint(painted), cancelled, prior)

    def stability_of(
        self,
        paint: WeightedPaint,
        cancelled: Callable[[], bool] = lambda: False,
        prior: Prior = NO_PRIOR,
    ) -> Stability | None:
        """Return the same for paint already in layers; safe to run in a thread."""
        return self._stability.stability(paint, cancelled=cancelled, prior=prior)

    @cached_property
    def _judge(self) -> FitJudge:
        return FitJudge(self._cells)

    @cached_property
    def _combiner(self) -> Combiner:
        material = self.material
        return Combiner(material.compiled, material.figure.measure, self.pixels, self.policy)

    @cached_property
    def _alternatives(self) -> AlternativeRanker:
        material = self.material
        return AlternativeRanker(
            material.atlas, material.compiled, material.figure.measure, self.policy
        )

    @cached_property
    def _stability(self) -> StabilityEstimator:
        return StabilityEstimator(self._cells, self.policy)

    @cached_property
    def _cells(self) -> CellPatterns:
        return CellPatterns(skin_cells(self.material.figure.skin), self.pixels)

    @cached_property
    def pixels(self) -> PixelPatterns:
        """Return the ranked zones as pixels; 20 MB, so whoever needs them shares these."""
        material = self.material
        return PixelPatterns(material.compiled, material.figure.skin, self.ranker.points)
