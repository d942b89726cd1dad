"""Picture files of a drawing or of a trigger point's pattern, one for each view."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import SUFFIX, read_drawing
from bodymap.report.files import ready_folder, write_whole
from bodymap.report.ink import PaintLayer
from bodymap.report.pictures import (
    DEFAULT_OPTIONS,
    Pattern,
    PictureOptions,
    is_shown,
    paint_layers,
    view_svg,
)
from bodymap.terms import SIDES, BodyView, Laterality

PATTERN_OPTIONS = PictureOptions(legend=True)
PIXELS_PER_MM = 3.2
MOUTH_PIXELS_PER_MM = 10.0

Rasterise = Callable[[str, int], bytes]
"""SVG text and a width in pixels in, PNG bytes out; the window's layer has one."""


class PictureFormat(StrEnum):
    """What a picture file may be."""

    SVG = "svg"
    PNG = "png"


def render_drawing(
    source: Path | PainDrawing,
    material: AtlasOnFigure,
    out_dir: Path,
    picture_format: PictureFormat = PictureFormat.SVG,
    *,
    rasterise: Rasterise | None = None,
    options: PictureOptions = DEFAULT_OPTIONS,
    stem: str = "",
) -> list[Path]:
    """Write a drawing's pictures and return their paths: all five body views, painted or not.

    The mouth is added where it is painted. Files are called `<stem>_<view>.<format>`; the stem is
    the drawing file's name without its ending unless given. A PNG needs `rasterise`. Raises
    EnvironmentProblem for a bad drawing or a folder that cannot be written.
    """
    if isinstance(source, PainDrawing):
        drawing, where, stem = source, "drawing", stem or "drawing"
    else:
        drawing, where, stem = read_drawing(source), str(source), stem or drawing_stem(source)
    painted = painted_skin(drawing, material.figure, where)
    paint = {view: paint_layers(painted, view) for view in BodyView}
    views = _with_mouth(shown=bool(paint[BodyView.MOUTH]))

    def picture(view: BodyView) -> str:
        return view_svg(material, view, paint[view], None, options)

    return _write(views, picture, ready_folder(out_dir), stem, picture_format, rasterise)


def render_trigger_point(
    trigger_point_id: str,
    side: Laterality,
    material: AtlasOnFigure,
    out_dir: Path,
    picture_format: PictureFormat = PictureFormat.SVG,
    *,
    rasterise: Rasterise | None = None,
    options: PictureOptions = PATTERN_OPTIONS,
    paint: Sequence[PaintLayer] = (),
) -> list[Path]:
    """Write the pictures of a trigger point's zones, fibres and X, and return their paths.

    Files are called `<id>_<side>_<view>.<format>`; the mouth is added where it has a zone. Raises
    EnvironmentProblem for an unknown id (naming close ones), a side that is neither left nor
    right, or a folder that cannot be written.
    """
    pattern = find_pattern(material, trigger_point_id, side)
    views = _with_mouth(shown=is_shown(material, pattern, BodyView.MOUTH))

    def picture(view: BodyView) -> str:
        return view_svg(material, view, paint, pattern, options)

    stem = f"{pattern.point.id}_{side}"
    return _write(views, picture, ready_folder(out_dir), stem, picture_format, rasterise)


def find_pattern(material: AtlasOnFigure, trigger_point_id: str, side: Laterality) -> Pattern:
    """Return a trigger point on one side; EnvironmentProblem, with what was meant, if unknown."""
    if side not in SIDES:
        raise EnvironmentProblem(f"side {side!s}", "must be left or right")
    for muscle in material.atlas.muscles:
        for point in muscle.trigger_points:
            if point.id == trigger_point_id:
                return Pattern(muscle, point, side)
    raise EnvironmentProblem(
        f"trigger point {trigger_point_id!r}",
        f"is not in the atlas {material.atlas.id}",
        _advice(material, trigger_point_id),
    )


def drawing_stem(path: Path) -> str:
    """Return a drawing file's name without `.bodymap.json` or any other ending."""
    name = path.name
    return name.removesuffix(SUFFIX) if name.endswith(SUFFIX) else path.stem


def picture_width_px(view: BodyView) -> int:
    """Return the width of a view's PNG: body views share one scale, the mouth is enlarged."""
    scale = MOUTH_PIXELS_PER_MM if view is BodyView.MOUTH else PIXELS_PER_MM
    return round(FRAMES[view].width_mm * scale)


def _with_mouth(*, shown: bool) -> tuple[BodyView, ...]:
    return (*BODY_VIEWS, BodyView.MOUTH) if shown else BODY_VIEWS


def _write(
    views: Sequence[BodyView],
    picture: Callable[[BodyView], str],
    folder: Path,
    stem: str,
    picture_format: PictureFormat,
    rasterise: Rasterise | None,
) -> list[Path]:
    written = []
    for view in views:
        path = folder / f"{stem}_{view}.{picture_format}"
        text = picture(view)
        if picture_format is PictureFormat.SVG:
            content = text.encode()
        elif rasterise is not None:
            content = rasterise(text, picture_width_px(view))
        else:
            raise ProgramError("a PNG needs a rasteriser")
        written.append(write_whole(path, content))
    return written


def _advice(material: AtlasOnFigure, wanted: str) -> str:
    """Return the ids that come closest, or all of the muscle that was named."""
    ids = {point.id.casefold(): point.id for point in material.atlas.trigger_points}
    key = wanted.casefold()
    muscle = key.partition(".")[0]
    close = [ids[found] for found in difflib.get_close_matches(key, ids, n=4, cutoff=0.6)]
    siblings = [name for found, name in ids.items() if found.partition(".")[0] == muscle]
    named = list(dict.fromkeys([*siblings, *close]))[:6]
    return f"did you mean {', '.join(named)}?" if named else "ids look like trapezius_upper.TrP1"
