"""How far skin is on foot: the walking graph around a node."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.skin import WalkNodes

DIRECT_FACTOR = 1.3
"""A node is plainly on the same side when the way to it on foot is at most this many times the
straight one. Pixels know their way only as well as their node's, several millimetres off."""

_REMEMBERED = 512

Nodes = NDArray[np.int64]
Ways = NDArray[np.float32]


class Reach:
    """Looks up the nodes around a node; remembers the last few hundred."""

    def __init__(self, graph: WalkNodes) -> None:
        self._graph = graph
        self._known: dict[tuple[int, int], tuple[Nodes, Ways]] = {}
        self._starts = graph.indptr.astype(np.int64)
        self._ends = graph.indices.astype(np.int64)

    def around(self, nodes: Sequence[int], limit_mm: int) -> list[tuple[Nodes, Ways]]:
        """Return for each node the nodes within `limit_mm` on foot, and how far each is (mm).

        Nodes plainly on the same side count as reached at once (0 mm).
        """
        missing = [node for node in nodes if (node, limit_mm) not in self._known]
        new = dict(zip(missing, self._walk(missing, limit_mm), strict=True))
        found = {node: new[node] if node in new else self._known[node, limit_mm] for node in nodes}
        for node, ways in found.items():
            self._known.pop((node, limit_mm), None)  # the youngest stand last
            self._known[node, limit_mm] = ways
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        return [found[node] for node in nodes]

    def _walk(self, starts: Sequence[int], limit_mm: float) -> list[tuple[Nodes, Ways]]:
        """Return what `around` does, for all starts in one go.

        Everybody who got nearer tells the neighbours, until nobody does. The ways from start k to
        node i are kept at k * n + i.
        """
        graph, n = self._graph, len(self._graph.xyz)
        ways = np.full(len(starts) * n, np.inf)
        nearer = np.arange(len(starts)) * n + np.array(starts, dtype=np.int64)
        ways[nearer] = 0.0
        is_nearer = np.zeros(len(ways), dtype=bool)
        while len(nearer):
            node = nearer % n
            first = self._starts[node]
            count = self._starts[node + 1] - first
            before = np.cumsum(count) - count
            edge = np.repeat(first - before, count) + np.arange(count.sum())
            target = np.repeat(nearer - node, count) + self._ends[edge]
            way = np.repeat(ways[nearer], count) + graph.lengths[edge]
            shorter = (way <= limit_mm) & (way < ways[target])
            np.minimum.at(ways, target[shorter], way[shorter])
            is_nearer[target[shorter]] = True
            nearer = np.flatnonzero(is_nearer)
            is_nearer[nearer] = False
        found = []
        for start, row in zip(starts, ways.reshape(len(starts), n), strict=True):
            reached = np.flatnonzero(np.isfinite(row))
            straight = np.linalg.norm(graph.xyz[reached] - graph.xyz[start], axis=1)
            on_foot = row[reached].astype(np.float32)
            direct = on_foot <= DIRECT_FACTOR * straight
            found.append((reached, np.where(direct, np.float32(0), on_foot)))
        return found
