"""How far everything is on foot over the skin: from some places to every node, to every pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.skin import Skin, WalkNodes
from bodymap.terms import BodyView

NEAR_MM = 12.0
"""Nodes this near to a place in space are reached from it straight."""


def ways_from(
    graph: WalkNodes,
    starts: Sequence[int] | NDArray[np.int64],
    before_mm: Sequence[float] | NDArray[np.float64] | float = 0.0,
) -> NDArray[np.float64]:
    """Return how far (mm) each node (n,) is on foot from the nearest start, inf without a way.

    `before_mm` is what was walked before each start. Everybody who got nearer tells the
    neighbours, until nobody does.
    """
    begin, end = graph.indptr[:-1].astype(np.int64), graph.indptr[1:].astype(np.int64)
    targets = graph.indices.astype(np.int64)
    ways = np.full(len(graph.xyz), np.inf)
    nearer = np.asarray(starts, dtype=np.int64)
    np.minimum.at(ways, nearer, np.broadcast_to(np.asarray(before_mm, float), nearer.shape))
    is_nearer = np.zeros(len(ways), dtype=bool)
    nearer = np.unique(nearer)
    while len(nearer):
        count = end[nearer] - begin[nearer]
        edge = _edges(begin[nearer], count)
        target = targets[edge]
        way = np.repeat(ways[nearer], count) + graph.lengths[edge]
        shorter = way < ways[target]
        np.minimum.at(ways, target[shorter], way[shorter])
        is_nearer[target[shorter]] = True
        nearer = np.flatnonzero(is_nearer)
        is_nearer[nearer] = False
    return ways


def ways_from_place(skin: Skin, xyz: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far (mm) each node (n,) is on foot from a world point (3,) on the skin."""
    visible = skin.visible_nodes
    straight = np.linalg.norm(skin.nodes.xyz[visible] - xyz, axis=1)
    near = straight <= max(NEAR_MM, float(straight.min()))
    return ways_from(skin.nodes, visible[near], straight[near])


def pixel_ways(
    skin: Skin, view: BodyView, ways: NDArray[np.float64], index: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return how far (mm) skin pixels (flat indices (k,) of a view) are, by the way of the nodes.

    The last few millimetres lead straight from the node, or a neighbour of it, that is nearest.
    """
    if not len(index):
        return np.zeros(0)
    seen, graph = skin.views[view], skin.nodes
    points = seen.point.reshape(-1, 3)[index]
    node = seen.node.ravel()[index].astype(np.int64)
    best = ways[node] + np.linalg.norm(points - graph.xyz[node], axis=1)
    count = graph.indptr[node + 1].astype(np.int64) - graph.indptr[node]
    has_some = np.flatnonzero(count > 0)
    count = count[has_some]
    edge = _edges(graph.indptr[node[has_some]].astype(np.int64), count)
    neighbour = graph.indices[edge].astype(np.int64)
    last = np.linalg.norm(np.repeat(points[has_some], count, axis=0) - graph.xyz[neighbour], axis=1)
    if len(has_some):
        first = np.cumsum(count) - count
        found = np.minimum.reduceat(ways[neighbour] + last, first)
        best[has_some] = np.minimum(best[has_some], found)
    return np.asarray(best)


def _edges(begin: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return begin, begin + 1, ... for `count` of each, one after the other."""
    before = np.cumsum(count) - count
    return np.asarray(np.repeat(begin - before, count) + np.arange(int(count.sum())))
