"""Order and numbers of the list, by hand on a flat sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import Atlas
from bodymap.figure.measure import SkinMeasure
from bodymap.figure.painted import PaintedSkin
from bodymap.figure.skin import Skin
from bodymap.scoring.overlap import Patterns, WeightedPaint
from bodymap.scoring.policy import ScoringPolicy
from bodymap.scoring.ranking import Candidate, Ranker, weighted_paint
from bodymap.terms import BodyView, Laterality

FRONT = BodyView.FRONT
LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
Paint = Callable[..., PaintedSkin]
Rank = Callable[..., list[Candidate]]


def square(u0: float, v0: float, u1: float, v1: float) -> MultiPolygon:
    return MultiPolygon([shapely.box(u0, v0, u1, v1)])


ACROSS = square(10, 0, 30, 10)


@pytest.fixture
def rank(ranker: Ranker, small_atlas: Atlas, squares: CompiledAtlas, flat: SkinMeasure) -> Rank:
    """Return what ranks squares of paint, each with its weight."""
    ids = [p.id for m in small_atlas.muscles if m.ranked for p in m.trigger_points]
    patterns = Patterns(squares, flat, ids)

    def ranked(*layers: tuple[float, MultiPolygon]) -> list[Candidate]:
        shapes: tuple[tuple[float, Mapping[BodyView, MultiPolygon]], ...] = tuple(
            (weight, {FRONT: shape}) for weight, shape in layers
        )
        return ranker.candidates(patterns.overlap(WeightedPaint(shapes)))

    return ranked


def test_that_the_numbers_are_those_worked_out_by_hand(rank: Rank) -> None:
    first = rank((1.0, ACROSS))[0]
    assert (first.muscle, first.side, first.trigger_point) == ("alpha", LEFT, "alpha.1")
    assert first.pain_covered == pytest.approx(150 / 200)
    assert first.pattern_painted == pytest.approx(150 / 300)
    assert first.score == pytest.approx(150 / (200 + 10 + 5))


def test_that_ties_break_by_id_and_not_by_the_order_of_the_atlas(rank: Rank) -> None:
    found = rank((1.0, ACROSS))
    assert [(c.rank, c.muscle) for c in found] == [(1, "alpha"), (2, "beta")]
    assert found[0].score == found[1].score


def test_that_a_muscle_that_is_not_ranked_is_absent(rank: Rank) -> None:
    assert "delta" not in {c.muscle for c in rank((1.0, square(0, 0, 20, 10)))}


def test_that_every_muscle_can_be_ranked_on_request(
    small_atlas: Atlas,
    squares: CompiledAtlas,
    flat: SkinMeasure,
    paper: Skin,
    paint: Paint,
) -> None:
    everyone = Ranker(small_atlas, squares, flat, every_muscle=True)
    painted = paint(paper, FRONT, [(10.0, 5.0)], 5.0)
    assert {c.muscle for c in everyone.rank(painted).candidates} == {"alpha", "beta", "delta"}


def test_that_a_muscle_takes_its_best_trigger_point(rank: Rank) -> None:
    found = {c.muscle: c for c in rank((1.0, square(0, 20, 10, 30)))}
    assert found["alpha"].trigger_point == "alpha.2"
    assert found["alpha"].pain_covered == pytest.approx(0.5)  # a weak zone counts half
    both = rank((1.0, MultiPolygon([shapely.box(0, 0, 20, 10), shapely.box(0, 20, 4, 24)])))
    assert [c.trigger_point for c in both if c.muscle == "alpha"] == ["alpha.1"]


def test_that_left_and_right_are_separate_candidates(rank: Rank) -> None:
    found = rank((1.0, square(-40, 0, -30, 10)), (1.0, square(0, 0, 20, 10)))
    assert [(c.muscle, c.side) for c in found] == [
        ("alpha", LEFT),
        ("beta", LEFT),
        ("alpha", RIGHT),
        ("beta", RIGHT),
    ]


def test_that_a_zone_across_the_midline_is_mirrored_too(rank: Rank) -> None:
    sides = {c.side: c for c in rank((1.0, square(0, -20, 30, -10)))}
    assert sides[LEFT].pain_covered == pytest.approx(100 / 300)
    assert sides[RIGHT].pain_covered == pytest.approx(1)


def test_that_what_is_not_touched_is_not_listed(rank: Rank) -> None:
    assert rank((1.0, square(-40, 40, -30, 48))) == []
    assert rank() == []
    assert rank((1.0, MultiPolygon())) == []


def test_that_stronger_pain_counts_more(rank: Rank) -> None:
    core, below = square(0, 0, 20, 10), square(0, 20, 10, 30)
    first = rank((1.0, core), (0.25, below))[0]
    assert first.pain_covered == pytest.approx(200 / 225)
    turned = {c.muscle: c for c in rank((0.25, core), (1.0, below))}
    assert turned["beta"].pain_covered == pytest.approx(50 / 150)


def test_that_only_the_proportion_of_ratings_matters(rank: Rank) -> None:
    core, below = square(0, 0, 20, 10), square(0, 20, 10, 30)
    strong = [c.pain_covered for c in rank((1.0, core), (0.5, below))]
    assert strong == pytest.approx([c.pain_covered for c in rank((0.4, core), (0.2, below))])


def test_that_paint_without_weight_counts_for_nothing(rank: Rank) -> None:
    core, below = square(0, 0, 20, 10), square(0, 20, 10, 30)
    assert rank((1.0, core), (0.0, below)) == rank((1.0, core))


# ---------------------------------------------------------------- from paint


def weights_of(painted: PaintedSkin) -> list[float]:
    return [weight for weight, _ in weighted_paint(painted).layers]


@pytest.mark.parametrize(
    ("ratings", "weights"),
    [
        ([None], [1]),
        ([7], [1]),
        ([4, 8], [0.5, 1]),
        ([2, 4], [0.5, 1]),
        ([None, 4, 8], [1, 0.5, 1]),
        ([0, 10], [0, 1]),
        ([0], [1]),
        ([0, None], [1, 1]),
    ],
)
def test_that_ratings_weigh_relative_to_the_strongest(
    paper: Skin, paint: Paint, ratings: list[int | None], weights: list[float]
) -> None:
    painted = PaintedSkin(paper)
    for number, rating in enumerate(ratings):
        paint(painted, FRONT, [(30.0 * number - 30, 0.0)], 8.0, intensity=rating)
    assert weights_of(painted) == weights


def test_that_erased_ratings_do_not_weigh(paper: Skin, paint: Paint) -> None:
    painted = paint(paper, FRONT, [(-30.0, 0.0)], 8.0)
    paint(painted, FRONT, [(0.0, 0.0)], 8.0, intensity=5)
    paint(painted, FRONT, [(30.0, 0.0)], 8.0, intensity=10)
    assert weights_of(painted) == [1, 0.5, 1]
    paint(painted, FRONT, [(30.0, 0.0)], 10.0, erase=True)
    assert weights_of(painted) == [1, 1]


def test_that_a_ranking_says_what_it_was_made_from(
    ranker: Ranker, simple: ScoringPolicy, paper: Skin, paint: Paint
) -> None:
    ranking = ranker.rank(paint(paper, FRONT, [(10.0, 5.0)], 5.0))
    assert (ranking.figure, ranking.atlas, ranking.policy) == ("neutral", "small 3", simple.id)
    assert ranking.extent_cm2 == pytest.approx(0.785, rel=0.01)
    assert [(c.rank, c.muscle) for c in ranking.candidates] == [(1, "alpha"), (2, "beta")]
    assert ranking.candidates[0].pain_covered == pytest.approx(1, abs=0.001)
    assert ranking.candidates[0].pattern_painted == pytest.approx(78.5 / 300, rel=0.01)


def test_that_nothing_painted_ranks_nothing(ranker: Ranker, paper: Skin) -> None:
    ranking = ranker.rank(PaintedSkin(paper))
    assert ranking.candidates == ()
    assert ranking.extent_cm2 == 0


def test_that_the_same_paint_gives_the_same_list(ranker: Ranker, paper: Skin, paint: Paint) -> None:
    first = ranker.rank(paint(paper, FRONT, [(10.0, 5.0), (30.0, 9.0)], 5.0))
    assert first == ranker.rank(paint(paper, FRONT, [(10.0, 5.0), (30.0, 9.0)], 5.0))
