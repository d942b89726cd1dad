"""Placing landmarks on a cast: a flat wall 20 mm in front of the origin stands in for the body."""

from __future__ import annotations

import numpy as np
import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.figure.frames import FRAMES
from bodymap.terms import BodyView

for tool in ("scipy", "trimesh", "embreex"):
    pytest.importorskip(tool, reason="the bake's tools are not installed")

from bodymap.bake.cast import ViewCast  # noqa: E402
from bodymap.bake.landmarks import placed_landmarks_file, read_chosen_points  # noqa: E402

TABLE = """# kept
[landmarks.nose]
definition = "tip"
view = "front"
at = [0.0, 100.0]
position_mm = [9.0, 9.0, 9.0]
midline = true

[landmarks.arm_lateral_mid]
definition = "arm"
view = "front"
at = [40.0, 300.0]
position_mm = [0.0, 0.0, 0.0]

[landmarks.elbow]
definition = "below"
view = "front"
at = [40.0, 420.0]
position_mm = [0.0, 0.0, 0.0]
on_figure = false

[landmarks.tongue]
definition = "tongue"
view = "mouth"
at = [3.0, 20.0]
position_mm = [0.0, 0.0, 0.0]
"""


def wall() -> dict[BodyView, ViewCast]:
    frame = FRAMES[BodyView.FRONT]
    height, width = round(frame.height_mm), round(frame.width_mm)
    u = frame.u_range[0] + np.arange(width) + 0.5
    v = frame.v_range[0] + np.arange(height) + 0.5
    uu, vv = np.meshgrid(u, v)
    point = np.stack([uu, -vv, np.full_like(uu, 20.0)], axis=-1)
    hit = np.abs(uu) < 100
    return {
        BodyView.FRONT: ViewCast(
            frame,
            1.0,
            hit,
            point,
            np.broadcast_to(np.array([0.0, 0.0, 1.0]), point.shape),
            np.zeros_like(hit),
            hit.astype(float),
            np.zeros(hit.shape, dtype=np.int64),
        )
    }


def test_that_positions_are_filled_in_and_all_else_is_kept() -> None:
    placed = placed_landmarks_file(TABLE, wall())

    assert placed.startswith("# kept\n[landmarks.nose]\n")
    lines = [line for line in placed.splitlines() if line.startswith("position_mm")]
    assert lines == [
        "position_mm = [0.0, -100.0, 20.0]",
        "position_mm = [40.0, -300.0, 20.0]",
        "position_mm = [40.0, -420.0, 20.0]",
        "position_mm = [3.0, -20.0, 1000.0]",
    ]


def test_that_placing_twice_changes_nothing() -> None:
    once = placed_landmarks_file(TABLE, wall())

    assert placed_landmarks_file(once, wall()) == once


def test_that_a_point_beside_the_body_is_refused_by_name() -> None:
    with pytest.raises(EnvironmentProblem, match="nose"):
        placed_landmarks_file(TABLE.replace("[0.0, 100.0]", "[200.0, 100.0]"), wall())


def test_that_a_broken_table_is_refused() -> None:
    with pytest.raises(EnvironmentProblem, match=r"landmarks\.toml"):
        read_chosen_points("[landmarks.x]\nview = 3\n")
