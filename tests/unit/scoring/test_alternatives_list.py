"""Nerves and joints beside the muscles."""

from __future__ import annotations

import pytest
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import AlternativeKind
from bodymap.scoring.alternatives import AlternativeRanker
from bodymap.scoring.explain import mirrored_paint
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.parts import whole_pattern
from bodymap.scoring.ranking import Ranker
from bodymap.terms import BodyView, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


@pytest.fixture(scope="module")
def ranker(material: AtlasOnFigure) -> AlternativeRanker:
    return AlternativeRanker(material.atlas, material.compiled, material.figure.measure)


def paint(material: AtlasOnFigure, name: str, side: Laterality) -> dict[BodyView, MultiPolygon]:
    shown = whole_pattern(material.compiled, name, side)
    return {view: shape for view, shape in shown.items() if view is not BodyView.MOUTH}


@pytest.mark.parametrize(
    "name", ["ophthalmic", "maxillary", "greater_occipital", "supraclavicular", "zj_c5_c6"]
)
def test_that_a_territory_painted_whole_comes_first(
    ranker: AlternativeRanker, material: AtlasOnFigure, name: str
) -> None:
    (first, *rest) = ranker.alternatives(WeightedPaint(((1.0, paint(material, name, RIGHT)),)))
    assert (first.id, first.side) == (name, RIGHT)
    assert first.pain_covered > 0.9
    assert all(first.score >= other.score for other in rest)


def test_that_the_mirrored_drawing_has_the_mirrored_list(
    ranker: AlternativeRanker, material: AtlasOnFigure
) -> None:
    painted = paint(material, "zj_c2_c3", LEFT)
    other = mirrored_paint(painted)
    left, right = (ranker.alternatives(WeightedPaint(((1.0, p),))) for p in (painted, other))
    swapped = {LEFT: RIGHT, RIGHT: LEFT}
    assert {(a.id, swapped[a.side], round(a.score, 6)) for a in left} == {
        (a.id, a.side, round(a.score, 6)) for a in right
    }


def test_that_alternatives_are_never_among_the_muscles(material: AtlasOnFigure) -> None:
    names = {alternative.id for alternative in material.atlas.alternatives}
    assert names.isdisjoint(muscle.id for muscle in material.atlas.muscles)
    ranker = Ranker(material.atlas, material.compiled, material.figure.measure, every_muscle=True)
    assert names.isdisjoint(point for point, _ in ranker._patterns.keys)


def test_that_nothing_painted_lists_nothing(ranker: AlternativeRanker) -> None:
    assert ranker.alternatives(WeightedPaint(())) == ()


def test_that_both_kinds_are_measured(ranker: AlternativeRanker, material: AtlasOnFigure) -> None:
    painted = paint(material, "greater_occipital", LEFT)
    found = ranker.alternatives(WeightedPaint(((1.0, painted),)), least_covered=0.0)
    assert {a.kind for a in found} == {AlternativeKind.NERVE, AlternativeKind.JOINT}
    assert all(0 < a.pain_covered <= 1 and 0 <= a.pattern_painted <= 1 for a in found)
