"""What a person painted: immutable strokes in view millimetres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from bodymap.terms import BodyView, mirrored_view

MAX_STROKES = 5_000
MAX_POINTS = 200_000
MIN_RADIUS_MM = 1.0
MAX_RADIUS_MM = 60.0
MAX_INTENSITY = 10


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Stroke:
    """One pen-down to pen-up in one view.

    `points` are picture positions (u, v) in view mm, at least one. `radius_mm` is the brush
    radius; a pen's pressure may give each point its own in `radii_mm`. `intensity` is the
    numeric pain rating 0-10, `quality` the word for the feeling, `depth` e.g. "deep"; all
    optional. `extra` keeps keys of the file that this version does not know.
    """

    view: BodyView
    points: tuple[tuple[float, float], ...]
    radius_mm: float
    erase: bool = False
    intensity: int | None = None
    quality: str | None = None
    depth: str | None = None
    radii_mm: tuple[float, ...] | None = None
    extra: Mapping[str, Any] = field(default_factory=_nothing, compare=False)

    def radius_at(self, index: int) -> float:
        """Return the brush radius (mm) at one point."""
        return self.radius_mm if self.radii_mm is None else self.radii_mm[index]

    def mirrored(self) -> Stroke:
        """Return the same stroke on the other side of the body."""
        points = tuple((-u, v) for u, v in self.points)
        return replace(self, view=mirrored_view(self.view), points=points)


@dataclass(frozen=True, slots=True)
class PainDrawing:
    """All strokes of one drawing on one figure, oldest first."""

    strokes: tuple[Stroke, ...] = ()
    figure: str = "neutral"
    extra: Mapping[str, Any] = field(default_factory=_nothing, compare=False)

    def with_stroke(self, stroke: Stroke) -> PainDrawing:
        """Return the drawing with one more stroke."""
        return replace(self, strokes=(*self.strokes, stroke))

    def without_strokes(self) -> PainDrawing:
        """Return the empty drawing on the same figure."""
        return replace(self, strokes=())

    def mirrored(self) -> PainDrawing:
        """Return the drawing on the mirrored body."""
        return replace(self, strokes=tuple(stroke.mirrored() for stroke in self.strokes))
