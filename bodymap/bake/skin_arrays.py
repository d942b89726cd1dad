"""Pack the casts into the arrays the program reads, and measure the skin independently."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely
from numpy.typing import NDArray

from bodymap.bake.cast import Caster, ViewCast
from bodymap.bake.graph import WalkGraph
from bodymap.bake.mouth import mouth_shape
from bodymap.figure.frames import BODY_VIEWS, FRAMES, MOUTH_PLANE_Z_MM
from bodymap.figure.skin import pack_depth
from bodymap.terms import BodyView

SAMPLES = 400_000
SAMPLE_SEED = 20_261_120
MOUTH_NODE_SPACING_MM = 5.0
MM2_PER_CM2 = 100.0


def charts(caster: Caster, casts: Mapping[BodyView, ViewCast]) -> dict[BodyView, NDArray[np.bool_]]:
    """Return for each view the pixels it owns: skin no other view sees more face-on."""
    owned: dict[BodyView, NDArray[np.bool_]] = {}
    for view, cast in casts.items():
        points, normals = cast.point[cast.hit], cast.normal[cast.hit]
        winner = _most_face_on(caster, points, normals, cast)
        chart = np.zeros(cast.hit.shape, dtype=bool)
        chart[cast.hit] = winner == list(casts).index(view)
        owned[view] = chart
    for view in (BodyView.FRONT, BodyView.BACK, BodyView.TOP):
        half = owned[view].shape[1] // 2
        owned[view][:, :half] = owned[view][:, ::-1][:, :half]
    owned[BodyView.RIGHT] = owned[BodyView.LEFT][:, ::-1].copy()
    return owned


def _most_face_on(
    caster: Caster, points: NDArray[np.float64], normals: NDArray[np.float64], own: ViewCast
) -> NDArray[np.int64]:
    facing = np.full((len(BODY_VIEWS), len(points)), -1.0)
    for row, view in enumerate(BODY_VIEWS):
        frame = FRAMES[view]
        cosine = -(normals @ np.array(frame.look, dtype=float))
        seen = caster.is_seen(points, normals, frame) if frame is not own.frame else cosine > -1
        facing[row] = np.where(seen, cosine, -1.0)
    return np.asarray(facing.argmax(axis=0), dtype=np.int64)


def visible_area_cm2(caster: Caster) -> tuple[float, float]:
    """Return the area of the skin that at least one view shows, and its standard error, in cm2.

    Measured without the casts: random points on the mesh, rays back to each viewer.
    """
    surface = caster.surface
    generator = np.random.default_rng(SAMPLE_SEED)
    areas = np.asarray(surface.area_faces)
    faces = generator.choice(len(areas), size=SAMPLES, p=areas / areas.sum())
    a, b = generator.random((2, SAMPLES, 1))
    flip = a + b > 1
    a, b = np.where(flip, 1 - a, a), np.where(flip, 1 - b, b)
    corners = np.asarray(surface.triangles)[faces]
    points = (
        corners[:, 0] + a * (corners[:, 1] - corners[:, 0]) + b * (corners[:, 2] - corners[:, 0])
    )
    normals = np.asarray(surface.face_normals)[faces]
    seen = np.zeros(SAMPLES, dtype=bool)
    for view in BODY_VIEWS:
        seen |= caster.is_seen(points, normals, FRAMES[view])
    share, total = seen.mean(), areas.sum() / MM2_PER_CM2
    return float(total * share), float(total * np.sqrt(share * (1 - share) / SAMPLES))


def packed_arrays(
    casts: Mapping[BodyView, ViewCast],
    owned: Mapping[BodyView, NDArray[np.bool_]],
    graph: WalkGraph,
    nearest_node: NDArray[np.int64],
) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of skin.npz: the body views, the mouth inset and the walking graph."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for view, cast in casts.items():
        arrays |= _packed_view(cast, owned[view], nearest_node[cast.corner])
    mouth, mouth_nodes = _mouth(len(graph.xyz), next(iter(casts.values())).step_mm)
    arrays |= mouth
    count = len(mouth_nodes)
    end = graph.indptr[-1]
    arrays["node_xyz"] = np.vstack([graph.xyz, mouth_nodes]).astype(np.float32)
    arrays["node_clear"] = np.r_[graph.clear, np.full(count, np.inf)].astype(np.float32)
    arrays["node_indptr"] = np.r_[graph.indptr, np.full(count, end)].astype(np.int32)
    arrays["node_indices"] = graph.indices.astype(np.uint16)
    arrays["node_lengths"] = graph.lengths.astype(np.float32)
    return arrays


def _packed_view(
    cast: ViewCast, chart: NDArray[np.bool_], node: NDArray[np.int64]
) -> dict[str, NDArray[np.generic]]:
    view = cast.frame.view
    depth = cast.frame.towards_viewer(cast.point)
    return {
        f"{view}_depth": pack_depth(view, depth, cast.hit),
        f"{view}_cos": np.round(np.where(cast.hit, cast.facing, 0) * 255).astype(np.uint8),
        f"{view}_chart": np.packbits(chart),
        f"{view}_node": np.where(cast.hit, node, 0).astype(np.uint16),
    }


def _mouth(
    first_node: int, step_mm: float
) -> tuple[dict[str, NDArray[np.generic]], NDArray[np.float64]]:
    """The inset is a flat sheet: what lies within the drawn mouth is skin, seen face-on."""
    frame = FRAMES[BodyView.MOUTH]
    shape = (round(frame.height_mm / step_mm), round(frame.width_mm / step_mm))
    u = (
        np.arange(frame.u_range[0], frame.u_range[1], MOUTH_NODE_SPACING_MM)
        + MOUTH_NODE_SPACING_MM / 2
    )
    v = (
        np.arange(frame.v_range[0], frame.v_range[1], MOUTH_NODE_SPACING_MM)
        + MOUTH_NODE_SPACING_MM / 2
    )
    uu, vv = np.meshgrid(u, v)
    nodes = np.stack([uu, -vv, np.full(uu.shape, MOUTH_PLANE_Z_MM)], axis=-1).reshape(-1, 3)
    scale = MOUTH_NODE_SPACING_MM / step_mm
    rows = (np.arange(shape[0]) // scale).astype(int)[:, None]
    columns = (np.arange(shape[1]) // scale).astype(int)[None, :]
    pixel_u = frame.u_range[0] + (np.arange(shape[1]) + 0.5) * step_mm
    pixel_v = frame.v_range[0] + (np.arange(shape[0]) + 0.5) * step_mm
    hit = np.asarray(shapely.contains_xy(mouth_shape(), *np.meshgrid(pixel_u, pixel_v)))
    return {
        "mouth_depth": pack_depth(BodyView.MOUTH, np.full(shape, MOUTH_PLANE_Z_MM), hit),
        "mouth_cos": np.where(hit, 255, 0).astype(np.uint8),
        "mouth_chart": np.packbits(hit),
        "mouth_node": (first_node + rows * len(u) + columns).astype(np.uint16),
    }, nodes
