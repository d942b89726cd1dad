"""Drawings that fit no pattern are said so, and others are not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.cli.choose import POSITIVES, fit_facts
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.resources import asset
from bodymap.scoring.evaluate import NEGATIVE, read_cases
from bodymap.scoring.evidence import Ground
from bodymap.scoring.no_fit import (
    NO_FIT_RULE,
    TEMPLATES,
    FitFacts,
    FitJudge,
    NoFitReason,
    chosen_rule,
    judged,
    no_fit_report,
    said_share,
)
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.ranking import weighted_paint
from bodymap.terms import BodyView

CASES = Path(__file__).parents[2] / "cases"
GOOD = FitFacts(extent_cm2=30.0, one_covered=0.7, two_covered=0.9, patches=2, cut_mm=0.0)

Facts = tuple[list[FitFacts], list[FitFacts], list[FitFacts]]


@pytest.fixture(scope="module")
def judge(ground: Ground) -> FitJudge:
    return FitJudge(ground.patterns)


@pytest.fixture(scope="module")
def facts(ground: Ground) -> Facts:
    return fit_facts(ground, (CASES / "vignettes.json", CASES / "negatives.json"), pairs=40)


def dabbed(ground: Ground, *dabs: tuple[BodyView, float, float, float]) -> WeightedPaint:
    painted = PaintedSkin(ground.material.figure.skin)
    for view, u, v, radius in dabs:
        painted.begin(view, None, erase=False)
        painted.extend([BrushPoint(u, v, radius)])
        painted.finish()
    return weighted_paint(painted)


def test_that_unseen_negatives_are_said_and_positives_are_not(facts: Facts) -> None:
    negatives, positives, _ = facts
    assert len(negatives) >= 40
    assert len(positives) == POSITIVES
    report = no_fit_report(negatives, positives)
    assert report.negatives_said >= 0.9
    assert report.positives_wrong <= 0.03


def test_that_the_shipped_rule_does_as_well_as_the_chosen_one(facts: Facts) -> None:
    negatives, positives, pairs = facts
    assert said_share(negatives, NO_FIT_RULE) >= 0.9
    assert said_share(positives, NO_FIT_RULE) <= 0.03
    assert said_share(pairs, NO_FIT_RULE) <= 0.07


def test_that_no_sample_is_refused(ground: Ground, judge: FitJudge) -> None:
    for path in sorted(asset("samples").glob("*.bodymap.json")):
        painted = painted_skin(read_drawing(path), ground.material.figure)
        assert judge.no_fit(weighted_paint(painted)) is None, path.name


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({}, None),
        ({"extent_cm2": 0.6}, NoFitReason.TOO_LITTLE),
        ({"cut_mm": 60.0}, NoFitReason.CUT_AT_MIDLINE),
        ({"two_covered": 0.2, "extent_cm2": 400.0}, NoFitReason.EVERYWHERE),
        ({"two_covered": 0.2, "patches": 5}, NoFitReason.SCATTERED),
        ({"two_covered": 0.2, "patches": 1}, NoFitReason.ELSEWHERE),
    ],
)
def test_that_a_refusal_has_its_reason(changed: dict[str, Any], reason: NoFitReason | None) -> None:
    found = judged(replace(GOOD, **changed))
    assert (found.reason if found else None) is reason
    if found:
        assert found.sentence.template in TEMPLATES
        assert "{" not in str(found.sentence)


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ("dot_on_nose", NoFitReason.TOO_LITTLE),
        ("whole_head", NoFitReason.EVERYWHERE),
        ("scattered_dabs_both_sides", NoFitReason.SCATTERED),
        ("ophthalmic_left", NoFitReason.CUT_AT_MIDLINE),
        ("half_of_the_back_left", NoFitReason.CUT_AT_MIDLINE),
        ("many_small_dots", NoFitReason.SCATTERED),
    ],
)
def test_that_kinds_of_negatives_get_their_own_words(
    ground: Ground, judge: FitJudge, case: str, reason: NoFitReason
) -> None:
    (one,) = [one for one in read_cases(CASES / "negatives.json") if one.id == case]
    assert one.kind == NEGATIVE
    found = judge.no_fit(weighted_paint(painted_skin(one.drawing, ground.material.figure)))
    assert found is not None
    assert found.reason is reason


def test_that_pain_across_the_midline_is_not_cut(ground: Ground, judge: FitJudge) -> None:
    across = dabbed(ground, *((BodyView.FRONT, u, 68.0, 15.0) for u in (-40, -20, 0, 20, 40)))
    found = judge.no_fit(across)
    assert found is None


def test_that_nothing_painted_is_not_refused(judge: FitJudge) -> None:
    assert judge.no_fit(WeightedPaint(())) is None


def test_that_mirrored_drawings_are_judged_alike(ground: Ground, judge: FitJudge) -> None:
    left = dabbed(ground, (BodyView.FRONT, 40.0, 70.0, 14.0), (BodyView.BACK, -30.0, 150.0, 12.0))
    right = dabbed(ground, (BodyView.FRONT, -40.0, 70.0, 14.0), (BodyView.BACK, 30.0, 150.0, 12.0))
    cells = ground.patterns.cells
    from bodymap.scoring.redraw import paint_masks, painted_cells

    one, other = (
        judge.facts(painted_cells(cells, paint_masks(paint, cells.skin))) for paint in (left, right)
    )
    assert one.extent_cm2 == pytest.approx(other.extent_cm2, rel=0.02)
    assert one.two_covered == pytest.approx(other.two_covered, abs=0.02)
    assert one.patches == other.patches


def test_that_two_patterns_cover_what_neither_does_alone(judge: FitJudge) -> None:
    keys = judge.patterns.keys
    rows = [
        row
        for row, (point, _) in enumerate(keys)
        if point.startswith(("masseter_s", "trapezius_l"))
    ]
    classes = [judge.patterns.pattern(rows[0], with_mouth=False)]
    classes.append(judge.patterns.pattern(rows[-1], with_mouth=False))
    painted = np.zeros(len(judge.patterns.cells), dtype=np.float32)
    for found in classes:
        painted[found >= 0] = 1.0
    facts = judge.facts(painted)
    assert facts.two_covered > 0.95
    assert facts.one_covered < 0.9


def test_that_a_rule_is_chosen_that_spares_the_positives() -> None:
    negatives = [replace(GOOD, two_covered=share) for share in (0.1, 0.2, 0.3, 0.45)]
    positives = [replace(GOOD, two_covered=share) for share in (0.46, 0.6, 0.8)]
    rule = chosen_rule(negatives, positives)
    assert said_share(positives, rule) == 0
    assert said_share(negatives, rule) >= 0.75
