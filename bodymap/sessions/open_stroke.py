"""A stroke being made, as a drawing file can hold it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import MAX_RADIUS_MM, MIN_RADIUS_MM, Stroke
from bodymap.pain.file import MAX_COORDINATE_MM
from bodymap.terms import BodyView

CLOSEST_POINTS_MM = 0.3


@dataclass(slots=True)
class OpenStroke:
    """Collects the points of one pen-down; `touched` once the brush was on the body."""

    view: BodyView
    radius_mm: float
    erase: bool
    intensity: int | None
    quality: str | None
    pain: int | None = None
    points: list[BrushPoint] = field(default_factory=list)
    touched: bool = False

    def __post_init__(self) -> None:
        self.radius_mm = _storable_radius(self.radius_mm)

    def take(self, points: Iterable[BrushPoint]) -> list[BrushPoint]:
        """Return those of some points that are kept: in new places, rounded as in a file."""
        fresh: list[BrushPoint] = []
        for raw in points:
            point = _storable(raw)
            last = fresh[-1] if fresh else (self.points[-1] if self.points else None)
            if last is None or _is_new_place(last, point):
                fresh.append(point)
        self.points.extend(fresh)
        return fresh

    def finished(self) -> Stroke:
        """Return the stroke; an eraser has neither strength nor kind."""
        radii = tuple(point.radius_mm for point in self.points)
        even = all(radius == radii[0] for radius in radii)
        return Stroke(
            self.view,
            tuple((point.u, point.v) for point in self.points),
            radii[0] if even else self.radius_mm,
            self.erase,
            None if self.erase else self.intensity,
            None if self.erase else self.quality,
            None,
            None if even else radii,
            pain=None if self.erase else self.pain,
        )


def _storable(point: BrushPoint) -> BrushPoint:
    """Return a brush point as a drawing file can hold it: hundredths, within the file's limits."""
    far = MAX_COORDINATE_MM
    return BrushPoint(
        round(min(max(point.u, -far), far), 2),
        round(min(max(point.v, -far), far), 2),
        _storable_radius(point.radius_mm),
    )


def _storable_radius(radius_mm: float) -> float:
    return round(min(max(radius_mm, MIN_RADIUS_MM), MAX_RADIUS_MM), 2)


def _is_new_place(last: BrushPoint, point: BrushPoint) -> bool:
    """Return whether the brush moved, or was pressed harder, by enough to keep the point."""
    moved = float(((last.u - point.u) ** 2 + (last.v - point.v) ** 2) ** 0.5)
    return moved >= CLOSEST_POINTS_MM or point.radius_mm - last.radius_mm >= CLOSEST_POINTS_MM
