"""What would tell apart muscles that a drawing does not: where only one of them is felt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import Atlas, TriggerPoint, ZoneKind
from bodymap.figure.measure import SkinMeasure
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.scoring.explain import Explainer, Sentence, as_part
from bodymap.scoring.parts import whole_pattern
from bodymap.scoring.ranking import Candidate
from bodymap.terms import BodyView

SHARED = 0.35
"""A zone of which the others' patterns hold less than this share (0-1) tells its muscle apart."""

_MOST_NAMED = 2

ONLY = "Typical only of {name}: {words}."
MAYBE = "Sometimes, and only with {name}: {words}."
NOWHERE = "{name}: all of its pattern lies in the others'; only pressing tells."
TEMPLATES = (ONLY, MAYBE, NOWHERE)
"""Every sentence this module can say, for the translators."""


@dataclass(frozen=True, slots=True)
class Distinction:
    """What sets one candidate apart from the others of a group.

    `zones` are the indices of its trigger point's zones that the others hardly reach.
    """

    candidate: Candidate
    point: TriggerPoint
    zones: tuple[int, ...]
    name: str

    def sentence(self) -> Sentence:
        """Return where only this muscle is felt, cores before spillover."""
        cores = [i for i in self.zones if self.point.zones[i].kind is ZoneKind.PRIMARY]
        named = (cores or list(self.zones))[:_MOST_NAMED]
        words = "; ".join(as_part(self.point.zones[i].words) for i in named)
        values = MappingProxyType({"name": self.name, "words": words})
        if not named:
            return Sentence(NOWHERE, MappingProxyType({"name": self.name}))
        return Sentence(ONLY if cores else MAYBE, values)


class Distinguisher:
    """Tells the members of a group apart on one atlas; pure, about 20 ms a member."""

    def __init__(
        self, atlas: Atlas, compiled: CompiledAtlas, measure: SkinMeasure, explainer: Explainer
    ) -> None:
        self._atlas = atlas
        self._compiled = compiled
        self._measure = measure
        self._explainer = explainer
        self._points = {point.id: point for point in atlas.trigger_points}

    def distinctions(self, group: Sequence[Candidate]) -> tuple[Distinction, ...]:
        """Return for each candidate of a group which of its zones the others hardly reach."""
        wholes = [whole_pattern(self._compiled, c.trigger_point, c.side) for c in group]
        sides = {candidate.side for candidate in group}
        found = []
        for number, candidate in enumerate(group):
            others = [whole for other, whole in enumerate(wholes) if other != number]
            point = self._points[candidate.trigger_point]
            zones = tuple(
                index
                for index, zone in enumerate(point.zones)
                if not zone.off_figure
                and self._held(self._explainer.zone_of(point, index, candidate.side), others)
                < SHARED
            )
            name = self._name(candidate, with_side=len(sides) > 1)
            found.append(Distinction(candidate, point, zones, name))
        return tuple(found)

    def _held(
        self,
        zone: Mapping[BodyView, MultiPolygon],
        others: Sequence[Mapping[BodyView, MultiPolygon]],
    ) -> float:
        """Return the share (0-1) of a zone's skin inside any other pattern."""
        whole = held = 0.0
        for view, shape in zone.items():
            either = shapely.union_all([other.get(view, EMPTY) for other in others])
            shared = as_multipolygon(shapely.intersection(shape, either))
            areas = self._measure.areas_mm2(view, np.array([shape, shared]))
            whole, held = whole + float(areas[0]), held + float(areas[1])
        return held / whole if whole > 0 else 1.0

    def _name(self, candidate: Candidate, *, with_side: bool) -> str:
        muscle = next(m for m in self._atlas.muscles if m.id == candidate.muscle)
        return f"{muscle.short_name} ({candidate.side})" if with_side else muscle.short_name
