"""Blend, mirror, crop and subdivide the base body into the surface of one figure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from bodymap.bake.source import BaseBody, read_base_body, read_target
from bodymap.errors import ProgramError

CROP_BELOW_VERTEX_MM = 560.0
MM_PER_DECIMETRE = 100.0
ORIGINS = ("african", "asian", "caucasian")
SUBDIVISIONS = 2

Vertices = NDArray[np.float64]
Quads = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FigureMesh:
    """The surface of a figure.

    `vertices` (n, 3) mm in the world frame, `quads` (m, 4), `is_eye` (m,) for eyeball faces.
    `coarse_quads` is the surface one subdivision earlier; its vertices are the first
    `coarse_count` of `vertices`.
    """

    vertices: Vertices
    quads: Quads
    is_eye: NDArray[np.bool_]
    coarse_quads: Quads
    coarse_count: int

    @property
    def triangles(self) -> NDArray[np.int64]:
        """Return the (2m, 3) triangles: first half and second half of every quad."""
        return np.vstack([self.quads[:, [0, 1, 2]], self.quads[:, [0, 2, 3]]])

    @property
    def triangle_is_eye(self) -> NDArray[np.bool_]:
        """Return (2m,) whether each triangle belongs to an eyeball."""
        return np.concatenate([self.is_eye, self.is_eye])

    def mirror_partner(self) -> NDArray[np.int64]:
        """Return for every vertex the index of its mirror image (n,)."""
        _, partner = cKDTree(self.vertices).query(self.vertices * [-1.0, 1.0, 1.0])
        return np.asarray(partner, dtype=np.int64)


def neutral_mesh(wheel: Path, male_share: float = 0.5) -> FigureMesh:
    """Return the neutral adult: both sexes and three origins blended, exactly mirror-symmetric."""
    body = read_base_body(wheel)
    vertices = _symmetric(body.vertices, _blended(wheel, body, male_share)) * MM_PER_DECIMETRE
    skin = body.groups["body"]
    eyes = np.vstack([body.groups["helper-l-eye"], body.groups["helper-r-eye"]])
    top = vertices[np.unique(skin), 1].max()
    skin = skin[vertices[skin, 1].max(axis=1) > top - CROP_BELOW_VERTEX_MM]
    quads = np.vstack([skin, eyes])
    is_eye = np.r_[np.zeros(len(skin), bool), np.ones(len(eyes), bool)]
    vertices, quads = _without_unused(vertices, quads)
    for _ in range(SUBDIVISIONS):
        coarse, coarse_count = quads, len(vertices)
        vertices, quads = catmull_clark(vertices, quads)
        is_eye = np.tile(is_eye, 4)
    highest = vertices[np.unique(quads[~is_eye]), 1].max()
    return FigureMesh(vertices - [0.0, highest, 0.0], quads, is_eye, coarse, coarse_count)


def catmull_clark(vertices: Vertices, quads: Quads) -> tuple[Vertices, Quads]:
    """Return one Catmull-Clark level of an all-quad surface; old vertices keep their indices.

    Borders are smoothed as cubic B-splines. Catmull & Clark 1978.
    """
    count = len(vertices)
    face_points = vertices[quads].mean(axis=1)
    corners = np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1).reshape(-1, 2)
    edges, edge_of_corner = np.unique(np.sort(corners, axis=1), axis=0, return_inverse=True)
    edge_of_corner = edge_of_corner.ravel()
    uses = np.bincount(edge_of_corner, minlength=len(edges))
    middles = vertices[edges].mean(axis=1)
    beside = _sum_at(edge_of_corner, np.repeat(face_points, 4, axis=0), len(edges))
    inner_points = (vertices[edges].sum(axis=1) + beside) / 4
    edge_points = np.where((uses == 2)[:, None], inner_points, middles)

    valence = np.bincount(quads.ravel(), minlength=count)
    n = np.maximum(valence, 1)[:, None]
    faces_mean = _sum_at(quads.ravel(), np.repeat(face_points, 4, axis=0), count) / n
    edge_count = np.bincount(edges.ravel(), minlength=count)[:, None]
    edges_mean = _sum_at(edges.ravel(), np.repeat(middles, 2, axis=0), count)
    edges_mean = edges_mean / np.maximum(edge_count, 1)
    moved = (faces_mean + 2 * edges_mean + (n - 3) * vertices) / n

    border_edges = edges[uses == 1]
    border_sum = _sum_at(border_edges.ravel(), np.repeat(middles[uses == 1], 2, axis=0), count)
    border_count = np.bincount(border_edges.ravel(), minlength=count)[:, None]
    on_border = border_count[:, 0] > 0
    safe = np.maximum(border_count, 1)
    moved[on_border] = ((border_sum / safe + vertices) / 2)[on_border]
    moved[valence == 0] = vertices[valence == 0]

    edge_index = edge_of_corner.reshape(-1, 4) + count
    face_index = np.arange(len(quads)) + count + len(edges)
    fine = [
        np.stack([quads[:, i], edge_index[:, i], face_index, edge_index[:, i - 1]], axis=1)
        for i in range(4)
    ]
    return np.vstack([moved, edge_points, face_points]), np.concatenate(fine)


def _sum_at(index: NDArray[np.int64], values: Vertices, count: int) -> Vertices:
    columns = [np.bincount(index, values[:, axis], minlength=count) for axis in range(3)]
    return np.stack(columns, axis=1)


def _blended(wheel: Path, body: BaseBody, male_share: float) -> Vertices:
    count = len(body.vertices)
    blended = body.vertices.copy()
    for sex, share in (("male", male_share), ("female", 1 - male_share)):
        for origin in ORIGINS:
            name = f"macrodetails/{origin}-{sex}-young"
            blended += share / len(ORIGINS) * read_target(wheel, name, count)
        build = f"macrodetails/universal-{sex}-young-averagemuscle-averageweight"
        blended += share * read_target(wheel, build, count)
    return blended


def _symmetric(base: Vertices, blended: Vertices) -> Vertices:
    """Average every vertex with its mirror partner, found on the symmetric base mesh."""
    flip = np.array([-1.0, 1.0, 1.0])
    distance, partner = cKDTree(base).query(base * flip)
    if not np.array_equal(partner[partner], np.arange(len(base))) or distance.max() > 0.05:
        paired = (partner[partner] == np.arange(len(base))) & (distance < 0.05)
        if paired.mean() < 0.98:
            raise ProgramError("the base mesh is not mirror-symmetric")
        partner = np.where(paired, partner, np.arange(len(base)))
    return np.asarray((blended + blended[partner] * flip) / 2)


def _without_unused(vertices: Vertices, quads: Quads) -> tuple[Vertices, Quads]:
    used, renumbered = np.unique(quads, return_inverse=True)
    return vertices[used], renumbered.reshape(quads.shape)
