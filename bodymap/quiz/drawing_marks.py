"""A painted referral, marked by the functions that rank patients' drawings."""

from __future__ import annotations

import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.model import ZoneKind
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.quiz.model import DrawingMark, Polygons, Verdict
from bodymap.quiz.patterns import PatternBook, projection, textbook
from bodymap.scoring.overlap import Overlap
from bodymap.terms import BodyView, Laterality, other_side

RIGHT_FROM = 0.44
"""A hand repeats its own drawing with a Jaccard index of 0.62, SD 0.18 (Leoni, Barbero and others
2013, 52 people one minute apart): who knows a pattern as well as one's own pain reaches one SD
below that five times out of six."""

HALF_FROM = 0.2
CORE_FROM = 0.5
"""Share of the core that must be found for a drawing to be right."""

CLEARLY_BETTER = 0.15
"""By how much the mirrored pattern must fit better before "other side" is said."""

Areal = dict[BodyView, MultiPolygon]


def mark_drawing(book: PatternBook, painted: Polygons, point: str, side: Laterality) -> DrawingMark:
    """Return how a painting compares with the pattern of a trigger point on one side."""
    overlap = book.overlap(painted, point, side)
    row = book.row(point, side)
    score = book.score(overlap, row)
    over = book.overlap(painted, point, other_side(side))
    mirrored_score = book.score(over, book.row(point, other_side(side)))
    shared = float(overlap.shared[row].sum())
    compiled = book.material.compiled
    core = textbook(compiled, point, side, ZoneKind.PRIMARY)
    spillover = _without(textbook(compiled, point, side, ZoneKind.SPILLOVER), core)
    in_mouth = not painted.get(BodyView.MOUTH, EMPTY).is_empty
    shown = projection(compiled, point, side) if in_mouth else {}
    either = _joined(_joined(core, spillover), shown)
    return DrawingMark(
        core_found=_found(overlap, row, ZoneKind.PRIMARY),
        spillover_found=_found(overlap, row, ZoneKind.SPILLOVER),
        outside=max(0.0, 1.0 - shared / overlap.pain) if overlap.pain > 0 else 0.0,
        score=score,
        other_side=mirrored_score >= HALF_FROM and mirrored_score > score + CLEARLY_BETTER,
        found_core=_both(painted, core),
        found_spillover=_both(painted, spillover),
        painted_outside=_without(painted, either),
        missed_core=_without(core, painted),
        missed_spillover=_without(spillover, painted),
    )


def drawing_verdict(mark: DrawingMark, mirrored: DrawingMark | None = None) -> Verdict:
    """Return what a marked drawing was; `mirrored` is its mark against the other side.

    The right pattern on the wrong side is half right.
    """
    if mark.other_side:
        is_right = mirrored is not None and drawing_verdict(mirrored) is Verdict.RIGHT
        return Verdict.HALF if is_right else Verdict.WRONG
    core = 1.0 if mark.core_found is None else mark.core_found
    if mark.score >= RIGHT_FROM and core >= CORE_FROM:
        return Verdict.RIGHT
    return Verdict.HALF if mark.score >= HALF_FROM else Verdict.WRONG


def _found(overlap: Overlap, row: int, kind: ZoneKind) -> float | None:
    """Return the painted share of a pattern's core or spillover; None where it has none."""
    columns = [column for column, (one, _) in enumerate(ZONE_CLASSES) if one is kind]
    area = float(overlap.areas[row, columns].sum())
    if area <= 0:
        return None
    return min(1.0, float(overlap.shared[row, columns].sum()) / area)


def _both(one: Polygons, other: Polygons) -> Areal:
    return _kept(
        {view: shapely.intersection(one[view], other[view]) for view in one if view in other}
    )


def _without(one: Polygons, other: Polygons) -> Areal:
    return _kept({view: shapely.difference(one[view], other.get(view, EMPTY)) for view in one})


def _joined(one: Polygons, other: Polygons) -> Areal:
    views = dict.fromkeys((*one, *other))
    return _kept(
        {view: shapely.union(one.get(view, EMPTY), other.get(view, EMPTY)) for view in views}
    )


def _kept(shapes: dict[BodyView, shapely.Geometry]) -> Areal:
    areal = {view: as_multipolygon(shape) for view, shape in shapes.items()}
    return {view: shape for view, shape in areal.items() if not shape.is_empty}
