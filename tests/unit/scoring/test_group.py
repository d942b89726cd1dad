"""The group the drawing cannot tell apart holds the responsible muscle, and is small."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bodymap.scoring.calibrate import COVER, PLAIN_SHARE, Ranked, fitted, group_report, ranked
from bodymap.scoring.choose import FOLDS
from bodymap.scoring.evaluate import read_cases
from bodymap.scoring.evidence import Ground
from bodymap.scoring.group import GROUP_RULE, GroupRule, group_sizes, top_group, weight_shares
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.scoring.ranking import Candidate
from bodymap.scoring.simulate import Simulator
from bodymap.terms import Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
CASES = Path(__file__).parents[2] / "cases"
BY_SCORE = GroupRule("", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0.25)
"""Weights are the scores themselves."""


def candidates(*rows: tuple[str, Laterality, float]) -> list[Candidate]:
    return [
        Candidate(rank, muscle, side, f"{muscle}.TrP1", score, score, score)
        for rank, (muscle, side, score) in enumerate(rows, 1)
    ]


@pytest.fixture(scope="module")
def unseen(ground: Ground, simulator: Simulator) -> Ranked:
    """Return drawings of another seed than the rule was calibrated on."""
    drawings = [
        ground.of_simulated(drawing, number % FOLDS)
        for number, drawing in enumerate(simulator.drawings(250, seed=99))
    ]
    return ranked(drawings, ground.measured(drawings))


def judged(data: Ranked) -> tuple[float, float]:
    shares = weight_shares(data.features, GROUP_RULE.coefficients)
    sizes = group_sizes(shares, GROUP_RULE.threshold)
    inside = np.arange(shares.shape[1])[None, :] < sizes[:, None]
    return float((inside & data.right).any(axis=1).mean()), float(sizes.mean())


def test_that_unseen_drawings_keep_their_muscle_in_a_small_group(unseen: Ranked) -> None:
    cover, size = judged(unseen)
    assert cover >= 0.9
    assert size <= 2.2


def test_that_published_cases_keep_their_muscle_in_a_small_group(ground: Ground) -> None:
    muscles = {point.partition(".")[0] for point, _ in ground.patterns.keys}
    drawings = [
        ground.of_case(case, 0)
        for case in read_cases(CASES / "vignettes.json")
        if muscles.intersection(case.expected)
    ]
    cover, size = judged(ranked(drawings, ground.measured(drawings)))
    assert cover >= 0.95
    assert size <= 2.2


def test_that_the_rule_was_made_for_the_shipped_policy() -> None:
    assert GROUP_RULE.policy == DEFAULT_POLICY.id


def test_that_the_group_is_smaller_than_the_plain_rules_at_the_same_cover(unseen: Ranked) -> None:
    """The plain rule, loosened until it covers as much, takes more muscles."""
    cover, size = judged(unseen)
    for share in np.arange(PLAIN_SHARE, 0.0, -0.01):
        plain = (unseen.score >= share * unseen.score[:, :1]) & (unseen.score > 0)
        if (plain & unseen.right).any(axis=1).mean() >= cover:
            assert plain.sum(axis=1).mean() > size
            return
    raise AssertionError("the plain rule never covers as much")


def test_that_the_first_is_always_a_member() -> None:
    rule = GroupRule("", BY_SCORE.coefficients, 0.99)
    found = top_group(candidates(("alpha", LEFT, 0.5), ("beta", LEFT, 0.49)), 20.0, rule)
    assert found == (("alpha", LEFT),)


def test_that_equals_stand_together() -> None:
    rows = candidates(("alpha", LEFT, 0.5), ("beta", RIGHT, 0.5), ("gamma", LEFT, 0.1))
    assert top_group(rows, 20.0, BY_SCORE) == (("alpha", LEFT), ("beta", RIGHT))


def test_that_nothing_between_members_is_left_out() -> None:
    """The third has the larger weight, so the second belongs to the block as well."""
    rows = [
        Candidate(1, "alpha", LEFT, "alpha.TrP1", 0.50, 0.9, 0.9),
        Candidate(2, "beta", LEFT, "beta.TrP1", 0.49, 0.0, 0.0),
        Candidate(3, "gamma", LEFT, "gamma.TrP1", 0.48, 0.9, 0.9),
    ]
    rule = GroupRule("", (0.0, 0.0, 5.0, 0.0, 0.0, 0.0), 0.3)
    assert [muscle for muscle, _ in top_group(rows, 20.0, rule)] == ["alpha", "beta", "gamma"]


def test_that_the_other_side_joins_only_when_it_is_as_good() -> None:
    near = candidates(("alpha", LEFT, 0.5), ("alpha", RIGHT, 0.48), ("beta", LEFT, 0.1))
    far = candidates(("alpha", LEFT, 0.5), ("alpha", RIGHT, 0.3), ("beta", LEFT, 0.1))
    assert top_group(near, 20.0, BY_SCORE) == (("alpha", LEFT), ("alpha", RIGHT))
    assert top_group(far, 20.0, BY_SCORE) == (("alpha", LEFT),)


def test_that_nobody_better_than_a_member_is_left_out() -> None:
    """The other side of the first ranks before the second muscle of the group."""
    rows = candidates(("alpha", LEFT, 0.5), ("alpha", RIGHT, 0.4), ("beta", LEFT, 0.3))
    assert top_group(rows, 20.0, BY_SCORE) == (
        ("alpha", LEFT),
        ("alpha", RIGHT),
        ("beta", LEFT),
    )


def test_that_no_candidates_have_no_group() -> None:
    assert top_group([], 20.0) == ()


def test_that_a_larger_drawing_tells_more_apart() -> None:
    rows = candidates(("alpha", LEFT, 0.6), ("beta", LEFT, 0.42), ("gamma", LEFT, 0.4))
    sizes = [len(top_group(rows, extent)) for extent in (2.0, 20.0, 90.0)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]


def test_that_calibration_finds_the_rule_again_and_reports_unseen_folds(unseen: Ranked) -> None:
    rule = fitted(unseen, unseen.truth.folds >= 0, policy="again")
    assert rule.policy == "again"
    assert 0.01 < rule.threshold < 0.2
    (report,) = group_report(unseen)
    assert report.drawings == 250
    assert report.cover == pytest.approx(COVER, abs=0.04)
    assert report.size < 2.4
