"""From a drawing to painted skin."""

from __future__ import annotations

from bodymap.errors import EnvironmentProblem
from bodymap.figure.linking import Patch
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.figure.skin import Skin
from bodymap.pain.drawing import PainDrawing, Stroke


def brush_points(stroke: Stroke) -> list[BrushPoint]:
    """Return a stroke's points as brush positions with their radii (mm)."""
    return [BrushPoint(u, v, stroke.radius_at(i)) for i, (u, v) in enumerate(stroke.points)]


def is_on_body(stroke: Stroke, skin: Skin) -> bool:
    """Return whether the brush of a stroke touches the body anywhere."""
    painted = PaintedSkin(skin)
    painted.begin(stroke.view, None, erase=False)
    return bool(painted.extend(brush_points(stroke)))


def painted_skin(drawing: PainDrawing, figure: Figure, where: str = "drawing") -> PaintedSkin:
    """Return the painted skin of a whole drawing.

    Raises EnvironmentProblem, with the stroke's index, for a stroke wholly off the body and for a
    drawing of another figure.
    """
    if drawing.figure != figure.name:
        raise EnvironmentProblem(
            where, f"is drawn on figure {drawing.figure!r}, not on {figure.name!r}"
        )
    painted = PaintedSkin(figure.skin)
    for index, stroke in enumerate(drawing.strokes):
        paint_stroke(painted, stroke, f"{where}: stroke {index}")
    return painted


def paint_stroke(painted: PaintedSkin, stroke: Stroke, where: str) -> Patch:
    """Paint one more stroke and return its undo patch.

    Raises EnvironmentProblem for a stroke wholly off the body.
    """
    painted.begin(stroke.view, stroke.intensity, erase=stroke.erase)
    if not painted.extend(brush_points(stroke)):
        painted.cancel()
        raise EnvironmentProblem(where, "lies wholly off the body")
    return painted.finish()


def extent_cm2(painted: PaintedSkin, figure: Figure) -> float:
    """Return the pain extent: painted skin in cm2, every place counted once."""
    return figure.measure.area_cm2(painted.all_polygons())
