"""The words on a picture: which side is which, and what the textures mean."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import FibreRun
from bodymap.atlas.model import Depth, ZoneKind
from bodymap.figure.frames import ViewFrame
from bodymap.report import svg
from bodymap.report.ink import (
    PaintLayer,
    fibre_elements,
    mark_elements,
    paint_elements,
    zone_elements,
)
from bodymap.report.palette import Palette, read_palette
from bodymap.terms import BodyView

LABEL_MM = 9.5
LEGEND_MM = 9.0
ROW_MM = 15.0
MARGIN_MM = 8.0
_SWATCH = (17.0, 10.0)
_CHARACTER = 0.56  # mean width of a character as a share of the font size, on the safe side

LEFT_WORDS, RIGHT_WORDS = "Patient's LEFT", "Patient's RIGHT"
LEGEND_WORDS = {
    "pain": "painted by the patient",
    "core": "core of the pattern",
    "spillover": "spillover",
    "fibre": "muscle fibres",
    "mark": "trigger point",
}
_CORNERS: dict[BodyView, tuple[str, str]] = {
    BodyView.FRONT: (RIGHT_WORDS, LEFT_WORDS),
    BodyView.MOUTH: (RIGHT_WORDS, LEFT_WORDS),
    BodyView.BACK: (LEFT_WORDS, RIGHT_WORDS),
    BodyView.TOP: (LEFT_WORDS, RIGHT_WORDS),
    BodyView.LEFT: (LEFT_WORDS, ""),
    BodyView.RIGHT: ("", RIGHT_WORDS),
}
"""What stands in the upper left and upper right corner of a view."""


def label_room(frame: ViewFrame, scale: float) -> float:
    """Return how much room (mm) the labels need above a view; body views have free corners."""
    return (MARGIN_MM + LABEL_MM) * scale if frame.view is BodyView.MOUTH else 0.0


def side_labels(frame: ViewFrame, palette: Palette, scale: float) -> list[str]:
    """Return the labels that say which side of the patient is which."""
    (u0, u1), (v0, _) = frame.u_range, frame.v_range
    size = LABEL_MM * scale
    style: dict[str, str | float] = {"fill": palette.side_label, "font_weight": "bold"}
    left, right = _CORNERS[frame.view]
    margin = MARGIN_MM * scale
    v = v0 - label_room(frame, scale) + margin + size * 0.75
    return [
        svg.text(left, u0 + margin, v, size, **style) if left else "",
        svg.text(right, u1 - margin, v, size, text_anchor="end", **style) if right else "",
    ]


def legend_rows(kinds: tuple[str, ...], width_mm: float) -> list[list[tuple[str, float]]]:
    """Return the rows of the legend: each kind and where it starts, in mm from the left."""
    rows: list[list[tuple[str, float]]] = []
    start = width_mm
    for kind in kinds:
        words = len(LEGEND_WORDS[kind]) * LEGEND_MM * _CHARACTER
        need = _SWATCH[0] + 4.0 + words + 8.0
        if start + need > width_mm - MARGIN_MM:
            rows.append([])
            start = MARGIN_MM
        rows[-1].append((kind, start))
        start += need
    return rows


def legend_elements(
    rows: list[list[tuple[str, float]]], u0: float, v0: float, palette: Palette, scale: float
) -> list[str]:
    """Return swatches and words; the legend's upper left corner is at (u0, v0) mm."""
    elements = []
    for index, row in enumerate(rows):
        for kind, start in row:
            u, v = u0 + start * scale, v0 + index * ROW_MM * scale
            elements += swatch_elements(kind, u, v, palette, scale)
            words = u + (_SWATCH[0] + 4.0) * scale
            size = LEGEND_MM * scale
            line = v + (_SWATCH[1] / 2 + 3.4) * scale
            elements.append(svg.text(LEGEND_WORDS[kind], words, line, size, fill=palette.quiet))
    return elements


def swatch_svg(kind: str) -> str:
    """Return a swatch of the legend alone, as an SVG file on white paper."""
    palette = read_palette("light")
    content = "".join(swatch_elements(kind, 0.0, 0.0, palette, 1.0))
    return svg.document((0.0, 0.0, *_SWATCH), kind, "", content)


def swatch_elements(kind: str, u: float, v: float, palette: Palette, scale: float) -> list[str]:
    """Return a swatch whose upper left corner is at (u, v) mm."""
    width, height = (length * scale for length in _SWATCH)
    box = MultiPolygon([shapely.box(u, v, u + width, v + height)])
    if kind == "mark":
        return mark_elements(u + width / 2, v + height / 2, palette, scale)
    if kind == "fibre":
        ends = (v + height * share for share in (0.25, 0.5, 0.75))
        rows = [np.array([[u, end], [u + width, end]]) for end in ends]
        runs = [FibreRun(BodyView.FRONT, Depth.SUPERFICIAL, row) for row in rows]
        return fibre_elements(runs, palette)
    ground = svg.area(box, fill=palette.flat_skin)
    if kind == "pain":
        return [ground, *paint_elements([PaintLayer(box)], palette, scale)]
    zone = ZoneKind.PRIMARY if kind == "core" else ZoneKind.SPILLOVER
    return [ground, *zone_elements(box, zone, palette, scale)]
