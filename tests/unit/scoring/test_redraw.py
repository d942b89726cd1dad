"""Drawing the same pain again errs as people do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.resources import asset
from bodymap.scoring.evaluate import read_cases
from bodymap.scoring.evidence import Ground
from bodymap.scoring.ranking import weighted_paint
from bodymap.scoring.redraw import (
    AREA_ICC,
    JACCARD_MEAN,
    JACCARD_SD,
    PaintMasks,
    RedrawModel,
    mean_radius_mm,
    paint_masks,
    painted_cells,
    redraws,
    signed_distance,
)
from bodymap.scoring.simulate import Simulator
from bodymap.terms import BodyView

CASES = Path(__file__).parents[2] / "cases"
TIMES = 10
Areas = NDArray[np.float64]


def disc(radius: float, size: int = 60) -> NDArray[np.bool_]:
    i, j = np.mgrid[:size, :size] - size // 2
    return np.asarray(np.hypot(i, j) <= radius)


def sample(ground: Ground, stem: str) -> PaintMasks:
    drawing = read_drawing(asset("samples", f"{stem}.bodymap.json"))
    painted = painted_skin(drawing, ground.material.figure)
    return paint_masks(weighted_paint(painted), ground.patterns.cells.skin)


def population(ground: Ground, simulator: Simulator) -> Iterable[PaintMasks]:
    """Yield samples, every third published case and 40 simulated drawings."""
    figure, cells = ground.material.figure, ground.patterns.cells
    for path in sorted(asset("samples").glob("*.bodymap.json")):
        yield sample(ground, path.name.removesuffix(".bodymap.json"))
    for case in read_cases(CASES / "vignettes.json")[::3]:
        yield paint_masks(weighted_paint(painted_skin(case.drawing, figure)), cells.skin)
    for drawing in simulator.drawings(40, seed=3):
        yield ground.places.masks(drawing.painted(len(cells), rated=False))


def agreement(ground: Ground, masks: PaintMasks, seed: int) -> tuple[Areas, float, Areas]:
    """Return the Jaccard index of each redraw, the drawn area and the areas of the redraws."""
    cells = ground.patterns.cells
    for some in redraws(cells, masks, TIMES, seed=seed):
        area, before = cells.area[some.cells][:, None], some.before[:, None]
        common = (np.minimum(before, some.after) * area).sum(axis=0)
        either = (np.maximum(before, some.after) * area).sum(axis=0)
        return common / either, float((before * area).sum()), (some.after * area).sum(axis=0)
    raise AssertionError("nothing was redrawn")


def intraclass_correlation(first: Areas, second: Areas) -> float:
    """Return ICC(2,1): two-way random effects, absolute agreement, single measures."""
    both = np.stack([first, second], axis=1)
    count, mean = len(both), both.mean()
    people = 2 * ((both.mean(axis=1) - mean) ** 2).sum() / (count - 1)
    times = count * ((both.mean(axis=0) - mean) ** 2).sum()
    rest = both - both.mean(axis=1, keepdims=True) - both.mean(axis=0) + mean
    error = (rest**2).sum() / (count - 1)
    return float((people - error) / (people + error + 2 / count * (times - error)))


def test_that_redraws_agree_as_published(ground: Ground, simulator: Simulator) -> None:
    found = [
        agreement(ground, masks, seed)
        for seed, masks in enumerate(population(ground, simulator), 100)
    ]
    jaccard = np.array([row[0] for row in found])
    first, again = np.array([row[1] for row in found]), np.array([row[2] for row in found])
    correlation = np.mean([intraclass_correlation(first, again[:, k]) for k in range(TIMES)])
    assert jaccard.mean() == pytest.approx(JACCARD_MEAN, abs=0.03)
    assert jaccard.std() == pytest.approx(JACCARD_SD, abs=0.03)
    assert correlation == pytest.approx(AREA_ICC, abs=0.015)
    assert (again / first[:, None]).mean() == pytest.approx(1.0, abs=0.05)


def test_that_a_hand_without_error_draws_the_same(ground: Ground) -> None:
    still = RedrawModel(shift=0.0, spread=0.0, length_mm=60.0, size=0.0)
    for some in redraws(ground.patterns.cells, sample(ground, "crown_right"), 3, model=still):
        assert some.after == pytest.approx(np.repeat(some.before[:, None], 3, axis=1))


def test_that_a_seed_gives_the_same_redraws(ground: Ground) -> None:
    masks = sample(ground, "earache_right")
    first, again, other = (
        np.concatenate(
            [some.weights for some in redraws(ground.patterns.cells, masks, 30, seed=seed)], axis=1
        )
        for seed in (1, 1, 2)
    )
    assert first.shape[1] == 30
    assert (first == again).all()
    assert (first != other).any()


def test_that_stronger_pain_keeps_its_weight(ground: Ground) -> None:
    """A place painted at half the strongest intensity counts half in every redraw."""
    masks = sample(ground, "crown_right")
    halved = PaintMasks(tuple((0.5 * weight, views) for weight, views in masks.layers))
    cells = ground.patterns.cells
    for whole, half in zip(redraws(cells, masks, 5), redraws(cells, halved, 5), strict=True):
        assert half.after == pytest.approx(whole.after)
        assert half.weights == pytest.approx(0.5 * whole.weights)


def test_that_two_intensities_share_the_paint(ground: Ground) -> None:
    masks = sample(ground, "crown_right")
    ((_, views), *_) = masks.layers
    view, mask = max(views.items(), key=lambda item: int(item[1].sum()))
    left, right = mask.copy(), mask.copy()
    middle = int(np.median(np.nonzero(mask)[1]))
    left[:, middle:], right[:, :middle] = False, False
    both = PaintMasks(((1.0, {view: left}), (0.4, {view: right})))
    for some in redraws(ground.patterns.cells, both, 5):
        assert (some.weights <= some.after + 1e-6).all()
        assert (some.weights >= 0.4 * some.after - 1e-6).all()


def test_that_nothing_painted_gives_no_redraw(ground: Ground) -> None:
    assert list(redraws(ground.patterns.cells, PaintMasks(()), 10)) == []


def test_that_distances_are_those_of_a_disc() -> None:
    field = signed_distance(disc(12), 1.0)
    i, j = np.mgrid[:60, :60] - 30
    exact = 12 - np.hypot(i, j)
    near = np.abs(exact) < 15
    assert np.abs(field - exact)[near].max() < 1.2
    assert mean_radius_mm({BodyView.FRONT: field}) == pytest.approx(12, abs=1.0)


def test_that_distances_follow_the_pixel_size_and_stop_at_the_reach() -> None:
    fine, coarse = signed_distance(disc(6), 1.0), signed_distance(disc(6), 2.0)
    inside = fine > 0
    assert coarse[inside] == pytest.approx(2 * fine[inside])
    assert fine.min() == -30.0


def test_that_cells_carry_the_area_that_is_painted(ground: Ground) -> None:
    figure = ground.material.figure
    drawing = read_drawing(asset("samples", "half_band_right.bodymap.json"))
    painted = painted_skin(drawing, figure)
    cells = ground.patterns.cells
    masks = paint_masks(weighted_paint(painted), cells.skin)
    flat = PaintMasks(tuple((1.0, views) for _, views in masks.layers))
    counted = float((painted_cells(cells, flat) * cells.area).sum()) / 100
    assert counted == pytest.approx(figure.measure.area_cm2(painted.all_polygons()), rel=0.02)
