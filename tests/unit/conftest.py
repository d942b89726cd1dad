"""Flat skins on which every number can be worked out by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import settings

from bodymap.figure.frames import FRAMES, ViewFrame
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.figure.skin import Skin, SkinView, WalkNodes
from bodymap.terms import BodyView

# The same examples every time: a test that fails by chance helps nobody. Failing examples that
# are found with `--hypothesis-profile=default` become tests of their own.
settings.register_profile("bodymap", deadline=None, derandomize=True, database=None)
settings.load_profile("bodymap")

HALF_MM = 50
NODE_STEP_MM = 4
ROUND_A_NODE = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))

Paint = Callable[..., PaintedSkin]
Dab = tuple[float, float]


def sheet(view: BodyView, depth_mm: float, first_node: int, stretch: float) -> SkinView:
    """Return a square of 100 mm, one pixel a mm, facing its view and wholly its chart."""
    axes = FRAMES[view]
    edge = (-HALF_MM, HALF_MM)
    frame = ViewFrame(view, *axes.axes, edge, edge)
    size = 2 * HALF_MM
    u, v = np.meshgrid(np.arange(size) + 0.5 - HALF_MM, np.arange(size) + 0.5 - HALF_MM)
    right, up, look = (np.array(axis, dtype=float) for axis in axes.axes)
    point = u[..., None] * right - v[..., None] * up - depth_mm * look
    here = np.ones((size, size), dtype=bool)
    block = np.arange(size) // NODE_STEP_MM
    node = first_node + block[:, None] * (size // NODE_STEP_MM) + block[None, :]
    return SkinView(
        frame,
        1.0,
        point.astype(np.float32),
        here,
        here,
        np.full((size, size), stretch, dtype=np.float32),
        node.astype(np.uint16),
        np.full((size, size), depth_mm, dtype=np.float32),
    )


def nodes_of(views: Sequence[SkinView], clear_mm: float) -> WalkNodes:
    """Return a grid of nodes on each sheet; no way leads from one sheet to another."""
    rows = 2 * HALF_MM // NODE_STEP_MM
    places, starts, neighbours, lengths = [], [0], [], []
    for number, seen in enumerate(views):
        for i in range(rows):
            for j in range(rows):
                middle = NODE_STEP_MM // 2
                places.append(seen.point[i * NODE_STEP_MM + middle, j * NODE_STEP_MM + middle])
                for di, dj in (
                    (0, 1),
                    (0, -1),
                    (1, 0),
                    (-1, 0),
                    (1, 1),
                    (1, -1),
                    (-1, 1),
                    (-1, -1),
                ):
                    if 0 <= i + di < rows and 0 <= j + dj < rows:
                        neighbours.append(number * rows * rows + (i + di) * rows + j + dj)
                        lengths.append(NODE_STEP_MM * float(np.hypot(di, dj)))
                starts.append(len(neighbours))
    return WalkNodes(
        np.array(places, dtype=np.float32),
        np.array(starts, dtype=np.int32),
        np.array(neighbours, dtype=np.uint16),
        np.array(lengths, dtype=np.float32),
        np.full(len(places), clear_mm, dtype=np.float32),
    )


def flat_skin(
    depths_mm: Mapping[BodyView, float], *, clear_mm: float = np.inf, stretch: float = 1.0
) -> Skin:
    """Return sheets of 100 mm x 100 mm, one a view, that do not touch."""
    per_sheet = (2 * HALF_MM // NODE_STEP_MM) ** 2
    views = {
        view: sheet(view, depth, number * per_sheet, stretch)
        for number, (view, depth) in enumerate(depths_mm.items())
    }
    return Skin(MappingProxyType(views), nodes_of(list(views.values()), clear_mm))


@pytest.fixture(scope="session")
def make_flat_skin() -> Callable[..., Skin]:
    """Return the maker of flat skins: depth (mm) of the sheet of each view, and what is clear."""
    return flat_skin


@pytest.fixture(scope="session")
def paper() -> Skin:
    """Return one flat sheet seen from the front."""
    return flat_skin({BodyView.FRONT: 0.0})


@pytest.fixture(scope="session")
def paint() -> Paint:
    """Return what paints one stroke: on a skin or on top of paint, in a view, through places."""

    def painted(
        on: Skin | PaintedSkin,
        view: BodyView,
        places: Sequence[Dab],
        radius_mm: float,
        *,
        intensity: int | None = None,
        erase: bool = False,
    ) -> PaintedSkin:
        paint = on if isinstance(on, PaintedSkin) else PaintedSkin(on)
        paint.begin(view, intensity, erase=erase)
        paint.extend([BrushPoint(u, v, radius_mm) for u, v in places])
        paint.finish()
        return paint

    return painted
