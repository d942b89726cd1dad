"""When referred pain reaches each piece of skin in a demonstration: a field for every zone.

The core spreads from the trigger point, the spillover from the core, both on foot over the skin.
So that no time passes with nothing to see, the field counts skin instead of millimetres: at a share
of 0.3 the nearest 30 % of the zone's skin are reached, the same piece in every view that shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import ZoneKind
from bodymap.figure.linking import Box
from bodymap.figure.skin import Skin
from bodymap.figure.ways import pixel_ways, ways_from, ways_from_place
from bodymap.terms import BodyView, Laterality

FRONT = 0.08
"""Width of the soft front, as a share of the zone's skin."""

_MARGIN_MM = 5.0
_FILL_PX = 6

Zones = Mapping[BodyView, MultiPolygon]


@dataclass(frozen=True, slots=True)
class Arrival:
    """When each pixel of a block of a view's grid is reached: `share` (h, w) of 0-1."""

    box: Box
    share: NDArray[np.float32]


Spread = Mapping[tuple[ZoneKind, BodyView], Arrival]


def shown(arrival: NDArray[np.floating], progress: float) -> NDArray[np.float64]:
    """Return how much (0-1) of skin is seen that is reached at `arrival`, at a progress of 0-1.

    Nothing at 0, everything at 1, never less as time goes on.
    """
    return np.clip((progress * (1 + FRONT) - np.asarray(arrival, np.float64)) / FRONT, 0.0, 1.0)


def spread_of(compiled: CompiledAtlas, skin: Skin, trigger_point: str, side: Laterality) -> Spread:
    """Return when each zone of a trigger point is reached in every view that shows it.

    Takes about 0.2 s.
    """
    return spread_job(compiled, skin, trigger_point, side)()


def spread_job(
    compiled: CompiledAtlas, skin: Skin, trigger_point: str, side: Laterality
) -> Callable[[], Spread]:
    """Return what works out `spread_of`, to be run in a thread: it has shapes of its own."""
    core, spillover = (
        {
            view: shapely.transform(zone, lambda points: points)
            for view in BodyView
            if not (zone := compiled.zone(trigger_point, side, kind, view)).is_empty
        }
        for kind in (ZoneKind.PRIMARY, ZoneKind.SPILLOVER)
    )
    mark = np.array(compiled.mark(trigger_point, side))
    return lambda: _spread(skin, core, spillover, mark)


def _spread(skin: Skin, core: Zones, spillover: Zones, mark: NDArray[np.float64]) -> Spread:
    from_mark = ways_from_place(skin, mark)
    found = {
        (ZoneKind.PRIMARY, view): arrival
        for view, arrival in _arrivals(skin, core, from_mark).items()
    }
    sources = _nodes_of(skin, core)
    onward = ways_from(skin.nodes, sources) if len(sources) else from_mark
    onward = np.where(np.isfinite(onward), onward, from_mark)
    found |= {
        (ZoneKind.SPILLOVER, view): arrival
        for view, arrival in _arrivals(skin, spillover, onward).items()
    }
    return MappingProxyType(found)


@dataclass(frozen=True, slots=True)
class _Block:
    """The skin pixels round a zone of one view: how far (mm), how much skin (mm2) of the zone."""

    box: Box
    pixels: NDArray[np.bool_]
    way: NDArray[np.float64]
    mm2: NDArray[np.float64]


def _arrivals(skin: Skin, zones: Zones, ways: NDArray[np.float64]) -> dict[BodyView, Arrival]:
    blocks = {view: _block(skin, view, zone, ways) for view, zone in zones.items()}
    found = {}
    for in_mouth in (False, True):  # each counts by itself: no way leads from one to the other
        some = {view: b for view, b in blocks.items() if (view is BodyView.MOUTH) is in_mouth}
        found.update(_ranked(some))
    return found


def _block(skin: Skin, view: BodyView, zone: MultiPolygon, ways: NDArray[np.float64]) -> _Block:
    seen = skin.views[view]
    left, top, right, bottom = zone.bounds
    box = Box(
        int(seen.row(top - _MARGIN_MM)),
        int(seen.row(bottom + _MARGIN_MM)) + 1,
        int(seen.column(left - _MARGIN_MM)),
        int(seen.column(right + _MARGIN_MM)) + 1,
    )
    pixels = seen.hit[box.slices]
    rows, columns = np.nonzero(pixels)
    rows, columns = rows + box.i0, columns + box.j0
    index = rows * seen.hit.shape[1] + columns
    inside = _inside(skin, view, zone, rows, columns)
    way = pixel_ways(skin, view, ways, index)
    lost = ~np.isfinite(way)
    if lost.any():
        points = seen.point.reshape(-1, 3)[index].astype(np.float64)
        centre = points[lost & inside if (lost & inside).any() else lost].mean(axis=0)
        way[lost] = np.linalg.norm(points[lost] - centre, axis=1)
    mm2 = np.where(inside, seen.stretch.ravel()[index], 0).astype(np.float64)
    return _Block(box, pixels, way, mm2)


def _inside(
    skin: Skin,
    view: BodyView,
    zone: MultiPolygon,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
) -> NDArray[np.bool_]:
    seen = skin.views[view]
    shapely.prepare(zone)
    u = seen.frame.u_range[0] + (columns + 0.5) * seen.step_mm
    v = seen.frame.v_range[0] + (rows + 0.5) * seen.step_mm
    return np.asarray(shapely.contains_xy(zone, u, v), dtype=np.bool_)


def _ranked(blocks: Mapping[BodyView, _Block]) -> dict[BodyView, Arrival]:
    """Turn ways into shares of the skin that is nearer, counted over all views."""
    if not blocks:
        return {}
    way = np.concatenate([block.way for block in blocks.values()])
    mm2 = np.concatenate([block.mm2 for block in blocks.values()])
    if float(mm2.sum()) <= 0:
        mm2 = np.ones(len(way))
    order = np.argsort(way, kind="stable")
    order = order[mm2[order] > 0]
    summed = np.cumsum(mm2[order]) if len(order) else np.ones(1)
    places = way[order] if len(order) else np.zeros(1)
    found = {}
    for view, block in blocks.items():
        share = np.full(block.pixels.shape, np.nan, dtype=np.float32)
        share[block.pixels] = np.interp(block.way, places, summed / summed[-1], left=0.0)
        found[view] = Arrival(block.box, _filled(share))
    return found


def _filled(share: NDArray[np.float32]) -> NDArray[np.float32]:
    """Continue a field some pixels beyond the body, where drawings may show a little more of it."""
    for _ in range(_FILL_PX):
        missing = np.isnan(share)
        if not missing.any():
            break
        around = np.pad(share, 1, constant_values=np.nan)
        near = np.stack([around[:-2, 1:-1], around[2:, 1:-1], around[1:-1, :-2], around[1:-1, 2:]])
        known = ~np.isnan(near)
        count = known.sum(axis=0)
        mean = np.where(known, near, 0).sum(axis=0) / np.maximum(count, 1)
        share = np.where(missing & (count > 0), mean, share).astype(np.float32)
    return np.nan_to_num(share, nan=1.0).astype(np.float32)


def _nodes_of(skin: Skin, zones: Zones) -> NDArray[np.int64]:
    found = []
    for view, zone in zones.items():
        rows, columns = np.nonzero(skin.views[view].hit)
        inside = _inside(skin, view, zone, rows, columns)
        found.append(np.unique(skin.views[view].node[rows[inside], columns[inside]]))
    if not found:
        return np.zeros(0, dtype=np.int64)
    return np.unique(np.concatenate(found)).astype(np.int64)
