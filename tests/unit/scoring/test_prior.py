"""The prior from published prevalence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bodymap.atlas.build import AtlasOnFigure
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.resources import asset
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.findings import NO_FINDINGS, Finding, examined
from bodymap.scoring.group import top_group
from bodymap.scoring.policy import Match
from bodymap.scoring.prior import NO_PRIOR, PREVALENCE_PRIOR, PUBLISHED, TYPICAL, with_prior
from bodymap.scoring.ranking import Candidate, Ranking
from bodymap.terms import Laterality

LEFT = Laterality.LEFT


def ranking(*rows: tuple[str, float]) -> Ranking:
    candidates = tuple(
        Candidate(rank, muscle, LEFT, f"{muscle}.x", score, score, score)
        for rank, (muscle, score) in enumerate(rows, 1)
    )
    return Ranking("flat", "test 1", "some-1", 10.0, candidates)


NEAR = ranking(("splenius_capitis", 0.50), ("suboccipitals", 0.48))
FAR = ranking(("splenius_capitis", 0.60), ("suboccipitals", 0.40))


def test_that_the_prior_is_off_by_default() -> None:
    assert not NO_PRIOR.is_on
    assert with_prior(NEAR) is NEAR
    assert NEAR.prior == ""
    assert NEAR.candidates[0].drawing_rank is None
    assert NEAR.candidates[0].weight == NEAR.candidates[0].score


def test_that_it_breaks_a_near_tie_and_says_so() -> None:
    found = with_prior(NEAR, PREVALENCE_PRIOR)
    assert found.prior == PREVALENCE_PRIOR.id == "prevalence-1"
    first, second = found.candidates
    assert [first.muscle, second.muscle] == ["suboccipitals", "splenius_capitis"]
    assert [first.rank, second.rank] == [1, 2]
    assert [first.drawing_rank, second.drawing_rank] == [2, 1]
    assert first.score == NEAR.candidates[1].score
    assert first.weight == first.score * PREVALENCE_PRIOR.factor("suboccipitals") > second.weight
    assert second.weight == second.score


def test_that_it_overrules_no_clear_drawing() -> None:
    found = with_prior(FAR, PREVALENCE_PRIOR).candidates
    assert [one.muscle for one in found] == [one.muscle for one in FAR.candidates]
    assert [one.drawing_rank for one in found] == [1, 2]


def test_that_equal_muscles_keep_their_order() -> None:
    same = ranking(("masseter_deep", 0.5), ("splenius_capitis", 0.5))
    found = with_prior(same, PREVALENCE_PRIOR).candidates
    assert [one.muscle for one in found] == ["masseter_deep", "splenius_capitis"]


def test_that_the_top_group_keeps_all_that_the_drawing_has_in_it() -> None:
    found = with_prior(NEAR, PREVALENCE_PRIOR)
    drawn = set(top_group(NEAR.candidates, NEAR.extent_cm2))
    group = top_group(found.candidates, found.extent_cm2)
    assert drawn <= set(group)
    assert group == tuple((c.muscle, c.side) for c in found.candidates[: len(group)])


def test_that_an_analysis_is_weighed_and_the_rest_is_the_drawings(material: AtlasOnFigure) -> None:
    path = asset("samples", "half_band_right.bodymap.json")
    painted = painted_skin(read_drawing(path), material.figure)
    analyst = Analyst(material)
    alone, weighed = analyst.analysis(painted), analyst.analysis(painted, PREVALENCE_PRIOR)
    assert weighed.ranking == with_prior(alone.ranking, PREVALENCE_PRIOR)
    assert weighed.ranking.candidates[1].muscle == "suboccipitals"
    assert weighed.ranking.candidates[1].drawing_rank == 3
    assert set(alone.top_group) <= set(weighed.top_group)
    assert replace(weighed, ranking=alone.ranking, top_group=alone.top_group) == alone


def test_that_redraws_are_ranked_with_the_prior(material: AtlasOnFigure) -> None:
    path = asset("samples", "sternal_head_right.bodymap.json")
    painted = painted_skin(read_drawing(path), material.figure)
    analyst = Analyst(material)
    alone = analyst.stability(painted)
    weighed = analyst.stability(painted, prior=PREVALENCE_PRIOR)
    assert alone is not None
    assert weighed is not None
    right = Laterality.RIGHT
    assert weighed.of("suboccipitals", right) > alone.of("suboccipitals", right)
    assert weighed.of("scm_sternal", right) <= alone.of("scm_sternal", right)


def test_that_findings_and_prior_multiply() -> None:
    keys = (("splenius_capitis.x", LEFT), ("suboccipitals.x", LEFT))
    score = np.array([0.50, 0.48])
    match = Match(score, score, score)
    first, second = examined(keys, match, NO_FINDINGS, PREVALENCE_PRIOR)
    assert (first.muscle, first.rank, first.drawing_rank) == ("suboccipitals", 1, 2)
    assert second.drawing_rank == 1
    findings = NO_FINDINGS.with_finding("suboccipitals.x", LEFT, Finding.REFERRED)
    last = examined(keys, match, findings, PREVALENCE_PRIOR)[-1]
    assert last.weight == 0.48 * last.factor * PREVALENCE_PRIOR.factor("suboccipitals")
    assert last.factor < 1


def test_that_every_figure_has_its_muscle_and_its_source(material: AtlasOnFigure) -> None:
    muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
    for name, published in PUBLISHED.items():
        cited = {ref.id for finding in muscles[name].prevalence for ref in finding.sources}
        assert published.source in cited
        assert 0 < published.share <= 1
        assert published.people >= 10
    assert "ctth_three_muscles_2006" in material.atlas.sources
    assert 0 < TYPICAL < 1
