"""What a person painted: immutable strokes in view millimetres."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from bodymap.terms import BodyView, mirrored_view

MAX_STROKES = 5_000
MAX_POINTS = 200_000
MIN_RADIUS_MM = 1.0
MAX_RADIUS_MM = 60.0
MAX_INTENSITY = 10
MAX_PAIN = 99
MAX_MARKS = 200


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Stroke:
    """One pen-down to pen-up in one view.

    `points` are picture positions (u, v) in view mm, at least one. `radius_mm` is the brush
    radius; a pen's pressure may give each point its own in `radii_mm`. `intensity` is the
    numeric pain rating 0-10, `quality` the word for the feeling, `depth` e.g. "deep", `pain` the
    number (from 1) of the pain it belongs to where somebody has several; all optional. `extra`
    keeps keys of the file that this version does not know.
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
    pain: int | None = None

    def radius_at(self, index: int) -> float:
        """Return the brush radius (mm) at one point."""
        return self.radius_mm if self.radii_mm is None else self.radii_mm[index]

    def mirrored(self) -> Stroke:
        """Return the same stroke on the other side of the body."""
        points = tuple((-u, v) for u, v in self.points)
        return replace(self, view=mirrored_view(self.view), points=points)


class MarkKind(StrEnum):
    """The signs of the DC/TMD drawing: where pain starts, and which way it moves."""

    POINT = "point"
    ARROW = "arrow"


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign in one view; it is no paint and is not ranked.

    `points` are picture positions (u, v) in view mm: the place of a point; where an arrow starts
    and where it ends. `extra` keeps keys of the file that this version does not know.
    """

    kind: MarkKind
    view: BodyView
    points: tuple[tuple[float, float], ...]
    extra: Mapping[str, Any] = field(default_factory=_nothing, compare=False)

    def mirrored(self) -> Mark:
        """Return the same mark on the other side of the body."""
        points = tuple((-u, v) for u, v in self.points)
        return replace(self, view=mirrored_view(self.view), points=points)

    def is_touched_by(self, stroke: Stroke) -> bool:
        """Return whether a stroke's brush comes over any part of the mark in its own view."""
        if stroke.view is not self.view:
            return False
        start, end = self.points[0], self.points[-1]
        path = list(zip((stroke.points[0], *stroke.points), stroke.points, strict=False))
        return any(
            segment_distance_mm(one, other, start, end) <= stroke.radius_at(index)
            for index, (one, other) in enumerate(path)
        )


Place = tuple[float, float]


def segment_distance_mm(a: Place, b: Place, c: Place, d: Place) -> float:
    """Return how near the segments a-b and c-d come to each other."""
    if _do_cross(a, b, c, d):
        return 0.0
    return min(
        _distance_mm(a, c, d), _distance_mm(b, c, d), _distance_mm(c, a, b), _distance_mm(d, a, b)
    )


def _distance_mm(p: Place, a: Place, b: Place) -> float:
    """Return how far a place lies from the segment a-b."""
    along = (b[0] - a[0], b[1] - a[1])
    length2 = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length2 > 0:
        share = ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]) / length2
        share = min(max(share, 0.0), 1.0)
    return math.hypot(p[0] - a[0] - share * along[0], p[1] - a[1] - share * along[1])


def _do_cross(a: Place, b: Place, c: Place, d: Place) -> bool:
    """Return whether two segments cross each other inside both."""

    def turn(p: Place, q: Place, r: Place) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


@dataclass(frozen=True, slots=True)
class PainDrawing:
    """All strokes and marks of one drawing on one figure, oldest first."""

    strokes: tuple[Stroke, ...] = ()
    figure: str = "neutral"
    extra: Mapping[str, Any] = field(default_factory=_nothing, compare=False)
    marks: tuple[Mark, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was painted or marked."""
        return not (self.strokes or self.marks)

    def with_stroke(self, stroke: Stroke) -> PainDrawing:
        """Return the drawing with one more stroke; an eraser takes away the marks it touches."""
        marks = self.marks
        if stroke.erase:
            marks = tuple(mark for mark in marks if not mark.is_touched_by(stroke))
        return replace(self, strokes=(*self.strokes, stroke), marks=marks)

    def with_mark(self, mark: Mark) -> PainDrawing:
        """Return the drawing with one more mark."""
        return replace(self, marks=(*self.marks, mark))

    def without_strokes(self) -> PainDrawing:
        """Return the empty drawing on the same figure."""
        return replace(self, strokes=(), marks=())

    def mirrored(self) -> PainDrawing:
        """Return the drawing on the mirrored body."""
        strokes = tuple(stroke.mirrored() for stroke in self.strokes)
        return replace(self, strokes=strokes, marks=tuple(mark.mirrored() for mark in self.marks))
