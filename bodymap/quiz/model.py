"""Questions, answers and what they are worth; immutable values. Nothing here depends on colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from shapely import MultiPolygon

from bodymap.scoring.explain import Sentence
from bodymap.terms import BodyView, Laterality

Polygons = Mapping[BodyView, MultiPolygon]
"""Shapes per view in view mm; views without any may be left out."""


class QuestionKind(StrEnum):
    """What is asked."""

    NAME_FROM_ZONES = "name_zones"
    NAME_FROM_FIBRES = "name_fibres"
    NAME_FROM_STORY = "name_story"
    FIND_POINT = "find_point"
    DRAW_REFERRAL = "draw"
    WHICH_OF_TWO = "two"
    WHICH_REGION = "region"


NAMING = (
    QuestionKind.NAME_FROM_ZONES,
    QuestionKind.NAME_FROM_FIBRES,
    QuestionKind.NAME_FROM_STORY,
)


class Level(IntEnum):
    """How much alike the choices are, and how exact a place must be."""

    EASY = 1
    MEDIUM = 2
    HARD = 3


class Verdict(StrEnum):
    """What an answer was."""

    RIGHT = "right"
    HALF = "half"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class RegionChoice:
    """A named area (`bodymap.pain.areas`) on a side, as a choice."""

    area: str
    side: Laterality


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `item` is what is remembered: kind and subject, whatever the side and the choices. `point` is
    empty where no single trigger point is asked for. `muscles`, `regions` and `places` are the
    choices, as far as the kind has them; `places` are words of zones, one of which tells the two
    muscles apart. `views` show what there is to see, best first; `described` says the same in
    words, for those who do not see it; `story` is the patient's. `tolerance_mm` is for places.
    The answer is in it as well: the window shows it afterwards.
    """

    item: str
    kind: QuestionKind
    level: Level
    muscle: str
    point: str
    side: Laterality
    views: tuple[BodyView, ...] = ()
    muscles: tuple[str, ...] = ()
    regions: tuple[RegionChoice, ...] = ()
    places: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    story: str = ""
    accepted: tuple[str, ...] = ()
    right_regions: frozenset[RegionChoice] = frozenset()
    right_place: str = ""
    tolerance_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class MuscleAnswer:
    """The muscle that was chosen; of two, also the place that is said to tell them apart."""

    muscle: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class RegionAnswer:
    """All regions that were ticked."""

    regions: frozenset[RegionChoice]


@dataclass(frozen=True, slots=True)
class TapAnswer:
    """Where a view was tapped, in view mm."""

    view: BodyView
    u: float
    v: float


@dataclass(frozen=True, slots=True)
class DrawnAnswer:
    """What was painted, per view in view mm."""

    painted: Polygons = field(hash=False)


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Passed on, or out of time: asked again sooner, and held against nobody."""


Answer = MuscleAnswer | RegionAnswer | TapAnswer | DrawnAnswer | NoAnswer


@dataclass(frozen=True, slots=True)
class TapMark:
    """How far a tap was from the trigger point, in mm; None beside the body.

    `straight_mm` through space, `on_skin_mm` along the skin; `nearest` is the muscle's trigger
    point that lies nearest to the tap; `other_side` whether the mirrored one was meant.
    """

    straight_mm: float | None
    on_skin_mm: float | None
    tolerance_mm: float
    nearest: str
    other_side: bool


@dataclass(frozen=True, slots=True)
class DrawingMark:
    """A painted referral beside the pattern. Shares 0-1; areas are skin, each piece counted once.

    `core_found` and `spillover_found` are None where the pattern has none. The polygons never
    overlap: what was found of core and spillover and what was painted outside (three hatches), and
    what was missed of both.
    """

    core_found: float | None
    spillover_found: float | None
    outside: float
    score: float
    other_side: bool
    found_core: Polygons = field(hash=False)
    found_spillover: Polygons = field(hash=False)
    painted_outside: Polygons = field(hash=False)
    missed_core: Polygons = field(hash=False)
    missed_spillover: Polygons = field(hash=False)


@dataclass(frozen=True, slots=True)
class Result:
    """What an answer was worth (0-1) and why, as sentences that can be translated."""

    question: Question
    answer: Answer
    verdict: Verdict
    score: float
    reasons: tuple[Sentence, ...] = ()
    tap: TapMark | None = None
    drawing: DrawingMark | None = None


def item_id(kind: QuestionKind, subject: str) -> str:
    """Return the id under which a learner's memory of a question is kept."""
    return f"{kind}:{subject}"


def item_parts(item: str) -> tuple[QuestionKind, str]:
    """Return kind and subject of an item; ValueError for no kind of ours."""
    kind, _, subject = item.partition(":")
    return QuestionKind(kind), subject
