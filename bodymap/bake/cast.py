"""Cast the figure's surface orthographically into the picture plane of each view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import trimesh
from numpy.typing import NDArray
from trimesh.ray.ray_pyembree import RayMeshIntersector

from bodymap.bake.mesh import FigureMesh
from bodymap.figure.frames import BODY_VIEWS, FRAMES, ViewFrame
from bodymap.terms import BodyView, mirrored_view

CAMERA_DISTANCE_MM = 900.0
MIN_FACING = 0.02
OFF_SURFACE_MM = 0.4
_FLIP = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True, slots=True)
class ViewCast:
    """What one view shows, pixel by pixel.

    `hit`, `eye` (H, W) bool; `point` (H, W, 3) mm, `normal` (H, W, 3) unit, both zero off the
    body; `facing` (H, W) cosine between normal and viewer; `corner` (H, W) nearest mesh vertex.
    """

    frame: ViewFrame
    step_mm: float
    hit: NDArray[np.bool_]
    point: NDArray[np.float64]
    normal: NDArray[np.float64]
    eye: NDArray[np.bool_]
    facing: NDArray[np.float64]
    corner: NDArray[np.int64]

    def mirrored(self, partner: NDArray[np.int64]) -> ViewCast:
        """Return the cast of the mirrored body: columns reversed, x negated, vertices swapped."""
        return ViewCast(
            FRAMES[mirrored_view(self.frame.view)],
            self.step_mm,
            self.hit[:, ::-1],
            self.point[:, ::-1] * _FLIP,
            self.normal[:, ::-1] * _FLIP,
            self.eye[:, ::-1],
            self.facing[:, ::-1],
            partner[self.corner[:, ::-1]],
        )


class Caster:
    """Rays against one figure's surface."""

    def __init__(self, mesh: FigureMesh) -> None:
        self.mesh = mesh
        self.surface = trimesh.Trimesh(mesh.vertices, mesh.triangles, process=False)
        self._rays = RayMeshIntersector(self.surface)
        self._normals = np.asarray(self.surface.vertex_normals)
        self._is_eye = mesh.triangle_is_eye
        self._partner = mesh.mirror_partner()

    def cast(self, view: BodyView, step_mm: float) -> ViewCast:
        """Return one view's cast at pixels of `step_mm`, exactly symmetric where the body is."""
        if view is BodyView.RIGHT:
            return self.cast(BodyView.LEFT, step_mm).mirrored(self._partner)
        plain = self._cast(FRAMES[view], step_mm)
        if view is BodyView.LEFT:
            return plain
        return _made_symmetric(plain, plain.mirrored(self._partner))

    def cast_all(self, step_mm: float) -> dict[BodyView, ViewCast]:
        """Return the casts of the five body views."""
        return {view: self.cast(view, step_mm) for view in BODY_VIEWS}

    def is_seen(
        self, points: NDArray[np.float64], normals: NDArray[np.float64], frame: ViewFrame
    ) -> NDArray[np.bool_]:
        """Return whether each surface point is within the frame and not hidden from its viewer."""
        uv = frame.project(points)
        (u0, u1), (v0, v1) = frame.u_range, frame.v_range
        seen = (uv[:, 0] > u0) & (uv[:, 0] < u1) & (uv[:, 1] > v0) & (uv[:, 1] < v1)
        towards = -np.array(frame.look, dtype=float)
        seen &= normals @ towards > MIN_FACING
        index = np.flatnonzero(seen)
        origin = points[index] + normals[index] * OFF_SURFACE_MM
        blocked = self._rays.intersects_any(origin, np.tile(towards, (len(index), 1)))
        seen[index] = ~blocked
        return seen

    def _cast(self, frame: ViewFrame, step_mm: float) -> ViewCast:
        right, up, look = (
            np.array(axis, dtype=float) for axis in (frame.right, frame.up, frame.look)
        )
        width, height = round(frame.width_mm / step_mm), round(frame.height_mm / step_mm)
        u = frame.u_range[0] + (np.arange(width) + 0.5) * step_mm
        v = frame.v_range[0] + (np.arange(height) + 0.5) * step_mm
        uu, vv = np.meshgrid(u, v)
        origin = (uu[..., None] * right - vv[..., None] * up - look * CAMERA_DISTANCE_MM).reshape(
            -1, 3
        )
        triangle = self._rays.intersects_first(origin, np.tile(look, (len(origin), 1)))
        index = np.flatnonzero(triangle >= 0)
        faces = np.asarray(self.surface.faces)[triangle[index]]
        corners = self.mesh.vertices[faces]
        plane = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        slope = plane @ look
        slope = np.where(np.abs(slope) < 1e-9, -1e-9, slope)
        along = np.einsum("ij,ij->i", corners[:, 0] - origin[index], plane) / slope
        where = origin[index] + along[:, None] * look
        weights = trimesh.triangles.points_to_barycentric(corners, where, method="cramer")
        weights = np.clip(np.nan_to_num(weights), 0.0, 1.0)
        normal = (self._normals[faces] * weights[..., None]).sum(axis=1)
        normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-12
        facing = -(normal @ look)
        kept = facing > MIN_FACING
        index, where, normal, facing = index[kept], where[kept], normal[kept], facing[kept]
        return ViewCast(
            frame,
            step_mm,
            _image((height, width), index, np.ones(len(index), dtype=bool)),
            _image((height, width), index, where),
            _image((height, width), index, normal),
            _image((height, width), index, self._is_eye[triangle[index]]),
            _image((height, width), index, facing),
            _image(
                (height, width),
                index,
                faces[kept][np.arange(len(index)), weights[kept].argmax(axis=1)],
            ),
        )


def _image(shape: tuple[int, int], index: NDArray[np.int64], values: NDArray) -> NDArray:  # type: ignore[type-arg]
    flat = np.zeros((shape[0] * shape[1], *values.shape[1:]), dtype=values.dtype)
    flat[index] = values
    return flat.reshape(*shape, *values.shape[1:])


def _made_symmetric(cast: ViewCast, other: ViewCast) -> ViewCast:
    """Replace the half of `cast` where u < 0 by that of its mirror image `other`."""
    half = cast.hit.shape[1] // 2

    def joined(mirrored: NDArray, own: NDArray) -> NDArray:  # type: ignore[type-arg]
        return np.concatenate([mirrored[:, :half], own[:, half:]], axis=1)

    return ViewCast(
        cast.frame,
        cast.step_mm,
        joined(other.hit, cast.hit),
        joined(other.point, cast.point),
        joined(other.normal, cast.normal),
        joined(other.eye, cast.eye),
        joined(other.facing, cast.facing),
        joined(other.corner, cast.corner),
    )
