"""A candidate on the drawing: what fits, what of its pattern is missing, what it leaves out.

And in words: why the runner-up is not first, and what each zone rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import Atlas, ReferralZone, Source, SourceRef, Strength, ZoneKind
from bodymap.geometry.contours import as_multipolygon
from bodymap.scoring.explain import Sentence
from bodymap.scoring.ranking import Candidate
from bodymap.terms import BodyView, Laterality

Polygons = Mapping[BodyView, MultiPolygon]

NOTICEABLE = 0.01
"""Shares that differ by less are the same in words."""

BEHIND_COVERS_LESS = (
    "Why not first: it covers {second_share} of what was painted, {first} covers {first_share}."
)
BEHIND_UNPAINTED = (
    "Why not first: {second_painted} of its pattern was painted, "
    "of that of {first} {first_painted}."
)
BEHIND_IN_BOTH = (
    "Why not first: {first} covers more of what was painted ({first_share} to {second_share}), "
    "and more of its pattern was painted ({first_painted} to {second_painted})."
)
BEHIND_BUT_COVERS_MORE = (
    "Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), "
    "but less of its pattern was painted ({second_painted} to {first_painted})."
)
BEHIND_BUT_PAINTED_MORE = (
    "Why not first: more of its pattern was painted ({second_painted} to {first_painted}), "
    "but it covers less of what was painted ({second_share}, {first} {first_share})."
)
BEHIND_SPILLOVER = (
    "Why not first: it meets the paint more where its pattern is felt less often, "
    "{first} where it is felt most."
)
BEHIND_ALIKE = "This drawing does not tell it from {first}."
ESTIMATED_SIZE = "The size drawn is an estimate."
STRENGTHS: Mapping[Strength, str] = MappingProxyType(
    {
        Strength.VERIFIED: "Read in the source: {source}.",
        Strength.STANDARD_REFERENCE: "From a standard reference, not read again: {source}.",
        Strength.ESTIMATE: "Weakly supported, our estimate: {source}.",
    }
)
TEMPLATES = (
    BEHIND_COVERS_LESS,
    BEHIND_UNPAINTED,
    BEHIND_IN_BOTH,
    BEHIND_BUT_COVERS_MORE,
    BEHIND_BUT_PAINTED_MORE,
    BEHIND_SPILLOVER,
    BEHIND_ALIKE,
    ESTIMATED_SIZE,
    *STRENGTHS.values(),
)
"""Every sentence this module can say, for the translators."""

_STRONGEST_FIRST = tuple(Strength)


@dataclass(frozen=True, slots=True)
class Parts:
    """Polygons per view (view mm), views without any left out; the three never overlap.

    `fitting` is paint inside the pattern, `unpainted` the rest of the pattern, `uncovered` the
    rest of the paint: `fitting` and `uncovered` together are the paint.
    """

    fitting: Polygons
    unpainted: Polygons
    uncovered: Polygons


def parts(pattern: Polygons, painted: Polygons) -> Parts:
    """Return the three parts of a pattern and a painting, both as polygons per view."""
    fitting: dict[BodyView, MultiPolygon] = {}
    unpainted: dict[BodyView, MultiPolygon] = {}
    uncovered: dict[BodyView, MultiPolygon] = {}
    for view in BodyView:
        zone, paint = pattern.get(view, MultiPolygon()), painted.get(view, MultiPolygon())
        for found, shape in (
            (fitting, shapely.intersection(zone, paint)),
            (unpainted, shapely.difference(zone, paint)),
            (uncovered, shapely.difference(paint, zone)),
        ):
            areal = as_multipolygon(shape)
            if not areal.is_empty:
                found[view] = areal
    return Parts(fitting, unpainted, uncovered)


def whole_pattern(compiled: CompiledAtlas, pattern_id: str, side: Laterality) -> Polygons:
    """Return all zones of a trigger point, nerve or joint on one side per view (view mm)."""
    found = {}
    for view in BodyView:
        zones = [compiled.zone(pattern_id, side, kind, view) for kind in ZoneKind]
        shape = as_multipolygon(shapely.union_all(zones))
        if not shape.is_empty:
            found[view] = shape
    return found


def candidate_parts(compiled: CompiledAtlas, candidate: Candidate, painted: Polygons) -> Parts:
    """Return the parts of a candidate's pattern on what is painted.

    Zones of the mouth count on the inset only when something is painted there, as in the score.
    """
    pattern = dict(whole_pattern(compiled, candidate.trigger_point, candidate.side))
    if BodyView.MOUTH not in painted or painted[BodyView.MOUTH].is_empty:
        pattern.pop(BodyView.MOUTH, None)
    return parts(pattern, painted)


def why_not_first(atlas: Atlas, first: Candidate, other: Candidate) -> Sentence:
    """Return in one sentence why a candidate ("it") stands behind the first.

    By the two shares the score is made of. Where neither tells, spillover made the difference, or
    nothing did. The first's side is named where it is the other one.
    """
    covers_less, covers_more = _differ(other.pain_covered, first.pain_covered)
    painted_less, painted_more = _differ(other.pattern_painted, first.pattern_painted)
    if covers_less and painted_less:
        template = BEHIND_IN_BOTH
    elif covers_less:
        template = BEHIND_BUT_PAINTED_MORE if painted_more else BEHIND_COVERS_LESS
    elif painted_less:
        template = BEHIND_BUT_COVERS_MORE if covers_more else BEHIND_UNPAINTED
    else:
        is_behind = first.score - other.score > NOTICEABLE
        template = BEHIND_SPILLOVER if is_behind else BEHIND_ALIKE
    return Sentence(
        template,
        MappingProxyType(
            {
                "first": _name(atlas, first, with_side=first.side is not other.side),
                "first_share": first.pain_covered,
                "second_share": other.pain_covered,
                "first_painted": first.pattern_painted,
                "second_painted": other.pattern_painted,
            }
        ),
    )


def _differ(second: float, first: float) -> tuple[bool, bool]:
    """Return whether the second share is noticeably less, and whether noticeably more."""
    return second < first - NOTICEABLE, second > first + NOTICEABLE


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one zone rests on: its words, its strongest support, its sources, strongest first."""

    zone: ReferralZone
    strength: Strength
    sources: tuple[tuple[SourceRef, Source], ...]

    def sentences(self) -> tuple[Sentence, ...]:
        """Return one sentence a source and, where it is so, that the size is an estimate."""
        said = [
            Sentence(STRENGTHS[ref.strength], MappingProxyType({"source": source.citation}))
            for ref, source in self.sources
        ]
        if "estimate" in self.zone.size:
            said.append(Sentence(ESTIMATED_SIZE))
        return tuple(said)


def zone_evidence(atlas: Atlas, zone: ReferralZone) -> Evidence:
    """Return what supports a zone; a zone without sources counts as an estimate."""
    ordered = sorted(zone.sources, key=lambda ref: _STRONGEST_FIRST.index(ref.strength))
    strength = ordered[0].strength if ordered else Strength.ESTIMATE
    return Evidence(zone, strength, tuple((ref, atlas.sources[ref.id]) for ref in ordered))


def _name(atlas: Atlas, candidate: Candidate, *, with_side: bool) -> str:
    name = next((m.short_name for m in atlas.muscles if m.id == candidate.muscle), candidate.muscle)
    return f"{name} ({candidate.side})" if with_side else name
