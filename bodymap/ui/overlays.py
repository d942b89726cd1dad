"""What a selection shows in a view: asked of the compiled atlas, given as an Overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.items import NOTHING, Fibre, Mark, Overlay
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.selection import Selection

if TYPE_CHECKING:
    from bodymap.ui.materials import Materials

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
            marks.append(Mark(u, v, point.id == selection.trigger_point_id))
    return Overlay(
        compiled.zone(selection.trigger_point_id, side, ZoneKind.PRIMARY, view),
        compiled.zone(selection.trigger_point_id, side, ZoneKind.SPILLOVER, view),
        tuple(
            Fibre(run.points, run.depth is Depth.DEEP)
            for run in compiled.fibres(muscle.id, side, view)
        ),
        tuple(marks),
    )


def outlines_of(
    materials: Materials, pattern: tuple[str, Laterality]
) -> dict[BodyView, QPainterPath]:
    """Return the outline (view mm) of a nerve's or joint's area in every view that shows it."""
    from bodymap.scoring.parts import whole_pattern  # noqa: PLC0415 (after the first paint)

    whole = whole_pattern(materials.compiled, *pattern)
    return {view: path_of(shape) for view, shape in whole.items()}
