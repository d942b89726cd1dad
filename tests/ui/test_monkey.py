"""A monkey user: whatever is done in whatever order, the drawing stays whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.main_window import MainWindow
from tests.ui.conftest import pixel
from tests.ui.strokes import mouse_stroke

places = st.tuples(st.integers(-90, 90), st.integers(0, 200))
paths = st.lists(places, min_size=1, max_size=4)
moves = st.one_of(
    st.tuples(st.just("paint"), paths),
    st.tuples(st.just("erase"), paths),
    st.tuples(st.sampled_from(["undo", "redo", "clear", "fit", "unselect"]), st.none()),
    st.tuples(st.just("view"), st.sampled_from(list(BodyView))),
    st.tuples(st.just("zoom"), st.floats(0.5, 3.0)),
    st.tuples(st.just("radius"), st.floats(1.0, 30.0)),
    st.tuples(st.just("select"), st.integers(0, 40)),
)


def do(window: MainWindow, move: str, value: object) -> None:
    stage, desk = window.page.stage, window.desk
    if move in {"paint", "erase"} and isinstance(value, list):
        stage.canvas.set_tool(Tool.BRUSH if move == "paint" else Tool.ERASER)
        mouse_stroke(stage.canvas, [pixel(stage.canvas, u, v) for u, v in value])
    elif move in {"undo", "redo", "clear"}:
        getattr(window.window_actions, move).trigger()
    elif move == "fit":
        stage.canvas.fit()
    elif move == "unselect":
        desk.select(None)
    elif move == "view" and isinstance(value, BodyView):
        stage.show_view(value)
    elif move == "zoom" and isinstance(value, float):
        stage.canvas.zoom(value)
    elif move == "radius" and isinstance(value, float):
        stage.canvas.set_radius(value)
    elif move == "select" and isinstance(value, int):
        candidates = desk.session.ranking().candidates
        if candidates:
            from bodymap.ui.selection import Selection

            chosen = candidates[value % len(candidates)]
            desk.select(Selection(chosen.trigger_point, chosen.side))


@contextmanager
def one_step_back_and_forth(window: MainWindow) -> Iterator[None]:
    """Undoing and redoing changes nothing."""
    desk = window.desk
    yield
    if desk.can_undo:
        before = {view: desk.session.painted(view) for view in BodyView}
        drawing = desk.session.drawing
        desk.undo()
        desk.redo()
        assert desk.session.drawing == drawing
        for view, shape in before.items():
            assert shapely.equals_exact(desk.session.painted(view), shape, 1e-9)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(script=st.lists(moves, min_size=1, max_size=10))
def test_that_no_order_of_moves_breaks_the_drawing(
    window: MainWindow, script: list[tuple[str, object]]
) -> None:
    window.desk.new()
    window.desk.select(None)
    window.page.stage.canvas.fit()
    for move, value in script:
        with one_step_back_and_forth(window):
            do(window, move, value)
    QApplication.processEvents()
    ranking = window.desk.session.ranking()
    for view in BodyView:
        assert window.desk.session.painted(view).is_valid
    for candidate in ranking.candidates:
        assert 0 <= candidate.pain_covered <= 1
        assert 0 <= candidate.pattern_painted <= 1
    assert window.desk.is_empty is not bool(window.desk.session.drawing.strokes)
    assert window.window_actions.undo.isEnabled() is window.desk.can_undo
