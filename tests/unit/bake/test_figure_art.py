"""The checked-in drawings and landmarks of the neutral figure."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest

from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.figure.landmarks import read_landmarks
from bodymap.resources import asset
from bodymap.terms import BodyView

SVG = "{http://www.w3.org/2000/svg}"
GROUPS = ["outline", "shade", "features", "lines"]
LARGEST_BYTES = 150 * 1024
SYMMETRIC = (BodyView.FRONT, BodyView.BACK, BodyView.TOP, BodyView.MOUTH)
ALL_VIEWS = tuple(BodyView)
POINT = re.compile(r"(-?[\d.]+) (-?[\d.]+)")
TEETH = (
    "upper_incisors",
    "upper_canine_premolars",
    "upper_molars",
    "lower_incisors",
    "lower_molars",
)


@cache
def text(view: BodyView) -> str:
    return asset("figures", "neutral", f"{view.value}.svg").read_text("utf-8")


def tree(view: BodyView) -> ET.Element:
    return ET.fromstring(text(view))  # noqa: S314 - our own file


def points(view: BodyView, group: str) -> list[tuple[str, float, float]]:
    found = next(g for g in tree(view) if g.get("id") == group)
    return [
        (path.get("fill", ""), float(u) + 0.0, float(v))
        for path in found
        for u, v in POINT.findall(path.get("d", ""))
    ]


@pytest.mark.parametrize("view", ALL_VIEWS)
def test_that_a_drawing_is_small(view: BodyView) -> None:
    assert len(text(view).encode()) <= LARGEST_BYTES


@pytest.mark.parametrize("view", ALL_VIEWS)
def test_that_a_drawing_has_the_four_groups_and_nothing_but_plain_paths(view: BodyView) -> None:
    root = tree(view)

    assert [group.get("id") for group in root] == GROUPS
    assert len(next(iter(root))) == 1
    for group in root:
        for path in group:
            assert path.tag == f"{SVG}path"
            assert set(path.keys()) <= {"fill-rule", "fill", "fill-opacity", "d"}
            assert set(re.sub(r"[-\d. ]", "", path.get("d", ""))) <= set("MLCZ")


@pytest.mark.parametrize("view", ALL_VIEWS)
def test_that_the_picture_is_the_frame_in_millimetres(view: BodyView) -> None:
    frame = FRAMES[view]
    box = [float(part) for part in tree(view).get("viewBox", "").split()]

    assert box == [frame.u_range[0], frame.v_range[0], frame.width_mm, frame.height_mm]


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("view", SYMMETRIC)
def test_that_a_symmetric_view_is_drawn_exactly_symmetric(view: BodyView, group: str) -> None:
    own = set(points(view, group))

    assert own == {(fill, -u + 0.0, v) for fill, u, v in own}


@pytest.mark.parametrize("group", GROUPS)
def test_that_the_right_view_is_the_mirrored_left(group: str) -> None:
    mirrored = [(fill, -u + 0.0, v) for fill, u, v in points(BodyView.LEFT, group)]

    assert points(BodyView.RIGHT, group) == mirrored


def test_that_every_landmark_lies_where_it_was_chosen() -> None:
    landmarks = read_landmarks(asset("figures", "neutral", "landmarks.toml"))

    for landmark in landmarks.values():
        frame = FRAMES[landmark.view]
        u, v = frame.project(landmark.xyz())
        assert landmark.definition
        if landmark.on_figure:
            assert frame.contains(*landmark.at), landmark.name
            assert (float(u), float(v)) == pytest.approx(landmark.at, abs=0.11), landmark.name


def test_that_midline_landmarks_lie_on_the_midline_and_others_on_the_left() -> None:
    landmarks = read_landmarks(asset("figures", "neutral", "landmarks.toml"))

    for landmark in landmarks.values():
        if landmark.midline:
            assert landmark.position_mm[0] == 0.0, landmark.name
        else:
            assert landmark.position_mm[0] > 1.0, landmark.name


def test_that_teeth_are_chosen_in_the_mouth_and_kept_on_the_face() -> None:
    landmarks = read_landmarks(asset("figures", "neutral", "landmarks.toml"))

    for name in TEETH:
        assert landmarks[name].view is BodyView.MOUTH
        assert landmarks[f"{name}_on_face"].view in BODY_VIEWS


def test_that_only_the_elbow_lies_below_the_drawn_body() -> None:
    landmarks = read_landmarks(asset("figures", "neutral", "landmarks.toml"))

    assert [name for name, place in landmarks.items() if not place.on_figure] == ["elbow_lateral"]
