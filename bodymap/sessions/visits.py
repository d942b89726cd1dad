"""What changed between visits: extent, place, strength and findings. Knows nothing of windows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import Figure
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.compare import Agreement, agreement
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import extent_cm2, painted_skin
from bodymap.pain.file import read_drawing
from bodymap.scoring.findings import Finding
from bodymap.sessions.records.model import Encounter
from bodymap.terms import Laterality

WORST = "pain_worst"


@dataclass(frozen=True, slots=True)
class FindingChange:
    """A trigger point and side at which palpation found something else than before."""

    trigger_point: str
    side: Laterality
    before: Finding
    after: Finding


@dataclass(frozen=True, slots=True)
class VisitChange:
    """What changed from one visit (first) to another (second).

    `strengths` are the worst pain (0-10) of each, None where nobody said; `findings` what was found
    otherwise, in the order of the trigger points.
    """

    agreement: Agreement
    strengths: tuple[int | None, int | None]
    findings: tuple[FindingChange, ...]

    @property
    def strength_change(self) -> int | None:
        """How much stronger the pain is; negative for weaker, None where it was not said twice."""
        first, second = self.strengths
        return None if first is None or second is None else second - first


@dataclass(frozen=True, slots=True)
class Compared:
    """Both painted skins and what changed."""

    first: PaintedSkin
    second: PaintedSkin
    change: VisitChange


@dataclass(frozen=True, slots=True)
class VisitPoint:
    """A visit on the timeline; `extent_cm2` and `strength` (0-10) are None where not known."""

    encounter_id: str
    started: datetime
    extent_cm2: float | None
    strength: int | None


def compared(first: Encounter, second: Encounter, figure: Figure) -> Compared:
    """Return what changed between two visits; EnvironmentProblem for a drawing not of the figure.

    Takes about as long as painting both drawings.
    """
    one = painted_skin(first.drawing, figure, "first drawing")
    other = painted_skin(second.drawing, figure, "second drawing")
    return Compared(
        one,
        other,
        VisitChange(
            agreement(one, other, figure),
            (strength_of(first), strength_of(second)),
            finding_changes(first, second),
        ),
    )


def finding_changes(first: Encounter, second: Encounter) -> tuple[FindingChange, ...]:
    """Return where palpation found something else; what was not examined counts as such."""
    keys = sorted({*first.findings, *second.findings})
    return tuple(
        FindingChange(point, side, first.findings[point, side], second.findings[point, side])
        for point, side in keys
        if first.findings[point, side] is not second.findings[point, side]
    )


def strength_of(encounter: Encounter) -> int | None:
    """Return the worst pain (0-10) of a visit: as kept, as answered, or the strongest painted."""
    if encounter.worst is not None:
        return encounter.worst
    answer = encounter.answers.get(WORST)
    if isinstance(answer, int):
        return answer
    rated = [
        stroke.intensity
        for stroke in encounter.drawing.strokes
        if stroke.intensity is not None and not stroke.erase
    ]
    return max(rated, default=None)


def visit_points(encounters: Iterable[Encounter], figure: Figure) -> tuple[VisitPoint, ...]:
    """Return visits as points in time, oldest first; extents that are not kept are measured."""
    points = [
        VisitPoint(one.id, one.started, _extent(one, figure), strength_of(one))
        for one in encounters
    ]
    return tuple(sorted(points, key=lambda point: point.started))


def _extent(encounter: Encounter, figure: Figure) -> float | None:
    if encounter.extent_cm2 is not None:
        return encounter.extent_cm2
    try:
        return extent_cm2(painted_skin(encounter.drawing, figure), figure)
    except EnvironmentProblem:
        return None


def visit_of_file(path: Path) -> Encounter:
    """Return a drawing file as a visit at the time it was written; EnvironmentProblem if bad."""
    drawing = read_drawing(path)
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Encounter(path.name, "", written, drawing)


def visit_of_drawing(drawing: PainDrawing, name: str = "", at: datetime | None = None) -> Encounter:
    """Return a drawing that is in no record as a visit, now unless told."""
    return Encounter(name, "", at or datetime.now(UTC), drawing)
