"""How steady a ranking is when the same pain is drawn again.

A drawing is redrawn a hundred times with the error people make (`bodymap.scoring.redraw`) and
ranked each time. The seed is fixed: the same drawing always gives the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.figure.skin import Skin
from bodymap.scoring.cells import CellPatterns, skin_cells
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.pixels import PixelPatterns
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.scoring.prior import NO_PRIOR, Prior
from bodymap.scoring.redraw import (
    REDRAW_MODEL,
    RedrawModel,
    paint_masks,
    painted_cells,
    redraws,
)
from bodymap.terms import Laterality

Place = tuple[str, Laterality]

REDRAWS = 100
TOP = 3
SWAP = 0.25
"""Two neighbours cannot be told apart when redrawing swaps them at least this often (share)."""

_SEED = 62
_SCORE_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Swap:
    """Two muscles that change places when the pain is drawn again; `share` of redraws (0-1)."""

    first: Place
    second: Place
    share: float


@dataclass(frozen=True, slots=True)
class Stability:
    """Shares 0-1 of the redraws in which each stays in the top three.

    `sided` by (muscle, side) among all candidates; `muscles` by muscle, each counted once by its
    best side. What is missing never came there. `swaps` are neighbours of the drawing's own list
    that cannot be told apart.
    """

    redraws: int
    sided: Mapping[Place, float]
    muscles: Mapping[str, float]
    swaps: tuple[Swap, ...]

    def of(self, muscle: str, side: Laterality) -> float:
        """Return the share of redraws in which a muscle of one side stays in the top three."""
        return self.sided.get((muscle, side), 0.0)


class StabilityEstimator:
    """Redraws and ranks; built once for an atlas, pure afterwards (about 0.2 s a drawing)."""

    def __init__(self, patterns: CellPatterns, policy: ScoringPolicy = DEFAULT_POLICY) -> None:
        self.patterns = patterns
        self.policy = policy
        points = [point for point, _ in patterns.keys]
        places = [(point.partition(".")[0], side) for point, side in patterns.keys]
        self.places: tuple[Place, ...] = tuple(dict.fromkeys(places))
        index = {place: number for number, place in enumerate(self.places)}
        self._owner = np.array([index[place] for place in places])
        order = {point: number for number, point in enumerate(sorted(set(points)))}
        self._ties = np.array([order[point] for point in points])
        self._sides = np.array([side for _, side in self.places])

    @classmethod
    def of_atlas(
        cls,
        compiled: CompiledAtlas,
        skin: Skin,
        points: list[str],
        policy: ScoringPolicy = DEFAULT_POLICY,
    ) -> StabilityEstimator:
        """Return the estimator for some trigger points of an atlas on its skin."""
        patterns = PixelPatterns(compiled, skin, points)
        return cls(CellPatterns(skin_cells(skin), patterns), policy)

    def stability(
        self,
        paint: WeightedPaint,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        prior: Prior = NO_PRIOR,
        count: int = REDRAWS,
        seed: int = _SEED,
        model: RedrawModel = REDRAW_MODEL,
    ) -> Stability | None:
        """Return how steady the top three are; None if cancelled or nothing is painted.

        `cancelled` is asked before every chunk of redraws; the redraws are ranked with the prior.
        """
        factors = np.array(
            [prior.factor(point.partition(".")[0]) for point, _ in self.patterns.keys]
        )
        cells = self.patterns.cells
        masks = paint_masks(paint, cells.skin)
        orders: list[NDArray[np.int64]] = []
        for some in redraws(cells, masks, count, seed=seed, model=model):
            if cancelled():
                return None
            overlaps = self.patterns.overlaps(some.cells, some.weights)
            orders += [
                self.order(self.policy.match(overlap).score * factors)
                for overlap in overlaps
                if overlap.pain > 0
            ]
        if not orders or cancelled():
            return None
        overlap = self.patterns.overlap(painted_cells(cells, masks))
        return self._summed(orders, self.order(self.policy.match(overlap).score * factors))

    def order(self, scores: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return the places (indices into `places`) with any score, best first, as ranked."""
        rounded = np.round(scores, _SCORE_DIGITS)
        rows = np.lexsort((self._ties, -rounded))
        owners = self._owner[rows]
        _, first = np.unique(owners, return_index=True)
        best = rows[np.sort(first)]
        best = best[rounded[best] > 0]
        places = self._owner[best]
        order = np.lexsort((self._sides[places], self._ties[best], -rounded[best]))
        return np.asarray(places[order])

    def _summed(self, orders: list[NDArray[np.int64]], own: NDArray[np.int64]) -> Stability:
        count = len(orders)
        sided = np.zeros(len(self.places))
        muscles: dict[str, int] = {}
        for order in orders:
            sided[order[:TOP]] += 1
            names = dict.fromkeys(self.places[place][0] for place in order.tolist())
            for name in list(names)[:TOP]:
                muscles[name] = muscles.get(name, 0) + 1
        shown = np.flatnonzero(sided).tolist()
        return Stability(
            count,
            {self.places[place]: float(sided[place] / count) for place in shown},
            {name: found / count for name, found in sorted(muscles.items())},
            self._swaps(orders, own),
        )

    def _swaps(self, orders: list[NDArray[np.int64]], own: NDArray[np.int64]) -> tuple[Swap, ...]:
        """Return the neighbours among the first that redrawing swaps often."""
        ranks = np.full((len(orders), len(self.places)), len(self.places))
        for number, order in enumerate(orders):
            ranks[number, order] = np.arange(len(order))
        found = []
        for first, second in zip(own[:TOP].tolist(), own[1 : TOP + 1].tolist(), strict=False):
            share = float((ranks[:, second] < ranks[:, first]).mean())
            if share >= SWAP:
                found.append(Swap(self.places[first], self.places[second], share))
        return tuple(found)
