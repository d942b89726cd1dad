"""Named places of head, neck and shoulders: painted from a list, recognised in a painting."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

import msgspec
import numpy as np
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import FRAMES
from bodymap.figure.landmarks import Landmarks
from bodymap.figure.load import Figure
from bodymap.pain.drawing import MAX_RADIUS_MM, MIN_RADIUS_MM, PainDrawing, Stroke
from bodymap.pain.territories import Painted, Points, Territories
from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality, other_side

AREA_KEY = "area"
SIDE_KEY = "side"
"""What a stroke of a named area carries in `extra`, so that unticking finds it again."""

MOST = 0.8
"""A patch of paint is named after its most painted areas, until these hold that much of it."""

FILLED = 0.6
"""An area of which that much is painted is named, however small it is beside the others."""

TOUCH_MM2 = 40.0
"""A patch smaller than the thinnest brush's dab is no place of its own."""

AT_MOST = 6

_STEP_OF_RADIUS = 0.35
_NEAR = 0.4
_SIDE_WORDS = frozenset({"left", "right", "midline"})
_PLACE = re.compile(r"(?P<a>-?\w+)(?:\s+(?P<share>\d+(?:\.\d+)?)\s+(?P<b>-?\w+))?")


class BodyPart(StrEnum):
    """The headings of the list, in its order."""

    HEAD = "head"
    EYES = "eyes"
    FACE = "face"
    EARS = "ears"
    MOUTH = "mouth"
    NECK = "neck"
    SHOULDERS = "shoulders"


@dataclass(frozen=True, slots=True)
class Area:
    """A place people name. `sides` it can be ticked on: left and right, the midline, or all."""

    id: str
    part: BodyPart
    sides: tuple[Laterality, ...]


AreaSide = tuple[str, Laterality]
"""An area's id and LEFT, RIGHT or MIDLINE."""


@dataclass(frozen=True, slots=True)
class MarkedArea:
    """An area that was painted, on the left, right, both sides or the midline.

    `share_of_area` is how much of it is painted, `share_of_paint` how much of all paint is in it.
    """

    area: str
    laterality: Laterality
    share_of_area: float
    share_of_paint: float


class _Brush(msgspec.Struct, forbid_unknown_fields=True):
    view: BodyView
    radius_mm: Annotated[float, msgspec.Meta(ge=MIN_RADIUS_MM, le=MAX_RADIUS_MM)]
    through: Annotated[list[str], msgspec.Meta(min_length=1)]


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    part: BodyPart
    left: list[_Brush] = []
    middle: list[_Brush] = []


class Areas:
    """The named areas on one figure.

    `all` in the order of the list; `keys` every (area id, side) that can be ticked.
    """

    def __init__(self, rows: Mapping[str, _Row], figure: Figure) -> None:
        self.figure = figure
        self._left: dict[AreaSide, tuple[Stroke, ...]] = {}
        found = []
        for name, row in rows.items():
            sides: tuple[Laterality, ...] = ()
            if row.left:
                sides += (Laterality.LEFT, Laterality.RIGHT)
                self._left[name, Laterality.LEFT] = self._brushed(name, row.left)
            if row.middle:
                sides += (Laterality.MIDLINE,)
                self._left[name, Laterality.MIDLINE] = self._brushed(name, row.middle)
            if not sides:
                raise ValueError(f"{name}: neither left nor middle says where it is")
            found.append(Area(name, row.part, sides))
        self.all: tuple[Area, ...] = tuple(found)
        self.by_id: Mapping[str, Area] = MappingProxyType({area.id: area for area in found})
        self.keys: tuple[AreaSide, ...] = tuple(
            (area.id, side) for area in found for side in area.sides
        )

    def _brushed(self, name: str, brushes: list[_Brush]) -> tuple[Stroke, ...]:
        landmarks = self.figure.landmarks
        return tuple(
            Stroke(
                brush.view,
                tuple(
                    _picture_point(place, brush.view, landmarks, name) for place in brush.through
                ),
                brush.radius_mm,
            )
            for brush in brushes
        )

    def strokes(
        self, area: str, side: Laterality, intensity: int | None = None
    ) -> tuple[Stroke, ...]:
        """Return the strokes that paint an area on a side; ProgramError where there is none.

        Each says in `extra` which area it is of.
        """
        extra = MappingProxyType({AREA_KEY: area, SIDE_KEY: str(side)})
        if side is Laterality.RIGHT:
            found = tuple(
                stroke.mirrored() for stroke in self._left.get((area, Laterality.LEFT), ())
            )
        else:
            found = self._left.get((area, side), ())
        if not found:
            raise ProgramError(f"there is no area {area!r} on the side {side}")
        return tuple(replace(stroke, intensity=intensity, extra=extra) for stroke in found)

    @cached_property
    def territories(self) -> Territories:
        """Return the skin divided among the areas; made when first asked for."""
        codes = {key: code for code, key in enumerate(self.keys)}
        mirrored = np.array([codes[area, other_side(side)] for area, side in self.keys])
        curves = {
            codes[key]: _joined([_curve(stroke, self.figure) for stroke in strokes])
            for key, strokes in self._left.items()
        }
        return Territories(self.figure.skin, curves, mirrored)

    def marked(self, painted: Painted) -> tuple[MarkedArea, ...]:
        """Return the areas by which a person would name what is painted, in the list's order.

        Each patch of paint is named after its most painted areas, until these hold MOST of it,
        and after every area of which FILLED is painted. A patch as small as a touch counts only
        where there is no larger one. Of more than AT_MOST names the most painted stay.
        """
        patches = self.territories.painted(painted)[:, :-1]
        total = patches.sum(axis=0)
        if not total.any():
            return ()
        named = set(np.flatnonzero(total >= FILLED * self.territories.mm2[:-1]).tolist())
        sizes = patches.sum(axis=1)
        for patch in patches[sizes >= min(TOUCH_MM2, float(sizes.max()))]:
            named |= _most_of(patch)
        marks = [mark for area in self.all for mark in self._marks(area, named, total)]
        most = sorted(marks, key=lambda mark: -mark.share_of_paint)[:AT_MOST]
        return tuple(mark for mark in marks if mark in most)

    def _marks(
        self, area: Area, named: set[int], total: NDArray[np.float64]
    ) -> Iterator[MarkedArea]:
        """Yield what is said of an area: a side, both, the middle, or a side and the middle."""
        code = {side: self.keys.index((area.id, side)) for side in area.sides}
        is_named = {side: code[side] in named for side in area.sides}
        mm2 = {side: float(total[code[side]]) for side in area.sides}
        left, right, middle = Laterality.LEFT, Laterality.RIGHT, Laterality.MIDLINE

        def mark(laterality: Laterality, *sides: Laterality) -> MarkedArea:
            amount = sum(mm2[side] for side in sides)
            skin = sum(float(self.territories.mm2[code[side]]) for side in sides)
            return MarkedArea(area.id, laterality, amount / skin, amount / float(total.sum()))

        if area.sides == (middle,):
            if is_named[middle]:
                yield mark(middle, middle)
        elif is_named.get(middle) and mm2[middle] >= mm2[left] + mm2[right]:
            yield mark(middle, middle)
        elif is_named[left] and is_named[right]:
            yield mark(Laterality.BOTH, *area.sides)
        else:
            yield from (mark(side, side) for side in area.sides if is_named[side])


def _most_of(patch: NDArray[np.float64]) -> set[int]:
    """Return the fewest areas that hold MOST of a patch (mm2 by area)."""
    order = np.argsort(-patch, kind="stable")
    before = np.cumsum(patch[order]) - patch[order]
    return {int(code) for code in order[before < MOST * patch.sum()] if patch[code] > 0}


def read_areas(figure: Figure, path: Path | None = None) -> Areas:
    """Return the areas of a file, by default those that ship with the program, on a figure.

    Raises EnvironmentProblem naming the file, the area and what is wrong.
    """
    path = asset("areas", "areas.toml") if path is None else path
    try:
        return Areas(_rows(path), figure)
    except ValueError as error:
        raise EnvironmentProblem(str(path), str(error), "install the program again") from error


def area_landmarks(path: Path | None = None) -> Mapping[str, frozenset[str]]:
    """Return the landmarks that lie in each area of a file, by default those that ship.

    Of a place between two landmarks the nearer one counts, of one half-way neither. Raises
    EnvironmentProblem naming the file.
    """
    return {
        name: frozenset(
            found
            for brush in (*row.left, *row.middle)
            for place in brush.through
            if (found := _nearer(place))
        )
        for name, row in _rows(asset("areas", "areas.toml") if path is None else path).items()
    }


def _nearer(place: str) -> str:
    match = _PLACE.fullmatch(place)
    if match is None:
        return ""
    share = float(match["share"] or 0)
    name = match["a"] if share < _NEAR else match["b"] if share > 1 - _NEAR else ""
    return name.removeprefix("-")


def _rows(path: Path) -> dict[str, _Row]:
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), dict[str, _Row])
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise EnvironmentProblem(str(path), str(error), "install the program again") from error


_known: dict[str, Areas] = {}


def areas_of(figure: Figure) -> Areas:
    """Return the shipped areas on a figure, read once for as long as that figure is in use."""
    known = _known.get(figure.name)
    if known is None or known.figure is not figure:
        known = _known[figure.name] = read_areas(figure)
    return known


def marked_areas(painted: Painted, figure: Figure) -> tuple[MarkedArea, ...]:
    """Return the areas by which a person would name what is painted; see `Areas.marked`."""
    return areas_of(figure).marked(painted)


def with_area(
    drawing: PainDrawing,
    area: str,
    side: Laterality,
    figure: Figure,
    intensity: int | None = None,
) -> PainDrawing:
    """Return the drawing with an area painted on a side; the same where it is ticked already."""
    if (area, side) in ticked(drawing):
        return drawing
    strokes = areas_of(figure).strokes(area, side, intensity)
    return replace(drawing, strokes=drawing.strokes + strokes)


def without_area(drawing: PainDrawing, area: str, side: Laterality) -> PainDrawing:
    """Return the drawing without the strokes of an area on a side; all others stay."""
    kept = tuple(stroke for stroke in drawing.strokes if _area_of(stroke) != (area, side))
    return drawing if len(kept) == len(drawing.strokes) else replace(drawing, strokes=kept)


def ticked(drawing: PainDrawing) -> frozenset[AreaSide]:
    """Return the areas and sides that were painted by ticking them."""
    return frozenset(key for stroke in drawing.strokes if (key := _area_of(stroke)) is not None)


def _area_of(stroke: Stroke) -> AreaSide | None:
    """Return what a stroke was ticked as; None for a hand's, or if a file says nonsense."""
    area, side = stroke.extra.get(AREA_KEY), stroke.extra.get(SIDE_KEY)
    if not isinstance(area, str) or not isinstance(side, str) or side not in _SIDE_WORDS:
        return None
    return area, Laterality(side)


def _picture_point(
    place: str, view: BodyView, landmarks: Landmarks, area: str
) -> tuple[float, float]:
    """Return where a view shows a place of the file (u, v mm), to a hundredth of a millimetre."""
    match = _PLACE.fullmatch(place)
    if match is None:
        raise ValueError(f"{area}: {place!r} is not a landmark, nor one, a share and another")
    at = _xyz(match["a"], landmarks, area)
    if match["share"]:
        at = at + float(match["share"]) * (_xyz(match["b"], landmarks, area) - at)
    u, v = FRAMES[view].project(at)
    return round(float(u), 2), round(float(v), 2)


def _xyz(name: str, landmarks: Landmarks, area: str) -> NDArray[np.float64]:
    landmark = landmarks.get(name.removeprefix("-"))
    if landmark is None:
        raise ValueError(f"{area}: there is no landmark {name!r}")
    return landmark.xyz(Laterality.RIGHT if name.startswith("-") else Laterality.LEFT)


def _curve(stroke: Stroke, figure: Figure) -> tuple[Points, Points]:
    """Return the skin points (k, 3) mm a stroke's brush passes, and its radius (k,) at each."""
    places = [stroke.points[0]]
    for (u0, v0), (u1, v1) in pairwise(stroke.points):
        count = max(
            1, math.ceil(math.hypot(u1 - u0, v1 - v0) / (_STEP_OF_RADIUS * stroke.radius_mm))
        )
        places += [
            (u0 + (u1 - u0) * k / count, v0 + (v1 - v0) * k / count) for k in range(1, count + 1)
        ]
    picked = [figure.skin.pick(stroke.view, u, v) for u, v in places]
    points = np.array([xyz for xyz in picked if xyz is not None])
    return points, np.full(len(points), stroke.radius_mm)


def _joined(curves: list[tuple[Points, Points]]) -> tuple[Points, Points]:
    points, radii = zip(*curves, strict=True)
    return np.concatenate(points), np.concatenate(radii)
