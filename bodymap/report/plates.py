"""The pictures of a report: which views show a drawing and a pattern best, as SVG without words."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import ZoneKind
from bodymap.figure.painted import PaintedSkin
from bodymap.report import svg
from bodymap.report.pictures import (
    Ground,
    Pattern,
    PictureOptions,
    mark_place,
    paint_layers,
    view_picture,
)
from bodymap.sessions.reports import Plate
from bodymap.terms import BodyView

PAPER = PictureOptions(ground=Ground.NONE, labels=False, texture=1.75)
"""Without ground and words, which the page gives; textures large enough for small prints."""

ORDER = (
    BodyView.FRONT,
    BodyView.RIGHT,
    BodyView.BACK,
    BodyView.LEFT,
    BodyView.TOP,
    BodyView.MOUTH,
)
NEEDED = 0.06
"""A view is needed where it alone shows at least this share (0-1) of the paint or the core."""

AT_MOST = 4
NOTHING = (BodyView.FRONT, BodyView.BACK)
"""What is shown where there is neither paint nor pattern."""


def plates(
    material: AtlasOnFigure, painted: PaintedSkin, pattern: Pattern | None
) -> tuple[Plate, ...]:
    """Return the pictures that together show all of the paint, and the X of the pattern."""
    found = []
    for view in needed_views(material, painted, pattern):
        picture = view_picture(material, view, paint_layers(painted, view), pattern, PAPER)
        text = svg.document(picture.box, picture.title, "", picture.content)
        has_mark = pattern is not None and mark_place(material, pattern, view) is not None
        found.append(Plate(view, text, picture.box[2], picture.box[3], has_mark))
    return tuple(found)


def needed_views(
    material: AtlasOnFigure, painted: PaintedSkin, pattern: Pattern | None
) -> tuple[BodyView, ...]:
    """Return the views, in their usual order, of which each shows skin that no other one owns.

    One that shows the X is among them; so is the mouth wherever it is painted.
    """
    paint = _shares(material, {view: painted.polygons(view) for view in BodyView})
    core = dict.fromkeys(BodyView, 0.0)
    if pattern is not None:
        zones = {
            view: material.compiled.zone(pattern.point.id, pattern.side, ZoneKind.PRIMARY, view)
            for view in BodyView
        }
        core = _shares(material, zones)
    worth = {view: 2 * paint[view] + core[view] for view in BodyView}
    ranked = sorted(BodyView, key=lambda view: (-worth[view], ORDER.index(view)))
    wanted = [view for view in ranked if paint[view] >= NEEDED]
    if not wanted:
        wanted = [view for view in ranked if core[view] >= NEEDED]
    chosen = set(wanted[:AT_MOST])
    if paint[BodyView.MOUTH] > 0:
        chosen.add(BodyView.MOUTH)
    if pattern is not None:
        marked = [view for view in ranked if mark_place(material, pattern, view) is not None]
        if marked and not chosen & set(marked):
            chosen.add(marked[0])
    return tuple(view for view in ORDER if view in (chosen or NOTHING))


def _shares(
    material: AtlasOnFigure, shapes: Mapping[BodyView, MultiPolygon]
) -> dict[BodyView, float]:
    """Return the share (0-1) of true skin that each view's own chart holds; 0 for nothing."""
    measure = material.figure.measure
    areas = {
        view: float(measure.areas_mm2(view, np.array([shape]))[0]) for view, shape in shapes.items()
    }
    whole = sum(areas.values())
    return {view: area / whole if whole > 0 else 0.0 for view, area in areas.items()}
