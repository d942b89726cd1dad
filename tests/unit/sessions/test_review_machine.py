"""Whatever a person does, in whatever order: the rules that always hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bodymap.figure.frames import FRAMES
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.file import read_drawing
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView

NewReview = Callable[[], ReviewSession]
shares = st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0))
paths = st.lists(shares, min_size=1, max_size=3)


class Person(RuleBasedStateMachine):
    """Paints, erases, changes their mind, saves and opens again."""

    new_review: NewReview
    figure: Figure
    file: Path

    def __init__(self) -> None:
        super().__init__()
        self.review = type(self).new_review()
        self.saved = PainDrawing()
        whole = sum(float(seen.stretch.sum()) for seen in self.figure.skin.views.values())
        self.most = whole / 100 * 1.001

    @rule(
        view=st.sampled_from(list(BodyView)),
        path=paths,
        radius=st.floats(0.5, 70.0),
        intensity=st.sampled_from([None, 0, 3, 10]),
        erase=st.booleans(),
        cancelled=st.booleans(),
    )
    def paint(
        self,
        view: BodyView,
        path: list[tuple[float, float]],
        radius: float,
        intensity: int | None,
        erase: bool,
        cancelled: bool,
    ) -> None:
        frame, before = FRAMES[view], self.review.drawing
        self.review.intensity = intensity
        self.review.begin_stroke(view, radius, erase=erase)
        for right, down in path:
            u = frame.u_range[0] + right * frame.width_mm
            v = frame.v_range[0] + down * frame.height_mm
            self.review.extend_stroke([BrushPoint(u, v, radius)])
        if cancelled:
            self.review.cancel_stroke()
            assert self.review.drawing is before
        else:
            self.review.finish_stroke()
            assert len(self.review.drawing.strokes) - len(before.strokes) in {0, 1}

    @precondition(lambda self: self.review.can_undo)
    @rule()
    def undo_redo_and_undo(self) -> None:
        after, paint = self.review.drawing, self.paint_now()
        self.review.undo()
        before, paint_before = self.review.drawing, self.paint_now()
        self.review.redo()
        assert (self.review.drawing, self.paint_now()) == (after, paint)
        self.review.undo()
        assert (self.review.drawing, self.paint_now()) == (before, paint_before)

    @precondition(lambda self: self.review.can_redo)
    @rule()
    def redo(self) -> None:
        self.review.redo()

    @rule()
    def clear(self) -> None:
        self.review.clear()
        assert self.review.drawing.strokes == ()
        assert all(self.review.painted(view).is_empty for view in BodyView)

    @rule()
    def save_and_open_elsewhere(self) -> None:
        self.review.save(self.file)
        self.saved = self.review.drawing
        assert read_drawing(self.file) == self.review.drawing
        other = type(self).new_review()
        other.open(self.file)
        assert {view: other.painted(view).wkt for view in BodyView} == self.paint_now()
        assert other.ranking() == self.review.ranking()

    @precondition(lambda self: self.review.path is not None)
    @rule()
    def open_again(self) -> None:
        self.review.open(self.file)
        assert self.review.drawing == self.saved
        assert not self.review.can_undo
        assert not self.review.can_redo

    @invariant()
    def paint_is_sound(self) -> None:
        assert all(self.review.painted(view).is_valid for view in BodyView)
        assert 0 <= self.review.ranking().extent_cm2 <= self.most
        if not self.review.drawing.strokes:
            assert self.review.ranking().extent_cm2 == 0

    @invariant()
    def changes_are_known(self) -> None:
        assert self.review.is_changed is (self.review.drawing != self.saved)

    @invariant()
    def shares_are_shares(self) -> None:
        for candidate in self.review.ranking().candidates:
            assert 0 < candidate.score <= 1
            assert 0 < candidate.pain_covered <= 1
            assert 0 < candidate.pattern_painted <= 1

    def paint_now(self) -> dict[BodyView, str]:
        return {view: self.review.painted(view).wkt for view in BodyView}


def test_that_the_rules_hold_whatever_a_person_does(
    new_review: NewReview, figure: Figure, tmp_path: Path
) -> None:
    class PersonHere(Person):
        pass

    PersonHere.new_review = staticmethod(new_review)
    PersonHere.figure = figure
    PersonHere.file = tmp_path / "a.bodymap.json"
    run_state_machine_as_test(
        PersonHere, settings=settings(max_examples=12, stateful_step_count=12, deadline=None)
    )
