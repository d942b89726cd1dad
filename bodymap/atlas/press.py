"""Where to press, told from landmarks everybody can find.

The atlas tells the place in the terms of the field. Here the X on the figure is told in finger
breadths from a place that hand and eye find: as good as the drawing, and whoever shows it says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum

import numpy as np
from numpy.typing import NDArray

from bodymap.figure.landmarks import Landmarks
from bodymap.terms import Laterality

FINGER_MM = 18.0
"""What a finger breadth is taken as: about the index finger of an adult at its last joint."""

ON_MM = 6.0
"""Nearer than this, the X lies on the landmark itself."""

LEAST_STEP = 0.35
"""Steps of fewer finger breadths are left out."""

UNTOLD = 2.0
"""What a millimetre counts that no step tells, because it goes into the body or is a third way."""

BETWEEN_MM = 20.0
"""So near to a line, the X lies between the line's ends (a line is straight, the skin is not)."""

LINE_MM = 18.0
"""What a place on a line counts in distance from a landmark: two names are harder than one."""


class Face(Enum):
    """From which side of the body a landmark is seen: in it steps go up, down and sideways."""

    FRONT = "front"
    SIDE = "side"
    BACK = "back"
    BELOW = "below"
    EDGE = "edge"


EVERYDAY: Mapping[str, Face] = {
    "brow_mid": Face.FRONT,
    "brow_medial": Face.FRONT,
    "brow_lateral": Face.FRONT,
    "nasion": Face.FRONT,
    "mouth_corner": Face.FRONT,
    "nose_ala": Face.FRONT,
    "chin": Face.BELOW,
    "orbit_lateral": Face.SIDE,
    "zygoma": Face.SIDE,
    "gonion": Face.SIDE,
    "tragus": Face.SIDE,
    "ear_lobe": Face.SIDE,
    "ear_above": Face.SIDE,
    "ear_behind": Face.SIDE,
    "inion": Face.BACK,
    "nape_C2": Face.BACK,
    "C7": Face.BACK,
    "neck_side_base": Face.EDGE,
    "scapula_superior_angle": Face.BACK,
    "scapula_spine_root": Face.BACK,
    "scapula_medial_border_mid": Face.BACK,
    "scapula_lateral_border": Face.BACK,
    "scapula_inferior_angle": Face.BACK,
    "acromion": Face.EDGE,
    "clavicle_medial": Face.FRONT,
    "clavicle_mid": Face.FRONT,
    "sternal_notch": Face.FRONT,
}
"""Landmarks of the figure that hand and eye find, and from where each is seen."""

LINES = (
    ("inion", "ear_behind"),
    ("ear_behind", "clavicle_medial"),
    ("C7", "acromion"),
    ("chin", "gonion"),
    ("mouth_corner", "ear_lobe"),
    ("gonion", "orbit_lateral"),
)
"""Pairs of them between which a hand finds the middle."""


class Way(StrEnum):
    """Which way a step goes, as the subject stands."""

    UP = "up"
    DOWN = "down"
    FORWARD = "forward"
    BACK = "back"
    OUTWARD = "outward"
    INWARD = "inward"


_AXES: Mapping[Face, tuple[int, ...]] = {
    Face.FRONT: (1, 0),
    Face.BACK: (1, 0),
    Face.SIDE: (1, 2),
    Face.BELOW: (2, 0),
    Face.EDGE: (0, 1, 2),
}
_WAYS: Mapping[int, tuple[Way, Way]] = {
    0: (Way.OUTWARD, Way.INWARD),
    1: (Way.UP, Way.DOWN),
    2: (Way.FORWARD, Way.BACK),
}


@dataclass(frozen=True, slots=True)
class Step:
    """So many finger breadths (0.5, 1, 1.5, 2, 3, ...) one way."""

    fingers: float
    way: Way


@dataclass(frozen=True, slots=True)
class PressPlace:
    """A place told from everyday landmarks.

    From `start` by `steps` (none: on it); or, where `end` is set, `share` of the way from `start`
    to `end` (0.25, 1/3, 0.5, 2/3 or 0.75).
    """

    start: str
    steps: tuple[Step, ...] = ()
    end: str | None = None
    share: float = 0.0


def press_place(landmarks: Landmarks, mark: tuple[float, float, float]) -> PressPlace:
    """Return where an X of the left side (world mm) lies, told from everyday landmarks."""
    at = np.array(mark, dtype=np.float64)
    places = {name: landmarks[name].xyz(Laterality.LEFT) for name in EVERYDAY if name in landmarks}
    told = [*_from_landmarks(places, at), *_on_lines(places, at)]
    return min(told, key=lambda found: found[0])[1]


def _from_landmarks(
    places: Mapping[str, NDArray[np.float64]], at: NDArray[np.float64]
) -> Iterator[tuple[float, PressPlace]]:
    """Yield (how hard it is to follow, place) of the steps from each landmark."""
    for name, place in places.items():
        way = at - place
        distance = float(np.linalg.norm(way))
        axes = sorted(_AXES[EVERYDAY[name]], key=lambda axis: -abs(way[axis]))[:2]
        untold = float(np.linalg.norm([way[axis] for axis in range(3) if axis not in axes]))
        steps = () if distance <= ON_MM else tuple(_steps(way, axes))
        yield distance + UNTOLD * untold, PressPlace(name, steps)


def _steps(way: NDArray[np.float64], axes: Sequence[int]) -> Iterator[Step]:
    for axis in axes:
        fingers = abs(float(way[axis])) / FINGER_MM
        if fingers >= LEAST_STEP:
            yield Step(_rounded(fingers), _WAYS[axis][0 if way[axis] > 0 else 1])


def _rounded(fingers: float) -> float:
    """Return halves up to two finger breadths, whole ones beyond."""
    return max(0.5, round(fingers * 2) / 2) if fingers < 2 else float(round(fingers))


_SHARES = (0.25, 1 / 3, 0.5, 2 / 3, 0.75)


def _on_lines(
    places: Mapping[str, NDArray[np.float64]], at: NDArray[np.float64]
) -> Iterator[tuple[float, PressPlace]]:
    """Yield (how hard it is to follow, place) of the lines near which a point lies."""
    for start, end in LINES:
        if start not in places or end not in places:
            continue
        line = places[end] - places[start]
        along = float(line @ (at - places[start]) / (line @ line))
        share = min(_SHARES, key=lambda known: abs(known - along))
        off = float(np.linalg.norm(places[start] + share * line - at))
        if off <= BETWEEN_MM:
            yield LINE_MM + off, PressPlace(start, (), end, share)
