"""One brush move: link it in all views, tell the screen what changed, rank again.

What the screen does with it is timed in `test_window.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView

Drawing = Callable[[int], PainDrawing]
MOVES = 300
STROKE_MOVES = 40
PATHS = {
    "neck": (BodyView.LEFT, (-40.0, 165.0), (0.9, 1.6)),
    "face": (BodyView.FRONT, (15.0, 60.0), (0.8, 2.4)),
    "shoulder": (BodyView.BACK, (-40.0, 265.0), (-2.6, 0.8)),
}


class Hand:
    """Moves over the body, stroke after stroke; every stroke is taken back in the end, so that
    what was painted before stays what it was."""

    def __init__(self, review: ReviewSession, radius_mm: float) -> None:
        self.review = review
        self.radius_mm = radius_mm
        self.moves = self._moves()

    def _moves(self) -> Iterator[BrushPoint]:
        while True:
            for view, (u, v), (du, dv) in PATHS.values():
                self.review.begin_stroke(view, self.radius_mm)
                for step in range(STROKE_MOVES):
                    yield BrushPoint(u + step * du, v + step * dv, self.radius_mm)
                self.review.cancel_stroke()

    def move(self, point: BrushPoint) -> None:
        self.review.extend_stroke([point])
        self.review.take_changed_tiles()
        self.review.ranking()


@pytest.mark.parametrize("radius_mm", [8.0, 30.0])
@pytest.mark.parametrize("painted", [0, 20, 100])
def test_that_one_more_move_is_cheap(
    timed: Any, material: AtlasOnFigure, drawing_of: Drawing, painted: int, radius_mm: float
) -> None:
    review = ReviewSession(material)
    review.show(drawing_of(painted))
    hand = Hand(review, radius_mm)
    hand.move(next(hand.moves))
    timed.pedantic(
        hand.move, setup=lambda: ((next(hand.moves),), {}), rounds=MOVES, warmup_rounds=5
    )
    assert review.ranking().candidates
