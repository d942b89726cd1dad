"""How a curve on the skin is written down: knots in view millimetres, on the subject's left."""

from __future__ import annotations

from dataclasses import dataclass

from bodymap.terms import BodyView

Knot = tuple[BodyView, float, float]
Knots = tuple[Knot, ...]


def _in(view: BodyView, *uv: tuple[float, float]) -> Knots:
    return tuple((view, u, v) for u, v in uv)


def on_front(*uv: tuple[float, float]) -> Knots:
    """Return knots in the front view."""
    return _in(BodyView.FRONT, *uv)


def on_left(*uv: tuple[float, float]) -> Knots:
    """Return knots in the left view."""
    return _in(BodyView.LEFT, *uv)


def on_back(*uv: tuple[float, float]) -> Knots:
    """Return knots in the back view."""
    return _in(BodyView.BACK, *uv)


@dataclass(frozen=True, slots=True)
class ReliefHint:
    """A bump the light shows: ridge (height > 0) or furrow; `midline` ones are not mirrored."""

    knots: Knots
    width_mm: float
    height_mm: float
    fade: float = 0.25
    midline: bool = False


@dataclass(frozen=True, slots=True)
class InkHint:
    """A pen stroke on the skin: full width in the middle, shares of its length tapered at the ends.

    `views` limits where it is drawn (empty: wherever it is seen).
    """

    name: str
    knots: Knots
    width_mm: float
    opacity: float = 0.6
    start: float = 0.35
    end: float = 0.35
    midline: bool = False
    views: tuple[BodyView, ...] = ()
