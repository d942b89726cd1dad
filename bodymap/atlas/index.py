"""Find muscles and trigger points: by id, and by what somebody types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bodymap.atlas.model import Atlas, Muscle, TriggerPoint
from bodymap.atlas.search import AtlasSearch, SearchHit


@dataclass(frozen=True)
class AtlasIndex:
    """Look-up tables of one atlas, made on first use."""

    atlas: Atlas

    @cached_property
    def muscles_by_id(self) -> Mapping[str, Muscle]:
        """The muscles by id."""
        return {muscle.id: muscle for muscle in self.atlas.muscles}

    @cached_property
    def trigger_points_by_id(self) -> Mapping[str, TriggerPoint]:
        """The trigger points by id."""
        return {point.id: point for point in self.atlas.trigger_points}

    def muscle_of(self, trigger_point_id: str) -> Muscle:
        """Return the muscle a trigger point belongs to; KeyError if the atlas has no such point."""
        return self.muscles_by_id[self.trigger_points_by_id[trigger_point_id].muscle_id]

    def search(self, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Return the muscles that fit every English word typed, best first; see `AtlasSearch`."""
        return self._search.search(text, limit)

    @cached_property
    def _search(self) -> AtlasSearch:
        return AtlasSearch(self.atlas)
