"""The top group: the muscles a drawing cannot tell apart from the first.

Overlapping patterns are the limit of any overlap score, so the answer is a group and palpation
decides inside it. A muscle's weight grows with its score and its two shares; the larger the
drawing, the more a difference says. The group takes every muscle whose share of all weights
reaches a threshold, and whatever ranks between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.scoring.ranking import Candidate
from bodymap.terms import Laterality

Place = tuple[str, Laterality]
Floats = NDArray[np.float64]

EXTENT_CM2 = (3.0, 100.0)
"""Extents the weights were fitted on; smaller and larger drawings count as these."""

SAME_SIDE_SHARE = 0.9
"""A muscle's other side belongs to the group when it scores at least this share of its best."""

FEATURES = (
    "log score",
    "log score x log extent",
    "pain covered",
    "pattern painted",
    "pain covered x log extent",
    "pattern painted x log extent",
)


@dataclass(frozen=True, slots=True)
class GroupRule:
    """`coefficients` of FEATURES in the logarithm of a muscle's weight; `threshold` 0-1.

    `policy` is the id of the scoring policy it was calibrated for.
    """

    policy: str
    coefficients: tuple[float, ...]
    threshold: float


GROUP_RULE = GroupRule(
    policy="tversky-2",
    coefficients=(0.869, 0.318, -6.933, 9.742, 4.999, -1.619),
    threshold=0.0672,
)
"""Calibrated by `python -m bodymap.cli.choose group` on 2,000 simulated and 54 published drawings
(and their variants): coefficients by a conditional logit, the threshold split-conformal so that
94 of 100 unseen simulated drawings keep the responsible muscle in the group."""


def top_group(
    candidates: Sequence[Candidate], extent_cm2: float, rule: GroupRule = GROUP_RULE
) -> tuple[Place, ...]:
    """Return the (muscle, side) the drawing cannot tell apart from the first, in ranked order.

    `candidates` is a whole ranking. Empty without candidates; the first is always a member. What
    ranks before a member is one as well: nobody better than a member is called less likely.
    """
    if not candidates:
        return ()
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        best.setdefault(candidate.muscle, candidate)
    ranked = list(best.values())
    shares = weight_shares(
        features(
            np.array([[one.score for one in ranked]]),
            np.array([[one.pain_covered for one in ranked]]),
            np.array([[one.pattern_painted for one in ranked]]),
            np.array([extent_cm2]),
        ),
        rule.coefficients,
    )[0]
    size = group_sizes(shares[None, :], rule.threshold)[0]
    members = {one.muscle: one.score for one in ranked[:size]}
    last = max(
        place
        for place, one in enumerate(candidates)
        if one.muscle in members
        and (one is best[one.muscle] or one.score >= SAME_SIDE_SHARE * members[one.muscle])
    )
    return tuple((one.muscle, one.side) for one in candidates[: last + 1])


def features(
    score: Floats, pain_covered: Floats, pattern_painted: Floats, extent_cm2: Floats
) -> Floats:
    """Return FEATURES (drawings, muscles, 6) of muscles' shares and drawings' extents."""
    size = np.log(np.clip(extent_cm2, *EXTENT_CM2))[:, None]
    logarithm = np.log(np.maximum(score, 1e-9))
    return np.stack(
        [
            logarithm,
            logarithm * size,
            pain_covered,
            pattern_painted,
            pain_covered * size,
            pattern_painted * size,
        ],
        axis=-1,
    )


def weight_shares(found: Floats, coefficients: Sequence[float]) -> Floats:
    """Return every muscle's share (drawings, muscles) of all weights; 0 where the score is 0."""
    scored = found[..., 0] > np.log(2e-9)
    weight = np.where(scored, found @ np.asarray(coefficients), -np.inf)
    top = weight.max(axis=1, keepdims=True)
    weight = np.exp(weight - np.where(np.isfinite(top), top, 0.0))
    total = weight.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(weight, total, out=np.zeros_like(weight), where=total > 0))


def group_sizes(shares: Floats, threshold: float) -> NDArray[np.int64]:
    """Return how many muscles (drawings,) form the group; `shares` in ranked order."""
    reached = shares >= threshold
    last = shares.shape[1] - np.argmax(reached[:, ::-1], axis=1)
    return np.where(reached.any(axis=1), last, 1)
