"""Draw one view of the figure as a small, plain SVG: outline, shade, features and lines."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_contours import contour_loops, silhouette_rows
from bodymap.bake.line_art_curves import Points, path_data
from bodymap.bake.line_art_face import Mark, face_lines, features
from bodymap.bake.line_art_hints import reliefs
from bodymap.bake.line_art_ink import ink
from bodymap.bake.shading import Field, mended, silhouette_field, skin_tone
from bodymap.terms import BodyView

SHADE_LEVELS = 28
LIGHT_STEPS_FINER = 0.82
FIRST_SHARE = 0.04
DARKEST, LIGHTEST = 0.06, 0.965
SHADE_TOLERANCE_MM = 0.25
DECIMALS = {"outline": 1, "shade": 1, "features": 2, "lines": 2}
RAMP_AT = (0.0, 0.3, 0.6, 0.85, 1.0)
RAMP = np.array(
    [
        (0xC9, 0x98, 0x80),
        (0xDF, 0xB6, 0x9F),
        (0xEF, 0xD2, 0xC0),
        (0xF8, 0xE4, 0xD7),
        (0xFD, 0xF2, 0xEA),
    ],
    dtype=float,
)


def draw_view(cast: ViewCast, casts: Mapping[BodyView, ViewCast]) -> str:
    """Return the SVG text of a body view; the right one is the mirrored left one."""
    if cast.frame.view is BodyView.RIGHT:
        drawn = _groups(casts[BodyView.LEFT], casts, mirror=True)
    else:
        drawn = _groups(cast, casts, mirror=False)
    return svg_document(cast.frame.u_range, cast.frame.v_range, drawn)


def _groups(cast: ViewCast, casts: Mapping[BodyView, ViewCast], *, mirror: bool) -> dict[str, str]:
    cast = mended(cast)
    silhouette = silhouette_field(cast)
    view, frame = cast.frame.view, cast.frame
    outline = contour_loops(
        frame, cast.step_mm, silhouette, min_area=20, tolerance=0.1, stairs=True
    )
    shape = silhouette_shape(silhouette_rows(frame, cast.step_mm, silhouette))
    marks = {
        "outline": [(outline, shade_colour(0.0), 1.0)],
        "shade": _shade(cast, silhouette, skin_tone(cast, reliefs(casts))),
        "features": features(view, shape),
        "lines": ink(cast, casts, silhouette) + face_lines(view),
    }
    return {
        name: "".join(marks_element(mark, decimals=DECIMALS[name], mirror=mirror) for mark in row)
        for name, row in marks.items()
    }


def marks_element(mark: Mark, *, decimals: int, mirror: bool = False) -> str:
    """Return the path element of one mark, mirrored in u if asked."""
    loops, colour, opacity = mark
    if mirror:
        loops = [loop.mirrored() for loop in loops]
    return path_element(path_data(loops, decimals), colour, opacity)


def silhouette_shape(rows: list[Points]) -> BaseGeometry:
    """Return the area inside silhouette rows (of the drawn half in a symmetric view)."""
    return unary_union([Polygon(row).buffer(0) for row in rows if len(row) > 3])


def svg_document(
    u_range: tuple[float, float], v_range: tuple[float, float], groups: Mapping[str, str]
) -> str:
    """Return a whole SVG drawing in view millimetres from the content of its groups."""
    (u0, u1), (v0, v1) = u_range, v_range
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="{u0:g} {v0:g} {u1 - u0:g} {v1 - v0:g}" width="{u1 - u0:g}mm" '
        f'height="{v1 - v0:g}mm">\n'
    )
    body = "".join(f'<g id="{name}">\n{content}</g>\n' for name, content in groups.items())
    return f"{head}{body}</svg>\n"


def path_element(data: str, fill: str, opacity: float = 1.0) -> str:
    """Return one filled path element, or nothing where there is nothing to draw."""
    if not data:
        return ""
    faint = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path fill-rule="evenodd" fill="{fill}"{faint} d="{data}"/>\n'


def shade_colour(share: float) -> str:
    """Return the skin colour for a share of light, 0 to 1."""
    rgb = (round(float(np.interp(share, RAMP_AT, RAMP[:, channel]))) for channel in range(3))
    return "#" + "".join(f"{value:02x}" for value in rgb)


def _shade(cast: ViewCast, silhouette: Field, tone: Field) -> list[Mark]:
    marks: list[Mark] = []
    for share in np.linspace(0, 1, SHADE_LEVELS) ** LIGHT_STEPS_FINER:
        level = DARKEST + (LIGHTEST - DARKEST) * share
        field = np.minimum(tone - level, silhouette * 0.5)
        loops = contour_loops(
            cast.frame, cast.step_mm, field, min_area=10, tolerance=SHADE_TOLERANCE_MM
        )
        marks.append((loops, shade_colour(FIRST_SHARE + (1 - FIRST_SHARE) * share), 1.0))
    return marks
