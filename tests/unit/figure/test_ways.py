from __future__ import annotations

import numpy as np
import pytest

from bodymap.figure.load import Figure
from bodymap.figure.skin import WalkNodes
from bodymap.figure.ways import pixel_ways, ways_from, ways_from_place
from bodymap.terms import BodyView


@pytest.fixture
def row() -> WalkNodes:
    """Return five nodes in a row, 2 mm apart, and one that stands alone."""
    xyz = np.array([[2.0 * i, 0, 0] for i in range(5)] + [[100, 0, 0]], dtype=np.float32)
    indptr = np.array([0, 1, 3, 5, 7, 8, 8], dtype=np.int32)
    indices = np.array([1, 0, 2, 1, 3, 2, 4, 3], dtype=np.uint16)
    lengths = np.full(8, 2.0, dtype=np.float32)
    return WalkNodes(xyz, indptr, indices, lengths, np.zeros(6, dtype=np.float32))


def test_that_ways_add_up_and_nothing_leads_to_what_stands_alone(row: WalkNodes) -> None:
    assert ways_from(row, [0]).tolist() == [0, 2, 4, 6, 8, np.inf]


def test_that_the_nearest_of_several_starts_counts_with_what_was_walked_before(
    row: WalkNodes,
) -> None:
    assert ways_from(row, [0, 4], [0.0, 3.0]).tolist() == [0, 2, 4, 5, 3, np.inf]


def test_that_no_way_over_the_skin_is_shorter_than_the_straight_one(figure: Figure) -> None:
    skin = figure.skin
    start = skin.nodes.xyz[skin.visible_nodes[500]].astype(np.float64)
    ways = ways_from_place(skin, start)
    straight = np.linalg.norm(skin.nodes.xyz - start, axis=1)
    reached = np.isfinite(ways)
    assert reached.sum() > 20_000
    assert (ways[reached] >= straight[reached] - 0.05).all()


def test_that_neighbouring_pixels_are_about_as_far(figure: Figure) -> None:
    skin, view = figure.skin, BodyView.LEFT
    seen = skin.views[view]
    start = seen.point[200, 150].astype(np.float64)
    rows, columns = np.mgrid[190:210, 140:160]
    index = (rows * seen.hit.shape[1] + columns).ravel()
    ways = pixel_ways(skin, view, ways_from_place(skin, start), index).reshape(20, 20)
    assert ways[10, 10] < 8.0  # there and back over a node beside it
    assert np.abs(np.diff(ways, axis=1)).max() < 4.0


def test_that_no_pixels_give_no_ways(figure: Figure) -> None:
    nothing = np.zeros(0, dtype=np.int64)
    ways = np.zeros(len(figure.skin.nodes.xyz))
    assert pixel_ways(figure.skin, BodyView.TOP, ways, nothing).shape == (0,)
