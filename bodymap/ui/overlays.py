"""What a selection shows in a view: asked of the compiled atlas, given as an Overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.items import NOTHING, Fibre, Mark, Overlay
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.selection import Selection
from bodymap.ui.words import VIEWS

if TYPE_CHECKING:
    from bodymap.ui.materials import Materials

ROUND_MM = 4.0
SEEN_WITHIN_MM = 6.0  # a mark farther from the skin a view shows there lies behind it


def overlay_of(materials: Materials, selection: Selection | None, view: BodyView) -> Overlay:
    """Return zones, fibres and marks (view mm) of the selected trigger point in one view."""
    if selection is None:
        return NOTHING
    import numpy as np  # noqa: PLC0415 (after the first paint)

    from bodymap.atlas.model import Depth, ZoneKind  # noqa: PLC0415 (after the first paint)
    from bodymap.figure.frames import FRAMES  # noqa: PLC0415

    compiled, side = materials.compiled, selection.side
    muscle = materials.index.muscles_by_id[selection.muscle_id]
    skin = materials.figure.skin
    marks = []
    for point in muscle.trigger_points:
        xyz = np.array(compiled.mark(point.id, side))
        u, v = (float(x) for x in FRAMES[view].project(xyz))
        seen = skin.pick(view, u, v)
        if seen is not None and float(np.linalg.norm(seen - xyz)) < SEEN_WITHIN_MM:
            marks.append(Mark(u, v, point.id == selection.trigger_point_id, point.id))
    return Overlay(
        compiled.zone(selection.trigger_point_id, side, ZoneKind.PRIMARY, view),
        compiled.zone(selection.trigger_point_id, side, ZoneKind.SPILLOVER, view),
        tuple(
            Fibre(run.points, run.depth is Depth.DEEP)
            for run in compiled.fibres(muscle.id, side, view)
        ),
        tuple(marks),
    )


def best_view(materials: Materials, selection: Selection) -> BodyView | None:
    """Return the view that looks most squarely at the X of a trigger point; None if none sees it.

    Of two skin points a few mm apart on the picture, those of a view that looks straight at the
    skin lie no farther apart on the body.
    """
    import numpy as np  # noqa: PLC0415 (after the first paint)

    skin = materials.figure.skin
    slants: dict[BodyView, float] = {}
    for view in VIEWS:
        chosen = [mark for mark in overlay_of(materials, selection, view).marks if mark.chosen]
        if not chosen or view is BodyView.MOUTH:
            continue
        u, v = chosen[0].u, chosen[0].v
        slant = 0.0
        for du, dv in ((ROUND_MM, 0.0), (0.0, ROUND_MM)):
            ends = [skin.pick(view, u + k * du, v + k * dv) for k in (-1, 1)]
            if ends[0] is None or ends[1] is None:
                slant = np.inf
                break
            slant += float(np.linalg.norm(np.array(ends[1]) - np.array(ends[0])))
        slants[view] = slant
    return min(slants, key=lambda view: slants[view], default=None)


def outlines_of(
    materials: Materials, pattern: tuple[str, Laterality]
) -> dict[BodyView, QPainterPath]:
    """Return the outline (view mm) of a nerve's or joint's area in every view that shows it."""
    from bodymap.scoring.parts import whole_pattern  # noqa: PLC0415 (after the first paint)

    whole = whole_pattern(materials.compiled, *pattern)
    return {view: path_of(shape) for view, shape in whole.items()}
