"""Simulated patients: drawings made from the atlas' own patterns, as unlike them as real ones.

Nobody's pain follows a textbook's zone. A simulated patient has one trigger point (or two); its
zones are warped, some places are left out (spillover sooner than primary), some are painted only
in part, some paint lies elsewhere, and the hand errs as in `bodymap.scoring.redraw`. Some paint
areas, some only set dabs. How much of each is our estimate; nothing is taken from a case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.model import Emphasis, ZoneKind
from bodymap.scoring.cells import CellPatterns, Floats, Indices
from bodymap.scoring.places import Places
from bodymap.scoring.redraw import REDRAW_MODEL, waves_at
from bodymap.terms import Laterality

Key = tuple[str, Laterality]

_ON_INSET = 0.5
"""Chance that toothache is painted on the mouth inset and not on the face."""

_SHADE_MM = 30.0
_LEAST_MM2 = 100.0
_LEAST_PATCH_MM2 = 30.0
_STRENGTHS = (5.0, 10.0)
_SPILLOVER_STRENGTH = (0.4, 0.9)


@dataclass(frozen=True, slots=True)
class SimulationModel:
    """How simulated patients paint; shares and chances 0-1, lengths in mm.

    `warp_mm` is the median displacement of zones and hand in each direction; `painted_...` the
    chance that a place is painted at all, `covered` the least and largest share of it; `extra` and
    `far` the chances of a disc of `extra_mm` beside the pattern and anywhere; `dabs` the chance
    that only round dabs of `dab_mm` are set; `rated` that intensities are given.
    """

    warp_mm: float = 6.0
    painted_primary: float = 0.9
    painted_spillover: float = 0.45
    painted_weak: float = 0.25
    covered: tuple[float, float] = (0.4, 1.0)
    extra: float = 0.25
    far: float = 0.05
    extra_mm: tuple[float, float] = (8.0, 20.0)
    dabs: float = 0.3
    dab_mm: tuple[float, float] = (9.0, 16.0)
    rated: float = 0.6


@dataclass(frozen=True, slots=True)
class SimulatedDrawing:
    """A drawing and who is responsible: `cells` (n,) painted, `weights` (n,) relative intensity."""

    responsible: tuple[Key, ...]
    cells: Indices
    weights: Floats

    @property
    def muscles(self) -> tuple[str, ...]:
        """Return the responsible muscles."""
        return tuple(point.partition(".")[0] for point, _ in self.responsible)

    def painted(self, cell_count: int, *, rated: bool = True) -> Floats:
        """Return the weight of every cell (n,); all alike unless `rated`."""
        painted = np.zeros(cell_count, dtype=np.float32)
        painted[self.cells] = self.weights if rated else 1.0
        return painted


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Cells of one trigger point's zones, their class and the number of the place they form."""

    cells: Indices
    classes: NDArray[np.int8]
    places: NDArray[np.int64]
    near: Indices


class Simulator:
    """Makes drawings of simulated patients; the same seed gives the same drawings."""

    def __init__(
        self,
        patterns: CellPatterns,
        places: Places,
        model: SimulationModel | None = None,
    ) -> None:
        self.patterns = patterns
        self.places = places
        self.model = model or SimulationModel()
        self._waves = {
            length: waves_at(places.xyz, length) for length in (REDRAW_MODEL.length_mm, _SHADE_MM)
        }
        muscles: dict[Key, list[int]] = {}
        for row, (point, side) in enumerate(patterns.keys):
            muscles.setdefault((point.partition(".")[0], side), []).append(row)
        self._muscles = list(muscles.values())
        self._known: dict[tuple[int, bool], _Pattern | None] = {}

    def drawings(
        self, count: int, *, seed: int = 0, pairs: bool = False
    ) -> Iterator[SimulatedDrawing]:
        """Yield `count` drawings of random trigger points, or of random pairs of two muscles."""
        for number in range(count):
            yield self.drawing(seed=(seed, number), pair=pairs)

    def drawing(self, *, seed: int | tuple[int, ...], pair: bool = False) -> SimulatedDrawing:
        """Return one drawing."""
        hand = np.random.default_rng(seed)
        while True:
            some = [self._one(hand) for _ in range(2 if pair else 1)]
            if len({key[0].partition(".")[0] for key, _ in some}) < len(some):
                continue
            painted = np.zeros(len(self.patterns.cells), dtype=np.float32)
            for _, paint in some:
                np.maximum(painted, paint, out=painted)
            cells = np.flatnonzero(painted)
            if self.patterns.cells.area[cells].sum() < _LEAST_MM2:
                continue
            return SimulatedDrawing(tuple(key for key, _ in some), cells, painted[cells])

    def _one(self, hand: np.random.Generator) -> tuple[Key, Floats]:
        while True:
            rows = self._muscles[int(hand.integers(len(self._muscles)))]
            row = rows[int(hand.integers(len(rows)))]
            pattern = self._pattern(row, with_mouth=bool(hand.random() < _ON_INSET))
            if pattern is not None:
                return self.patterns.keys[row], self._paint(pattern, hand)

    def _pattern(self, row: int, *, with_mouth: bool) -> _Pattern | None:
        key = (row, with_mouth)
        if key not in self._known:
            classes = self.patterns.pattern(row, with_mouth=with_mouth)
            cells = np.flatnonzero(classes >= 0)
            self._known[key] = None
            if len(cells):
                self._known[key] = _Pattern(
                    cells, classes, self._numbered(cells, classes), self.places.around(cells, 30.0)
                )
        return self._known[key]

    def _numbered(self, cells: Indices, classes: NDArray[np.int8]) -> NDArray[np.int64]:
        """Return for every cell of the skin the number of its place in the pattern, else -1."""
        numbers = np.full(len(classes), -1, dtype=np.int64)
        count = 0
        for zone_class in np.unique(classes[cells]):
            mine = cells[classes[cells] == zone_class]
            patches = self.places.patches(mine)
            numbers[mine] = patches + count
            count += int(patches.max()) + 1
        return numbers

    def _field(self, cells: Indices, length: float, hand: np.random.Generator, n: int) -> Floats:
        waves = self._waves[length][cells]
        return waves @ hand.standard_normal((waves.shape[1], n)).astype(np.float32)

    def _paint(self, pattern: _Pattern, hand: np.random.Generator) -> Floats:
        model = self.model
        near = pattern.near
        amplitude = model.warp_mm * float(np.exp(0.5 * hand.standard_normal()))
        moved = self._field(near, REDRAW_MODEL.length_mm, hand, 3) * np.float32(amplitude)
        source = self.places.nearest(self.places.xyz[near] + moved)
        place = np.where(source >= 0, pattern.places[source], -1)
        shade = self._field(near, _SHADE_MM, hand, 1)[:, 0]
        kept = np.zeros(len(near), dtype=np.bool_)
        intensity = np.zeros(len(near), dtype=np.float32)
        strong = float(hand.uniform(*_STRENGTHS))
        for number in self._chosen(pattern, hand):
            mine = np.flatnonzero(place == number)
            if len(mine) == 0:
                continue
            share = float(hand.uniform(*model.covered))
            kept[mine] = shade[mine] >= np.quantile(shade[mine], 1 - share)
            zone_class = pattern.classes[pattern.places == number][0]
            is_core = ZONE_CLASSES[zone_class][0] is ZoneKind.PRIMARY
            felt = strong if is_core else strong * float(hand.uniform(*_SPILLOVER_STRENGTH))
            intensity[mine] = round(felt)
        painted = np.zeros(len(self.patterns.cells), dtype=np.float32)
        painted[near[kept]] = intensity[kept]
        if hand.random() < model.dabs:
            painted = self._dabbed(painted, hand)
        self._add_extra(painted, pattern, hand, round(strong * float(hand.uniform(0.4, 1.0))))
        if hand.random() >= model.rated or not painted.any():
            return (painted > 0).astype(np.float32)
        return np.asarray(painted / painted.max(), dtype=np.float32)

    def _chosen(self, pattern: _Pattern, hand: np.random.Generator) -> list[int]:
        """Return the numbers of the places that are painted: at least one."""
        numbers, first = np.unique(pattern.places[pattern.cells], return_index=True)
        chances = np.array(
            [self._chance(pattern.classes[pattern.cells[cell]]) for cell in first.tolist()]
        )
        while True:
            chosen = hand.random(len(numbers)) < chances
            if (chosen & (chances == chances.max())).any():
                return [int(number) for number in numbers[chosen]]

    def _chance(self, zone_class: int) -> float:
        kind, emphasis = ZONE_CLASSES[zone_class]
        if kind is ZoneKind.PRIMARY:
            return self.model.painted_primary
        weak = emphasis is Emphasis.WEAK
        return self.model.painted_weak if weak else self.model.painted_spillover

    def _dabbed(self, painted: Floats, hand: np.random.Generator) -> Floats:
        """Return the same drawing as a few round dabs, one to three in every patch."""
        cells = np.flatnonzero(painted)
        dabbed = np.zeros_like(painted)
        if len(cells) == 0:
            return painted
        patches = self.places.patches(cells)
        radius = float(hand.uniform(*self.model.dab_mm))
        for number in range(int(patches.max()) + 1):
            mine = cells[patches == number]
            if self.patterns.cells.area[mine].sum() < _LEAST_PATCH_MM2:
                continue
            for _ in range(int(hand.integers(1, 4))):
                centre = int(mine[int(hand.integers(len(mine)))])
                dabbed[self.places.disc(centre, radius)] = painted[centre]
        return dabbed

    def _add_extra(
        self, painted: Floats, pattern: _Pattern, hand: np.random.Generator, felt: float
    ) -> None:
        """Add a disc that no pattern explains: beside the pattern, seldom anywhere."""
        body = np.flatnonzero(~self.patterns.cells.in_mouth)
        for chance, where in ((self.model.extra, pattern.near), (self.model.far, body)):
            if hand.random() < chance:
                centre = int(where[int(hand.integers(len(where)))])
                radius = float(hand.uniform(*self.model.extra_mm))
                disc = self.places.disc(centre, radius)
                painted[disc[painted[disc] == 0]] = max(1.0, felt)
