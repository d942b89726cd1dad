"""A tap on the skin, marked by how far it is from a trigger point."""

from __future__ import annotations

import heapq
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.skin import Skin, WalkNodes
from bodymap.quiz.model import Level, TapAnswer, TapMark, Verdict
from bodymap.quiz.patterns import PatternBook
from bodymap.terms import Laterality, other_side

TOLERANCE_MM = MappingProxyType({Level.EASY: 20.0, Level.MEDIUM: 15.0, Level.HARD: 10.0})
"""The atlas' own landmarks are right to about 10 to 15 mm, so nobody can be asked for less."""

NEAR = 2.0
"""Up to so many times the tolerance a tap is half right."""

_SNAP_MM = 8.0
_DETOUR = 1.25
"""Ways over the graph are up to that much longer than over smooth skin; a longer one is a way
round: behind the ear, over the shoulder."""


def mark_tap(
    book: PatternBook, tap: TapAnswer, point: str, side: Laterality, tolerance_mm: float
) -> TapMark:
    """Return how far a tap is from a trigger point of one side."""
    skin, compiled = book.material.figure.skin, book.material.compiled
    at = skin.pick(tap.view, tap.u, tap.v)
    muscle = point.partition(".")[0]
    own = [name for name in book.points if name.partition(".")[0] == muscle]
    if at is None:
        return TapMark(None, None, tolerance_mm, point, other_side=False)
    straight = _straight(at, compiled.mark(point, side))
    on_skin = skin_distance_mm(skin, at, np.array(compiled.mark(point, side)))
    over = _straight(at, compiled.mark(point, other_side(side)))
    nearest = min(own, key=lambda name: _straight(at, compiled.mark(name, side)))
    meant_other = over <= tolerance_mm < straight
    return TapMark(straight, on_skin, tolerance_mm, nearest, meant_other)


def tap_verdict(mark: TapMark) -> Verdict:
    """Return what a tap was; the mirrored place is half right."""
    if mark.on_skin_mm is None:
        return Verdict.WRONG
    if mark.on_skin_mm <= mark.tolerance_mm:
        return Verdict.RIGHT
    near = mark.on_skin_mm <= NEAR * mark.tolerance_mm
    return Verdict.HALF if near or mark.other_side else Verdict.WRONG


def tap_score(mark: TapMark) -> float:
    """Return what a tap is worth: 1 within the tolerance, falling to 0 at four times that."""
    if mark.on_skin_mm is None:
        return 0.0
    beyond = max(0.0, mark.on_skin_mm - mark.tolerance_mm)
    return max(0.0, 1.0 - beyond / (3.0 * mark.tolerance_mm))


def skin_distance_mm(skin: Skin, one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return how far (mm) two places are from each other along the skin.

    Where the way on foot is hardly longer than the straight one, the straight one is exact; else
    the way over the graph, never less than straight.
    """
    straight = float(np.linalg.norm(one - other))
    ways = _ways(skin, skin.nearest_node(other))
    on_foot = float(ways[skin.nearest_node(one)])
    if on_foot <= _DETOUR * straight + _SNAP_MM:
        return straight
    return max(straight, on_foot)


class _BySkin:
    """The graph of a skin as a key of the cache: the same object, not the same numbers."""

    def __init__(self, nodes: WalkNodes) -> None:
        self.nodes = nodes

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _BySkin) and self.nodes is other.nodes

    def __hash__(self) -> int:
        return id(self.nodes)


def _ways(skin: Skin, start: int) -> NDArray[np.float64]:
    return _walked(_BySkin(skin.nodes), start)


@lru_cache(maxsize=64)
def _walked(graph: _BySkin, start: int) -> NDArray[np.float64]:
    """Return the shortest way (mm) from a node to every other (Dijkstra 1959)."""
    nodes = graph.nodes
    ways = np.full(len(nodes.xyz), np.inf)
    ways[start] = 0.0
    todo = [(0.0, start)]
    starts, ends, lengths = nodes.indptr.tolist(), nodes.indices.tolist(), nodes.lengths.tolist()
    while todo:
        way, node = heapq.heappop(todo)
        if way > ways[node]:
            continue
        for edge in range(starts[node], starts[node + 1]):
            further = way + lengths[edge]
            if further < ways[ends[edge]]:
                ways[ends[edge]] = further
                heapq.heappush(todo, (further, ends[edge]))
    return ways


def _straight(at: NDArray[np.float64], mark: tuple[float, float, float]) -> float:
    return float(np.linalg.norm(at - np.array(mark)))
