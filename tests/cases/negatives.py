"""Strokes of drawings that should fit no pattern, from the marks of `negatives.toml`."""

from __future__ import annotations

from typing import Any

import shapely

from bodymap.terms import BodyView, mirrored_view

ROW_SHARE = 1.6
"""Rows of a filled area lie this many brush radii apart."""


def mark_strokes(mark: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the strokes (file format) of one mark, on every side it asks for.

    A mark is drawn in view mm as on the subject's left: `dots`, one `line`, or an area to `fill`
    up to its border. `side` is left, right or both.
    """
    view, brush = BodyView(mark["view"]), float(mark["brush"])
    if "dots" in mark:
        paths = [[tuple(dot)] for dot in mark["dots"]]
    elif "line" in mark:
        paths = [[tuple(point) for point in mark["line"]]]
    else:
        paths = _filled(mark["fill"], brush)
    sides = {"left": (False,), "right": (True,), "both": (False, True)}[mark.get("side", "left")]
    found = []
    for mirrored in sides:
        for path in paths:
            points = [[round(-u if mirrored else u, 1), round(v, 1)] for u, v in path]
            shown = mirrored_view(view) if mirrored else view
            stroke = {"view": str(shown), "radius_mm": brush, "points": points}
            found.append(stroke | ({"erase": True} if mark.get("erase") else {}))
    return found


def _filled(border: list[list[float]], brush: float) -> list[list[tuple[float, float]]]:
    """Return the brush paths that fill a polygon: round its border and in rows."""
    inner = shapely.Polygon(border).buffer(-brush, join_style="mitre")
    paths = []
    for part in shapely.get_parts(inner):
        paths.append([(u, v) for u, v in part.exterior.coords])
        _, low, _, high = part.bounds
        rows = max(1, int((high - low) / (ROW_SHARE * brush)))
        for row in range(1, rows):
            v = low + (high - low) * row / rows
            cut = shapely.intersection(part, shapely.LineString([(-1000, v), (1000, v)]))
            paths += [
                [(u, w) for u, w in line.coords]
                for line in shapely.get_parts(cut)
                if line.geom_type == "LineString"
            ]
    return paths
