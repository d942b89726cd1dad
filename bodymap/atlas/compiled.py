"""The compiled atlas: polygons, marks and fibres on one figure, read from one file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import msgspec
import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.model import Depth, Emphasis, ZoneKind
from bodymap.errors import EnvironmentProblem
from bodymap.geometry.contours import EMPTY
from bodymap.terms import BodyView, Laterality, mirrored_view

FORMAT = 3

ZoneClass = tuple[ZoneKind, Emphasis]
ZoneKey = tuple[str, ZoneKind, BodyView]
PieceKey = tuple[str, ZoneClass, BodyView]

ZONE_CLASSES: tuple[ZoneClass, ...] = tuple(
    (kind, emphasis) for kind in ZoneKind for emphasis in Emphasis
)
"""Most characteristic first; skin in two classes counts for the first."""


@dataclass(frozen=True, slots=True)
class FibreRun:
    """A stretch of a muscle fibre that one view sees: (k, 2) points in view mm."""

    view: BodyView
    depth: Depth
    points: NDArray[np.float64]

    def mirrored(self) -> FibreRun:
        """Return the run on the mirrored body."""
        return FibreRun(mirrored_view(self.view), self.depth, self.points * [-1.0, 1.0])


@dataclass(frozen=True, slots=True)
class PixelCover:
    """The pixels of a view's chart that a zone covers.

    `pixels` (n,) flat indices into the view's grid, ascending; `shares` (n,) how much of each.
    """

    pixels: NDArray[np.int64]
    shares: NDArray[np.float32]


@dataclass(frozen=True)
class CompiledAtlas:
    """Compiled geometry of the subject's left side; the right side is its mirror image.

    `whole` holds zones as they are shown, spillover cut by primary; `pieces` holds disjoint
    zone classes clipped to the charts, for measuring; `projected` the same for zones of the mouth
    as painted on the face. All in view mm. `covers` and `projected_covers` say the same in
    pixels, for live ranking. `marks` are skin points
    in world mm. `inputs_hash` tells what it was compiled from.
    """

    inputs_hash: str
    whole: Mapping[ZoneKey, MultiPolygon]
    pieces: Mapping[PieceKey, MultiPolygon]
    projected: Mapping[PieceKey, MultiPolygon]
    marks: Mapping[str, tuple[float, float, float]]
    fibre_runs: Mapping[str, tuple[FibreRun, ...]]
    covers: Mapping[PieceKey, PixelCover] = field(default_factory=dict)
    projected_covers: Mapping[PieceKey, PixelCover] = field(default_factory=dict)
    figure: str = "neutral"
    atlas_data: bytes = b""

    def zone(
        self, trigger_point_id: str, side: Laterality, kind: ZoneKind, view: BodyView
    ) -> MultiPolygon:
        """Return a zone of a trigger point on one side as a view shows it; empty if it does not."""
        if side is Laterality.RIGHT:
            left = self.whole.get((trigger_point_id, kind, mirrored_view(view)), EMPTY)
            return mirrored(left)
        return self.whole.get((trigger_point_id, kind, view), EMPTY)

    def mark(self, trigger_point_id: str, side: Laterality) -> tuple[float, float, float]:
        """Return where the X of a trigger point lies on the skin, in world mm."""
        x, y, z = self.marks[trigger_point_id]
        return (-x if side is Laterality.RIGHT else x), y, z

    def fibres(self, muscle_id: str, side: Laterality, view: BodyView) -> tuple[FibreRun, ...]:
        """Return the fibres of a muscle that a view sees."""
        runs: Iterable[FibreRun] = self.fibre_runs.get(muscle_id, ())
        if side is Laterality.RIGHT:
            runs = (run.mirrored() for run in runs)
        return tuple(run for run in runs if run.view is view)


def mirrored(shape: MultiPolygon) -> MultiPolygon:
    """Return a view's shape on the mirrored body."""
    if shape.is_empty:
        return shape
    return shapely.transform(shape, lambda points: points * [-1.0, 1.0])


class _Index(msgspec.Struct):
    """Which geometry is which; keys in the order of the stored shapes."""

    format: int
    inputs_hash: str
    figure: str
    whole: list[tuple[str, ZoneKind, BodyView]]
    pieces: list[tuple[str, ZoneKind, Emphasis, BodyView]]
    projected: list[tuple[str, ZoneKind, Emphasis, BodyView]]
    marks: dict[str, tuple[float, float, float]]
    muscles: list[str]
    runs: list[tuple[str, BodyView, Depth, int]]
    covers: list[tuple[str, ZoneKind, Emphasis, BodyView, int]]
    projected_covers: list[tuple[str, ZoneKind, Emphasis, BodyView, int]]


def write_compiled(path: Path, compiled: CompiledAtlas) -> None:
    """Write a compiled atlas; the same input gives the same bytes."""
    whole = sorted(compiled.whole)
    pieces, projected = sorted(compiled.pieces), sorted(compiled.projected)
    muscles = sorted(compiled.fibre_runs)
    runs = [(muscle, run) for muscle in muscles for run in compiled.fibre_runs[muscle]]
    index = _Index(
        FORMAT,
        compiled.inputs_hash,
        compiled.figure,
        whole,
        [(point, *zone_class, view) for point, zone_class, view in pieces],
        [(point, *zone_class, view) for point, zone_class, view in projected],
        {point: compiled.marks[point] for point in sorted(compiled.marks)},
        muscles,
        [(muscle, run.view, run.depth, len(run.points)) for muscle, run in runs],
        _cover_rows(compiled.covers),
        _cover_rows(compiled.projected_covers),
    )
    shapes = [compiled.whole[key] for key in whole]
    shapes += [compiled.pieces[key] for key in pieces]
    shapes += [compiled.projected[key] for key in projected]
    _, coordinates, offsets = shapely.to_ragged_array(np.array(shapes, dtype=object))
    lines = [run.points for _, run in runs] or [np.zeros((0, 2))]
    arrays: dict[str, Any] = {f"offsets{level}": values for level, values in enumerate(offsets)}
    arrays["index"] = np.frombuffer(msgspec.json.encode(index), dtype=np.uint8)
    arrays["atlas"] = np.frombuffer(compiled.atlas_data, dtype=np.uint8)
    arrays["coordinates"] = coordinates
    arrays["fibre_points"] = np.concatenate(lines).astype(np.float32)
    covers = [
        named[key]
        for named in (compiled.covers, compiled.projected_covers)
        for key in sorted(named)
    ]
    steps = [np.diff(cover.pixels, prepend=0) for cover in covers]
    shares = [cover.shares * np.float32(255) for cover in covers]
    arrays["cover_steps"] = np.concatenate([np.zeros(0), *steps]).astype(np.uint32)
    arrays["cover_shares"] = np.round(np.concatenate([np.zeros(0), *shares])).astype(np.uint8)
    np.savez_compressed(path, **arrays)


def _cover_rows(
    covers: Mapping[PieceKey, PixelCover],
) -> list[tuple[str, ZoneKind, Emphasis, BodyView, int]]:
    return [
        (point, *zone_class, view, len(covers[point, zone_class, view].pixels))
        for point, zone_class, view in sorted(covers)
    ]


def read_compiled(path: Path) -> CompiledAtlas:
    """Return a compiled atlas; EnvironmentProblem if the file is missing, broken or newer."""
    advice = "compile the atlas again: bodymap atlas compile"
    try:
        with np.load(path, allow_pickle=False) as stored:
            index = msgspec.json.decode(stored["index"].tobytes(), type=_Index)
            offsets = tuple(stored[f"offsets{level}"] for level in range(3))
            coordinates = stored["coordinates"]
            fibre_points = stored["fibre_points"].astype(np.float64)
            steps, shares = stored["cover_steps"], stored["cover_shares"]
            atlas_data = stored["atlas"].tobytes()
        kind = shapely.GeometryType.MULTIPOLYGON
        shapes = list(shapely.from_ragged_array(kind, coordinates, offsets))
    except (OSError, ValueError, KeyError, EOFError, msgspec.MsgspecError, BadZipFile) as error:
        raise EnvironmentProblem(str(path), f"cannot be read: {error}", advice) from error
    if index.format != FORMAT:
        raise EnvironmentProblem(
            str(path), f"compiled format {index.format}, this program reads {FORMAT}", advice
        )
    covers = _covers(index, steps, shares)
    return replace(_from_index(index, shapes, fibre_points, covers), atlas_data=atlas_data)


def _from_index(
    index: _Index,
    shapes: list[MultiPolygon],
    fibre_points: NDArray[np.float64],
    covers: tuple[dict[PieceKey, PixelCover], dict[PieceKey, PixelCover]],
) -> CompiledAtlas:
    pieces, projected = (
        [(point, (kind, emphasis), view) for point, kind, emphasis, view in rows]
        for rows in (index.pieces, index.projected)
    )
    first = len(index.whole)
    second = first + len(pieces)
    fibres: dict[str, list[FibreRun]] = {muscle: [] for muscle in index.muscles}
    start = 0
    for muscle, view, depth, count in index.runs:
        fibres[muscle].append(FibreRun(view, depth, fibre_points[start : start + count]))
        start += count
    return CompiledAtlas(
        index.inputs_hash,
        dict(zip(index.whole, shapes[:first], strict=True)),
        dict(zip(pieces, shapes[first:second], strict=True)),
        dict(zip(projected, shapes[second:], strict=True)),
        index.marks,
        {muscle: tuple(runs) for muscle, runs in fibres.items()},
        *covers,
        figure=index.figure,
    )


def _covers(
    index: _Index, steps: NDArray[np.uint32], shares: NDArray[np.uint8]
) -> tuple[dict[PieceKey, PixelCover], dict[PieceKey, PixelCover]]:
    start = 0
    found: tuple[dict[PieceKey, PixelCover], dict[PieceKey, PixelCover]] = ({}, {})
    for rows, covers in zip((index.covers, index.projected_covers), found, strict=True):
        for point, kind, emphasis, view, count in rows:
            part = slice(start, start + count)
            covers[point, (kind, emphasis), view] = PixelCover(
                np.cumsum(steps[part], dtype=np.int64),
                shares[part].astype(np.float32) / np.float32(255),
            )
            start += count
    return found
