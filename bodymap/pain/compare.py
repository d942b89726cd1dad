"""How far two drawings agree: the second one from memory, or that of another visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.figure.load import Figure
from bodymap.figure.painted import PaintedSkin
from bodymap.geometry.contours import EMPTY, as_multipolygon
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.pain.territories import Painted, painted_pixels
from bodymap.terms import BodyView

Polygons = Mapping[BodyView, MultiPolygon]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two painted skins side by side. Areas are skin in cm2, every place counted once.

    `jaccard` (0-1) is the skin painted in both over the skin painted in either; 1 for two bare
    ones. `change_share` is the change over the first, None where the first is bare. `only_first`
    and `only_second` are what only one of them has, in view mm of every view. `shift_mm` is how
    far the centre of gravity moved, None where one of them has none to compare.
    """

    jaccard: float
    first_cm2: float
    second_cm2: float
    shared_cm2: float
    only_first: Polygons
    only_second: Polygons
    shift_mm: float | None

    @property
    def change_cm2(self) -> float:
        """How much more skin the second one covers; negative for less."""
        return self.second_cm2 - self.first_cm2

    @property
    def change_share(self) -> float | None:
        """The change as a share of the first: 0.5 for half as much again."""
        return self.change_cm2 / self.first_cm2 if self.first_cm2 > 0 else None


def agreement(first: Painted, second: Painted, figure: Figure) -> Agreement:
    """Return how far two painted skins of one figure agree."""
    one, other = _polygons(first), _polygons(second)
    both = {view: _overlay(shapely.intersection, one, other, view) for view in BodyView}
    measure = figure.measure
    first_cm2, second_cm2 = measure.area_cm2(one), measure.area_cm2(other)
    shared_cm2 = min(measure.area_cm2(both), first_cm2, second_cm2)
    either_cm2 = first_cm2 + second_cm2 - shared_cm2
    only_first, only_second = (
        MappingProxyType({view: _overlay(shapely.difference, *pair, view) for view in BodyView})
        for pair in ((one, other), (other, one))
    )
    return Agreement(
        jaccard=shared_cm2 / either_cm2 if either_cm2 > 0 else 1.0,
        first_cm2=first_cm2,
        second_cm2=second_cm2,
        shared_cm2=shared_cm2,
        only_first=only_first,
        only_second=only_second,
        shift_mm=_shift_mm(first, second, figure),
    )


def drawings_agreement(first: PainDrawing, second: PainDrawing, figure: Figure) -> Agreement:
    """Return how far two drawings agree; EnvironmentProblem if one is not of this figure."""
    one = painted_skin(first, figure, "first drawing")
    other = painted_skin(second, figure, "second drawing")
    return agreement(one, other, figure)


def _polygons(painted: Painted) -> Polygons:
    shapes = painted.all_polygons() if isinstance(painted, PaintedSkin) else painted
    return {view: as_multipolygon(shapes.get(view, EMPTY)) for view in BodyView}


def _overlay(
    overlay: Callable[[MultiPolygon, MultiPolygon], shapely.Geometry],
    one: Polygons,
    other: Polygons,
    view: BodyView,
) -> MultiPolygon:
    return as_multipolygon(overlay(one[view], other[view]))


def _shift_mm(first: Painted, second: Painted, figure: Figure) -> float | None:
    """Return how far (mm) the centre of the painted skin moved, straight through space.

    Straight, and not pulled onto the skin: the centre of two painted temples lies inside the head,
    and the skin nearest to it may be anywhere. The mouth inset is no part of the body's space: it
    counts only where both paint nothing else.
    """
    one, other = _centres(first, figure), _centres(second, figure)
    for in_mouth in (False, True):
        a, b = one.get(in_mouth), other.get(in_mouth)
        if a is not None and b is not None:
            return float(np.linalg.norm(b - a))
        if a is not None or b is not None:
            return None
    return None


def _centres(painted: Painted, figure: Figure) -> dict[bool, NDArray[np.float64]]:
    """Return the centre of gravity (3,) mm of the paint on the body (False) and in the mouth."""
    sums = {False: np.zeros(4), True: np.zeros(4)}
    for pixels in painted_pixels(painted, figure.skin):
        points = figure.skin.views[pixels.view].point.reshape(-1, 3)[pixels.index]
        weighted = np.append(pixels.mm2 @ points, pixels.mm2.sum())
        sums[pixels.view is BodyView.MOUTH] += weighted
    return {place: total[:3] / total[3] for place, total in sums.items() if total[3] > 0}
