"""A mark on the wrong side: which strokes lie on a side, and the drawing with them on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bodymap.pain.areas import SIDE_KEY
from bodymap.pain.drawing import Mark, PainDrawing, Stroke
from bodymap.terms import SIDES, BodyView, Laterality, other_side

MIDLINE_MM = 8.0
"""What lies on average nearer to the middle belongs to no side."""

_PROFILES = {BodyView.LEFT: Laterality.LEFT, BodyView.RIGHT: Laterality.RIGHT}
_FACING = {BodyView.FRONT, BodyView.MOUTH}


def side_of(made: Stroke | Mark) -> Laterality:
    """Return the subject's side on which a stroke or a mark lies, or MIDLINE.

    What is made in a profile belongs to the side that is seen there.
    """
    if made.view in _PROFILES:
        return _PROFILES[made.view]
    u = sum(point[0] for point in made.points) / len(made.points)
    if abs(u) < MIDLINE_MM:
        return Laterality.MIDLINE
    is_left = (u > 0) is (made.view in _FACING)
    return Laterality.LEFT if is_left else Laterality.RIGHT


def marked_sides(drawing: PainDrawing) -> Laterality | None:
    """Return the side on which anything is painted or marked; BOTH for two, None for neither."""
    made: Sequence[Stroke | Mark] = (
        *(stroke for stroke in drawing.strokes if not stroke.erase),
        *drawing.marks,
    )
    found = {side_of(each) for each in made} & set(SIDES)
    if len(found) == len(SIDES):
        return Laterality.BOTH
    return next(iter(found), None)


def last_view(drawing: PainDrawing, side: Laterality) -> BodyView | None:
    """Return the view in which the last stroke or mark of a side was made."""
    made: Sequence[Stroke | Mark] = (
        *drawing.marks,
        *(stroke for stroke in drawing.strokes if not stroke.erase),
    )
    views = [each.view for each in made if side in {side_of(each), Laterality.BOTH}]
    return views[-1] if views else None


def moved_over(drawing: PainDrawing, side: Laterality) -> PainDrawing:
    """Return the drawing with all of a side on the other one; BOTH exchanges the sides."""
    meant = set(SIDES) if side is Laterality.BOTH else {side}
    strokes = tuple(
        _moved(stroke) if side_of(stroke) in meant else stroke for stroke in drawing.strokes
    )
    marks = tuple(mark.mirrored() if side_of(mark) in meant else mark for mark in drawing.marks)
    return replace(drawing, strokes=strokes, marks=marks)


def _moved(stroke: Stroke) -> Stroke:
    """Return a stroke on the other side, and ticked as that side if it came from the list."""
    side = stroke.extra.get(SIDE_KEY)
    if side not in set(SIDES):
        return stroke.mirrored()
    extra = {**stroke.extra, SIDE_KEY: str(other_side(Laterality(side)))}
    return replace(stroke.mirrored(), extra=extra)
