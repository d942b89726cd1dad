"""Simulated patients paint as unlike their pattern as real ones, and the same for a seed."""

from __future__ import annotations

import numpy as np
import pytest

from bodymap.scoring.evidence import Ground
from bodymap.scoring.simulate import SimulatedDrawing, SimulationModel, Simulator

MANY = 60


@pytest.fixture(scope="module")
def drawings(simulator: Simulator) -> list[SimulatedDrawing]:
    return list(simulator.drawings(MANY, seed=1))


def covered(ground: Ground, drawing: SimulatedDrawing) -> float:
    """Return the share of the paint inside the responsible patterns."""
    rows = [ground.patterns.keys.index(key) for key in drawing.responsible]
    inside = ground.patterns.covered(drawing.cells)[rows].max(axis=0)
    area = ground.patterns.cells.area[drawing.cells]
    return float(inside @ area / area.sum())


def test_that_a_seed_gives_the_same_drawing(simulator: Simulator) -> None:
    first, again, other = (simulator.drawing(seed=seed) for seed in (7, 7, 8))
    assert first.responsible == again.responsible
    assert (first.cells == again.cells).all()
    assert (first.weights == again.weights).all()
    assert first.cells.shape != other.cells.shape or (first.cells != other.cells).any()


def test_that_a_drawing_does_not_depend_on_those_before(
    simulator: Simulator, drawings: list[SimulatedDrawing]
) -> None:
    later = list(simulator.drawings(3, seed=1))[2]
    assert later.responsible == drawings[2].responsible
    assert (later.cells == drawings[2].cells).all()


def test_that_paint_lies_mostly_but_not_wholly_in_the_pattern(
    ground: Ground, drawings: list[SimulatedDrawing]
) -> None:
    shares = np.array([covered(ground, drawing) for drawing in drawings])
    assert 0.55 < np.median(shares) < 0.95
    assert shares.max() > 0.9


def test_that_patterns_are_painted_only_in_part(
    ground: Ground, drawings: list[SimulatedDrawing]
) -> None:
    parts = []
    for drawing in drawings:
        row = ground.patterns.keys.index(drawing.responsible[0])
        overlap = ground.patterns.overlap(drawing.painted(len(ground.patterns.cells), rated=False))
        parts.append(overlap.shared[row].sum() / overlap.areas[row].sum())
    assert 0.1 < np.median(parts) < 0.6


def test_that_many_muscles_and_both_sides_come(drawings: list[SimulatedDrawing]) -> None:
    assert len({drawing.muscles[0] for drawing in drawings}) > 20
    assert len({side for drawing in drawings for _, side in drawing.responsible}) == 2


def test_that_intensities_are_relative_and_can_be_left_out(
    drawings: list[SimulatedDrawing],
) -> None:
    for drawing in drawings:
        assert drawing.weights.max() == 1.0
        assert drawing.weights.min() > 0
    rated = [len(np.unique(drawing.weights)) > 1 for drawing in drawings]
    assert any(rated)
    assert not all(rated)
    assert set(np.unique(drawings[0].painted(100_000, rated=False))) == {0.0, 1.0}


def test_that_pairs_are_of_two_muscles(simulator: Simulator, ground: Ground) -> None:
    for drawing in simulator.drawings(10, seed=4, pairs=True):
        assert len(set(drawing.muscles)) == 2
        assert covered(ground, drawing) > 0.2


def test_that_a_still_hand_paints_the_pattern_itself(ground: Ground) -> None:
    """Up to the grid on which places are looked up."""
    exact = SimulationModel(
        warp_mm=0.0,
        painted_primary=1.0,
        painted_spillover=1.0,
        painted_weak=1.0,
        covered=(1.0, 1.0),
        extra=0.0,
        far=0.0,
        dabs=0.0,
        rated=0.0,
    )
    for drawing in Simulator(ground.patterns, ground.places, exact).drawings(6, seed=2):
        assert covered(ground, drawing) > 0.85
        row = ground.patterns.keys.index(drawing.responsible[0])
        overlap = ground.patterns.overlap(drawing.painted(len(ground.patterns.cells)))
        if not ground.patterns.cells.in_mouth[drawing.cells].any():
            assert overlap.shared[row].sum() > 0.85 * overlap.areas[row].sum()


def test_that_dabs_are_round_and_few(ground: Ground, simulator: Simulator) -> None:
    dabs = Simulator(ground.patterns, ground.places, SimulationModel(dabs=1.0, extra=0.0, far=0.0))
    areas = [
        ground.patterns.cells.area[drawing.cells].sum() / 100
        for drawing in dabs.drawings(12, seed=3)
    ]
    assert np.median(areas) < 40
