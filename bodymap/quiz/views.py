"""Which views show a pattern, a muscle or a story best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.figure.frames import FRAMES
from bodymap.figure.landmarks import Landmarks
from bodymap.quiz.patterns import textbook
from bodymap.quiz.stories import StoryPlace
from bodymap.terms import BodyView, Laterality, mirrored_view

ENOUGH = 0.92
"""Views are added until they own that share of a pattern's skin."""

MOST_VIEWS = 3
SEEN_WITHIN_MM = 6.0


def pattern_views(material: AtlasOnFigure, point: str, side: Laterality) -> tuple[BodyView, ...]:
    """Return the fewest views that show a pattern, the one with most of its skin first.

    At least one shows the X where any does. At most three.
    """
    owned = skin_by_view(material, textbook(material.compiled, point, side))
    if not owned:
        return (BodyView.FRONT,)
    views = _fewest(owned)
    xyz = material.compiled.mark(point, side)
    if not any(shows(material, view, xyz) for view in views):
        showing = [view for view in _by_size(owned) if shows(material, view, xyz)]
        showing += [view for view in FRAMES if shows(material, view, xyz)]
        views = [*views[: MOST_VIEWS - 1], *showing[:1]]
    return tuple(views)


def fibre_views(material: AtlasOnFigure, muscle: str, side: Laterality) -> tuple[BodyView, ...]:
    """Return the views that show a muscle's fibres, the one with the longest stretches first."""
    length: dict[BodyView, float] = {}
    for view in FRAMES:
        runs = material.compiled.fibres(muscle, side, view)
        total = sum(float(np.hypot(*np.diff(run.points, axis=0).T).sum()) for run in runs)
        if total > 0:
            length[view] = total
    return tuple(_by_size(length))[:2] or (BodyView.FRONT,)


def story_views(landmarks: Landmarks, places: Sequence[StoryPlace]) -> tuple[BodyView, ...]:
    """Return the views in which a story's places were chosen, most places first."""
    counts: dict[BodyView, float] = {}
    for place in places:
        view = landmarks[place.landmark].view
        if place.side is Laterality.RIGHT:
            view = mirrored_view(view)
        counts[view] = counts.get(view, 0.0) + 1.0
    return tuple(_by_size(counts))[:MOST_VIEWS]


def skin_by_view(
    material: AtlasOnFigure, shapes: Mapping[BodyView, MultiPolygon]
) -> dict[BodyView, float]:
    """Return how much skin (mm2) of the shapes each view owns, views without any left out."""
    measure = material.figure.measure
    found = {
        view: float(measure.areas_mm2(view, np.array([shape]))[0]) for view, shape in shapes.items()
    }
    return {view: area for view, area in found.items() if area > 0}


def shows(material: AtlasOnFigure, view: BodyView, xyz: tuple[float, float, float]) -> bool:
    """Return whether a view shows a place of the skin and nothing hides it."""
    u, v = (float(value) for value in FRAMES[view].project(np.array(xyz)))
    seen = material.figure.skin.pick(view, u, v)
    return seen is not None and float(np.linalg.norm(seen - np.array(xyz))) <= SEEN_WITHIN_MM


def _fewest(owned: Mapping[BodyView, float]) -> list[BodyView]:
    views: list[BodyView] = []
    whole, held = sum(owned.values()), 0.0
    for view in _by_size(owned):
        if views and held >= ENOUGH * whole:
            break
        views.append(view)
        held += owned[view]
    return views[:MOST_VIEWS]


def _by_size(sizes: Mapping[BodyView, float]) -> list[BodyView]:
    order = list(BodyView)
    return sorted(sizes, key=lambda view: (-sizes[view], order.index(view)))
