"""The prior from published prevalence."""

from __future__ import annotations

from bodymap.atlas.build import AtlasOnFigure
from bodymap.scoring.prior import NO_PRIOR, PREVALENCE_PRIOR, PUBLISHED, TYPICAL, with_prior
from bodymap.scoring.ranking import Candidate
from bodymap.terms import Laterality


def candidates(*rows: tuple[str, float]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(rank, muscle, Laterality.LEFT, f"{muscle}.x", score, score, score)
        for rank, (muscle, score) in enumerate(rows, 1)
    )


NEAR = candidates(("splenius_capitis", 0.50), ("suboccipitals", 0.48))
FAR = candidates(("splenius_capitis", 0.60), ("suboccipitals", 0.40))


def test_that_the_prior_is_off_by_default() -> None:
    assert not NO_PRIOR.is_on
    assert with_prior(NEAR) is NEAR


def test_that_it_breaks_a_near_tie_and_says_so() -> None:
    found = with_prior(NEAR, PREVALENCE_PRIOR)
    assert PREVALENCE_PRIOR.is_on
    assert [candidate.muscle for candidate in found] == ["suboccipitals", "splenius_capitis"]
    assert [candidate.rank for candidate in found] == [1, 2]
    assert found[0].score == NEAR[1].score


def test_that_it_overrules_no_clear_drawing() -> None:
    assert with_prior(FAR, PREVALENCE_PRIOR) == FAR


def test_that_equal_muscles_keep_their_order() -> None:
    same = candidates(("masseter_deep", 0.5), ("splenius_capitis", 0.5))
    assert with_prior(same, PREVALENCE_PRIOR) == same


def test_that_every_figure_has_its_muscle_and_its_source(material: AtlasOnFigure) -> None:
    muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
    for name, published in PUBLISHED.items():
        cited = {ref.id for finding in muscles[name].prevalence for ref in finding.sources}
        assert published.source in cited
        assert 0 < published.share <= 1
        assert published.people >= 10
    assert "ctth_three_muscles_2006" in material.atlas.sources
    assert 0 < TYPICAL < 1
