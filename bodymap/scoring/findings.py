"""What pressing found, combined with the drawing: which muscles are worth examining next, or first.

The drawing's score is multiplied by a factor for what was found at the trigger point. Nobody has
published sensitivity and specificity of palpation against a cause, so the factors stand for what
is known: how well two examiners agree. If a second examiner counts as the truth and half of all
points as positive, a kappa k means both shares of agreement are (1 + k) / 2, and a finding is worth
at most (1 + k) / (1 - k) for or against. Agreement on whether pain is recognised is k = 0.58, on
tenderness 0.68 (six studies, 363 people; source: PMID 28098584), which gives 3.8 and 5.3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from bodymap.scoring.policy import Match
from bodymap.scoring.prior import NO_PRIOR, Prior
from bodymap.terms import Laterality

PointKey = tuple[str, Laterality]

RECOGNITION_KAPPA = 0.58
TENDERNESS_KAPPA = 0.68

UNPAINTED_SCORE = 0.05
"""What a point counts from the drawing when pressing it brings the familiar pain although nothing
of its pattern was painted: patterns vary between people, and it must not be lost."""

_DIGITS = 9


class Finding(StrEnum):
    """What pressing a trigger point brought about."""

    FAMILIAR = "familiar"
    REFERRED = "referred"
    LOCAL = "local"
    NOT_TENDER = "not_tender"
    NOT_EXAMINED = "not_examined"


MEANINGS: Mapping[Finding, str] = MappingProxyType(
    {
        Finding.FAMILIAR: "familiar pain reproduced",
        Finding.REFERRED: "referred pain, not familiar",
        Finding.LOCAL: "tender here only",
        Finding.NOT_TENDER: "not tender",
        Finding.NOT_EXAMINED: "not examined",
    }
)
"""The findings in words, for the screen and the translators."""


def _odds(kappa: float) -> float:
    return (1 + kappa) / (1 - kappa)


FACTORS: Mapping[Finding, float] = MappingProxyType(
    {
        Finding.FAMILIAR: _odds(RECOGNITION_KAPPA),
        Finding.NOT_EXAMINED: 1.0,
        Finding.REFERRED: _odds(RECOGNITION_KAPPA) ** -0.5,
        Finding.LOCAL: 1 / _odds(RECOGNITION_KAPPA),
        Finding.NOT_TENDER: 1 / _odds(TENDERNESS_KAPPA),
    }
)
"""Recognised 3.8, not recognised 0.27, not even tender 0.19; pain referred elsewhere lies half-way
(0.52), since the point does refer."""


@dataclass(frozen=True)
class Findings:
    """What was found at each trigger point and side; immutable, points not named are unexamined."""

    by_point: Mapping[PointKey, Finding] = field(default_factory=lambda: MappingProxyType({}))

    def __getitem__(self, key: PointKey) -> Finding:
        return self.by_point.get(key, Finding.NOT_EXAMINED)

    def __iter__(self) -> Iterator[PointKey]:
        return iter(self.by_point)

    def __len__(self) -> int:
        return len(self.by_point)

    def with_finding(self, trigger_point: str, side: Laterality, finding: Finding) -> Findings:
        """Return these findings with one set; not examined takes it away."""
        rest = {key: old for key, old in self.by_point.items() if key != (trigger_point, side)}
        if finding is not Finding.NOT_EXAMINED:
            rest[trigger_point, side] = finding
        return Findings(MappingProxyType(rest))


NO_FINDINGS = Findings()


@dataclass(frozen=True, slots=True)
class Examined:
    """A muscle on one side after drawing and findings.

    `rank` counts from 1 by drawing and findings, `drawing_rank` by the drawing alone (None where
    nothing of any of its patterns was painted). `score` is the drawing's, `factor` what the
    finding multiplies it by; `trigger_point` is the one that stands for the muscle now,
    `drawing_point` the one that stands for it in the drawing's list.
    """

    rank: int
    drawing_rank: int | None
    muscle: str
    side: Laterality
    trigger_point: str
    drawing_point: str
    score: float
    factor: float
    finding: Finding
    prior: float = 1.0

    @property
    def weight(self) -> float:
        """Return what the order goes by: score times factor, times the prior's where one is on."""
        return self.score * self.factor * self.prior


def examined(
    keys: Sequence[PointKey],
    match: Match,
    findings: Findings = NO_FINDINGS,
    prior: Prior = NO_PRIOR,
) -> tuple[Examined, ...]:
    """Return all muscles in the order of drawing and findings, with both ranks.

    `keys` are the rows of the match. A muscle takes its best trigger point by score times factor;
    muscles without paint in any pattern appear only where pressing brought the familiar pain.
    Without findings and prior the order is the drawing's. Ties break by id and side.
    """
    scores = {key: round(float(match.score[row]), _DIGITS) for row, key in enumerate(keys)}
    drawn = _best(keys, {key: score for key, score in scores.items() if score > 0})
    ranks = {owner: rank for rank, (owner, _) in enumerate(_ordered(drawn), 1)}
    known = dict(scores)
    for key in keys:
        if findings[key] is Finding.FAMILIAR:
            known[key] = max(known[key], UNPAINTED_SCORE)
    weights = {
        key: score * FACTORS[findings[key]] * prior.factor(key[0].partition(".")[0])
        for key, score in known.items()
        if score > 0
    }
    best = _best(keys, weights)
    return tuple(
        Examined(
            rank,
            ranks.get(owner),
            owner[0],
            owner[1],
            key[0],
            drawn[owner][1][0] if owner in drawn else key[0],
            known[key],
            FACTORS[findings[key]],
            findings[key],
            prior.factor(owner[0]),
        )
        for rank, (owner, (_, key)) in enumerate(_ordered(best), 1)
    )


Owner = tuple[str, Laterality]
_Best = dict[Owner, tuple[float, PointKey]]


def _best(keys: Iterable[PointKey], weights: Mapping[PointKey, float]) -> _Best:
    """Return the weightiest point of every muscle and side, with minus its weight."""
    found: _Best = {}
    for point, side in keys:
        if (point, side) not in weights:
            continue
        owner = (point.partition(".")[0], side)
        entry = (-weights[point, side], (point, side))
        found[owner] = min(entry, found.get(owner, entry))
    return found


def _ordered(best: _Best) -> list[tuple[Owner, tuple[float, PointKey]]]:
    return sorted(best.items(), key=lambda item: (item[1][0], item[1][1][0], item[0][1]))
