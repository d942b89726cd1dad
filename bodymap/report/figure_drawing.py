"""A figure's drawing of one view, taken apart for pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.errors import EnvironmentProblem
from bodymap.geometry.contours import as_multipolygon

GROUPS = ("outline", "shade", "features", "lines")
CURVE_STEPS = 8
_GROUP = re.compile(r'<g id="([a-z]+)">\s*(.*?)\s*</g>', re.DOTALL)
_PATH_DATA = re.compile(r'\sd="([^"]+)"')
_PIECE = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class FigureDrawing:
    """The SVG elements of each group, and the silhouette in view mm.

    `outline_data` is the path data of the silhouette, `outline` the same as polygons: pictures cut
    paint and zones by it themselves, because not every program that shows SVG knows clip paths.
    """

    groups: Mapping[str, str]
    outline_data: str
    outline: MultiPolygon


@lru_cache(maxsize=16)
def read_figure_drawing(path: Path) -> FigureDrawing:
    """Return a figure's drawing; EnvironmentProblem if the file is missing or not like ours."""
    advice = "install the program again"
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentProblem(
            str(path), f"the drawing cannot be read: {error}", advice
        ) from error
    groups: dict[str, str] = dict(_GROUP.findall(text))
    missing = [name for name in GROUPS if name not in groups]
    data = _PATH_DATA.search(groups.get("outline", ""))
    if missing or data is None:
        what = f"group {missing[0]!r}" if missing else "the path of the outline"
        raise EnvironmentProblem(str(path), f"{what} is missing", advice)
    outline = path_polygons(data[1])
    return FigureDrawing(MappingProxyType(groups), data[1], outline)


def path_polygons(data: str) -> MultiPolygon:
    """Return the even-odd area of path data with the absolute commands M, L, C and Z."""
    rings: list[NDArray[np.float64]] = []
    ring: list[NDArray[np.float64]] = []
    for command, numbers in _PIECE.findall(data):
        points = np.array(_NUMBER.findall(numbers), dtype=np.float64).reshape(-1, 2)
        if command == "M":
            rings += _closed(ring)
            ring = [points]
        elif command == "L":
            ring.append(points)
        elif command == "C":
            ring += [
                _curve(ring[-1][-1] if i == 0 else points[i - 1], points[i : i + 3])
                for i in range(0, len(points), 3)
            ]
    rings += _closed(ring)
    area: shapely.Geometry = MultiPolygon()
    for one in rings:
        area = shapely.symmetric_difference(area, shapely.make_valid(shapely.Polygon(one)))
    return as_multipolygon(area)


def _closed(ring: list[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    points = np.concatenate(ring) if ring else np.zeros((0, 2))
    return [points] if len(points) >= 3 else []


def _curve(start: NDArray[np.float64], control: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return points (k, 2) on a cubic Bezier curve, its start left out."""
    t = np.linspace(0.0, 1.0, CURVE_STEPS + 1)[1:, None]
    rest = 1 - t
    first, second, end = control
    curve = rest**3 * start + 3 * rest**2 * t * first + 3 * rest * t**2 * second + t**3 * end
    return np.asarray(curve)
