"""Drawings with a known answer, measured once: what policies, groups and refusals are chosen on.

Everything is counted on cells; a row's zones that share a muscle and side can be joined in pairs,
to ask whether a muscle is better explained by two of its trigger points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.pain.extent import painted_skin
from bodymap.scoring.cells import CellPatterns, Floats, skin_cells
from bodymap.scoring.evaluate import GUIDE, NEGATIVE, Case
from bodymap.scoring.pixels import PixelPatterns
from bodymap.scoring.places import Places
from bodymap.scoring.ranking import weighted_paint
from bodymap.scoring.redraw import paint_masks, painted_cells
from bodymap.scoring.simulate import SimulatedDrawing
from bodymap.terms import Laterality

PUBLISHED = "published"
SIMULATED = "simulated"

Place = tuple[str, Laterality]


@dataclass(frozen=True, slots=True)
class Known:
    """One drawing with its answer. `fold` keeps variants of one drawing together.

    `painted` holds (cells, weights by intensity).
    """

    kind: str
    fold: int
    expected: tuple[str, ...]
    acceptable: tuple[str, ...]
    painted: tuple[NDArray[np.int64], Floats]

    def weights(self, cell_count: int, *, rated: bool = True) -> Floats:
        """Return the weight of every cell (n,); all painted ones alike unless `rated`."""
        cells, weights = self.painted
        found = np.zeros(cell_count, dtype=np.float32)
        found[cells] = weights if rated else 1.0
        return found


class Ground:
    """The atlas over cells, for measuring many drawings."""

    def __init__(self, material: AtlasOnFigure, *, every_muscle: bool = False) -> None:
        self.material = material
        points = [
            point.id
            for muscle in material.atlas.muscles
            if muscle.ranked or every_muscle
            for point in muscle.trigger_points
        ]
        skin = material.figure.skin
        self.patterns = CellPatterns(
            skin_cells(skin), PixelPatterns(material.compiled, skin, points)
        )
        self.places = Places(self.patterns.cells)

    def of_case(self, case: Case, fold: int) -> Known:
        """Return a case of a cases file."""
        cells = self.patterns.cells
        paint = weighted_paint(painted_skin(case.drawing, self.material.figure, case.id))
        painted = painted_cells(cells, paint_masks(paint, cells.skin))
        kind = case.kind if case.kind in (GUIDE, NEGATIVE) else PUBLISHED
        some = np.flatnonzero(painted)
        return Known(kind, fold, case.expected, case.acceptable, (some, painted[some]))

    def of_simulated(self, drawing: SimulatedDrawing, fold: int) -> Known:
        """Return a simulated drawing."""
        painted = (drawing.cells, drawing.weights)
        return Known(SIMULATED, fold, tuple(dict.fromkeys(drawing.muscles)), (), painted)

    def measured(
        self, drawings: Sequence[Known], *, rated: bool = True, joined: bool = False
    ) -> Measured:
        """Return the overlaps of all drawings; `joined` adds pairs of a muscle's trigger points."""
        keys: list[Place] = [(point.partition(".")[0], side) for point, side in self.patterns.keys]
        pairs = self._pairs() if joined else []
        unions = {mouth: self._unions(pairs, with_mouth=mouth) for mouth in (False, True)}
        shared, areas, pains, extents = [], [], [], []
        for known in drawings:
            cells = known.painted[0]
            painted = known.weights(len(self.patterns.cells), rated=rated)
            overlap = self.patterns.overlap(painted)
            with_mouth = bool(self.patterns.cells.in_mouth[cells].any())
            more, more_areas = unions[with_mouth].overlap(painted, self.patterns.cells.area)
            shared.append(np.concatenate([overlap.shared, more]))
            areas.append(np.concatenate([overlap.areas, more_areas]))
            pains.append(overlap.pain)
            extents.append(float(self.patterns.cells.area[cells].sum()))
        keys += [keys[first] for first, _ in pairs]
        return Measured(
            tuple(keys),
            np.array(shared, dtype=np.float32),
            np.array(areas, dtype=np.float32),
            np.array(pains),
            np.array(extents),
        )

    def _pairs(self) -> list[tuple[int, int]]:
        keys = self.patterns.keys
        return [
            (a, b)
            for a, b in combinations(range(len(keys)), 2)
            if keys[a][1] is keys[b][1]
            and keys[a][0].partition(".")[0] == keys[b][0].partition(".")[0]
        ]

    def _unions(self, pairs: Iterable[tuple[int, int]], *, with_mouth: bool) -> _Unions:
        rows = []
        for a, b in pairs:
            first, second = (self.patterns.pattern(row, with_mouth=with_mouth) for row in (a, b))
            both = np.where(
                first < 0, second, np.where(second < 0, first, np.minimum(first, second))
            )
            rows.append(both.astype(np.int8))
        size = len(self.patterns.cells)
        classes = np.array(rows, dtype=np.int8).reshape(-1, size)
        return _Unions(classes, _by_class(classes, self.patterns.cells.area))


@dataclass(frozen=True, slots=True)
class _Unions:
    """Zone class of every cell in each joined pattern (-1: outside) and the patterns' areas."""

    classes: NDArray[np.int8]
    areas: NDArray[np.float64]

    def overlap(
        self, painted: Floats, area: Floats
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        cells = np.flatnonzero(painted)
        return _by_class(self.classes[:, cells], painted[cells] * area[cells]), self.areas


def _by_class(classes: NDArray[np.int8], area: Floats) -> NDArray[np.float64]:
    return np.stack(
        [(classes == number) @ area.astype(np.float64) for number in range(len(ZONE_CLASSES))],
        axis=1,
    )


@dataclass(frozen=True, slots=True)
class Measured:
    """Overlaps of many drawings in mm2.

    `places` (muscle, side) of the rows; `shared`, `areas` (drawings, rows, classes), `pain`
    (drawings,) weighted by intensity, `extent` (drawings,) not.
    """

    places: tuple[Place, ...]
    shared: Floats
    areas: Floats
    pain: NDArray[np.float64]
    extent: NDArray[np.float64]
