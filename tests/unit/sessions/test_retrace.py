"""Drawings shown anew: stroke by stroke, or exchanged in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.sessions import painting
from bodymap.sessions import review as review_module
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView

TEMPLE = Stroke(
    BodyView.LEFT,
    ((-98.0, 90.0), (-90.0, 86.0), (-84.0, 84.0)),
    8.0,
    intensity=6,
    quality="throbbing",
    depth="deep",
    radii_mm=(8.0, 6.5, 5.0),
    extra={"area": "temple"},
)
CHEEK = Stroke(BodyView.FRONT, ((30.0, 110.0), (36.0, 118.0)), 9.0, intensity=3)
RUBBED = Stroke(BodyView.FRONT, ((30.0, 110.0),), 6.0, erase=True)
BESIDE = Stroke(BodyView.LEFT, ((-175.0, 400.0),), 2.0)
DRAWING = PainDrawing((TEMPLE, CHEEK, RUBBED), extra={"made": "here"})
POINT = Mark(MarkKind.POINT, BodyView.FRONT, ((40.0, 112.0),))
ARROW = Mark(MarkKind.ARROW, BodyView.LEFT, ((-90.0, 86.0), (-20.0, 86.0)))
NewReview = Callable[[], ReviewSession]


def paint_of(review: ReviewSession) -> dict[BodyView, str]:
    return {view: review.painted(view).wkt for view in BodyView}


def depths_of(review: ReviewSession) -> dict[tuple[BodyView, int | None], bytes]:
    """Return what the screen is drawn from, of every view and strength that is painted."""
    found = {
        (view, level): review.depth(view, level) for view in BodyView for level in review.levels
    }
    return {key: depth.tobytes() for key, depth in found.items() if depth.max() > 0}


def paint(review: ReviewSession, stroke: Stroke) -> None:
    review.intensity = stroke.intensity
    review.begin_stroke(stroke.view, stroke.radius_mm, erase=stroke.erase)
    review.extend_stroke([BrushPoint(u, v, stroke.radius_mm) for u, v in stroke.points])
    review.finish_stroke()


def test_that_a_retraced_drawing_is_the_drawing(
    review: ReviewSession, new_review: NewReview
) -> None:
    review.retrace(DRAWING)
    assert review.drawing == DRAWING
    assert review.drawing.strokes[0].extra == {"area": "temple"}
    assert review.drawing.extra == {"made": "here"}
    shown = new_review()
    shown.show(DRAWING)
    assert paint_of(review) == paint_of(shown)
    assert review.ranking() == shown.ranking()
    assert not review.is_changed


def test_that_each_stroke_of_a_retraced_drawing_can_be_undone_and_redone(
    review: ReviewSession, new_review: NewReview
) -> None:
    review.retrace(DRAWING)
    for count in (2, 1, 0):
        review.undo()
        assert review.drawing.strokes == DRAWING.strokes[:count]
        shown = new_review()
        shown.show(review.drawing)
        assert paint_of(review) == paint_of(shown)
    assert not review.can_undo
    for _ in range(3):
        review.redo()
    assert review.drawing == DRAWING
    assert not review.can_redo


def test_that_retracing_forgets_what_was_done_before(review: ReviewSession) -> None:
    paint(review, CHEEK)
    review.retrace(PainDrawing())
    assert not review.can_undo
    assert not review.has_paint


@pytest.mark.parametrize("change", [ReviewSession.retrace, ReviewSession.exchange])
@pytest.mark.parametrize(
    "bad", [PainDrawing((CHEEK, BESIDE)), PainDrawing((CHEEK,), figure="child")]
)
def test_that_a_bad_drawing_changes_nothing(
    review: ReviewSession, change: Callable[[ReviewSession, PainDrawing], object], bad: PainDrawing
) -> None:
    paint(review, CHEEK)
    before, painted = review.drawing, paint_of(review)
    with pytest.raises(EnvironmentProblem):
        change(review, bad)
    assert review.drawing is before
    assert paint_of(review) == painted
    assert review.can_undo
    assert not review.can_redo


@pytest.mark.parametrize("change", [ReviewSession.retrace, ReviewSession.exchange])
@pytest.mark.parametrize("limit", ["MAX_STROKES", "MAX_POINTS"])
def test_that_no_more_is_shown_than_a_file_can_hold(
    review: ReviewSession,
    change: Callable[[ReviewSession, PainDrawing], object],
    limit: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(review_module, limit, 2)
    with pytest.raises(EnvironmentProblem, match="holds more than 2"):
        change(review, DRAWING)
    assert review.drawing == PainDrawing()


def test_that_an_exchange_is_one_step(review: ReviewSession, new_review: NewReview) -> None:
    paint(review, CHEEK)
    before, painted = review.drawing, paint_of(review)
    review.exchange(DRAWING)
    shown = new_review()
    shown.show(DRAWING)
    assert review.drawing == DRAWING
    assert paint_of(review) == paint_of(shown)
    assert review.ranking().candidates == shown.ranking().candidates
    review.undo()
    assert review.drawing == before
    assert paint_of(review) == painted
    review.undo()
    assert not review.has_paint
    review.redo()
    review.redo()
    assert paint_of(review) == paint_of(shown)


def test_that_painting_goes_on_after_an_exchange(
    review: ReviewSession, new_review: NewReview
) -> None:
    paint(review, TEMPLE)
    review.exchange(PainDrawing((CHEEK,)))
    paint(review, replace(TEMPLE, intensity=9))
    shown = new_review()
    shown.show(review.drawing)
    assert paint_of(review) == paint_of(shown)
    assert review.ranking().extent_cm2 == pytest.approx(shown.ranking().extent_cm2, rel=0.002)


def test_that_exchanging_a_drawing_for_itself_is_no_step(review: ReviewSession) -> None:
    review.exchange(PainDrawing())
    assert not review.can_undo


OTHER = replace(CHEEK, intensity=8)
ACROSS = replace(TEMPLE, points=((-90.0, 80.0), (-90.0, 100.0)), intensity=3, radii_mm=None)
BEFORE = PainDrawing((TEMPLE, CHEEK, ACROSS, RUBBED))
LIKE_EXCHANGES = {
    "another kind": replace(BEFORE, strokes=(replace(TEMPLE, quality="dull"), *BEFORE.strokes[1:])),
    "one strength": BEFORE.with_stroke(OTHER),
    "strengths swapped": PainDrawing(
        tuple(replace(s, intensity={6: 3, 3: 6}.get(s.intensity or 0)) for s in BEFORE.strokes)
    ),
    "a strength no other has": PainDrawing(
        tuple(replace(s, intensity=9 if s.intensity == 3 else s.intensity) for s in BEFORE.strokes)
    ),
    "two strengths made one": PainDrawing(
        tuple(replace(s, intensity=None if s.erase else 6) for s in BEFORE.strokes)
    ),
    "one strength made two": PainDrawing((TEMPLE, OTHER, ACROSS, RUBBED)),
    "strokes taken out": PainDrawing((TEMPLE, ACROSS)),
    "another order": PainDrawing(BEFORE.strokes[::-1]),
    "renamed and one more": PainDrawing(
        (replace(TEMPLE, intensity=1), CHEEK, ACROSS, RUBBED, OTHER)
    ),
}


@pytest.mark.parametrize("after", LIKE_EXCHANGES.values(), ids=LIKE_EXCHANGES)
def test_that_an_exchange_shows_what_the_drawing_alone_would_show(
    review: ReviewSession, new_review: NewReview, after: PainDrawing
) -> None:
    review.retrace(BEFORE)
    shown = new_review()
    shown.show(after)
    was = depths_of(review)
    review.exchange(after)
    assert depths_of(review) == depths_of(shown)
    review.undo()
    assert depths_of(review) == was
    review.redo()
    assert depths_of(review) == depths_of(shown)
    assert review.ranking().candidates == shown.ranking().candidates


def test_that_a_strength_may_be_changed_back_and_forth(
    review: ReviewSession, new_review: NewReview
) -> None:
    review.retrace(BEFORE)
    for strength in (9, 6, 9, 1, 6, 9):
        review.exchange(
            replace(BEFORE, strokes=(replace(TEMPLE, intensity=strength), *BEFORE.strokes[1:]))
        )
        shown = new_review()
        shown.show(review.drawing)
        assert depths_of(review) == depths_of(shown)


def test_that_an_exchange_that_fails_half_way_is_taken_back(review: ReviewSession) -> None:
    review.retrace(BEFORE)
    was = depths_of(review)
    renamed = replace(BEFORE, strokes=(replace(TEMPLE, intensity=1), *BEFORE.strokes[1:]))
    with pytest.raises(EnvironmentProblem, match="stroke 5"):
        review.exchange(renamed.with_stroke(OTHER).with_stroke(BESIDE))
    assert depths_of(review) == was
    assert review.drawing == BEFORE


# ---------------------------------------------------------------- marks


def test_that_a_mark_is_one_step_and_no_paint(review: ReviewSession) -> None:
    paint(review, CHEEK)
    ranking, painted = review.ranking(), paint_of(review)
    review.add_mark(POINT)
    review.add_mark(ARROW)
    both = review.drawing
    assert both.marks == (POINT, ARROW)
    assert paint_of(review) == painted
    assert review.ranking() == ranking
    review.undo()
    assert review.drawing == replace(both, marks=(POINT,))
    review.undo()
    assert review.drawing == replace(both, marks=())
    review.redo()
    review.redo()
    assert review.drawing == both


def test_that_marks_are_retraced_too(review: ReviewSession) -> None:
    drawing = replace(DRAWING, marks=(POINT, ARROW))
    review.retrace(drawing)
    assert review.drawing == drawing
    review.undo()
    assert review.drawing == replace(DRAWING, marks=(POINT,))
    for _ in range(4):
        review.undo()
    assert review.drawing.is_empty
    assert not review.can_undo


@pytest.mark.parametrize("on_paint", [True, False])
def test_that_the_eraser_takes_a_mark_away_in_one_step(
    review: ReviewSession, *, on_paint: bool
) -> None:
    if on_paint:
        paint(review, replace(CHEEK, points=POINT.points))
    review.add_mark(POINT)
    before, painted = review.drawing, paint_of(review)
    paint(review, replace(RUBBED, points=POINT.points))
    assert review.drawing.marks == ()
    assert len(review.drawing.strokes) == (2 if on_paint else 0)
    review.undo()
    assert review.drawing == before
    assert paint_of(review) == painted


def test_that_clearing_takes_marks_away(review: ReviewSession) -> None:
    review.add_mark(POINT)
    assert not review.has_paint
    review.clear()
    assert review.drawing.is_empty
    review.undo()
    assert review.drawing.marks == (POINT,)


def test_that_a_drawing_holds_as_many_marks_as_a_file(
    review: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (painting, review_module):
        monkeypatch.setattr(module, "MAX_MARKS", 1)
    review.add_mark(POINT)
    with pytest.raises(EnvironmentProblem, match="no more fit"):
        review.add_mark(POINT)
    with pytest.raises(EnvironmentProblem, match="holds more than 1 marks"):
        review.exchange(replace(DRAWING, marks=(POINT, ARROW)))


def test_that_strokes_know_which_pain_they_belong_to(review: ReviewSession) -> None:
    review.pain = 2
    paint(review, CHEEK)
    paint(review, RUBBED)
    assert [stroke.pain for stroke in review.drawing.strokes] == [2, None]
