"""How often muscles have been found with active trigger points: an optional weight, off by default.

Few muscles have published figures, and those come from people with headache. So the prior is weak
on purpose: it only breaks near ties, and whoever turns it on must be shown the figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from bodymap.scoring.ranking import Candidate

TYPICAL = 0.32
"""What a muscle without a figure counts as: 1.9 active points a person in three muscles of both
sides, in chronic tension-type headache (source `ctth_three_muscles_2006` of the atlas)."""

STRENGTH = 0.2
"""A score is multiplied by (share / TYPICAL) to this power: 0.65 gives 1.15. The figures come from
20 to 30 people each, and examiners agree on active points with a kappa of about 0.6 only."""


@dataclass(frozen=True, slots=True)
class PublishedShare:
    """Share (0-1) of examined people whose muscle referred pain or was active, and where it says.

    `source` is the id of the atlas' entry; `people` how many were examined.
    """

    share: float
    people: int
    words: str
    source: str


PUBLISHED: Mapping[str, PublishedShare] = MappingProxyType(
    {
        "suboccipitals": PublishedShare(
            0.65,
            20,
            "active in 65 % of people with chronic tension-type headache",
            "ctth_suboccipital_2006",
        ),
        "trapezius_upper": PublishedShare(
            0.45,
            20,
            "active in 45 % of people with chronic tension-type headache",
            "ctth_trapezius_2007",
        ),
        "superior_oblique": PublishedShare(
            0.73,
            30,
            "referral in 86 % with chronic and 60 % with episodic tension-type headache, "
            "their mean; in 27 % of controls",
            "superior_oblique_tth_2005",
        ),
    }
)
"""Muscles with a published share of active trigger points or evoked referral."""


@dataclass(frozen=True, slots=True)
class Prior:
    """Factors by muscle; the plain prior changes nothing."""

    shares: Mapping[str, PublishedShare]
    strength: float = STRENGTH

    def factor(self, muscle: str) -> float:
        """Return what a muscle's score is multiplied by; 1 without a published figure."""
        known = self.shares.get(muscle)
        return 1.0 if known is None else float((known.share / TYPICAL) ** self.strength)

    @property
    def is_on(self) -> bool:
        """Whether anything is weighted, so that the screen and the result must say so."""
        return bool(self.shares) and self.strength > 0


NO_PRIOR = Prior(MappingProxyType({}))
PREVALENCE_PRIOR = Prior(PUBLISHED)


def with_prior(candidates: tuple[Candidate, ...], prior: Prior = NO_PRIOR) -> tuple[Candidate, ...]:
    """Return candidates in the order of their weighted scores, ranks renewed.

    Scores, shares and ties keep what the drawing gave; without a prior nothing changes.
    """
    if not prior.is_on:
        return candidates
    ordered = sorted(candidates, key=lambda c: -c.score * prior.factor(c.muscle))
    return tuple(replace(candidate, rank=rank) for rank, candidate in enumerate(ordered, 1))
