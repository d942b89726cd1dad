"""Rows of the list, made of a ranking or of the whole atlas; no widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bodymap.terms import Laterality
from bodymap.ui.selection import Selection

if TYPE_CHECKING:
    from bodymap.atlas.index import SearchHit
    from bodymap.atlas.model import Atlas, Muscle, TriggerPoint
    from bodymap.scoring.ranking import Candidate, Ranking


ALWAYS_SHOWN = 3
LEAST_SHARE = 0.05


@dataclass(frozen=True)
class MuscleRow:
    """One muscle in the list.

    A ranked one has a rank, a side and the two shares (0-1); one of the atlas has its Latin name.
    `heading` is set where a new group begins.
    """

    title: str
    selection: Selection
    rank: int | None = None
    pain_covered: float = 0.0
    pattern_painted: float = 0.0
    latin: str = ""
    heading: str = ""

    @property
    def key(self) -> tuple[str, Laterality | None]:
        """What the row is about, whatever its numbers."""
        return self.selection.muscle_id, self.selection.side if self.rank else None


def ranked_rows(
    atlas: Atlas, ranking: Ranking, among: frozenset[str] | None = None
) -> tuple[MuscleRow, ...]:
    """Return the ranking's rows in order, only of the muscles `among` if that is given.

    Muscles that share hardly any skin with the paint are left out, except the first few.
    """
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    return tuple(
        MuscleRow(
            names[candidate.muscle],
            Selection(candidate.trigger_point, candidate.side),
            candidate.rank,
            candidate.pain_covered,
            candidate.pattern_painted,
        )
        for candidate in ranking.candidates
        if (among is None or candidate.muscle in among) and _is_worth_a_row(candidate)
    )


def _is_worth_a_row(candidate: Candidate) -> bool:
    share = max(candidate.pain_covered, candidate.pattern_painted)
    return candidate.rank <= ALWAYS_SHOWN or share >= LEAST_SHARE


def atlas_rows(atlas: Atlas, hits: Sequence[SearchHit] | None = None) -> tuple[MuscleRow, ...]:
    """Return all muscles by group, or those a search hit, best first."""
    if hits is not None:
        return tuple(_atlas_row(hit.muscle, point=hit.trigger_point) for hit in hits)
    rows = []
    groups = list(dict.fromkeys(muscle.group for muscle in atlas.muscles))
    for group in groups:
        members = [muscle for muscle in atlas.muscles if muscle.group == group]
        rows += [_atlas_row(m, group if m is members[0] else "") for m in members]
    return tuple(rows)


def _atlas_row(
    muscle: Muscle, heading: str = "", *, point: TriggerPoint | None = None
) -> MuscleRow:
    shown = point or muscle.trigger_points[0]
    return MuscleRow(
        muscle.short_name,
        Selection(shown.id, Laterality.LEFT),
        latin=muscle.latin,
        heading=heading,
    )
