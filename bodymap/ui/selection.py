"""Which trigger point of which muscle is being looked at, on which side."""

from __future__ import annotations

from typing import NamedTuple

from bodymap.terms import Laterality


class Selection(NamedTuple):
    """A trigger point on one side of the subject; the muscle is the id before its first dot."""

    trigger_point_id: str
    side: Laterality

    @property
    def muscle_id(self) -> str:
        return self.trigger_point_id.partition(".")[0]
