"""What of the atlas a board shows in a view: a muscle's pattern, layers, what was touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.items import NOTHING, Mark, Overlay
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.overlays import SEEN_WITHIN_MM, outlines_of, overlay_of
from bodymap.ui.selection import Selection
from bodymap.ui.training.layers import USUAL, Layer
from bodymap.ui.training.shown import Label, LineLook, Outline, Shown
from bodymap.ui.words import VIEWS

if TYPE_CHECKING:
    from shapely import MultiPolygon

    from bodymap.atlas.model import Alternative, TriggerPoint
    from bodymap.sessions.explore import Polygons
    from bodymap.ui.materials import Materials


@dataclass(frozen=True)
class Looked:
    """What is looked at: a trigger point or nothing, a side, layers, and what was touched.

    `alternative` is the nerve or joint chosen from what reaches a touched place.
    """

    selection: Selection | None = None
    side: Laterality = Laterality.LEFT
    layers: frozenset[Layer] = USUAL
    spot: Mapping[BodyView, MultiPolygon] = field(default_factory=dict, hash=False)
    alternative: str = ""


class AtlasViews:
    """Makes what a board shows; remembers outlines and places of one atlas."""

    def __init__(self, materials: Materials) -> None:
        self.materials = materials
        self._outlines: dict[tuple[str, Laterality], dict[BodyView, QPainterPath]] = {}
        self._every: dict[tuple[BodyView, Laterality], tuple[Mark, ...]] = {}

    def shown(self, looked: Looked, view: BodyView) -> Shown:
        """Return everything a view shows of what is looked at."""
        overlay = self._overlay(looked, view)
        outlines = self._lines(looked, view)
        labels: tuple[Label, ...] = ()
        if Layer.LABELS in looked.layers:
            is_alone = Layer.EVERY_POINT not in looked.layers
            points = self._point_labels(overlay, is_alone=is_alone)
            labels = (*points, *self._line_labels(looked, view))
        return Shown(overlay, outlines, labels=labels)

    def best_view(self, looked: Looked) -> BodyView | None:
        """Return the view that shows most of the chosen pattern; None without one."""
        from bodymap.quiz.views import pattern_views  # noqa: PLC0415 (loads numpy)

        if looked.selection is None:
            return None
        return pattern_views(self.materials.ground, *looked.selection)[0]

    def outlines(self, name: str, side: Laterality) -> dict[BodyView, QPainterPath]:
        """Return the outline of a nerve's or joint's area in every view that shows it."""
        key = (name, side)
        if key not in self._outlines:
            self._outlines[key] = outlines_of(self.materials, key)
        return self._outlines[key]

    def every_mark(self, view: BodyView, side: Laterality) -> tuple[Mark, ...]:
        """Return the trigger points of all muscles that a view shows."""
        import numpy as np  # noqa: PLC0415 (after the first paint)

        from bodymap.figure.frames import FRAMES  # noqa: PLC0415

        key = (view, side)
        if key not in self._every:
            skin, compiled = self.materials.figure.skin, self.materials.compiled
            found = []
            for point in self.materials.atlas.trigger_points:
                xyz = np.array(compiled.mark(point.id, side))
                u, v = (float(x) for x in FRAMES[view].project(xyz))
                seen = skin.pick(view, u, v)
                if seen is not None and float(np.linalg.norm(seen - xyz)) < SEEN_WITHIN_MM:
                    found.append(Mark(u, v, chosen=False, point=point.id))
            self._every[key] = tuple(found)
        return self._every[key]

    # ------------------------------------------------------------ parts

    def _overlay(self, looked: Looked, view: BodyView) -> Overlay:
        layers = looked.layers
        whole = NOTHING
        if looked.selection is not None:
            whole = overlay_of(self.materials, looked.selection, view)
        marks = whole.marks if Layer.POINTS in layers else ()
        if Layer.EVERY_POINT in layers:
            known = {mark.point for mark in marks}
            others = (m for m in self.every_mark(view, looked.side) if m.point not in known)
            marks = (*marks, *others)
        return Overlay(
            whole.core if Layer.PRIMARY in layers else None,
            whole.spillover if Layer.SPILLOVER in layers else None,
            tuple(
                fibre
                for fibre in whole.fibres
                if (Layer.DEEP_FIBRES if fibre.deep else Layer.NEAR_FIBRES) in layers
            ),
            marks,
        )

    def _kinds(self, looked: Looked) -> list[Alternative]:
        shown = {"nerve": Layer.NERVES, "joint": Layer.JOINTS}
        return [
            one
            for one in self.materials.atlas.alternatives
            if shown[one.kind.value] in looked.layers or one.id == looked.alternative
        ]

    def _lines(self, looked: Looked, view: BodyView) -> tuple[Outline, ...]:
        found = []
        for one in self._kinds(looked):
            path = self.outlines(one.id, looked.side).get(view)
            if path is not None and not path.isEmpty():
                look = LineLook(one.kind.value)
                found.append(Outline(path, look, one.id == looked.alternative))
        spot = looked.spot.get(view)
        if spot is not None and not spot.is_empty:
            found.append(Outline(path_of(spot), LineLook.TOUCHED, chosen=True))
        return tuple(found)

    def _point_labels(self, overlay: Overlay, *, is_alone: bool) -> tuple[Label, ...]:
        """Return the labels of the points; of one muscle alone without its name."""
        index = self.materials.index
        found = []
        for mark in overlay.marks:
            point = index.trigger_points_by_id[mark.point]
            words = (point.label,) if is_alone else self.point_words(point)
            found.append(Label(mark.point, words, mark.u, mark.v))
        return tuple(found)

    def point_words(self, point: TriggerPoint) -> tuple[str, ...]:
        """Return the names of a trigger point, from the longest to the shortest."""
        muscle = self.materials.index.muscles_by_id[point.muscle_id]
        points = muscle.trigger_points
        if len(points) == 1:
            return (muscle.short_name,)
        number = points.index(point) + 1
        return (f"{muscle.short_name}: {point.label}", f"{muscle.short_name} {number}")

    def _line_labels(self, looked: Looked, view: BodyView) -> tuple[Label, ...]:
        found = []
        for one in self._kinds(looked):
            path = self.outlines(one.id, looked.side).get(view)
            if path is None or path.isEmpty():
                continue
            at = inner_place(path)
            found.append(Label(one.id, (one.short_name,), *at))
        return tuple(found)


def inner_place(path: QPainterPath) -> tuple[float, float]:
    """Return a place (mm) inside the largest part of a path."""
    import shapely  # noqa: PLC0415 (after the first paint)

    rings = [[(p.x(), p.y()) for p in polygon.toList()] for polygon in path.toSubpathPolygons()]
    shapes = [shapely.make_valid(shapely.Polygon(ring)) for ring in rings if len(ring) > 3]
    if not shapes:
        middle = path.boundingRect().center()
        return middle.x(), middle.y()
    place = shapely.point_on_surface(max(shapes, key=lambda shape: shape.area))
    return float(place.x), float(place.y)


def fullest_view(shapes: Polygons) -> BodyView:
    """Return the view with most of some shapes, the front without any."""
    sizes = {view: float(shapes[view].area) for view in VIEWS if view in shapes}
    return max(sizes, key=lambda view: sizes[view], default=BodyView.FRONT)
