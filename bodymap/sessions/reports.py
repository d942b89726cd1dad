"""A report of one drawing or visit as values: what goes into it and all that its pages show.

Made by the report room, drawn by the window's; neither knows the other. No words of a page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from bodymap.atlas.model import Alternative, Muscle, Source, SourceRef, Strength, TriggerPoint
from bodymap.pain.areas import MarkedArea
from bodymap.pain.drawing import PainDrawing
from bodymap.scoring.alternatives import AlternativeMatch
from bodymap.scoring.analysis import Analysis, Analyst
from bodymap.scoring.explain import Explanation
from bodymap.scoring.findings import NO_FINDINGS, Finding, Findings, PointKey
from bodymap.scoring.parts import Evidence
from bodymap.scoring.prior import NO_PRIOR, Prior
from bodymap.scoring.ranking import Candidate
from bodymap.scoring.stability import Stability
from bodymap.sessions.intake.model import Answer
from bodymap.sessions.intake.red_flags import RaisedFlag
from bodymap.sessions.intake.summary import SummaryLine
from bodymap.sessions.records.model import Encounter
from bodymap.terms import BodyView, Laterality


def _no_answers() -> Mapping[str, Answer]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReportInput:
    """What a report is made of: a drawing, and what else is known of the visit.

    `answers` by the question's id; `visited` None where no date is known; `language` the
    patient's; `chosen` the trigger points and sides to show, the leading one where none is named;
    `where` names the drawing in messages.
    """

    drawing: PainDrawing
    findings: Findings = NO_FINDINGS
    answers: Mapping[str, Answer] = field(default_factory=_no_answers)
    patient_code: str = ""
    visit: str = ""
    visited: datetime | None = None
    plan: str = ""
    language: str = "en"
    chosen: tuple[PointKey, ...] = ()
    prior: Prior = NO_PRIOR
    was_asked: bool = False
    where: str = "drawing"


def input_of_encounter(visit: Encounter, chosen: tuple[PointKey, ...] = ()) -> ReportInput:
    """Return what is known of a visit."""
    return ReportInput(
        visit.drawing,
        visit.findings,
        visit.answers,
        visit.patient_code,
        visit.id,
        visit.started,
        visit.plan,
        visit.language,
        chosen,
        was_asked=bool(visit.intake_id or visit.answers),
    )


@dataclass(frozen=True, slots=True)
class Plate:
    """One picture: SVG text without a word in it, `width_mm` and `height_mm` on the body.

    `has_mark` tells that the X of the pattern is in it.
    """

    view: BodyView
    text: str
    width_mm: float
    height_mm: float
    has_mark: bool


@dataclass(frozen=True, slots=True)
class Safety:
    """What must be read before any muscle.

    `unanswered` are the pages of signs without an answer; `none_ticked` that every page was
    answered with none; without `was_asked` nobody asked for signs.
    """

    was_asked: bool
    flags: tuple[RaisedFlag, ...] = ()
    unanswered: tuple[str, ...] = ()
    none_ticked: bool = False
    is_side_unsure: bool = False


@dataclass(frozen=True, slots=True)
class ListedMuscle:
    """One row of the list; `stability` (0-1) is None where nothing is painted."""

    candidate: Candidate
    muscle: Muscle
    point: TriggerPoint
    is_in_group: bool
    stability: float | None


@dataclass(frozen=True, slots=True)
class FoundPoint:
    """What pressing a trigger point found, and its muscle's two ranks (None: in no list)."""

    muscle: Muscle
    point: TriggerPoint
    side: Laterality
    finding: Finding
    drawing_rank: int | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class ShownPattern:
    """A pattern with its pictures and reasons.

    `candidate` and `explanation` are None where the drawing does not touch it. `stays` counts the
    redraws in which the muscle keeps among the first three. `mark` is the named place of the X,
    `core` the places of its core.
    """

    muscle: Muscle
    point: TriggerPoint
    side: Laterality
    plates: tuple[Plate, ...]
    candidate: Candidate | None
    explanation: Explanation | None
    stays: int | None
    mark: MarkedArea | None
    core: tuple[MarkedArea, ...]
    zones: tuple[Evidence, ...]
    others: tuple[tuple[SourceRef, Source], ...]

    @property
    def sources(self) -> tuple[tuple[Source, Strength], ...]:
        """Return every source once with the strongest support it gives, strongest first."""
        order = tuple(Strength)
        found: dict[str, tuple[Source, Strength]] = {}
        uses = [use for zone in self.zones for use in zone.sources]
        for ref, source in (*uses, *self.others):
            known = found.get(source.id)
            if known is None or order.index(ref.strength) < order.index(known[1]):
                found[source.id] = (source, ref.strength)
        return tuple(sorted(found.values(), key=lambda item: order.index(item[1])))


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Everything the pages show. Shares are 0-1, `analysis` holds what the list is made of.

    `plates` are the drawings without a pattern; they are shown where `shown` is empty. `swatches`
    explain the textures, as SVG by kind: pain, core, spillover, fibre, mark.
    `is_shown_by_drawing` tells that the pattern shown is the first of the drawing's list, and was
    neither chosen nor found by pressing.
    """

    given: ReportInput
    program: str
    analysis: Analysis
    stability: Stability | None
    safety: Safety
    answers: tuple[SummaryLine, ...]
    marked: tuple[MarkedArea, ...]
    listed: tuple[ListedMuscle, ...]
    found: tuple[FoundPoint, ...]
    shown: tuple[ShownPattern, ...]
    explained: tuple[ShownPattern, ...]
    plates: tuple[Plate, ...]
    swatches: Mapping[str, str]
    is_shown_by_drawing: bool
    alternatives: tuple[tuple[AlternativeMatch, Alternative], ...]
    muscles: Mapping[str, Muscle]

    @property
    def is_painted(self) -> bool:
        """Whether anything painted is left."""
        return self.analysis.ranking.extent_cm2 > 0

    @property
    def no_pattern_fits(self) -> bool:
        """Whether the drawing resembles no typical pattern."""
        return self.analysis.no_fit is not None


@dataclass(frozen=True, slots=True)
class ReportMaker:
    """What the window needs of the report room.

    `content` works a report out. `picture` returns a view of a drawing as an SVG file with its
    words, with the pattern of a trigger point and side if one is given.
    """

    content: Callable[[ReportInput, Analyst], ReportContent]
    picture: Callable[[PainDrawing, BodyView, PointKey | None, Analyst], str]
