"""Rows of the list, made of a ranking or of the whole atlas; no widgets here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from bodymap.terms import Laterality
from bodymap.ui.selection import Selection

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas, Muscle, TriggerPoint
    from bodymap.atlas.search import SearchHit
    from bodymap.scoring.findings import Examined, Finding
    from bodymap.scoring.ranking import Candidate, Ranking

Place = tuple[str, Laterality]

ALWAYS_SHOWN = 3
LEAST_SHARE = 0.05


class Block(Enum):
    """Where a row stands in the block of muscles that the drawing cannot tell apart."""

    OUTSIDE = auto()
    FIRST = auto()
    INSIDE = auto()
    LAST = auto()
    ALONE = auto()


class Heading(Enum):
    """What the rows from here on are."""

    NONE = auto()
    GROUP = auto()
    FIRST = auto()
    LESS_LIKELY = auto()
    NEAREST = auto()
    EXAMINED = auto()
    ELSEWHERE = auto()


@dataclass(frozen=True)
class MuscleRow:
    """One muscle in the list.

    A ranked one has a rank, a side and the two shares (0-1); one of the atlas has its Latin name.
    `heading` (or `group`, the name of an atlas group) is set where a new group begins.
    `drawing_rank` is the rank by the drawing alone, where palpation `finding`s or a prior change
    the list (0: not in it). `reason` says why a search found it.
    """

    title: str
    selection: Selection
    rank: int | None = None
    pain_covered: float = 0.0
    pattern_painted: float = 0.0
    latin: str = ""
    group: str = ""
    heading: Heading = Heading.NONE
    block: Block = Block.OUTSIDE
    drawing_rank: int | None = None
    finding: Finding | None = None
    reason: str = ""

    @property
    def key(self) -> tuple[str, Laterality | None]:
        """What the row is about, whatever its numbers."""
        return self.selection.muscle_id, self.selection.side if self.rank else None

    @property
    def look(self) -> MuscleRow:
        """The row as it is shown: shares that differ by less than a pixel look alike."""
        covered, painted = round(self.pain_covered, 2), round(self.pattern_painted, 2)
        return replace(self, pain_covered=covered, pattern_painted=painted)


def ranked_rows(
    atlas: Atlas,
    ranking: Ranking,
    group: Sequence[Place] = (),
    among: frozenset[str] | None = None,
    *,
    fits: bool = True,
) -> tuple[MuscleRow, ...]:
    """Return the ranking's rows: the group first, as a block, then the others in order.

    Only of the muscles `among` if that is given. Muscles that share hardly any skin with the paint
    are left out, except the first few. Where no pattern `fits` there is no group.
    """
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    shown = [
        candidate
        for candidate in ranking.candidates
        if (among is None or candidate.muscle in among) and _is_worth_a_row(candidate)
    ]
    members = set(group) if fits else set()
    inside = [c for c in shown if (c.muscle, c.side) in members]
    outside = [c for c in shown if (c.muscle, c.side) not in members]
    rows = [_ranked_row(names, c) for c in (*inside, *outside)]
    for number in range(len(inside)):
        rows[number] = replace(rows[number], block=_block(number, len(inside)))
    if rows and inside:
        first = Heading.GROUP if len(inside) > 1 else Heading.FIRST
        rows[0] = replace(rows[0], heading=first)
    if outside:
        heading = Heading.LESS_LIKELY if fits else Heading.NEAREST
        rows[len(inside)] = replace(rows[len(inside)], heading=heading)
    return tuple(rows)


def examined_rows(
    atlas: Atlas,
    examined: Sequence[Examined],
    shares: Mapping[Place, tuple[float, float]],
    among: frozenset[str] | None = None,
) -> tuple[MuscleRow, ...]:
    """Return the rows after palpation, in the order of drawing and findings, with both ranks.

    `shares` are the two of each trigger point and side.
    """
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    rows = []
    for one in examined:
        if among is not None and one.muscle not in among:
            continue
        covered, painted = shares.get((one.trigger_point, one.side), (0.0, 0.0))
        has_finding = one.factor != 1
        if not has_finding and one.rank > ALWAYS_SHOWN and max(covered, painted) < LEAST_SHARE:
            continue
        rows.append(
            MuscleRow(
                names[one.muscle],
                Selection(one.trigger_point, one.side),
                one.rank,
                covered,
                painted,
                drawing_rank=one.drawing_rank or 0,
                finding=one.finding if has_finding else None,
            )
        )
    if rows:
        rows[0] = replace(rows[0], heading=Heading.EXAMINED)
    return tuple(rows)


def _ranked_row(names: Mapping[str, str], candidate: Candidate) -> MuscleRow:
    return MuscleRow(
        names[candidate.muscle],
        Selection(candidate.trigger_point, candidate.side),
        candidate.rank,
        candidate.pain_covered,
        candidate.pattern_painted,
        drawing_rank=None if candidate.drawing_rank == candidate.rank else candidate.drawing_rank,
    )


def _block(number: int, count: int) -> Block:
    if count == 1:
        return Block.ALONE
    if number == 0:
        return Block.FIRST
    return Block.LAST if number == count - 1 else Block.INSIDE


def _is_worth_a_row(candidate: Candidate) -> bool:
    share = max(candidate.pain_covered, candidate.pattern_painted)
    return candidate.rank <= ALWAYS_SHOWN or share >= LEAST_SHARE


def found_rows(
    ranked: tuple[MuscleRow, ...], hits: Sequence[SearchHit], reasons: Mapping[str, str]
) -> tuple[MuscleRow, ...]:
    """Return the ranked rows with why each was found, then the hits that are not among them."""
    rows = [replace(row, reason=reasons.get(row.selection.muscle_id, "")) for row in ranked]
    known = {row.selection.muscle_id for row in ranked}
    others = atlas_rows_of([hit for hit in hits if hit.muscle.id not in known], reasons)
    if others:
        others = (replace(others[0], heading=Heading.ELSEWHERE), *others[1:])
    return (*rows, *others)


def atlas_rows(atlas: Atlas) -> tuple[MuscleRow, ...]:
    """Return all muscles by group."""
    rows = []
    groups = list(dict.fromkeys(muscle.group for muscle in atlas.muscles))
    for group in groups:
        members = [muscle for muscle in atlas.muscles if muscle.group == group]
        rows += [_atlas_row(m, group if m is members[0] else "") for m in members]
    return tuple(rows)


def atlas_rows_of(hits: Sequence[SearchHit], reasons: Mapping[str, str]) -> tuple[MuscleRow, ...]:
    """Return the muscles a search found, best first; `reasons` by muscle say why."""
    return tuple(
        replace(_atlas_row(hit.muscle, point=hit.trigger_point), reason=reasons[hit.muscle.id])
        for hit in hits
    )


def _atlas_row(muscle: Muscle, group: str = "", *, point: TriggerPoint | None = None) -> MuscleRow:
    shown = point or muscle.trigger_points[0]
    return MuscleRow(
        muscle.short_name,
        Selection(shown.id, Laterality.LEFT),
        latin=muscle.latin,
        group=group,
    )
