"""The frozen rule a ranking is made by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES, ZoneClass
from bodymap.atlas.model import Emphasis, ZoneKind
from bodymap.scoring.overlap import Overlap

Shares = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Match:
    """The three numbers of every pattern, shares 0-1, rows as the overlap's."""

    score: Shares
    pain_covered: Shares
    pattern_painted: Shares


@dataclass(frozen=True, slots=True)
class ScoringPolicy:
    """How overlaps become one score: a weighted Tversky index (Tversky 1977).

    `weights` says how much a square centimetre of each zone class counts as covered; `missing`
    how much an unpainted one counts against the pattern. Paint outside the pattern counts fully:

        score = covered / (pain + missing)

    People paint where it hurts most, seldom the whole pattern, so `missing` is below 1. The id goes
    into every result, so that an old ranking can be explained.
    """

    id: str
    weights: Mapping[ZoneClass, float] = field(hash=False)
    missing: Mapping[ZoneClass, float] = field(hash=False)

    def __post_init__(self) -> None:
        for row in (self.weights, self.missing):
            if set(row) != set(ZONE_CLASSES) or any(not 0 <= value <= 1 for value in row.values()):
                raise ValueError("a policy needs a weight from 0 to 1 for every zone class")

    def match(self, overlap: Overlap) -> Match:
        """Return score, pain covered and pattern painted of every pattern; 0 without pain."""
        weights = np.array([self.weights[zone_class] for zone_class in ZONE_CLASSES])
        missing = np.array([self.missing[zone_class] for zone_class in ZONE_CLASSES])
        covered = overlap.shared @ weights
        whole = overlap.areas @ weights
        unpainted = np.maximum(overlap.areas - overlap.shared, 0.0) @ missing
        if overlap.pain <= 0:
            nothing = np.zeros(len(covered))
            return Match(nothing, nothing, nothing)
        return Match(
            np.minimum(1.0, covered / (overlap.pain + unpainted)),
            np.minimum(1.0, covered / overlap.pain),
            np.divide(covered, whole, out=np.zeros(len(covered)), where=whole > 0).clip(max=1.0),
        )


def tversky_policy(
    policy_id: str, *, spillover: float, weak: float, missing: float, missing_spillover: float
) -> ScoringPolicy:
    """Return the policy with one weight for spillover and one factor for weak emphasis.

    `missing` is the cost of unpainted primary zone, `missing_spillover` that of unpainted
    spillover as a share of it.
    """
    covered: dict[ZoneClass, float] = {}
    unpainted: dict[ZoneClass, float] = {}
    for kind, emphasis in ZONE_CLASSES:
        factor = weak if emphasis is Emphasis.WEAK else 1.0
        is_primary = kind is ZoneKind.PRIMARY
        covered[kind, emphasis] = factor * (1.0 if is_primary else spillover)
        unpainted[kind, emphasis] = factor * missing * (1.0 if is_primary else missing_spillover)
    return ScoringPolicy(policy_id, MappingProxyType(covered), MappingProxyType(unpainted))


DEFAULT_POLICY = tversky_policy(
    "tversky-2", spillover=0.7, weak=0.85, missing=0.5, missing_spillover=0.5
)
