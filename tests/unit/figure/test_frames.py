"""The picture planes."""

from __future__ import annotations

import numpy as np
import pytest

from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.terms import BodyView, mirrored_view

NOSE = np.array([3.0, -130.0, 150.0])
WHERE_THE_NOSE_IS = {
    BodyView.FRONT: (3, 130),
    BodyView.BACK: (-3, 130),
    BodyView.LEFT: (-150, 130),
    BodyView.RIGHT: (150, 130),
    BodyView.TOP: (-3, -150),
    BodyView.MOUTH: (3, 130),
}
RANGES = {
    BodyView.FRONT: ((-250, 250), (-12, 345)),
    BodyView.BACK: ((-250, 250), (-12, 410)),
    BodyView.LEFT: ((-180, 120), (-12, 410)),
    BodyView.RIGHT: ((-120, 180), (-12, 410)),
    BodyView.TOP: ((-235, 235), (-150, 150)),
    BodyView.MOUTH: ((-45, 45), (-60, 60)),
}


@pytest.mark.parametrize("view", BodyView)
def test_that_drawing_files_keep_their_picture_planes(view: BodyView) -> None:
    assert FRAMES[view].project(NOSE).tolist() == list(WHERE_THE_NOSE_IS[view])
    assert (FRAMES[view].u_range, FRAMES[view].v_range) == RANGES[view]


@pytest.mark.parametrize("view", BodyView)
def test_that_the_axes_are_right_up_and_away_from_the_viewer(view: BodyView) -> None:
    right, up, look = np.array(FRAMES[view].axes)
    assert np.array_equal(np.cross(right, up), -look)
    assert np.allclose(np.array(FRAMES[view].axes) @ np.array(FRAMES[view].axes).T, np.eye(3))


@pytest.mark.parametrize("view", BodyView)
def test_that_a_mirrored_point_is_seen_mirrored_in_the_mirrored_view(view: BodyView) -> None:
    u, v = FRAMES[view].project(NOSE)
    assert FRAMES[mirrored_view(view)].project(NOSE * [-1, 1, 1]).tolist() == [-u, v]


def test_that_depth_grows_towards_the_viewer() -> None:
    towards = {view: float(FRAMES[view].towards_viewer(NOSE)) for view in BODY_VIEWS}
    assert towards == {
        BodyView.FRONT: 150,
        BodyView.BACK: -150,
        BodyView.LEFT: 3,
        BodyView.RIGHT: -3,
        BodyView.TOP: -130,
    }


def test_that_many_points_project_at_once() -> None:
    frame = FRAMES[BodyView.LEFT]
    block = np.broadcast_to(NOSE, (4, 5, 3))
    assert frame.project(block).shape == (4, 5, 2)
    assert np.array_equal(frame.project(block)[2, 3], frame.project(NOSE))


def test_that_a_picture_knows_its_size_and_borders() -> None:
    frame = FRAMES[BodyView.LEFT]
    assert (frame.width_mm, frame.height_mm) == (300, 422)
    assert frame.contains(-180, -12)
    assert frame.contains(120, 410)
    assert not frame.contains(120.1, 0)
    assert not frame.contains(0, -12.1)
