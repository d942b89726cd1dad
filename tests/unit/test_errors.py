"""The two families of errors."""

from __future__ import annotations

import pytest

from bodymap.errors import BodymapError, EnvironmentProblem, ProgramError


def test_that_a_problem_says_where_what_and_the_way_out() -> None:
    problem = EnvironmentProblem("a.json: stroke 3", "is off the body", "paint on it")
    assert str(problem) == "a.json: stroke 3: is off the body (paint on it)"
    assert (problem.where, problem.what, problem.advice) == (
        "a.json: stroke 3",
        "is off the body",
        "paint on it",
    )


def test_that_a_problem_without_a_way_out_has_no_empty_brackets() -> None:
    assert str(EnvironmentProblem("disk", "is full")) == "disk: is full"


@pytest.mark.parametrize("kind", [EnvironmentProblem, ProgramError])
def test_that_one_base_catches_both_families(kind: type[BodymapError]) -> None:
    assert issubclass(kind, BodymapError)


def test_that_the_families_are_apart() -> None:
    assert not issubclass(EnvironmentProblem, ProgramError)
    assert not issubclass(ProgramError, EnvironmentProblem)
