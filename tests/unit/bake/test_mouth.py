"""The open-mouth inset comes out the same every time."""

from __future__ import annotations

import pytest

from bodymap.resources import asset

for tool in ("scipy", "skimage", "trimesh", "embreex"):
    pytest.importorskip(tool, reason="the bake's tools are not installed")

from bodymap.bake.mouth import draw_mouth, mouth_shape  # noqa: E402


def test_that_the_inset_is_what_the_code_draws() -> None:
    assert asset("figures", "neutral", "mouth.svg").read_text("utf-8") == draw_mouth()


def test_that_the_mouth_lies_within_its_frame_and_is_symmetric() -> None:
    left, top, right, bottom = mouth_shape().bounds

    assert left == -right
    assert right < 45
    assert -60 < top < bottom < 60
