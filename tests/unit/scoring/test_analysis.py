"""One analysis says everything, and says the same as its parts."""

from __future__ import annotations

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.resources import asset
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.ranking import Ranker
from bodymap.terms import BodyView


@pytest.fixture(scope="module")
def analyst(material: AtlasOnFigure) -> Analyst:
    return Analyst(material)


def sample(name: str) -> PainDrawing:
    return read_drawing(asset("samples", f"{name}.bodymap.json"))


def test_that_an_analysis_ranks_as_the_ranker_does(
    analyst: Analyst, material: AtlasOnFigure
) -> None:
    painted = painted_skin(sample("half_band_right"), material.figure)
    ranker = Ranker(material.atlas, material.compiled, material.figure.measure)
    assert analyst.analysis(painted).ranking == ranker.rank(painted)


def test_that_the_top_group_begins_with_the_first(
    analyst: Analyst, material: AtlasOnFigure
) -> None:
    found = analyst.analysis(painted_skin(sample("earache_right"), material.figure))
    first = found.ranking.candidates[0]
    assert found.top_group[0] == (first.muscle, first.side)


def test_that_an_empty_drawing_says_nothing(analyst: Analyst, material: AtlasOnFigure) -> None:
    painted = painted_skin(PainDrawing(), material.figure)
    found = analyst.analysis(painted)
    assert found.ranking.candidates == ()
    assert found.top_group == ()
    assert found.combination.members == ()
    assert found.alternatives == ()
    assert found.no_fit is None
    assert analyst.stability(painted) is None


def test_that_a_cancelled_estimate_gives_nothing(analyst: Analyst, material: AtlasOnFigure) -> None:
    painted = painted_skin(sample("crown_right"), material.figure)
    assert analyst.stability(painted, lambda: True) is None


def test_that_mirrored_drawings_have_mirrored_analyses(
    analyst: Analyst, material: AtlasOnFigure
) -> None:
    drawing = sample("upper_trapezius_left")
    one, other = (
        analyst.analysis(painted_skin(which, material.figure))
        for which in (drawing, drawing.mirrored())
    )
    assert [muscle for muscle, _ in one.top_group] == [muscle for muscle, _ in other.top_group]
    assert {side for _, side in one.top_group}.isdisjoint({side for _, side in other.top_group})
    assert [member.muscle for member in one.combination.members] == [
        member.muscle for member in other.combination.members
    ]
    assert [match.id for match in one.alternatives] == [match.id for match in other.alternatives]


def test_that_no_fit_speaks_of_the_extent_that_is_measured(
    analyst: Analyst, material: AtlasOnFigure
) -> None:
    dot = Stroke(BodyView.FRONT, ((0.0, 138.0),), 4.0)
    found = analyst.analysis(painted_skin(PainDrawing(strokes=(dot,)), material.figure))
    assert found.no_fit is not None
    assert f"({found.ranking.extent_cm2:.1f} cm²)" in str(found.no_fit.sentence)
