"""What the compiled geometry of an atlas must keep to. One function a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import shapely
from shapely import MultiPolygon

from bodymap.atlas.model import ZoneKind
from bodymap.atlas.rules import AtlasFiles, Problem
from bodymap.atlas.schema import AlternativeFile, TriggerPointText
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view

OVERLAP_MM2 = 4.0
"""Contours of two kinds may touch along their common border."""

MIRROR_SHARE = 0.01


class CompiledGeometry(Protocol):
    """What the rules ask of a compiled atlas. Zones are polygons in view mm."""

    @property
    def inputs_hash(self) -> str:
        """The hash of the files it was compiled from."""
        ...

    def zone(
        self, trigger_point_id: str, side: Laterality, kind: ZoneKind, view: BodyView, /
    ) -> MultiPolygon:
        """Return a zone as a view shows it; empty where it does not."""
        ...


GeometryRule = Callable[[AtlasFiles, CompiledGeometry], Iterator[Problem]]


def compile_is_current(compiled: CompiledGeometry, current_hash: str) -> Iterator[Problem]:
    """The compiled geometry belongs to the files as they are now."""
    if compiled.inputs_hash != current_hash:
        message = "made from other files than these; compile the atlas again"
        yield Problem("compiled.npz", "inputs_hash", "stale compile", message)


def zones_are_compiled(files: AtlasFiles, compiled: CompiledGeometry) -> Iterator[Problem]:
    """Every pattern shows somewhere on the body, unless it lies wholly beyond it."""
    for file, key, point in _points(files):
        for kind in ZoneKind:
            drawn = [zone for zone in point.zones if zone.kind is kind and not zone.off_figure]
            shapes = (compiled.zone(point.id, Laterality.LEFT, kind, view) for view in BodyView)
            if drawn and all(shape.is_empty for shape in shapes):
                message = f"no view shows the {kind} zone of {point.id}"
                yield Problem(file, key, "zone not compiled", message)


def spillover_is_cut_by_primary(files: AtlasFiles, compiled: CompiledGeometry) -> Iterator[Problem]:
    """Skin of the primary zone is not counted as spillover again."""
    for file, key, point in _points(files):
        for side in SIDES:
            for view in BodyView:
                primary = compiled.zone(point.id, side, ZoneKind.PRIMARY, view)
                spillover = compiled.zone(point.id, side, ZoneKind.SPILLOVER, view)
                common = shapely.intersection(primary, spillover).area
                if common > OVERLAP_MM2:
                    message = f"{side} {view}: primary and spillover share {common:.0f} mm2"
                    yield Problem(file, key, "overlapping zones", message)


def sides_mirror_each_other(files: AtlasFiles, compiled: CompiledGeometry) -> Iterator[Problem]:
    """The right side of a pattern is the mirror image of the left."""
    for file, key, point in _points(files):
        for kind in ZoneKind:
            for view in BodyView:
                left = compiled.zone(point.id, Laterality.LEFT, kind, view)
                right = compiled.zone(point.id, Laterality.RIGHT, kind, mirrored_view(view))
                flipped = shapely.transform(right, lambda points: points * [-1.0, 1.0])
                apart = shapely.symmetric_difference(left, flipped).area
                if apart > MIRROR_SHARE * max(left.area, right.area):
                    message = f"{kind} in {view}: {apart:.0f} mm2 differ from the mirrored right"
                    yield Problem(file, key, "mirror mismatch", message)


GEOMETRY_RULES: tuple[GeometryRule, ...] = (
    zones_are_compiled,
    spillover_is_cut_by_primary,
    sides_mirror_each_other,
)


def _points(files: AtlasFiles) -> Iterator[tuple[str, str, TriggerPointText | AlternativeFile]]:
    """Yield (file, key of the zones, what has them)."""
    for file, muscle in files.muscles:
        for number, point in enumerate(muscle.trigger_points):
            yield file, f"trigger_points[{number}].zones", point
    for file, alternative in files.alternatives:
        yield file, "zones", alternative
