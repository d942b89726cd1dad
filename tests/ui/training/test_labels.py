"""Labels beside the drawing: none over another, none cut off, no crossing lines."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from bodymap.terms import SIDES, Laterality
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from bodymap.ui.training.atlas_views import AtlasViews, Looked
from bodymap.ui.training.board import Board
from bodymap.ui.training.labels import Box, Placed, Wish, laid_out, lines_cross
from bodymap.ui.training.layers import USUAL, Layer
from bodymap.ui.training.pane import seen_between
from bodymap.ui.words import VIEWS

BOARDS = {"1280x800": (640, 690), "1920x1080": (1092, 970)}
"""What the window leaves for the drawing with its small views."""


def assert_readable(placed: tuple[Placed, ...], room: Box) -> None:
    for one in placed:
        assert room.left <= one.box.left <= one.box.right <= room.right, one
        assert room.top <= one.box.top <= one.box.bottom <= room.bottom, one
    for one, other in combinations(placed, 2):
        assert not one.box.meets(other.box), (one, other)
        assert not lines_cross((one.start, one.end), (other.start, other.end)), (one, other)


def test_that_every_trigger_point_has_a_label_of_its_own(
    qtbot: QtBot, themes: Themes, materials: Materials
) -> None:
    views = AtlasViews(materials)
    art = FigureArt(drawing_path)
    labelled: set[str] = set()
    for size in BOARDS.values():
        board = Board(art, themes.theme)
        qtbot.addWidget(board)
        board.resize(*size)
        board.show()
        for side in SIDES:
            looked = Looked(side=side, layers=USUAL | {Layer.EVERY_POINT})
            board.show_source(partial(views.shown, looked))
            for view in VIEWS:
                board.show_view(view)
                for zoom in (1.0, 2.0, 5.0):
                    board.canvas.fit()
                    board.canvas.zoom(zoom)
                    canvas, pane = board.canvas, board.pane
                    placed = pane.placed
                    assert_readable(placed, Box(0, 0, canvas.width(), canvas.height()))
                    inner = seen_between(pane.plan, canvas.viewport)
                    seen = {
                        mark.point
                        for mark in views.every_mark(view, side)
                        if inner.holds(*canvas.viewport.to_px(mark.u, mark.v).toTuple())
                    }
                    assert {one.key for one in placed} == seen, (view, side, zoom, size)
                    if zoom == 1.0:
                        everything = {mark.point for mark in views.every_mark(view, side)}
                        assert seen == everything, (view, side, size)
                    labelled |= seen
    assert labelled == {point.id for point in materials.atlas.trigger_points}
    assert len(labelled) == 59


def test_that_labels_at_one_place_still_stand_apart() -> None:
    room = Box(0, 0, 600, 400)
    wishes = [Wish(str(number), 300, 200, 90, 18) for number in range(30)]
    placed = laid_out(wishes, room)
    assert placed is not None
    assert len(placed) == 30
    assert_readable(placed, room)


def test_that_labels_keep_off_what_is_taken() -> None:
    room, taken = Box(0, 0, 600, 400), Box(0, 100, 150, 120)
    wishes = [Wish(str(number), 100 + number, 10 * number, 90, 18) for number in range(15)]
    placed = laid_out(wishes, room, (taken,))
    assert placed is not None
    assert not any(one.box.meets(taken) for one in placed)


def test_that_too_many_labels_are_refused() -> None:
    wishes = [Wish(str(number), 100, 100, 90, 18) for number in range(100)]
    assert laid_out(wishes, Box(0, 0, 300, 200)) is None


def test_that_labels_stand_at_the_nearer_border() -> None:
    room = Box(0, 0, 600, 400)
    placed = laid_out([Wish("l", 150, 50, 60, 18), Wish("r", 450, 50, 60, 18)], room)
    assert placed is not None
    assert placed[0].box.right < 300 < placed[1].box.left


@pytest.mark.parametrize("side", list(SIDES))
def test_that_a_muscle_alone_is_labelled_without_its_name(
    materials: Materials, side: Laterality
) -> None:
    from bodymap.ui.selection import Selection

    looked = Looked(Selection("temporalis.TrP1", side), side)
    labels = AtlasViews(materials).shown(looked, VIEWS[3 if side == "left" else 1]).labels
    assert labels
    assert not any("Temporalis" in words for label in labels for words in label.words)
