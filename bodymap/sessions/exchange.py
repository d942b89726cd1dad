"""From one drawing's paint to another's, painting no more than must be painted anew."""

from __future__ import annotations

from bodymap.figure.linking import Patch
from bodymap.figure.load import Figure
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import paint_stroke, painted_skin


def exchanged(
    painted: PaintedSkin, figure: Figure, before: PainDrawing, after: PainDrawing
) -> tuple[Patch, ...]:
    """Turn the paint of one drawing into that of another; return the patches, to undo last first.

    Strokes that follow are painted on top, other strengths of the same strokes are other names
    of their paint; only where that is not all, everything is painted anew. Raises
    EnvironmentProblem for a bad drawing and changes nothing then.
    """
    count = len(before.strokes)
    if after.figure == before.figure:
        levels = _new_levels(before.strokes, after.strokes[:count])
        if levels is not None:
            known = (painted.relabel(levels),) if levels else ()
            return _painted_on(painted, after.strokes[count:], count, known)
    return (painted.become(painted_skin(after, figure)),)


def _painted_on(
    painted: PaintedSkin, strokes: tuple[Stroke, ...], first: int, known: tuple[Patch, ...]
) -> tuple[Patch, ...]:
    patches = list(known)
    try:
        for index, stroke in enumerate(strokes, start=first):
            patches.append(paint_stroke(painted, stroke, f"drawing: stroke {index}"))
    except Exception:
        for patch in reversed(patches):
            painted.swap(patch)
        raise
    return tuple(patches)


def _new_levels(
    before: tuple[Stroke, ...], after: tuple[Stroke, ...]
) -> dict[int | None, int | None] | None:
    """Return the strengths that became others; None if more than that is different.

    Two strengths that become one are more: where they meet, their border would stay.
    """
    if len(before) != len(after):
        return None
    levels: dict[int | None, int | None] = {}
    for old, new in zip(before, after, strict=True):
        if _shape(old) != _shape(new):
            return None
        if not old.erase and levels.setdefault(old.intensity, new.intensity) != new.intensity:
            return None
    if len(set(levels.values())) < len(levels):
        return None
    return {old: new for old, new in levels.items() if old != new}


def _shape(stroke: Stroke) -> tuple[object, ...]:
    return stroke.view, stroke.points, stroke.radius_mm, stroke.radii_mm, stroke.erase
