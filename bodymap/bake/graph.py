"""The walking graph of the skin: how far apart two places are when one may not jump a gap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree

from bodymap.bake.mesh import FigureMesh, Quads
from bodymap.figure.linking import WALK_FACTOR, WALK_SLACK_MM

LONGEST_CLEAR_MM = 25.0
TOUCH_MM = 5.0
"""Pieces of the mesh that come this close are one skin: the eyeball and its lids."""

_CHUNK = 250


@dataclass(frozen=True, slots=True)
class WalkGraph:
    """Nodes on the skin with their neighbours.

    `xyz` (n, 3) mm; neighbours of node i are `indices[indptr[i]:indptr[i + 1]]` at
    `lengths` mm; `clear` (n,) mm: within this radius everything near in space is near on foot.
    """

    xyz: NDArray[np.float64]
    indptr: NDArray[np.int64]
    indices: NDArray[np.int64]
    lengths: NDArray[np.float64]
    clear: NDArray[np.float64]


def walk_graph(
    mesh: FigureMesh,
    visible: NDArray[np.int64],
    report: Callable[[float], None] = lambda share: None,
) -> tuple[WalkGraph, NDArray[np.int64]]:
    """Return the graph over the coarse vertices and, for every vertex, its nearest node.

    `visible` are the nodes that a view shows: only they can be painted by mistake. `report`
    receives the share done, 0-1.
    """
    coarse = mesh.vertices[: mesh.coarse_count]
    links = _links(mesh.coarse_quads, coarse)
    fine_links = _links(mesh.quads, mesh.vertices)
    _, _, nearest = dijkstra(
        fine_links,
        directed=False,
        indices=np.arange(mesh.coarse_count),
        min_only=True,
        return_predecessors=True,
    )
    nearest = np.where(nearest < 0, 0, nearest)
    links = _joined(links, coarse, visible)
    clear = _clear_radius(coarse, links, visible, report)
    graph = WalkGraph(
        coarse,
        np.asarray(links.indptr, dtype=np.int64),
        np.asarray(links.indices, dtype=np.int64),
        np.asarray(links.data, dtype=np.float64),
        clear,
    )
    return graph, np.asarray(nearest, dtype=np.int64)


def _links(quads: Quads, vertices: NDArray[np.float64]) -> csr_matrix:
    """Edges and both diagonals of every quad, weighted by length, both directions."""
    pairs = np.concatenate(
        [quads[:, [i, j]] for i, j in ((0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3))]
    )
    pairs = np.unique(np.sort(pairs, axis=1), axis=0)
    length = np.linalg.norm(vertices[pairs[:, 0]] - vertices[pairs[:, 1]], axis=1)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    count = len(vertices)
    matrix = csr_matrix((np.r_[length, length], (both[:, 0], both[:, 1])), shape=(count, count))
    matrix.sort_indices()
    return matrix


def _joined(links: csr_matrix, xyz: NDArray[np.float64], visible: NDArray[np.int64]) -> csr_matrix:
    """Return the links with ways between the body and visible pieces that only touch it."""
    _, piece = connected_components(links, directed=False)
    body = visible[piece[visible] == np.bincount(piece[visible]).argmax()]
    others = np.setdiff1d(visible, body)
    if len(body) == 0 or len(others) == 0:
        return links
    near = cKDTree(xyz[body]).query_ball_point(xyz[others], TOUCH_MM)
    start = np.repeat(others, [len(found) for found in near])
    end = body[np.concatenate([np.asarray(found, dtype=np.int64) for found in near])]
    length = np.linalg.norm(xyz[start] - xyz[end], axis=1)
    ways = csr_matrix((np.r_[length, length], (np.r_[start, end], np.r_[end, start])), links.shape)
    joined = csr_matrix(links.maximum(ways))
    joined.sort_indices()
    return joined


def _clear_radius(
    xyz: NDArray[np.float64],
    links: csr_matrix,
    visible: NDArray[np.int64],
    report: Callable[[float], None],
) -> NDArray[np.float64]:
    """For each node the distance to the nearest visible node that is much farther on foot."""
    clear = np.full(len(xyz), LONGEST_CLEAR_MM)
    tree = cKDTree(xyz[visible])
    limit = WALK_FACTOR * LONGEST_CLEAR_MM + WALK_SLACK_MM
    for start in range(0, len(visible), _CHUNK):
        some = visible[start : start + _CHUNK]
        walked = dijkstra(links, directed=False, indices=some, limit=limit)
        near = tree.query_ball_point(xyz[some], LONGEST_CLEAR_MM)
        for row, node in enumerate(some):
            others = visible[near[row]]
            straight = np.linalg.norm(xyz[others] - xyz[node], axis=1)
            far = walked[row, others] > WALK_FACTOR * straight + WALK_SLACK_MM
            if far.any():
                clear[node] = straight[far].min()
        report(min(1.0, (start + _CHUNK) / len(visible)))
    return clear
