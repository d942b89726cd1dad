"""Fitting the top group on drawings with a known answer, and judging it on others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.scoring.choose import FOLDS, Answers, answers
from bodymap.scoring.evidence import PUBLISHED, SIMULATED, Known, Measured
from bodymap.scoring.group import GroupRule, features, group_sizes, weight_shares
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy

Floats = NDArray[np.float64]
Some = NDArray[np.bool_]

COVER = 0.94
"""Share of unseen simulated drawings whose group shall hold the responsible muscle: more than the
nine in ten that are promised, because real drawings differ from simulated ones."""

PLAIN_SHARE = 0.7
"""The plain rule to beat: every muscle with this share of the first score."""

_ROUNDS, _RATE = 800, 0.5


@dataclass(frozen=True, slots=True)
class GroupReport:
    """How often the group holds an expected muscle and its mean size, on unseen drawings.

    `plain_...` is the plain rule's on the same drawings. None where there are no drawings.
    """

    kind: str
    drawings: int
    cover: float
    size: float
    plain_cover: float
    plain_size: float


@dataclass(frozen=True)
class Ranked:
    """Drawings with their muscles in ranked order.

    `score` (drawings, muscles), `features` (drawings, muscles, 6), `right` (drawings, muscles)
    whether the muscle is expected.
    """

    truth: Answers
    score: Floats
    features: Floats
    right: Some


def ranked(
    drawings: Sequence[Known], found: Measured, policy: ScoringPolicy = DEFAULT_POLICY
) -> Ranked:
    """Return the drawings' muscles as the policy orders them, each by its best row."""
    truth = answers(drawings, found)
    weights, missing = (
        np.array([row[zone_class] for zone_class in ZONE_CLASSES])
        for row in (policy.weights, policy.missing)
    )
    covered = found.shared @ weights
    unpainted = np.maximum(found.areas - found.shared, 0) @ missing
    score = covered / (found.pain[:, None] + unpainted)
    shares = (
        score,
        np.minimum(covered / found.pain[:, None], 1.0),
        np.minimum(covered / np.maximum(found.areas @ weights, 1e-9), 1.0),
    )
    owner = np.array([truth.muscles.index(muscle) for muscle, _ in found.places])
    best = np.stack(
        [
            rows[score[:, rows].argmax(axis=1)]
            for rows in (np.flatnonzero(owner == number) for number in range(len(truth.muscles)))
        ],
        axis=1,
    )
    order = np.argsort(-np.take_along_axis(score, best, 1), axis=1, kind="stable")
    best = np.take_along_axis(best, order, 1)
    score, pain_covered, pattern_painted = (np.take_along_axis(row, best, 1) for row in shares)
    return Ranked(
        truth,
        score,
        features(score, pain_covered, pattern_painted, found.extent / 100.0),
        np.take_along_axis(truth.expected, order, 1),
    )


def fitted(data: Ranked, some: Some, cover: float = COVER, policy: str = "") -> GroupRule:
    """Return the rule fitted on some drawings: a conditional logit, then a conformal threshold.

    Published drawings weigh together as much as half the simulated ones in the logit; the
    threshold comes from the simulated ones alone, which are many and alike.
    """
    coefficients = _logit(data, some)
    tops = _top_shares(data, coefficients)
    simulated = some & (data.truth.kinds == SIMULATED)
    scores = np.sort(tops[simulated])
    rank = int(np.floor((1 - cover) * (len(scores) + 1))) - 1
    return GroupRule(policy, tuple(coefficients.tolist()), float(scores[max(rank, 0)]))


def _logit(data: Ranked, some: Some) -> Floats:
    """Return the coefficients that make the expected muscle's weight the largest share."""
    scored = data.score > 0
    used = some & np.isin(data.truth.kinds, [PUBLISHED, SIMULATED])
    used &= (data.right & scored).any(axis=1)
    found, right, scored = data.features[used], data.right[used] & scored[used], scored[used]
    mean, spread = found[scored].mean(axis=0), found[scored].std(axis=0) + 1e-12
    scaled = np.where(scored[..., None], (found - mean) / spread, 0.0)
    published = data.truth.kinds[used] == PUBLISHED
    simulated = max(1, int((~published).sum()))
    share = np.where(published, simulated / (2 * max(1, int(published.sum()))), 1.0)
    share = (share / share.sum())[:, None]
    slope = np.zeros(found.shape[-1])
    for _ in range(_ROUNDS):
        weight = np.where(scored, scaled @ slope, -np.inf)
        chance = np.exp(weight - weight.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wanted = chance * right
        wanted /= np.maximum(wanted.sum(axis=1, keepdims=True), 1e-300)
        slope += _RATE * (((wanted - chance) * share)[..., None] * scaled).sum(axis=(0, 1))
    return np.asarray(slope / spread)


def _top_shares(data: Ranked, coefficients: Floats) -> Floats:
    """Return the largest threshold (drawings,) at which the group holds an expected muscle."""
    shares = weight_shares(data.features, coefficients.tolist())
    reach = np.maximum.accumulate(shares[:, ::-1], axis=1)[:, ::-1]
    reach[:, 0] = 1.0
    return np.asarray(np.where(data.right, reach, 0.0).max(axis=1))


def group_report(data: Ranked, cover: float = COVER) -> list[GroupReport]:
    """Return cover and size on drawings the rule was not fitted on, by cross-validation."""
    held = np.zeros(len(data.score), dtype=np.bool_)
    size = np.zeros(len(data.score))
    for fold in range(FOLDS):
        outer: Some = np.asarray(data.truth.folds == fold)
        rule = fitted(data, ~outer, cover)
        held[outer], size[outer] = _judged(data, rule, outer)
    plain = (data.score >= PLAIN_SHARE * data.score[:, :1]) & (data.score > 0)
    reports = []
    for kind in (PUBLISHED, SIMULATED):
        some: Some = np.asarray(data.truth.kinds == kind)
        if some.any():
            reports.append(
                GroupReport(
                    kind,
                    int(some.sum()),
                    float(held[some].mean()),
                    float(size[some].mean()),
                    float(np.any(plain & data.right, axis=1)[some].mean()),
                    float(plain.sum(axis=1)[some].mean()),
                )
            )
    return reports


def _judged(data: Ranked, rule: GroupRule, some: Some) -> tuple[Some, Floats]:
    shares = weight_shares(data.features[some], rule.coefficients)
    sizes = group_sizes(shares, rule.threshold)
    inside = np.arange(shares.shape[1])[None, :] < sizes[:, None]
    held: Some = np.any(inside & data.right[some], axis=1)
    return held, sizes.astype(np.float64)
