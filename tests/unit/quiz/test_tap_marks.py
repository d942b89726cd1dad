"""Taps: how far along the skin, and which point was meant."""

from __future__ import annotations

import numpy as np
import pytest

from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.quiz.generate import QuestionMaker
from bodymap.quiz.model import Level, TapAnswer, Verdict
from bodymap.quiz.tap_marks import (
    NEAR,
    TOLERANCE_MM,
    mark_tap,
    skin_distance_mm,
    tap_score,
    tap_verdict,
)
from bodymap.quiz.views import shows
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view, other_side

LEFT, RIGHT = SIDES
POINT = "temporalis.TrP2"


def tap_on(maker: QuestionMaker, point: str, side: Laterality, away_mm: float = 0.0) -> TapAnswer:
    """Return a tap in a view that shows a point, so far below it in the picture."""
    xyz = maker.material.compiled.mark(point, side)
    beside = BodyView.LEFT if side is LEFT else BodyView.RIGHT
    views = (beside, *BODY_VIEWS)
    view = next(view for view in views if shows(maker.material, view, xyz))
    u, v = (float(value) for value in FRAMES[view].project(np.array(xyz)))
    return TapAnswer(view, u, v + away_mm)


@pytest.mark.parametrize("side", SIDES)
def test_that_every_point_that_is_seen_is_found_by_a_tap_on_it(
    maker: QuestionMaker, side: Laterality
) -> None:
    hard = TOLERANCE_MM[Level.HARD]
    for point in maker.points:
        mark = mark_tap(maker.book, tap_on(maker, point, side), point, side, hard)
        assert tap_verdict(mark) is Verdict.RIGHT, point
        assert mark.straight_mm is not None
        assert mark.straight_mm < 6.0
        assert tap_score(mark) == 1.0


@pytest.mark.parametrize(
    ("away_mm", "verdict"), [(3.0, Verdict.RIGHT), (22.0, Verdict.HALF), (60.0, Verdict.WRONG)]
)
def test_that_the_distance_decides(maker: QuestionMaker, away_mm: float, verdict: Verdict) -> None:
    mark = mark_tap(maker.book, tap_on(maker, POINT, LEFT, away_mm), POINT, LEFT, 15.0)
    assert tap_verdict(mark) is verdict
    assert mark.on_skin_mm == pytest.approx(away_mm, rel=0.35, abs=3.0)
    assert 0.0 <= tap_score(mark) <= 1.0


def test_that_the_worth_of_a_tap_falls_with_the_distance(maker: QuestionMaker) -> None:
    scores = [
        tap_score(mark_tap(maker.book, tap_on(maker, POINT, LEFT, away), POINT, LEFT, 15.0))
        for away in (5.0, 20.0, 35.0, 50.0)
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_that_a_mirrored_tap_is_told_other_side(maker: QuestionMaker) -> None:
    mark = mark_tap(maker.book, tap_on(maker, POINT, RIGHT), POINT, LEFT, 15.0)
    assert mark.other_side
    assert tap_verdict(mark) is Verdict.HALF
    assert mark.on_skin_mm is not None
    assert mark.on_skin_mm > NEAR * 15.0


def test_that_another_point_of_the_muscle_is_named(maker: QuestionMaker) -> None:
    mark = mark_tap(maker.book, tap_on(maker, "temporalis.TrP4", LEFT), POINT, LEFT, 10.0)
    assert mark.nearest == "temporalis.TrP4"


def test_that_a_tap_beside_the_body_has_no_distance(maker: QuestionMaker) -> None:
    mark = mark_tap(maker.book, TapAnswer(BodyView.FRONT, -249.0, -10.0), POINT, LEFT, 15.0)
    assert (mark.straight_mm, mark.on_skin_mm) == (None, None)
    assert tap_verdict(mark) is Verdict.WRONG
    assert tap_score(mark) == 0.0


def test_that_the_way_along_the_skin_goes_round_and_not_through(maker: QuestionMaker) -> None:
    skin = maker.material.figure.skin
    landmarks = maker.material.figure.landmarks
    front, back = landmarks["forehead_centre"].xyz(), landmarks["inion"].xyz()
    straight = float(np.linalg.norm(front - back))
    assert skin_distance_mm(skin, front, back) > 1.15 * straight
    near = landmarks["temple_mid"].xyz()
    beside = skin.closest(near + np.array([0.0, 8.0, 0.0]))
    expected = float(np.linalg.norm(near - beside))
    assert skin_distance_mm(skin, near, beside) == pytest.approx(expected)


def test_that_taps_are_alike_on_both_sides(maker: QuestionMaker) -> None:
    for away in (0.0, 12.0, 40.0):
        tap = tap_on(maker, POINT, LEFT, away)
        over = TapAnswer(mirrored_view(tap.view), -tap.u, tap.v)
        here = mark_tap(maker.book, tap, POINT, LEFT, 15.0)
        there = mark_tap(maker.book, over, POINT, other_side(LEFT), 15.0)
        assert here.straight_mm == pytest.approx(there.straight_mm, abs=0.5)
        assert tap_verdict(here) is tap_verdict(there)
