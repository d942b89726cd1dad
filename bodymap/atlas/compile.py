"""Turn an atlas' words (landmarks and millimetres) into polygons on one figure, once.

Only the subject's left side is compiled; the right side is its exact mirror image.

Zones in the mouth lie on the inset. People who only paint the body show toothache on the cheek,
so those zones are also projected onto the face (landmarks `<name>_on_face`); the projection is
kept apart, gives way to every real zone, and counts only for drawings without paint on the inset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.compiled import (
    ZONE_CLASSES,
    CompiledAtlas,
    FibreRun,
    PieceKey,
    PixelCover,
    ZoneKey,
)
from bodymap.atlas.model import (
    Alternative,
    Atlas,
    FibreBundle,
    ReferralZone,
    TriggerPoint,
    ZoneKind,
    ZoneShape,
    ZoneSide,
)
from bodymap.atlas.stored import atlas_to_bytes
from bodymap.atlas.territory import territory_fields
from bodymap.figure.curves import curve_on_skin, smooth_curve
from bodymap.figure.landmarks import Landmarks
from bodymap.figure.linking import TOTAL, Box, LinkedFields, paint_curve
from bodymap.figure.painted import field_polygons
from bodymap.figure.skin import Skin, SkinView
from bodymap.geometry.contours import as_multipolygon
from bodymap.geometry.coverage import border_shares
from bodymap.terms import BodyView, Laterality

ON_FACE = "_on_face"
FIBRE_STEPS = 36
SMOOTHING_PASSES = 6
SEEN_WITHIN_MM = 4.0
SIMPLIFY_MM = 0.04
LEAST_PIECE_MM2 = 0.5

Report = Callable[[float], None]
Field = NDArray[np.float32]


class CompilableFigure(Protocol):
    """What compiling needs of a figure."""

    @property
    def skin(self) -> Skin:
        """The surface behind the views."""

    @property
    def landmarks(self) -> Landmarks:
        """Named points on the skin."""


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Polygons of patterns on the left side."""

    whole: dict[ZoneKey, MultiPolygon]
    pieces: dict[PieceKey, MultiPolygon]
    projected: dict[PieceKey, MultiPolygon]
    covers: dict[PieceKey, PixelCover]
    projected_covers: dict[PieceKey, PixelCover]

    @classmethod
    def none(cls) -> _Shapes:
        return cls({}, {}, {}, {}, {})

    def add(self, other: _Shapes) -> None:
        self.whole.update(other.whole)
        self.pieces.update(other.pieces)
        self.projected.update(other.projected)
        self.covers.update(other.covers)
        self.projected_covers.update(other.projected_covers)


def compile_atlas(
    atlas: Atlas,
    figure: CompilableFigure,
    inputs_hash: str,
    report: Report = lambda share: None,
) -> CompiledAtlas:
    """Return all zones, marks and fibres of an atlas as polygons and lines in view mm.

    `report` receives the share done (0-1). About half a minute for the whole atlas.
    """
    charts = {view: _chart_polygon(seen) for view, seen in figure.skin.views.items()}
    shapes = _Shapes.none()
    marks: dict[str, tuple[float, float, float]] = {}
    fibres: dict[str, tuple[FibreRun, ...]] = {}
    steps = len(atlas.muscles) + len(atlas.alternatives)
    for index, muscle in enumerate(atlas.muscles):
        for point in muscle.trigger_points:
            shapes.add(_compile_zones(point, figure, charts))
            marks[point.id] = _mark(point, figure)
        runs = [run for bundle in muscle.fibres for run in _fibre_runs(bundle, figure)]
        fibres[muscle.id] = tuple(runs)
        report((index + 1) / steps)
    for index, alternative in enumerate(atlas.alternatives):
        shapes.add(_compile_zones(alternative, figure, charts))
        report((len(atlas.muscles) + index + 1) / steps)
    return CompiledAtlas(
        inputs_hash,
        shapes.whole,
        shapes.pieces,
        shapes.projected,
        marks,
        fibres,
        shapes.covers,
        shapes.projected_covers,
        atlas.figure,
        atlas_to_bytes(atlas),
    )


def _compile_zones(
    point: TriggerPoint | Alternative,
    figure: CompilableFigure,
    charts: dict[BodyView, MultiPolygon],
) -> _Shapes:
    """Each skin point belongs to the first class that holds it, and to no other."""
    skin = figure.skin
    taken: dict[BodyView, Field] = {}
    kinds: dict[tuple[ZoneKind, BodyView], Field] = {}
    shapes = _Shapes.none()
    drawn = [zone for zone in point.zones if not zone.off_figure]
    on_face = [face for zone in drawn if (face := _on_face(zone, figure)) is not None]
    if any(zone.shape is ZoneShape.TERRITORY for zone in drawn):
        on_face = []  # a nerve's territory holds the face in its own right
    for zones, pieces, covers in (
        (drawn, shapes.pieces, shapes.covers),
        (on_face, shapes.projected, shapes.projected_covers),
    ):
        for zone_class in ZONE_CLASSES:
            some = [zone for zone in zones if (zone.kind, zone.emphasis) == zone_class]
            if not some:
                continue
            fields = _zone_fields(some, figure)
            kind = ZoneKind.SPILLOVER if zones is on_face else zone_class[0]
            for view, seen in skin.views.items():
                field = fields[view]
                own = np.minimum(field, -taken[view]) if view in taken else field
                taken[view] = np.maximum(field, taken[view]) if view in taken else field
                shape = shapely.intersection(_polygons(seen, own), charts[view])
                if not shape.is_empty:
                    pieces[point.id, zone_class, view] = as_multipolygon(shape)
                    covers[point.id, zone_class, view] = _pixel_cover(seen, own)
                so_far = kinds.get((kind, view), field)
                kinds[kind, view] = np.maximum(field, so_far)
    shapes.whole.update(_whole_zones(point.id, kinds, skin))
    return shapes


def _pixel_cover(seen: SkinView, field: Field) -> PixelCover:
    border = np.pad(np.clip(field / np.float32(seen.step_mm), -1.0, 1.0), 1, constant_values=-1.0)
    shares = np.where(seen.chart, border_shares(border), np.float32(0)).ravel()
    pixels = np.flatnonzero(shares)
    return PixelCover(pixels, shares[pixels])


def _on_face(zone: ReferralZone, figure: CompilableFigure) -> ReferralZone | None:
    """Return a zone of the mouth as it would be painted on the face; None for other zones."""
    names = tuple(name + ON_FACE for name in zone.landmarks)
    if all(name in figure.landmarks for name in names):
        return replace(zone, landmarks=names)
    return None


def _whole_zones(
    point_id: str, kinds: dict[tuple[ZoneKind, BodyView], Field], skin: Skin
) -> Iterator[tuple[ZoneKey, MultiPolygon]]:
    """Yield the zones as they are shown: spillover is cut where the primary zone lies."""
    for (kind, view), field in kinds.items():
        primary = kinds.get((ZoneKind.PRIMARY, view))
        shown = field
        if kind is ZoneKind.SPILLOVER and primary is not None:
            shown = np.minimum(field, -primary)
        shape = _polygons(skin.views[view], shown)
        if not shape.is_empty:
            yield (point_id, kind, view), shape


def _zone_fields(zones: list[ReferralZone], figure: CompilableFigure) -> dict[BodyView, Field]:
    """Return, for every view, how many mm inside (+) any of the zones each pixel's skin lies."""
    fields = LinkedFields(figure.skin)
    fields.begin(TOTAL, erase=False)
    drawn = [zone for zone in zones if not zone.off_figure]
    for zone in drawn:
        if zone.shape is ZoneShape.TERRITORY:
            continue
        for side in _sides(zone.side):
            path = np.array([figure.landmarks[name].xyz(side) for name in zone.landmarks])
            if zone.shape is ZoneShape.DISC:
                path = path[:1]
            for curve in _split_by_sheet(path):
                paint_curve(fields, curve_on_skin(figure.skin, curve), zone.radius_mm)
    fields.finish()
    found = {view: fields.field(view) for view in figure.skin.views}
    for zone in drawn:
        if zone.shape is ZoneShape.TERRITORY:
            inside = territory_fields(zone.landmarks, figure.landmarks, figure.skin.views)
            found |= {view: np.maximum(found[view], field) for view, field in inside.items()}
    return found


def zone_polygons(zone: ReferralZone, figure: CompilableFigure) -> dict[BodyView, MultiPolygon]:
    """Return one zone of a left trigger point alone, per view that shows it, in view mm.

    A zone of the mouth comes with its place on the face.
    """
    face = _on_face(zone, figure)
    fields = _zone_fields([zone] if face is None else [zone, face], figure)
    shapes = {view: _polygons(seen, fields[view]) for view, seen in figure.skin.views.items()}
    return {view: shape for view, shape in shapes.items() if not shape.is_empty}


def _sides(side: ZoneSide) -> tuple[Laterality, ...]:
    """Return where a zone of a left trigger point lies."""
    return {
        ZoneSide.IPSILATERAL: (Laterality.LEFT,),
        ZoneSide.CONTRALATERAL: (Laterality.RIGHT,),
        ZoneSide.BOTH: (Laterality.LEFT, Laterality.RIGHT),
        ZoneSide.MIDLINE: (Laterality.MIDLINE,),
    }[side]


def _split_by_sheet(path: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Cut a path where it passes between the body and the mouth inset, which lie far apart."""
    gaps = np.linalg.norm(np.diff(path, axis=0), axis=1) > 600.0
    cuts = [0, *(np.flatnonzero(gaps) + 1).tolist(), len(path)]
    return [path[a:b] for a, b in pairwise(cuts)]


def _polygons(seen: SkinView, field: Field) -> MultiPolygon:
    rows = np.flatnonzero((field > 0).any(axis=1))
    columns = np.flatnonzero((field > 0).any(axis=0))
    if len(rows) == 0:
        return MultiPolygon()
    box = Box(int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1)
    return field_polygons(seen, field, box, SIMPLIFY_MM, LEAST_PIECE_MM2)


def _chart_polygon(seen: SkinView) -> MultiPolygon:
    """Return the chart with a pixel to spare; what is spared weighs nothing when measured."""
    grown = np.pad(seen.chart, 1)
    height, width = seen.chart.shape
    near = np.zeros_like(seen.chart)
    for i in range(3):
        for j in range(3):
            near |= grown[i : i + height, j : j + width]
    return _polygons(seen, np.where(near, 1.0, -1.0).astype(np.float32))


def _mark(point: TriggerPoint, figure: CompilableFigure) -> tuple[float, float, float]:
    weights = np.array(list(point.position.values()))
    places = np.array([figure.landmarks[name].xyz() for name in point.position])
    x, y, z = figure.skin.closest(weights @ places / weights.sum())
    return float(x), float(y), float(z)


def _fibre_runs(bundle: FibreBundle, figure: CompilableFigure) -> Iterator[FibreRun]:
    """Yield the stretches of every fibre of a bundle that each view can see."""
    stations = np.stack(
        [
            smooth_curve(
                np.array([figure.landmarks[name].xyz() for name in names]), max(1, bundle.count)
            )
            for names in (bundle.origin, *bundle.via, bundle.insertion)
        ],
        axis=1,
    )
    for fibre in stations:
        on_skin = [figure.skin.closest(xyz) for xyz in smooth_curve(fibre, FIBRE_STEPS)]
        line = _smoothed(np.array(on_skin))
        for view, seen in figure.skin.views.items():
            if view is BodyView.MOUTH:
                continue
            for run in _visible_runs(seen, line):
                yield FibreRun(view, bundle.depth, run)


def _smoothed(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a line with the steps of the pixel grid averaged out and its ends kept."""
    for _ in range(SMOOTHING_PASSES):
        inner = (line[:-2] + 2 * line[1:-1] + line[2:]) / 4
        line = np.concatenate([line[:1], inner, line[-1:]])
    return line


def _visible_runs(seen: SkinView, line: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    uv = seen.frame.project(line)
    shown = seen.point[seen.row(uv[:, 1]), seen.column(uv[:, 0])]
    near = np.linalg.norm(shown - line, axis=1) < SEEN_WITHIN_MM
    cuts = np.flatnonzero(np.diff(np.r_[0, near.astype(np.int8), 0]))
    return [uv[a:b] for a, b in zip(cuts[::2], cuts[1::2], strict=True) if b - a > 2]
