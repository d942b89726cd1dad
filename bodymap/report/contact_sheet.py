"""All trigger points of an atlas on a few pages, to be looked at by those who maintain it.

`packaging/contact_sheet.py` writes them to files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bodymap.atlas.build import AtlasOnFigure
from bodymap.figure.frames import BODY_VIEWS
from bodymap.report import svg
from bodymap.report.pictures import PURPOSE, Ground, Pattern, PictureOptions, is_shown, view_picture
from bodymap.terms import BodyView, Laterality

PAGE_MM = (2400.0, 2400.0)
LABEL_MM = 32.0
MOUTH_ENLARGED = 2.5
_GAP_MM = 24.0
_BARE = PictureOptions(ground=Ground.NONE, labels=False, texture=1.5)
_IDS = re.compile(r' id="[a-z]+"')


@dataclass(frozen=True, slots=True)
class _Block:
    """One trigger point's pictures side by side; elements start at (0, 0) mm."""

    width: float
    height: float
    content: str


def contact_sheets(
    material: AtlasOnFigure, side: Laterality = Laterality.LEFT, *, every_view: bool = False
) -> Iterator[str]:
    """Yield SVG pages with zones, fibres and X of every trigger point, labelled with its id.

    Only views that show something of it, unless `every_view` is asked for.
    """
    blocks = (
        _block(material, Pattern(muscle, point, side), every_view=every_view)
        for muscle in material.atlas.muscles
        for point in muscle.trigger_points
    )
    placed: list[str] = []
    x = y = row_height = _GAP_MM
    for block in blocks:
        if x > _GAP_MM and x + block.width > PAGE_MM[0]:
            x, y, row_height = _GAP_MM, y + row_height + _GAP_MM, 0.0
        if placed and y + block.height > PAGE_MM[1]:
            yield _page(placed)
            placed, x, y, row_height = [], _GAP_MM, _GAP_MM, 0.0
        placed.append(_moved(block.content, x, y))
        x += block.width + 2 * _GAP_MM
        row_height = max(row_height, block.height)
    if placed:
        yield _page(placed)


def _block(material: AtlasOnFigure, pattern: Pattern, *, every_view: bool) -> _Block:
    views = [
        view
        for view in (*BODY_VIEWS, BodyView.MOUTH)
        if every_view or is_shown(material, pattern, view)
    ]
    parts = [svg.text(f"{pattern.point.id} {pattern.side}", 0.0, LABEL_MM * 0.8, LABEL_MM)]
    x, height = 0.0, 0.0
    for view in views:
        picture = view_picture(material, view, (), pattern, _BARE)
        u, v, width, tall = picture.box
        scale = MOUTH_ENLARGED if view is BodyView.MOUTH else 1.0
        parts.append(_moved(picture.content, x - u * scale, LABEL_MM - v * scale, scale))
        x += width * scale + _GAP_MM / 2
        height = max(height, tall * scale)
    return _Block(x, LABEL_MM + height, "\n".join(parts))


def _moved(content: str, x: float, y: float, scale: float = 1.0) -> str:
    place = f"translate({svg.number(x)} {svg.number(y)}) scale({svg.number(scale)})"
    return f'<g transform="{place}">\n{content}</g>'


def _page(placed: list[str]) -> str:
    width, height = PAGE_MM
    ground = f"<rect{svg.attributes(width=width, height=height, fill='#ffffff')}/>\n"
    content = ground + _IDS.sub("", "\n".join(placed)) + "\n"
    return svg.document((0.0, 0.0, width, height), "Contact sheet", PURPOSE, content)
