"""One view of the figure with the patient's paint and a trigger point's pattern, as SVG text.

Lengths are view millimetres, colours the tokens of the themes. The same input gives the same text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import FibreRun
from bodymap.atlas.model import Muscle, TriggerPoint, ZoneKind
from bodymap.figure.frames import FRAMES, ViewFrame
from bodymap.figure.painted import PaintedSkin
from bodymap.geometry.contours import as_multipolygon
from bodymap.geometry.textures import lines_within
from bodymap.report import svg
from bodymap.report.figure_drawing import FigureDrawing, read_figure_drawing
from bodymap.report.ink import (
    PaintLayer,
    fibre_elements,
    mark_elements,
    paint_elements,
    zone_elements,
)
from bodymap.report.legend import (
    MARGIN_MM,
    ROW_MM,
    label_room,
    legend_elements,
    legend_rows,
    side_labels,
)
from bodymap.report.palette import Palette, read_palette
from bodymap.terms import BodyView, Laterality

Box = tuple[float, float, float, float]

SEEN_WITHIN_MM = 6.0
SLIVER_MM2 = 40.0
SPECK_MM2 = 8.0
MOUTH_SCALE = 0.3
PURPOSE = "For education and conversation. Not a diagnosis."


class Ground(StrEnum):
    """What the picture stands on; `NONE` is transparent, for light paper."""

    LIGHT = "light"
    DARK = "dark"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How a picture looks.

    `shaded` false gives the line drawing for photocopies; `labels` says which side is which;
    `legend` explains the textures below the figure, as far as they occur; `texture` scales hatch
    and dots (larger for small prints).
    """

    ground: Ground = Ground.LIGHT
    shaded: bool = True
    labels: bool = True
    legend: bool = False
    texture: float = 1.0


DEFAULT_OPTIONS = PictureOptions()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A trigger point on one side, shown with its zones, its muscle's fibres and its X."""

    muscle: Muscle
    point: TriggerPoint
    side: Laterality

    @property
    def title(self) -> str:
        """Return muscle, trigger point and side in words."""
        return f"{self.muscle.short_name} {self.point.label}, {self.side}"


@dataclass(frozen=True, slots=True)
class Picture:
    """SVG elements within a box (u, v, width, height) in view mm."""

    box: Box
    title: str
    content: str


@dataclass(frozen=True, slots=True)
class _Contents:
    """What one view shows of paint and pattern, cut by the outline; `mark` is (u, v) mm."""

    paint: tuple[PaintLayer, ...]
    core: MultiPolygon
    spillover: MultiPolygon
    fibres: tuple[str, ...]
    mark: tuple[float, float] | None

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the rows a legend needs."""
        shown = {
            "pain": bool(self.paint),
            "core": self.core.area > SPECK_MM2,
            "spillover": self.spillover.area > SPECK_MM2,
            "fibre": any(self.fibres),
            "mark": self.mark is not None,
        }
        return tuple(kind for kind, is_shown in shown.items() if is_shown)


def paint_layers(painted: PaintedSkin, view: BodyView) -> tuple[PaintLayer, ...]:
    """Return the paint of one view by intensity, weakest first."""
    levels = sorted(painted.levels, key=lambda level: -1 if level is None else level)
    layers = (PaintLayer(painted.polygons_of(level, view), level) for level in levels)
    return tuple(layer for layer in layers if not layer.shape.is_empty)


def is_shown(material: AtlasOnFigure, pattern: Pattern, view: BodyView) -> bool:
    """Return whether a view shows the X of a pattern or more of a zone than a sliver."""
    if mark_place(material, pattern, view) is not None:
        return True
    drawing = read_figure_drawing(material.figure.drawings[view])
    compiled, point = material.compiled, pattern.point.id
    zones = (compiled.zone(point, pattern.side, kind, view) for kind in ZoneKind)
    return sum(_within(zone, drawing).area for zone in zones) > SLIVER_MM2


def mark_place(
    material: AtlasOnFigure, pattern: Pattern, view: BodyView
) -> tuple[float, float] | None:
    """Return where (u, v mm) a view shows the X of a pattern; None where the body hides it."""
    xyz = np.array(material.compiled.mark(pattern.point.id, pattern.side))
    u, v = (float(x) for x in FRAMES[view].project(xyz))
    seen = material.figure.skin.pick(view, u, v)
    if seen is None or float(np.linalg.norm(seen - xyz)) > SEEN_WITHIN_MM:
        return None
    return u, v


def view_svg(
    material: AtlasOnFigure,
    view: BodyView,
    paint: Sequence[PaintLayer] = (),
    pattern: Pattern | None = None,
    options: PictureOptions = DEFAULT_OPTIONS,
) -> str:
    """Return one view as a self-contained SVG file, true to size.

    Paint and zones are cut by the figure's outline. EnvironmentProblem if a drawing is missing.
    """
    picture = view_picture(material, view, paint, pattern, options)
    return svg.document(picture.box, picture.title, PURPOSE, picture.content)


def view_picture(
    material: AtlasOnFigure,
    view: BodyView,
    paint: Sequence[PaintLayer] = (),
    pattern: Pattern | None = None,
    options: PictureOptions = DEFAULT_OPTIONS,
) -> Picture:
    """Return one view's elements, to be placed on a larger sheet; see `view_svg`."""
    drawing = read_figure_drawing(material.figure.drawings[view])
    palette = read_palette("dark" if options.ground is Ground.DARK else "light")
    scale = (MOUTH_SCALE if view is BodyView.MOUTH else 1.0) * options.texture
    contents = _contents(material, view, drawing, paint, pattern, palette)
    flip = pattern is not None and pattern.side is Laterality.RIGHT
    box, rows = _box(FRAMES[view], contents, options)
    layers = [
        _ground(box, palette, options),
        _skin(drawing, palette, options),
        svg.group("features", drawing.groups["features"]),
        svg.group(
            "zones",
            *zone_elements(contents.spillover, ZoneKind.SPILLOVER, palette, scale, flip=flip),
            *zone_elements(contents.core, ZoneKind.PRIMARY, palette, scale, flip=flip),
        ),
        svg.group("fibres", *contents.fibres),
        svg.group("paint", *paint_elements(contents.paint, palette, scale)),
        svg.group("lines", drawing.groups["lines"]),
        svg.group("mark", *_mark(contents.mark, palette, scale)),
        _words(FRAMES[view], rows, palette, options),
    ]
    return Picture(box, _title(view, contents, pattern), "".join(layers))


def _contents(
    material: AtlasOnFigure,
    view: BodyView,
    drawing: FigureDrawing,
    paint: Sequence[PaintLayer],
    pattern: Pattern | None,
    palette: Palette,
) -> _Contents:
    cut = [replace(layer, shape=_within(layer.shape, drawing)) for layer in paint]
    shown = tuple(layer for layer in cut if not layer.shape.is_empty)
    if pattern is None:
        return _Contents(shown, MultiPolygon(), MultiPolygon(), (), None)
    compiled, side = material.compiled, pattern.side
    core, spillover = (
        _within(compiled.zone(pattern.point.id, side, kind, view), drawing)
        for kind in (ZoneKind.PRIMARY, ZoneKind.SPILLOVER)
    )
    runs = [
        FibreRun(view, run.depth, stretch)
        for run in compiled.fibres(pattern.muscle.id, side, view)
        for stretch in lines_within(run.points, drawing.outline)
    ]
    mark = mark_place(material, pattern, view)
    return _Contents(shown, core, spillover, tuple(fibre_elements(runs, palette)), mark)


def _within(shape: MultiPolygon, drawing: FigureDrawing) -> MultiPolygon:
    if shape.is_empty:
        return shape
    return as_multipolygon(shapely.intersection(shape, drawing.outline))


def _box(
    frame: ViewFrame, contents: _Contents, options: PictureOptions
) -> tuple[Box, list[list[tuple[str, float]]]]:
    """Return the picture's box in mm and the rows of its legend."""
    (u0, _), (v0, _) = frame.u_range, frame.v_range
    size = _word_scale(frame)
    above = label_room(frame, size) if options.labels else 0.0
    rows = legend_rows(contents.kinds, frame.width_mm / size) if options.legend else []
    below = (len(rows) * ROW_MM + MARGIN_MM) * size if rows else 0.0
    return (u0, v0 - above, frame.width_mm, above + frame.height_mm + below), rows


def _word_scale(frame: ViewFrame) -> float:
    return MOUTH_SCALE if frame.view is BodyView.MOUTH else 1.0


def _ground(box: Box, palette: Palette, options: PictureOptions) -> str:
    if options.ground is Ground.NONE:
        return ""
    u, v, width, height = box
    shown = svg.attributes(x=u, y=v, width=width, height=height, fill=palette.surface)
    return svg.group("ground", f"<rect{shown}/>")


def _skin(drawing: FigureDrawing, palette: Palette, options: PictureOptions) -> str:
    outline = f'<path fill-rule="evenodd" d="{drawing.outline_data}"'
    if not options.shaded:
        return svg.group("outline", f"{outline}{svg.attributes(fill=palette.flat_skin)}/>")
    veil = svg.attributes(fill=palette.veil, fill_opacity=palette.veil_strength)
    return (
        svg.group("outline", drawing.groups["outline"])
        + svg.group("shade", drawing.groups["shade"])
        + (svg.group("veil", f"{outline}{veil}/>") if palette.veil_strength > 0 else "")
    )


def _mark(place: tuple[float, float] | None, palette: Palette, scale: float) -> list[str]:
    return [] if place is None else mark_elements(*place, palette, scale)


def _words(
    frame: ViewFrame,
    rows: list[list[tuple[str, float]]],
    palette: Palette,
    options: PictureOptions,
) -> str:
    size = _word_scale(frame)
    labels = side_labels(frame, palette, size) if options.labels else []
    below = frame.v_range[1] + MARGIN_MM / 2 * size
    return svg.group(
        "words", *labels, *legend_elements(rows, frame.u_range[0], below, palette, size)
    )


def _title(view: BodyView, contents: _Contents, pattern: Pattern | None) -> str:
    parts = [f"{view.capitalize()} view"]
    if contents.paint:
        parts.append("pain painted by the patient")
    if pattern is not None:
        parts.append(f"typical pattern reported for {pattern.title}")
    return "; ".join(parts)
