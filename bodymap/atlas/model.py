"""An atlas in memory: muscles, their trigger points and where each refers; immutable values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ZoneKind(StrEnum):
    """Where pain is reported regularly, and where only sometimes."""

    PRIMARY = "primary"
    SPILLOVER = "spillover"


class ZoneSide(StrEnum):
    """On which side of the subject a zone lies, seen from the trigger point's own side."""

    IPSILATERAL = "ipsilateral"
    CONTRALATERAL = "contralateral"
    BOTH = "both"
    MIDLINE = "midline"


class ZoneShape(StrEnum):
    """A disc round one landmark, a band along a curve, or what a closed curve holds."""

    DISC = "disc"
    BAND = "band"
    TERRITORY = "territory"


class Depth(StrEnum):
    """How deep the pain is felt, or how deep a muscle lies."""

    SUPERFICIAL = "superficial"
    DEEP = "deep"


class Emphasis(StrEnum):
    """How regularly a zone is reported within its pattern."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"


class Strength(StrEnum):
    """How well a statement was checked against its source.

    VERIFIED: the supporting words were read in a copy of the source. STANDARD_REFERENCE: recalled
    from the named reference and not read again. ESTIMATE: our own judgement from weaker material.
    """

    VERIFIED = "verified"
    STANDARD_REFERENCE = "standard reference"
    ESTIMATE = "estimate"


class Confidence(StrEnum):
    """How well a muscle's pattern is supported as a whole."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class AlternativeKind(StrEnum):
    """What else than a muscle can hurt there."""

    NERVE = "nerve"
    JOINT = "joint"


class SourceKind(StrEnum):
    """What a source is."""

    BOOK = "book"
    PAPER = "paper"
    FIGURE = "figure"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Source:
    """A publication the atlas rests on. `url` is None for print only."""

    id: str
    citation: str
    kind: SourceKind
    url: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A use of one source: how well it was checked and what it supports."""

    id: str
    strength: Strength
    note: str


@dataclass(frozen=True, slots=True)
class Prevalence:
    """A study finding in words."""

    text: str
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class Caution:
    """What to mind when a muscle is examined or treated, in words."""

    text: str
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class ReferralZone:
    """One stretch of skin where a trigger point is reported to be felt.

    `landmarks` holds the centre of a disc, the ordered path of a band or the boundary of a
    territory (see `bodymap.atlas.territory`); `radius_mm` is the disc's radius, the band's half
    width, 0 for a territory. `off_figure` marks a zone wholly outside the drawn body.
    """

    kind: ZoneKind
    words: str
    side: ZoneSide
    depth: Depth
    emphasis: Emphasis
    shape: ZoneShape
    landmarks: tuple[str, ...]
    radius_mm: float
    size: str
    sources: tuple[SourceRef, ...]
    off_figure: bool = False


@dataclass(frozen=True, slots=True)
class TriggerPoint:
    """A spot in a muscle with its own referral pattern.

    `position` gives landmarks of the subject's left side and their weights (sum 1); the mark is the
    skin point nearest to the weighted mean.
    """

    id: str
    label: str
    location: str
    laterality: str
    position: Mapping[str, float] = field(hash=False)
    zones: tuple[ReferralZone, ...]
    sources: tuple[SourceRef, ...]
    note: str = ""

    @property
    def muscle_id(self) -> str:
        """The id of the muscle this point belongs to."""
        return self.id.partition(".")[0]

    def zones_of(self, kind: ZoneKind) -> tuple[ReferralZone, ...]:
        """The zones of one kind, in the order of the file."""
        return tuple(zone for zone in self.zones if zone.kind is kind)


@dataclass(frozen=True, slots=True)
class FibreBundle:
    """Fibres drawn from a curve through `origin` to a curve through `insertion` (left side).

    Each fibre passes smoothly through the curves of `via`, in their order.
    """

    origin: tuple[str, ...]
    insertion: tuple[str, ...]
    count: int
    depth: Depth
    via: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle, or a division of one with its own patterns.

    `synonyms` are further names people search by; `cautions` what lies near it.
    """

    id: str
    name: str
    short_name: str
    latin: str
    group: str
    innervation: str
    attachments: str
    function: str
    confidence: Confidence
    ranked: bool
    associated_symptoms: tuple[str, ...]
    prevalence: tuple[Prevalence, ...]
    fibres: tuple[FibreBundle, ...]
    trigger_points: tuple[TriggerPoint, ...]
    sources: tuple[SourceRef, ...]
    note: str = ""
    synonyms: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """A nerve's territory or a joint's pattern, to be considered beside the muscles.

    Its zones are measured like those of a trigger point but never ranked among them.
    """

    id: str
    kind: AlternativeKind
    name: str
    short_name: str
    zones: tuple[ReferralZone, ...]
    sources: tuple[SourceRef, ...]
    prevalence: tuple[Prevalence, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Atlas:
    """A published set of muscles with everything it rests on."""

    id: str
    title: str
    version: str
    figure: str
    licence: str
    purpose: str
    authorship: str
    muscles: tuple[Muscle, ...]
    sources: Mapping[str, Source] = field(hash=False)
    alternatives: tuple[Alternative, ...] = ()

    @property
    def trigger_points(self) -> tuple[TriggerPoint, ...]:
        """All trigger points, in the order of the muscles."""
        return tuple(point for muscle in self.muscles for point in muscle.trigger_points)
