"""How often muscles have been found with active trigger points: an optional weight, off by default.

Few muscles have published figures, and those come from people with headache. So the prior is weak
on purpose: it only breaks near ties, and whoever turns it on must be shown the figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from bodymap.scoring.explain import Sentence
from bodymap.scoring.ranking import Ranking

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
    words: Sentence
    source: str


SUBOCCIPITALS = "active in 65 % of people with chronic tension-type headache"
TRAPEZIUS = "active in 45 % of people with chronic tension-type headache"
SUPERIOR_OBLIQUE = (
    "referral in 86 % with chronic and 60 % with episodic tension-type headache, their mean; "
    "in 27 % of controls"
)
TEMPLATES = (
    SUBOCCIPITALS,
    TRAPEZIUS,
    SUPERIOR_OBLIQUE,
)
"""The figures in words, for the translators."""

PUBLISHED: Mapping[str, PublishedShare] = MappingProxyType(
    {
        "suboccipitals": PublishedShare(
            0.65, 20, Sentence(SUBOCCIPITALS), "ctth_suboccipital_2006"
        ),
        "trapezius_upper": PublishedShare(0.45, 20, Sentence(TRAPEZIUS), "ctth_trapezius_2007"),
        "superior_oblique": PublishedShare(
            0.73, 30, Sentence(SUPERIOR_OBLIQUE), "superior_oblique_tth_2005"
        ),
    }
)
"""Muscles with a published share of active trigger points or evoked referral."""


@dataclass(frozen=True, slots=True)
class Prior:
    """Factors by muscle; the plain prior changes nothing. Its `id` goes with every result."""

    id: str
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


NO_PRIOR = Prior("", MappingProxyType({}))
PREVALENCE_PRIOR = Prior("prevalence-1", PUBLISHED)


def with_prior(ranking: Ranking, prior: Prior = NO_PRIOR) -> Ranking:
    """Return a ranking in the order of its weighted scores, with both ranks and the prior's id.

    Scores, shares and ties keep what the drawing gave; without a prior nothing changes.
    """
    if not prior.is_on:
        return ranking
    weighed = [replace(c, factor=prior.factor(c.muscle)) for c in ranking.candidates]
    ordered = sorted(weighed, key=lambda candidate: -candidate.weight)
    candidates = tuple(
        replace(candidate, rank=rank, drawing_rank=candidate.rank)
        for rank, candidate in enumerate(ordered, 1)
    )
    return replace(ranking, candidates=candidates, prior=prior.id)
