"""Formulas are compared on drawings their parameters were not chosen on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.model import Emphasis, ZoneKind
from bodymap.scoring.choose import (
    FAMILIES,
    FOLDS,
    Formula,
    answers,
    compared,
    formulas,
    outcome,
    table,
)
from bodymap.scoring.evidence import Ground, Known, Measured
from bodymap.scoring.overlap import Overlap
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.scoring.simulate import Simulator
from bodymap.terms import Laterality

CORE = ZONE_CLASSES.index((ZoneKind.PRIMARY, Emphasis.STRONG))
SPILL = ZONE_CLASSES.index((ZoneKind.SPILLOVER, Emphasis.MODERATE))
NOWHERE = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32))


def measured(core: float, core_area: float, spill: float, spill_area: float) -> Measured:
    """Return one drawing of 100 mm2 and one pattern."""
    shared, areas = np.zeros((1, 1, len(ZONE_CLASSES))), np.zeros((1, 1, len(ZONE_CLASSES)))
    shared[0, 0, [CORE, SPILL]] = core, spill
    areas[0, 0, [CORE, SPILL]] = core_area, spill_area
    place = (("alpha", Laterality.LEFT),)
    pain = np.array([100.0])
    return Measured(place, shared.astype(np.float32), areas.astype(np.float32), pain, pain)


@pytest.fixture(scope="module")
def some(ground: Ground, simulator: Simulator) -> list[Known]:
    return [
        ground.of_simulated(drawing, number % FOLDS)
        for number, drawing in enumerate(simulator.drawings(40, seed=5))
    ]


def test_that_the_formulas_are_what_their_names_say() -> None:
    found = measured(50, 80, 20, 40)
    tversky = Formula(
        "Tversky", {"spillover": 0.5, "weak": 1, "missing": 0.2, "missing_spillover": 0.5}
    )
    assert tversky.scores(found)[0, 0] == pytest.approx(60 / (100 + 0.2 * (30 + 0.5 * 20)))
    f_beta = Formula("F-beta", {"spillover": 0.5, "weak": 1, "beta": 2})
    covered, painted = 60 / 100, 60 / 100
    assert f_beta.scores(found)[0, 0] == pytest.approx(
        5 * covered * painted / (4 * covered + painted)
    )
    dice = Formula("Dice", {"spillover": 0.5, "weak": 1})
    assert dice.scores(found)[0, 0] == pytest.approx(2 * 60 / (100 + 100))
    ratio = Formula("likelihood ratio", {"core": 0.5, "spill": 0.2, "weak": 1, "outside": 0.1})
    gained = 50 * np.log(5) + 20 * np.log(2)
    lost = 30 * np.log(0.5 / 0.9) + 20 * np.log(0.8 / 0.9)
    assert ratio.scores(found)[0, 0] == pytest.approx((gained + lost) / 100)


def test_that_the_shipped_policy_is_one_of_the_formulas() -> None:
    found = measured(50, 80, 20, 40)
    match = DEFAULT_POLICY.match(
        Overlap(found.shared[0].astype(float), found.areas[0].astype(float), 100.0)
    )
    scores = [formula.scores(found)[0, 0] for formula in formulas("Tversky")]
    assert np.abs(np.array(scores) - match.score[0]).min() < 1e-6


def test_that_every_family_has_parameters_to_choose_from() -> None:
    for family in FAMILIES:
        tried = formulas(family)
        assert len({str(formula) for formula in tried}) == len(tried) > 5


def test_that_ranks_count_muscles_and_not_trigger_points() -> None:
    places = (
        ("alpha", Laterality.LEFT),
        ("alpha", Laterality.RIGHT),
        ("beta", Laterality.LEFT),
        ("gamma", Laterality.LEFT),
    )
    zeros = np.zeros((1, 4, len(ZONE_CLASSES)), dtype=np.float32)
    found = Measured(places, zeros, zeros, np.ones(1), np.ones(1))
    known = Known("published", 0, ("beta",), ("alpha",), NOWHERE)
    truth = answers([known], found)
    result = outcome(truth, truth.best(found, np.array([[0.9, 0.8, 0.7, 0.1]])))
    assert result.rank.tolist() == [2]
    assert result.acceptable.tolist() == [True]


def test_that_parameters_never_see_their_outer_fold(ground: Ground, some: list[Known]) -> None:
    """Wrong answers in the first fold change nothing of what comes of the others but ranks there.

    If they were seen, another formula would be chosen for the first fold itself.
    """
    found = ground.measured(some)
    truth = answers(some, found)
    wrong = [replace(known, expected=("deltoid",)) if known.fold == 0 else known for known in some]
    inner = truth.folds != 0
    for family in FAMILIES:
        for formula in formulas(family)[::20]:
            scores = formula.scores(found)
            told, lied = (
                outcome(given, given.best(found, scores)).goal(given, inner)
                for given in (truth, answers(wrong, found))
            )
            assert told == lied


def test_that_a_table_has_a_row_for_every_family_and_variant(
    ground: Ground, some: list[Known]
) -> None:
    rows = compared(ground, some, [(True, False), (False, True)])
    assert [row.family for row in rows] == [*FAMILIES, *FAMILIES]
    for row in rows:
        assert 0 < row.simulated_first <= row.simulated_top3 <= 1
    lines = table(rows).splitlines()
    assert len(lines) == 2 + len(rows)
    assert {line.count("|") for line in lines} == {12}


def test_that_joined_trigger_points_come_after_the_single_ones(
    ground: Ground, some: list[Known]
) -> None:
    single, joined = ground.measured(some[:3]), ground.measured(some[:3], joined=True)
    rows = len(single.places)
    assert joined.places[:rows] == single.places
    assert len(joined.places) > rows
    assert (joined.shared[:, :rows] == single.shared).all()
    assert (joined.shared.sum(axis=(1, 2)) > single.shared.sum(axis=(1, 2))).all()


def test_that_ratings_can_be_left_out(ground: Ground, some: list[Known]) -> None:
    rated, flat = ground.measured(some), ground.measured(some, rated=False)
    assert (rated.pain <= flat.pain + 1e-6).all()
    assert flat.pain == pytest.approx(flat.extent)
