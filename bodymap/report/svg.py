"""Shapes and texts as SVG elements that browsers, Inkscape and Qt show alike."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

FONT = "sans-serif"


def number(value: float, digits: int = 2) -> str:
    """Return a length in as few digits as a picture needs."""
    return f"{round(value, digits) + 0.0:g}"


def attributes(**values: str | float) -> str:
    """Return attributes, each with a space before it; `_` in names stands for `-`."""
    return "".join(
        f' {name.replace("_", "-")}="{value if isinstance(value, str) else number(value, 3)}"'
        for name, value in values.items()
    )


def area_data(shape: MultiPolygon) -> str:
    """Return the path data of a shape with its holes (even-odd)."""
    rings: Iterable[shapely.LinearRing] = shapely.get_rings(shapely.get_parts(shape))
    return "".join(f"M{'L'.join(_pairs(shapely.get_coordinates(ring)[:-1]))}Z" for ring in rings)


def area(shape: MultiPolygon, **style: str | float) -> str:
    """Return a shape as one path; nothing for an empty shape."""
    if shape.is_empty:
        return ""
    return f'<path fill-rule="evenodd" d="{area_data(shape)}"{attributes(**style)}/>'


def lines(runs: Sequence[NDArray[np.float64]], **style: str | float) -> str:
    """Return open lines (k, 2) mm as one path; nothing for no lines."""
    if len(runs) == 0:
        return ""
    data = "".join(f"M{'L'.join(_pairs(run))}" for run in runs)
    return f'<path fill="none" d="{data}"{attributes(**style)}/>'


def dots(centres: NDArray[np.float64], radii: NDArray[np.float64], **style: str | float) -> str:
    """Return dots of given radii (mm) as one path; nothing for no dots."""
    if len(centres) == 0:
        return ""
    data = "".join(
        _dot(u, v, r) for (u, v), r in zip(centres.tolist(), radii.tolist(), strict=True)
    )
    return f'<path d="{data}"{attributes(**style)}/>'


def text(words: str, u: float, v: float, size_mm: float, **style: str | float) -> str:
    """Return one line of text whose baseline begins (or by `text_anchor` ends) at a place."""
    shown = attributes(x=u, y=v, font_family=FONT, font_size=size_mm, **style)
    return f"<text{shown}>{html.escape(words, quote=False)}</text>"


def group(name: str, *elements: str) -> str:
    """Return the elements as one named group; nothing if there are none."""
    inside = "\n".join(element for element in elements if element)
    return f'<g id="{name}">\n{inside}\n</g>\n' if inside else ""


def document(
    box: tuple[float, float, float, float], title: str, description: str, content: str
) -> str:
    """Return a whole SVG file; `box` is (u, v, width, height) in mm, printed at true size."""
    view_box = " ".join(number(value) for value in box)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}" '
        f'width="{number(box[2])}mm" height="{number(box[3])}mm">\n'
        f"<title>{html.escape(title, quote=False)}</title>\n"
        f"<desc>{html.escape(description, quote=False)}</desc>\n"
        f"{content}</svg>\n"
    )


def _pairs(points: NDArray[np.float64]) -> list[str]:
    return [f"{number(u)} {number(v)}" for u, v in points.tolist()]


def _dot(u: float, v: float, radius: float) -> str:
    r, across = number(radius), number(2 * round(radius, 2))
    return f"M{number(u - radius)} {number(v)}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0Z"
