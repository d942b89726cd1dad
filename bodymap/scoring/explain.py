"""Why a trigger point ranks where it does, as values and as plain sentences.

A sentence is a template with values, so that a screen can translate the template and format the
numbers in its own language; `str()` gives the English sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compile import CompilableFigure, zone_polygons
from bodymap.atlas.compiled import mirrored
from bodymap.atlas.model import ReferralZone, TriggerPoint, ZoneKind
from bodymap.figure.measure import SkinMeasure
from bodymap.scoring.ranking import Candidate
from bodymap.terms import BodyView, Laterality, mirrored_view

Value = float | str
FEW = 0.02
HALF = 0.5
MOST = 0.8


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template with named places and the values that go there; shares are numbers 0-1."""

    template: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        shown = {
            name: f"{value:.0%}" if isinstance(value, float) else value
            for name, value in self.values.items()
        }
        return self.template.format(**shown)


COVERS = "Its typical pattern covers {covered} of what was painted."
MOST_PAINTED = "Most of that pattern was painted ({painted})."
HALF_PAINTED = "More than half of that pattern was painted ({painted})."
PART_PAINTED = "{painted} of that pattern was painted."
LITTLE_PAINTED = "Only a small part of that pattern was painted ({painted})."
NOT_PAINTED_CORE = "Typically felt as well, but not painted: {words}."
NOT_PAINTED_SPILLOVER = "May also be felt, but was not painted: {words}."
TEMPLATES = (
    COVERS,
    MOST_PAINTED,
    HALF_PAINTED,
    PART_PAINTED,
    LITTLE_PAINTED,
    NOT_PAINTED_CORE,
    NOT_PAINTED_SPILLOVER,
)
"""Every sentence this module can say, for the translators."""

_LITTLE = 0.2
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class ZoneShare:
    """How much of one zone was painted (0-1)."""

    zone: ReferralZone
    painted: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The two shares of a candidate and the painted share of each of its zones."""

    candidate: Candidate
    zones: tuple[ZoneShare, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        """Return the reason in two to four plain sentences."""
        covered, painted = self.candidate.pain_covered, self.candidate.pattern_painted
        first = Sentence(COVERS, MappingProxyType({"covered": covered}))
        second = Sentence(_painted_template(painted), MappingProxyType({"painted": painted}))
        missing = [
            Sentence(template, MappingProxyType({"words": _listed(unpainted)}))
            for template, kind in (
                (NOT_PAINTED_CORE, ZoneKind.PRIMARY),
                (NOT_PAINTED_SPILLOVER, ZoneKind.SPILLOVER),
            )
            if (unpainted := self._unpainted(kind))
        ]
        return (first, second, *missing)

    def _unpainted(self, kind: ZoneKind) -> list[ZoneShare]:
        return [share for share in self.zones if share.zone.kind is kind and share.painted < FEW]


def _listed(shares: list[ZoneShare]) -> str:
    """Return the words of zones in one line, the first few of them."""
    words = [as_part(share.zone.words) for share in shares[:_MOST_NAMED]]
    return "; ".join(words)


def as_part(words: str) -> str:
    """Return a phrase without its capital and without the size that follows a semicolon."""
    short = words.split(";", maxsplit=1)[0].rstrip(".")
    starts_a_name = len(short) > 1 and short[1].isupper()
    return short if starts_a_name else short[:1].lower() + short[1:]


def _painted_template(painted: float) -> str:
    if painted >= MOST:
        return MOST_PAINTED
    if painted >= HALF:
        return HALF_PAINTED
    return PART_PAINTED if painted >= _LITTLE else LITTLE_PAINTED


class Explainer:
    """Explains candidates of one atlas on one figure; remembers the zones it has drawn."""

    def __init__(self, figure: CompilableFigure, measure: SkinMeasure) -> None:
        self._figure = figure
        self._measure = measure
        self._known: dict[tuple[str, int], Mapping[BodyView, MultiPolygon]] = {}

    def explain(
        self,
        candidate: Candidate,
        point: TriggerPoint,
        painted: Mapping[BodyView, MultiPolygon],
    ) -> Explanation:
        """Return why a candidate fits paint given as polygons per view (view mm)."""
        on_left = mirrored_paint(painted) if candidate.side is Laterality.RIGHT else painted
        shares = tuple(
            ZoneShare(zone, self._painted_share(self._zone(point, index), on_left))
            for index, zone in enumerate(point.zones)
            if not zone.off_figure
        )
        return Explanation(candidate, shares)

    def zone_of(
        self, point: TriggerPoint, index: int, side: Laterality
    ) -> Mapping[BodyView, MultiPolygon]:
        """Return one zone of a trigger point on one side per view (view mm)."""
        zone = self._zone(point, index)
        return mirrored_paint(zone) if side is Laterality.RIGHT else zone

    def _zone(self, point: TriggerPoint, index: int) -> Mapping[BodyView, MultiPolygon]:
        key = (point.id, index)
        if key not in self._known:
            self._known[key] = zone_polygons(point.zones[index], self._figure)
        return self._known[key]

    def _painted_share(
        self, zone: Mapping[BodyView, MultiPolygon], painted: Mapping[BodyView, MultiPolygon]
    ) -> float:
        whole = part = 0.0
        for view, shape in zone.items():
            shared = shapely.intersection(shape, painted[view]) if view in painted else None
            areas = self._measure.areas_mm2(view, np.array([shape, shared or MultiPolygon()]))
            whole, part = whole + float(areas[0]), part + float(areas[1])
        return min(1.0, part / whole) if whole > 0 else 0.0


def mirrored_paint(
    painted: Mapping[BodyView, MultiPolygon],
) -> Mapping[BodyView, MultiPolygon]:
    """Return paint on the mirrored body."""
    return {mirrored_view(view): mirrored(shape) for view, shape in painted.items()}
