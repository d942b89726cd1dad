"""Combinations on the shipped atlas, and how often they find two patterns."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely

from bodymap.atlas.build import AtlasOnFigure
from bodymap.geometry.contours import as_multipolygon
from bodymap.scoring.combine import Combination, PointKey
from bodymap.scoring.explain import mirrored_paint
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.pairs import PairMaker, pair_study, places_filled
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.scoring.ranking import Ranker
from bodymap.terms import BodyView, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


@pytest.fixture(scope="module")
def maker(material: AtlasOnFigure) -> PairMaker:
    """Return what paints published patterns, with the patterns to compare them with."""
    return PairMaker(material)


@pytest.fixture(scope="module")
def pair(maker: PairMaker) -> tuple[PointKey, PointKey]:
    """Return two trigger points far apart."""
    known = {point for point, _ in maker.patterns.keys}
    first = next(point for point in sorted(known) if point.startswith("temporalis."))
    second = next(point for point in sorted(known) if point.startswith("infraspinatus."))
    return (first, LEFT), (second, RIGHT)


def combination(maker: PairMaker, paint: WeightedPaint) -> Combination:
    return maker.combiner.combination(paint, maker.patterns.overlap(paint))


def test_that_two_patterns_are_found_and_nothing_is_left(
    maker: PairMaker, pair: tuple[PointKey, PointKey]
) -> None:
    found = combination(maker, maker.drawing(pair))
    assert {(member.trigger_point, member.side) for member in found.members} == set(pair)
    assert found.rest_share == pytest.approx(0.0, abs=0.01)
    assert sum(member.adds for member in found.members) <= 1.0 + 1e-9
    assert [member.adds for member in found.members] == sorted(
        (member.adds for member in found.members), reverse=True
    )


def test_that_one_muscle_has_the_shares_of_its_row(maker: PairMaker) -> None:
    key = ("masseter_superficial.upper", LEFT)
    keys = maker.patterns.keys
    key = key if key in keys else next(k for k in keys if k[0].startswith("masseter_superficial."))
    paint = WeightedPaint(((1.0, maker.pattern(key)),))
    found = combination(maker, paint)
    (member,) = found.members
    match = DEFAULT_POLICY.match(maker.patterns.overlap(paint))
    row = keys.index((member.trigger_point, member.side))
    assert found.pain_covered == pytest.approx(float(match.pain_covered[row]), abs=2e-3)


def test_that_one_muscle_is_the_first_of_the_list(
    maker: PairMaker, material: AtlasOnFigure
) -> None:
    ranker = Ranker(material.atlas, material.compiled, material.figure.measure)
    for key in maker.patterns.keys[::7]:
        overlap = maker.patterns.overlap(paint := WeightedPaint(((1.0, maker.pattern(key)),)))
        found = maker.combiner.combination(paint, overlap)
        if len(found.members) == 1:
            first = ranker.candidates(overlap)[0]
            assert (found.members[0].trigger_point, found.members[0].side) == (
                first.trigger_point,
                first.side,
            )


def test_that_what_lies_in_no_pattern_is_the_rest(
    maker: PairMaker, material: AtlasOnFigure, pair: tuple[PointKey, PointKey]
) -> None:
    paint = maker.drawing(pair)
    stray = as_multipolygon(shapely.box(-70, 330, -60, 340))  # too little for a third muscle
    drawing = dict(paint.layers[0][1])
    drawing[BodyView.FRONT] = as_multipolygon(
        shapely.union_all([drawing.get(BodyView.FRONT, stray), stray])
    )
    found = combination(maker, WeightedPaint(((1.0, drawing),)))
    area = material.figure.measure.area_cm2
    rest = found.rest[BodyView.FRONT]
    assert rest.intersection(stray).area == pytest.approx(stray.area)
    assert found.rest_share == pytest.approx(area(found.rest) / area(drawing))


def test_that_nothing_painted_gives_no_combination(maker: PairMaker) -> None:
    assert combination(maker, WeightedPaint(())) == Combination()


@pytest.mark.parametrize(
    ("view", "box"),
    [(BodyView.BACK, (-20, 380, 20, 409)), (BodyView.FRONT, (-4, 120, 4, 140))],
    ids=["in no pattern", "a dot on the nose"],
)
def test_that_paint_nobody_covers_its_share_of_is_all_rest(
    maker: PairMaker, view: BodyView, box: tuple[float, float, float, float]
) -> None:
    spot = {view: as_multipolygon(shapely.box(*box))}
    found = combination(maker, WeightedPaint(((1.0, spot),)))
    assert (found.members, found.pain_covered, found.rest_share) == ((), 0.0, 1.0)
    assert found.rest == spot


def test_that_intensity_only_counts_relative(
    maker: PairMaker, pair: tuple[PointKey, PointKey]
) -> None:
    drawing = maker.drawing(pair).layers[0][1]
    strong, weak = (combination(maker, WeightedPaint(((w, drawing),))) for w in (1.0, 0.3))
    assert [m.trigger_point for m in strong.members] == [m.trigger_point for m in weak.members]
    assert strong.pain_covered == pytest.approx(weak.pain_covered)


def test_that_a_places_muscle_counts_once() -> None:
    assert places_filled(Combination(), frozenset({("a", LEFT)})) == 0


@pytest.mark.parametrize(("partly", "recovered", "in_place"), [(False, 0.8, 0.9), (True, 0.7, 0.9)])
def test_that_random_pairs_are_recovered(
    material: AtlasOnFigure, partly: bool, recovered: float, in_place: float
) -> None:
    """Thirty pairs; packaging/measure_pairs.py measures three hundred."""
    study = pair_study(material, 30, seed=5, partly=partly)
    assert study.recovered >= recovered
    assert study.in_place >= in_place


def test_that_a_usual_drawing_takes_less_than_a_tenth_of_a_second(maker: PairMaker) -> None:
    rng = np.random.default_rng(3)
    drawings = [maker.drawing(pair, rng) for pair in maker.pairs(9, seed=3)]
    overlaps = [maker.patterns.overlap(drawing) for drawing in drawings]
    times = []
    for drawing, overlap in zip(drawings, overlaps, strict=True):
        started = time.process_time()
        maker.combiner.combination(drawing, overlap)
        times.append(time.process_time() - started)
    assert sorted(times)[len(times) // 2] < 0.1


def test_that_the_mirrored_drawing_has_the_mirrored_combination(
    maker: PairMaker, pair: tuple[PointKey, PointKey]
) -> None:
    (layer,) = maker.drawing(pair).layers
    found = combination(maker, WeightedPaint((layer,)))
    other = combination(maker, WeightedPaint(((1.0, mirrored_paint(layer[1])),)))
    swapped = {LEFT: RIGHT, RIGHT: LEFT}
    assert [(m.trigger_point, swapped[m.side]) for m in found.members] == [
        (m.trigger_point, m.side) for m in other.members
    ]
    assert found.pain_covered == pytest.approx(other.pain_covered, abs=1e-6)
