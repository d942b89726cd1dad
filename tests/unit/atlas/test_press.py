"""Where to press, told in finger breadths from what hand and eye find."""

from __future__ import annotations

import math

import numpy as np
import pytest

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.atlas.press import (
    EVERYDAY,
    FINGER_MM,
    LINES,
    PressPlace,
    Step,
    Way,
    press_place,
)
from bodymap.terms import Laterality

GROUND = load_atlas_on_figure()
LANDMARKS = GROUND.figure.landmarks
MARKS = {p.id: GROUND.compiled.mark(p.id, Laterality.LEFT) for p in GROUND.atlas.trigger_points}

_AXES = {
    Way.UP: (1, 1), Way.DOWN: (1, -1), Way.FORWARD: (2, 1), Way.BACK: (2, -1),
    Way.OUTWARD: (0, 1), Way.INWARD: (0, -1),
}  # fmt: skip


def near(name: str, x: float = 0, y: float = 0, z: float = 0) -> tuple[float, float, float]:
    at = LANDMARKS[name].xyz() + np.array([x, y, z])
    return float(at[0]), float(at[1]), float(at[2])


def test_that_every_everyday_landmark_lies_on_the_figure() -> None:
    assert set(EVERYDAY) <= set(LANDMARKS)
    assert {name for line in LINES for name in line} <= set(EVERYDAY)
    assert all(LANDMARKS[name].on_figure for name in EVERYDAY)


@pytest.mark.parametrize("name", EVERYDAY)
def test_that_an_x_on_a_landmark_is_told_as_that(name: str) -> None:
    assert press_place(LANDMARKS, near(name)) == PressPlace(name)


def test_that_steps_go_the_way_the_subject_stands() -> None:
    below = press_place(LANDMARKS, near("ear_behind", y=-FINGER_MM))
    assert below == PressPlace("ear_behind", (Step(1.0, Way.DOWN),))
    outward = press_place(LANDMARKS, near("C7", x=FINGER_MM * 1.5))
    assert outward == PressPlace("C7", (Step(1.5, Way.OUTWARD),))
    before = press_place(LANDMARKS, near("tragus", z=FINGER_MM / 2))
    assert before == PressPlace("tragus", (Step(0.5, Way.FORWARD),))


def test_that_a_place_between_two_landmarks_is_told_by_both() -> None:
    start, end = LANDMARKS["C7"].xyz(), LANDMARKS["acromion"].xyz()
    x, y, z = (start + end) / 2
    place = press_place(LANDMARKS, (float(x), float(y), float(z)))
    assert place == PressPlace("C7", (), "acromion", 0.5)


@pytest.mark.parametrize("point", MARKS)
def test_that_the_told_place_leads_back_to_the_x(point: str) -> None:
    place, at = press_place(LANDMARKS, MARKS[point]), np.array(MARKS[point])
    start = LANDMARKS[place.start].xyz()
    if place.end is None:
        led = start.copy()
        for step in place.steps:
            axis, sign = _AXES[step.way]
            led[axis] += sign * step.fingers * FINGER_MM
    else:
        led = start + place.share * (LANDMARKS[place.end].xyz() - start)
    assert math.dist(led, at) < 30, place
    assert len(place.steps) <= 2
    assert all(0.5 <= step.fingers <= 4 for step in place.steps)
