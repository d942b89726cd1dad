"""What else than a muscle fits a drawing: nerve territories and joint patterns.

Measured by the same functions as the muscles' patterns, listed apart from them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import AlternativeKind, Atlas
from bodymap.figure.measure import SkinMeasure
from bodymap.scoring.overlap import Overlap, Patterns, WeightedPaint
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.terms import Laterality

LEAST_COVERED = 0.1
"""Alternatives that cover less of the pain than this are not worth a line."""

_DIGITS = 9


@dataclass(frozen=True, slots=True)
class AlternativeMatch:
    """How a nerve's territory or a joint's pattern on one side fits; shares 0-1."""

    kind: AlternativeKind
    id: str
    side: Laterality
    score: float
    pain_covered: float
    pattern_painted: float


class AlternativeRanker:
    """Measures an atlas' alternatives; built once, pure afterwards."""

    def __init__(
        self,
        atlas: Atlas,
        compiled: CompiledAtlas,
        measure: SkinMeasure,
        policy: ScoringPolicy = DEFAULT_POLICY,
    ) -> None:
        self._kinds = {alternative.id: alternative.kind for alternative in atlas.alternatives}
        self._policy = policy
        self._patterns = Patterns(compiled, measure, list(self._kinds)) if self._kinds else None

    def overlap(self, paint: WeightedPaint) -> Overlap:
        """Return what each alternative shares with the paint, rows as `keys`."""
        if self._patterns is None:
            return Overlap(np.zeros((0, 0)), np.zeros((0, 0)), 0.0)
        return self._patterns.overlap(paint)

    @property
    def keys(self) -> tuple[tuple[str, Laterality], ...]:
        """The alternatives' ids and sides in the order of an overlap's rows."""
        return () if self._patterns is None else self._patterns.keys

    def alternatives(
        self, paint: WeightedPaint, least_covered: float = LEAST_COVERED
    ) -> tuple[AlternativeMatch, ...]:
        """Return the alternatives that cover at least that share of the pain, best first.

        Equal scores go by id and side, so that the same drawing always gives the same list.
        """
        if self._patterns is None:
            return ()
        match = self._policy.match(self.overlap(paint))
        found = [
            AlternativeMatch(
                self._kinds[name],
                name,
                side,
                round(float(match.score[row]), _DIGITS),
                float(match.pain_covered[row]),
                float(match.pattern_painted[row]),
            )
            for row, (name, side) in enumerate(self.keys)
            if match.pain_covered[row] > 0 and match.pain_covered[row] >= least_covered
        ]
        return tuple(sorted(found, key=lambda item: (-item.score, item.id, item.side)))
