"""Which formula ranks best on drawings it was not tuned on.

Families of formulas are compared by nested cross-validation: in each of five folds the parameters
are chosen on the other four and judged on the fifth. A formula sees overlaps and nothing else.
Drawings that belong together (a case and its variant) share a fold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.model import Emphasis, ZoneKind
from bodymap.scoring.evaluate import GUIDE, GUIDE_TOP, TOP_THREE
from bodymap.scoring.evidence import PUBLISHED, SIMULATED, Ground, Known, Measured

FOLDS = 5

Shares = NDArray[np.float64]

_IS_PRIMARY = np.array([kind is ZoneKind.PRIMARY for kind, _ in ZONE_CLASSES])
_IS_WEAK = np.array([emphasis is Emphasis.WEAK for _, emphasis in ZONE_CLASSES])


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula with its parameters, by name."""

    family: str
    parameters: Mapping[str, float]

    def scores(self, found: Measured) -> Shares:
        """Return the score (drawings, rows) of every pattern; only the order matters."""
        return _FORMULAS[self.family](found, **self.parameters)

    def __str__(self) -> str:
        return ", ".join(f"{name} {value:g}" for name, value in self.parameters.items())


def _weights(spillover: float, weak: float) -> Shares:
    return np.where(_IS_PRIMARY, 1.0, spillover) * np.where(_IS_WEAK, weak, 1.0)


def _tversky(
    found: Measured, *, spillover: float, weak: float, missing: float, missing_spillover: float
) -> Shares:
    """Covered / (pain + unpainted); unpainted skin counts by its own weights."""
    covered = found.shared @ _weights(spillover, weak)
    unpainted = np.maximum(found.areas - found.shared, 0) @ _weights(missing_spillover, weak)
    return np.asarray(covered / (found.pain[:, None] + missing * unpainted))


def _f_beta(found: Measured, *, spillover: float, weak: float, beta: float) -> Shares:
    """F-beta of pain covered (precision) and pattern painted (recall)."""
    weights = _weights(spillover, weak)
    whole = found.areas @ weights
    return np.asarray(
        (1 + beta**2) * (found.shared @ weights) / (found.pain[:, None] + beta**2 * whole)
    )


def _dice(found: Measured, *, spillover: float, weak: float) -> Shares:
    """F-beta with beta 1: overlap against the mean of both areas."""
    return _f_beta(found, spillover=spillover, weak=weak, beta=1.0)


def _likelihood_ratio(
    found: Measured, *, core: float, spill: float, weak: float, outside: float
) -> Shares:
    """Log likelihood that each mm2 was painted, within the pattern against anywhere.

    `core`, `spill` and `outside` are chances that skin there is painted.
    """
    chance = np.where(_IS_PRIMARY, core, spill) * np.where(_IS_WEAK, weak, 1.0)
    painted = found.shared @ np.log(chance / outside)
    left = np.maximum(found.areas - found.shared, 0) @ np.log((1 - chance) / (1 - outside))
    return np.asarray((painted + left) / found.pain[:, None])


_FORMULAS: Mapping[str, Callable[..., Shares]] = MappingProxyType(
    {
        "Tversky": _tversky,
        "F-beta": _f_beta,
        "Dice": _dice,
        "likelihood ratio": _likelihood_ratio,
    }
)


def formulas(family: str) -> tuple[Formula, ...]:
    """Return the formulas of a family that are tried."""
    return tuple(
        Formula(family, dict(zip(_GRIDS[family], values, strict=True)))
        for values in product(*_GRIDS[family].values())
    )


_SPILLOVER, _WEAK = (0.4, 0.55, 0.7, 0.85), (0.5, 0.7, 0.85, 1.0)
_GRIDS: Mapping[str, Mapping[str, tuple[float, ...]]] = {
    "Tversky": {
        "spillover": _SPILLOVER,
        "weak": (0.7, 0.85, 1.0),
        "missing": (0.04, 0.08, 0.12, 0.2, 0.3, 0.5),
        "missing_spillover": (0.25, 0.5, 1.0),
    },
    "F-beta": {
        "spillover": _SPILLOVER,
        "weak": _WEAK,
        "beta": (0.2, 0.3, 0.45, 0.6, 0.8, 1.2, 2.0),
    },
    "Dice": {"spillover": (0.2, *_SPILLOVER), "weak": _WEAK},
    "likelihood ratio": {
        "core": (0.5, 0.65, 0.8),
        "spill": (0.15, 0.3, 0.45),
        "weak": (0.5, 0.8),
        "outside": (0.001, 0.003, 0.01, 0.03),
    },
}
FAMILIES = tuple(_GRIDS)


@dataclass(frozen=True)
class Answers:
    """Which muscles are right for each drawing, as columns of `muscles`."""

    muscles: tuple[str, ...]
    expected: NDArray[np.bool_]
    allowed: NDArray[np.bool_]
    kinds: NDArray[np.str_]
    folds: NDArray[np.int64]

    def best(self, found: Measured, scores: Shares) -> Shares:
        """Return the best score (drawings, muscles) of every muscle over rows and sides."""
        column = {muscle: number for number, muscle in enumerate(self.muscles)}
        owner = np.array([column[muscle] for muscle, _ in found.places])
        best = np.zeros((len(self.muscles), len(scores)))
        np.maximum.at(best, owner, scores.T)
        return best.T


def answers(drawings: Sequence[Known], found: Measured) -> Answers:
    """Return the answers of drawings as arrays."""
    muscles = tuple(sorted({muscle for muscle, _ in found.places}))
    expected = [[muscle in known.expected for muscle in muscles] for known in drawings]
    allowed = [
        [muscle in known.expected or muscle in known.acceptable for muscle in muscles]
        for known in drawings
    ]
    return Answers(
        muscles,
        np.array(expected),
        np.array(allowed),
        np.array([known.kind for known in drawings]),
        np.array([known.fold for known in drawings]),
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of every drawing (drawings,).

    `rank` of the best expected muscle, `acceptable` whether the first muscle is, `guide` the share
    of expected muscles in the guide's top.
    """

    rank: NDArray[np.int64]
    acceptable: NDArray[np.bool_]
    guide: Shares

    def goal(self, truth: Answers, some: NDArray[np.bool_]) -> float:
        """Return what parameters are chosen by: reciprocal ranks and the guide, equal parts."""
        published, simulated, guide = (
            some & (truth.kinds == kind) for kind in (PUBLISHED, SIMULATED, GUIDE)
        )
        parts = [
            (1 / self.rank[published]),
            (1 / self.rank[simulated]),
            self.guide[guide],
        ]
        return float(np.mean([part.mean() for part in parts if len(part)]))


def outcome(truth: Answers, best: Shares) -> Outcome:
    """Return how each drawing's expected muscles rank by the muscles' scores."""
    right = np.where(truth.expected, best, -np.inf).max(axis=1)
    rank = 1 + (best > right[:, None] + 1e-12).sum(axis=1)
    first = best.argmax(axis=1)
    order = np.argsort(-best, axis=1, kind="stable")
    counts = truth.expected.sum(axis=1)
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.arange(best.shape[1])[None, :], axis=1)
    top = place < np.maximum(GUIDE_TOP, counts)[:, None]
    guide = (truth.expected & top & (best > 0)).sum(axis=1) / np.maximum(counts, 1)
    return Outcome(rank, truth.allowed[np.arange(len(best)), first], guide)


@dataclass(frozen=True, slots=True)
class Row:
    """How a family does on drawings its parameters were not chosen on; shares 0-1."""

    family: str
    rated: bool
    joined: bool
    published_first: float
    published_acceptable: float
    published_top3: float
    guide: float
    simulated_first: float
    simulated_top3: float
    goal: float
    chosen: str


def compared(
    ground: Ground, drawings: Sequence[Known], variants: Iterable[tuple[bool, bool]]
) -> list[Row]:
    """Return a row for every family and variant (intensity used, trigger points joined)."""
    rows = []
    for rated, joined in variants:
        found = ground.measured(drawings, rated=rated, joined=joined)
        truth = answers(drawings, found)
        rows += [_row(family, rated, joined, found, truth) for family in FAMILIES]
    return rows


def _row(family: str, rated: bool, joined: bool, found: Measured, truth: Answers) -> Row:
    tried = formulas(family)
    outcomes = [outcome(truth, truth.best(found, formula.scores(found))) for formula in tried]
    rank = np.zeros(len(truth.folds), dtype=np.int64)
    acceptable = np.zeros(len(truth.folds), dtype=np.bool_)
    guide = np.zeros(len(truth.folds))
    chosen: Counter[str] = Counter()
    for fold in range(FOLDS):
        inner, outer = truth.folds != fold, truth.folds == fold
        goals = [result.goal(truth, inner) for result in outcomes]
        best = int(np.argmax(goals))
        chosen[str(tried[best])] += 1
        rank[outer] = outcomes[best].rank[outer]
        acceptable[outer] = outcomes[best].acceptable[outer]
        guide[outer] = outcomes[best].guide[outer]
    published, simulated = truth.kinds == PUBLISHED, truth.kinds == SIMULATED
    final = Outcome(rank, acceptable, guide)
    return Row(
        family,
        rated,
        joined,
        _share(rank[published] == 1),
        _share(acceptable[published]),
        _share(rank[published] <= TOP_THREE),
        _share(guide[truth.kinds == GUIDE]),
        _share(rank[simulated] == 1),
        _share(rank[simulated] <= TOP_THREE),
        final.goal(truth, np.ones(len(rank), dtype=np.bool_)),
        chosen.most_common(1)[0][0],
    )


def _share(values: NDArray[np.bool_] | Shares) -> float:
    return float(np.mean(values)) if len(values) else float("nan")


_HEAD = (
    "| formula | intensity | two points | published first | acceptable | top 3 | guide"
    " | simulated first | top 3 | mean | chosen most often |"
)


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table."""
    lines = [
        _HEAD,
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        shares = (
            row.published_first,
            row.published_acceptable,
            row.published_top3,
            row.guide,
            row.simulated_first,
            row.simulated_top3,
            row.goal,
        )
        cells = [
            row.family,
            "used" if row.rated else "not",
            "joined" if row.joined else "not",
            *(f"{share:.3f}" for share in shares),
            row.chosen,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
