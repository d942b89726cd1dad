"""The painted share of a pixel."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from bodymap.geometry.contours import filled_polygons
from bodymap.geometry.coverage import border_shares, coverage

SIDE = 24
CENTRES: NDArray[np.float64] = np.arange(-1.0, SIDE + 1.0) + 0.5


def disc(u: float, v: float, radius: float, steepness: float = 1.0) -> NDArray[np.float32]:
    """Return how far inside a disc each pixel centre lies, in pixels within +-1."""
    distance = np.hypot(*np.meshgrid(CENTRES - u, CENTRES - v))
    return np.clip(steepness * (radius - distance), -1.0, 1.0).astype(np.float32)


@pytest.mark.parametrize("steepness", [0.6, 1.0, 2.5])
def test_that_shares_add_up_to_the_polygons_area(steepness: float) -> None:
    chance = np.random.default_rng(5)
    wrong, roughly = [], []
    for _ in range(40):
        radius = chance.uniform(3.0, 8.0)
        u, v = chance.uniform(10.0, 14.0, 2).tolist()
        border = disc(u, v, radius, steepness)
        shape = filled_polygons(border, CENTRES, CENTRES, simplify_mm=0.0, min_area=0.0)
        area = float(shapely.area(shape))
        wrong.append(float(border_shares(border).sum()) - area)
        roughly.append(float(coverage(border[1:-1, 1:-1], 1.0).sum()) - area)
    assert np.abs(wrong).mean() < 0.25
    assert np.abs(wrong).mean() < np.abs(roughly).mean()


def test_that_every_share_is_within_a_tenth_of_its_pixel() -> None:
    border = disc(11.3, 12.1, 6.4)
    shape = filled_polygons(border, CENTRES, CENTRES, simplify_mm=0.0, min_area=0.0)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE]
    pixels = shapely.box(columns, rows, columns + 1, rows + 1)
    exact = shapely.area(shapely.intersection(pixels, shape))
    assert np.abs(border_shares(border) - exact).max() < 0.1


def test_that_whole_pixels_are_whole() -> None:
    assert (border_shares(np.ones((6, 7), dtype=np.float32)) == 1).all()
    assert (border_shares(-np.ones((6, 7), dtype=np.float32)) == 0).all()
    assert border_shares(np.ones((6, 7), dtype=np.float32)).shape == (4, 5)
