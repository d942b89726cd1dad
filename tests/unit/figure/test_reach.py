"""The way on foot, against the textbook's way of finding it."""

from __future__ import annotations

import heapq

import numpy as np
import pytest

from bodymap.figure import reach
from bodymap.figure.load import Figure
from bodymap.figure.reach import DIRECT_FACTOR, Reach
from bodymap.figure.skin import Skin, WalkNodes


def ways_by_dijkstra(graph: WalkNodes, start: int, limit_mm: float) -> dict[int, float]:
    done: dict[int, float] = {}
    heap = [(0.0, start)]
    while heap:
        way, node = heapq.heappop(heap)
        if node in done:
            continue
        done[node] = way
        for edge in range(int(graph.indptr[node]), int(graph.indptr[node + 1])):
            longer = way + float(graph.lengths[edge])
            if longer <= limit_mm:
                heapq.heappush(heap, (longer, int(graph.indices[edge])))
    return done


@pytest.mark.parametrize("limit_mm", [10, 40])
def test_that_ways_are_the_shortest(figure: Figure, limit_mm: int) -> None:
    graph = figure.skin.nodes
    nodes = [int(figure.skin.nearest_node(figure.landmarks[name].xyz())) for name in PLACES]
    for node, (reached, ways) in zip(nodes, Reach(graph).around(nodes, limit_mm), strict=True):
        expected = ways_by_dijkstra(graph, node, limit_mm)
        assert set(reached.tolist()) == set(expected)
        for other, way in zip(reached.tolist(), ways.tolist(), strict=True):
            straight = np.linalg.norm(graph.xyz[other] - graph.xyz[node])
            is_direct = expected[other] <= DIRECT_FACTOR * straight + 1e-4
            assert way == pytest.approx(expected[other], abs=1e-3) or (way == 0 and is_direct)


PLACES = ("tragus", "ear_lobe", "mouth_corner", "C7")


def test_that_ways_do_not_depend_on_what_is_asked_together(paper: Skin) -> None:
    alone = Reach(paper.nodes).around([7], 30)[0]
    _, together = Reach(paper.nodes).around([300, 7], 30)
    assert np.array_equal(alone[0], together[0])
    assert np.array_equal(alone[1], together[1])
    assert Reach(paper.nodes).around([], 30) == []


def test_that_only_the_last_few_hundred_are_remembered(
    paper: Skin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "_REMEMBERED", 2)
    ways = Reach(paper.nodes)
    first = ways.around([1, 2], 20)
    again = ways.around([1, 2, 3], 20)
    assert again[0] is first[0]
    assert again[1] is first[1]
    assert len(ways._known) == 2
