"""The search for the fewest patterns that together cover."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.scoring.cover import CoverProblem, CoverRule, best_cover, greedy_cover

RULE = CoverRule()


def problem(
    weights: list[list[float]],
    areas: list[float] | None = None,
    missing: list[float] | None = None,
    owners: list[str] | None = None,
) -> CoverProblem:
    rows = np.array(weights, dtype=float)
    sizes = np.array(areas if areas is not None else np.ones(rows.shape[1]))
    return CoverProblem(
        rows,
        sizes,
        np.array(missing if missing is not None else np.zeros(len(rows))),
        owners if owners is not None else [str(k) for k in range(len(rows))],
        float(sizes.sum()),
    )


def brute_force(some: CoverProblem, rule: CoverRule) -> float:
    """Return the best value of all allowed sets, by trying each."""
    return max(
        some.value(members, rule)
        for size in range(1, rule.most + 1)
        for members in combinations(range(len(some.weights)), size)
        if some.is_allowed(members, rule)
    )


@st.composite
def problems(draw: st.DrawFn) -> CoverProblem:
    patterns = draw(st.integers(1, 8))
    places = draw(st.integers(1, 7))
    weight = st.sampled_from([0.0, 0.0, 0.7, 0.9, 1.0])
    row = st.lists(weight, min_size=places, max_size=places)
    size = st.floats(0.5, 20.0)
    return problem(
        draw(st.lists(row, min_size=patterns, max_size=patterns)),
        draw(st.lists(size, min_size=places, max_size=places)),
        draw(st.lists(st.floats(0.0, 10.0), min_size=patterns, max_size=patterns)),
        draw(st.lists(st.sampled_from("abcdef"), min_size=patterns, max_size=patterns)),
    )


@given(problems(), st.sampled_from([RULE, CoverRule(4, 0.02, 0.0), CoverRule(3, 0.2, 0.1)]))
def test_that_no_set_beats_the_one_found(some: CoverProblem, rule: CoverRule) -> None:
    found = best_cover(some, rule)
    assert some.is_allowed(found, rule)
    assert some.value(found, rule) == pytest.approx(brute_force(some, rule), abs=1e-9)


@given(problems())
def test_that_a_combination_is_never_worse_than_the_best_single(some: CoverProblem) -> None:
    found = best_cover(some, RULE)
    single = max(some.value((k,), RULE) for k in range(len(some.weights)))
    assert some.value(found, RULE) >= single - 1e-9


@given(problems())
def test_that_every_member_adds_its_share(some: CoverProblem) -> None:
    found = best_cover(some, RULE)
    if len(found) > 1:
        assert min(some.added(found)) >= RULE.adds * some.pain - 1e-9
    assert len(found) <= RULE.most
    assert len({some.owners[member] for member in found}) == len(found)


@given(problems())
def test_that_greed_is_never_better(some: CoverProblem) -> None:
    exact, greedy = best_cover(some, RULE), greedy_cover(some, RULE)
    assert some.value(exact, RULE) >= some.value(greedy, RULE) - 1e-9


def test_that_a_wide_pattern_over_two_true_ones_misleads_only_greed() -> None:
    """The first pattern lies over most of both halves; greed takes it and never lets it go."""
    wide, left, right = [0.0, 1, 1, 1, 1, 0], [1.0, 1, 1, 0, 0, 0], [0.0, 0, 0, 1, 1, 1]
    some = problem([wide, left, right])
    assert best_cover(some, RULE) == (1, 2)
    assert some.covered((1, 2)) == some.pain
    assert 0 in greedy_cover(some, RULE)
    assert some.value(greedy_cover(some, RULE), RULE) < some.value((1, 2), RULE)


def test_that_one_is_enough_where_a_second_adds_too_little() -> None:
    some = problem([[1, 1, 0], [0, 0, 1]], areas=[50, 42, 8])
    assert best_cover(some, RULE) == (0,)
    assert best_cover(some, CoverRule(adds=0.05, price=0.02)) == (0, 1)


def test_that_two_patterns_of_one_muscle_exclude_each_other() -> None:
    some = problem([[1, 1, 0, 0], [0, 0, 1, 1], [0, 0, 1, 0]], owners=["a", "a", "b"])
    assert best_cover(some, RULE) == (0, 2)


def test_that_at_most_four_are_taken() -> None:
    some = problem(np.eye(6).tolist())
    assert len(best_cover(some, RULE)) == 4


def test_that_nothing_painted_needs_nobody() -> None:
    assert best_cover(problem([[1.0]], areas=[0.0]), RULE) == ()
    nobody = CoverProblem(np.zeros((0, 2)), np.ones(2), np.zeros(0), [], 2.0)
    assert best_cover(nobody, RULE) == ()
