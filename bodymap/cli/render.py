"""`bodymap render`: pictures of a drawing or of a trigger point's pattern."""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.report.render import PictureFormat, render_drawing, render_trigger_point
from bodymap.terms import Laterality


def render_pictures(
    file: Path | None, trigger_point: str | None, side: str, folder: Path, picture_format: str
) -> int:
    """Write the pictures and print their paths; return the exit code."""
    material = load_atlas_on_figure()
    kind = PictureFormat(picture_format)
    if file is not None:
        paths = render_drawing(file, material, folder, kind, rasterise=_png)
    else:
        which = trigger_point or ""
        paths = render_trigger_point(
            which, Laterality(side), material, folder, kind, rasterise=_png
        )
    for path in paths:
        click.echo(path)
    return 0


def _png(svg: str, width_px: int) -> bytes:
    """Return an SVG as PNG; the drawing toolkit is loaded only when it is needed."""
    from bodymap.ui.rasterise import svg_to_png

    return svg_to_png(svg, width_px)
