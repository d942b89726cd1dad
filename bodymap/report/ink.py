"""The patient's paint, referral zones, fibres and marks as SVG elements.

Told apart without colour: paint is hatched and has an edge; zones are stippled, densely in the core
and sparsely in the spillover, and fade out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import FibreRun
from bodymap.atlas.model import Depth, ZoneKind
from bodymap.geometry.contours import as_multipolygon
from bodymap.geometry.textures import border_distance, hatch, stipple
from bodymap.pain.drawing import MAX_INTENSITY
from bodymap.report import svg
from bodymap.report.palette import Palette

HATCH_SPACING_MM = 2.7
HATCH_WIDTH_MM = 0.6
EDGE_WIDTH_MM = 0.9
PAINT_FILL = 0.26
FIBRE_WIDTH_MM = 0.65
MARK_ARM_MM = 3.9
_TINT_STEPS = 3


@dataclass(frozen=True, slots=True)
class Stipple:
    """How a zone is stippled, in mm.

    `step` is the distance of two dots, `radius` that of a dot, `softness` the width over which
    dots shrink towards the border, `tint` (0-1) the flat colour under them.
    """

    step: float
    radius: float
    softness: float
    tint: float


STIPPLES = {
    ZoneKind.PRIMARY: Stipple(step=2.5, radius=0.78, softness=3.0, tint=0.2),
    ZoneKind.SPILLOVER: Stipple(step=3.9, radius=0.66, softness=2.4, tint=0.06),
}


@dataclass(frozen=True, slots=True)
class PaintLayer:
    """Paint of one pain intensity (0-10, None where it was not asked) in one view, in view mm."""

    shape: MultiPolygon
    intensity: int | None = None


def strength(intensity: int | None) -> float:
    """Return how strongly an intensity is drawn, from 0.35 to 1."""
    return 1.0 if intensity is None else 0.35 + 0.65 * intensity / MAX_INTENSITY


def paint_elements(layers: Sequence[PaintLayer], palette: Palette, scale: float) -> list[str]:
    """Return fill, hatch and edge of the paint; `scale` sizes the texture (1 for body views)."""
    shown = [layer for layer in layers if not layer.shape.is_empty]
    fills = [
        svg.area(
            layer.shape, fill=palette.pain, fill_opacity=PAINT_FILL * strength(layer.intensity)
        )
        for layer in shown
    ]
    hatches = [
        svg.lines(
            list(hatch(layer.shape, HATCH_SPACING_MM * scale)),
            stroke=palette.pain,
            stroke_width=HATCH_WIDTH_MM * scale * (0.55 + 0.45 * strength(layer.intensity)),
            stroke_opacity=0.4 + 0.6 * strength(layer.intensity),
        )
        for layer in shown
    ]
    whole = as_multipolygon(shapely.union_all([layer.shape for layer in shown]))
    edge = svg.area(
        whole,
        fill="none",
        stroke=palette.pain_edge,
        stroke_width=EDGE_WIDTH_MM * scale,
        stroke_linejoin="round",
    )
    return [*fills, *hatches, edge]


def zone_elements(
    shape: MultiPolygon, kind: ZoneKind, palette: Palette, scale: float, *, flip: bool = False
) -> list[str]:
    """Return tint and stipple of a zone; `flip` mirrors the texture as well as the shape."""
    if shape.is_empty:
        return []
    look = STIPPLES[kind]
    colour = palette.zone_deep if kind is ZoneKind.PRIMARY else palette.zone
    share = 1 - (1 - look.tint) ** (1 / _TINT_STEPS)
    tints = [
        svg.area(
            as_multipolygon(shapely.buffer(shape, -step * look.softness * scale / _TINT_STEPS)),
            fill=colour,
            fill_opacity=share,
        )
        for step in range(_TINT_STEPS)
    ]
    turn = np.array([-1.0 if flip else 1.0, 1.0])
    own = shapely.transform(shape, lambda points: points * turn)
    centres = stipple(own, look.step * scale)
    near = border_distance(own, centres)
    radii = look.radius * scale * np.clip(0.35 + near / (look.softness * scale), 0.0, 1.0)
    kept = radii <= near + 0.25 * look.radius * scale
    return [*tints, svg.dots(centres[kept] * turn, radii[kept], fill=colour, fill_opacity=0.92)]


def fibre_elements(runs: Sequence[FibreRun], palette: Palette) -> list[str]:
    """Return muscle fibres: thin lines, deep ones paler and dashed."""
    style: dict[str, str | float] = {
        "stroke": palette.fibre,
        "stroke_width": FIBRE_WIDTH_MM,
        "stroke_linecap": "round",
        "stroke_linejoin": "round",
    }
    deep = [run.points for run in runs if run.depth is Depth.DEEP]
    near = [run.points for run in runs if run.depth is not Depth.DEEP]
    return [
        svg.lines(deep, **style, stroke_opacity=0.5, stroke_dasharray="2.4 1.8"),
        svg.lines(near, **style, stroke_opacity=0.72),
    ]


def mark_elements(u: float, v: float, palette: Palette, scale: float) -> list[str]:
    """Return the X of a trigger point with a halo that lifts it from the textures."""
    arm = MARK_ARM_MM * scale
    cross = [
        np.array([[u - arm, v - arm], [u + arm, v + arm]]),
        np.array([[u - arm, v + arm], [u + arm, v - arm]]),
    ]
    return [
        svg.lines(cross, stroke=colour, stroke_width=width * scale, stroke_linecap="round")
        for colour, width in ((palette.mark_halo, 4.4), (palette.mark, 2.1))
    ]
