"""`bodymap slides`: a set of muscles as pictures for slides."""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import AtlasOnFigure, load_atlas_on_figure
from bodymap.quiz.sets import shipped_set
from bodymap.quiz.views import pattern_views
from bodymap.report.pictures import Pattern
from bodymap.report.render import PictureFormat
from bodymap.report.slides import Slide
from bodymap.report.slides import write_slides as write
from bodymap.terms import Laterality


def write_slides(
    set_id: str, side: str, folder: Path, picture_format: str, width_px: int, *, transparent: bool
) -> int:
    """Write the slides and print their paths; return the exit code."""
    from bodymap.ui.rasterise import svg_to_png

    material = load_atlas_on_figure()
    slides = set_slides(material, set_id, Laterality(side))
    kind = PictureFormat(picture_format)
    for path in write(
        material, slides, folder, kind, width_px, svg_to_png, transparent=transparent
    ):
        click.echo(path)
    return 0


def set_slides(material: AtlasOnFigure, set_id: str, side: Laterality) -> list[Slide]:
    """Return a slide for every trigger point of a set, muscles in the set's order."""
    muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
    return [
        Slide(Pattern(muscles[name], point, side), pattern_views(material, point.id, side))
        for name in shipped_set(set_id, material.atlas).muscles
        for point in muscles[name].trigger_points
    ]
