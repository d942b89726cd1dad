"""The frozen rule a ranking is made by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bodymap.atlas.compiled import ZONE_CLASSES, ZoneClass
from bodymap.atlas.model import ZoneKind


@dataclass(frozen=True, slots=True)
class ScoringPolicy:
    """How overlaps become one score.

    `weights` says how much a square centimetre of each zone class counts in both shares; `beta`
    how much more pain covered matters than pattern painted (F-beta: van Rijsbergen 1979).
    The id goes into every result, so that an old ranking can be explained.
    """

    id: str
    beta: float
    weights: Mapping[ZoneClass, float] = field(hash=False)

    def __post_init__(self) -> None:
        if self.beta <= 0:
            raise ValueError("beta must be positive")
        if any(not 0 <= weight <= 1 for weight in self.weights.values()):
            raise ValueError("weights must be shares from 0 to 1")

    def weight_row(self) -> tuple[float, ...]:
        """Return the weights in the order of ZONE_CLASSES."""
        return tuple(self.weights[zone_class] for zone_class in ZONE_CLASSES)

    def f_beta(self, pain_covered: float, pattern_painted: float) -> float:
        """Return the weighted harmonic mean of the two shares, 0 when both are 0."""
        square = self.beta * self.beta
        below = square * pattern_painted + pain_covered
        return (1 + square) * pain_covered * pattern_painted / below if below > 0 else 0.0


def two_class_policy(policy_id: str, beta: float, spillover: float) -> ScoringPolicy:
    """Return the policy that counts primary zones fully and spillover by one weight."""
    return ScoringPolicy(
        policy_id,
        beta,
        MappingProxyType(
            {
                (kind, emphasis): 1.0 if kind is ZoneKind.PRIMARY else spillover
                for kind, emphasis in ZONE_CLASSES
            }
        ),
    )


DEFAULT_POLICY = two_class_policy("f-beta-1", beta=2.0, spillover=0.4)
