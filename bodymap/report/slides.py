"""Pictures for slides: a trigger point's best views with its title, its key and its purpose.

One SVG of 16:9 in hundredths of its width; the same input gives the same text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import ZoneKind
from bodymap.report import svg
from bodymap.report.files import ready_folder, write_whole
from bodymap.report.legend import legend_elements, legend_rows
from bodymap.report.palette import Palette, read_palette
from bodymap.report.pictures import Ground, Pattern, Picture, PictureOptions, view_picture
from bodymap.report.render import PictureFormat, Rasterise
from bodymap.terms import BodyView

WIDTH, HEIGHT = 1600.0, 900.0
"""The slide's own units; a PNG may have any number of pixels."""

MARGIN = 40.0
TITLE, SUBTITLE, SMALL, LEGEND_SCALE = 64.0, 34.0, 22.0, 2.6
TOP, BOTTOM = 190.0, 120.0
GAP, CAPTION = 24.0, 30.0
THREE = 3
PURPOSE = "Typical pattern reported; people differ. For education, not a diagnosis."
_NUMBERS = re.compile(r"[^a-z0-9]+")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Slide:
    """What one slide shows: a pattern in some views."""

    pattern: Pattern
    views: tuple[BodyView, ...]

    @property
    def stem(self) -> str:
        """Return the file's name without number and ending."""
        return _NUMBERS.sub("_", f"{self.pattern.point.id}_{self.pattern.side}".casefold())


def slide_svg(material: AtlasOnFigure, slide: Slide, *, transparent: bool = False) -> str:
    """Return a slide as a self-contained SVG; EnvironmentProblem if a drawing is missing."""
    palette = read_palette("light")
    room = (MARGIN, TOP, WIDTH - 2 * MARGIN, HEIGHT - TOP - BOTTOM)
    pictures = []
    for number, view in enumerate(slide.views):
        has_labels = number == 0 or len(slide.views) < THREE
        options = PictureOptions(ground=Ground.NONE, labels=has_labels, legend=False)
        pictures.append(view_picture(material, view, (), slide.pattern, options))
    places = _placed([picture.box[2] / picture.box[3] for picture in pictures], room)
    content = [] if transparent else [_ground(palette)]
    content += _words(material, slide, palette)
    for view, picture, place in zip(slide.views, pictures, places, strict=True):
        content.append(_framed(picture, view, place))
        content.append(_caption(view, place, palette))
    title = f"Typical pattern reported for {slide.pattern.title}"
    return svg.document((0.0, 0.0, WIDTH, HEIGHT), title, PURPOSE, "\n".join(content))


def write_slides(
    material: AtlasOnFigure,
    slides: Sequence[Slide],
    out_dir: Path,
    picture_format: PictureFormat,
    width_px: int,
    rasterise: Rasterise,
    *,
    transparent: bool = False,
) -> list[Path]:
    """Write slides as numbered files and return their paths; EnvironmentProblem if that fails."""
    folder = ready_folder(out_dir)
    digits = len(str(len(slides)))
    written = []
    for number, slide in enumerate(slides, 1):
        text = slide_svg(material, slide, transparent=transparent)
        png = picture_format is PictureFormat.PNG
        content = rasterise(text, width_px) if png else text.encode()
        path = folder / f"{number:0{digits}}_{slide.stem}.{picture_format}"
        written.append(write_whole(path, content))
    return written


def _ground(palette: Palette) -> str:
    shown = svg.attributes(x=0.0, y=0.0, width=WIDTH, height=HEIGHT, fill=palette.surface)
    return f"<rect{shown}/>"


def _words(material: AtlasOnFigure, slide: Slide, palette: Palette) -> list[str]:
    pattern = slide.pattern
    ink = palette.side_label
    kinds = tuple(
        kind
        for kind, is_there in (
            ("core", bool(pattern.point.zones_of(ZoneKind.PRIMARY))),
            ("spillover", bool(pattern.point.zones_of(ZoneKind.SPILLOVER))),
            ("fibre", bool(pattern.muscle.fibres)),
            ("mark", True),
        )
        if is_there
    )
    rows = legend_rows(kinds, (WIDTH - MARGIN) / LEGEND_SCALE)
    legend = legend_elements(rows, 0.0, 0.0, palette, 1.0)
    place = f"translate({svg.number(MARGIN / 2)} {svg.number(HEIGHT - BOTTOM + 28)})"
    title = svg.text(
        pattern.muscle.short_name, MARGIN, MARGIN + TITLE * 0.8, TITLE, fill=ink, font_weight="bold"
    )
    subtitle = f"{pattern.point.label}, {pattern.side} side"
    return [
        title,
        svg.text(subtitle, MARGIN, MARGIN + TITLE + SUBTITLE * 1.1, SUBTITLE, fill=palette.quiet),
        f'<g transform="{place} scale({svg.number(LEGEND_SCALE)})">{"".join(legend)}</g>',
        svg.text(
            f"{PURPOSE} {material.atlas.title}, atlas version {material.atlas.version}.",
            MARGIN,
            HEIGHT - MARGIN * 0.6,
            SMALL,
            fill=palette.quiet,
        ),
    ]


def _placed(shapes: Sequence[float], room: Box) -> list[Box]:
    """Return where pictures of given width over height go: the first large, the others beside it.

    Two stand side by side; of three, the second and third stand above each other.
    """
    u, v, width, height = room
    if len(shapes) == THREE:
        half = (height - CAPTION - GAP) / 2
        beside = max(shapes[1:]) * half
        scale = min(1.0, (width - GAP) / (shapes[0] * height + beside))
        tall, small = height * scale, half * scale
        start = u + (width - shapes[0] * tall - beside * scale - GAP) / 2
        lower = v + small + CAPTION + GAP
        second = start + shapes[0] * tall + GAP
        lefts = [second + (beside * scale - shape * small) / 2 for shape in shapes[1:]]
        return [
            (start, v, shapes[0] * tall, tall),
            (lefts[0], v, shapes[1] * small, small),
            (lefts[1], lower, shapes[2] * small, small),
        ]
    free = width - GAP * (len(shapes) - 1)
    tall = min(height, free / sum(shapes))
    start = u + (free - sum(shapes) * tall) / 2
    placed = []
    for shape in shapes:
        placed.append((start, v, shape * tall, tall))
        start += shape * tall + GAP
    return placed


def _framed(picture: Picture, view: BodyView, place: Box) -> str:
    """Return a picture's elements moved and enlarged to their place."""
    u, v, width, _ = picture.box
    scale = place[2] / width
    shift = f"translate({svg.number(place[0] - u * scale)} {svg.number(place[1] - v * scale)})"
    content = _own_ids(picture.content, view)
    return f'<g transform="{shift} scale({svg.number(scale, 4)})">{content}</g>'


def _own_ids(content: str, view: BodyView) -> str:
    """Return elements with ids of their own, so that several views fit into one file."""
    renamed = re.sub(r'\bid="([^"]+)"', rf'id="{view}_\1"', content)
    renamed = re.sub(r"url\(#([^)]+)\)", rf"url(#{view}_\1)", renamed)
    return re.sub(r'href="#([^"]+)"', rf'href="#{view}_\1"', renamed)


def _caption(view: BodyView, place: Box, palette: Palette) -> str:
    words = {
        BodyView.FRONT: "Front",
        BodyView.BACK: "Back",
        BodyView.LEFT: "Left",
        BodyView.RIGHT: "Right",
        BodyView.TOP: "From above",
        BodyView.MOUTH: "Mouth",
    }[view]
    style: dict[str, str | float] = {"fill": palette.quiet, "text_anchor": "middle"}
    return svg.text(words, place[0] + place[2] / 2, place[1] - 8.0, SMALL, **style)
