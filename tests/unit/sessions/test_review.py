"""One drawing on the table: gestures, history and files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from shapely import MultiPolygon

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import read_drawing, write_drawing
from bodymap.sessions import painting
from bodymap.sessions.painting import ALL_VIEWS, NO_VIEWS
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView, Laterality

LEFT = BodyView.LEFT
LEFT_SIDE = Laterality.LEFT
TEMPLE = ((-98.0, 90.0), (-90.0, 86.0), (-84.0, 84.0))
OFF_THE_BODY = ((-175.0, 400.0),)
NewReview = Callable[[], ReviewSession]


def stroke(
    review: ReviewSession,
    points: tuple[tuple[float, float], ...] = TEMPLE,
    radius_mm: float = 8.0,
    *,
    view: BodyView = LEFT,
    erase: bool = False,
) -> None:
    """Paint one gesture, a pointer event a point."""
    review.begin_stroke(view, radius_mm, erase=erase)
    for u, v in points:
        review.extend_stroke([BrushPoint(u, v, radius_mm)])
    review.finish_stroke()


def state_of(review: ReviewSession) -> tuple[bool, bool, bool]:
    """Return whether there is something to save, to undo and to redo."""
    return review.is_changed, review.can_undo, review.can_redo


def stroke_count(review: ReviewSession) -> int:
    return len(review.drawing.strokes)


def paint_of(review: ReviewSession) -> dict[BodyView, str]:
    return {view: review.painted(view).wkt for view in BodyView}


# ---------------------------------------------------------------- painting


def test_that_a_new_review_is_empty(review: ReviewSession) -> None:
    assert review.drawing == PainDrawing()
    assert review.path is None
    assert state_of(review) == (False, False, False)
    assert not review.is_painting
    assert review.ranking().candidates == ()
    assert review.ranking().extent_cm2 == 0


def test_that_one_gesture_is_one_stroke_and_one_step(review: ReviewSession) -> None:
    stroke(review)
    assert review.drawing.strokes == (Stroke(LEFT, TEMPLE, 8.0),)
    review.undo()
    assert stroke_count(review) == 0
    assert not review.can_undo


def test_that_a_moving_brush_tells_which_views_change(review: ReviewSession) -> None:
    review.begin_stroke(LEFT, 8.0)
    changed = review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)])
    assert {LEFT, BodyView.FRONT, BodyView.TOP} <= changed
    assert BodyView.RIGHT not in changed
    assert review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)]) == NO_VIEWS


def test_that_the_unfinished_stroke_is_seen_and_ranked_but_not_in_the_drawing(
    review: ReviewSession,
) -> None:
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-90.0, 86.0, 8.0)])
    assert review.is_painting
    assert not review.painted(LEFT).is_empty
    assert [c.muscle for c in review.ranking().candidates] == ["temporalis"]
    assert stroke_count(review) == 0
    assert not review.is_changed


def test_that_a_stroke_off_the_body_adds_nothing(review: ReviewSession) -> None:
    stroke(review, OFF_THE_BODY)
    assert stroke_count(review) == 0
    assert not review.can_undo
    assert not review.is_changed


def test_that_a_stroke_without_a_point_adds_nothing(review: ReviewSession) -> None:
    stroke(review, ())
    assert stroke_count(review) == 0


def test_that_cancelling_takes_the_stroke_back(review: ReviewSession) -> None:
    stroke(review)
    before = paint_of(review)
    extent = review.ranking().extent_cm2
    review.begin_stroke(LEFT, 20.0)
    review.extend_stroke([BrushPoint(-60.0, 60.0, 20.0)])
    assert review.ranking().extent_cm2 > extent
    assert LEFT in review.cancel_stroke()
    assert paint_of(review) == before
    assert review.ranking().extent_cm2 == extent
    assert stroke_count(review) == 1
    assert review.cancel_stroke() == NO_VIEWS


def test_that_a_stroke_of_another_rating_that_was_taken_back_leaves_no_trace(
    review: ReviewSession, new_review: NewReview
) -> None:
    stroke(review)
    review.intensity = 4
    stroke(review, ((-40.0, 60.0),), 12.0)
    plain = review.ranking()
    review.intensity = 10
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-60.0, 40.0, 8.0)])
    review.cancel_stroke()
    assert review.ranking() == plain
    stroke(review, ((-60.0, 40.0),))
    assert review.ranking() != plain
    review.undo()
    assert review.ranking() == plain
    fresh = new_review()
    fresh.show(review.drawing)
    assert fresh.ranking() == plain


def test_that_points_closer_than_a_third_of_a_millimetre_are_left_out(
    review: ReviewSession,
) -> None:
    stroke(review, ((-98.0, 90.0), (-98.1, 90.1), (-98.25, 90.2), (-96.0, 90.0)))
    assert review.drawing.strokes[0].points == ((-98.0, 90.0), (-98.25, 90.2), (-96.0, 90.0))


def test_that_points_are_kept_in_hundredths(review: ReviewSession) -> None:
    stroke(review, ((-98.123456, 90.987654),))
    assert review.drawing.strokes[0].points == ((-98.12, 90.99),)


def test_that_a_pen_s_pressure_is_kept_with_each_point(review: ReviewSession) -> None:
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 4.0), BrushPoint(-90.0, 86.0, 9.5)])
    review.extend_stroke([BrushPoint(-90.0, 86.0, 14.0), BrushPoint(-90.0, 86.0, 13.0)])
    review.finish_stroke()
    assert review.drawing.strokes[0].radius_mm == 8.0
    assert review.drawing.strokes[0].radii_mm == (4.0, 9.5, 14.0)


def test_that_whatever_is_painted_can_be_opened_again(
    review: ReviewSession, tmp_path: Path
) -> None:
    path = tmp_path / "wild.bodymap.json"
    review.begin_stroke(LEFT, 0.2)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 0.1), BrushPoint(-90.0, 86.0, 400.0)])
    review.extend_stroke([BrushPoint(-1e12, 1e300, 5.0)])
    review.finish_stroke()
    review.save(path)
    before = paint_of(review)
    review.open(path)
    assert paint_of(review) == before


def test_that_intensity_and_quality_go_into_strokes_begun_after(review: ReviewSession) -> None:
    stroke(review)
    review.intensity, review.quality = 7, "pressing"
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-60.0, 60.0, 8.0)])
    review.intensity, review.quality = 2, "dull"
    review.finish_stroke()
    stroke(review, ((-60.0, 60.0),), erase=True)
    rated = [(s.intensity, s.quality, s.erase) for s in review.drawing.strokes]
    assert rated == [(None, None, False), (7, "pressing", False), (None, None, True)]


def test_that_beginning_a_stroke_finishes_the_one_before(review: ReviewSession) -> None:
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)])
    review.begin_stroke(BodyView.FRONT, 8.0)
    assert stroke_count(review) == 1
    assert review.is_painting


def test_that_a_stroke_must_be_begun(review: ReviewSession) -> None:
    with pytest.raises(ProgramError, match="no stroke"):
        review.extend_stroke([BrushPoint(0.0, 0.0, 5.0)])
    with pytest.raises(ProgramError, match="no stroke"):
        review.finish_stroke()


def test_that_no_more_strokes_are_begun_than_a_file_may_hold(
    review: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "MAX_STROKES", 1)
    stroke(review)
    with pytest.raises(EnvironmentProblem, match="no more fit"):
        review.begin_stroke(LEFT, 8.0)
    assert not review.is_painting
    assert review.can_undo


def test_that_a_stroke_with_more_points_than_a_file_may_hold_is_taken_back(
    review: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "MAX_POINTS", 4)
    stroke(review)
    extent = review.ranking().extent_cm2
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-60.0 + step, 60.0, 8.0) for step in range(4)])
    assert review.ranking().extent_cm2 > extent
    assert review.finish_stroke()
    assert stroke_count(review) == 1
    assert review.ranking().extent_cm2 == extent


# ---------------------------------------------------------------- history


def test_that_undo_and_redo_restore_paint_and_ranking(review: ReviewSession) -> None:
    states = [(paint_of(review), review.ranking())]
    for points, erase in ((TEMPLE, False), (((-60.0, 60.0),), False), (TEMPLE[:1], True)):
        stroke(review, points, erase=erase)
        states.append((paint_of(review), review.ranking()))
    for state in reversed(states[:-1]):
        assert review.undo()
        assert (paint_of(review), review.ranking()) == state
    assert not review.can_undo
    for state in states[1:]:
        assert review.redo()
        assert (paint_of(review), review.ranking()) == state
    assert not review.can_redo


def test_that_nothing_to_undo_or_redo_is_no_error(review: ReviewSession) -> None:
    assert review.undo() == NO_VIEWS
    assert review.redo() == NO_VIEWS


def test_that_nothing_is_undone_in_the_middle_of_a_stroke(review: ReviewSession) -> None:
    stroke(review)
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-60.0, 60.0, 8.0)])
    assert review.undo() == NO_VIEWS
    assert not review.can_undo
    review.finish_stroke()
    assert review.can_undo


def test_that_a_new_stroke_forgets_what_was_undone(review: ReviewSession) -> None:
    stroke(review)
    review.undo()
    stroke(review, ((-60.0, 60.0),))
    assert not review.can_redo


def test_that_clearing_is_one_step(review: ReviewSession) -> None:
    stroke(review)
    stroke(review, ((-60.0, 60.0),))
    before = paint_of(review)
    assert review.clear() == ALL_VIEWS
    assert stroke_count(review) == 0
    assert all(review.painted(view).is_empty for view in BodyView)
    assert review.ranking().candidates == ()
    assert review.undo() == ALL_VIEWS
    assert paint_of(review) == before
    assert review.redo() == ALL_VIEWS
    assert all(review.painted(view).is_empty for view in BodyView)
    review.undo()
    review.undo()
    assert stroke_count(review) == 1


def test_that_clearing_nothing_is_no_step(review: ReviewSession) -> None:
    assert review.clear() == NO_VIEWS
    assert not review.can_undo


def test_that_clearing_in_the_middle_of_a_first_stroke_takes_it_back(
    review: ReviewSession,
) -> None:
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)])
    assert LEFT in review.clear()
    assert not review.is_painting
    assert review.painted(LEFT).is_empty
    assert not review.can_undo


# ---------------------------------------------------------------- files


def test_that_a_live_drawing_is_exactly_what_its_file_shows(
    review: ReviewSession, new_review: NewReview, tmp_path: Path
) -> None:
    path = tmp_path / "a.bodymap.json"
    stroke(review, ((-60.0, 40.0),), 30.0)
    review.undo()
    stroke(review)
    review.intensity = 6
    stroke(review, ((0.0, 70.0), (20.0, 75.0)), 11.0, view=BodyView.FRONT)
    stroke(review, ((-90.0, 86.0),), 4.0, erase=True)
    review.save(path)
    fresh = new_review()
    fresh.open(path)
    assert paint_of(fresh) == paint_of(review)
    assert fresh.ranking() == review.ranking()
    assert fresh.drawing == review.drawing


def test_that_changes_are_noticed_until_they_are_saved(
    review: ReviewSession, tmp_path: Path
) -> None:
    path = tmp_path / "a.bodymap.json"
    stroke(review)
    assert review.is_changed
    review.save(path)
    assert state_of(review) == (False, True, False)
    assert review.path == path
    stroke(review, ((-60.0, 60.0),))
    assert state_of(review) == (True, True, False)
    review.undo()
    assert state_of(review) == (False, True, True)
    review.undo()
    assert state_of(review) == (True, False, True)


def test_that_opening_starts_a_new_history(review: ReviewSession, tmp_path: Path) -> None:
    path = tmp_path / "a.bodymap.json"
    write_drawing(path, PainDrawing((Stroke(LEFT, TEMPLE, 8.0),)))
    stroke(review, ((-60.0, 60.0),))
    assert review.open(path) == ALL_VIEWS
    assert review.path == path
    assert state_of(review) == (False, False, False)
    assert review.drawing.strokes == (Stroke(LEFT, TEMPLE, 8.0),)


BAD = {
    "not JSON": b"{",
    "no such figure": b'{"format":"bodymap-drawing","version":1,"figure":"child","strokes":[]}',
    "off the body": b'{"format":"bodymap-drawing","version":1,"strokes":'
    b'[{"view":"left","radius_mm":2,"points":[[-175,400]]}]}',
}


@pytest.mark.parametrize("name", BAD)
def test_that_a_bad_file_changes_nothing(review: ReviewSession, tmp_path: Path, name: str) -> None:
    path = tmp_path / "bad.bodymap.json"
    path.write_bytes(BAD[name])
    stroke(review)
    stroke(review, ((-60.0, 60.0),))
    review.undo()
    before, drawing, ranking = paint_of(review), review.drawing, review.ranking()
    with pytest.raises(EnvironmentProblem, match=r"bad\.bodymap\.json"):
        review.open(path)
    assert (paint_of(review), review.drawing, review.ranking()) == (before, drawing, ranking)
    assert review.path is None
    assert review.can_undo
    assert review.can_redo
    assert review.is_changed


def test_that_a_save_that_fails_is_still_a_change(review: ReviewSession, tmp_path: Path) -> None:
    stroke(review)
    with pytest.raises(EnvironmentProblem):
        review.save(tmp_path / "none" / "a.bodymap.json")
    assert review.is_changed
    assert review.path is None


def test_that_unknown_keys_survive_painting_on(review: ReviewSession, tmp_path: Path) -> None:
    path = tmp_path / "a.bodymap.json"
    old = Stroke(LEFT, TEMPLE, 8.0, extra={"pen": "x"})
    write_drawing(path, PainDrawing((old,), extra={"room": 3}))
    review.open(path)
    stroke(review, ((-60.0, 60.0),))
    review.save(path)
    again = read_drawing(path)
    assert again.extra == {"room": 3}
    assert again.strokes[0].extra == {"pen": "x"}
    assert len(again.strokes) == 2


def test_that_a_new_drawing_has_no_file(review: ReviewSession, tmp_path: Path) -> None:
    stroke(review)
    review.save(tmp_path / "a.bodymap.json")
    review.new()
    assert review.path is None
    assert review.drawing == PainDrawing()
    assert not review.is_changed


def test_that_showing_a_drawing_drops_the_stroke_being_painted(review: ReviewSession) -> None:
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)])
    review.show(PainDrawing())
    assert not review.is_painting
    assert review.painted(LEFT).is_empty


# ---------------------------------------------------------------- what is seen


def test_that_a_candidate_is_explained_by_what_is_painted_now(review: ReviewSession) -> None:
    stroke(review)
    (candidate,) = review.ranking().candidates
    assert candidate.side is Laterality.LEFT
    explanation = review.explanation(candidate)
    assert explanation.candidate is candidate
    assert 0 < explanation.zones[0].painted < 1
    assert f"{candidate.pain_covered:.0%}" in str(explanation.sentences()[0])


def test_that_the_ranking_is_made_once_for_the_same_paint(review: ReviewSession) -> None:
    stroke(review)
    assert review.ranking() is review.ranking()


def test_that_changed_tiles_are_told_once_to_each_who_asks(review: ReviewSession) -> None:
    review.take_changed_tiles()
    review.begin_stroke(LEFT, 8.0)
    review.extend_stroke([BrushPoint(-98.0, 90.0, 8.0)])
    ranked = review.ranking()
    tiles = review.take_changed_tiles()
    assert ranked.extent_cm2 > 0
    assert {tile[0] for tile in tiles} >= {LEFT}
    assert not review.take_changed_tiles()
    review.finish_stroke()
    review.undo()
    assert review.take_changed_tiles() == tiles
    assert review.ranking().extent_cm2 == 0


def test_that_an_opened_drawing_changes_the_tiles_of_both(review: ReviewSession) -> None:
    stroke(review)
    tiles = review.take_changed_tiles()
    review.new()
    assert review.take_changed_tiles() >= tiles


def test_that_the_depth_of_paint_can_only_be_read(review: ReviewSession) -> None:
    stroke(review)
    depth = review.depth(LEFT, None)
    assert float(depth.max()) > 0
    with pytest.raises(ValueError, match="read-only"):
        depth[0, 0] = 1.0


def test_that_jobs_say_what_the_session_says_at_once(review: ReviewSession) -> None:
    stroke(review)
    job, explain = review.analysis_job(), review.explanation_job(review.ranking().candidates[0])
    now = review.analysis()
    review.clear()
    assert job() == now
    assert explain().candidate == now.ranking.candidates[0]


def test_that_shares_are_those_of_the_ranking(review: ReviewSession) -> None:
    stroke(review)
    first = review.ranking().candidates[0]
    shares = review.shares()[first.trigger_point, first.side]
    assert shares == pytest.approx((first.pain_covered, first.pattern_painted))


def test_that_the_parts_of_several_patterns_leave_less_paint_over(review: ReviewSession) -> None:
    stroke(review)
    first = review.ranking().candidates[0]
    one = review.parts_of([(first.trigger_point, Laterality.RIGHT)])
    both = review.parts_of(
        [(first.trigger_point, Laterality.RIGHT), (first.trigger_point, LEFT_SIDE)]
    )
    assert one.uncovered[LEFT].area > both.uncovered.get(LEFT, MultiPolygon()).area


def test_that_nothing_tells_a_single_muscle_apart(review: ReviewSession) -> None:
    stroke(review)
    assert review.distinction_job()() == ()


def test_that_rubbing_bare_skin_is_no_stroke(review: ReviewSession) -> None:
    review.begin_stroke(LEFT, 10.0, erase=True)
    review.extend_stroke([BrushPoint(-90.0, 86.0, 10.0)])
    review.finish_stroke()
    assert stroke_count(review) == 0
    assert not review.can_undo
